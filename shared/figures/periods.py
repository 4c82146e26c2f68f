"""Periods by the calendar: how one is called, which one lay before it, and its parts. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from shared.figures.definition import Wording

_DAY = timedelta(days=1)
_QUARTERS = ("I", "II", "III", "IV")
_MONTHS = {1: "month", 3: "quarter", 6: "half", 12: "year"}
MOST_DAYS = 16
MOST_WEEKS = 124
MOST_MONTHS = 1100
"""Up to so many days a period is told by day, by week, by month; longer ones by year."""


@dataclass(frozen=True)
class Period:
    """Some days, both ends counted in."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def months(self) -> int | None:
        """How many calendar months it is, where it is whole months."""
        if self.first.day != 1 or (self.last + _DAY).day != 1:
            return None
        apart = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month
        return apart + 1

    @property
    def kind(self) -> str:
        """``month``, ``quarter``, ``half``, ``year``, or ``days`` for any other."""
        months = self.months
        if months is None or (self.first.month - 1) % months:
            return "days"
        return _MONTHS.get(months, "days")

    @property
    def title(self) -> Wording | None:
        """What people call it: ``Triwulan III 2026``. None where it has no such name."""
        year, month = self.first.year, self.first.month
        match self.kind:
            case "year":
                return Wording(f"Tahun {year}", f"Year {year}")
            case "half":
                half = "I" if month == 1 else "II"
                return Wording(f"Semester {half} {year}", f"Half {half} {year}")
            case "quarter":
                quarter = _QUARTERS[month // 3]
                return Wording(f"Triwulan {quarter} {year}", f"Quarter {quarter} {year}")
        return None

    def before(self) -> "Period":
        """The one of the same kind that ended the day before it began."""
        last = self.first - _DAY
        months = self.months
        if months is None:
            return Period(self.first - timedelta(days=self.days), last)
        year, month = divmod(self.first.year * 12 + self.first.month - 1 - months, 12)
        return Period(date(year, month + 1, 1), last)

    def parts(self) -> Iterator["Period"]:
        """Days, weeks from Monday, months, or years: few enough to stand beside one another."""
        first = self.first
        while first <= self.last:
            last = min(self._end(first), self.last)
            yield Period(first, last)
            first = last + _DAY

    @property
    def part_kind(self) -> str:
        """What :meth:`parts` are: ``day``, ``week``, ``month``, or ``year``."""
        for kind, most in (("day", MOST_DAYS), ("week", MOST_WEEKS), ("month", MOST_MONTHS)):
            if self.days <= most:
                return kind
        return "year"

    def _end(self, first: date) -> date:
        match self.part_kind:
            case "day":
                return first
            case "week":
                return first + timedelta(days=6 - first.weekday())
            case "month":
                return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - _DAY
        return date(first.year, 12, 31)
