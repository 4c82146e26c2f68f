"""Why a promise falls due on its date: the count, one line a day."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desk.dialogs.sheet import Sheet, scrolling
from desk.look.parts import column, text
from desk.register.event_words import explained_words
from desk.register.words import day_words, full_day, promise_words
from desk.workplace import Workplace
from shared.complaints.views import DeadlineView
from shared.complaints.words import UNIT_WORDS
from shared.qt.translator import words_of

translate = QCoreApplication.translate


class ExplainSheet(Sheet):
    """``lines`` holds the days as text, in order."""

    def __init__(self, workplace: Workplace, deadline: DeadlineView) -> None:
        super().__init__(translate("RegisterPage", "Kenapa tanggal ini?"), width=520)
        amount = words_of(UNIT_WORDS[deadline.unit].filled(amount=deadline.amount))
        self.body.addWidget(text(f"{promise_words(deadline.step)} · {amount}", "strong"))
        due = deadline.extended_to or deadline.due
        if due is not None:
            words = translate("RegisterPage", "Jatuh tempo {day}")
            self.body.addWidget(text(words.format(day=full_day(workplace, due)), wrap=True))
        if deadline.law:
            self.body.addWidget(text(deadline.law, "small", wrap=True))
        if not deadline.sure:
            words = translate(
                "RegisterPage", "Cuti bersama tahun itu belum dimasukkan; tanggal dapat bergeser."
            )
            self.body.addWidget(text(words, "chip-caution", wrap=True))
        self.lines: list[str] = []
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(deadline.explained):
            day, what = day_words(workplace, line.day), explained_words(line)
            self.lines.append(f"{day}: {what}")
            label: QLabel = text(day, "mute")
            label.setMinimumWidth(96)
            grid.addWidget(label, number, 0)
            grid.addWidget(text(what, wrap=True), number, 1)
        inner = QWidget()
        box = column()
        box.addLayout(grid)
        box.addStretch(1)
        inner.setLayout(box)
        area = scrolling(inner)
        area.setMinimumHeight(min(360, inner.sizeHint().height() + 8))
        self.body.addWidget(area)
        self.add_feet(translate("RegisterPage", "Tutup"))
        self.cancel_button.hide()
