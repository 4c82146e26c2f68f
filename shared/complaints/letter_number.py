"""Numbers of letters from a template, as offices write them; rules only.

``{klasifikasi}/{urut}/{unit}/{bulan_romawi}/{tahun}`` gives ``000/017/RUMAH/XI/2026``.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_FIELD = re.compile(r"\{([a-z_]+)\}")
_DIGITS = 3


class LetterField(StrEnum):
    """What a template may name."""

    SERIAL = "urut"
    CLASSIFICATION = "klasifikasi"
    UNIT = "unit"
    ROMAN_MONTH = "bulan_romawi"
    MONTH = "bulan"
    YEAR = "tahun"
    NATURE = "sifat"


class Restart(StrEnum):
    """When a kind of letter is numbered from one again."""

    YEAR = "tahun"
    MONTH = "bulan"


class BadTemplate(ValueError):
    """It has a field nobody knows, a stray brace, or no serial."""


@dataclass(frozen=True)
class NumberTemplate:
    """How letters of one kind are numbered."""

    template: str
    classification: str = ""
    unit: str = ""
    restarts: Restart = Restart.YEAR

    def __post_init__(self) -> None:
        named = _FIELD.findall(self.template)
        unknown = [name for name in named if name not in list(LetterField)]
        if (
            unknown
            or LetterField.SERIAL not in named
            or re.search(r"[{}]", _FIELD.sub("", self.template))
        ):
            raise BadTemplate(self.template)

    def period(self, day: date) -> str:
        """The book's period on ``day``: serials are gapless within it."""
        return f"{day:%Y-%m}" if self.restarts is Restart.MONTH else f"{day:%Y}"

    def number(self, serial: int, day: date, *, nature: str = "") -> str:
        """The number of the ``serial``-th letter of the period."""
        values = {
            LetterField.SERIAL: f"{serial:0{_DIGITS}d}",
            LetterField.CLASSIFICATION: self.classification,
            LetterField.UNIT: self.unit,
            LetterField.ROMAN_MONTH: ROMAN_MONTHS[day.month - 1],
            LetterField.MONTH: f"{day.month:02d}",
            LetterField.YEAR: str(day.year),
            LetterField.NATURE: nature,
        }
        return _FIELD.sub(lambda found: values[LetterField(found[1])], self.template)
