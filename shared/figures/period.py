"""Some days as charts, tables and files show them: hour by hour or day by day, beside the usual."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from itertools import pairwise

from sqlalchemy.orm import Session

from shared.figures.counters import CounterFigures, counter_figures
from shared.figures.house import ServiceCounts, VisitFigures, counted_visits
from shared.figures.spread import Spread, one_decimal, spread_of
from shared.figures.usual import Usual, UsualDays, usual_days
from shared.figures.visit_day import (
    QUARTER,
    QUARTERS,
    DayTallies,
    VisitSum,
    by_day,
    by_service,
)
from shared.figures.visits import Span, day_tallies, service_days
from shared.office.opening import opening_intervals
from shared.office.profile import HouseProfile

_A_QUARTER = timedelta(minutes=QUARTER)


@dataclass(frozen=True)
class PeriodLine:
    """A quarter of an hour, an hour, or a day. ``waiting`` is how many wait at its end, of a day
    the most at once; ``waits`` (seconds) are of those who took their number in it."""

    start: datetime
    end: datetime
    issued: int
    called: int
    waiting: int
    waits: Spread
    usual: Decimal | None = None


@dataclass(frozen=True)
class PeriodFigures:
    """``slots`` are what is drawn: quarters of an hour of one day, else days. ``lines`` are the
    table's: hours, else days. ``opens`` to ``closes`` is the time axis, ``breaks`` the pauses in
    it; ``now`` is None when the period is over."""

    first_day: date
    last_day: date
    days: int
    cut_off: datetime
    service: str | None
    visits: VisitFigures
    slots: tuple[PeriodLine, ...]
    lines: tuple[PeriodLine, ...]
    opens: datetime
    closes: datetime
    breaks: tuple[tuple[datetime, datetime], ...]
    now: datetime | None
    waiting: int
    counters: tuple[CounterFigures, ...]
    usual: Usual | None

    @property
    def services(self) -> tuple[ServiceCounts, ...]:
        return self.visits.services

    @property
    def one_day(self) -> bool:
        return self.first_day == self.last_day


def period_figures(
    session: Session,
    *,
    profile: HouseProfile,
    first_day: date,
    last_day: date,
    now: datetime,
    service: str | None = None,
    compared: bool = False,
) -> PeriodFigures:
    """The figures of some service days, both ends counted in; of one service if named.

    ``compared`` reads the weeks before as well, for what is usual on such days.
    """
    span = Span(first_day, last_day, service)
    days = day_tallies(session, span=span, now=now, profile=profile)
    services = by_service(days)
    before = usual_days(session, profile=profile, span=span, now=now) if compared else None
    local = now.astimezone(profile.tz)
    running = first_day <= local.date() <= last_day
    made = _Period(profile, span, local if running else None, days, before)
    opens, closes, breaks = made.axis()
    return PeriodFigures(
        first_day,
        last_day,
        service_days(days),
        now,
        service,
        counted_visits(services, profile=profile, service=service),
        made.slots(opens, closes),
        made.lines(breaks),
        opens,
        closes,
        breaks,
        local if running else None,
        made.waiting(),
        counter_figures(
            session, profile=profile, span=span, now=now, total=VisitSum(days.values())
        ),
        None if before is None else before.usual(made.stretches()),
    )


class _Period:
    """One reading, cut into lines."""

    def __init__(
        self,
        profile: HouseProfile,
        span: Span,
        now: datetime | None,
        days: DayTallies,
        before: UsualDays | None,
    ) -> None:
        self.now = now
        self._profile, self._span, self._before = profile, span, before
        self._by_day = by_day(days)

    def axis(self) -> tuple[datetime, datetime, tuple[tuple[datetime, datetime], ...]]:
        """From when to when is drawn, and the breaks in it."""
        first, last, zone = self._span.first, self._span.last, self._profile.tz
        if first != last:
            return _moment(first, 0, zone), _moment(last, QUARTERS, zone), ()
        hours = opening_intervals(self._profile, first)
        starts = [_quarter_of(one.start) for one in hours]
        ends = [_quarter_of(one.end, up=True) for one in hours]
        busy = _busy(self._by_day.get(first, VisitSum()))
        opens = min([*starts, *busy[:1]], default=8 * 60 // QUARTER)
        closes = max([*ends, *(one + 1 for one in busy[-1:])], default=16 * 60 // QUARTER)
        hour = 60 // QUARTER
        opens, closes = opens // hour * hour, -(-closes // hour) * hour
        pauses = [
            (_at(first, one.end, zone), _at(first, later.start, zone))
            for one, later in pairwise(hours)
            if one.end < later.start
        ]
        return _moment(first, opens, zone), _moment(first, closes, zone), tuple(pauses)

    def slots(self, opens: datetime, closes: datetime) -> tuple[PeriodLine, ...]:
        if self._span.first != self._span.last:
            return self._days(all_of_them=True)
        if not self._by_day and self._before is None:
            return ()
        day = self._span.first
        count = int((closes - opens) / _A_QUARTER)
        begin = int((opens - _moment(day, 0, self._profile.tz)) / _A_QUARTER)
        return tuple(self._cut(day, one, one + 1) for one in range(begin, begin + count))

    def lines(self, breaks: Iterable[tuple[datetime, datetime]]) -> tuple[PeriodLine, ...]:
        if self._span.first != self._span.last:
            return self._days(all_of_them=False)
        tally = self._by_day.get(self._span.first)
        if tally is None:
            return ()
        per = 60 // QUARTER
        busy = [quarter // per for quarter in _busy(tally)]
        made = (
            self._cut(self._span.first, hour * per, (hour + 1) * per)
            for hour in range(busy[0], busy[-1] + 1)
        )
        pauses = tuple(breaks)
        return tuple(
            one
            for one in made
            if one.issued or one.called or not any(
                start <= one.start and one.end <= end for start, end in pauses
            )
        )  # fmt: skip

    def _cut(self, day: date, begin: int, end: int) -> PeriodLine:
        tally = self._by_day.get(day, VisitSum())
        start, until = _moment(day, begin, self._profile.tz), self._until(day, end)
        return PeriodLine(
            start,
            _moment(day, end, self._profile.tz),
            sum(tally.arrivals[begin:end]),
            sum(tally.calls[begin:end]),
            tally.waiting[end - 1],
            spread_of(tally.waits_between(begin, end)),
            self._usual(day, start, until),
        )

    def _days(self, *, all_of_them: bool) -> tuple[PeriodLine, ...]:
        made = []
        for number in range((self._span.last - self._span.first).days + 1):
            day = self._span.first + timedelta(days=number)
            tally = self._by_day.get(day)
            if tally is None and not (all_of_them and opening_intervals(self._profile, day)):
                continue
            tally = tally or VisitSum()
            start = _moment(day, 0, self._profile.tz)
            made.append(
                PeriodLine(
                    start,
                    _moment(day, QUARTERS, self._profile.tz),
                    tally.issued,
                    tally.called,
                    tally.most_waiting,
                    spread_of(tally.waits),
                    self._usual(day, start, self._until(day, QUARTERS)),
                )
            )
        return tuple(made)

    def waiting(self) -> int:
        """How many wait now; nobody once the period is over."""
        if self.now is None or (today := self._by_day.get(self.now.date())) is None:
            return 0
        return today.waiting[-1]

    def stretches(self) -> list[tuple[date, datetime, datetime]]:
        """Each day with service, and from when to when of it has gone by."""
        zone = self._profile.tz
        return [
            (day, _moment(day, 0, zone), self._until(day, QUARTERS)) for day in sorted(self._by_day)
        ]

    def _until(self, day: date, quarter: int) -> datetime:
        over = _moment(day, quarter, self._profile.tz)
        return over if self.now is None else min(over, self.now)

    def _usual(self, day: date, start: datetime, until: datetime) -> Decimal | None:
        found = None if self._before is None else self._before.between(day, start, until)
        return None if found is None else one_decimal(found)


def _moment(day: date, quarter: int, zone: tzinfo) -> datetime:
    """The house's moment so many quarters of an hour after midnight."""
    return datetime.combine(day, time(), zone) + quarter * _A_QUARTER


def _at(day: date, clock: time, zone: tzinfo) -> datetime:
    return datetime.combine(day, clock, zone)


def _quarter_of(clock: time, *, up: bool = False) -> int:
    minutes = clock.hour * 60 + clock.minute
    return -(-minutes // QUARTER) if up else minutes // QUARTER


def _busy(tally: VisitSum) -> list[int]:
    """The quarters in which anybody came or was called."""
    there = zip(tally.arrivals, tally.calls, strict=True)
    return [quarter for quarter, (came, called) in enumerate(there) if came or called]
