"""What for? Asked before anybody is shown person data, or takes a list away."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal

from desk.dialogs.choices import Choices
from desk.dialogs.sheet import Sheet
from desk.look.parts import text
from shared.privacy.reveal import RevealPurpose

translate = QCoreApplication.translate


class PurposeSheet(Sheet):
    """``chosen`` carries the purpose: of looking, unless others are given."""

    chosen = Signal(str)

    def __init__(self, title: str, purposes: Mapping[str, str] | None = None) -> None:
        super().__init__(title, width=460)
        self.body.addWidget(text(translate("PurposeSheet", "Untuk apa"), "field"))
        looks = purposes is None
        self.purposes = Choices(
            purposes
            or {
                RevealPurpose.FOLLOWING_UP.value: translate("PurposeSheet", "Menindaklanjuti"),
                RevealPurpose.SERVING.value: translate("PurposeSheet", "Melayani orangnya"),
                RevealPurpose.CORRECTING.value: translate("PurposeSheet", "Memperbaiki data"),
                RevealPurpose.ASKED_BY_THE_PERSON.value: translate(
                    "PurposeSheet", "Diminta orangnya sendiri"
                ),
                RevealPurpose.OVERSIGHT.value: translate("PurposeSheet", "Pengawasan"),
            }
        )
        self.body.addWidget(self.purposes)
        words = (
            translate("PurposeSheet", "Dicatat atas nama Anda. Tertutup lagi sesudah 60 detik.")
            if looks
            else translate("PurposeSheet", "Dicatat atas nama Anda.")
        )
        self.body.addWidget(text(words, "small", wrap=True))
        self.add_feet(
            translate("PurposeSheet", "Tampilkan") if looks else translate("PurposeSheet", "Lanjut")
        )
        self.confirm_button.setEnabled(False)
        self.purposes.chosen.connect(lambda _key: self.confirm_button.setEnabled(True))

    def confirm(self) -> None:
        purpose = self.purposes.value
        if purpose is not None:
            self.close_sheet()
            self.chosen.emit(purpose)
