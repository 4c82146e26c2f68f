"""The floor's dialogs: a counter's services, a counter opened, the day closed."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit

from desk.dialogs.sheet import Sheet
from desk.look.folding import narrow_enough
from desk.look.parts import button, labelled, row, text
from desk.words.floor import state_words
from desk.workplace import Workplace
from shared.qt.translator import words_of
from shared.queue.floor.view import CounterLine, CounterState
from shared.queue.lifecycle import OPEN_STATES
from shared.queue.state_words import STATE_WORDS
from shared.queue.views import TicketView
from shared.staff.accounts import OfficerView

translate = QCoreApplication.translate


class ManagedCounterSheet(Sheet):
    """What a supervisor does with an open counter.

    ``moved`` carries the codes it serves from now on; the others have nothing to carry.
    """

    moved = Signal(tuple)
    pause_ended = Signal()
    shut = Signal()

    def __init__(self, workplace: Workplace, line: CounterLine) -> None:
        super().__init__(f"{line.name} · {line.officer or ''}")
        self.line = line
        busy = f" · {line.label}" if line.label else ""
        self.body.addWidget(text(state_words(line) + busy, "mute", wrap=True))
        self.body.addWidget(text(self.tr("Melayani sampai petugasnya pergi:"), "field"))
        self.boxes: dict[str, QCheckBox] = {}
        for service in workplace.profile.services:
            name = f"{service.code} · {service.brief(workplace.language)}"
            box = QCheckBox(name.replace("&", "&&"))
            box.setAccessibleName(name)
            box.setChecked(service.code in line.serves)
            box.toggled.connect(self._check)
            self.boxes[service.code] = box
            self.body.addWidget(box)
        self.problem = text(self.tr("Pilih sedikitnya satu layanan."), "problem", wrap=True)
        self.body.addWidget(self.problem)
        more = row(spacing=10)
        self.resume_button = button(self.tr("Akhiri jeda"), "plain", self._end_pause)
        if line.state is not CounterState.PAUSED:
            self.resume_button.hide()
        self.close_button = button(self.tr("Tutup loket"), "plain", self._shut)
        more.addWidget(self.resume_button)
        more.addWidget(self.close_button)
        more.addStretch(1)
        self.body.addLayout(more)
        self.add_feet(self.tr("Simpan layanan"))
        self._check()

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def focus_first(self) -> None:
        next(iter(self.boxes.values())).setFocus()

    def confirm(self) -> None:
        chosen = self.chosen
        if chosen:
            self.close_sheet()
            self.moved.emit(chosen)

    def _check(self, _on: bool = False) -> None:
        self.problem.setVisible(not self.chosen)
        self.confirm_button.setEnabled(bool(self.chosen))

    def _end_pause(self) -> None:
        self.close_sheet()
        self.pause_ended.emit()

    def _shut(self) -> None:
        self.close_sheet()
        self.shut.emit()


class OpenCounterSheet(Sheet):
    """Seat an officer at a closed counter. ``decided`` carries the officer's id."""

    decided = Signal(object)

    def __init__(self, line: CounterLine, officers: Sequence[OfficerView]) -> None:
        super().__init__(line.name)
        self.officers = QComboBox()
        for one in officers:
            self.officers.addItem(one.name, one.id)
        narrow_enough(self.officers)
        if officers:
            self.body.addLayout(labelled(self.tr("Petugas"), self.officers))
            sentence = self.tr("Petugas itu langsung tercatat di loket ini.")
        else:
            sentence = self.tr("Semua petugas aktif sudah di loket. Tambah akun di Administrasi.")
        self.body.addWidget(text(sentence, "mute", wrap=True))
        self.add_feet(self.tr("Buka loket"))
        self.confirm_button.setEnabled(bool(officers))

    def focus_first(self) -> None:
        (self.officers if self.officers.count() else self.cancel_button).setFocus()

    def confirm(self) -> None:
        chosen = self.officers.currentData()
        if isinstance(chosen, UUID):
            self.close_sheet()
            self.decided.emit(chosen)


class EndDaySheet(Sheet):
    """What is still open, and closing the day over it. ``decided`` comes without anything.

    Over open numbers the day is closed by a typed word only; with ``ended`` numbers closed by hand
    today, ``taken_back`` lets them wait again.
    """

    decided = Signal()
    taken_back = Signal()

    def __init__(
        self, workplace: Workplace, still: Sequence[TicketView], seated: int, ended: int = 0
    ) -> None:
        super().__init__(translate("EndDaySheet", "Tutup hari layanan"), width=560)
        if still:
            words = self.tr(
                "{count} nomor masih terbuka. Bila hari ditutup, semuanya dicatat tidak "
                "terlayani; tidak ada yang dihapus."
            ).format(count=len(still))
        else:
            words = self.tr("Semua nomor hari ini sudah selesai.")
        self.body.addWidget(text(words, "strong" if still else "plain", wrap=True))
        if seated:
            self.body.addWidget(
                text(
                    self.tr("{count} loket masih terbuka dan akan ditutup.").format(count=seated),
                    wrap=True,
                )
            )
        self.list = QPlainTextEdit(self._lines(workplace, still))
        self.list.setReadOnly(True)
        self.list.setAccessibleName(self.tr("Nomor yang masih terbuka"))
        self.list.setTabChangesFocus(True)
        self.list.setFixedHeight(min(220, 40 + 20 * len(still)))
        if not still:
            self.list.hide()
        self.body.addWidget(self.list)
        self.back_button = button(
            self.tr("Batalkan penutupan: {count} nomor menunggu lagi").format(count=ended),
            "plain",
            self._take_back,
        )
        self.back_button.setVisible(bool(ended))
        self.body.addWidget(self.back_button)
        self.add_feet(self.tr("Tutup hari"))
        if still:
            ask = self.tr("Ketik {word} untuk menutup {count} nomor")
            self.ask_word(
                translate("EndDaySheet", "TUTUP"), ask.replace("{count}", str(len(still)))
            )

    def _take_back(self) -> None:
        self.close_sheet()
        self.taken_back.emit()

    def focus_first(self) -> None:
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        if self.confirm_button.isEnabled():
            self.close_sheet()
            self.decided.emit()

    def _lines(self, workplace: Workplace, still: Sequence[TicketView]) -> str:
        lines = []
        for state in OPEN_STATES:
            labels = sorted(one.label for one in still if one.state is state)
            if labels:
                lines.append(f"{words_of(STATE_WORDS[state])}: {', '.join(labels)}")
        return "\n".join(lines)
