"""Nobody is at a closed counter: what becomes of a visitor whose officer goes is decided."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from shared.queue.calling import CounterBusy, call_next
from shared.queue.floor import supervision
from shared.queue.floor.alerts import AlertKind, standing_alerts
from shared.queue.floor.leaving import (
    Decision,
    Ended,
    ToCounter,
    ToTheFront,
    VisitorStays,
    leave_seat,
    part_with,
    pause_seat,
    settle_alone,
)
from shared.queue.floor.seats import SILENT_AFTER, Seat, still_here, take_seat
from shared.queue.lifecycle import MoveRefused, State
from shared.queue.line.call_order import may_call
from shared.queue.serving import NotYours, Result
from shared.queue.today import ticket_by_id, tickets_today
from shared.queue.views import TicketView
from tests.helpers.staffed_house import MORNING, StaffedHouse, palembang, staffed_house
from tests.helpers.visits import called, here, missed, seated, started, taken

NOW = MORNING
DECISIONS: tuple[Decision, ...] = (ToTheFront(), ToCounter("3"), Ended(Result("informed")))


def minutes(count: float) -> datetime:
    return NOW + timedelta(minutes=count)


@pytest.fixture
def place(tmp_path: Path) -> Any:
    with staffed_house(tmp_path) as place:
        yield place


def visited(place: StaffedHouse, *, begun: bool) -> tuple[Seat, TicketView]:
    """Siti at counter 2 with A-001, called or being served; two more wait for her."""
    seat = seated(place, "2", place.officer.id, NOW)
    first = taken(place, "A", NOW)
    for minute in (1, 2):
        taken(place, "A", minutes(minute))
    called(place, seat, first, minutes(3))
    if begun:
        started(place, seat, first, minutes(4))
    return seat, first


def now(place: StaffedHouse, ticket: TicketView) -> TicketView:
    with place.house.database.read() as session:
        found = ticket_by_id(session, ticket.id)
    assert found is not None
    return found


def alerts(place: StaffedHouse, at: datetime) -> list[tuple[AlertKind, str, str]]:
    with place.house.database.read() as session:
        floor = supervision.read_floor(session, profile=palembang(), now=at)
    return [(one.kind, one.subject, one.detail) for one in standing_alerts(floor, at)]


@pytest.mark.parametrize("begun", [False, True])
def test_no_seat_ends_or_pauses_over_a_visitor_undecided(place: StaffedHouse, begun: bool) -> None:
    seat, ticket = visited(place, begun=begun)
    before = now(place, ticket)
    with pytest.raises(VisitorStays, match="A-001"), place.house.database.write() as session:
        leave_seat(session, profile=palembang(), seat=seat.id, at=minutes(5))
    with pytest.raises(VisitorStays, match="A-001"), place.house.database.write() as session:
        pause_seat(session, profile=palembang(), seat=seat.id, reason="Salat", at=minutes(5))
    assert now(place, ticket) == before
    with place.house.database.write() as session:
        still_here(session, seat=seat.id, at=minutes(6))


@pytest.mark.parametrize("decision", DECISIONS)
@pytest.mark.parametrize("begun", [False, True])
@pytest.mark.parametrize("way", ["leave", "pause", "part", "close"])
def test_the_visitor_goes_on_as_decided_whichever_way_the_officer_goes(
    place: StaffedHouse, decision: Decision, begun: bool, way: str
) -> None:
    seat, ticket = visited(place, begun=begun)
    told: dict[str, Any] = {
        "profile": palembang(),
        "seat": seat.id,
        "at": minutes(9),
        "decision": decision,
    }
    with place.house.database.write() as session:
        if way == "leave":
            leave_seat(session, **told)
        elif way == "pause":
            pause_seat(session, reason="Salat", **told)
        elif way == "part":
            part_with(session, **told)
        else:
            supervision.close_counter(session, officer=place.supervisor.id, **told)
    after = now(place, ticket)
    if isinstance(decision, Ended):
        assert (after.state, after.outcome) == (State.DONE, "informed")
        return
    wanted = decision.counter if isinstance(decision, ToCounter) else None
    assert (after.state, after.counter_code, after.wanted_counter) == (State.WAITING, None, wanted)
    with place.house.database.write() as session:
        other = take_seat(
            session,
            profile=palembang(),
            counter=wanted or "2",
            officer=place.supervisor.id,
            at=minutes(10),
            take_over=True,
        )
    with place.house.database.write() as session:
        next_one = call_next(session, profile=palembang(), seat=other.id, at=minutes(10))
    assert next_one is not None
    assert next_one.label == "A-001"


def test_who_was_sent_behind_before_still_goes_to_the_front(place: StaffedHouse) -> None:
    seat, ticket = visited(place, begun=False)
    missed(place, seat, ticket, minutes(4))
    third = taken(place, "A", minutes(5))
    called(place, seat, third, minutes(6))
    with place.house.database.write() as session:
        leave_seat(session, profile=palembang(), seat=seat.id, at=minutes(7), decision=ToTheFront())
        waiting = tickets_today(
            session, profile=palembang(), now=minutes(7), states=(State.WAITING,)
        )
    assert next(one.label for one in waiting) == third.label


def test_a_killed_desk_leaves_its_visitor_in_everybodys_sight_until_somebody_decides(
    place: StaffedHouse,
) -> None:
    _, ticket = visited(place, begun=True)
    assert not [one for one in alerts(place, minutes(6)) if one[0] is AlertKind.LEFT_ALONE]
    dead = minutes(4) + SILENT_AFTER + timedelta(seconds=1)
    assert (AlertKind.LEFT_ALONE, "2", "A-001") in alerts(place, dead)
    budi = place.staff["budi"].id
    with place.house.database.write() as session:
        settle_alone(
            session,
            profile=palembang(),
            ticket=ticket.id,
            decision=ToTheFront(),
            officer=budi,
            at=dead,
        )
    assert now(place, ticket).state is State.WAITING
    assert not [one for one in alerts(place, dead) if one[0] is AlertKind.LEFT_ALONE]
    with pytest.raises(MoveRefused), place.house.database.write() as session:
        settle_alone(
            session,
            profile=palembang(),
            ticket=ticket.id,
            decision=Ended(Result("informed")),
            officer=budi,
            at=dead,
        )


def test_a_visitor_left_at_a_counter_by_a_second_sign_in_is_alone_at_once(
    place: StaffedHouse,
) -> None:
    visited(place, begun=True)
    seated(place, "5", place.officer.id, minutes(5))
    assert (AlertKind.LEFT_ALONE, "2", "A-001") in alerts(place, minutes(6))


def test_nobody_decides_about_a_visitor_whose_officer_is_there(place: StaffedHouse) -> None:
    seat, ticket = visited(place, begun=True)
    here(place, seat, minutes(20))
    with pytest.raises(NotYours), place.house.database.write() as session:
        settle_alone(
            session,
            profile=palembang(),
            ticket=ticket.id,
            decision=ToTheFront(),
            officer=place.supervisor.id,
            at=minutes(21),
        )


def test_the_next_officer_at_the_counter_calls_nobody_over_the_one_who_is_there(
    place: StaffedHouse,
) -> None:
    visited(place, begun=True)
    with place.house.database.write() as session:
        seat = take_seat(
            session,
            profile=palembang(),
            counter="2",
            officer=place.supervisor.id,
            at=minutes(5),
            take_over=True,
        )
    with pytest.raises(CounterBusy, match="A-001"), place.house.database.write() as session:
        call_next(session, profile=palembang(), seat=seat.id, at=minutes(6))


def test_a_visitor_handed_over_is_that_counters_alone(place: StaffedHouse) -> None:
    seat, ticket = visited(place, begun=True)
    with place.house.database.write() as session:
        leave_seat(
            session, profile=palembang(), seat=seat.id, at=minutes(9), decision=ToCounter("3")
        )
    after = now(place, ticket)
    assert may_call(after, counter="3", serves=())
    assert not may_call(after, counter="2", serves=("A",))
