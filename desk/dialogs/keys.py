"""The F1 sheet: every key that works on this page."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout

from desk.dialogs.sheet import Sheet
from desk.look.parts import text
from desk.page import Page


class KeySheet(Sheet):
    """Keys of the page on screen, then those that work everywhere."""

    def __init__(self, page: Page) -> None:
        super().__init__(QCoreApplication.translate("KeySheet", "Tombol papan ketik"), width=940)
        everywhere = (
            ("F1", self.tr("Daftar tombol ini")),
            ("Ctrl+1 … 9", self.tr("Buka halaman ke-1 sampai ke-9")),
            ("Ctrl+L", self.tr("Kunci layar")),
            ("F12", self.tr("Ke pemberitahuan; Esc kembali")),
            ("Tab / Shift+Tab", self.tr("Ke isian berikutnya / sebelumnya")),
            ("Esc", self.tr("Tutup lembar ini")),
        )
        every = (*page.keys(), *everywhere)
        half = (len(every) + 1) // 2
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(7)
        for number, (key, does) in enumerate(every):
            line, side = number % half, number // half * 2
            grid.addWidget(text(key, "chip"), line, side)
            grid.addWidget(text(does, wrap=True), line, side + 1)
        for side in (1, 3):
            grid.setColumnStretch(side, 1)
        self.body.addLayout(grid)
        self.add_feet(self.tr("Tutup"))
        self.cancel_button.hide()
