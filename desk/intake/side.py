"""Beside the form, or under it: what may be the same, what will be promised, how data are used."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from desk.intake.alike import AlikeColumn
from desk.look.folding import LongText
from desk.look.parts import clear, column, frame, row, text
from desk.workplace import Workplace
from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.intake import Question
from shared.complaints.words import PROMISE_WORDS
from shared.i18n import long_date
from shared.qt.translator import words_of

translate = QCoreApplication.translate
_NOTICE_HEIGHT = 220


class IntakeSide(QObject):
    """Three parts for the frame to place. ``edited`` comes when the notice is marked as read out or
    a report was judged; ``changed`` when there are other promises or other reports alike."""

    edited = Signal()
    changed = Signal()

    def __init__(self, workplace: Workplace, notice_problem: QLabel, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._promised: tuple[tuple[DeadlineStep, datetime | None], ...] = ()
        self.alike = AlikeColumn(workplace)
        self.alike.judged.connect(self.edited)
        self.alike.counted.connect(self.changed)
        self.promises = column(spacing=6)
        self.questions = text("", "small", wrap=True)
        self.notice = QCheckBox(translate("Intake", "Sudah dibacakan"))
        self.notice.clicked.connect(lambda _on: self.edited.emit())
        self.promise_box = QWidget()
        promised = column(spacing=6)
        promised.addWidget(text(translate("Intake", "Janji kepada pelapor"), "strong"))
        promised.addWidget(
            text(
                translate("Intake", "Bila disimpan hari ini. Sebutkan sebelum pelapor pergi."),
                "small",
                wrap=True,
            )
        )
        promised.addLayout(self.promises)
        promised.addSpacing(12)
        promised.addWidget(self.questions)
        promised.addStretch(1)
        self.promise_box.setLayout(promised)
        self.notice_card = frame("tile")
        self._lay_out_notice(notice_problem)

    @property
    def promised(self) -> tuple[tuple[str, str], ...]:
        """Each promise and its day, in words."""
        return tuple(
            (words_of(PROMISE_WORDS[step]), self._day(due)) for step, due in self._promised
        )

    @property
    def notice_version(self) -> int | None:
        """The version of the notice that was read out."""
        version: int = self._workplace.profile.complaints.notice.version
        return version if self.notice.isChecked() else None

    def state(self) -> dict[str, Any]:
        """What a draft keeps of it: the notice by the version that was read out."""
        return {**self.alike.state(), "notice": self.notice_version}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take back what :meth:`state` gave; a notice that reads otherwise now is to be read out
        again."""
        read_out = state.get("notice")
        present = self._workplace.profile.complaints.notice.version
        self.notice.setChecked(read_out is not None and read_out == present)
        self.alike.restore(state)

    def show_promises(self, promises: Iterable[tuple[DeadlineStep, datetime | None]]) -> None:
        promised = tuple(promises)
        if promised == self._promised:
            return
        self._promised = promised
        clear(self.promises)
        for words, day in self.promised:
            line = QWidget()
            both = row(spacing=8)
            both.addWidget(text(words, wrap=True), 1)
            both.addWidget(text(day, "strong"))
            line.setLayout(both)
            self.promises.addWidget(line)
        self.changed.emit()

    def show_answered(self, answered: frozenset[Question]) -> None:
        """Which of the five questions are still open; never a reason to refuse."""
        words = {
            Question.WHAT: translate("Intake", "apa"),
            Question.WHERE: translate("Intake", "di mana"),
            Question.WHEN: translate("Intake", "kapan"),
            Question.WHO: translate("Intake", "siapa"),
            Question.HOW: translate("Intake", "bagaimana"),
        }
        still = [words[one] for one in Question if one not in answered]
        self.questions.setText(
            translate("Intake", "Belum terjawab: {questions}.").format(questions=", ".join(still))
            if still
            else translate("Intake", "Apa, di mana, kapan, siapa, bagaimana: lengkap.")
        )

    def _lay_out_notice(self, problem: QLabel) -> None:
        notice = self._workplace.profile.complaints.notice
        inside = column(spacing=8, margins=(16, 14, 16, 14))
        head = row(spacing=8)
        head.addWidget(text(translate("Intake", "Penggunaan data"), "strong"), 1)
        head.addWidget(
            text(translate("Intake", "versi {number}").format(number=notice.version), "small")
        )
        inside.addLayout(head)
        answers = self._workplace.profile.privacy.answers
        said = [notice.text.say(self._workplace.language)]
        said += [words_of(answers)] if answers else []
        self.notice_words = LongText("\n".join(said), "small", most=_NOTICE_HEIGHT)
        inside.addWidget(self.notice_words)
        inside.addWidget(self.notice, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(problem)
        inside.addStretch(1)
        self.notice_card.setLayout(inside)

    def _day(self, due: datetime | None) -> str:
        if due is None:
            return "–"
        day = long_date(self._workplace.local(due).date(), self._workplace.language)
        return day.rsplit(" ", 1)[0]
