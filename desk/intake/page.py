"""Writing a report down while somebody tells it: from a visit at the counter, or from a channel."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, ClassVar
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget

from desk.dialogs.sheet import scrolling
from desk.dialogs.slips import printer_of
from desk.intake.draft import IntakeDraft
from desk.intake.fields import gap_words
from desk.intake.form import IntakeForm
from desk.intake.receipt_sheet import ReceiptSheet
from desk.intake.saving import saving
from desk.intake.side import IntakeSide
from desk.look.parts import KeyButton, column, frame, row, text
from desk.page import Page
from desk.register.papers import PaperDesk
from desk.workplace import VisitToRegister, Workplace
from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.intake import Gap, Intake, answered, gaps
from shared.complaints.promises import promised
from shared.complaints.registering import Pin, Registered
from shared.complaints.results import Class
from shared.complaints.similar import Likeness
from shared.complaints.views import ComplaintLine
from shared.staff.rights import Right
from shared.storage.feed import Topic

translate = QCoreApplication.translate
_A_MOMENT_MS = 500
ANOTHER_CHANNEL = "another channel"


class IntakePage(Page):
    """Form at the left; what may be the same, promises and notice at the right."""

    name: ClassVar[str] = "intake"
    icon: ClassVar[str] = "file-text"
    part_of: ClassVar[str] = "register"
    needs: ClassVar[Right] = Right.REGISTER
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.OFFICE})

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._visit: VisitToRegister | None = None
        self._key = uuid4().hex
        self._busy = False
        self.form = IntakeForm(workplace)
        self.side = IntakeSide(workplace, self.form.problems[Gap.NOTICE])
        self.about = text("", "chip-primary")
        self.kept = text("", "small")
        self.lacking = text("", "chip-caution")
        self.save_button = KeyButton(
            translate("Intake", "Simpan & cetak tanda terima"),
            "F9",
            workplace.theme.palette,
            kind="primary",
        )
        self.save_button.clicked.connect(self.save)
        self.draft = IntakeDraft(workplace, self._state, self)
        self.draft.written.connect(self._say_kept)
        self._soon = QTimer(self, singleShot=True, interval=_A_MOMENT_MS)
        self._soon.timeout.connect(self.look_for_similar)
        self._lay_out()
        self.form.edited.connect(self._edited)
        self.side.read_out.connect(self._edited)
        self.side.opened.connect(self._look_at)
        QShortcut(QKeySequence("F9"), self).activated.connect(self.save)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.draft.flush)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self._go_back)
        self._begin(None)

    @classmethod
    def heading(cls) -> str:
        return QCoreApplication.translate("IntakePage", "Catat aduan")

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Alt+1 Alt+2 Alt+3", translate("Intake", "Pengaduan, aspirasi, permintaan informasi")),
            ("F9", translate("Intake", "Simpan dan cetak tanda terima")),
            ("Ctrl+S", translate("Intake", "Simpan draf sekarang")),
            ("Esc", translate("Intake", "Kembali; draf tetap tersimpan")),
        )

    def focus_first(self) -> None:
        wanted = self.workplace.brought_to(self.name)
        if isinstance(wanted, VisitToRegister):
            self._begin(wanted)
        elif wanted == ANOTHER_CHANNEL and self._visit is not None:
            self._begin(None)
        self.form.texts["story"].setFocus()

    def leaving(self) -> None:
        self.draft.flush()

    def refresh(self, topics: frozenset[Topic]) -> None:
        self._show_promises()

    # -- one report ------------------------------------------------------------------

    def _begin(self, visit: VisitToRegister | None) -> None:
        self.draft.flush()
        self._visit, self._key = visit, uuid4().hex
        self.form.restore({})
        self.side.begin()
        self.form.ask_channel(visit is None)
        if visit is None:
            self.about.setText(translate("Intake", "Dari kanal lain"))
        else:
            self.about.setText(f"{visit.ticket.label} · {visit.counter}")
        self.kept.clear()
        self._show_lacking()
        self._show_promises()
        name = f"intake-{visit.ticket.id}" if visit else None
        self.draft.begin(name, partial(self._offered, visit))

    def _offered(self, visit: VisitToRegister | None, found: dict[str, Any] | None) -> None:
        """Give back what was kept of this case, else what the counter has typed already."""
        if visit is not self._visit or self.form.state() is not None:
            return
        if found is not None:
            self._restore(found)
            self.workplace.tell(
                translate("Intake", "Isian yang belum disimpan dikembalikan."),
                action=translate("Intake", "Kosongkan"),
                act=self._throw_away,
            )
        elif visit is not None:
            self.form.restore(visit.typed)
        self.form.ask_channel(visit is None)
        self._show_lacking()
        self._show_promises()
        self._soon.start()

    def _restore(self, found: dict[str, Any]) -> None:
        self.form.restore(found)
        self._key = str(found.get("key") or self._key)
        self.side.notice.setChecked(bool(found.get("notice")))

    def _state(self) -> dict[str, Any] | None:
        state = self.form.state()
        if state is None:
            return None
        return {**state, "key": self._key, "notice": self.side.notice.isChecked()}

    def report(self) -> Intake:
        """What would be registered now."""
        notice = self.workplace.profile.complaints.notice.version
        visit, read_out = self._visit, self.side.notice.isChecked()
        made = self.form.intake(self._key, notice=notice if read_out else None)
        return replace(made, ticket=visit.ticket.id if visit else None, same_as=self.side.linked)

    @Slot()
    def _edited(self) -> None:
        self.draft.edited()
        self._show_lacking()
        self._show_promises()
        self._soon.start()

    def _show_lacking(self) -> None:
        intake = self.report()
        lacking = gaps(intake)
        self.side.show_answered(answered(intake))
        self.lacking.setVisible(bool(lacking))
        self.lacking.setText(
            ""
            if not lacking
            else translate("Intake", "Tinggal {count} isian: {names}.").format(
                count=len(lacking), names=", ".join(gap_words()[gap] for gap in lacking)
            )
        )

    def _show_promises(self) -> None:
        kind, profile = self.form.report_kind or Class.COMPLAINT, self.workplace.profile
        now = self.workplace.now()
        since = min(self.form.received_at or now, now)
        shown: list[tuple[DeadlineStep, datetime | None]] = [
            (step, due.at) for step, due in promised(profile, kind, since)
        ]
        self.side.show_promises(shown)

    def look_for_similar(self) -> None:
        """Ask the register what may be the same as what is known so far."""
        intake = self.report()
        self.side.look_for(
            Likeness(
                intake.category,
                intake.district,
                intake.village,
                intake.reporter.phone,
                intake.reporter.nik,
            )
        )

    def _look_at(self, line: ComplaintLine) -> None:
        self.draft.flush()
        self.workplace.want_page("register", line.id)

    # -- saving ----------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Register the report; a visit at the counter ends in the same transaction."""
        if self._busy:
            return
        intake = self.report()
        if lacking := gaps(intake):
            self._go_to(self.form.show_gaps(lacking))
            return
        self.form.show_gaps(())
        self._busy = True
        self.save_button.setEnabled(False)
        workplace, visit = self.workplace, self._visit
        printer = printer_of(workplace)
        work = saving(workplace, intake, visit, printer)
        workplace.run(self, work, partial(self._registered, printer is not None), self._refused)

    def _registered(self, printed: bool, answer: tuple[Registered, Pin]) -> None:
        registered, pin = answer
        self._busy = False
        self.save_button.setEnabled(True)
        visit = self._visit
        self.draft.ended()
        self._begin(None)
        if visit is not None:
            self.workplace.visit_registered.emit(visit.ticket.id)
        papers = PaperDesk(self.workplace)
        sheet = ReceiptSheet(
            self.workplace,
            registered,
            pin,
            partial(papers.first_receipt, registered.id, pin.digits),
            printed=printed,
        )
        sheet.closed.connect(
            partial(self.workplace.page_wanted.emit, "counter" if visit else "register")
        )
        self.workplace.open_sheet(sheet)

    def _refused(self, error: Exception) -> None:
        self._busy = False
        self.save_button.setEnabled(True)
        self.workplace.explain(error)

    def _go_to(self, field: QWidget | None) -> None:
        if field is None:
            field = self.side.notice
        field.setFocus()
        if self.form.isAncestorOf(field):
            QTimer.singleShot(0, self, partial(self._area.ensureWidgetVisible, field))

    @Slot()
    def _go_back(self) -> None:
        self.draft.flush()
        self.workplace.page_wanted.emit("register" if self._visit is None else "counter")

    def _throw_away(self) -> None:
        self.draft.throw_away(partial(self._begin, self._visit), self._restore)

    def _say_kept(self) -> None:
        now = self.workplace.clock(self.workplace.now())
        self.kept.setText(translate("Intake", "Draf tersimpan {time}").format(time=now))

    def _lay_out(self) -> None:
        head = row(spacing=14, margins=(24, 18, 24, 4))
        head.addWidget(text(self.heading(), "heading"))
        head.addWidget(self.about)
        head.addStretch(1)
        head.addWidget(self.kept)
        card = frame("card")
        inside = column(spacing=0)
        inside.addWidget(self.form)
        card.setLayout(inside)
        around = column(margins=(24, 6, 24, 6))
        around.addWidget(card)
        around.addStretch(1)
        holder = QWidget()
        holder.setLayout(around)
        self._area: QScrollArea = scrolling(holder)
        feet = row(spacing=12, margins=(24, 8, 24, 14))
        feet.addWidget(self.lacking, 1)
        feet.addWidget(self.save_button)
        left = column(spacing=0)
        left.addLayout(head)
        left.addWidget(self._area, 1)
        left.addLayout(feet)
        outer = row(spacing=0)
        outer.addLayout(left, 1)
        outer.addWidget(frame("upright"))
        outer.addWidget(self.side)
        self.setLayout(outer)
