"""What a figure is: its name, who is counted, until when, what is left out. Pure.

A number without these is no figure. Whoever shows one shows them too, from here.
"""

from dataclasses import dataclass
from enum import StrEnum


class Cohort(StrEnum):
    """Whom a figure is about: what happened to them in the period puts them in."""

    ISSUED = "issued"
    RECEIVED = "received"
    CLOSED = "closed"
    ANSWERED = "answered"
    FLOW = "flow"
    SURVEYED = "surveyed"


class FigureUnit(StrEnum):
    """What ``value`` is counted in."""

    COUNT = "count"
    PERCENT = "percent"
    PER_THOUSAND = "per_thousand"
    MINUTES = "minutes"
    HOURS = "working_hours"
    DAYS = "working_days"
    INDEX = "index"


@dataclass(frozen=True)
class Wording:
    """The same words in both languages of the desk."""

    id: str
    en: str

    def say(self, language: str) -> str:
        """In ``language``; anything but English is Indonesian."""
        return self.en if language == "en" else self.id


@dataclass(frozen=True)
class FigureDefinition:
    """One figure. ``version`` grows whenever the same records would give another value."""

    code: str
    name: Wording
    formula: Wording
    left_out: Wording
    cohort: Cohort
    unit: FigureUnit
    version: int = 1
    by_service: bool = False
    """Whether it can be told of one service."""


COHORT_WORDS = {
    Cohort.ISSUED: Wording("nomor diambil dalam masa ini", "numbers taken in the period"),
    Cohort.RECEIVED: Wording("laporan diterima dalam masa ini", "reports received in the period"),
    Cohort.CLOSED: Wording("laporan ditutup dalam masa ini", "reports closed in the period"),
    Cohort.ANSWERED: Wording("disposisi dijawab dalam masa ini", "dispositions answered in it"),
    Cohort.FLOW: Wording("keluar-masuk dalam masa ini", "what came and went in the period"),
    Cohort.SURVEYED: Wording("lembar survei masa ini", "survey sheets of the period"),
}

UNIT_WORDS = {
    FigureUnit.COUNT: Wording("", ""),
    FigureUnit.PERCENT: Wording("%", "%"),
    FigureUnit.PER_THOUSAND: Wording("per 1.000", "per 1,000"),
    FigureUnit.MINUTES: Wording("menit", "minutes"),
    FigureUnit.HOURS: Wording("jam kerja", "working hours"),
    FigureUnit.DAYS: Wording("hari kerja", "working days"),
    FigureUnit.INDEX: Wording("", ""),
}

CUT_OFF = Wording(
    "Saat catatan dibaca; apa pun yang dicatat sesudahnya tidak dihitung.",
    "When the records were read; nothing recorded later is counted.",
)
"""What the cut-off of every figure is."""
