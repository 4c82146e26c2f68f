"""What the reporter is told before going: number, PIN, dates."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt

from desk.dialogs.sheet import Sheet
from desk.look.parts import button, row, text
from desk.workplace import Workplace
from shared.complaints.registering import Pin, Registered
from shared.complaints.words import PROMISE_WORDS
from shared.i18n import long_date
from shared.qt.translator import words_of

translate = QCoreApplication.translate


class ReceiptSheet(Sheet):
    """A complaint is on record. The PIN is shown here and on the paper, and never again."""

    def __init__(
        self,
        workplace: Workplace,
        registered: Registered,
        pin: Pin,
        letter: Callable[[], None],
        *,
        printed: bool,
    ) -> None:
        super().__init__(translate("Intake", "Aduan tercatat"))
        number = text(registered.number, "figure")
        number.setAccessibleName(registered.number)
        self.body.addWidget(number)
        if registered.repeated:
            words = translate(
                "Intake",
                "Aduan ini sudah tercatat; PIN-nya ada di tanda terima pertama.",
            )
        else:
            self.body.addWidget(text(f"PIN {pin.digits[:3]} {pin.digits[3:]}", "display"))
            words = (
                translate("Intake", "Nomor dan PIN juga tercetak di slip tanda terima.")
                if printed
                else translate(
                    "Intake", "Nomor dan PIN membuka status di kiosk. PIN hanya ada di sini."
                )
            )
        self.body.addWidget(text(words, "small", wrap=True))
        for step, due in registered.promised:
            line = row(spacing=8)
            line.addWidget(text(words_of(PROMISE_WORDS[step])), 1)
            day = long_date(workplace.local(due).date(), workplace.language) if due else "–"
            line.addWidget(text(day, "strong"))
            self.body.addLayout(line)
        self.letter = button(translate("Intake", "Tanda terima A4"), "link", letter)
        self.letter.setVisible(not registered.repeated)
        self.body.addWidget(self.letter, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_feet(translate("Intake", "Selesai"))
        self.cancel_button.hide()

    def focus_first(self) -> None:
        self.confirm_button.setFocus()

    def confirm(self) -> None:
        self.close_sheet()
