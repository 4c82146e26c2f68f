"""A visitor calls staff to the kiosk."""

from collections.abc import Callable

from kiosk.touch import wishes
from kiosk.touch.help_state import Help, is_over
from kiosk.touch.journey import Journey
from shared.office.house import House
from shared.queue.kiosks import KioskState


class HelpCall:
    """Asks for help, asks again, takes the call back, and ends one that is nobody's any more."""

    def __init__(self, journey: Journey) -> None:
        self._journey = journey
        journey.visitorDone.connect(self._visitor_done)

    def call_staff(self) -> None:
        """Alert every desk, again where nobody answered; when somebody is coming, it is over."""
        match self._journey.help:
            case Help.COMING:
                self._do(wishes.staff_came)
            case Help.UNANSWERED:
                self._do(wishes.call_staff_again)
            case _:
                self._do(wishes.call_staff)
        self._journey.touched()

    def end_when_old(self) -> None:
        """Nobody tells the kiosk that the visitor was helped, or went away; minutes later it is."""
        snapshot = self._journey.snapshot
        if snapshot is not None and is_over(snapshot.kiosk, self._journey.house.now()):
            self._do(wishes.staff_came)

    def _visitor_done(self) -> None:
        if self._journey.help is not Help.NONE:
            self._do(wishes.staff_came)

    def _do(self, step: Callable[[House, str], KioskState]) -> None:
        journey = self._journey
        journey.run(
            lambda: step(journey.house, journey.kiosk),
            lambda _: journey.read_house(),
            journey.storage_trouble,
        )
