"""Beside the form: what may be the same, what will be promised, how data are used."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QWidget

from desk.dialogs.sheet import scrolling
from desk.look.parts import button, clear, column, frame, restyle, row, text
from desk.workplace import Workplace
from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.intake import Question
from shared.complaints.problems import STATE_WORDS
from shared.complaints.similar import Likeness, similar
from shared.complaints.views import ComplaintLine
from shared.complaints.words import PROMISE_WORDS
from shared.i18n import long_date
from shared.qt.translator import words_of

translate = QCoreApplication.translate


class IntakeSide(QFrame):
    """``opened`` carries the line of a similar report that somebody wants to see; ``read_out``
    comes when the notice is marked as read to the reporter."""

    opened = Signal(object)
    read_out = Signal()

    def __init__(self, workplace: Workplace, notice_problem: QLabel) -> None:
        super().__init__()
        restyle(self, "side")
        self.setFixedWidth(320)
        self._workplace = workplace
        self._likeness = Likeness()
        self._promised: tuple[tuple[DeadlineStep, datetime | None], ...] = ()
        self.linked: UUID | None = None
        """The report that the officer tied to this one as the same matter."""
        self.similar = column(spacing=8)
        self.promises = column(spacing=6)
        self.questions = text("", "small", wrap=True)
        notice = workplace.profile.complaints.notice
        self.notice = QCheckBox(translate("Intake", "Sudah dibacakan"))
        self.notice.clicked.connect(lambda _on: self.read_out.emit())
        self._alike = column(spacing=8)
        self._alike.addWidget(text(translate("Intake", "Mungkin sama"), "strong"))
        self._alike.addLayout(self.similar)
        self._alike_box = QWidget()
        self._alike_box.setLayout(self._alike)
        self._alike_box.hide()
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
        told = column(spacing=8, margins=(16, 14, 16, 14))
        head = row(spacing=8)
        head.addWidget(text(translate("Intake", "Penggunaan data"), "strong"), 1)
        head.addWidget(
            text(translate("Intake", "versi {number}").format(number=notice.version), "small")
        )
        told.addLayout(head)
        told.addWidget(text(notice.text.say(workplace.language), "small", wrap=True))
        told.addWidget(self.notice, 0, Qt.AlignmentFlag.AlignLeft)
        told.addWidget(notice_problem)
        card = frame("tile")
        card.setLayout(told)
        above = column(spacing=20, margins=(22, 20, 22, 12))
        above.addWidget(self._alike_box)
        above.addLayout(promised)
        above.addWidget(self.questions)
        above.addStretch(1)
        inner = QWidget()
        inner.setLayout(above)
        below = column(margins=(22, 8, 22, 14))
        below.addWidget(card)
        outer = column(spacing=0)
        outer.addWidget(scrolling(inner), 1)
        outer.addLayout(below)
        self.setLayout(outer)

    def show_promises(self, promises: Iterable[tuple[DeadlineStep, datetime | None]]) -> None:
        told = tuple(promises)
        if told == self._promised:
            return
        self._promised = told
        clear(self.promises)
        for step, due in told:
            line = QWidget()
            both = row(spacing=8)
            both.addWidget(text(words_of(PROMISE_WORDS[step]), wrap=True), 1)
            both.addWidget(text(self._day(due), "strong"))
            line.setLayout(both)
            self.promises.addWidget(line)

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

    def begin(self) -> None:
        """Another report: nothing is read out, tied or alike yet."""
        self.notice.setChecked(False)
        self.linked = None
        self._likeness = Likeness()
        self._show_similar(self._likeness, ())

    def look_for(self, likeness: Likeness) -> None:
        """Show what may be the same; never in the way."""
        self._likeness = likeness
        workplace = self._workplace
        if not likeness:
            self._show_similar(likeness, ())
            return
        profile, now = workplace.profile, workplace.now()
        workplace.read(
            self,
            lambda session: similar(session, likeness, profile=profile, now=now),
            partial(self._show_similar, likeness),
        )

    def _show_similar(self, likeness: Likeness, lines: tuple[ComplaintLine, ...]) -> None:
        if likeness != self._likeness:
            return
        clear(self.similar)
        for line in lines:
            self.similar.addWidget(self._card(line, linked=line.id == self.linked))
        self._alike_box.setVisible(bool(lines))

    def _tie(self, line: ComplaintLine) -> None:
        self.linked = None if self.linked == line.id else line.id
        self.look_for(self._likeness)

    def _card(self, line: ComplaintLine, *, linked: bool) -> QFrame:
        card = frame("alert")
        box = column(spacing=4, margins=(14, 10, 14, 10))
        box.addWidget(text(line.title or line.number, "strong", wrap=True))
        days = (self._workplace.now() - line.received_at).days
        when = (
            translate("Intake", "{days} hari lalu").format(days=days)
            if days
            else translate("Intake", "hari ini")
        )
        box.addWidget(text(f"{line.number} · {when}", "small", wrap=True))
        state = words_of(STATE_WORDS[line.state])
        box.addWidget(
            text(f"{line.agency} · {state}" if line.agency else state, "small", wrap=True)
        )
        acts = row(spacing=6)
        acts.addWidget(
            button(translate("Intake", "Lihat"), "plain", lambda: self.opened.emit(line))
        )
        words = (
            translate("Intake", "Lepaskan")
            if linked
            else translate("Intake", "Tautkan ke aduan ini")
        )
        acts.addWidget(button(words, "plain", lambda: self._tie(line)), 1)
        box.addLayout(acts)
        card.setLayout(box)
        return card

    def _day(self, due: datetime | None) -> str:
        if due is None:
            return "–"
        day = long_date(self._workplace.local(due).date(), self._workplace.language)
        return day.rsplit(" ", 1)[0]
