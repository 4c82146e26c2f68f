"""The survey at the desk: what came of it, and paper forms typed in."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.dialogs.sheet import scrolling
from desk.look.parts import KeyButton, button, column, row, text
from desk.page import Page
from desk.survey.papers_sheet import PapersSheet
from desk.survey.period import SurveyPeriod
from desk.survey.remarks_sheet import RemarksSheet
from desk.survey.results import SurveyResults
from desk.survey.typing_side import TypingSide
from desk.workplace import Workplace
from shared.staff.rights import Right
from shared.storage.database import Session
from shared.storage.feed import Topic
from shared.survey.counting import SurveyFigures, survey_figures
from shared.survey.questionnaire import questionnaire
from shared.survey.remarks import Remark, read_remarks


class SurveyPage(Page):
    """Results for whoever may see figures; forms for whoever may type them.

    A kiosk's sheet leaves no row in the feed, so the page reads when it is shown and when
    somebody asks.
    """

    name: ClassVar[str] = "survey"
    icon: ClassVar[str] = "mood-smile"
    needs: ClassVar[Right] = Right.SURVEY
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.OFFICE})

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._of = questionnaire()
        self.figures: SurveyFigures | None = None
        self._may_see = workplace.may(Right.FIGURES)
        self.period = SurveyPeriod(workplace)
        self.period.chosen.connect(self.read_again)
        self.results = SurveyResults(workplace, self._of)
        self.typing = TypingSide(workplace, self._of)
        self.typing.typed.connect(self.read_again)
        palette = workplace.theme.palette
        self.forms = KeyButton(self.tr("Ketik formulir"), "F7", palette)
        self.forms.clicked.connect(self.turn)
        QShortcut(QKeySequence("F7"), self).activated.connect(self.turn)
        self.again = button(self.tr("Hitung ulang"), "plain", self.read_again)
        self.remarks = button(self.tr("Baca saran"), "plain", self.read_remarks)
        self.papers = button(self.tr("Laporan…"), "plain", self.open_papers)
        self._lay_out()

    @classmethod
    def heading(cls) -> str:
        return QCoreApplication.translate("SurveyPage", "Survei kepuasan")

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("F7", self.tr("Berganti antara hasil dan formulir kertas")),
            ("F10", self.tr("Simpan formulir yang diketik")),
            ("1–4", self.tr("Jawaban; langsung ke pertanyaan berikutnya")),
        )

    def focus_first(self) -> None:
        if self._sides.currentIndex() == 0:
            self.period.span.setFocus()
        else:
            self.typing.new.setFocus()

    def refresh(self, topics: frozenset[Topic]) -> None:
        self.read_again()
        self.typing.read()

    def read_again(self) -> None:
        """Count the period's sheets."""
        if not self._may_see:
            return
        (first, last), service, of = self.period.days(), self.period.service.chosen, self._of

        def work(session: Session) -> SurveyFigures:
            return survey_figures(session, of=of, first=first, last=last, service=service)

        self.workplace.read(self, work, self._show)

    def turn(self) -> None:
        """To the paper forms, or back to the results."""
        if self._may_see:
            self._sides.setCurrentIndex(1 - self._sides.currentIndex())
            self._say()
            self.focus_first()

    def read_remarks(self) -> None:
        """What was written on forms of the period; reading it is on the trail."""
        (first, last), officer, key = self.period.days(), self.workplace.officer.id, self._of.key
        self.workplace.write(
            self,
            lambda session, at: read_remarks(
                session, instrument=key, first=first, last=last, officer=officer, at=at
            ),
            self._show_remarks,
        )

    def open_papers(self) -> None:
        """What will be done about the results, and the papers that tell of them."""
        if self.figures is not None:
            self.workplace.open_sheet(PapersSheet(self.workplace, self._of, self.figures))

    def _show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        self.workplace.open_sheet(RemarksSheet(remarks, self.workplace.language))

    def _show(self, figures: SurveyFigures) -> None:
        self.figures = figures
        self.results.show_figures(figures)

    def _say(self) -> None:
        shows_results = self._sides.currentIndex() == 0
        self.forms.say(self.tr("Ketik formulir") if shows_results else self.tr("Hasil survei"))
        self.forms.setVisible(self._may_see)
        self.again.setVisible(shows_results)
        self.papers.setVisible(shows_results)
        self.period.setVisible(shows_results)
        self.remarks.setVisible(shows_results and self.workplace.may(Right.REMARKS))

    def _lay_out(self) -> None:
        top = row(spacing=10)
        top.addWidget(text(self.heading(), "display"))
        top.addStretch(1)
        for one in (self.again, self.remarks, self.papers, self.forms):
            top.addWidget(one)
        self._sides = QStackedWidget()
        for side in (self.results, self.typing):
            inner = QWidget()
            box = column(margins=(0, 0, 6, 0))
            box.addWidget(side)
            box.addStretch(1)
            inner.setLayout(box)
            self._sides.addWidget(scrolling(inner))
        self._sides.setCurrentIndex(0 if self._may_see else 1)
        box = column(spacing=14, margins=(24, 20, 18, 12))
        box.addLayout(top)
        box.addWidget(self.period)
        box.addWidget(self._sides, 1)
        self.setLayout(box)
        self._say()
