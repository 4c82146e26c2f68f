"""What the survey's papers say, gathered before anything is drawn."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from shared.complaints.paper_content import LetterHead, Signer
from shared.i18n import long_date
from shared.survey.counting import SurveyFigures
from shared.survey.index import rounded
from shared.survey.plans import PlanItem
from shared.survey.questionnaire import Questionnaire

UNKNOWN = "belum dapat dihitung"
LEAST_SHOWN = 5
"""Fewer respondents than this are never told apart in what is published."""


@dataclass(frozen=True)
class SurveyPaper:
    """One period's survey. ``plan`` is what follows from it, ``last_plan`` what was promised the
    time before; ``services`` are names by code."""

    head: LetterHead
    unit: str
    of: Questionnaire
    figures: SurveyFigures
    services: Mapping[str, str]
    plan: tuple[PlanItem, ...]
    last_plan: tuple[PlanItem, ...]
    signer: Signer
    printed: date

    @property
    def period(self) -> str:
        return f"{long_date(self.figures.first)} sampai {long_date(self.figures.last)}"

    @property
    def value(self) -> str:
        found = self.figures.result
        return UNKNOWN if found.value is None else comma(found.value)

    @property
    def mark(self) -> str:
        band = self.figures.result.band
        return f"{band.mark} ({band.word})" if band else "–"

    @property
    def sample(self) -> str:
        """How the number of answers stands to what a sample wants."""
        figures = self.figures
        if not figures.wanted:
            return "jumlah pengguna layanan dalam masa ini tidak tercatat"
        if figures.enough:
            return (
                f"jumlah minimal {figures.wanted} dari {figures.users} pengguna layanan terpenuhi"
            )
        return (
            f"di bawah jumlah minimal ({figures.respondents} dari {figures.wanted}), "
            f"untuk {figures.users} pengguna layanan"
        )


def comma(number: Decimal) -> str:
    """A figure as papers print it."""
    return str(number).replace(".", ",")


def four(number: Fraction | None) -> str:
    """An index or a mean, with four decimals."""
    return "–" if number is None else comma(rounded(number, 4))


def apart(counts: Mapping[str, int]) -> tuple[list[tuple[str, int]], int]:
    """Groups that may be published by themselves, and how many respondents the rest are together.

    Whoever is in a group under :data:`LEAST_SHOWN` goes into the rest; so does the next smallest
    group, until the rest could not be told apart by subtraction either.
    """
    ordered = sorted(((name, count) for name, count in counts.items() if count), key=_size)
    rest = 0
    while ordered and (ordered[0][1] < LEAST_SHOWN or 0 < rest < LEAST_SHOWN):
        rest += ordered.pop(0)[1]
    return ordered[::-1], rest


def _size(one: tuple[str, int]) -> tuple[int, str]:
    return one[1], one[0]


def respondent_lines(paper: SurveyPaper) -> Iterable[tuple[str, str]]:
    """Each field of the form with its groups, small ones merged."""
    for field in paper.of.respondent:
        groups, rest = apart(paper.figures.by_respondent.get(field.key, {}))
        words = [
            f"{field.words_of(key) if key else 'tidak diisi'} {count}" for key, count in groups
        ]
        if rest:
            words.append(f"kelompok lain bersama-sama {rest}")
        yield field.name.say(), " · ".join(words) or "–"
