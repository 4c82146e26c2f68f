"""What is said in the window after an act, and whether it can be undone."""

from PySide6.QtCore import QCoreApplication

from shared.queue.lifecycle import Move, can_undo
from shared.queue.views import TicketView

translate = QCoreApplication.translate


def told(move: Move, ticket: TicketView | None) -> str:
    """The sentence after ``move``; empty where the page itself shows it well enough."""
    if ticket is None:
        return translate("Told", "Tidak ada yang menunggu untuk loket ini.")
    words = {
        Move.CALL: translate("Told", "{number} dipanggil."),
        Move.RECALL: translate("Told", "{number} dipanggil ulang, panggilan ke-{calls}."),
        Move.NO_SHOW: translate("Told", "{number} dicatat tidak hadir."),
        Move.SEND_BACK: translate(
            "Told", "{number} kembali ke antrean, beberapa nomor di belakang."
        ),
        Move.FINISH: translate("Told", "{number} selesai."),
        Move.TRANSFER: translate("Told", "{number} dialihkan, menunggu layanan {service}."),
        Move.PARK: translate("Told", "{number} ditunda."),
        Move.RESUME: translate("Told", "{number} antre lagi di tempatnya semula."),
        Move.REINSTATE: translate("Told", "{number} diantrekan lagi."),
        Move.CANCEL: translate("Told", "{number} dibatalkan."),
        Move.UNDO: translate("Told", "Tindakan pada {number} diurungkan."),
    }.get(move, "")
    return words.format(number=ticket.label, calls=ticket.call_count, service=ticket.service_code)


def undoable(move: Move, ticket: TicketView | None) -> bool:
    """Whether the notice offers to take the act back."""
    return ticket is not None and can_undo(move)
