"""What becomes of a visitor whose officer goes: back in line, finished, or a colleague's."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desk.dialogs.choices import Choices
from desk.dialogs.sheet import Sheet
from desk.look.parts import column, labelled, text
from desk.look.typed import TypedLine
from desk.workplace import Workplace
from shared.queue.floor.leaving import Decision, Ended, ToCounter, ToTheFront
from shared.queue.floor.seats import Seat, seats
from shared.queue.lifecycle import State
from shared.queue.serving import Result
from shared.queue.views import TicketView

translate = QCoreApplication.translate
_FRONT, _ENDED, _COUNTER = "front", "ended", "counter"


@dataclass(frozen=True)
class Parting:
    """Why somebody decides about a visitor: the sheet's title, its button, its first sentence.

    ``may_end`` is False where whoever decides cannot know how the visit went.
    """

    title: str
    go: str
    sentence: str = ""
    may_end: bool = True


class DecisionSheet(Sheet):
    """Asks it. ``decided`` carries a `Decision`; nothing is decided beforehand."""

    decided = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        ticket: TicketView,
        parting: Parting,
        colleagues: Sequence[Seat],
    ) -> None:
        super().__init__(parting.title, width=560)
        state = (
            self.tr("{number} sedang dilayani di sini.")
            if ticket.state is State.SERVING
            else self.tr("{number} sudah dipanggil ke sini.")
        )
        words = " ".join(part for part in (parting.sentence, state) if part)
        self.body.addWidget(text(words.format(number=ticket.label), "strong", wrap=True))
        language = workplace.language
        self.outcomes = _chooser(
            {one.key: one.name.say(language) for one in workplace.profile.outcomes if not one.asks}
        )
        self.note = TypedLine()
        self.counters = _chooser(
            {seat.counter_code: f"{seat.counter_name} · {seat.officer_name}" for seat in colleagues}
        )
        ways = {_FRONT: self.tr("Kembali ke antrean, di depan yang lain")}
        if parting.may_end:
            ways[_ENDED] = self.tr("Selesai, dengan hasil")
        if colleagues:
            ways[_COUNTER] = self.tr("Ke loket petugas lain")
        self.ways = Choices(ways)
        self.ways.chosen.connect(self._choose)
        self.body.addLayout(labelled(self.tr("Bagaimana dengan pengunjung ini?"), self.ways))
        self._ending, self._handing = QWidget(), QWidget()
        ending = column(spacing=10)
        ending.addLayout(labelled(self.tr("Hasil"), self.outcomes))
        ending.addLayout(labelled(self.tr("Catatan"), self.note))
        ending.addWidget(
            text(
                self.tr("Hasil yang perlu isian lain dicatat di loket dengan F9."),
                "small",
                wrap=True,
            )
        )
        self._ending.setLayout(ending)
        self._handing.setLayout(labelled(self.tr("Loket"), self.counters))
        for part in (self._ending, self._handing):
            part.hide()
            self.body.addWidget(part)
        self.add_feet(parting.go)
        self.confirm_button.setEnabled(False)

    @property
    def decision(self) -> Decision | None:
        """What is chosen; None while nothing is."""
        match self.ways.value:
            case "front":
                return ToTheFront()
            case "ended":
                return Ended(Result(self.outcomes.currentData(), self.note.text().strip()))
            case "counter":
                return ToCounter(self.counters.currentData())
        return None

    def focus_first(self) -> None:
        next(iter(self.ways.buttons.values())).setFocus()

    def confirm(self) -> None:
        decision = self.decision
        if decision is not None:
            self.close_sheet()
            self.decided.emit(decision)

    def _choose(self, way: str) -> None:
        self._ending.setVisible(way == _ENDED)
        self._handing.setVisible(way == _COUNTER)
        self.confirm_button.setEnabled(True)


def ask_decision(
    workplace: Workplace,
    owner: QObject,
    ticket: TicketView,
    parting: Parting,
    decided: Callable[[Decision], object],
) -> None:
    """Open the sheet with the counters where a colleague is now."""
    profile, now = workplace.profile, workplace.now()

    def show(taken: list[Seat]) -> None:
        colleagues = [
            seat
            for seat in taken
            if seat.counter_code != ticket.counter_code and not seat.silent(now)
        ]
        sheet = DecisionSheet(workplace, ticket, parting, colleagues)
        sheet.decided.connect(decided)
        workplace.open_sheet(sheet)

    workplace.read(owner, lambda session: seats(session, profile), show)


def words_after(workplace: Workplace, decision: Decision, ticket: TicketView) -> str:
    """What became of the visitor, as a sentence."""
    match decision:
        case ToCounter(counter):
            return translate("DecisionSheet", "{number} menunggu di {counter}.").format(
                number=ticket.label, counter=workplace.profile.counter(counter).name
            )
        case Ended():
            return translate("DecisionSheet", "{number} selesai.").format(number=ticket.label)
        case ToTheFront():
            return translate("DecisionSheet", "{number} kembali ke depan antrean.").format(
                number=ticket.label
            )


def _chooser(names: Mapping[str, str]) -> QComboBox:
    made = QComboBox()
    for key, name in names.items():
        made.addItem(name, key)
    return made
