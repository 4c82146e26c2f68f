"""The day so far as the counter and the floor show it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from sqlalchemy.orm import Session

from shared.figures.endings import Endings
from shared.figures.spread import spread_of
from shared.figures.visit_day import VisitSum
from shared.figures.visits import Span, day_tallies
from shared.office.profile import HouseProfile


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


def day_figures(session: Session, *, profile: HouseProfile, day: date, now: datetime) -> DayFigures:
    """The figures of a service day."""
    total = VisitSum(day_tallies(session, span=Span(day, day), now=now, profile=profile).values())
    return DayFigures(
        total.endings, total.waiting[-1], spread_of(total.waits).median, total.outcomes
    )
