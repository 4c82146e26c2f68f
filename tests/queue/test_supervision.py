"""The live floor and a supervisor's acts on it, on a real house."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from shared.printing.jobs.printer_board import take_charge, write_condition
from shared.printing.status import Condition, PrinterState
from shared.queue.closing import still_open
from shared.queue.floor import supervision
from shared.queue.floor.alerts import Alert, AlertKind, standing_alerts
from shared.queue.floor.leaving import ToTheFront, VisitorStays, pause_seat
from shared.queue.floor.seats import SILENT_AFTER, CounterTaken, SeatLost, still_here
from shared.queue.floor.view import CounterLine, CounterState, Floor, ServiceLine
from shared.queue.kiosks import ask_help, heartbeat, pause_kiosk, shut_service
from shared.queue.lifecycle import State
from shared.queue.today import ticket_by_id, timeline
from shared.queue.views import TicketView
from shared.staff.acting import NotAllowed
from tests.helpers.staffed_house import MORNING, StaffedHouse, palembang, staffed_house
from tests.helpers.visits import called, here, seated, served, started, taken

NOW = MORNING


def minutes(count: float) -> datetime:
    return NOW + timedelta(minutes=count)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as place:
        yield place


def floor(place: StaffedHouse, at: datetime) -> Floor:
    with place.house.database.read() as session:
        return supervision.read_floor(session, profile=place.house.profile, now=at)


def counter(place: StaffedHouse, code: str, at: datetime) -> CounterLine:
    return next(line for line in floor(place, at).counters if line.code == code)


def service(place: StaffedHouse, code: str, at: datetime) -> ServiceLine:
    return next(line for line in floor(place, at).services if line.code == code)


def alerts(place: StaffedHouse, at: datetime) -> list[Alert]:
    return list(standing_alerts(floor(place, at), at))


def again(place: StaffedHouse, ticket: TicketView) -> TicketView:
    with place.house.database.read() as session:
        found = ticket_by_id(session, ticket.id)
    assert found is not None
    return found


def test_an_empty_house_has_closed_counters_and_no_alerts(place: StaffedHouse) -> None:
    empty = floor(place, NOW)
    assert [line.state for line in empty.counters] == [CounterState.CLOSED] * 5
    assert [line.waiting for line in empty.services] == [0] * 5
    assert standing_alerts(empty, NOW) == ()


def test_a_counter_through_its_states(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    free = counter(place, "2", minutes(1))
    assert (free.state, free.since, free.officer) == (CounterState.FREE, NOW, "Siti Rahma")
    ticket = taken(place, "A", minutes(1))
    assert counter(place, "2", minutes(2)).may_call == 1
    called(place, seat, ticket, minutes(2))
    calling = counter(place, "2", minutes(3))
    assert (calling.state, calling.label) == (CounterState.CALLING, "A-001")
    assert calling.seconds(minutes(3)) == 60
    started(place, seat, ticket, minutes(3))
    serving = counter(place, "2", minutes(8))
    assert (serving.state, serving.since) == (CounterState.SERVING, minutes(3))
    assert serving.service == "A"


def test_a_counter_is_free_again_since_its_last_visitor_left(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    served(place, seat, "A", NOW, wait=1, serve=5)
    assert counter(place, "2", minutes(7)).since == minutes(6)


def test_a_pause_and_a_dead_desk_show(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    with place.house.database.write() as session:
        pause_seat(session, profile=palembang(), seat=seat.id, reason="Salat", at=minutes(1))
    paused = counter(place, "2", minutes(2))
    assert (paused.state, paused.pause_reason) == (CounterState.PAUSED, "Salat")
    silent = counter(place, "2", NOW + SILENT_AFTER + timedelta(seconds=1))
    assert silent.state is CounterState.SILENT


def test_services_show_who_waits_and_for_how_long(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    taken(place, "A", NOW)
    taken(place, "A", minutes(5))
    with place.house.database.write() as session:
        still_here(session, seat=seat.id, at=minutes(14))
        shut_service(session, profile=palembang(), service="C", officer=place.supervisor.id, at=NOW)
    line = service(place, "A", minutes(15))
    assert (line.waiting, line.longest_seconds(minutes(15))) == (2, 900)
    assert (line.open_counters, line.target) == (1, timedelta(minutes=20))
    assert line.over_target(minutes(19)) == ()
    assert line.over_target(minutes(21)) == (NOW,)
    assert service(place, "C", minutes(15)).shut
    assert line.prospect.ahead == 2
    assert line.prospect.estimate is not None
    assert line.prospect.estimate.high >= line.prospect.estimate.low >= 0


def test_alerts_name_what_is_the_matter(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    taken(place, "A", NOW)
    taken(place, "C", NOW)
    with place.house.database.write() as session:
        heartbeat(session, kiosk="Kiosk 1", at=minutes(24))
        ask_help(session, kiosk="Kiosk 1", at=minutes(24))
        heartbeat(session, kiosk="Kiosk 2", at=NOW)
        heartbeat(session, kiosk="Kiosk 3", at=minutes(24.9))
        pause_kiosk(session, kiosk="Kiosk 3", officer=place.supervisor.id, at=minutes(24))
        take_charge(session, "Kiosk 1", "here", minutes(25))
        write_condition(
            session, "Kiosk 1", Condition(PrinterState.PAPER_OUT, "Kertas habis."), minutes(20)
        )
    with place.house.database.write() as session:
        still_here(session, seat=seat.id, at=minutes(24))
    found = alerts(place, minutes(25))
    assert [(alert.kind, alert.subject) for alert in found] == [
        (AlertKind.HELP, "Kiosk 1"),
        (AlertKind.PRINTER, "Kiosk 1"),
        (AlertKind.KIOSK_SILENT, "Kiosk 2"),
        (AlertKind.KIOSK_SILENT, "Kiosk 1"),
        (AlertKind.NO_COUNTER, "C"),
        (AlertKind.OVER_TARGET, "A"),
        (AlertKind.IDLE, "2"),
        (AlertKind.KIOSK_PAUSED, "Kiosk 3"),
    ]
    assert found[1].detail == "paper_out"
    assert found[-2].count == 1


def test_a_free_officer_may_take_a_breath(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    taken(place, "A", minutes(10))
    with place.house.database.write() as session:
        still_here(session, seat=seat.id, at=minutes(11))
    assert AlertKind.IDLE not in [alert.kind for alert in alerts(place, minutes(11))]
    assert AlertKind.IDLE in [alert.kind for alert in alerts(place, minutes(12))]


def test_a_service_past_the_bound_is_an_alert(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    ticket = taken(place, "A", NOW)
    called(place, seat, ticket, NOW)
    started(place, seat, ticket, NOW)
    here(place, seat, minutes(60))
    kinds = {alert.kind: alert for alert in alerts(place, minutes(61))}
    assert kinds[AlertKind.LONG_SERVICE].detail == "A-001"


def test_a_counter_moves_to_other_services(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    taken(place, "C", NOW)
    assert counter(place, "2", NOW).may_call == 0
    with place.house.database.write() as session:
        supervision.move_counter(
            session,
            profile=palembang(),
            seat=seat.id,
            serves=["C", "A", "C"],
            officer=place.supervisor.id,
            at=NOW,
        )
    moved = counter(place, "2", NOW)
    assert (moved.serves, moved.may_call) == (("C", "A"), 1)


@pytest.mark.parametrize(
    ("serves", "problem"), [((), supervision.ServesNothing), (("Z",), KeyError)]
)
def test_a_counter_cannot_move_to_nothing(
    place: StaffedHouse, serves: tuple[str, ...], problem: type[Exception]
) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    with pytest.raises(problem), place.house.database.write() as session:
        supervision.move_counter(
            session,
            profile=palembang(),
            seat=seat.id,
            serves=serves,
            officer=place.supervisor.id,
            at=NOW,
        )
    assert counter(place, "2", NOW).serves == ("A", "B")


def test_officers_do_not_supervise(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    me = place.officer.id
    with pytest.raises(NotAllowed), place.house.database.write() as session:
        supervision.move_counter(
            session, profile=palembang(), seat=seat.id, serves=["C"], officer=me, at=NOW
        )
    with pytest.raises(NotAllowed), place.house.database.write() as session:
        supervision.close_counter(session, profile=palembang(), seat=seat.id, officer=me, at=NOW)
    with pytest.raises(NotAllowed), place.house.database.write() as session:
        supervision.end_day(session, profile=palembang(), officer=me, at=NOW)
    with pytest.raises(NotAllowed), place.house.database.write() as session:
        supervision.take_back_end_of_day(session, profile=palembang(), officer=me, at=NOW)
    with pytest.raises(NotAllowed), place.house.database.write() as session:
        supervision.end_pause(session, seat=seat.id, officer=me, at=NOW)


@pytest.mark.parametrize("begun", [False, True])
def test_closing_a_counter_sends_its_visitor_back_in_line(place: StaffedHouse, begun: bool) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    ticket = taken(place, "A", NOW)
    taken(place, "A", minutes(1))
    called(place, seat, ticket, minutes(2))
    if begun:
        started(place, seat, ticket, minutes(3))
    with pytest.raises(VisitorStays, match="A-001"), place.house.database.write() as session:
        supervision.close_counter(
            session,
            profile=palembang(),
            seat=seat.id,
            officer=place.supervisor.id,
            at=minutes(5),
        )
    with place.house.database.write() as session:
        back = supervision.close_counter(
            session,
            profile=palembang(),
            seat=seat.id,
            officer=place.supervisor.id,
            at=minutes(5),
            decision=ToTheFront(),
        )
    assert back is not None
    assert (back.state, back.place_at, back.counter_code) == (State.WAITING, NOW, None)
    assert counter(place, "2", minutes(6)).state is CounterState.CLOSED
    other = seated(place, "2", place.administrator.id, minutes(6))
    assert called(place, other, again(place, ticket), minutes(7)).state is State.CALLED
    with place.house.database.read() as session:
        steps = timeline(session, ticket.id)
    assert all(step.officer_id for step in steps[1:])


def test_closing_an_empty_counter_and_one_that_is_closed(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    with place.house.database.write() as session:
        supervision.close_counter(
            session, profile=palembang(), seat=seat.id, officer=place.supervisor.id, at=NOW
        )
    with pytest.raises(SeatLost), place.house.database.write() as session:
        supervision.close_counter(
            session, profile=palembang(), seat=seat.id, officer=place.supervisor.id, at=NOW
        )


def test_a_supervisor_seats_an_officer_at_a_free_counter(place: StaffedHouse) -> None:
    with place.house.database.read() as session:
        names = [one.username for one in supervision.free_officers(session, palembang())]
    assert names == ["budi", "rina", "siti", "wati"]
    with place.house.database.write() as session:
        supervision.open_counter(
            session,
            profile=palembang(),
            counter="4",
            seated=place.officer.id,
            officer=place.supervisor.id,
            at=NOW,
        )
    assert counter(place, "4", NOW).officer == "Siti Rahma"
    with place.house.database.read() as session:
        names = [one.username for one in supervision.free_officers(session, palembang())]
    assert names == ["budi", "rina", "wati"]
    with pytest.raises(CounterTaken), place.house.database.write() as session:
        supervision.open_counter(
            session,
            profile=palembang(),
            counter="4",
            seated=place.administrator.id,
            officer=place.supervisor.id,
            at=NOW,
        )


def test_a_supervisor_ends_a_pause(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    with place.house.database.write() as session:
        pause_seat(session, profile=palembang(), seat=seat.id, reason="Salat", at=NOW)
        supervision.end_pause(session, seat=seat.id, officer=place.supervisor.id, at=minutes(1))
    assert counter(place, "2", minutes(1)).state is CounterState.FREE


def test_ending_the_day_shows_what_was_open_and_keeps_it(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    waiting = taken(place, "A", NOW)
    there = taken(place, "B", NOW)
    called(place, seat, there, minutes(1))
    with place.house.database.read() as session:
        assert len(still_open(session, day=NOW.date())) == 2
    with place.house.database.write() as session:
        closed = supervision.end_day(
            session, profile=palembang(), officer=place.supervisor.id, at=minutes(400)
        )
    assert {one.id for one in closed} == {waiting.id, there.id}
    assert again(place, waiting).state is State.CLOSED_UNSERVED
    assert counter(place, "2", minutes(400)).state is CounterState.CLOSED


def test_somebody_at_a_counter_that_left_the_profile_still_shows(place: StaffedHouse) -> None:
    seated(place, "5", place.officer.id, NOW)
    without = palembang().model_copy(update={"counters": palembang().counters[:4]})
    with place.house.database.read() as session:
        lines = supervision.read_floor(session, profile=without, now=NOW).counters
    assert [line.code for line in lines] == ["1", "2", "3", "4", "5"]
