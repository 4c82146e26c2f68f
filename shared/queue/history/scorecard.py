"""Estimates beside reality, read from the tickets of some days."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.queue.history.scoring import Score, Scored, ScoredVisit, ScoreSum, score_sum, scored
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
    by_service: Mapping[str, Score]
    by_basis: Mapping[Basis, Score]
    unscored: int


@dataclass(frozen=True)
class DayScores:
    """One day's estimates added up by service and basis, and how many numbers tell nothing."""

    sums: Mapping[tuple[str, str], ScoreSum]
    unscored: int


def day_scores(session: Session, first_day: date, last_day: date) -> dict[date, DayScores]:
    """Every day with a number from ``first_day`` to ``last_day``, both counted in."""
    visits = _visits(session, first_day, last_day)
    count = Counter(one.day for one in visits)
    apart: defaultdict[str, defaultdict[tuple[str, str], list[Scored]]]
    apart = defaultdict(lambda: defaultdict(list))
    for one in scored(visits):
        apart[one.day][one.service, one.basis].append(one)
    return {
        date.fromisoformat(day): DayScores(
            {key: score_sum(each) for key, each in sorted(apart[day].items())},
            issued - sum(map(len, apart[day].values())),
        )
        for day, issued in sorted(count.items())
    }


def scorecard(days: Iterable[DayScores], *, first_day: date, last_day: date) -> Scorecard:
    """The scorecard of the service days ``first_day`` to ``last_day``, both counted in."""
    days = list(days)
    services: defaultdict[str, ScoreSum] = defaultdict(ScoreSum)
    bases: defaultdict[str, ScoreSum] = defaultdict(ScoreSum)
    for day in days:
        for (service, basis), one in day.sums.items():
            services[service] += one
            bases[basis] += one
    return Scorecard(
        first_day,
        last_day,
        sum(services.values(), ScoreSum()).score,
        {code: one.score for code, one in sorted(services.items()) if one.score},
        {basis: found for basis in Basis if (found := bases[basis.value].score)},
        sum(day.unscored for day in days),
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
