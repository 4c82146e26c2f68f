"""Before saving: words of the report that tell who somebody is, to be covered or left."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox

from desk.dialogs.sheet import Sheet
from desk.look.parts import text
from shared.complaints.covering import TELLING_WORDS, TellingWords
from shared.qt.translator import words_of

translate = QCoreApplication.translate


class CoverSheet(Sheet):
    """``decided`` carries what is to be covered, perhaps nothing."""

    decided = Signal(object)

    def __init__(self, found: tuple[TellingWords, ...]) -> None:
        super().__init__(translate("Covering", "Tutupi data pribadi dalam cerita?"))
        about = translate(
            "Covering",
            "Cerita dibaca semua petugas dan OPD. Yang ditutup tetap tersimpan tersegel; hanya "
            "penyelia dan verifikator dapat membacanya.",
        )
        self.body.addWidget(text(about, wrap=True))
        self.ticks: dict[TellingWords, QCheckBox] = {}
        for one in found:
            tick = QCheckBox(
                f"{one.words} · {words_of(TELLING_WORDS[one.what])}".replace("&", "&&")
            )
            tick.setChecked(True)
            tick.toggled.connect(self._arrange)
            self.ticks[one] = tick
            self.body.addWidget(tick)
        self.add_feet(
            translate("Covering", "Tutupi dan simpan"), cancel=translate("Covering", "Kembali")
        )

    def focus_first(self) -> None:
        self.confirm_button.setFocus()

    def confirm(self) -> None:
        chosen = tuple(one for one, tick in self.ticks.items() if tick.isChecked())
        self.close_sheet()
        self.decided.emit(chosen)

    def _arrange(self) -> None:
        some = any(tick.isChecked() for tick in self.ticks.values())
        self.confirm_button.setText(
            translate("Covering", "Tutupi dan simpan")
            if some
            else translate("Covering", "Simpan tanpa menutup")
        )
