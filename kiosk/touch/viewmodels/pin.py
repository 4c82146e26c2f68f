"""A member of staff at the kiosk."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from kiosk.touch.visit import Visit
from shared.qt.view_model import ViewModel


@dataclass(frozen=True)
class PinProps:
    """``says`` is why the last PIN was not taken, in Indonesian: it is for staff."""

    purpose: str = ""
    digits: int = 0
    says: str = ""
    locked: bool = False
    officer: str = ""


def pin_props(visit: Visit, *, says: str, locked: bool) -> PinProps:
    return PinProps(visit.pin_purpose, len(visit.pin), says, locked, visit.officer)


class PinSteps(Protocol):
    def type_pin(self, key: str) -> None: ...
    def erase_pin(self) -> None: ...
    def enter_pin(self) -> None: ...
    def toggle_pause(self) -> None: ...
    def leave(self) -> None: ...


class PinViewModel(ViewModel[PinProps]):
    """The face of the PIN and staff screens to QML."""

    def __init__(self, steps: PinSteps, parent: QObject | None = None) -> None:
        super().__init__(PinProps(), parent)
        self._steps = steps

    @Slot(str)
    def type(self, key: str) -> None:
        self._steps.type_pin(key)

    @Slot()
    def erase(self) -> None:
        self._steps.erase_pin()

    @Slot()
    def enter(self) -> None:
        self._steps.enter_pin()

    @Slot()
    def togglePause(self) -> None:  # noqa: N802 - QML calls it
        self._steps.toggle_pause()

    @Slot()
    def leave(self) -> None:
        self._steps.leave()
