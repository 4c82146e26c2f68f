"""The words of a report as they were told, before some of them were covered; for a minute."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QTimer

from desk.dialogs.sheet import Sheet, scrolling
from desk.look.parts import text
from shared.privacy.reveal import HIDES_AFTER_SECONDS

translate = QCoreApplication.translate


class CoveredSheet(Sheet):
    """Shuts by itself when its time is over."""

    def __init__(self, told: Mapping[str, str]) -> None:
        super().__init__(translate("Covering", "Kata-kata sebelum ditutup"), width=640)
        names = {
            "title": translate("Covering", "Pokok aduan"),
            "story": translate("Covering", "Uraian"),
            "hope": translate("Covering", "Harapan"),
            "place": translate("Covering", "Tempat"),
        }
        for field, name in names.items():
            if words := told.get(field):
                self.body.addWidget(text(name, "field"))
                area = scrolling(text(words, wrap=True))
                area.setMinimumHeight(40)
                self.body.addWidget(area)
        if not told:
            self.body.addWidget(
                text(translate("Covering", "Terkunci: kuncinya tidak ada."), "mute")
            )
        self.timer = QTimer(self, singleShot=True, interval=HIDES_AFTER_SECONDS * 1000)
        self.timer.timeout.connect(self.close_sheet)
        self.timer.start()
        self.add_feet(translate("Covering", "Tutup"))
        self.cancel_button.hide()

    def focus_first(self) -> None:
        self.confirm_button.setFocus()
