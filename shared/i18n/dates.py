"""Days, dates and times as each language says them."""

from datetime import date, datetime, time

_DAYS = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "jv": ("Senin", "Selasa", "Rebo", "Kemis", "Jemuwah", "Setu", "Minggu"),
    "plm": ("Senen", "Selaso", "Rebo", "Kemis", "Jemat", "Sabtu", "Minggu"),
}
_MONTHS = {
    "id": (
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_SHORT_MONTHS = {
    "id": ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}


def day_name(weekday: int, language: str = "id") -> str:
    """The name of ``weekday``, 0 for Monday."""
    return _DAYS.get(language, _DAYS["id"])[weekday]


def day_span(first: int, last: int, language: str = "id") -> str:
    """``Senin – Jumat``, or one day's name when both are the same."""
    if first == last:
        return day_name(first, language)
    return f"{day_name(first, language)} – {day_name(last, language)}"


def long_date(day: date, language: str = "id") -> str:
    """``Senin, 23 November 2026``."""
    month = _MONTHS.get(language, _MONTHS["id"])[day.month - 1]
    return f"{day_name(day.weekday(), language)}, {day.day} {month} {day.year}"


def short_date(day: date, language: str = "id") -> str:
    """``Senin, 23 Nov 2026``."""
    month = _SHORT_MONTHS.get(language, _SHORT_MONTHS["id"])[day.month - 1]
    return f"{day_name(day.weekday(), language)}, {day.day} {month} {day.year}"


def clock_time(moment: time | datetime) -> str:
    """``09.41``, as Indonesian writes it; the moment must be in the house's zone already."""
    return f"{moment.hour:02d}.{moment.minute:02d}"
