"""The sheet of one act: what it needs, then one verb in one transaction by the version seen."""

from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desk.dialogs.sheet import Sheet, scrolling
from desk.look.parts import column, frame, text
from desk.look.problem import ProblemLabel
from desk.register.act_fields import ActField
from desk.register.acts import CaseAct, Doing
from desk.register.event_words import event_title
from desk.workplace import Tone, Workplace
from shared.complaints.advance import Act
from shared.complaints.problems import ChangedMeanwhile
from shared.complaints.reading import read_case
from shared.complaints.views import Case
from shared.i18n import Refusal
from shared.qt.translator import words_of
from shared.storage.database import Session

translate = QCoreApplication.translate


class ActSheet(Sheet):
    """``done`` comes once the act is on record. What was typed survives a conflict."""

    done = Signal()

    def __init__(self, workplace: Workplace, act: CaseAct, case: Case, *, opened: bool) -> None:
        super().__init__(f"{act.words} · {case.line.number}", width=560)
        self._workplace, self._act, self._case, self._opened = workplace, act, case, opened
        self.fields: dict[str, ActField] = {}
        inner = QWidget()
        box = column(spacing=12, margins=(0, 0, 8, 0))
        for ask in act.asks(workplace, case):
            made = ActField(ask)
            made.changed.connect(self._arrange)
            self.fields[ask.key] = made
            box.addWidget(made)
        box.addStretch(1)
        inner.setLayout(box)
        area = scrolling(inner)
        area.setMinimumHeight(min(440, inner.sizeHint().height() + 40))
        self.conflict = frame("alert")
        self.theirs = text("", wrap=True)
        about = column(margins=(14, 10, 14, 10))
        about.addWidget(self.theirs)
        self.conflict.setLayout(about)
        self.conflict.hide()
        self.problem = ProblemLabel()
        for part in (self.conflict, area):
            self.body.addWidget(part)
        self.add_feet(translate("RegisterPage", "Simpan"))
        self._arrange()

    def focus_first(self) -> None:
        for made in self.fields.values():
            made.field.setFocus()
            return
        self.confirm_button.setFocus()

    @property
    def values(self) -> dict[str, Any]:
        return {key: made.value for key, made in self.fields.items()}

    def confirm(self) -> None:
        asked = [made for made in self.fields.values() if not made.isHidden()]
        if gaps := [made for made in asked if made.lacking]:
            names = ", ".join(made.ask.words for made in gaps)
            words = translate("RegisterPage", "Isi dulu: {fields}.").format(fields=names)
            self.problem.show_under(gaps[0].field, words)
            return
        self.confirm_button.setEnabled(False)
        workplace, case, values, act = self._workplace, self._case, self.values, self._act
        profile, officer = workplace.profile, workplace.officer.id

        def work(session: Session, at: datetime) -> Any:
            seen = Act(case.line.id, officer, at, case.line.version)
            return act.run(session, Doing(profile, seen, case, values))

        workplace.write(self, work, self._recorded, self._refused)

    def _recorded(self, result: Any) -> None:
        if self._act.after is not None:
            self._act.after(result, self._case, self.values)
        self.done.emit()
        words = translate("RegisterPage", "{number}: {act} tercatat.").format(
            number=self._case.line.number, act=self._act.words
        )
        more = self._act.says(result) if self._act.says is not None else ""
        self._workplace.tell(f"{words} {more}".rstrip(), Tone.GOOD)
        self.close_sheet()

    def _refused(self, error: Exception) -> None:
        self.confirm_button.setEnabled(True)
        if isinstance(error, ChangedMeanwhile):
            workplace = self._workplace
            read = partial(
                read_case,
                profile=workplace.profile,
                complaint=self._case.line.id,
                now=workplace.now(),
                reader=workplace.officer.id if self._opened else None,
            )
            workplace.read(self, read, self._show_theirs)
        elif isinstance(error, Refusal):
            self._say(words_of(error))
        else:
            self._workplace.explain(error)

    def _show_theirs(self, case: Case) -> None:
        """What somebody else did meanwhile, beside what is typed here; saving again keeps both."""
        seen = max(event.seq for event in self._case.events)
        lines = [
            f"{event.officer or '–'}, {self._workplace.clock(event.at)}: "
            + " · ".join(part for part in (event_title(event), event.reason, event.text) if part)
            for event in case.events
            if event.seq > seen
        ]
        words = translate(
            "RegisterPage",
            "Sementara ini aduan diubah. Ketikan Anda tetap di bawah; baca dulu, lalu simpan lagi "
            "atau batalkan.",
        )
        self._case = case
        self.theirs.setText("\n".join((words, *lines)))
        self.conflict.show()
        possible = self._act.possible(self._workplace, case)
        self.confirm_button.setEnabled(possible)
        if not possible:
            self._say(translate("RegisterPage", "Tindakan ini tidak dapat dilakukan lagi."))

    def _say(self, words: str) -> None:
        asked = [made.field for made in self.fields.values() if not made.isHidden()]
        if asked:
            self.problem.show_under(asked[-1], words)
        else:
            self._workplace.tell(words, Tone.PROBLEM)

    def _arrange(self) -> None:
        values = self.values
        for made in self.fields.values():
            when = made.ask.when
            made.setVisible(when is None or when(values))
