"""Choosing the days that the survey is of: a survey goes by months, not by yesterdays."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desk.look.day_edit import DayEdit
from desk.look.parts import row, text
from desk.service_filter import ServiceFilter
from desk.workplace import Workplace

_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def span_of(kind: str, today: date) -> tuple[date, date]:
    """The month, quarter, half year or year that ``today`` is in, from its first day to today."""
    months = _MONTHS[kind]
    first = today.replace(month=(today.month - 1) // months * months + 1, day=1)
    return first, today


def span_before(kind: str, today: date) -> tuple[date, date]:
    """The whole span of that kind before the one that ``today`` is in."""
    last = span_of(kind, today)[0] - timedelta(days=1)
    return span_of(kind, last)[0], last


class SurveyPeriod(QWidget):
    """``chosen`` comes whenever days or service changed."""

    chosen = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.span = QComboBox()
        self.span.setAccessibleName(self.tr("Masa survei"))
        for words, kind in (
            (self.tr("Bulan ini"), ("month", span_of)),
            (self.tr("Bulan lalu"), ("month", span_before)),
            (self.tr("Triwulan ini"), ("quarter", span_of)),
            (self.tr("Triwulan lalu"), ("quarter", span_before)),
            (self.tr("Semester ini"), ("half", span_of)),
            (self.tr("Semester lalu"), ("half", span_before)),
            (self.tr("Tahun ini"), ("year", span_of)),
            (self.tr("Tahun lalu"), ("year", span_before)),
            (self.tr("Pilih tanggal"), None),
        ):
            self.span.addItem(words, kind)
        self.first = DayEdit(self.tr("Dari tanggal"))
        self.last = DayEdit(self.tr("Sampai tanggal"))
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self._typed)
        self.service = ServiceFilter(workplace)
        line = row(spacing=8)
        for part in (self.span, self.first, text("–", "mute"), self.last, self.service):
            line.addWidget(part)
        line.addStretch(1)
        self.setLayout(line)
        self._show_days()
        self.span.currentIndexChanged.connect(self._span_changed)
        self.service.currentIndexChanged.connect(self.chosen)

    def days(self) -> tuple[date, date]:
        """First and last day, in order."""
        kind = self.span.currentData()
        if kind is not None:
            name, span = kind
            first, last = span(name, self._workplace.local_now().date())
            return first, last
        first, last = sorted((self.first.day, self.last.day))
        return first, last

    def _span_changed(self) -> None:
        self._show_days()
        self.chosen.emit()

    def _show_days(self) -> None:
        own = self.span.currentData() is None
        if not own:
            for edit, day in zip((self.first, self.last), self.days(), strict=True):
                edit.show_day(day)
        self.first.setEnabled(own)
        self.last.setEnabled(own)

    def _typed(self) -> None:
        if self.span.currentData() is None:
            self.chosen.emit()
