"""Where a number stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Slot

from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.moment import Moment, Words
from kiosk.touch.offers import ENTER, Offer, back_offer
from kiosk.touch.viewmodels.prospect import wait_words
from kiosk.touch.viewmodels.screen import ScreenViewModel
from kiosk.touch.visit import FoundTicket, Visit
from shared.office.profile import HouseProfile
from shared.office.slip_style import QrUse
from shared.queue.lifecycle import State
from shared.queue.number import parse_label
from shared.speech.house_names import name_words
from shared.speech.phrases import Phrase
from shared.speech.prompting import ahead_words, phrase, spelled
from shared.speech.wording import call_words, ticket_words
from shared.survey.answering import INVITED

_OVER = (State.DONE, State.CANCELLED, State.CLOSED_UNSERVED)
_UNANSWERED = {
    FoundTicket.UNKNOWN: Phrase.NOT_FOUND,
    FoundTicket.AWAY: Phrase.ASK_STAFF,
}


@dataclass(frozen=True)
class LookupProps:
    """``standing`` is what a found ticket is now, None of one that is ``over``; ``wait`` is worded
    as on a tile."""

    scans: bool = False
    entered: str = ""
    ready: bool = False
    result: FoundTicket = FoundTicket.NOTHING_YET
    service: str = ""
    standing: State | None = None
    over: bool = False
    ahead: int = 0
    wait: str = ""
    counters: int = 0
    counter: str = ""
    reprintable: bool = False
    invited: bool = False


def lookup_props(visit: Visit, snapshot: HouseSnapshot | None) -> LookupProps:
    found = visit.standing
    scans = snapshot is not None and snapshot.profile.slip.qr is QrUse.SCANNER
    if found is None or snapshot is None:
        return LookupProps(
            scans=scans,
            entered=visit.entered,
            ready=parse_label(visit.entered) is not None,
            result=visit.result,
        )
    ticket, profile = found.ticket, snapshot.profile
    over = ticket.state in _OVER
    service = next((each for each in profile.services if each.code == ticket.service_code), None)
    counter = next((each for each in profile.counters if each.code == ticket.counter_code), None)
    return LookupProps(
        scans=scans,
        entered=ticket.label,
        ready=False,
        result=FoundTicket.FOUND,
        service=service.name.say(visit.language) if service else "",
        standing=None if over else ticket.state,
        over=over,
        ahead=found.prospect.ahead if found.prospect else 0,
        wait=wait_words(found.prospect.estimate) if found.prospect else "",
        counters=found.prospect.counters if found.prospect else 0,
        counter=counter.name if counter else "",
        invited=ticket.state in INVITED and not ticket.surveyed,
        reprintable=ticket.state in (State.WAITING, State.CALLED, State.PARKED),
    )


def lookup_prompt(moment: Moment) -> Words:
    language, visit, found = moment.voice, moment.visit, moment.visit.standing
    if found is None and visit.entered and not visit.result:
        return spelled(language, visit.entered)
    if found is None:
        return phrase(language, _UNANSWERED.get(visit.result, Phrase.ENTER_NUMBER))
    ticket = found.ticket
    number = ticket_words(language, series=ticket.series, number=ticket.number)
    if found.prospect is not None:
        nobody = found.prospect.estimate is None
        return (
            *number,
            *ahead_words(language, found.prospect.ahead),
            *(phrase(language, Phrase.NO_COUNTER) if nobody else ()),
        )
    if ticket.state in (State.CALLED, State.SERVING) and moment.snapshot is not None:
        names = {each.code: each.name for each in moment.snapshot.profile.counters}
        counter = names.get(ticket.counter_code or "", "")
        return call_words(language, series=ticket.series, number=ticket.number, counter=counter)
    return (*number, *phrase(language, Phrase.ASK_STAFF))


def lookup_offers(moment: Moment) -> tuple[Offer, ...]:
    """Without a letter, the digits choose it; then they are the number's, and Enter asks."""
    voice, visit, snapshot = moment.voice, moment.visit, moment.snapshot
    if visit.standing is not None:
        survey = Offer(
            "survey", lambda touches: touches.survey.begin(), phrase(voice, Phrase.FILL_IN_SURVEY)
        )
        invited = lookup_props(visit, snapshot).invited
        return (survey, back_offer(moment)) if invited else (back_offer(moment),)
    if parse_label(visit.entered) is not None and not visit.result:
        said = phrase(voice, Phrase.CHECK_NUMBER)
        return (Offer("go", lambda touches: touches.enquiry.ask(), said, key=ENTER),)
    if snapshot is None or not visit.accessible or (visit.entered and not visit.result):
        return ()
    report = Offer(
        "ask-complaint",
        lambda touches: touches.complaint_enquiry.begin(),
        phrase(voice, Phrase.CHECK_REPORT),
    )
    return (*_series_offers(moment, snapshot.profile), report, back_offer(moment))


def _series_offers(moment: Moment, profile: HouseProfile) -> Iterator[Offer]:
    for service in profile.services:
        said = (*spelled(moment.voice, service.code), *name_words(moment.voice, service.name))
        yield _series(service.code, said)
    priority = profile.queue.priority_series
    if priority is not None:
        said = phrase(moment.voice, Phrase.PRIORITY)
        yield _series(priority, (*spelled(moment.voice, priority), *said))


def _series(letter: str, said: Words) -> Offer:
    return Offer(f"key-{letter}", lambda touches: touches.enquiry.type_key(letter), said)


class LookupViewModel(ScreenViewModel[LookupProps]):
    """What the look-up screen reads, and its touches."""

    empty = LookupProps()

    def refresh(self, moment: Moment) -> None:
        self.show(lookup_props(moment.visit, moment.snapshot))

    @Slot(str)
    def type(self, key: str) -> None:
        self.touches.enquiry.type_key(key)

    @Slot()
    def erase(self) -> None:
        self.touches.enquiry.erase()

    @Slot()
    def ask(self) -> None:
        self.touches.enquiry.ask()

    @Slot()
    def answerSurvey(self) -> None:  # noqa: N802 - QML calls it
        self.touches.survey.begin()

    @Slot()
    def askComplaint(self) -> None:  # noqa: N802 - QML calls it
        self.touches.complaint_enquiry.begin()

    @Slot()
    def reprint(self) -> None:
        self.touches.enquiry.reprint()
