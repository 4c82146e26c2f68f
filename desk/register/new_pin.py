"""A new PIN for a reporter who stands before the officer: asked how it is known who that is."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox

from desk.dialogs.sheet import Sheet
from desk.dialogs.slips import printer_of
from desk.look.parts import labelled, text
from desk.look.problem import ProblemLabel
from desk.workplace import Workplace
from shared.complaints.advance import Act
from shared.complaints.pins import IdentityCheck, give_new_pin
from shared.complaints.registering import Pin, new_pin
from shared.complaints.views import Case
from shared.i18n import Refusal
from shared.qt.translator import words_of
from shared.storage.database import Session

translate = QCoreApplication.translate


def check_words() -> tuple[tuple[IdentityCheck, str], ...]:
    """By what an officer can have made sure."""
    return (
        (IdentityCheck.IDENTITY_CARD, translate("NewPin", "Kartu identitas diperlihatkan")),
        (IdentityCheck.RECEIPT, translate("NewPin", "Tanda terima asli diperlihatkan")),
        (IdentityCheck.PARTICULARS, translate("NewPin", "Data pelapor disebutkan dengan benar")),
    )


class NewPinSheet(Sheet):
    """``done`` once the new PIN is on record; it is shown here, and printed, and never again."""

    done = Signal()

    def __init__(self, workplace: Workplace, case: Case) -> None:
        title = translate("NewPin", "PIN baru · {number}").format(number=case.line.number)
        super().__init__(title)
        self._workplace, self._case = workplace, case
        self.about = text(
            translate(
                "NewPin",
                "PIN lama tidak berlaku lagi, dan nomor yang dikunci karena salah PIN terbuka. "
                "Pastikan dulu bahwa yang meminta adalah pelapornya.",
            ),
            wrap=True,
        )
        self.body.addWidget(self.about)
        self.checked = QComboBox()
        for _check, words in check_words():
            self.checked.addItem(words)
        self.checked.setCurrentIndex(-1)
        self.checked.setPlaceholderText(translate("NewPin", "Pilih"))
        self.body.addLayout(
            labelled(translate("NewPin", "Bagaimana identitas diperiksa"), self.checked)
        )
        self.pin = text("", "display")
        self.pin.hide()
        self.body.addWidget(self.pin)
        self.problem = ProblemLabel()
        self.add_feet(translate("NewPin", "Beri PIN baru"))
        self.ask_word(
            translate("NewPin", "GANTI"),
            translate("NewPin", "PIN lama satu aduan ini hilang. Ketik {word} untuk menggantinya"),
        )

    def focus_first(self) -> None:
        self.checked.setFocus()

    def confirm(self) -> None:
        if self.pin.isVisible():
            self.close_sheet()
            return
        if self.checked.currentIndex() < 0:
            self._say(translate("NewPin", "Pilih dulu bagaimana identitas diperiksa."))
            return
        self.confirm_button.setEnabled(False)
        workplace, case = self._workplace, self._case
        house, profile, officer = workplace.house, workplace.profile, workplace.officer.id
        checked = check_words()[self.checked.currentIndex()][0]
        printer = printer_of(workplace)

        def work() -> tuple[Pin, UUID | None]:
            pin = new_pin()

            def give(session: Session, at: datetime) -> UUID | None:
                act = Act(case.line.id, officer, at, case.line.version)
                return give_new_pin(
                    session, profile=profile, act=act, pin=pin, checked=checked,
                    printer=printer, at=at,
                )  # fmt: skip

            return pin, house.write(give)

        workplace.run(self, work, self._given, self._refused)

    def _given(self, given: tuple[Pin, UUID | None]) -> None:
        pin, job = given
        self.pin.setText(f"PIN {pin.digits[:3]} {pin.digits[3:]}")
        self.pin.show()
        self.about.setText(
            translate("NewPin", "Tanda terima dengan PIN baru sedang dicetak.")
            if job is not None
            else translate("NewPin", "Catatlah untuk pelapor: PIN hanya ada di sini.")
        )
        self.checked.setEnabled(False)
        self.word.setEnabled(False)
        self.problem.clear_away()
        self.cancel_button.hide()
        self.confirm_button.setEnabled(True)
        self.confirm_button.setText(translate("NewPin", "Selesai"))
        self.confirm_button.setFocus()
        self.done.emit()

    def _refused(self, error: Exception) -> None:
        self.confirm_button.setEnabled(True)
        if isinstance(error, Refusal):
            self._say(words_of(error))
        else:
            self._workplace.explain(error)

    def _say(self, words: str) -> None:
        self.problem.show_under(self.checked, words)
