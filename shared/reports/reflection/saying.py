"""Numbers, days and words of a reflection in the paper's language."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from shared.figures.definition import Wording
from shared.figures.periods import Period
from shared.figures.spread import number_text
from shared.i18n import clock_time, language, long_date

HIDDEN = "< 5"
"""What stands for a count that is left out."""


@dataclass(frozen=True)
class Saying:
    """``language`` is ``id`` or ``en``."""

    language: str
    zone: ZoneInfo

    def __call__(self, indonesian: str, english: str) -> str:
        return english if self.language == "en" else indonesian

    def word(self, words: Wording | None) -> str:
        return "–" if words is None else words.say(self.language)

    def count(self, number: int | None) -> str:
        """A count; one that is left out is told as such."""
        return HIDDEN if number is None else number_text(number, self.language)

    def number(self, number: Decimal | None) -> str:
        return number_text(number, self.language)

    def percent(self, number: Decimal | None) -> str:
        return "–" if number is None else f"{self.number(number)} %"

    def day(self, day: date) -> str:
        """``1 Juli 2026``."""
        return f"{day.day} {language(self.language).months[day.month - 1]} {day.year}"

    def long_day(self, day: date) -> str:
        return long_date(day, self.language)

    def moment(self, at: datetime) -> str:
        local = at.astimezone(self.zone)
        at_clock = self("pukul", "at")
        return f"{self.day(local.date())} {at_clock} {clock_time(local, self.language)}"

    def clock(self, at: datetime) -> str:
        """``09.41`` of the house's day."""
        return clock_time(at.astimezone(self.zone), self.language)

    def span(self, of: Period) -> str:
        """``1 Juli – 30 September 2026``; the year once where both ends have it."""
        last = self.day(of.last)
        if of.first == of.last:
            return last
        first = self.day(of.first)
        if of.first.year == of.last.year:
            first = first.rsplit(" ", 1)[0]
        return f"{first} – {last}"

    def title(self, of: Period) -> str:
        """What people call the period."""
        if of.kind == "month":
            return f"{language(self.language).months[of.first.month - 1]} {of.first.year}"
        return of.title.say(self.language) if of.title else self.span(of)

    def short(self, of: Period, previous: Period | None) -> str:
        """Under a column: the day, with its month where it is another than before."""
        names = language(self.language).short_months
        match of.first, previous:
            case first, _ if of.kind == "year":
                return str(first.year)
            case first, _ if of.kind == "month":
                return f"{names[first.month - 1]} {first.year % 100:02d}"
            case first, None:
                return f"{first.day} {names[first.month - 1]}"
            case first, before if before is not None and before.first.month == first.month:
                return str(first.day)
        return f"{of.first.day} {names[of.first.month - 1]}"
