"""Who reported: masked, shown for a purpose, and hidden again after a minute."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from desk.dialogs.purpose import PurposeSheet
from desk.look.parts import KeyButton, clear, column, text
from desk.workplace import Workplace
from shared.complaints.registering import reporter_subject
from shared.complaints.views import Case
from shared.privacy.masking import masked_email, masked_name, masked_phone
from shared.privacy.reveal import HIDES_AFTER_SECONDS, RevealPurpose, reveal
from shared.privacy.vault import Opened
from shared.storage.database import Session

translate = QCoreApplication.translate


def masked_lines(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Name, telephone, e-mail and NIK as they may always be seen."""
    nik = str(values.get("nik") or "")
    found = (
        masked_name(str(values.get("name") or "")),
        masked_phone(str(values.get("phone") or "")),
        masked_email(str(values["email"])) if values.get("email") else "",
        nik[:4] + "•" * (len(nik) - 8) + nik[-4:] if len(nik) > 8 else "•" * len(nik),
    )
    return tuple(line for line in found if line)


class ReporterCard(QFrame):
    """``shown`` tells tests and eyes whether the data is open."""

    wanted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("kind", "tile")
        self._workplace = workplace
        self._case: Case | None = None
        self._masked: Opened = Opened()
        self.lines: tuple[str, ...] = ()
        self.shown = False
        self.button: QPushButton | None = None
        self._box = column(spacing=6, margins=(16, 14, 16, 14))
        self.setLayout(self._box)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(HIDES_AFTER_SECONDS * 1000)
        self.timer.timeout.connect(self.hide_again)

    def show_reporter(self, case: Case, opened: Opened) -> None:
        """Show another case's reporter, masked; the same one stays as it is."""
        if self.shown and self._case is not None and self._case.line.id == case.line.id:
            self._case = case
            return
        self.timer.stop()
        self._case, self._masked, self.shown = case, opened, False
        self._paint(masked_lines(opened.values))

    def ask(self) -> None:
        """Ask for what, then show."""
        if self._case is None or not self._case.has_reporter or self.shown:
            return
        sheet = PurposeSheet(translate("RegisterPage", "Tampilkan data pelapor?"))
        sheet.chosen.connect(self._reveal)
        self._workplace.open_sheet(sheet)

    def hide_again(self) -> None:
        """Masked once more."""
        self.timer.stop()
        self.shown = False
        self._paint(masked_lines(self._masked.values))

    def _reveal(self, purpose: str) -> None:
        case = self._case
        if case is None:
            return
        officer = self._workplace.officer.id

        def work(session: Session, at: datetime) -> Opened:
            return reveal(
                session,
                of=reporter_subject(case.line.id),
                purpose=RevealPurpose(purpose),
                officer=officer,
                at=at,
            )

        def done(opened: Opened) -> None:
            if self._case is None or self._case.line.id != case.line.id:
                return
            self.shown = True
            self._paint(tuple(str(value) for value in opened.values.values() if value))
            self.timer.start()

        self._workplace.write(self, work, done)

    def _paint(self, lines: tuple[str, ...]) -> None:
        case = self._case
        clear(self._box)
        self.lines = lines
        self._box.addWidget(text(translate("RegisterPage", "Pelapor"), "strong"))
        if case is None:
            return
        if self._masked.locked:
            words = translate("RegisterPage", "Data pelapor tidak dapat dibuka.")
            self._box.addWidget(text(words, "problem", wrap=True))
        for line in lines or (translate("RegisterPage", "tanpa nama"),):
            self._box.addWidget(text(line, wrap=True))
        words = (
            translate("RegisterPage", "Sembunyikan")
            if self.shown
            else translate("RegisterPage", "Tampilkan")
        )
        self.button = KeyButton(words, "Ctrl+D", self._workplace.theme.palette)
        self.button.clicked.connect(self.hide_again if self.shown else self.ask)
        self.button.setEnabled(case.has_reporter and not self._masked.locked)
        self._box.addWidget(self.button)
        note = (
            translate("RegisterPage", "Tertutup lagi sesudah 60 detik.")
            if self.shown
            else translate("RegisterPage", "Alasan diminta; setiap pembukaan dicatat.")
        )
        self._box.addWidget(text(note, "small", wrap=True))
        yes_no = (translate("RegisterPage", "Tidak"), translate("RegisterPage", "Ya"))
        anonymous, secret = yes_no[case.anonymous], yes_no[case.line.secret]
        flags = translate("RegisterPage", "Anonim {anonymous} · Rahasia {secret}")
        words = flags.format(anonymous=anonymous, secret=secret)
        self._box.addWidget(text(words, "small", wrap=True))
