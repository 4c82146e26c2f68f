"""A visit from call to outcome, its undo, and what officers do at once."""

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.figures.today import day_figures
from shared.queue import serving, setting_aside
from shared.queue.calling import (
    CounterBusy,
    NoMoreCalls,
    call_chosen,
    recall,
    why,
)
from shared.queue.closing import close_day, close_days_before, still_open
from shared.queue.floor.leaving import pause_seat
from shared.queue.floor.seats import CounterTaken, Seat, SeatLost, seats
from shared.queue.lifecycle import Move, MoveRefused, State
from shared.queue.records import Leg, ServicePace, Ticket
from shared.queue.serving import NotYours, Result
from shared.queue.today import (
    counter_history,
    service_figures,
    ticket_at_counter,
    ticket_by_id,
    timeline,
)
from shared.queue.undo import NothingToUndo, undo_last
from shared.queue.views import TicketView
from shared.queue.words import leg_words
from shared.staff.accounts import change_officer
from shared.staff.rights import Role
from tests.queue.line import Line

Act = Callable[[Session], TicketView]


def do(line: Line, act: Act) -> TicketView:
    with line.at.house.database.write() as session:
        return act(session)


def finish(line: Line, seat: Seat, ticket: UUID, outcome: str = "helped") -> TicketView:
    house = line.at.house
    return do(
        line,
        lambda s: serving.finish(
            s,
            profile=house.profile,
            seat=seat.id,
            ticket=ticket,
            result=Result(outcome, "ok"),
            at=house.now(),
        ),
    )


def start(line: Line, seat: Seat, ticket: UUID) -> TicketView:
    now = line.at.house.now()
    return do(line, lambda s: serving.start(s, seat=seat.id, ticket=ticket, at=now))


def undo(line: Line) -> TicketView:
    now = line.at.house.now()
    return do(line, lambda s: undo_last(s, officer=line.at.officer.id, at=now))


def test_a_visit_accounts_for_every_minute(line: Line) -> None:
    ticket = line.issue("A")
    seat = line.sit("2")
    line.later(minutes=7)
    line.call(seat)
    line.later(minutes=1)
    start(line, seat, ticket.id)
    line.later(minutes=5)
    done = finish(line, seat, ticket.id, "complaint")
    assert (done.state, done.outcome) == (State.DONE, "complaint")
    with line.at.house.database.read() as session:
        steps = timeline(session, ticket.id)
        house = line.at.house
        figures = day_figures(
            session, profile=house.profile, day=ticket.service_day, now=house.now()
        )
        leg = session.get_one(Leg, (ticket.id, 1))
        note = leg_words(session, leg).note
    assert [step.state for step in steps] == [
        State.WAITING, State.CALLED, State.SERVING, State.DONE,
    ]  # fmt: skip
    gaps = [later.at - earlier.at for earlier, later in pairwise(steps)]
    assert gaps == [timedelta(minutes=minutes) for minutes in (7, 1, 5)]
    assert all(step.officer_id == line.at.officer.id for step in steps[1:])
    assert (leg.served_seconds, note, leg.counter_code) == (300, "ok", "2")
    assert (figures.served, figures.median_wait) == (1, 420)


def test_a_counter_calls_only_what_it_serves(line: Line) -> None:
    line.issue("C")
    seat = line.sit("2")
    assert line.call(seat) is None


def test_two_counters_get_two_visitors(line: Line) -> None:
    line.issue("A")
    line.issue("A")
    one = line.sit("2")
    other = line.sit("3", line.at.supervisor.id)
    first, second = line.call(one), line.call(other)
    assert first is not None
    assert second is not None
    assert {first.label, second.label} == {"A-001", "A-002"}


def test_a_busy_counter_does_not_call(line: Line) -> None:
    line.issue("A")
    line.issue("A")
    seat = line.sit("2")
    line.call(seat)
    with pytest.raises(CounterBusy, match="A-001"):
        line.call(seat)


def test_why_a_number_was_called(line: Line) -> None:
    line.issue("A")
    late = line.issue("A", priority=True)
    seat = line.sit("2")
    line.later(minutes=3)
    called = line.call(seat)
    assert called is not None
    with line.at.house.database.read() as session:
        reason = why(session, called.id)
    assert called.label == late.label
    assert reason is not None
    assert (reason.reason, reason.waited_seconds, reason.others_waiting) == ("priority", 180, 1)


