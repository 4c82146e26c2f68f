"""A member of staff at the kiosk."""

from dataclasses import dataclass

from PySide6.QtCore import Slot

from kiosk.touch.moment import Moment
from kiosk.touch.offers import ENTER, Offer, back_offer
from kiosk.touch.viewmodels.screen import ScreenViewModel
from kiosk.touch.visit import PinPurpose, Visit


@dataclass(frozen=True)
class PinProps:
    """``says`` is why the last PIN was not taken, in Indonesian: it is for staff."""

    purpose: PinPurpose = PinPurpose.NONE
    digits: int = 0
    says: str = ""
    locked: bool = False
    officer: str = ""


def pin_props(visit: Visit, *, says: str, locked: bool) -> PinProps:
    return PinProps(visit.pin_purpose, len(visit.pin), says, locked, visit.officer)


def pin_offers(moment: Moment) -> tuple[Offer, ...]:
    """The digits are the PIN's; Enter shows it."""
    return (Offer("go", lambda touches: touches.staff_corner.enter_pin(), key=ENTER),)


def staff_offers(moment: Moment) -> tuple[Offer, ...]:
    return (
        Offer("staff-pause", lambda touches: touches.staff_corner.toggle_pause()),
        back_offer(moment),
    )


class PinViewModel(ScreenViewModel[PinProps]):
    """What the PIN and staff screens read, and their touches."""

    empty = PinProps()

    def refresh(self, moment: Moment) -> None:
        self.show(pin_props(moment.visit, says=moment.pin_problem, locked=moment.pin_locked))

    @Slot(str)
    def type(self, key: str) -> None:
        self.touches.staff_corner.type_pin(key)

    @Slot()
    def erase(self) -> None:
        self.touches.staff_corner.erase_pin()

    @Slot()
    def enter(self) -> None:
        self.touches.staff_corner.enter_pin()

    @Slot()
    def togglePause(self) -> None:  # noqa: N802 - QML calls it
        self.touches.staff_corner.toggle_pause()

    @Slot()
    def leave(self) -> None:
        self.touches.staff_corner.leave()
