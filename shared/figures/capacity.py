"""What stood against the visitors of some days: officers, counters, and their open hours."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from shared.figures.cases import stretch
from shared.figures.spread import one_decimal
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.floor.records import CounterSession
from shared.queue.records import SeriesCounter


@dataclass(frozen=True)
class Capacity:
    """``seconds`` are those of all counters together; a pause at an open counter is in them."""

    officers: int
    counters: int
    seconds: int

    @property
    def hours(self) -> Decimal:
        return one_decimal(Fraction(self.seconds, 3600))

    def per_hour(self, visits: int) -> Decimal | None:
        """Visits for every hour in which a counter was open; None when none was."""
        return one_decimal(Fraction(visits * 3600, self.seconds)) if self.seconds else None


def capacity(
    session: Session, *, profile: HouseProfile, first: date, last: date, cut_off: datetime
) -> Capacity:
    """Of the days ``first`` to ``last``, both counted in, without those declared wrong.

    A counter that nobody closed ends with the last sign of life of its desk.
    """
    within = stretch(first, last, profile.tz)
    void = set(
        session.scalars(select(SeriesCounter.service_day).where(SeriesCounter.void).distinct())
    )
    rows = session.execute(
        select(
            CounterSession.officer_id,
            CounterSession.counter_code,
            CounterSession.opened_at,
            CounterSession.closed_at,
            CounterSession.seen_at,
        ).where(
            CounterSession.opened_at < min(within.end, cut_off),
            or_(CounterSession.closed_at.is_(None), CounterSession.closed_at > within.start),
        )
    )
    spans = [
        (officer, counter, max(opened, within.start), min(closed or seen, within.end, cut_off))
        for officer, counter, opened, closed, seen in rows
        if service_day(opened, profile.tz) not in void
    ]
    there = [one for one in spans if one[3] > one[2]]
    return Capacity(
        len({officer for officer, _, _, _ in there}),
        len({counter for _, counter, _, _ in there}),
        _together((start, end) for _, _, start, end in there),
    )


def _together(spans: Iterable[tuple[datetime, datetime]]) -> int:
    return round(sum((end - start).total_seconds() for start, end in spans))
