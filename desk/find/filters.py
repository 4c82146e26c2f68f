"""What is looked for: the row of filters above the finds."""

from datetime import date, time, timedelta
from uuid import UUID

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desk.look.day_edit import DayEdit
from desk.look.parts import labelled
from desk.look.typed import TypedLine
from desk.service_filter import ServiceFilter
from desk.workplace import Workplace
from shared.queue.history.search import VisitFilter
from shared.staff.accounts import OfficerView

_PAUSE_MS = 250


def typed_time(words: str) -> time | None:
    """``9``, ``09.30`` or ``9:30`` as a time; None for anything else."""
    hours, _, minutes = words.strip().replace(":", ".").partition(".")
    if not hours.isdigit() or not (minutes or "0").isdigit():
        return None
    hour, minute = int(hours), int(minutes or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


class FindFilters(QWidget):
    """``changed`` comes a moment after the last change, ``entered`` with Enter at the number."""

    changed = Signal()
    entered = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.number = TypedLine()
        self.number.setPlaceholderText(self.tr("A-012, telepon, NIK, nama…"))
        self.number.setClearButtonEnabled(True)
        self.period = QComboBox()
        self.first, self.last = DayEdit(), DayEdit()
        self.from_time = TypedLine()
        self.to_time = TypedLine()
        self.from_time.setPlaceholderText("08.00")
        self.to_time.setPlaceholderText("15.00")
        self.service = ServiceFilter(workplace)
        self.officer = QComboBox()
        self.outcome = QComboBox()
        self.number.returnPressed.connect(self.entered)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.changed)
        self._fill()
        self._lay_out()
        self._connect()

    def wanted(self) -> VisitFilter:
        """The filters as what to look for."""
        return VisitFilter(
            number=self.number.text().strip(),
            first_day=self._day(self.first),
            last_day=self._day(self.last),
            from_time=typed_time(self.from_time.text()),
            to_time=typed_time(self.to_time.text()),
            service=self.service.currentData(),
            officer=self.officer.currentData(),
            outcome=self.outcome.currentData(),
        )

    def offer_officers(self, officers: list[OfficerView]) -> None:
        """List the accounts; the chosen one is kept."""
        chosen: UUID | None = self.officer.currentData()
        self.officer.blockSignals(True)
        self.officer.clear()
        self.officer.addItem(self.tr("Semua petugas"), None)
        for one in officers:
            self.officer.addItem(one.name, one.id)
            if one.id == chosen:
                self.officer.setCurrentIndex(self.officer.count() - 1)
        self.officer.blockSignals(False)

    def _day(self, field: DayEdit) -> date | None:
        return None if self.period.currentData() == -1 else field.day

    def _fill(self) -> None:
        profile, language = self.workplace.profile, self.workplace.language
        for words, days in (
            (self.tr("Hari ini"), 0),
            (self.tr("7 hari terakhir"), 6),
            (self.tr("30 hari terakhir"), 29),
            (self.tr("Tanggal tertentu"), -2),
            (self.tr("Semua hari"), -1),
        ):
            self.period.addItem(words, days)
        self.outcome.addItem(self.tr("Semua hasil"), None)
        for outcome in profile.outcomes:
            self.outcome.addItem(outcome.name.say(language), outcome.key)
        self.offer_officers([])
        self._set_period()

    def _set_period(self) -> None:
        days = self.period.currentData()
        own = days == -2
        self.first.setEnabled(own)
        self.last.setEnabled(own)
        if days is not None and days >= 0:
            today = self.workplace.local_now().date()
            start = today - timedelta(days=days)
            for field, day in ((self.first, start), (self.last, today)):
                field.show_day(day)

    @Slot()
    def settle(self) -> None:
        """What was typed is being acted on: no later word of it."""
        self._timer.stop()

    @Slot()
    def _period_chosen(self) -> None:
        self._set_period()
        self._timer.start()

    @Slot()
    def _touch(self, _value: object = None) -> None:
        self._timer.start()

    def _connect(self) -> None:
        for field in (self.number, self.from_time, self.to_time):
            field.textChanged.connect(self._touch)
        for box in (self.service, self.officer, self.outcome):
            box.currentIndexChanged.connect(self._touch)
        for day in (self.first, self.last):
            day.dateChanged.connect(self._touch)
        self.period.currentIndexChanged.connect(self._period_chosen)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        rows = (
            (
                (self.tr("Nomor"), self.number),
                (self.tr("Kapan"), self.period),
                (self.tr("Dari tanggal"), self.first),
                (self.tr("Sampai tanggal"), self.last),
            ),
            (
                (self.tr("Layanan"), self.service),
                (self.tr("Hasil"), self.outcome),
                (self.tr("Petugas"), self.officer),
            ),
        )
        for line, fields in enumerate(rows):
            for column, (name, field) in enumerate(fields):
                grid.addLayout(labelled(name, field), line, column)
        times = QGridLayout()
        times.setHorizontalSpacing(8)
        times.addLayout(labelled(self.tr("Dari jam"), self.from_time), 0, 0)
        times.addLayout(labelled(self.tr("Sampai jam"), self.to_time), 0, 1)
        grid.addLayout(times, 1, 3)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        self.setLayout(grid)