def test_after_k_priority_calls_an_ordinary_visitor_is_called(line: Line) -> None:
    ordinary = line.issue("A")
    for _ in range(4):
        line.issue("A", priority=True)
    seat = line.sit("2")
    labels = [line.serve(seat, minutes=1).label for _ in range(3)]
    assert labels == ["P-001", "P-002", ordinary.label]


def test_a_chosen_number_is_called_with_that_reason(line: Line) -> None:
    line.issue("A")
    second = line.issue("A")
    seat = line.sit("2")
    house = line.at.house
    called = do(
        line,
        lambda s: call_chosen(
            s, profile=house.profile, seat=seat.id, ticket=second.id, at=house.now()
        ),
    )
    assert called.label == "A-002"
    with house.database.read() as session:
        reason = why(session, second.id)
    assert reason is not None
    assert reason.reason == "chosen"


def test_no_show_after_the_stated_number_of_calls_then_reinstated(line: Line) -> None:
    house = line.at.house
    ticket = line.issue("A")
    others = [line.issue("A") for _ in range(7)]
    seat = line.sit("2")
    line.call(seat)
    again = lambda s: recall(  # noqa: E731
        s, profile=house.profile, seat=seat.id, ticket=ticket.id, at=house.now()
    )
    assert do(line, again).call_count == 2
    assert do(line, again).call_count == 3
    with pytest.raises(NoMoreCalls, match="A-001"):
        do(line, again)
    away = do(line, lambda s: serving.no_show(s, seat=seat.id, ticket=ticket.id, at=house.now()))
    assert away.state is State.NO_SHOW
    back = do(
        line,
        lambda s: setting_aside.reinstate(
            s, profile=house.profile, ticket=ticket.id, officer=seat.officer_id, at=house.now()
        ),
    )
    assert back.state is State.WAITING
    served = [line.serve(seat, minutes=1).label for _ in range(6)]
    assert served == [*(one.label for one in others[:5]), "A-001"]


def test_sent_back_goes_behind_the_next_five(line: Line) -> None:
    house = line.at.house
    first = line.issue("A")
    others = [line.issue("A") for _ in range(6)]
    seat = line.sit("2")
    line.call(seat)
    do(
        line,
        lambda s: serving.send_back(
            s, profile=house.profile, seat=seat.id, ticket=first.id, at=house.now()
        ),
    )
    served = [line.serve(seat, minutes=1).label for _ in range(6)]
    assert served == [*(one.label for one in others[:5]), first.label]


def test_parked_and_resumed_keeps_the_place(line: Line) -> None:
    first, second = line.issue("A"), line.issue("A")
    seat = line.sit("2")
    now = line.at.house.now()
    parked = do(
        line,
        lambda s: setting_aside.park(
            s,
            officer=seat.officer_id,
            ticket=first.id,
            reason="fotokopi",
            at=now,
            remind_after=timedelta(minutes=10),
        ),
    )
    assert parked.remind_at == now + timedelta(minutes=10)
    assert line.serve(seat).label == second.label
    do(line, lambda s: setting_aside.resume(s, officer=seat.officer_id, ticket=first.id, at=now))
    assert line.serve(seat).label == first.label


def test_transfer_keeps_the_number_and_the_place_by_arrival(line: Line) -> None:
    house = line.at.house
    moved = line.issue("A")
    line.later(minutes=2)
    line.issue("C")
    seat = line.sit("2")
    line.call(seat)
    start(line, seat, moved.id)
    line.later(minutes=4)
    sent = do(
        line,
        lambda s: serving.transfer(
            s, profile=house.profile, seat=seat.id, ticket=moved.id, service="C", at=house.now()
        ),
    )
    assert (sent.label, sent.service_code, sent.leg, sent.state) == ("A-001", "C", 2, State.WAITING)
    other = line.sit("4", line.at.supervisor.id)
    called = line.call(other)
    assert called is not None
    assert called.label == "A-001"
    with house.database.read() as session:
        legs = session.scalars(select(Leg).where(Leg.ticket_id == moved.id).order_by(Leg.number))
        ends = [(leg.service_code, leg.ended_as, leg.served_seconds) for leg in legs]
    assert ends == [("A", "transferred", 240), ("C", None, 0)]


