"""Taking a counter over: whom it concerns, and what becomes of the visitor there."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from desk.dialogs.sheet import Sheet
from desk.look.parts import text
from shared.queue.floor.seats import Seat
from shared.queue.views import TicketView

translate = QCoreApplication.translate


class TakeOverSheet(Sheet):
    """Names officer and visitor, and asks. ``decided`` comes without anything."""

    decided = Signal()

    def __init__(self, seat: Seat, visitor: TicketView | None) -> None:
        super().__init__(
            translate("TakeOverSheet", "Ambil alih {counter}?").format(counter=seat.counter_name)
        )
        leaves = self.tr("{officer} bertugas di sini dan akan dikeluarkan dari loket ini.")
        self.body.addWidget(text(leaves.format(officer=seat.officer_name), "strong", wrap=True))
        if visitor is None:
            stays = self.tr("Tidak ada pengunjung di loket ini.")
        else:
            stays = self.tr("{number} sedang di loket ini dan menjadi pengunjung Anda.").format(
                number=visitor.label
            )
        self.body.addWidget(text(stays, wrap=True))
        self.add_feet(self.tr("Ambil alih"))

    def focus_first(self) -> None:
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        self.close_sheet()
        self.decided.emit()
