"""A visitor calls staff to the kiosk."""

from collections.abc import Callable
from datetime import timedelta

from kiosk.touch import house_snapshot
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
        post = self._journey.look.post if self._journey.look else None
        coming = post is not None and post.help_coming
        self._do(house_snapshot.staff_came if coming else house_snapshot.call_staff)
        self._journey.touched()

    def end_when_old(self) -> None:
        """Nobody tells the kiosk that the visitor was helped; minutes after the answer it is."""
        look = self._journey.look
        answered = look.post.help_answered_at if look and look.post else None
        if answered and self._journey.house.now() - answered > _OVER_AFTER:
            self._do(house_snapshot.staff_came)

    def _do(self, step: Callable[[House, str], KioskState]) -> None:
        journey = self._journey
        journey.jobs.submit(
            lambda: step(journey.house, journey.kiosk),
            lambda _: journey.read_house(),
            journey.storage_trouble,
        )