def test_transfer_to_a_named_counter_waits_for_that_counter(line: Line) -> None:
    house = line.at.house
    ticket = line.issue("A")
    seat = line.sit("2")
    line.call(seat)
    do(
        line,
        lambda s: serving.transfer(
            s,
            profile=house.profile,
            seat=seat.id,
            ticket=ticket.id,
            service="A",
            counter="3",
            at=house.now(),
        ),
    )
    assert line.call(seat) is None
    assert line.call(line.sit("3", line.at.supervisor.id)) is not None


def test_a_cancelled_number_is_not_called(line: Line) -> None:
    ticket = line.issue("A")
    now = line.at.house.now()
    do(
        line,
        lambda s: setting_aside.cancel(
            s, officer=line.at.officer.id, ticket=ticket.id, reason="salah tekan", at=now
        ),
    )
    assert line.call(line.sit("2")) is None


def test_finishing_without_a_start_counts_from_the_call(line: Line) -> None:
    ticket = line.issue("A")
    seat = line.sit("2")
    line.call(seat)
    line.later(minutes=6)
    finish(line, seat, ticket.id)
    with line.at.house.database.read() as session:
        assert session.get_one(Leg, (ticket.id, 1)).served_seconds == 360


def test_a_forgotten_service_stays_out_of_the_statistics(line: Line) -> None:
    seat = line.sit("2")
    line.issue("A")
    line.serve(seat, minutes=200)
    line.issue("A")
    line.serve(seat, minutes=7)
    with line.at.house.database.read() as session:
        assert session.get_one(ServicePace, "A").seconds == [420]
        forgotten = list(session.scalars(select(Leg.forgotten).order_by(Leg.queued_at)))
    assert forgotten == [True, False]


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_undo_takes_back_the_last_move_exactly(line: Line, steps: int) -> None:
    ticket = line.issue("A")
    seat = line.sit("2")
    house = line.at.house
    acts: list[Callable[[], object]] = [
        lambda: line.call(seat),
        lambda: start(line, seat, ticket.id),
        lambda: finish(line, seat, ticket.id),
    ]
    for act in acts[: steps - 1]:
        act()
        line.later(minutes=2)
    with house.database.read() as session:
        before = ticket_by_id(session, ticket.id)
    acts[steps - 1]()
    line.later(minutes=1)
    undo(line)
    with house.database.read() as session:
        assert ticket_by_id(session, ticket.id) == before
        pace = session.get(ServicePace, "A")
    assert pace is None or pace.seconds == []
    acts[steps - 1]()


def test_undo_of_a_transfer_returns_to_the_first_service(line: Line) -> None:
    house = line.at.house
    ticket = line.issue("A")
    seat = line.sit("2")
    line.call(seat)
    send = lambda s: serving.transfer(  # noqa: E731
        s, profile=house.profile, seat=seat.id, ticket=ticket.id, service="C", at=house.now()
    )
    do(line, send)
    back = undo(line)
    assert (back.service_code, back.leg, back.state) == ("A", 1, State.SERVING)
    again = do(line, send)
    assert (again.service_code, again.leg) == ("C", 3)


def test_undo_is_one_step_and_not_over_anothers_move(line: Line) -> None:
    ticket = line.issue("A")
    seat = line.sit("2")
    with pytest.raises(NothingToUndo):
        undo(line)
    line.call(seat)
    undo(line)
    with pytest.raises(NothingToUndo):
        undo(line)
    line.call(seat)
    house = line.at.house
    do(
        line,
        lambda s: setting_aside.cancel(
            s, officer=line.at.supervisor.id, ticket=ticket.id, reason="pergi", at=house.now()
        ),
    )
    with pytest.raises(NothingToUndo, match="diubah di tempat lain"):
        undo(line)


