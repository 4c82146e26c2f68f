"""One whole visit: every move with its people and places, every service with its note."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.queue.lasting import seconds_between
from shared.queue.leg_detail import LegDetail
from shared.queue.lifecycle import Move, State
from shared.queue.records import Leg, MoveRow, Ticket
from shared.queue.views import TicketView, view_of
from shared.queue.words import leg_words, reason_of
from shared.staff.records import Officer


@dataclass(frozen=True)
class VisitStep:
    """One move. ``seconds`` is how long the state it led to lasted; None while it lasts."""

    at: datetime
    move: Move
    state: State
    service_code: str
    counter_code: str | None
    officer: str | None
    reason: str | None
    seconds: int | None


@dataclass(frozen=True)
class VisitLeg:
    """One service of the visit and how it ended."""

    number: int
    service_code: str
    ended_as: str | None
    served_seconds: int
    forgotten: bool
    note: str | None
    detail: LegDetail


@dataclass(frozen=True)
class VisitRecord:
    """A ticket with its steps, oldest first, and its legs."""

    ticket: TicketView
    steps: tuple[VisitStep, ...]
    legs: tuple[VisitLeg, ...]


def visit_of(session: Session, ticket: UUID) -> VisitRecord | None:
    """The visit behind a ticket id, or None when there is none."""
    record = session.get(Ticket, ticket)
    if record is None:
        return None
    rows = session.execute(
        select(MoveRow, Officer.name)
        .outerjoin(Officer, Officer.id == MoveRow.officer_id)
        .where(MoveRow.ticket_id == ticket)
        .order_by(MoveRow.seq)
    ).all()
    ends = [row.at for row, _ in rows[1:]]
    steps = [
        VisitStep(
            row.at,
            Move(row.move),
            State(row.to_state),
            row.service_code,
            row.counter_code,
            name,
            reason_of(session, row),
            round(seconds_between(row.at, ends[position])) if position < len(ends) else None,
        )
        for position, (row, name) in enumerate(rows)
    ]
    legs = session.scalars(select(Leg).where(Leg.ticket_id == ticket).order_by(Leg.number))
    return VisitRecord(view_of(record), tuple(steps), tuple(_leg(session, leg) for leg in legs))


def _leg(session: Session, leg: Leg) -> VisitLeg:
    words = leg_words(session, leg)
    return VisitLeg(
        leg.number,
        leg.service_code,
        leg.ended_as,
        leg.served_seconds,
        leg.forgotten,
        words.note,
        words.detail,
    )
