"""Choosing the days, the service, and what they are compared with."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLayout,
    QPushButton,
    QWidget,
)

from desk.look.day_edit import DayEdit
from desk.look.parts import button, row, text
from desk.service_filter import ServiceFilter
from desk.workplace import Workplace

_NARROW = 1160
_LONGEST = timedelta(days=5 * 366)
OWN = "own"


def span_of(kind: str, today: date) -> tuple[date, date]:
    """Today, the last seven days, or the month or year so far."""
    first = {
        "day": today,
        "week": today - timedelta(days=6),
        "month": today.replace(day=1),
        "year": today.replace(month=1, day=1),
    }[kind]
    return first, today


class PeriodPicker(QWidget):
    """``chosen`` comes whenever days, service or comparison changed."""

    chosen = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.kinds: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        line = row(spacing=0)
        kinds = (
            ("day", self.tr("Hari ini")),
            ("week", self.tr("7 hari")),
            ("month", self.tr("Bulan ini")),
            ("year", self.tr("Tahun ini")),
            (OWN, self.tr("Pilih tanggal…")),
        )
        for kind, words in kinds:
            made = self.kinds[kind] = button(words, "choice")
            made.setCheckable(True)
            self._group.addButton(made)
            line.addWidget(made)
        self.kinds["day"].setChecked(True)
        self.first = DayEdit(self.tr("Dari tanggal"))
        self.last = DayEdit(self.tr("Sampai tanggal"))
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self._typed)
        self._dates = QWidget()
        dates = row(spacing=6)
        for part in (self.first, text("–", "mute"), self.last):
            dates.addWidget(part)
        self._dates.setLayout(dates)
        self.service = ServiceFilter(workplace)
        self.comparison = QComboBox()
        self.comparison.setAccessibleName(self.tr("Bandingkan"))
        self.comparison.addItem(self.tr("Bandingkan: hari biasa"), True)
        self.comparison.addItem(self.tr("Tanpa pembanding"), False)
        self._lay_out(line)
        self._show_days()
        self._group.buttonClicked.connect(self._kind_changed)
        self.service.currentIndexChanged.connect(self._say)
        self.comparison.currentIndexChanged.connect(self._say)

    @property
    def kind(self) -> str:
        return next(kind for kind, one in self.kinds.items() if one.isChecked())

    def choose(self, kind: str) -> None:
        """As if its button had been pressed."""
        self.kinds[kind].click()

    def days(self) -> tuple[date, date]:
        """First and last day, in order."""
        if self.kind != OWN:
            return span_of(self.kind, self._today())
        first, last = sorted((self.first.day, self.last.day))
        return max(first, last - _LONGEST), last

    def compared(self) -> bool:
        return bool(self.comparison.currentData())

    def _lay_out(self, kinds: QLayout) -> None:
        days, rest = QWidget(), QWidget()
        line = row(spacing=12)
        line.addLayout(kinds)
        line.addWidget(self._dates)
        days.setLayout(line)
        line = row(spacing=12)
        line.addWidget(self.service)
        line.addWidget(self.comparison)
        rest.setLayout(line)
        for part, letters in ((self.service, 14), (self.comparison, 19)):
            part.setMinimumWidth(140)
            part.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            part.setMinimumContentsLength(letters)
        self._parts = days, rest
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._grid.setColumnStretch(2, 1)
        self.setLayout(self._grid)
        self.arrange_for(_NARROW)

    def arrange_for(self, width: int) -> None:
        """So many pixels are there: the choices go side by side, or one under the other."""
        days, rest = self._parts
        left = Qt.AlignmentFlag.AlignLeft
        self._grid.removeWidget(rest)
        self._grid.addWidget(days, 0, 0, left)
        self._grid.addWidget(rest, *((0, 1) if width >= _NARROW else (1, 0)), left)

    def _today(self) -> date:
        return self._workplace.local_now().date()

    def _kind_changed(self) -> None:
        self._show_days()
        self._say()

    def _show_days(self) -> None:
        own = self.kind == OWN
        self._dates.setVisible(own)
        if own:
            self.first.setFocus()
            return
        for edit, day in zip((self.first, self.last), self.days(), strict=True):
            edit.show_day(day)

    def _typed(self, _day: QDate) -> None:
        if self.kind == OWN:
            self._say()

    def _say(self, _index: int = 0) -> None:
        self.chosen.emit()
