"""The F1 sheet: every key that works on this page."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout

from desk.dialogs.sheet import Sheet
from desk.look.parts import text
from desk.page import Page

translate = QCoreApplication.translate


def keys_told(page: Page) -> tuple[tuple[str, str], ...]:
    """(key, what it does): the page's own, then those of every page that it has no use for."""
    everywhere = (
        ("F1", translate("KeySheet", "Daftar tombol ini")),
        ("Ctrl+1 … 9 / Ctrl+0", translate("KeySheet", "Buka halaman ke-1 sampai ke-10")),
        ("Ctrl+O", translate("KeySheet", "Isian terbuka: yang belum disimpan")),
        ("Ctrl+L", translate("KeySheet", "Kunci layar")),
        ("F12", translate("KeySheet", "Ke pemberitahuan; Esc kembali")),
        ("Tab / Shift+Tab", translate("KeySheet", "Ke isian berikutnya / sebelumnya")),
        ("Esc", translate("KeySheet", "Tutup lembar ini")),
    )
    own = page.keys()
    taken = dict(own)
    return (*own, *(line for line in everywhere if line[0] not in taken))


class KeySheet(Sheet):
    """Keys of the page on screen, then those that work everywhere."""

    def __init__(self, page: Page) -> None:
        super().__init__(translate("KeySheet", "Tombol papan ketik"), width=940)
        every = keys_told(page)
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