def test_a_move_from_the_wrong_state_names_the_number_and_its_state(line: Line) -> None:
    ticket = line.issue("A")
    seat = line.sit("2")
    with pytest.raises(MoveRefused, match="A-001 sedang menunggu"):
        start(line, seat, ticket.id)


def test_a_visitor_at_another_counter_is_not_yours(line: Line) -> None:
    ticket = line.issue("A")
    line.call(line.sit("2"))
    other = line.sit("3", line.at.supervisor.id)
    with pytest.raises(NotYours, match="loket 2"):
        start(line, other, ticket.id)


def test_a_taken_counter_says_who_and_can_be_taken_over(line: Line) -> None:
    mine = line.sit("2")
    house = line.at.house
    with pytest.raises(CounterTaken, match="Siti Rahma"):
        line.sit("2", line.at.supervisor.id)
    from shared.queue.floor.seats import take_seat

    with house.database.write() as session:
        take_seat(
            session,
            profile=house.profile,
            counter="2",
            officer=line.at.supervisor.id,
            at=house.now(),
            take_over=True,
        )
    with pytest.raises(SeatLost):
        line.call(mine)


def test_a_closed_account_calls_nobody_any_more(line: Line) -> None:
    line.issue("A")
    seat = line.sit("2")
    with line.at.house.database.write() as session:
        change_officer(
            session,
            officer=line.at.officer.id,
            name="Sari",
            roles={Role.OFFICER},
            active=False,
            at=line.at.house.now(),
            by=line.at.administrator.id,
        )
    with pytest.raises(SeatLost):
        line.call(seat)


def test_an_officer_sits_at_one_counter_at_a_time(line: Line) -> None:
    line.sit("2")
    line.sit("3")
    with line.at.house.database.read() as session:
        taken = [seat.counter_code for seat in seats(session, line.at.house.profile)]
    assert taken == ["3"]


def test_a_paused_counter_does_not_count_as_open(line: Line) -> None:
    seat = line.sit("2")
    line.sit("3", line.at.supervisor.id)
    house = line.at.house
    for _ in range(6):
        line.issue("A")
    with house.database.read() as session:
        two = service_figures(session, profile=house.profile, now=house.now())["A"].prospect
    with house.database.write() as session:
        pause_seat(session, profile=house.profile, seat=seat.id, reason="Salat", at=house.now())
    with house.database.read() as session:
        one = service_figures(session, profile=house.profile, now=house.now())["A"].prospect
    assert (two.counters, one.counters) == (2, 1)
    assert one.estimate is not None
    assert two.estimate is not None
    assert one.estimate.high > two.estimate.high


def test_closing_ends_what_is_open_and_deletes_nothing(line: Line) -> None:
    house = line.at.house
    waiting, called = line.issue("C"), line.issue("A")
    line.call(line.sit("2"))
    with house.database.read() as session:
        assert {one.label for one in still_open(session, day=waiting.service_day)} == {
            waiting.label, called.label,
        }  # fmt: skip
    with house.database.write() as session:
        close_day(session, profile=house.profile, at=house.now(), officer=line.at.officer.id)
    with house.database.read() as session:
        states = set(session.scalars(select(Ticket.state)))
        assert seats(session, house.profile) == []
    assert states == {"closed_unserved"}


def test_yesterdays_open_tickets_are_swept_and_todays_are_left(line: Line) -> None:
    house = line.at.house
    old = line.issue("A")
    line.later(days=1)
    new = line.issue("A")
    with house.database.write() as session:
        swept = close_days_before(session, profile=house.profile, at=house.now())
    assert [one.id for one in swept] == [old.id]
    with house.database.read() as session:
        left = ticket_by_id(session, new.id)
    assert left is not None
    assert left.state is State.WAITING


def test_the_counters_history_reads_newest_first(line: Line) -> None:
    line.issue("A")
    seat = line.sit("2")
    line.serve(seat)
    with line.at.house.database.read() as session:
        lines = counter_history(session, counter="2", day=seat.opened_at.date())
        current = ticket_at_counter(
            session, profile=line.at.house.profile, counter="2", now=line.at.house.now()
        )
    assert [entry.move for entry in lines] == [Move.FINISH, Move.START, Move.CALL]
    assert lines[0].reason == "helped"
    assert current is None
