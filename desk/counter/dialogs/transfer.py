"""Sending a visitor on: to which service, perhaps to which counter, with what word."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox

from desk.dialogs.choices import Choices
from desk.dialogs.sheet import Sheet
from desk.look.parts import labelled, text
from desk.look.typed import TypedLine
from desk.workplace import Workplace
from shared.office import lengths
from shared.queue.views import TicketView

translate = QCoreApplication.translate


class TransferSheet(Sheet):
    """``decided`` carries service code, counter code (or None) and the note."""

    decided = Signal(str, object, str)

    def __init__(self, workplace: Workplace, ticket: TicketView, note: str = "") -> None:
        super().__init__(
            translate("TransferSheet", "Alihkan {number}").format(number=ticket.label), width=560
        )
        self.workplace, self.ticket = workplace, ticket
        profile, language = workplace.profile, workplace.language
        names = {one.code: f"{one.code} · {one.brief(language)}" for one in profile.services}
        self.services = Choices(names, columns=2)
        self.services.chosen.connect(self._on_service)
        self.counter = QComboBox()
        self.note = TypedLine(" ".join(note.split()), most=lengths.TYPED_TEXT)
        self.note.setPlaceholderText(self.tr("Untuk petugas berikutnya, bila perlu"))
        self.body.addWidget(
            text(
                self.tr("Nomornya tetap sama, urutannya menurut waktu datang semula."),
                "mute",
                wrap=True,
            )
        )
        self.body.addLayout(labelled(self.tr("Ke layanan"), self.services))
        self.body.addLayout(labelled(self.tr("Ke loket"), self.counter))
        self.body.addLayout(labelled(self.tr("Catatan"), self.note))
        self.add_feet(self.tr("Alihkan"))
        self.confirm_button.setEnabled(False)
        self._on_service("")

    def focus_first(self) -> None:
        next(iter(self.services.buttons.values())).setFocus()

    def confirm(self) -> None:
        service = self.services.value
        if service is None:
            return
        counter = self.counter.currentData()
        note = self.note.text().strip()
        self.close_sheet()
        self.decided.emit(service, counter, note)

    def _on_service(self, service: str) -> None:
        seat = self.workplace.seat
        self.counter.clear()
        self.counter.addItem(self.tr("Loket mana pun yang melayani"), None)
        for counter in self.workplace.profile.counters:
            mine = seat is not None and counter.code == seat.counter_code
            if not mine and (not service or service in counter.serves):
                self.counter.addItem(counter.name, counter.code)
        self.confirm_button.setEnabled(bool(service))


class ContinueSheet(Sheet):
    """Another service for the same visitor at the same counter. ``decided`` carries its code."""

    decided = Signal(str)

    def __init__(self, workplace: Workplace, ticket: TicketView) -> None:
        title = translate("ContinueSheet", "Layanan berikutnya untuk {number}").format(
            number=ticket.label
        )
        super().__init__(title)
        language = workplace.language
        names = {
            one.code: f"{one.code} · {one.brief(language)}"
            for one in workplace.profile.services
            if one.code != ticket.service_code
        }
        self.services = Choices(names)
        self.body.addWidget(
            text(
                self.tr("Pengunjung tetap di loket Anda; waktu layanan baru dihitung terpisah."),
                "mute",
                wrap=True,
            )
        )
        self.body.addWidget(self.services)
        self.add_feet(self.tr("Lanjutkan"))
        self.confirm_button.setEnabled(False)
        self.services.chosen.connect(lambda _code: self.confirm_button.setEnabled(True))

    def focus_first(self) -> None:
        next(iter(self.services.buttons.values())).setFocus()

    def confirm(self) -> None:
        service = self.services.value
        if service is not None:
            self.close_sheet()
            self.decided.emit(service)
