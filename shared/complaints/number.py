"""A complaint's number: ``PLG-260213-0001-1``.

Site, date, serial of the day, and a check digit by Damm's method over the ten digits. Damm's
quasigroup finds every single wrong digit and every swap of neighbours (H. M. Damm, 2004).
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Self

MOST_A_DAY = 9999

_QUASIGROUP = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)
_WRITTEN = re.compile(r"^([A-Z]{2,4})[- ]?(\d{6})[- ]?(\d{4})[- ]?(\d)$")


class NotANumber(ValueError):
    """What was typed is no complaint number."""


class WrongCheckDigit(NotANumber):
    """It has the form of one, but a digit of it is wrong or two are swapped."""


@dataclass(frozen=True, order=True)
class ComplaintNumber:
    """``site`` is two to four capitals, ``day`` the house's local date, ``serial`` 1 to 9999."""

    site: str
    day: date
    serial: int

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[A-Z]{2,4}", self.site):
            raise NotANumber(f"no site code: {self.site!r}")
        if not 1 <= self.serial <= MOST_A_DAY:
            raise NotANumber(f"no serial of a day: {self.serial}")

    @property
    def check(self) -> int:
        return damm(f"{self.day:%y%m%d}{self.serial:04d}")

    def __str__(self) -> str:
        return f"{self.site}-{self.day:%y%m%d}-{self.serial:04d}-{self.check}"

    @classmethod
    def parse(cls, typed: str) -> Self:
        """The number somebody typed, in any case and with or without the dashes.

        Raises :class:`NotANumber`, or :class:`WrongCheckDigit` where the form is right.
        """
        found = _WRITTEN.match(typed.strip().upper())
        if found is None:
            raise NotANumber(typed)
        site, day, serial, check = found.groups()
        if damm(day + serial) != int(check):
            raise WrongCheckDigit(typed)
        try:
            # Two-digit years are this century's: the register did not exist before.
            return cls(site, datetime.strptime(f"20{day}", "%Y%m%d").date(), int(serial))  # noqa: DTZ007
        except ValueError as wrong:
            raise NotANumber(typed) from wrong


def damm(digits: str) -> int:
    """The check digit of ``digits``."""
    interim = 0
    for digit in digits:
        interim = int(_QUASIGROUP[interim][int(digit)])
    return interim
