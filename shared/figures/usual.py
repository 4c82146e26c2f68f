"""What is usual on a day like this: the mean of the same weekday in the weeks before. Pure but for
the reading."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from sqlalchemy.orm import Session

from shared.figures.spread import one_decimal, percent
from shared.figures.visit_day import QUARTER, DayTallies, VisitSum, by_day
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

    def __init__(self, days: DayTallies, promises: Mapping[str, int]) -> None:
        self._days: dict[int, list[VisitSum]] = {}
        self._kept: dict[int, tuple[int, int]] = {}
        self._asked: dict[tuple[int, Fraction, Fraction], Fraction] = {}
        for day, whole_house in sorted(by_day(days).items()):
            self._days.setdefault(day.weekday(), []).append(whole_house)
        for (day, code), tally in days.items():
            kept, whole = self._kept.get(day.weekday(), (0, 0))
            within, promised = VisitSum([tally]).kept(promises.get(code, 0))
            self._kept[day.weekday()] = kept + within, whole + promised

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
    tallies = day_tallies(session, span=back, now=now, profile=profile, weekdays=wanted)
    return UsualDays(tallies, {one.code: one.target_minutes * 60 for one in profile.services})


def _mean(found: list[VisitSum], first: Fraction, last: Fraction) -> Fraction:
    return sum((_until(one, last) - _until(one, first) for one in found), Fraction(0)) / len(found)


def _until(tally: VisitSum, quarters: Fraction) -> Fraction:
    whole = int(quarters)
    part = quarters - whole
    return sum(tally.arrivals[:whole]) + (part * tally.arrivals[whole] if part else Fraction(0))


def _quarters(day: date, moment: datetime) -> Fraction:
    midnight = datetime.combine(day, datetime.min.time(), moment.tzinfo)
    seconds = int((moment.replace(tzinfo=None) - midnight.replace(tzinfo=None)).total_seconds())
    return Fraction(seconds, QUARTER * 60)
