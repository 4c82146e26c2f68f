"""Dialogs about one number: call it by its name, and why it was called."""

from PySide6.QtCore import QCoreApplication, Signal

from desk.dialogs.sheet import Sheet
from desk.look.parts import labelled, text
from desk.look.typed import TypedLine
from desk.workplace import Workplace
from shared.queue.calling import Why
from shared.queue.line.call_order import Reason
from shared.queue.number import label, parse_label

translate = QCoreApplication.translate


class NumberSheet(Sheet):
    """Type a number in any fashion (``b12``, ``B 012``). ``decided`` carries series and number."""

    decided = Signal(str, int)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(translate("NumberSheet", "Panggil nomor tertentu"), width=420)
        self.number = TypedLine()
        self.number.setPlaceholderText("B-012")
        self.number.textChanged.connect(self._check)
        self.said = text("", "mute", wrap=True)
        self.body.addLayout(labelled(self.tr("Nomor"), self.number))
        self.body.addWidget(self.said)
        self.add_feet(self.tr("Panggil"))
        self.number.returnPressed.connect(self.confirm)
        self._check("")

    def focus_first(self) -> None:
        self.number.setFocus()

    def confirm(self) -> None:
        parsed = parse_label(self.number.text())
        if parsed is not None:
            self.close_sheet()
            self.decided.emit(*parsed)

    def _check(self, typed: str) -> None:
        parsed = parse_label(typed)
        self.confirm_button.setEnabled(parsed is not None)
        if parsed is not None:
            self.said.setText(self.tr("Memanggil {number}.").format(number=label(*parsed)))
        else:
            self.said.setText(self.tr("Cukup ketik huruf dan angkanya, misalnya b12."))


class WhySheet(Sheet):
    """Why a number was called, in words a visitor can be shown."""

    def __init__(self, workplace: Workplace, why: Why) -> None:
        super().__init__(translate("WhySheet", "Mengapa {number}?").format(number=why.label))
        rules = workplace.profile.queue
        self.words = text(why_words(why, rules.priority_in_a_row, rules.ageing_minutes), wrap=True)
        self.body.addWidget(self.words)
        facts = self.tr("Menunggu {minutes} menit; {others} orang lain juga menunggu saat itu.")
        self.body.addWidget(
            text(
                facts.format(minutes=why.waited_seconds // 60, others=why.others_waiting),
                "mute",
                wrap=True,
            )
        )
        self.add_feet(self.tr("Tutup"))
        self.cancel_button.hide()

    def focus_first(self) -> None:
        self.confirm_button.setFocus()


def why_words(why: Why, in_a_row: int, ageing_minutes: int) -> str:
    """The rule that decided, with its figures."""
    if why.reason is Reason.AGED:
        return translate(
            "Why", "Ia sudah menunggu lebih dari {bound} menit, jadi tidak boleh didahului lagi."
        ).format(bound=ageing_minutes)
    if why.reason is Reason.PRIORITY:
        return translate(
            "Why",
            "Pengunjung prioritas didahulukan, paling banyak {most} kali berturut-turut.",
        ).format(most=in_a_row)
    if why.reason is Reason.ORDINARY_TURN:
        return translate(
            "Why",
            "Sudah {count} pengunjung prioritas berturut-turut, jadi giliran pengunjung umum yang "
            "paling lama menunggu.",
        ).format(count=why.priority_streak)
    if why.reason is Reason.CHOSEN:
        return translate("Why", "Petugas memanggil nomor ini secara khusus, di luar urutan.")
    return translate("Why", "Ia yang paling dahulu datang di antara semua yang dilayani loket ini.")
