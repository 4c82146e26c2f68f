"""The whole visit behind a found number: every step, and every note for a purpose.

What officers wrote is shown when somebody says what for, and covered again after a minute.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desk.counter.history import move_words
from desk.dialogs.purpose import PurposeSheet
from desk.dialogs.sheet import scrolling
from desk.find.found_model import state_name
from desk.look.folding import FoldingRow
from desk.look.parts import Empty, KeyButton, button, clear, column, frame, row, text
from desk.workplace import Workplace
from shared.i18n import long_date
from shared.privacy.reveal import HIDES_AFTER_SECONDS, RevealPurpose
from shared.queue.history.visit import VisitLeg, VisitRecord, VisitStep, read_visit, visit_of
from shared.queue.lifecycle import State
from shared.queue.views import BY_HAND, FROM_SLIP
from shared.staff.rights import Right
from shared.storage.database import Session


class VisitPane(QWidget):
    """Right-hand pane of Find. ``copy_wanted`` and ``reinstate_wanted`` carry the ticket."""

    copy_wanted = Signal(object)
    reinstate_wanted = Signal(object)
    why_wanted = Signal(object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.setProperty("kind", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.visit: VisitRecord | None = None
        self.shown = False
        self.reveal_button: KeyButton | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(HIDES_AFTER_SECONDS * 1000)
        self.timer.timeout.connect(self.hide_again)
        self._box = column()
        self.setLayout(self._box)
        self.show_visit(None)

    def read(self, ticket: UUID) -> None:
        """Show another visit, its words covered."""
        self.workplace.read(self, lambda session: visit_of(session, ticket), self.show_visit)

    def read_again(self) -> None:
        """The house changed; words that are open stay until their minute is over."""
        if self.visit is not None and not self.shown:
            self.read(self.visit.ticket.id)

    @Slot()
    def ask(self) -> None:
        """Ask what for, then show what was written."""
        if self.shown:
            self.hide_again()
        elif self.reveal_button is not None and self.reveal_button.isEnabled():
            sheet = PurposeSheet(self.tr("Tampilkan catatan kunjungan ini?"))
            sheet.chosen.connect(self._reveal)
            self.workplace.open_sheet(sheet)

    @Slot()
    def hide_again(self) -> None:
        """Covered once more."""
        if self.shown and self.visit is not None:
            self.shown = False
            self.timer.stop()
            self.read(self.visit.ticket.id)

    @Slot(str)
    def _reveal(self, purpose: str) -> None:
        if self.visit is None:
            return
        ticket, officer = self.visit.ticket.id, self.workplace.officer.id

        def work(session: Session, at: datetime) -> VisitRecord | None:
            return read_visit(
                session, ticket=ticket, purpose=RevealPurpose(purpose), officer=officer, at=at
            )

        def done(opened: VisitRecord | None) -> None:
            if opened is not None and self.visit is not None and self.visit.ticket.id == ticket:
                self.show_visit(opened, opened=True)
                self.timer.start()

        self.workplace.write(self, work, done)

    def show_visit(self, visit: VisitRecord | None, *, opened: bool = False) -> None:
        """Show a visit, or what the pane is for."""
        if not opened:
            self.timer.stop()
        self.visit, self.shown = visit, opened
        self.reveal_button = None
        clear(self._box)
        if visit is None:
            self._box.addWidget(
                Empty(
                    "history",
                    self.tr("Pilih sebuah nomor"),
                    self.tr(
                        "Seluruh perjalanannya tampil di sini, dari ambil nomor sampai selesai."
                    ),
                    self.workplace.theme.palette,
                )
            )
            return
        inner = QWidget()
        inner.setLayout(self._whole(visit))
        self._box.addWidget(scrolling(inner))

    def said(self) -> list[str]:
        """Every line of the timeline as text."""
        if self.visit is None:
            return []
        return [self._step_words(step) for step in self.visit.steps]

    def _whole(self, visit: VisitRecord) -> Any:
        ticket = visit.ticket
        box = column(spacing=10, margins=(22, 22, 22, 18))
        top = row(spacing=10)
        number = text(ticket.label, "display")
        top.addWidget(number)
        top.addWidget(text(state_name(ticket.state), "chip"))
        if ticket.priority:
            top.addWidget(text(self.tr("Prioritas"), "chip-caution"))
        top.addStretch(1)
        box.addLayout(top)
        day = long_date(ticket.service_day, self.workplace.language)
        origin = self._origin(ticket.origin)
        box.addWidget(text(f"{day} · {origin}", "mute", wrap=True))
        box.addWidget(self._buttons(visit))
        box.addWidget(text(self.tr("Perjalanan"), "heading"))
        for step in visit.steps:
            box.addWidget(self._step(step))
        if visit.covered or self.shown:
            box.addWidget(self._cover())
        for leg in visit.legs:
            if leg.note or leg.withheld or leg.detail.stored():
                box.addWidget(self._leg(leg))
        box.addStretch(1)
        return box

    def _origin(self, origin: str) -> str:
        if origin == BY_HAND:
            return self.tr("nomor ditulis tangan")
        if origin == FROM_SLIP:
            return self.tr("diketik dari slip tercetak")
        return self.tr("dari {origin}").format(origin=origin)

    def _buttons(self, visit: VisitRecord) -> QWidget:
        ticket = visit.ticket
        self.copy_button = button(
            self.tr("Cetak salinan"), "plain", lambda: self.copy_wanted.emit(ticket)
        )
        why = button(self.tr("Mengapa nomor ini?"), "plain", lambda: self.why_wanted.emit(ticket))
        today = self.workplace.local_now().date()
        self.again_button = button(
            self.tr("Antrekan lagi"), "go", lambda: self.reinstate_wanted.emit(ticket)
        )
        self.again_button.setVisible(ticket.state is State.NO_SHOW and ticket.service_day == today)
        return FoldingRow((self.copy_button, why, self.again_button), (0, 0, 0), spacing=8)

    def _cover(self) -> QWidget:
        made = frame("tile")
        box = column(spacing=6, margins=(14, 10, 14, 10))
        words = self.tr("Sembunyikan catatan") if self.shown else self.tr("Tampilkan catatan")
        self.reveal_button = KeyButton(words, "Ctrl+D", self.workplace.theme.palette)
        self.reveal_button.clicked.connect(self.ask)
        self.reveal_button.setEnabled(self.workplace.may(Right.REVEAL))
        box.addWidget(self.reveal_button)
        note = (
            self.tr("Tertutup lagi sesudah 60 detik.")
            if self.shown
            else self.tr("Yang ditulis petugas tertutup. Alasan diminta; pembukaan dicatat.")
        )
        box.addWidget(text(note, "small", wrap=True))
        made.setLayout(box)
        return made

    def _step(self, step: VisitStep) -> QWidget:
        made = QWidget()
        line = row(spacing=12)
        time = text(self.workplace.clock(step.at), "mute")
        time.setFixedWidth(44)
        line.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=0)
        words.addWidget(text(self._step_words(step), "strong", wrap=True))
        about = self._about(step)
        if about:
            words.addWidget(text(about, "small", wrap=True))
        line.addLayout(words, 1)
        made.setLayout(line)
        return made

    def _step_words(self, step: VisitStep) -> str:
        words = move_words(step.move, step.reason, self.workplace.profile, self.workplace.language)
        return words[:1].upper() + words[1:]

    def _about(self, step: VisitStep) -> str:
        parts = []
        if step.counter_code:
            parts.append(self.tr("Loket {code}").format(code=step.counter_code))
        if step.officer:
            parts.append(step.officer)
        if step.seconds is not None:
            lasted = self.tr("{state} selama {duration}")
            duration = self._duration(step.seconds)
            parts.append(lasted.format(state=state_name(step.state), duration=duration))
        return " · ".join(parts)

    def _duration(self, seconds: int) -> str:
        if seconds < 60:
            return self.tr("{seconds} dtk").format(seconds=seconds)
        return self.tr("{minutes} mnt").format(minutes=round(seconds / 60))

    def _service_name(self, key: str) -> str:
        code, _, part = key.partition("/")
        try:
            service = self.workplace.profile.service(code)
        except KeyError:
            return key
        language = self.workplace.language
        named = (one.name.say(language) for one in service.subservices if one.key == part)
        return next(named, service.brief(language))

    def _leg(self, leg: VisitLeg) -> QWidget:
        made = frame("tile")
        box = column(spacing=4, margins=(14, 10, 14, 10))
        try:
            name = self.workplace.profile.service(leg.service_code).brief(self.workplace.language)
        except KeyError:
            name = leg.service_code
        box.addWidget(text(name, "strong", wrap=True))
        if leg.forgotten:
            box.addWidget(text(self.tr("Layanan terlupa; di luar statistik."), "small", wrap=True))
        for words in self._leg_words(leg):
            box.addWidget(text(words, wrap=True))
        made.setLayout(box)
        return made

    def _leg_words(self, leg: VisitLeg) -> list[str]:
        detail = leg.detail
        found = [leg.note] if leg.note else []
        if leg.withheld:
            found.append(
                self.tr("Rahasia: terbuka bagi penulisnya dan yang boleh membaca aduan rahasia.")
            )
        if detail.agency:
            found.append(self.tr("OPD: {agency}").format(agency=detail.agency))
        if detail.missing_documents:
            names = ", ".join(detail.missing_documents)
            found.append(self.tr("Belum lengkap: {names}").format(names=names))
        if detail.services:
            done = ", ".join(
                f"{self._service_name(key)} ×{count}" for key, count in detail.services.items()
            )
            found.append(self.tr("Dikerjakan: {done}").format(done=done))
        report = detail.particulars
        if report and (who := " · ".join(part for part in (report.name, report.phone) if part)):
            found.append(self.tr("Pengunjung: {who}").format(who=who))
        if report and (title := report.title or report.story):
            found.append(self.tr("Aduan: {title}").format(title=title))
        return found
