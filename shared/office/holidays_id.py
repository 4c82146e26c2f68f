"""Which days are holidays in Indonesia: the package's table with the house's changes over it.

Package ``holidays`` knows *cuti bersama* only as far as it has been decreed (2027 in release
0.109); a year without any is reported, never guessed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

import holidays

from shared.office.open_days import HolidayChange

Kind = Literal["public", "cuti_bersama"]


@dataclass(frozen=True)
class Holiday:
    day: date
    name: str
    kind: Kind


@lru_cache(maxsize=16)
def _known(year: int) -> dict[date, Holiday]:
    found: dict[date, Holiday] = {}
    kinds: tuple[tuple[str, Kind], ...] = (("government", "cuti_bersama"), ("public", "public"))
    for category, kind in kinds:
        table = holidays.country_holidays("ID", years=year, categories=(category,), language="id")
        for day, name in table.items():
            found[day] = Holiday(day, name, kind)
    return found


def holiday_on(day: date, changes: Iterable[HolidayChange]) -> Holiday | None:
    """The holiday on ``day``; a change of the house wins over the package."""
    for change in changes:
        if change.day == day:
            if change.kind == "cancelled":
                return None
            return Holiday(day, change.name, change.kind)
    return _known(day.year).get(day)


def holidays_in(year: int, changes: Iterable[HolidayChange]) -> tuple[Holiday, ...]:
    """Every holiday of a year in order; a change of the house wins over the package."""
    found = dict(_known(year))
    for change in changes:
        if change.day.year == year:
            found.pop(change.day, None)
            if change.kind != "cancelled":
                found[change.day] = Holiday(change.day, change.name, change.kind)
    return tuple(found[day] for day in sorted(found))


def cuti_bersama_known(year: int, changes: Iterable[HolidayChange]) -> bool:
    """False when nobody has entered that year's cuti bersama: staff see a warning then."""
    own = any(c.kind == "cuti_bersama" and c.day.year == year for c in changes)
    return own or any(holiday.kind == "cuti_bersama" for holiday in _known(year).values())
