"""What an officer can do at the counter, with which key and when, and what is said afterwards."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from shared.queue.lifecycle import Move, State, can_undo
from shared.queue.views import TicketView

translate = QCoreApplication.translate


class Act(StrEnum):
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


KEYS: dict[Act, str] = {
    Act.CALL_NEXT: "F2",
    Act.RECALL: "F3",
    Act.NO_SHOW: "F4",
    Act.START: "F5",
    Act.TRANSFER: "F6",
    Act.PARK: "F7",
    Act.SEND_BACK: "F8",
    Act.FINISH: "F9",
    Act.CHOOSE: "Ctrl+G",
    Act.CONTINUE: "Ctrl+N",
    Act.CANCEL: "Ctrl+Del",
    Act.WHY: "Ctrl+I",
    Act.REPRINT: "Ctrl+P",
    Act.PAUSE: "Ctrl+J",
    Act.UNDO: "Ctrl+Z",
}

_ALWAYS = frozenset({Act.UNDO, Act.WHY, Act.REPRINT, Act.CHOOSE})
_FREE = _ALWAYS | {Act.CALL_NEXT, Act.PAUSE}
_CALLED = _ALWAYS | {
    *(Act.CALL_NEXT, Act.RECALL, Act.START, Act.NO_SHOW, Act.SEND_BACK, Act.CANCEL),
    *(Act.TRANSFER, Act.PARK, Act.FINISH),
}
_SERVING = _ALWAYS | {Act.CALL_NEXT, Act.TRANSFER, Act.PARK, Act.FINISH, Act.CONTINUE}


def possible(state: State | None) -> frozenset[Act]:
    """What can be done with a visitor in ``state`` at the counter; None means nobody is there."""
    if state is State.CALLED:
        return _CALLED
    return _SERVING if state is State.SERVING else _FREE


def words_of(act: Act) -> str:
    """The act's name on its button, in the desk's language."""
    return {
        Act.CALL_NEXT: translate("Act", "Panggil berikutnya"),
        Act.RECALL: translate("Act", "Panggil ulang"),
        Act.NO_SHOW: translate("Act", "Tidak hadir"),
        Act.START: translate("Act", "Mulai melayani"),
        Act.TRANSFER: translate("Act", "Alihkan"),
        Act.PARK: translate("Act", "Tunda"),
        Act.SEND_BACK: translate("Act", "Kembalikan ke antrean"),
        Act.FINISH: translate("Act", "Simpan & selesai"),
        Act.CONTINUE: translate("Act", "Lanjut layanan lain di sini…"),
        Act.CANCEL: translate("Act", "Batalkan nomor…"),
        Act.CHOOSE: translate("Act", "Panggil nomor tertentu…"),
        Act.WHY: translate("Act", "Mengapa nomor ini?"),
        Act.REPRINT: translate("Act", "Cetak salinan slip"),
        Act.PAUSE: translate("Act", "Jeda loket…"),
        Act.UNDO: translate("Act", "Urungkan tindakan terakhir"),
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


def undoable(move: Move, ticket: TicketView | None) -> bool:
    """Whether the notice offers to take the act back."""
    return ticket is not None and can_undo(move)
