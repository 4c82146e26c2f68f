"""Dates as LAPOR! writes them: ``6 Jan 2026``, its months in Indonesian or English."""

import re
from datetime import date, datetime

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january",
            "feb februari february pebruari",
            "mar maret march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "agu ags agt agustus aug august",
            "sep sept september",
            "okt oct oktober october",
            "nov nop november nopember",
            "des dec desember december",
        ),
        1,
    )
    for name in names.split()
}
_SHORT = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
_IN_WORDS = re.compile(r"^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?:,? .*)?$", re.IGNORECASE)
_IN_DIGITS = re.compile(r"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,? .*)?$")
_CENTURIES = range(2000, 2100)


def written_day(day: date) -> str:
    """``6 Jan 2026``."""
    return f"{day.day} {_SHORT[day.month - 1]} {day.year}"


def read_day(cell: object) -> date | None:
    """The date in a cell, day before month; None where there is none that exists."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = " ".join(str(cell).split())
    try:
        if found := _IN_WORDS.match(text):
            day, month, year = found.groups()
            return _in_reach(date(int(year), _MONTHS[month.casefold()], int(day)))
        if found := _IN_DIGITS.match(text):
            day, month, year = found.groups()
            return _in_reach(date(int(year), int(month), int(day)))
        return _in_reach(date.fromisoformat(text[:10]))
    except (KeyError, ValueError):
        return None


def _in_reach(day: date) -> date | None:
    return day if day.year in _CENTURIES else None
