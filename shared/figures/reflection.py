"""What a reflection report says of a period, ready to be published and to be kept. Pure.

Counts that are None are left out of what is published; see ``small_cells``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from shared.figures.definition import Wording
from shared.figures.definitions import DEFINITIONS
from shared.figures.figure import Figure
from shared.figures.periods import Period


@dataclass(frozen=True)
class PartVisits:
    """Visits served in one part of the period, and the mean of its service days."""

    first: date
    last: date
    days: int
    visits: int | None
    mean: Decimal | None


@dataclass(frozen=True)
class ReflectedService:
    """One service against its promise; waits in minutes."""

    code: str
    name: Wording
    visits: int | None
    share: Decimal | None
    median: Decimal | None
    p90: Decimal | None
    promise: int
    kept: Decimal | None


@dataclass(frozen=True)
class NamedCount:
    """A line of a list; ``merged`` is how many small ones were joined to it, 0 for a single one."""

    name: Wording
    count: int
    merged: int = 0


@dataclass(frozen=True)
class AgencyLine:
    """Reports that name an agency. The parts are None where one would point at single people;
    ``overdue`` alone is None where it is in ``running``."""

    name: Wording
    received: int
    ended: int | None = None
    running: int | None = None
    overdue: int | None = None
    merged: int = 0


@dataclass(frozen=True)
class KindLine:
    """One class of report; times in working days, ``promise`` in the words of the house."""

    kind: str
    received: int | None
    answer: Decimal | None
    answer_p90: Decimal | None
    closing: Decimal | None
    closing_p90: Decimal | None
    promise: Wording | None
    on_time: int | None
    promised: int | None
    share: Decimal | None


@dataclass(frozen=True)
class PromiseLine:
    """A promise of the house about reports, and how often it was kept."""

    step: str
    promise: Wording
    law: str
    kept: int | None
    promised: int | None
    share: Decimal | None


@dataclass(frozen=True)
class ReflectedElement:
    code: str
    name: Wording
    answers: int
    mean: Decimal | None
    value: Decimal | None
    mark: str


@dataclass(frozen=True)
class SurveyLine:
    """The survey of the period. ``before`` is the value of the period before."""

    respondents: int | None
    wanted: int
    users: int
    mark: str
    word: Wording | None
    elements: tuple[ReflectedElement, ...]
    before: Decimal | None
    before_mark: str


@dataclass(frozen=True)
class Hospitality:
    """How people were met: two elements of the survey now and before, and the first answer."""

    competence: Decimal | None
    competence_before: Decimal | None
    conduct: Decimal | None
    conduct_before: Decimal | None
    answer: Decimal | None
    answer_p90: Decimal | None
    within_a_day: int | None
    within_a_day_share: Decimal | None


@dataclass(frozen=True)
class Integrity:
    """``slips`` are numbers on paper that said that everything is free of charge, None where the
    house's slip does not say so. ``gifts`` is None where the house keeps no log of gifts."""

    slips: int | None
    gifts: int | None = None


@dataclass(frozen=True)
class CapacityLine:
    officers: int
    counters: int
    hours: Decimal
    per_hour: Decimal | None


@dataclass(frozen=True)
class Reflection:
    """One period's report. ``before`` are the figures of the period before."""

    house: str
    place: str
    first: date
    last: date
    cut_off: datetime
    versions: Mapping[str, int]
    days: int
    busiest: date | None
    busiest_visits: int | None
    issued: int
    figures: tuple[Figure, ...]
    before: tuple[Figure, ...]
    kept: Decimal | None
    kept_before: Decimal | None
    parts: tuple[PartVisits, ...]
    services: tuple[ReflectedService, ...]
    kinds: tuple[KindLine, ...]
    agencies: tuple[AgencyLine, ...]
    districts: tuple[NamedCount, ...]
    promises: tuple[PromiseLine, ...]
    survey: SurveyLine
    hospitality: Hospitality
    integrity: Integrity
    capacity: CapacityLine

    @property
    def period(self) -> Period:
        return Period(self.first, self.last)

    def figure(self, code: str) -> Figure:
        return next(one for one in self.figures if one.code == code)

    def figure_before(self, code: str) -> Figure:
        return next(one for one in self.before if one.code == code)


@dataclass(frozen=True)
class Recounted:
    """A figure as it was published and as the records give it now.

    ``same_formula`` is False when the figure is defined otherwise now: the two are not compared.
    """

    code: str
    published: Decimal | None
    now: Decimal | None
    difference: Decimal | None
    same_formula: bool


def recounted(published: Reflection, now: Reflection) -> tuple[Recounted, ...]:
    """Every figure side by side; what was published stays what it is."""
    return tuple(_beside(published, one, now.figure(one.code)) for one in published.figures)


def _beside(published: Reflection, one: Figure, now: Figure) -> Recounted:
    same = published.versions.get(one.code) == DEFINITIONS[one.code].version
    difference = None
    if same and one.value is not None and now.value is not None:
        difference = now.value - one.value
    return Recounted(one.code, one.value, now.value, difference, same)
