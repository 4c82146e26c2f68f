"""The day so far as the counter and the floor show it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shared.figures.endings import Endings, added
from shared.figures.spread import spread
from shared.figures.visits import Histogram, Span, of_days, visit_tallies
from shared.queue.lifecycle import State
from shared.queue.records import Ticket


@dataclass(frozen=True)
class DayFigures:
    """``median_wait`` in seconds, of those served; None before anybody was. ``by_outcome`` counts
    every result of the day, visitors who left among them."""

    endings: Endings
    waiting: int
    median_wait: Fraction | None
    by_outcome: Mapping[str, int]

    @property
    def issued(self) -> int:
        return self.endings.issued

    @property
    def served(self) -> int:
        return self.endings.finished


def day_figures(session: Session, *, day: date, now: datetime) -> DayFigures:
    """The figures of a service day."""
    span = Span(day, day)
    tallies = visit_tallies(session, span=span, now=now).values()
    waiting = select(func.count()).where(
        *of_days(session, span), Ticket.state == State.WAITING.value
    )
    outcomes: dict[str, int] = {}
    for tally in tallies:
        for key, count in tally.outcomes.items():
            outcomes[key] = outcomes.get(key, 0) + count
    return DayFigures(
        added(one.endings for one in tallies),
        session.scalar(waiting) or 0,
        spread(sum((one.waits for one in tallies), Histogram())).median,
        outcomes,
    )
