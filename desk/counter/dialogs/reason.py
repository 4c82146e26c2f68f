"""Dialogs that want a reason: set aside, cancel, pause."""

from PySide6.QtCore import QCoreApplication, Signal

from desk.dialogs.choices import Choices
from desk.dialogs.sheet import Sheet
from desk.look.parts import labelled, text
from desk.look.typed import TypedLine
from desk.workplace import Workplace
from shared.queue.views import TicketView

translate = QCoreApplication.translate


class ReasonSheet(Sheet):
    """A few usual reasons and room for another. ``decided`` carries the reason."""

    decided = Signal(str)

    def __init__(self, title: str, sentence: str, reasons: list[str], go: str) -> None:
        super().__init__(title)
        if sentence:
            self.body.addWidget(text(sentence, "mute", wrap=True))
        self.reasons = Choices(reasons, columns=2 if len(reasons) > 3 else 1)
        self.other = TypedLine()
        self.body.addLayout(labelled(self.tr("Alasan"), self.reasons))
        self.body.addLayout(labelled(self.tr("Alasan lain"), self.other))
        self.add_feet(go)
        self.confirm_button.setEnabled(False)
        self.reasons.chosen.connect(self._check)
        self.other.textChanged.connect(self._check)
        self.other.returnPressed.connect(self.confirm)

    @property
    def reason(self) -> str:
        return self.other.text().strip() or self.reasons.value or ""

    def focus_first(self) -> None:
        buttons = self.reasons.buttons
        (next(iter(buttons.values())) if buttons else self.other).setFocus()

    def confirm(self) -> None:
        reason = self.reason
        if reason:
            self.close_sheet()
            self.decided.emit(reason)

    def _check(self, _value: object = None) -> None:
        self.confirm_button.setEnabled(bool(self.reason))


class ParkSheet(ReasonSheet):
    """``parked`` carries the reason and after how many minutes to remind (0: not at all)."""

    parked = Signal(str, int)

    def __init__(self, ticket: TicketView) -> None:
        super().__init__(
            translate("ParkSheet", "Tunda {number}").format(number=ticket.label),
            translate("ParkSheet", "Tempatnya dalam antrean tetap. Ia muncul di kelompok Ditunda."),
            [
                translate("ParkSheet", "Melengkapi berkas"),
                translate("ParkSheet", "Fotokopi"),
                translate("ParkSheet", "Menunggu keluarga"),
                translate("ParkSheet", "Menunggu konfirmasi OPD"),
            ],
            translate("ParkSheet", "Tunda"),
        )
        self.remind = Choices(
            {
                "0": self.tr("Tidak usah"),
                "10": self.tr("10 menit"),
                "30": self.tr("30 menit"),
                "60": self.tr("1 jam"),
            },
            columns=4,
        )
        self.remind.take("10")
        self.body.addLayout(labelled(self.tr("Ingatkan saya setelah"), self.remind))
        self.decided.connect(self._park)

    def _park(self, reason: str) -> None:
        self.parked.emit(reason, int(self.remind.value or 0))


def cancel_sheet(ticket: TicketView) -> ReasonSheet:
    """Why a number is cancelled."""
    return ReasonSheet(
        translate("CancelSheet", "Batalkan {number}").format(number=ticket.label),
        translate("CancelSheet", "Nomornya tetap tercatat sebagai dibatalkan."),
        [
            translate("CancelSheet", "Pengunjung pulang"),
            translate("CancelSheet", "Salah ambil nomor"),
            translate("CancelSheet", "Nomor ganda"),
        ],
        translate("CancelSheet", "Batalkan nomor"),
    )


def pause_sheet(workplace: Workplace) -> ReasonSheet:
    """Why nobody is served here for a while."""
    reasons = [one.say(workplace.language) for one in workplace.profile.pause_reasons]
    return ReasonSheet(
        translate("PauseSheet", "Jeda loket"),
        translate("PauseSheet", "Perkiraan tunggu dihitung tanpa loket ini sampai Anda kembali."),
        reasons,
        translate("PauseSheet", "Mulai jeda"),
    )
