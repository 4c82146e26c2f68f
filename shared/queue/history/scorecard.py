"""Estimates beside reality, read from the tickets of some days."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.queue.history.scoring import Score, ScoredVisit, score, scored
from shared.queue.lasting import readable
from shared.queue.lifecycle import Move, State
from shared.queue.line.wait_estimate import Basis
from shared.queue.records import Leg, MoveRow, Ticket

PAPER = "paper"
"""Origin of numbers typed in from paper: nobody was told an estimate."""


@dataclass(frozen=True)
class Scorecard:
    """Scores over all visits, per service and per basis; those without visits are left out.

    ``unscored`` counts the numbers whose wait tells nothing of the estimate: never called,
    parked before the call, broken by a change of the clock, typed in from paper.
    """

    first_day: date
    last_day: date
    total: Score | None
    by_service: dict[str, Score]
    by_basis: dict[Basis, Score]
    unscored: int


def scorecard(session: Session, *, first_day: date, last_day: date) -> Scorecard:
    """The scorecard of the service days ``first_day`` to ``last_day``, both counted in."""
    visits = _visits(session, first_day, last_day)
    found = scored(visits)
    per_service = {
        code: score([one for one in found if one.service == code])
        for code in sorted({one.service for one in found})
    }
    per_basis = {
        basis: score([one for one in found if one.basis == basis.value]) for basis in Basis
    }
    return Scorecard(
        first_day,
        last_day,
        score(found),
        {code: figures for code, figures in per_service.items() if figures},
        {basis: figures for basis, figures in per_basis.items() if figures},
        len(visits) - len(found),
    )


def _visits(session: Session, first_day: date, last_day: date) -> list[ScoredVisit]:
    aside = _parked_while_waiting(session, first_day, last_day)
    rows = session.execute(
        select(
            Ticket.id,
            Ticket.service_day,
            Leg.service_code,
            Ticket.arrival,
            Ticket.issued_at,
            Ticket.estimate_low,
            Ticket.estimate_high,
            Ticket.estimate_basis,
            Ticket.first_called_at,
            Ticket.ended_at,
            Ticket.origin,
            Ticket.clock_broken,
        )
        .join(Leg, (Leg.ticket_id == Ticket.id) & (Leg.number == 1))
        .where(Ticket.service_day >= first_day, Ticket.service_day <= last_day)
    )
    return [
        ScoredVisit(
            day=day.isoformat(),
            service=service,
            arrival=arrival,
            issued_at=issued_at,
            low=low,
            high=high,
            basis=basis,
            called_at=called_at,
            left_line_at=called_at or ended_at,
            counts=ticket not in aside
            and origin != PAPER
            and not broken
            and readable(issued_at, called_at),
        )
        for (
            ticket,
            day,
            service,
            arrival,
            issued_at,
            low,
            high,
            basis,
            called_at,
            ended_at,
            origin,
            broken,
        ) in rows
    ]


def _parked_while_waiting(session: Session, first_day: date, last_day: date) -> frozenset[UUID]:
    return frozenset(
        session.scalars(
            select(MoveRow.ticket_id)
            .join(Ticket, Ticket.id == MoveRow.ticket_id)
            .where(
                Ticket.service_day >= first_day,
                Ticket.service_day <= last_day,
                MoveRow.move == Move.PARK.value,
                MoveRow.from_state == State.WAITING.value,
            )
        )
    )
