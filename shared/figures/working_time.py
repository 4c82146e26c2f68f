"""How much working time lies between two moments, for many pairs at once."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import accumulate

from shared.complaints.deadlines.calendar import CountingCalendar
from shared.complaints.deadlines.due import clock_stood
from shared.complaints.deadlines.pause import Pause, merged
from shared.complaints.house_calendar import counting_calendar
from shared.office.profile import HouseProfile

_Spans = tuple[tuple[datetime, datetime], ...]


class WorkingTime:
    """The counting calendar of some years, added up once so that a question costs two look-ups."""

    def __init__(self, profile: HouseProfile, first: date, last: date) -> None:
        self._calendars = {
            year: counting_calendar(profile, year) for year in range(first.year, last.year + 1)
        }
        self._zone = profile.tz
        length = (last - first).days + 1
        self._first = first
        self._days = [first + timedelta(days=number) for number in range(length)]
        counts = [self._counts(day) for day in self._days]
        self._upto = [0, *accumulate(map(int, counts))]
        stretches = (
            span
            for day, counted in zip(self._days, counts, strict=True)
            if counted
            for span in self._calendar(day).working_stretches(day)
        )
        ordered = sorted((start.timestamp(), end.timestamp()) for start, end in stretches)
        self._starts = [start for start, _ in ordered]
        self._ends = [end for _, end in ordered]
        self._worked = [0.0, *accumulate(end - start for start, end in ordered)]

    def seconds(self, since: datetime, until: datetime) -> int:
        """Office seconds of working days from ``since`` to ``until``, never below nought."""
        return max(0, round(self._at(until.timestamp()) - self._at(since.timestamp())))

    def hours(self, since: datetime, until: datetime) -> Fraction:
        return Fraction(self.seconds(since, until), 3600)

    def days(self, since: datetime, until: datetime, pauses: Iterable[Pause] = ()) -> int:
        """Working days after the day of ``since`` up to and with that of ``until``, which is how
        deadlines count; without those on which the clock stood."""
        first = since.astimezone(self._zone).date()
        last = max(first, until.astimezone(self._zone).date())
        counted = self._until(last) - self._until(first)
        return counted - self._stood(first, last, merged(pauses, until=until))

    def days_between(self, first: date, last: date) -> int:
        """Working days after ``first`` up to and with ``last``."""
        return max(0, self._until(last) - self._until(first))

    def _stood(self, first: date, last: date, spans: _Spans) -> int:
        found = set()
        for start, end in spans:
            day = max(start.astimezone(self._zone).date(), first + timedelta(days=1))
            until = min(end.astimezone(self._zone).date(), last)
            while day <= until:
                if self._counts(day) and clock_stood(self._calendar(day), day, spans):
                    found.add(day)
                day += timedelta(days=1)
        return len(found)

    def _counts(self, day: date) -> bool:
        return self._calendar(day).off(day) is None

    def _calendar(self, day: date) -> CountingCalendar:
        nearest = min(max(day.year, min(self._calendars)), max(self._calendars))
        return self._calendars[nearest]

    def _until(self, day: date) -> int:
        return self._upto[min(max((day - self._first).days + 1, 0), len(self._days))]

    def _at(self, moment: float) -> float:
        position = bisect_right(self._starts, moment)
        if not position:
            return 0.0
        return self._worked[position] - max(0.0, self._ends[position - 1] - moment)
