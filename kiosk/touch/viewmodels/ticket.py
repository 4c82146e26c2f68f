"""The number just given."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.touch import patience
from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.moment import Moment, Words
from kiosk.touch.offers import Offer, done_offer
from kiosk.touch.touches import Touches
from kiosk.touch.viewmodels.prospect import wait_words
from kiosk.touch.viewmodels.screen import ScreenViewModel
from kiosk.touch.visit import Printing, Visit
from shared.i18n import clock_time
from shared.speech.phrases import Phrase
from shared.speech.prompting import ahead_words, phrase
from shared.speech.wording import ticket_words


@dataclass(frozen=True)
class TicketProps:
    """``wait`` is worded as on a tile; ``seconds`` until the screen goes."""

    label: str = ""
    service: str = ""
    ahead: int = 0
    wait: str = ""
    counters: int = 0
    at: str = ""
    printing: Printing = Printing.PRINTING
    seconds: float = 0.0


def ticket_props(visit: Visit, snapshot: HouseSnapshot | None, *, seconds: float) -> TicketProps:
    ticket = visit.ticket
    if ticket is None or snapshot is None:
        return TicketProps()
    profile = snapshot.profile
    service = next((each for each in profile.services if each.code == ticket.service_code), None)
    figures = snapshot.figures.get(ticket.service_code)
    return TicketProps(
        label=ticket.label,
        service=service.name.say(visit.language) if service else "",
        ahead=ticket.people_ahead,
        wait="" if ticket.by_hand else wait_words(ticket.estimate),
        counters=figures.prospect.counters if figures else 0,
        at=clock_time(ticket.issued_at.astimezone(profile.tz), visit.language),
        printing=visit.printing,
        seconds=seconds,
    )


def ticket_prompt(moment: Moment) -> Words:
    ticket, language = moment.visit.ticket, moment.voice
    if ticket is None:
        return ()
    nobody = not ticket.by_hand and ticket.estimate is None
    return (
        *ticket_words(language, series=ticket.series, number=ticket.number),
        *ahead_words(language, ticket.people_ahead),
        *(phrase(language, Phrase.NO_COUNTER) if nobody else ()),
        *phrase(language, Phrase.WAIT_FOR_CALL),
    )


def ticket_offers(moment: Moment) -> tuple[Offer, ...]:
    return (done_offer(moment),)


class TicketViewModel(ScreenViewModel[TicketProps]):
    """What the ticket screen reads; ``shownAgain`` starts its time anew."""

    empty = TicketProps()
    shownAgain = Signal()  # noqa: N815 - QML reads it

    def __init__(self, touches: Touches | None, parent: QObject | None = None) -> None:
        super().__init__(touches, parent)
        if touches is not None:
            touches.journey.patienceBegan.connect(self.shownAgain)

    def refresh(self, moment: Moment) -> None:
        self.show(ticket_props(moment.visit, moment.snapshot, seconds=_seconds(moment)))

    @Slot()
    def finish(self) -> None:
        self.touches.journey.finish()


def _seconds(moment: Moment) -> float:
    if moment.snapshot is None:
        return 0.0
    wait = patience.ticket(moment.visit, moment.snapshot.profile.kiosk)
    return patience.milliseconds(wait, moment.pace) / 1000
