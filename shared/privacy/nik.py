"""The NIK: sixteen digits of place of first registration, birth date and serial.

A NIK has no check digit, so that one in order need not be genuine; and nobody is ever sent away
for a wrong one. Layout: domain reference §4.1 (PPRRSS DDMMYY NNNN, day + 40 for women).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_DIGITS = 16
_FEMALE = 40
_LEFT_OUT = str.maketrans("", "", " .-\t\u00a0")
# Kemendagri codes; 54 is Timor Timur, still carried by people registered there.
_PROVINCES = frozenset(
    {*range(11, 20), 21, *range(31, 37), *range(51, 55), *range(61, 66), *range(71, 77)}
    | {81, 82, *range(91, 97)}
)


class NikVerdict(StrEnum):
    """``WARN`` and ``MALFORMED`` are told, never refused."""

    OK = "ok"
    WARN = "warn"
    MALFORMED = "malformed"


@dataclass(frozen=True)
class NikReading:
    """What can be said of a typed NIK. ``births`` are the dates it may mean (one per century);
    they are for checking only and never kept."""

    verdict: NikVerdict
    digits: str = ""
    female: bool | None = None
    births: tuple[date, ...] = ()


def read_nik(text: str, *, today: date) -> NikReading:
    """Read a NIK as typed; spaces, dots and dashes do not matter."""
    digits = text.translate(_LEFT_OUT)
    if len(digits) != _DIGITS or not (digits.isascii() and digits.isdigit()):
        return NikReading(NikVerdict.MALFORMED)
    day, month, year = int(digits[6:8]), int(digits[8:10]), int(digits[10:12])
    female = day > _FEMALE
    births = _births(day - _FEMALE if female else day, month, year, today)
    if not births or digits[12:] == "0000":
        return NikReading(NikVerdict.MALFORMED, digits)
    known = int(digits[:2]) in _PROVINCES
    return NikReading(NikVerdict.OK if known else NikVerdict.WARN, digits, female, births)


def masked_nik(digits: str) -> str:
    """``1671••••••••0001``; all dots for what is not a NIK."""
    if len(digits) != _DIGITS:
        return "•" * len(digits)
    return f"{digits[:4]}{'•' * 8}{digits[12:]}"


def _births(day: int, month: int, year: int, today: date) -> tuple[date, ...]:
    found = []
    for century in (1900, 2000):
        try:
            born = date(century + year, month, day)
        except ValueError:
            continue
        if born <= today:
            found.append(born)
    return tuple(found)
