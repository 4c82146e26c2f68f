"""Arrivals and waits by hour of the day, beside every service: what charts and their files show."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from sqlalchemy.orm import Session

from shared.figures.house import ServiceCounts, visit_figures
from shared.figures.spread import spread
from shared.figures.visits import Span, arrivals, service_days
from shared.office.profile import HouseProfile


@dataclass(frozen=True)
class HourFigures:
    """Numbers taken in one hour of the day (0-23, the house's), and the waits of those of them who
    were served: seconds, None when nobody was."""

    hour: int
    arrivals: int
    median_wait: Fraction | None
    longest_wait: Fraction | None


@dataclass(frozen=True)
class PeriodFigures:
    """Hours from the first to the last in which anybody came, and every service."""

    first_day: date
    last_day: date
    days: int
    hours: tuple[HourFigures, ...]
    services: tuple[ServiceCounts, ...]


def period_figures(
    session: Session,
    *,
    profile: HouseProfile,
    first_day: date,
    last_day: date,
    now: datetime,
    service: str | None = None,
) -> PeriodFigures:
    """The figures of some service days, both ends counted in; of one service if named."""
    span = Span(first_day, last_day, service)
    return PeriodFigures(
        first_day,
        last_day,
        service_days(session, span=span),
        _hours(session, profile, span),
        visit_figures(session, profile=profile, span=span, cut_off=now).services,
    )


def _hours(session: Session, profile: HouseProfile, span: Span) -> tuple[HourFigures, ...]:
    came: Counter[int] = Counter()
    waits: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for issued_at, wait in arrivals(session, span=span):
        hour = issued_at.astimezone(profile.tz).hour
        came[hour] += 1
        if wait is not None:
            waits[hour][wait] += 1
    if not came:
        return ()
    made = ((hour, spread(waits[hour])) for hour in range(min(came), max(came) + 1))
    return tuple(HourFigures(hour, came[hour], one.median, one.longest) for hour, one in made)
