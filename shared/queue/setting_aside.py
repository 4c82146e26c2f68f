"""Out of the line and back into it: parked, resumed, reinstated, cancelled."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.lifecycle import Move, MoveRefused, State
from shared.queue.line.places import place_behind
from shared.queue.moves import (
    current_leg,
    make_move,
    open_tickets,
    stop_clock,
    ticket_for_update,
)
from shared.queue.number import label
from shared.queue.records import Ticket
from shared.queue.sequence import last_arrival
from shared.queue.views import TicketView, view_of
from shared.staff.acting import needs
from shared.staff.rights import Right


@needs(Right.SERVE)
def reinstate(
    session: Session,
    *,
    profile: HouseProfile,
    ticket: UUID,
    officer: UUID,
    at: datetime,
    reason: str = "",
) -> TicketView:
    """Let a visitor who missed the call wait again, by the same rule as one sent back.

    One whose day was ended too early goes back to the old place. Raises MoveRefused, also for a
    number of another service day.
    """
    record = ticket_for_update(session, ticket)
    before = State(record.state)
    if record.service_day != service_day(at, profile.tz):
        raise MoveRefused(label(record.series, record.number), before, Move.REINSTATE)
    make_move(session, record, Move.REINSTATE, at=at, officer=officer, counter=None, typed=reason)
    record.ended_at, record.call_count = None, 0
    leg = current_leg(session, record)
    leg.ended_at, leg.ended_as = None, None
    if before is State.CLOSED_UNSERVED:
        record.counter_code, record.officer_id = None, None
    else:
        back_to_line(session, record, profile, at)
    session.flush()
    return view_of(record)


@needs(Right.SERVE)
def park(
    session: Session,
    *,
    officer: UUID,
    ticket: UUID,
    reason: str,
    at: datetime,
    remind_after: timedelta | None = None,
    counter: str | None = None,
) -> TicketView:
    """Set a waiting or served visitor aside (tunda); the place in line is kept."""
    record = ticket_for_update(session, ticket)
    make_move(session, record, Move.PARK, at=at, officer=officer, counter=counter, typed=reason)
    stop_clock(current_leg(session, record), at)
    record.serving_since, record.counter_code, record.officer_id = None, None, None
    record.remind_at = at + remind_after if remind_after else None
    session.flush()
    return view_of(record)


@needs(Right.SERVE)
def resume(session: Session, *, officer: UUID, ticket: UUID, at: datetime) -> TicketView:
    """Let a parked visitor wait again at the old place."""
    record = ticket_for_update(session, ticket)
    make_move(session, record, Move.RESUME, at=at, officer=officer, counter=None)
    record.remind_at = None
    session.flush()
    return view_of(record)


@needs(Right.ISSUE)
def cancel(
    session: Session,
    *,
    officer: UUID | None,
    ticket: UUID,
    reason: str,
    at: datetime,
    counter: str | None = None,
) -> TicketView:
    """The visitor gave up, or the number was taken by mistake."""
    record = ticket_for_update(session, ticket)
    make_move(session, record, Move.CANCEL, at=at, officer=officer, counter=counter, typed=reason)
    record.ended_at = at
    session.flush()
    return view_of(record)


def back_to_line(session: Session, ticket: Ticket, profile: HouseProfile, at: datetime) -> None:
    """Let a mapped ticket wait again, behind the next few of the same service."""
    session.flush()
    others = {
        other.place: other.place_at
        for other in open_tickets(session, ticket.service_day, State.WAITING)
        if other.id != ticket.id and other.service_code == ticket.service_code
    }
    ticket.place = place_behind(
        [*others],
        after=profile.queue.return_after,
        last=last_arrival(session, ticket.service_day),
    )
    # Ageing goes with the place: as long as the one directly in front, or from now.
    in_front = [place for place in others if place < ticket.place]
    nearest = max(in_front) if in_front else min(others, default=None)
    ticket.place_at = at if nearest is None else others[nearest]
    ticket.counter_code, ticket.officer_id = None, None
