"""The survey's tables: elements, lowest first, and batches of forms."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from desk.keyed_table import Column, KeyedTable
from shared.figures.spread import number_text
from shared.i18n import short_date
from shared.survey.batches import BatchView
from shared.survey.counting import SurveyFigures
from shared.survey.index import rounded
from shared.survey.questionnaire import Questionnaire

translate = QCoreApplication.translate
_NONE = "–"


@dataclass(frozen=True)
class ElementLine:
    """One element as the table has it, its figures in words."""

    code: str
    name: str
    value: str
    mark: str
    mean: str
    answers: int
    skipped: int


def element_lines(
    of: Questionnaire, figures: SurveyFigures, language: str
) -> tuple[ElementLine, ...]:
    """The elements, the lowest value first; those without an answer at the end."""
    known = [one.code for one in figures.result.weakest]
    order = known + [code for code in of.instrument.codes if code not in known]
    found = {one.code: one for one in figures.result.elements}
    lines = []
    for code in order:
        one = found[code]
        mean = _NONE if one.mean is None else number_text(rounded(one.mean, 4), language)
        lines.append(
            ElementLine(
                code,
                of.element(code).name.say(language),
                _NONE if one.value is None else number_text(one.value, language),
                one.band.mark if one.band else _NONE,
                mean,
                one.tally.answers,
                figures.skipped[code],
            )
        )
    return tuple(lines)


class ElementTable(KeyedTable[ElementLine]):
    """One row an element."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns: list[Column[ElementLine]] = [
            Column(
                translate("SurveyPage", "Unsur"),
                lambda row: f"{row.code} · {row.name}",
                strong=True,
            ),
            Column(translate("SurveyPage", "Nilai"), lambda row: row.value, right=True),
            Column(translate("SurveyPage", "Mutu"), lambda row: row.mark),
            Column(translate("SurveyPage", "NRR"), lambda row: row.mean, right=True),
            Column(translate("SurveyPage", "Jawaban"), lambda row: str(row.answers), right=True),
            Column(translate("SurveyPage", "Dilewati"), lambda row: str(row.skipped), right=True),
        ]
        super().__init__(columns, lambda row: row.code, parent)


class BatchTable(KeyedTable[BatchView]):
    """One row a batch of forms."""

    def __init__(
        self, origin: Callable[[BatchView], str], language: str, parent: QObject | None = None
    ) -> None:
        columns: list[Column[BatchView]] = [
            Column(
                translate("SurveyPage", "Bundel"),
                lambda row: f"{row.number} · {origin(row)}",
                strong=True,
            ),
            Column(
                translate("SurveyPage", "Tanggal"), lambda row: short_date(row.opened_on, language)
            ),
            Column(translate("SurveyPage", "Formulir"), lambda row: str(row.papers), right=True),
            Column(
                translate("SurveyPage", "Diketik lagi"),
                lambda row: str(row.typed_again) if row.twice else _NONE,
                right=True,
            ),
            Column(
                translate("SurveyPage", "Berbeda"),
                lambda row: str(row.different) if row.twice else _NONE,
                right=True,
            ),
        ]
        super().__init__(columns, lambda row: row.id, parent)
