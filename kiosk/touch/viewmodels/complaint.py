"""The number and the PIN of a report, as they are entered."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import Slot

from kiosk.touch.complaint_enquiry import NUMBER_DIGITS, is_ready, number_in
from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.moment import Moment, Words
from kiosk.touch.offers import ENTER, Offer
from kiosk.touch.viewmodels.screen import ScreenViewModel
from kiosk.touch.visit import Visit
from shared.complaints.asking import StatusAnswer
from shared.i18n import clock_time
from shared.speech.phrases import Phrase
from shared.speech.prompting import phrase

_GROUPS = ((0, 6), (6, 10), (10, 11))
_SAID = {
    StatusAnswer.NOTHING_YET: Phrase.ENTER_NUMBER,
    StatusAnswer.UNKNOWN: Phrase.NOT_FOUND,
}


@dataclass(frozen=True)
class ComplaintProps:
    """``number`` is grouped as on the receipt; ``whole`` once its digits are all there, ``right``
    when the check digit fits them too. ``digits`` of the PIN are counted, never shown; ``until``
    is the time from which another guess is taken."""

    number: str = ""
    whole: bool = False
    right: bool = False
    digits: int = 0
    ready: bool = False
    asking: bool = False
    result: StatusAnswer = StatusAnswer.NOTHING_YET
    until: str = ""


def complaint_props(visit: Visit, snapshot: HouseSnapshot | None) -> ComplaintProps:
    entry = visit.case
    groups = [entry.digits[start:end] for start, end in _GROUPS]
    until = ""
    if entry.until is not None and snapshot is not None:
        # To the minute, and never before it.
        full = entry.until + timedelta(seconds=59)
        until = clock_time(full.astimezone(snapshot.profile.tz))
    return ComplaintProps(
        number=" - ".join(part for part in (entry.site, *groups) if part),
        whole=len(entry.digits) == NUMBER_DIGITS,
        right=number_in(entry) is not None,
        digits=len(entry.pin),
        ready=is_ready(entry),
        asking=entry.asking,
        result=entry.result,
        until=until,
    )


def complaint_prompt(moment: Moment) -> Words:
    said = _SAID.get(moment.visit.case.result, Phrase.ASK_STAFF)
    return phrase(moment.voice, said)


def complaint_offers(moment: Moment) -> tuple[Offer, ...]:
    """The digits are the number's and the PIN's; Enter asks."""
    ask = Offer(
        "go",
        lambda touches: touches.complaint_enquiry.ask(),
        phrase(moment.voice, Phrase.CHECK_REPORT),
        key=ENTER,
    )
    return (ask,) if is_ready(moment.visit.case) else ()


class ComplaintViewModel(ScreenViewModel[ComplaintProps]):
    """What the entry reads, and its touches."""

    empty = ComplaintProps()

    def refresh(self, moment: Moment) -> None:
        self.show(complaint_props(moment.visit, moment.snapshot))

    @Slot(str)
    def type(self, key: str) -> None:
        self.touches.complaint_enquiry.type_key(key)

    @Slot()
    def erase(self) -> None:
        self.touches.complaint_enquiry.erase()

    @Slot()
    def clear(self) -> None:
        self.touches.complaint_enquiry.clear()

    @Slot()
    def ask(self) -> None:
        self.touches.complaint_enquiry.ask()
