"""Ending the service day: what is still open becomes closed_unserved, and stays on record."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.floor.records import CounterSession
from shared.queue.lifecycle import OPEN_STATES, LegEnding, Move, State
from shared.queue.moves import current_leg, make_move
from shared.queue.moves_sealed import seal_moves
from shared.queue.records import MoveRow, Ticket
from shared.queue.views import TicketView, view_of
from shared.staff.audit import record_act
from shared.storage.feed import Topic, announce


def still_open(session: Session, *, day: date) -> list[TicketView]:
    """What closing the day would end."""
    return [view_of(ticket) for ticket in _open(session, Ticket.service_day == day)]


def still_open_before(session: Session, *, day: date) -> bool:
    """Whether anything of an earlier day was left open."""
    states = [state.value for state in OPEN_STATES]
    earlier = select(Ticket.id).where(Ticket.service_day < day, Ticket.state.in_(states)).limit(1)
    return session.scalar(earlier) is not None


def close_day(
    session: Session, *, profile: HouseProfile, at: datetime, officer: UUID | None
) -> list[TicketView]:
    """Close today's open tickets and every seat; the tickets closed are returned."""
    today = service_day(at, profile.tz)
    closed = _close(session, _open(session, Ticket.service_day == today), at, officer)
    for seat in session.scalars(select(CounterSession).where(CounterSession.closed_at.is_(None))):
        seat.closed_at = at
    record_act(session, action="day.close", subject=str(today), at=at, officer=officer)
    seal_moves(session, at=at)
    announce(session, Topic.COUNTER)
    return closed


def close_days_before(session: Session, *, profile: HouseProfile, at: datetime) -> list[TicketView]:
    """Close what was left open on earlier days, as the first program of a new day does."""
    today = service_day(at, profile.tz)
    closed = _close(session, _open(session, Ticket.service_day < today), at, None)
    if closed:
        record_act(session, action="day.swept", subject=str(today), at=at, officer=None)
    return closed


def reinstate_swept(
    session: Session, *, profile: HouseProfile, at: datetime, officer: UUID | None
) -> list[TicketView]:
    """Let all whom the day's change ended, though it is still their day, wait as before."""
    return _reinstate(session, MoveRow.officer_id.is_(None), profile, at, officer)


def reopen_day(
    session: Session, *, profile: HouseProfile, at: datetime, officer: UUID
) -> list[TicketView]:
    """Take back that somebody closed today: all whom it ended wait again at their old places.

    Seats stay ended, so that nobody is at a counter where no officer sits.
    """
    return _reinstate(session, MoveRow.officer_id.is_not(None), profile, at, officer)


def ended_by_hand(session: Session, *, day: date) -> int:
    """How many numbers :func:`reopen_day` would let wait again."""
    return len(_ended(session, day, MoveRow.officer_id.is_not(None)))


def _ended(session: Session, day: date, by: ColumnElement[bool]) -> list[Ticket]:
    found = session.scalars(
        select(Ticket)
        .join(
            MoveRow,
            (MoveRow.ticket_id == Ticket.id)
            & (MoveRow.seq == Ticket.last_seq)
            & (MoveRow.move == Move.CLOSE.value)
            & by,
        )
        .where(Ticket.service_day == day, Ticket.state == State.CLOSED_UNSERVED.value)
        .order_by(Ticket.place, Ticket.number)
    )
    return list(found)


def _reinstate(
    session: Session,
    by: ColumnElement[bool],
    profile: HouseProfile,
    at: datetime,
    officer: UUID | None,
) -> list[TicketView]:
    today = service_day(at, profile.tz)
    ended = _ended(session, today, by)
    for ticket in ended:
        make_move(session, ticket, Move.REINSTATE, at=at, officer=officer, counter=None)
        ticket.ended_at, ticket.counter_code, ticket.officer_id = None, None, None
        leg = current_leg(session, ticket)
        leg.ended_at, leg.ended_as = None, None
    if ended:
        record_act(session, action="day.reinstated", subject=str(today), at=at, officer=officer)
    session.flush()
    return [view_of(ticket) for ticket in ended]


def _open(session: Session, which: object) -> list[Ticket]:
    states = [state.value for state in OPEN_STATES]
    found = session.scalars(select(Ticket).where(which, Ticket.state.in_(states)))  # type: ignore[arg-type]
    return list(found)


def _close(
    session: Session, tickets: list[Ticket], at: datetime, officer: UUID | None
) -> list[TicketView]:
    for ticket in tickets:
        counter = ticket.counter_code
        make_move(session, ticket, Move.CLOSE, at=at, officer=officer, counter=counter)
        ticket.ended_at, ticket.serving_since = at, None
        leg = current_leg(session, ticket)
        leg.ended_at, leg.serving_since = at, None
        leg.ended_as = LegEnding.CLOSED_UNSERVED.value
    session.flush()
    return [view_of(ticket) for ticket in tickets]
