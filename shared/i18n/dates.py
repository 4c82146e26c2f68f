"""Days, dates and times as each language says them."""

from datetime import date, datetime, time

from shared.i18n import languages

_FIRST_YEAR = 2000


def day_name(weekday: int, language: str = "id") -> str:
    """The name of ``weekday``, 0 for Monday."""
    return languages.language(language).days[weekday]


def day_span(first: int, last: int, language: str = "id") -> str:
    """``Senin – Jumat``, or one day's name when both are the same."""
    if first == last:
        return day_name(first, language)
    return f"{day_name(first, language)} – {day_name(last, language)}"


def long_date(day: date, language: str = "id") -> str:
    """``Senin, 23 November 2026``."""
    month = languages.language(language).months[day.month - 1]
    return f"{day_name(day.weekday(), language)}, {day.day} {month} {day.year}"


def short_date(day: date, language: str = "id") -> str:
    """``Senin, 23 Nov 2026``."""
    month = languages.language(language).short_months[day.month - 1]
    return f"{day_name(day.weekday(), language)}, {day.day} {month} {day.year}"


def clock_time(moment: time | datetime, language: str = "id") -> str:
    """``09.41``, in English ``09:41``; the moment must be in the house's zone already. A dash for
    one that could not be read, which stands before any house."""
    if isinstance(moment, datetime) and moment.year < _FIRST_YEAR:
        return "–"
    return f"{moment.hour:02d}{languages.language(language).clock}{moment.minute:02d}"
