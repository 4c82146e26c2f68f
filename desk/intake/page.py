"""Writing a report down while somebody tells it: from a visit at the counter, or from a channel."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from desk.intake.cover_sheet import CoverSheet
from desk.intake.draft import IntakeDraft
from desk.intake.fields import gap_words
from desk.intake.form import IntakeForm
from desk.intake.frame import IntakeFrame
from desk.intake.saving import IntakeSaving
from desk.intake.side import IntakeSide
from desk.look.parts import KeyButton, button, column, row, text
from desk.open_drafts.both import BothTexts
from desk.open_drafts.words import kept_words
from desk.page import Page
from desk.workplace import VisitToRegister, Workplace
from shared.complaints.intake import Gap, Intake, answered, gaps, tells
from shared.complaints.promises import promised
from shared.complaints.results import Class
from shared.complaints.similar import Likeness, telling_words
from shared.drafts.text import DraftText
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
        self._counted_by: tuple[Class, datetime | None, datetime] | None = None
        self.form = IntakeForm(workplace)
        self.side = IntakeSide(workplace, self.form.problems[Gap.NOTICE], self)
        self.about = text("", "chip-primary")
        self.elsewhere = button(
            translate("Intake", "Dari kanal lain…"), "link", self._from_a_channel
        )
        self.kept = text("", "small")
        self.lacking = text("", "caution", wrap=True)
        palette = workplace.theme.palette
        self.keep_button = KeyButton(translate("Intake", "Simpan draf"), "Ctrl+S", palette)
        self.save_button = KeyButton(
            translate("Intake", "Simpan & cetak tanda terima"), "F9", palette, kind="primary"
        )
        self.draft = IntakeDraft(workplace, self._state, self)
        BothTexts(workplace, self.draft).chosen.connect(self._restore)
        self.saving = IntakeSaving(workplace, self)
        self._soon = QTimer(self, singleShot=True, interval=_A_MOMENT_MS)
        self._soon.timeout.connect(self.look_for_similar)
        self.frame = IntakeFrame(self._head(), self.form, self.side, self._foot())
        outer = column(spacing=0)
        outer.addWidget(self.frame)
        self.setLayout(outer)
        self._connect()
        self._begin(None)

    @classmethod
    def heading(cls) -> str:
        return QCoreApplication.translate("IntakePage", "Catat aduan")

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Alt+1 Alt+2 Alt+3", translate("Intake", "Pengaduan, aspirasi, permintaan informasi")),
            ("F9", translate("Intake", "Simpan dan cetak tanda terima")),
            ("Ctrl+B", translate("Intake", "Lampirkan berkas")),
            ("Ctrl+S", translate("Intake", "Simpan draf sekarang")),
            ("Esc", translate("Intake", "Kembali; draf tetap tersimpan")),
        )

    def focus_first(self) -> None:
        wanted = self.workplace.brought_to(self.name)
        if isinstance(wanted, VisitToRegister):
            self._begin(wanted)
        elif isinstance(wanted, DraftText):
            self._begin(None, wanted)
        elif wanted == ANOTHER_CHANNEL and self._visit is not None:
            self._begin(None)
        self.form.texts["story"].setFocus()

    def keep_clear(self) -> QWidget | None:
        return self.frame.keep_clear()

    def leaving(self) -> None:
        self.draft.flush()

    def refresh(self, topics: frozenset[Topic]) -> None:
        self._counted_by = None
        self._show_promises()

    # -- one report ------------------------------------------------------------------

    def _begin(
        self, visit: VisitToRegister | None, text: DraftText | None = None, *, fresh: bool = False
    ) -> None:
        """Go over to another report; to ``text`` where that is to be gone on with."""
        self.draft.flush()
        self._visit, self._key = visit, uuid4().hex
        self.form.restore({})
        self.side.restore({})
        self.form.ask_channel(visit is None)
        other = translate("Intake", "Dari kanal lain")
        self.about.setText(f"{visit.ticket.label} · {visit.counter}" if visit else other)
        another = translate("Intake", "Laporan lain…")
        self.elsewhere.setText(translate("Intake", "Dari kanal lain…") if visit else another)
        self.kept.clear()
        self._show_state()
        offered = partial(self._offered, visit)
        if visit is not None:
            self.draft.of_visit(visit.ticket.id, offered)
        elif fresh:
            self.draft.of_new_report(self._key)
        else:
            self.draft.of_report(self._key, offered, draft=text.id if text else None)

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
            self._restore(visit.typed)

    def _restore(self, found: dict[str, Any]) -> None:
        self.form.restore(found)
        self._key = str(found.get("key") or self._key)
        self.side.restore(found)
        self.form.ask_channel(self._visit is None)
        self._show_state()
        self._soon.start()

    def _state(self) -> dict[str, Any] | None:
        state = self.form.state()
        if state is None:
            return None
        return {**state, "key": self._key, **self.side.state()}

    def report(self) -> Intake:
        """What would be registered now."""
        made = self.form.intake(self._key, notice=self.side.notice_version)
        alike, visit = self.side.alike, self._visit
        return replace(
            made,
            ticket=visit.ticket.id if visit else None,
            same_as=alike.linked,
            not_same=tuple(sorted(alike.apart)),
        )

    @Slot()
    def _edited(self) -> None:
        self.draft.edited()
        self._show_state()
        self._soon.start()

    def _show_state(self) -> None:
        """Say what is still open and what would be promised."""
        self.elsewhere.setVisible(self._visit is not None or self.form.state() is not None)
        intake = self.report()
        lacking = gaps(intake)
        self.side.show_answered(answered(intake))
        self.form.show_ticks(lacking)
        self.lacking.setVisible(bool(lacking))
        self.lacking.setText(
            ""
            if not lacking
            else translate("Intake", "Tinggal {count} isian: {names}.").format(
                count=len(lacking), names=", ".join(gap_words()[gap] for gap in lacking)
            )
        )
        self._show_promises()

    def _show_promises(self) -> None:
        """Count the promises again where the kind, the arrival or the minute is another one."""
        kind, now = self.form.report_kind or Class.COMPLAINT, self.workplace.now()
        arrived = self.form.received_at
        by = (kind, arrived, now.replace(second=0, microsecond=0))
        if by == self._counted_by:
            return
        self._counted_by = by
        found = promised(self.workplace.profile, kind, min(arrived or now, now))
        self.side.show_promises((step, due.at) for step, due in found)

    def look_for_similar(self) -> None:
        """Ask the register what may be the same as what is known so far."""
        intake = self.report()
        self.side.alike.look_for(
            Likeness(
                telling_words(intake.title, intake.story),
                intake.category,
                intake.district,
                intake.village,
            ),
            phone=intake.reporter.phone,
            nik=intake.reporter.nik,
        )

    @Slot(object)
    def _look_at(self, complaint: UUID) -> None:
        self.workplace.want_page("register", complaint)

    @Slot()
    def save(self) -> None:
        """Register the report; a visit at the counter ends in the same transaction."""
        if self.saving.busy:
            return
        intake = self.report()
        lacking = gaps(intake)
        first = self.form.show_gaps(lacking) or self.side.notice
        if lacking:
            self.frame.go_to(first)
        elif self.form.files.busy:
            self.workplace.tell(translate("Intake", "Lampiran masih disiapkan. Coba lagi."))
        elif found := tells(intake):
            sheet = CoverSheet(found)
            sheet.decided.connect(lambda covers: self._save(replace(intake, covers=covers)))
            self.workplace.open_sheet(sheet)
        else:
            self._save(intake)

    def _save(self, intake: Intake) -> None:
        self.saving.save(intake, self._visit, self.form.files.files)

    def _registered(self, _visit: VisitToRegister | None) -> None:
        self.draft.end()
        self._begin(None, fresh=True)

    @Slot()
    def _go_back(self) -> None:
        self.workplace.page_wanted.emit("register" if self._visit is None else "counter")

    def _from_a_channel(self) -> None:
        """Write down what came another way; the draft in the form waits."""
        self._begin(None, fresh=self._visit is None)
        self.form.texts["story"].setFocus()

    def _throw_away(self) -> None:
        self.draft.throw_away(partial(self._begin, self._visit, fresh=True), self._restore)

    def _say_kept(self) -> None:
        self.kept.setText(kept_words(self.workplace, self.draft.where))

    def _connect(self) -> None:
        self.form.edited.connect(self._edited)
        self.side.edited.connect(self._edited)
        self.side.alike.opened.connect(self._look_at)
        self.draft.written.connect(self._say_kept)
        self.save_button.clicked.connect(self.save)
        self.keep_button.clicked.connect(self.draft.flush)
        self.saving.begun.connect(partial(self.save_button.setEnabled, False))
        for ended in (self.saving.registered, self.saving.refused):
            ended.connect(lambda _visit=None: self.save_button.setEnabled(True))
        self.saving.registered.connect(self._registered)
        for key, act in (
            ("F9", self.save),
            ("Ctrl+S", self.draft.flush),
            ("Ctrl+B", self.form.files.bringing.choose_button.click),
            ("Escape", self._go_back),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _head(self) -> QBoxLayout:
        head = row(spacing=14, margins=(24, 18, 24, 4))
        head.addWidget(text(self.heading(), "heading"))
        head.addWidget(self.about)
        head.addWidget(self.elsewhere)
        head.addStretch(1)
        head.addWidget(self.kept)
        return head

    def _foot(self) -> QBoxLayout:
        foot = row(spacing=12, margins=(24, 8, 24, 14))
        foot.addWidget(self.lacking, 1)
        foot.addWidget(self.keep_button)
        foot.addWidget(self.save_button)
        return foot
