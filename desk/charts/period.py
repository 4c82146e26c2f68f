"""Choosing the days and the service that the charts are of."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from desk.look.parts import row, text
from desk.workplace import Workplace

_LONGEST = 366


class PeriodPicker(QWidget):
    """``chosen`` comes whenever days or service changed."""

    chosen = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.span = QComboBox()
        self.span.setAccessibleName(self.tr("Rentang hari"))
        for words, days in (
            (self.tr("Hari ini"), (0, 0)),
            (self.tr("Kemarin"), (1, 1)),
            (self.tr("7 hari terakhir"), (6, 0)),
            (self.tr("30 hari terakhir"), (29, 0)),
            (self.tr("Pilih tanggal"), None),
        ):
            self.span.addItem(words, days)
        self.first, self.last = QDateEdit(), QDateEdit()
        for edit, name in (
            (self.first, self.tr("Dari tanggal")),
            (self.last, self.tr("Sampai tanggal")),
        ):
            edit.setAccessibleName(name)
            edit.setDisplayFormat("dd-MM-yyyy")
            edit.setCalendarPopup(True)
            edit.setEnabled(False)
            edit.setDate(_q(self._today()))
            edit.dateChanged.connect(self._typed)
        self.service = QComboBox()
        self.service.setAccessibleName(self.tr("Layanan"))
        self.service.addItem(self.tr("Semua layanan"), None)
        for one in workplace.profile.services:
            self.service.addItem(f"{one.code} · {one.brief(workplace.language)}", one.code)
        line = row(spacing=8)
        for part in (self.span, self.first, text("–", "mute"), self.last, self.service):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        self.setLayout(line)
        self.span.currentIndexChanged.connect(self._span_changed)
        self.service.currentIndexChanged.connect(self._say)

    def days(self) -> tuple[date, date]:
        """First and last day, in order, at most a year."""
        back = self.span.currentData()
        if back is not None:
            today = self._today()
            return today - timedelta(days=back[0]), today - timedelta(days=back[1])
        first, last = sorted((_date(self.first), _date(self.last)))
        return max(first, last - timedelta(days=_LONGEST)), last

    def chosen_service(self) -> str | None:
        code = self.service.currentData()
        return code if isinstance(code, str) else None

    def _today(self) -> date:
        return self._workplace.local_now().date()

    def _span_changed(self) -> None:
        own = self.span.currentData() is None
        if not own:
            first, last = self.days()
            for edit, day in ((self.first, first), (self.last, last)):
                edit.blockSignals(True)
                edit.setDate(_q(day))
                edit.blockSignals(False)
        self.first.setEnabled(own)
        self.last.setEnabled(own)
        self._say()

    def _typed(self, _day: QDate) -> None:
        self._say()

    def _say(self, _workplace: int = 0) -> None:
        self.chosen.emit()


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
