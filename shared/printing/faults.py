"""What goes wrong with printers, one type a cause, each with a sentence a person can act on."""

from typing import ClassVar

from shared.i18n import Message, Refusal
from shared.printing.status import Condition, PrinterState


class PrinterProblem(Refusal):
    """A printer cannot be used now.

    ``bytes_sent`` is how much of a job was on its way when it happened: 0 means that no paper
    can have moved, so the job may safely be tried again.
    """

    sentence = Message("Sentences", "Printer tidak dapat dipakai.")
    state: ClassVar[PrinterState] = PrinterState.UNREACHABLE

    def __init__(self, where: str = "", detail: str = "", *, bytes_sent: int = 0) -> None:
        self.where, self.detail, self.bytes_sent = where, detail, bytes_sent
        super().__init__()

    @property
    def for_technicians(self) -> str:
        where = f"({self.where}) " if self.where else ""
        return where + (f"[{self.detail}]" if self.detail else "")

    @property
    def condition(self) -> Condition:
        return Condition(self.state, str(self))


class PrinterUnreachable(PrinterProblem):
    sentence = Message("Sentences", "Printer tidak terjangkau. Periksa daya, kabel, dan alamatnya.")


class PrinterBusy(PrinterProblem):
    sentence = Message("Sentences", "Printer sedang dipakai program lain. Tutup program itu.")


class PrinterForbidden(PrinterProblem):
    sentence = Message(
        "Sentences", "Tidak ada izin memakai printer. Masukkan akun ini ke grup lp atau dialout."
    )


class PrinterStalled(PrinterProblem):
    sentence = Message("Sentences", "Printer berhenti menerima data. Periksa kertas dan tutupnya.")
    state = PrinterState.OFFLINE


class ConnectionLost(PrinterProblem):
    sentence = Message("Sentences", "Sambungan ke printer terputus. Periksa kabel dan dayanya.")


class PaperOut(PrinterProblem):
    sentence = Message("Sentences", "Kertas habis. Pasang gulungan baru.")
    state = PrinterState.PAPER_OUT


class CoverOpen(PrinterProblem):
    sentence = Message("Sentences", "Tutup printer terbuka. Tutup sampai berbunyi klik.")
    state = PrinterState.COVER_OPEN


class MechanicalTrouble(PrinterProblem):
    sentence = Message(
        "Sentences", "Printer macet. Buka tutupnya, periksa pemotong, lalu nyalakan ulang."
    )
    state = PrinterState.MECHANICAL


class PrinterOffline(PrinterProblem):
    sentence = Message("Sentences", "Printer tidak siap. Tekan tombol FEED atau nyalakan ulang.")
    state = PrinterState.OFFLINE


class PrinterMisconfigured(PrinterProblem):
    """Waiting does not help; somebody must change the settings or install something."""

    sentence = Message("Sentences", "Pengaturan printer salah.")


class BadPrinterUrl(PrinterMisconfigured):
    sentence = Message("Sentences", "Alamat printer tidak dapat dibaca.")


class DriverMissing(PrinterMisconfigured):
    sentence = Message("Sentences", "Perangkat lunak untuk jenis printer ini tidak terpasang.")


class NoSuchPrinter(PrinterMisconfigured):
    sentence = Message("Sentences", "Tidak ada printer dengan nama itu di komputer ini.")


class QueueStuck(PrinterProblem):
    """A job stayed in the computer's print queue and was taken out; nothing of it was printed."""

    sentence = Message(
        "Sentences",
        "Antrean cetak komputer ini menahan slip, jadi slip ditarik lagi. Periksa daya dan kabel "
        "printernya.",
    )
    state = PrinterState.OFFLINE


class QueueUnclear(PrinterProblem):
    """A job did not leave the print queue in time, and some of it may be on paper."""

    sentence = Message(
        "Sentences",
        "Antrean cetak belum menyelesaikan slip, jadi sisanya ditarik. Periksa apakah kertas "
        "sudah keluar.",
    )
    state = PrinterState.OFFLINE


class QueueGaveUp(PrinterProblem):
    """The print queue, or somebody at it, dropped a job."""

    sentence = Message(
        "Sentences",
        "Antrean cetak membatalkan slip. Periksa apakah kertas sudah keluar, lalu periksa "
        "antreannya.",
    )
    state = PrinterState.CANNOT_TELL


_FOR_STATE: dict[PrinterState, type[PrinterProblem]] = {
    kind.state: kind
    for kind in (PrinterUnreachable, PaperOut, CoverOpen, MechanicalTrouble, PrinterOffline)
}


def problem_for(condition: Condition, where: str = "") -> PrinterProblem | None:
    """The problem behind a condition, or None when a slip may be sent."""
    if condition.state.usable:
        return None
    return _FOR_STATE[condition.state](where, condition.detail)
