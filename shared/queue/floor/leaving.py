"""An officer goes from the counter: what becomes of the visitor there is decided, never left open.

A seat ends, or is paused, together with that decision. A desk that was killed decides nothing:
its visitor stays :func:`alone`, in sight of the floor and of every desk, until somebody does.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.office.alive import alive
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.floor.records import CounterSession
from shared.queue.floor.seats import SILENT_AFTER, Seat, by_seat, get_up, halt, seat_row, seats
from shared.queue.lifecycle import Move, State
from shared.queue.line.places import place_behind
from shared.queue.moves import (
    current_leg,
    make_move,
    open_tickets,
    stop_clock,
    ticket_for_update,
)
from shared.queue.number import label
from shared.queue.records import MoveRow, Ticket
from shared.queue.sequence import last_arrival
from shared.queue.serving import NotYours, Result, end_service
from shared.queue.today import tickets_today
from shared.queue.views import TicketView, view_of
from shared.staff.acting import needs
from shared.staff.rights import Right
from shared.storage.feed import Topic, announce

_BUSY = (State.CALLED, State.SERVING)


@dataclass(frozen=True)
class ToTheFront:
    """Back in line, in front of everybody who waits for the same service."""


@dataclass(frozen=True)
class ToCounter:
    """To a colleague's counter, and first in line there."""

    counter: str


@dataclass(frozen=True)
class Ended:
    """The visit is over, with an outcome."""

    result: Result


Decision = ToTheFront | ToCounter | Ended


class VisitorStays(Refusal):
    """Somebody is at the counter, and nothing was decided about them."""

    sentence = Message(
        "Sentences",
        "{number} masih di loket ini. Putuskan dahulu: kembali ke antrean, selesai, atau ke "
        "loket lain.",
    )

    def __init__(self, number: str) -> None:
        self.number = number
        super().__init__(number=number)


def leave_seat(
    session: Session,
    *,
    profile: HouseProfile,
    seat: UUID,
    at: datetime,
    decision: Decision | None = None,
) -> TicketView | None:
    """Get up, and let the visitor who is there be as decided; they are returned.

    Harmless when the seat was lost before. Raises :class:`VisitorStays` without a decision.
    """
    row = session.get(CounterSession, seat, populate_existing=True)
    if row is None or row.closed_at is not None:
        return None
    there = settle(session, profile, row, decision, row.officer_id, at)
    get_up(session, row, at=at)
    return there


@by_seat
def pause_seat(
    session: Session,
    *,
    profile: HouseProfile,
    seat: UUID,
    reason: str,
    at: datetime,
    decision: Decision | None = None,
) -> TicketView | None:
    """Say that nobody is served here for now. Raises SeatLost or :class:`VisitorStays`."""
    row = seat_row(session, seat)
    there = settle(session, profile, row, decision, row.officer_id, at)
    halt(session, row, reason=reason, at=at)
    return there


@by_seat
def part_with(
    session: Session, *, profile: HouseProfile, seat: UUID, decision: Decision, at: datetime
) -> TicketView | None:
    """Only the decision; the seat stays. Raises SeatLost."""
    row = seat_row(session, seat)
    return settle(session, profile, row, decision, row.officer_id, at)


@needs(Right.SERVE)
def settle_alone(
    session: Session,
    *,
    profile: HouseProfile,
    ticket: UUID,
    decision: Decision,
    officer: UUID,
    at: datetime,
) -> TicketView:
    """Decide for a visitor whose counter has no officer any more.

    Raises NotYours when somebody is there, MoveRefused when the visitor is not at a counter.
    """
    record = ticket_for_update(session, ticket)
    if State(record.state) in _BUSY and ticket not in {
        one.id for one in alone(session, profile=profile, now=at)
    }:
        raise NotYours(record.counter_code)
    counter = record.counter_code or ""
    return _carry_out(session, profile, record, decision, counter, officer, at)


def visitor_at(
    session: Session, *, profile: HouseProfile, counter: str, now: datetime
) -> TicketView | None:
    """Whom an officer who goes from ``counter`` has to decide about."""
    there = _there(session, profile, counter, now)
    return None if there is None else view_of(there)


def alone(session: Session, *, profile: HouseProfile, now: datetime) -> list[TicketView]:
    """Visitors called to or served at a counter where no living desk is, by place in line."""
    taken = {seat.counter_code: seat for seat in seats(session, profile)}
    moved = last_moves(session, taken.values(), profile=profile, now=now)
    return [
        ticket
        for ticket in tickets_today(session, profile=profile, now=now, states=_BUSY)
        if not attended(taken.get(ticket.counter_code or ""), moved, now)
    ]


