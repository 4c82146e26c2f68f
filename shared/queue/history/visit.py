"""One whole visit: every move with its people and places, every service with its note.

What officers wrote about the visitor is covered until somebody reads it for a purpose.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.privacy.homes import Owner
from shared.privacy.restricting import must_be_free
from shared.privacy.reveal import RevealPurpose
from shared.privacy.vault import Subject, fields_held
from shared.queue.lasting import seconds_between
from shared.queue.leg_detail import LegDetail
from shared.queue.lifecycle import Move, State
from shared.queue.records import READABLE_MOVE, Leg, MoveRow, Ticket
from shared.queue.views import TicketView, view_of
from shared.queue.words import (
    TYPED,
    LegWords,
    has_words,
    leg_subject,
    leg_words,
    may_know,
    move_subject,
    reason_of,
    told_of,
)
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.records import Officer
from shared.staff.rights import Right


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
    """One service of the visit and how it ended; ``withheld`` when it is a secret report that its
    reader may not know."""

    number: int
    service_code: str
    ended_as: str | None
    served_seconds: int
    forgotten: bool
    note: str | None
    detail: LegDetail
    withheld: bool = False


@dataclass(frozen=True)
class VisitRecord:
    """A ticket with its steps, oldest first, and its legs.

    ``covered`` when there are words that are not told here.
    """

    ticket: TicketView
    steps: tuple[VisitStep, ...]
    legs: tuple[VisitLeg, ...]
    covered: bool = False


def visit_of(session: Session, ticket: UUID) -> VisitRecord | None:
    """The visit behind a ticket id without what was written about the visitor, or None when
    there is none."""
    record = session.get(Ticket, ticket)
    if record is None:
        return None
    rows, legs = _rows(session, ticket), _legs(session, ticket)
    subjects = [*map(leg_subject, legs), *(move_subject(ticket, row.seq) for row, _ in rows)]
    covered = bool(fields_held(session, of=subjects)) or any(map(has_words, legs))
    covered = covered or any(row.reason for row, _ in rows if row.move in TYPED)
    return VisitRecord(
        view_of(record),
        _steps(rows, lambda row: None if row.move in TYPED else row.reason),
        tuple(_leg(leg, told_of(leg)) for leg in legs),
        covered,
    )


@needs(Right.REVEAL)
def read_visit(
    session: Session, *, ticket: UUID, purpose: RevealPurpose, officer: UUID, at: datetime
) -> VisitRecord | None:
    """The visit with everything that was written about it, and the look on the trail.

    Give it a write transaction; show it for no longer than HIDES_AFTER_SECONDS. Raises NotAllowed,
    and DataRestricted unless the person asks.
    """
    record = session.get(Ticket, ticket)
    if record is None:
        return None
    if purpose is not RevealPurpose.ASKED_BY_THE_PERSON:
        must_be_free(session, Subject.of(Owner.VISIT, ticket))
    legs = _legs(session, ticket)
    known = {leg.number: may_know(session, leg, officer) for leg in legs}
    record_act(
        session,
        action="visit.reveal",
        subject=f"ticket {ticket}",
        at=at,
        officer=officer,
        detail={
            "purpose": purpose.value,
            "legs": [number for number, told in known.items() if told],
        },
    )
    return VisitRecord(
        view_of(record),
        _steps(_rows(session, ticket), lambda row: reason_of(session, row)),
        tuple(
            _leg(leg, leg_words(session, leg))
            if known[leg.number]
            else _leg(leg, told_of(leg), withheld=True)
            for leg in legs
        ),
    )


_Row = tuple[MoveRow, str | None]


def _rows(session: Session, ticket: UUID) -> list[_Row]:
    rows = session.execute(
        select(MoveRow, Officer.name)
        .outerjoin(Officer, Officer.id == MoveRow.officer_id)
        .where(MoveRow.ticket_id == ticket, READABLE_MOVE)
        .order_by(MoveRow.seq)
    )
    return [(row, name) for row, name in rows]


def _legs(session: Session, ticket: UUID) -> list[Leg]:
    query = select(Leg).where(Leg.ticket_id == ticket).order_by(Leg.number)
    return list(session.scalars(query))


def _steps(rows: list[_Row], why: Callable[[MoveRow], str | None]) -> tuple[VisitStep, ...]:
    ends = [row.at for row, _ in rows[1:]]
    return tuple(
        VisitStep(
            row.at,
            Move(row.move),
            State(row.to_state),
            row.service_code,
            row.counter_code,
            name,
            why(row),
            round(seconds_between(row.at, ends[position])) if position < len(ends) else None,
        )
        for position, (row, name) in enumerate(rows)
    )


def _leg(leg: Leg, words: LegWords, *, withheld: bool = False) -> VisitLeg:
    return VisitLeg(
        leg.number,
        leg.service_code,
        leg.ended_as,
        leg.served_seconds,
        leg.forgotten,
        words.note,
        words.detail,
        withheld,
    )
