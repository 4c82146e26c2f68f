"""A visitor calls staff to the kiosk."""

from collections.abc import Callable
from datetime import timedelta

from kiosk.touch import wishes
from kiosk.touch.house_snapshot import Help
from kiosk.touch.journey import Journey
from shared.office.house import House
from shared.queue.kiosks import KioskState

_OVER_AFTER = timedelta(minutes=3)


class HelpCall:
    """Asks for help, takes the call back, and ends one that was answered long ago."""

    def __init__(self, journey: Journey) -> None:
        self._journey = journey

    def call_staff(self) -> None:
        """Alert every desk; touched again when somebody is coming, it is over."""
        snapshot = self._journey.snapshot
        coming = snapshot is not None and snapshot.help is Help.COMING
        self._do(wishes.staff_came if coming else wishes.call_staff)
        self._journey.touched()

    def end_when_old(self) -> None:
        """Nobody tells the kiosk that the visitor was helped; minutes after the answer it is."""
        snapshot = self._journey.snapshot
        answered = snapshot.kiosk.help_answered_at if snapshot and snapshot.kiosk else None
        if answered and self._journey.house.now() - answered > _OVER_AFTER:
            self._do(wishes.staff_came)

    def _do(self, step: Callable[[House, str], KioskState]) -> None:
        journey = self._journey
        journey.run(
            lambda: step(journey.house, journey.kiosk),
            lambda _: journey.read_house(),
            journey.storage_trouble,
        )
