"""What an officer can do at the counter, with which key and when, and what is said afterwards."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from shared.queue.lifecycle import Move, State, can_undo
from shared.queue.undo import Undoing
from shared.queue.views import TicketView

translate = QCoreApplication.translate


class DeskAct(StrEnum):
    """One thing an officer does with the visitor at the counter, or with the line."""

    CALL_NEXT = "call_next"
    RECALL = "recall"
    NO_SHOW = "no_show"
    START = "start"
    TRANSFER = "transfer"
    PARK = "park"
    SEND_BACK = "send_back"
    FINISH = "finish"
    CONTINUE = "continue"
    CANCEL = "cancel"
    CHOOSE = "choose"
    WHY = "why"
    REPRINT = "reprint"
    PAUSE = "pause"
    UNDO = "undo"


KEYS: dict[DeskAct, str] = {
    DeskAct.CALL_NEXT: "F2",
    DeskAct.RECALL: "F3",
    DeskAct.NO_SHOW: "F4",
    DeskAct.START: "F5",
    DeskAct.TRANSFER: "F6",
    DeskAct.PARK: "F7",
    DeskAct.SEND_BACK: "F8",
    DeskAct.FINISH: "F9",
    DeskAct.CHOOSE: "Ctrl+G",
    DeskAct.CONTINUE: "Ctrl+N",
    DeskAct.CANCEL: "Ctrl+Del",
    DeskAct.WHY: "Ctrl+I",
    DeskAct.REPRINT: "Ctrl+P",
    DeskAct.PAUSE: "Ctrl+J",
    DeskAct.UNDO: "Ctrl+Z",
}

_ALWAYS = frozenset({DeskAct.UNDO, DeskAct.WHY, DeskAct.REPRINT, DeskAct.CHOOSE, DeskAct.PAUSE})
_FREE = _ALWAYS | {DeskAct.CALL_NEXT}
_CALLED = _ALWAYS | {
    *(
        DeskAct.CALL_NEXT,
        DeskAct.RECALL,
        DeskAct.START,
        DeskAct.NO_SHOW,
        DeskAct.SEND_BACK,
        DeskAct.CANCEL,
    ),
    *(DeskAct.TRANSFER, DeskAct.PARK, DeskAct.FINISH),
}
_SERVING = _ALWAYS | {
    DeskAct.CALL_NEXT,
    DeskAct.TRANSFER,
    DeskAct.PARK,
    DeskAct.FINISH,
    DeskAct.CONTINUE,
}


def possible(state: State | None) -> frozenset[DeskAct]:
    """What can be done with a visitor in ``state`` at the counter; None means nobody is there."""
    if state is State.CALLED:
        return _CALLED
    return _SERVING if state is State.SERVING else _FREE


def words_of(act: DeskAct) -> str:
    """The act's name on its button, in the desk's language."""
    return {
        DeskAct.CALL_NEXT: translate("DeskAct", "Panggil berikutnya"),
        DeskAct.RECALL: translate("DeskAct", "Panggil ulang"),
        DeskAct.NO_SHOW: translate("DeskAct", "Tidak hadir"),
        DeskAct.START: translate("DeskAct", "Mulai melayani"),
        DeskAct.TRANSFER: translate("DeskAct", "Alihkan"),
        DeskAct.PARK: translate("DeskAct", "Tunda"),
        DeskAct.SEND_BACK: translate("DeskAct", "Kembalikan ke antrean"),
        DeskAct.FINISH: translate("DeskAct", "Simpan & selesai"),
        DeskAct.CONTINUE: translate("DeskAct", "Lanjut layanan lain di sini…"),
        DeskAct.CANCEL: translate("DeskAct", "Batalkan nomor…"),
        DeskAct.CHOOSE: translate("DeskAct", "Panggil nomor tertentu…"),
        DeskAct.WHY: translate("DeskAct", "Mengapa nomor ini?"),
        DeskAct.REPRINT: translate("DeskAct", "Cetak salinan slip"),
        DeskAct.PAUSE: translate("DeskAct", "Jeda loket…"),
        DeskAct.UNDO: translate("DeskAct", "Urungkan tindakan terakhir"),
    }[act]


def sentence_after(move: Move, ticket: TicketView | None) -> str:
    """The sentence after ``move``; empty where the page itself shows it well enough."""
    if ticket is None:
        return translate("AfterAct", "Tidak ada yang menunggu untuk loket ini.")
    words = {
        Move.CALL: translate("AfterAct", "{number} dipanggil."),
        Move.RECALL: translate("AfterAct", "{number} dipanggil ulang, panggilan ke-{calls}."),
        Move.NO_SHOW: translate("AfterAct", "{number} dicatat tidak hadir."),
        Move.SEND_BACK: translate(
            "AfterAct", "{number} kembali ke antrean, beberapa nomor di belakang."
        ),
        Move.FINISH: translate("AfterAct", "{number} selesai."),
        Move.TRANSFER: translate("AfterAct", "{number} dialihkan, menunggu layanan {service}."),
        Move.PARK: translate("AfterAct", "{number} ditunda."),
        Move.RESUME: translate("AfterAct", "{number} antre lagi di tempatnya semula."),
        Move.REINSTATE: translate("AfterAct", "{number} diantrekan lagi."),
        Move.CANCEL: translate("AfterAct", "{number} dibatalkan."),
        Move.UNDO: translate("AfterAct", "Tindakan pada {number} diurungkan."),
    }.get(move, "")
    return words.format(number=ticket.label, calls=ticket.call_count, service=ticket.service_code)


def words_of_undo(move: Move) -> str:
    """What *Urungkan* would do after ``move``, on its button."""
    back = {
        Move.CALL: translate("Undoing", "menunggu lagi"),
        Move.SEND_BACK: translate("Undoing", "dipanggil lagi"),
        Move.NO_SHOW: translate("Undoing", "dipanggil lagi"),
        Move.FINISH: translate("Undoing", "dilayani lagi"),
        Move.TRANSFER: translate("Undoing", "dilayani lagi di sini"),
        Move.RESUME: translate("Undoing", "ditunda lagi"),
    }.get(move, translate("Undoing", "seperti semula"))
    return translate("Undoing", "Urungkan: {back}").format(back=back)


def sentence_before_undo(undoing: Undoing, made: str) -> str:
    """What undo is about to do; ``made`` is when the move was made, as people read it."""
    back = {
        State.WAITING: translate("Undoing", "menunggu lagi di tempatnya semula"),
        State.CALLED: translate("Undoing", "dipanggil lagi di loket ini"),
        State.SERVING: translate("Undoing", "dilayani lagi di loket ini"),
        State.PARKED: translate("Undoing", "ditunda lagi"),
        State.NO_SHOW: translate("Undoing", "tercatat tidak hadir lagi"),
    }.get(undoing.back, translate("Undoing", "kembali seperti semula"))
    words = translate(
        "Undoing",
        "Tindakan pukul {time} akan diurungkan: {number} {back}. Yang sudah ditulis tetap ada. "
        "Tekan Ctrl+Z sekali lagi.",
    )
    return words.format(time=made, number=undoing.label, back=back)


def undoable(move: Move, ticket: TicketView | None) -> bool:
    """Whether the notice offers to take the act back."""
    return ticket is not None and can_undo(move)
