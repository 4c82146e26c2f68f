"""The form for numbers from paper: what was written on the slip and on the wall clock."""

from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from desk.find.filters import typed_time
from desk.form_draft import FormDraft
from desk.look.day_edit import DayEdit
from desk.look.parts import button, column, labelled, row, text
from desk.look.problem import ProblemLabel
from desk.look.typed import TypedLine
from desk.workplace import Tone, Workplace
from shared.i18n import Refusal, clock_time
from shared.qt.translator import words_of
from shared.queue.lost_numbers import LostNumber, lost_numbers
from shared.queue.paper_numbers import (
    CheckLettersWrong,
    PaperNumber,
    PaperNumberTaken,
    PaperService,
    PaperTimesWrong,
    enter_paper_number,
)
from shared.queue.views import TicketView

_TOLD = 8


class PaperForm(QWidget):
    """``entered`` carries the ticket. After each one the number goes up by one."""

    entered = Signal(object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        profile, language = workplace.profile, workplace.language
        self.service = QComboBox()
        for one in profile.services:
            self.service.addItem(f"{one.code} · {one.brief(language)}", one.code)
        self.priority = QCheckBox(self.tr("Prioritas"))
        self.number = QSpinBox()
        self.number.setRange(1, 99_999)
        self.letters = TypedLine()
        self.letters.setMaxLength(3)
        self.letters.setPlaceholderText(self.tr("kosong bila ditulis tangan"))
        self.letters.setAccessibleName(self.tr("Huruf pada slip"))
        self.day = DayEdit()
        self.day.show_day(workplace.local_now().date())
        self.taken = _time_field("09.15")
        self.was_served = QCheckBox(self.tr("Sudah dilayani"))
        self.was_served.toggled.connect(self._show_served)
        self.began = _time_field("09.30")
        self.ended = _time_field("09.40")
        self.counter = QComboBox()
        for counter in profile.counters:
            self.counter.addItem(counter.name, counter.code)
        self.outcome = QComboBox()
        for outcome in profile.outcomes:
            self.outcome.addItem(outcome.name.say(language), outcome.key)
        self.note = TypedLine()
        self.problem = ProblemLabel()
        self.save = button(self.tr("Catat nomor"), "primary", self.enter)
        self.lost: list[LostNumber] = []
        self.lost_words = text(kind="problem", wrap=True)
        self.lost_button = button(self.tr("Isi nomor hilang"), "plain", self.fill_lost)
        self._lay_out()
        self._show_served(False)
        self._show_lost([])
        self.draft = FormDraft(workplace, "paper", self.state, self.restore, self._empty, self)
        for line in (self.letters, self.taken, self.began, self.ended, self.note):
            line.textEdited.connect(self.draft.edited)
        for box in (self.service, self.counter, self.outcome):
            box.activated.connect(self.draft.edited)
        for tick in (self.priority, self.was_served):
            tick.clicked.connect(self.draft.edited)
        self.number.valueChanged.connect(self.draft.edited)
        self.day.dateChanged.connect(self.draft.edited)
        self.draft.offer()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read_lost()

    def read_lost(self) -> None:
        """See which numbers visitors hold and the house does not."""
        house = self.workplace.house
        self.workplace.run(self, lambda: lost_numbers(house), self._show_lost)

    def _show_lost(self, lost: list[LostNumber]) -> None:
        self.lost = lost
        names = ", ".join(one.label for one in lost[:_TOLD]) + (" …" if len(lost) > _TOLD else "")
        words = self.tr("Hilang dari basis data dan belum dicatat: {names}.").format(names=names)
        self.lost_words.setText(words)
        for part in (self.lost_words, self.lost_button):
            part.setVisible(bool(lost))

    @Slot()
    def fill_lost(self) -> None:
        """Take the first lost number into the form, as its list has it."""
        if not self.lost:
            return
        one, zone = self.lost[0], self.workplace.profile.tz
        self.priority.setChecked(one.series != one.service)
        self.service.setCurrentIndex(max(0, self.service.findData(one.service)))
        self.number.setValue(one.number)
        self.day.setDate(QDate(one.day.year, one.day.month, one.day.day))
        self.taken.setText(clock_time(one.taken_at.astimezone(zone)) if one.taken_at else "")
        self.save.setFocus()

    def state(self) -> dict[str, Any] | None:
        """Everything typed, as plain JSON values; None while no text was."""
        lines = (self.letters, self.taken, self.began, self.ended, self.note)
        if not any(line.text().strip() for line in lines):
            return None
        return {
            "service": self.service.currentData(),
            "priority": self.priority.isChecked(),
            "number": self.number.value(),
            "letters": self.letters.text(),
            "day": self.day.date().toString("yyyy-MM-dd"),
            "taken": self.taken.text(),
            "was_served": self.was_served.isChecked(),
            "began": self.began.text(),
            "ended": self.ended.text(),
            "counter": self.counter.currentData(),
            "outcome": self.outcome.currentData(),
            "note": self.note.text(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put a draft back; a choice that is no longer offered stays as it is."""
        for key in ("service", "counter", "outcome"):
            box: QComboBox = getattr(self, key)
            box.setCurrentIndex(max(0, box.findData(state.get(key))))
        for key in ("letters", "taken", "began", "ended", "note"):
            line: QLineEdit = getattr(self, key)
            line.setText(str(state.get(key, "")))
        self.priority.setChecked(bool(state.get("priority")))
        self.was_served.setChecked(bool(state.get("was_served")))
        self.number.setValue(int(state.get("number", 1)))
        day = QDate.fromString(str(state.get("day")), "yyyy-MM-dd")
        if day.isValid():
            self.day.setDate(day)

    def _empty(self) -> None:
        for line in (self.letters, self.taken, self.began, self.ended, self.note):
            line.clear()

    @Slot()
    def enter(self) -> None:
        """Put what is typed into the house."""
        paper = self._paper()
        if isinstance(paper, str):
            self.problem.show_under(self._lacking(), paper)
            return
        self.problem.clear_away()
        self.save.setEnabled(False)
        profile, officer = self.workplace.profile, self.workplace.officer.id
        self.workplace.write(
            self,
            lambda session, at: enter_paper_number(
                session, profile=profile, paper=paper, officer=officer, at=at
            ),
            self._entered,
            self._refused,
        )

    def _entered(self, ticket: TicketView) -> None:
        self.save.setEnabled(True)
        self.number.setValue(ticket.number + 1)
        self._empty()
        self.draft.ended()
        self.taken.setFocus()
        words = self.tr("{number} tercatat dari kertas.").format(number=ticket.label)
        self.workplace.tell(words, Tone.GOOD)
        self.entered.emit(ticket)
        self.read_lost()

    def _refused(self, error: Exception) -> None:
        self.save.setEnabled(True)
        fields: dict[type[Exception], QWidget] = {
            PaperNumberTaken: self.number,
            PaperTimesWrong: self.taken,
            CheckLettersWrong: self.letters,
        }
        field = fields.get(type(error))
        if field is not None and isinstance(error, Refusal):
            self.problem.show_under(field, words_of(error))
        else:
            self.workplace.explain(error)

    def _lacking(self) -> QLineEdit:
        """The first time of day that is missing or none."""
        asked = (self.taken, self.began, self.ended)
        return next(field for field in asked if typed_time(field.text()) is None)

    def _paper(self) -> PaperNumber | str:
        taken = typed_time(self.taken.text())
        if taken is None:
            return self.tr("Isi jam ambil nomor, misalnya 09.15.")
        served = None
        if self.was_served.isChecked():
            began, ended = typed_time(self.began.text()), typed_time(self.ended.text())
            if began is None or ended is None:
                return self.tr("Isi jam mulai dan jam selesai, misalnya 09.30 dan 09.40.")
            served = PaperService(
                self.counter.currentData(),
                self._moment(began),
                self._moment(ended),
                self.outcome.currentData(),
                self.note.text().strip(),
            )
        return PaperNumber(
            self.service.currentData(),
            self.number.value(),
            self._moment(taken),
            self.priority.isChecked(),
            served,
            self.letters.text().strip().upper(),
        )

    def _moment(self, at: time) -> datetime:
        day = self.day.date()
        return datetime.combine(
            date(day.year(), day.month(), day.day()), at, self.workplace.profile.tz
        )

    def _show_served(self, served: bool) -> None:
        self._served.setVisible(served)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addLayout(labelled(self.tr("Layanan"), self.service), 0, 0)
        flags = row(margins=(0, 20, 0, 0))
        flags.addWidget(self.priority)
        grid.addLayout(flags, 0, 1)
        grid.addLayout(labelled(self.tr("Angka pada kertas"), self.number), 1, 0)
        grid.addLayout(labelled(self.tr("Tanggal"), self.day), 1, 1)
        grid.addLayout(labelled(self.tr("Jam ambil"), self.taken), 2, 0)
        grid.addLayout(labelled(self.tr("Huruf pada slip"), self.letters), 2, 1)
        more = QGridLayout()
        more.setContentsMargins(0, 0, 0, 0)
        more.setHorizontalSpacing(12)
        more.setVerticalSpacing(10)
        more.addLayout(labelled(self.tr("Jam mulai dilayani"), self.began), 0, 0)
        more.addLayout(labelled(self.tr("Jam selesai"), self.ended), 0, 1)
        more.addLayout(labelled(self.tr("Loket"), self.counter), 1, 0)
        more.addLayout(labelled(self.tr("Hasil layanan"), self.outcome), 1, 1)
        more.addLayout(labelled(self.tr("Catatan"), self.note), 2, 0, 1, 2)
        for one in (grid, more):
            one.setColumnStretch(0, 1)
            one.setColumnStretch(1, 1)
        self._served = QWidget()
        self._served.setLayout(more)
        box = column(spacing=14)
        box.addWidget(text(self.tr("Nomor dari kertas"), "heading"))
        sentence = self.tr(
            "Nomor yang ditulis tangan saat listrik padam, atau slip yang tidak dikenal: "
            "catat dengan jam aslinya."
        )
        box.addWidget(text(sentence, "mute", wrap=True))
        told = row(spacing=12)
        told.addWidget(self.lost_words, 1)
        told.addWidget(self.lost_button)
        box.addLayout(told)
        box.addLayout(grid)
        box.addWidget(self.was_served)
        box.addWidget(self._served)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.save)
        box.addLayout(foot)
        box.addStretch(1)
        self.setLayout(box)


def _time_field(example: str) -> QLineEdit:
    field = TypedLine()
    field.setPlaceholderText(example)
    field.setMaxLength(5)
    return field
