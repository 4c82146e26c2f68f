"""How the house writes times and dates: 09.41, Senin, 23 November 2026."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

_DAYS = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "id": (
        *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
        *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_ZONE_LETTERS = {7: "WIB", 8: "WITA", 9: "WIT"}


def clock_text(moment: time | datetime) -> str:
    """``09.41``; a datetime must already be in the house's zone."""
    return f"{moment:%H.%M}"


def day_name(weekday: int, language: str = "id") -> str:
    """Name of a weekday, 0 = Monday; languages without their own names use the Indonesian."""
    return _DAYS.get(language, _DAYS["id"])[weekday]


def date_text(day: date, language: str = "id") -> str:
    """``Senin, 23 November 2026``."""
    months = _MONTHS.get(language, _MONTHS["id"])
    return f"{day_name(day.weekday(), language)}, {day.day} {months[day.month - 1]} {day.year}"


def short_date_text(day: date, language: str = "id") -> str:
    """``Senin, 23 Nov 2026``."""
    months = _MONTHS.get(language, _MONTHS["id"])
    name = months[day.month - 1][:3]
    return f"{day_name(day.weekday(), language)}, {day.day} {name} {day.year}"


def zone_letters(zone: ZoneInfo, at: datetime) -> str:
    """WIB, WITA or WIT; the UTC offset for a zone outside Indonesia."""
    offset = at.astimezone(zone).utcoffset()
    assert offset is not None, "an aware moment always has an offset"
    hours = offset.total_seconds() / 3600
    return _ZONE_LETTERS.get(int(hours), f"UTC{hours:+g}") if hours == int(hours) else "UTC"


def minutes_text(low: int, high: int) -> str:
    """A waiting interval in whole minutes as the visitor reads it: ``± 8`` or ``25–40``."""
    return f"± {high}" if high - low <= 2 else f"{low}–{high}"
