"""Asking how far a report is: its number and PIN, the status, its slip, a word with staff."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kiosk.touch import wishes
from kiosk.touch.journey import Journey
from kiosk.touch.visit import CaseEntry, ScreenName
from shared.complaints.asking import StatusAnswer, ask_status
from shared.complaints.guesses import GuessingStopped
from shared.complaints.number import ComplaintNumber, NotANumber
from shared.complaints.reporter_status import ReporterStatus

NUMBER_DIGITS, PIN_DIGITS = 11, 6
_BEGUN_ON = (ScreenName.HOME, ScreenName.CLOSED, ScreenName.LOOKUP)


class ComplaintEnquiry(QObject):
    """The steps of the two screens about a report.

    ``printWanted`` when there is something for the printer to do, ``numberWanted`` of the service
    where reports are taken.
    """

    printWanted = Signal()  # noqa: N815 - a Qt signal
    numberWanted = Signal(str)  # noqa: N815

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journey = journey

    @property
    def site(self) -> str:
        """The letters with which this house's numbers begin."""
        snapshot = self._journey.snapshot
        return snapshot.profile.complaints.site if snapshot is not None else ""

    # -- the number and the PIN --------------------------------------------------

    def begin(self) -> None:
        """An empty entry, from where one may be asked for."""
        journey = self._journey
        if journey.screen in _BEGUN_ON and not journey.visit.asking and self.site:
            self._enter(CaseEntry(self.site))

    def scanned(self, number: ComplaintNumber) -> None:
        """A receipt was held before the scanner: its number is there, the PIN is asked for."""
        site, *digits = str(number).split("-")
        self._enter(CaseEntry(site, "".join(digits)))

    def type_key(self, key: str) -> None:
        """The next digit: of the number until it is whole and right, then of the PIN."""
        entry = self._journey.visit.case
        if entry.asking or not (key.isascii() and key.isdigit()):
            return
        entry = replace(entry, result=StatusAnswer.NOTHING_YET, until=None)
        if len(entry.digits) < NUMBER_DIGITS:
            self._enter(replace(entry, digits=entry.digits + key))
        elif number_in(entry) is not None and len(entry.pin) < PIN_DIGITS:
            self._enter(replace(entry, pin=entry.pin + key))

    def erase(self) -> None:
        entry = replace(self._journey.visit.case, result=StatusAnswer.NOTHING_YET, until=None)
        if entry.pin:
            self._enter(replace(entry, pin=entry.pin[:-1]))
        else:
            self._enter(replace(entry, digits=entry.digits[:-1]))

    def clear(self) -> None:
        self._enter(CaseEntry(self.site))

    def _enter(self, entry: CaseEntry) -> None:
        journey = self._journey
        journey.step_to(replace(journey.visit, screen=ScreenName.COMPLAINT, case=entry))

    # -- the answer --------------------------------------------------------------

    def ask(self) -> None:
        journey, entry = self._journey, self._journey.visit.case
        number = number_in(entry)
        if number is None or not is_ready(entry):
            return
        house, kiosk = journey.house, journey.kiosk
        self._enter(replace(entry, asking=True))
        asked = journey.visit.key
        journey.run(
            lambda: ask_status(house, kiosk=kiosk, number=number, pin=entry.pin),
            lambda status: self._answered(asked, status),
            lambda error: self._refused(asked, error),
        )

    def _answered(self, key: str, status: ReporterStatus | None) -> None:
        journey = self._journey
        if not self._still_asking(key):
            return
        if status is None:
            self._answer(StatusAnswer.UNKNOWN)
            return
        found = CaseEntry(result=StatusAnswer.FOUND, status=status)
        journey.step_to(replace(journey.visit, screen=ScreenName.COMPLAINT_STATUS, case=found))

    def _refused(self, key: str, error: Exception) -> None:
        if isinstance(error, GuessingStopped):
            if self._still_asking(key):
                self._answer(
                    StatusAnswer.LOCKED if error.until is None else StatusAnswer.WAIT, error.until
                )
            return
        if self._still_asking(key):
            self._answer(StatusAnswer.AWAY)
        self._journey.storage_trouble(error)

    def _answer(self, result: StatusAnswer, until: datetime | None = None) -> None:
        entry = self._journey.visit.case
        self._enter(replace(entry, pin="", asking=False, result=result, until=until))

    def _still_asking(self, key: str) -> bool:
        visit = self._journey.visit
        return visit.key == key and visit.case.asking

    # -- what can be done with the status ----------------------------------------

    def print_status(self) -> None:
        journey, entry = self._journey, self._journey.visit.case
        status, house, printer = entry.status, journey.house, journey.printer
        if status is None or printer is None or entry.printed:
            return
        journey.step_to(replace(journey.visit, case=replace(entry, printed=True)))
        journey.run(
            lambda: wishes.print_status(house, status=status, printer=printer),
            lambda _job: self.printWanted.emit(),
            journey.storage_trouble,
        )

    def talk(self) -> None:
        """A number for the service where reports are taken; the status leaves the screen."""
        journey = self._journey
        if journey.visit.case.status is None or journey.snapshot is None:
            return
        service = journey.snapshot.profile.complaint_service
        journey.step_to(replace(journey.visit, screen=ScreenName.HOME, case=CaseEntry()))
        self.numberWanted.emit(service.code)


def number_in(entry: CaseEntry) -> ComplaintNumber | None:
    """The number entered, once it is whole and its check digit is right."""
    try:
        return ComplaintNumber.parse(f"{entry.site}{entry.digits}")
    except NotANumber:
        return None


def is_ready(entry: CaseEntry) -> bool:
    """Whether it can be asked now."""
    return not entry.asking and len(entry.pin) == PIN_DIGITS and number_in(entry) is not None
