"""The statistics page: pictures on one axis of time, the same figures as tables, and as a file."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QStackedWidget, QWidget

from desk.charts.export_sheet import ChoosePath, ExportSheet, choose_path
from desk.charts.headline import HeadlineStrip
from desk.charts.period import PeriodPicker
from desk.charts.pictures import Pictures
from desk.charts.score import ScoreCard
from desk.charts.table_view import Tables
from desk.charts.words import period_words
from desk.dialogs.sheet import scrolling
from desk.look.parts import KeyButton, button, column, row, text
from desk.page import Page
from desk.reflection.sheet import ReflectionSheet
from desk.workplace import Workplace
from shared.figures.estimates import estimate_card
from shared.figures.period import PeriodFigures, period_figures
from shared.queue.history.scorecard import Scorecard
from shared.staff.rights import Right
from shared.storage.database import Session
from shared.storage.feed import Topic

_MARGIN, _GAP, _NARROW = 24, 16, 1160


@dataclass(frozen=True)
class _Read:
    figures: PeriodFigures
    card: Scorecard


class ChartsPage(Page):
    """Arrivals, waits and counters by time and by service; how good the estimates were."""

    name: ClassVar[str] = "charts"
    icon: ClassVar[str] = "chart-bar"
    needs: ClassVar[Right] = Right.FIGURES
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.QUEUE, Topic.OFFICE, Topic.COUNTER})

    def __init__(
        self,
        workplace: Workplace,
        parent: QWidget | None = None,
        *,
        choose: ChoosePath = choose_path,
    ) -> None:
        super().__init__(workplace, parent)
        self._choose = choose
        self.figures: PeriodFigures | None = None
        self.picker = PeriodPicker(workplace)
        self.picker.chosen.connect(self._chosen)
        palette = workplace.theme.palette
        self.picture_button = KeyButton(self.tr("Gambar"), "", palette, kind="choice")
        self.table_button = KeyButton(self.tr("Tabel"), "Ctrl+T", palette, kind="choice")
        self.export_button = KeyButton(self.tr("Ekspor…"), "Ctrl+E", palette)
        self.export_button.clicked.connect(self.export)
        self.reflect_button = button(self.tr("Laporan refleksi…"), "plain", self.open_reflection)
        self._views = QButtonGroup(self)
        for one in (self.picture_button, self.table_button):
            one.setCheckable(True)
            self._views.addButton(one)
        self.picture_button.setChecked(True)
        self._views.buttonClicked.connect(self._view_chosen)
        self.strip = HeadlineStrip()
        self.pictures = Pictures(workplace, self._name)
        self.tables = Tables(workplace, self._name)
        self.score = ScoreCard(workplace.language)
        for keys, act in (("Ctrl+T", self.swap_view), ("Ctrl+E", self.export)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._lay_out()
        self.reflect_button.setVisible(workplace.may(Right.REFLECT))

    @classmethod
    def heading(cls) -> str:
        return QCoreApplication.translate("ChartsPage", "Grafik dan angka")

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+T", self.tr("Gambar atau tabel")),
            ("Ctrl+E", self.tr("Ekspor yang tampak")),
            ("Tab", self.tr("Ke pilihan hari, layanan, dan pembanding")),
        )

    def focus_first(self) -> None:
        self.picker.kinds[self.picker.kind].setFocus()

    def refresh(self, topics: frozenset[Topic]) -> None:
        profile = self.workplace.profile
        now = self.workplace.now()
        (first, last), service = self.picker.days(), self.picker.service.chosen
        compared = self.picker.compared()

        def work(session: Session) -> _Read:
            figures = period_figures(
                session,
                profile=profile,
                first_day=first,
                last_day=last,
                now=now,
                service=service,
                compared=compared,
            )
            card = estimate_card(session, profile=profile, first_day=first, last_day=last, now=now)
            return _Read(figures, card)

        self.workplace.read(self, work, self._show)

    def open_reflection(self) -> None:
        """A period's report to the head of the house."""
        self.workplace.open_sheet(ReflectionSheet(self.workplace))

    def swap_view(self) -> None:
        """From the pictures to the tables, and back."""
        other = self.table_button if self.picture_button.isChecked() else self.picture_button
        other.setChecked(True)
        self._view_chosen()

    def export(self) -> None:
        """Ask how what is shown leaves the house."""
        if self.figures is not None:
            self.workplace.open_sheet(
                ExportSheet(self.workplace, self, self.figures, choose=self._choose)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() - 2 * _MARGIN
        for part in (self.picker, self.strip, self.pictures, self.tables):
            part.arrange_for(width)
        way = QBoxLayout.Direction
        wide = width >= _NARROW
        self._heads.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._heads.setSpacing(_GAP if wide else 0)

    def _view_chosen(self) -> None:
        tables = self.table_button.isChecked()
        self._stack.setCurrentWidget(self._table_side if tables else self._picture_side)

    def _chosen(self) -> None:
        self.refresh(self.topics)

    def _show(self, read: _Read) -> None:
        figures = self.figures = read.figures
        language = self.workplace.language
        self._when.setText(period_words(figures, language))
        self.strip.show_figures(figures, language)
        self.pictures.show_figures(figures)
        self.tables.show_figures(figures)
        self.score.show_card(read.card)

    def _name(self, code: str) -> str:
        try:
            return self.workplace.profile.service(code).brief(self.workplace.language)
        except KeyError:
            return code

    def _lay_out(self) -> None:
        self._when = text(kind="mute")
        top = row(spacing=_GAP)
        self._heads = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._heads.setSpacing(_GAP)
        self._heads.addWidget(text(self.heading(), "display"))
        self._heads.addWidget(self._when, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(self._heads)
        top.addStretch(1)
        views = row(spacing=0)
        views.addWidget(self.picture_button)
        views.addWidget(self.table_button)
        top.addLayout(views)
        top.addWidget(self.reflect_button)
        top.addWidget(self.export_button)
        self._picture_side, self._table_side = QWidget(), QWidget()
        for side, shown in (
            (self._picture_side, self.pictures),
            (self._table_side, self.tables),
        ):
            box = column(spacing=_GAP)
            box.addWidget(shown)
            box.addStretch(1)
            side.setLayout(box)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._picture_side)
        self._stack.addWidget(self._table_side)
        inner = QWidget()
        box = column(spacing=_GAP, margins=(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
        box.addLayout(top)
        box.addWidget(self.picker)
        box.addWidget(self.strip)
        box.addWidget(self._stack, 1)
        box.addWidget(self.score)
        inner.setLayout(box)
        outer = column()
        outer.addWidget(scrolling(inner))
        self.setLayout(outer)
