"""Asking where a number stands: typed, or scanned from the slip; a report's goes its own way."""

from dataclasses import replace

from kiosk.touch import house_snapshot
from kiosk.touch.complaint_enquiry import ComplaintEnquiry
from kiosk.touch.journey import Journey
from kiosk.touch.visit import CaseEntry, FoundTicket, PinPurpose, ScreenName
from shared.complaints.number import ComplaintNumber, NotANumber
from shared.queue.number import parse_label

_ENTERED_AT_MOST = 16
_SCANNED_ON = (
    ScreenName.HOME, ScreenName.LOOKUP, ScreenName.COMPLAINT, ScreenName.COMPLAINT_STATUS,
    ScreenName.ATTRACT, ScreenName.CLOSED,
)  # fmt: skip
CHECK = "?"
"""The code of the tile that gives no number."""


class Enquiry:
    """The steps of the look-up screen; ``complaints`` goes on where it is a report's number."""

    def __init__(self, journey: Journey, complaints: ComplaintEnquiry) -> None:
        self._journey, self._complaints = journey, complaints

    def begin(self) -> None:
        """An empty look-up screen, from where one may be asked for."""
        journey = self._journey
        if journey.snapshot is None or journey.visit.asking:
            return
        if journey.screen in (ScreenName.HOME, ScreenName.CLOSED):
            self._look_up("")

    def type_key(self, key: str) -> None:
        visit = self._journey.visit
        entered = ("" if visit.result else visit.entered) + key
        if entered == self._complaints.site:
            self._complaints.begin()
        else:
            self._enter(entered[:_ENTERED_AT_MOST])

    def erase(self) -> None:
        visit = self._journey.visit
        self._enter("" if visit.result else visit.entered[:-1])

    def _enter(self, entered: str) -> None:
        self._journey.step_to(
            replace(
                self._journey.visit, entered=entered, result=FoundTicket.NOTHING_YET, standing=None
            )
        )

    def ask(self) -> None:
        if parse_label(self._journey.visit.entered):
            self._find(self._journey.visit.entered)

    def scanned(self, code: str) -> None:
        """A slip was held before the scanner, on whatever screen."""
        if self._journey.screen not in _SCANNED_ON:
            return
        try:
            self._complaints.scanned(ComplaintNumber.parse(code))
        except NotANumber:
            self._look_up(code)
            self._find(code)

    def _look_up(self, entered: str) -> None:
        visit = self._journey.visit
        self._journey.step_to(
            replace(
                visit,
                screen=ScreenName.LOOKUP,
                entered=entered,
                result=FoundTicket.NOTHING_YET,
                case=CaseEntry(),
            )
        )

    def _find(self, entered: str) -> None:
        house = self._journey.house
        self._journey.run(
            lambda: house_snapshot.find_ticket(house, entered),
            lambda standing: self._found(entered, standing),
            self._not_found,
        )

    def _found(self, entered: str, standing: house_snapshot.Standing | None) -> None:
        visit = self._journey.visit
        if visit.screen is not ScreenName.LOOKUP or visit.entered != entered:
            return
        label = standing.ticket.label if standing else entered
        shown = label if standing or parse_label(entered) else "?"
        result = FoundTicket.FOUND if standing else FoundTicket.UNKNOWN
        self._journey.step_to(replace(visit, entered=shown, result=result, standing=standing))

    def _not_found(self, error: Exception) -> None:
        self._journey.step_to(replace(self._journey.visit, result=FoundTicket.AWAY, standing=None))
        self._journey.storage_trouble(error)

    def reprint(self) -> None:
        """A copy needs a member of staff."""
        visit = self._journey.visit
        if visit.standing is not None:
            self._journey.step_to(
                replace(
                    visit, screen=ScreenName.PIN, pin="", pin_purpose=PinPurpose.REPRINT, officer=""
                )
            )