def attended(seat: Seat | None, moved: dict[UUID, datetime], now: datetime) -> bool:
    """Whether an officer is at the counter: a seat whose desk, or whose officer, was heard."""
    if seat is None:
        return False
    return alive(heard(seat, moved.get(seat.officer_id), now), now, silence=SILENT_AFTER)


def heard(seat: Seat, last_move: datetime | None, now: datetime) -> datetime:
    """When the seat's desk or officer gave the last sign of life."""
    signs = [one for one in (seat.seen_at, last_move) if one is not None]
    return max((one for one in signs if one <= now), default=min(signs))


def last_moves(
    session: Session, taken: Iterable[Seat], *, profile: HouseProfile, now: datetime
) -> dict[UUID, datetime]:
    """When each seated officer last did something today."""
    morning = datetime.combine(service_day(now, profile.tz), time.min, profile.tz)
    rows = session.execute(
        select(MoveRow.officer_id, func.max(MoveRow.at))
        .where(MoveRow.officer_id.in_([seat.officer_id for seat in taken]), MoveRow.at >= morning)
        .group_by(MoveRow.officer_id)
    )
    return {officer: at for officer, at in rows if officer is not None}


def settle(
    session: Session,
    profile: HouseProfile,
    seat: CounterSession,
    decision: Decision | None,
    officer: UUID,
    at: datetime,
) -> TicketView | None:
    """Carry out what was decided about whoever is at the counter; None when nobody is.

    Raises :class:`VisitorStays` when somebody is and nothing was decided.
    """
    there = _there(session, profile, seat.counter_code, at)
    if there is None:
        return None
    if decision is None:
        raise VisitorStays(label(there.series, there.number))
    return _carry_out(session, profile, there, decision, seat.counter_code, officer, at)


def _there(session: Session, profile: HouseProfile, counter: str, now: datetime) -> Ticket | None:
    busy = open_tickets(session, service_day(now, profile.tz), *_BUSY)
    return next((one for one in busy if one.counter_code == counter), None)


def _carry_out(
    session: Session,
    profile: HouseProfile,
    ticket: Ticket,
    decision: Decision,
    counter: str,
    officer: UUID,
    at: datetime,
) -> TicketView:
    if isinstance(decision, Ended):
        profile.outcome(decision.result.outcome)
        if State(ticket.state) is State.CALLED:
            make_move(session, ticket, Move.START, at=at, officer=officer, counter=counter)
            leg = current_leg(session, ticket)
            ticket.serving_since = leg.serving_since = ticket.called_at
            leg.counter_code, leg.officer_id = counter, officer
        end_service(
            session,
            ticket,
            profile=profile,
            result=decision.result,
            officer=officer,
            counter=counter,
            at=at,
        )
    else:
        wanted = decision.counter if isinstance(decision, ToCounter) else None
        if wanted is not None:
            profile.counter(wanted)
        _to_the_front(session, ticket, wanted, counter, officer, at)
    announce(session, Topic.COUNTER)
    session.flush()
    return view_of(ticket)


def _to_the_front(
    session: Session,
    ticket: Ticket,
    wanted: str | None,
    counter: str,
    officer: UUID,
    at: datetime,
) -> None:
    if State(ticket.state) is State.CALLED:
        make_move(session, ticket, Move.SEND_BACK, at=at, officer=officer, counter=counter)
    else:
        # There is no way straight from being served back to the line: it goes by the side.
        make_move(session, ticket, Move.PARK, at=at, officer=officer, counter=counter)
        stop_clock(current_leg(session, ticket), at)
        session.flush()
        make_move(session, ticket, Move.RESUME, at=at, officer=officer, counter=None)
    ticket.serving_since, ticket.counter_code, ticket.officer_id = None, None, None
    ticket.wanted_counter, ticket.call_count = wanted, 0
    session.flush()
    others = [
        one
        for one in open_tickets(session, ticket.service_day, State.WAITING)
        if one.id != ticket.id and _same_line(one, ticket)
    ]
    first = min((one.place for one in others), default=ticket.place + 1)
    if first < ticket.place:
        ticket.place = place_behind(
            [one.place for one in others], after=0, last=last_arrival(session, ticket.service_day)
        )
    # Who was called already is overtaken by nobody, not even by those past the ageing bound.
    ticket.place_at = min([ticket.place_at, *(one.place_at for one in others)])


def _same_line(one: Ticket, ticket: Ticket) -> bool:
    if ticket.wanted_counter is not None:
        return True
    return one.service_code == ticket.service_code
