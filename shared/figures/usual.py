"""What is usual on a day like this: the mean of the same weekday in the weeks before. Pure but for
the reading."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from sqlalchemy.orm import Session

from shared.figures.spread import one_decimal, percent
from shared.figures.visit_day import QUARTER, VisitTally, together
from shared.figures.visits import Span, day_tallies
from shared.office.profile import HouseProfile

WEEKS = 8
"""How many of the same weekday are looked back at; those without service count for nothing."""


@dataclass(frozen=True)
class Usual:
    """On as many of the same weekdays: numbers usually taken by then, and the share of promises
    kept. ``weekdays`` is the most of one weekday that were found."""

    issued: Decimal | None
    kept_share: Decimal | None
    weekdays: int


class UsualDays:
    """The weeks before a period, weekday by weekday."""

    def __init__(
        self, days: Mapping[date, Mapping[str, VisitTally]], promises: Mapping[str, int]
    ) -> None:
        self._days: dict[int, list[VisitTally]] = {}
        self._kept: dict[int, tuple[int, int]] = {}
        self._asked: dict[tuple[int, Fraction, Fraction], Fraction] = {}
        for day, services in sorted(days.items()):
            weekday = day.weekday()
            self._days.setdefault(weekday, []).append(together(services.values()))
            kept, whole = self._kept.get(weekday, (0, 0))
            for code, tally in services.items():
                within, promised = tally.kept(promises.get(code, 0))
                kept, whole = kept + within, whole + promised
            self._kept[weekday] = kept, whole

    def between(self, day: date, start: datetime, until: datetime) -> Fraction | None:
        """Numbers usually taken on such a day from ``start`` to ``until``, both on it, of the
        house's zone. A quarter of an hour that is not over counts in proportion."""
        found = self._days.get(day.weekday())
        if not found:
            return None
        first, last = _quarters(day, start), _quarters(day, until)
        asked = day.weekday(), first, last
        if asked not in self._asked:
            self._asked[asked] = _mean(found, first, last)
        return self._asked[asked]

    def usual(self, days: Iterable[tuple[date, datetime, datetime]]) -> Usual | None:
        """Of the days, each from when to when; None where no week before has any of them."""
        issued, weekdays = Fraction(0), set[int]()
        for day, start, until in days:
            found = self.between(day, start, until)
            if found is not None:
                issued += found
                weekdays.add(day.weekday())
        if not weekdays:
            return None
        kept = sum(self._kept[one][0] for one in weekdays)
        whole = sum(self._kept[one][1] for one in weekdays)
        most = max(len(self._days[one]) for one in weekdays)
        return Usual(one_decimal(issued), percent(kept, whole), most)


def usual_days(session: Session, *, profile: HouseProfile, span: Span, now: datetime) -> UsualDays:
    """The weeks before the first day of the span."""
    back = Span(span.first - timedelta(weeks=WEEKS), span.first - timedelta(days=1), span.service)
    wanted = {
        (span.first + timedelta(days=number)).weekday()
        for number in range(min(7, (span.last - span.first).days + 1))
    }
    found: dict[date, dict[str, VisitTally]] = {}
    tallies = day_tallies(session, span=back, now=now, profile=profile, weekdays=wanted)
    for (day, service), tally in tallies.items():
        found.setdefault(day, {})[service] = tally
    return UsualDays(found, {one.code: one.target_minutes * 60 for one in profile.services})


def _mean(found: list[VisitTally], first: Fraction, last: Fraction) -> Fraction:
    whole = Fraction(0)
    for tally in found:
        for quarter, count in tally.arrivals.items():
            part = min(last, Fraction(quarter + 1)) - max(first, Fraction(quarter))
            whole += count * max(Fraction(0), part)
    return whole / len(found)


def _quarters(day: date, moment: datetime) -> Fraction:
    midnight = datetime.combine(day, datetime.min.time(), moment.tzinfo)
    seconds = int((moment.replace(tzinfo=None) - midnight.replace(tzinfo=None)).total_seconds())
    return Fraction(seconds, QUARTER * 60)
