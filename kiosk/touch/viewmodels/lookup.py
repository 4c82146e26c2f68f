"""Where a number stands."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from kiosk.touch.house_snapshot import HouseLook
from kiosk.touch.visit import Visit
from shared.office.words import minutes_text
from shared.qt.view_model import ViewModel
from shared.queue.lifecycle import State
from shared.queue.number import parse_label

_OVER = (State.DONE, State.CANCELLED, State.CLOSED_UNSERVED)


@dataclass(frozen=True)
class LookupProps:
    """``result``: nothing yet, found, unknown or away; ``standing`` tells a found one."""

    complaint: bool = False
    digits_only: bool = False
    entered: str = ""
    ready: bool = False
    result: str = ""
    service: str = ""
    standing: str = ""
    ahead: int = 0
    wait: str = ""
    counter: str = ""
    told: str = ""
    reprintable: bool = False


def lookup_props(visit: Visit, look: HouseLook | None) -> LookupProps:
    found = visit.standing
    if found is None or look is None:
        return LookupProps(
            entered=visit.entered,
            ready=parse_label(visit.entered) is not None,
            result=visit.result,
        )
    ticket, profile = found.ticket, look.profile
    service = next((each for each in profile.services if each.code == ticket.service_code), None)
    counter = next((each for each in profile.counters if each.code == ticket.counter_code), None)
    return LookupProps(
        entered=ticket.label,
        ready=False,
        result="found",
        service=service.name.say(visit.language) if service else "",
        standing="over" if ticket.state in _OVER else ticket.state.value,
        ahead=found.ahead,
        wait=minutes_text(*found.wait) if found.wait else "",
        counter=counter.name if counter else "",
        reprintable=ticket.state in (State.WAITING, State.CALLED, State.PARKED),
    )


class LookupSteps(Protocol):
    def type_key(self, key: str) -> None: ...
    def erase(self) -> None: ...
    def ask(self) -> None: ...
    def reprint(self) -> None: ...


class LookupViewModel(ViewModel[LookupProps]):
    """The look-up screen's face to QML."""

    def __init__(self, steps: LookupSteps, parent: QObject | None = None) -> None:
        super().__init__(LookupProps(), parent)
        self._steps = steps

    @Slot(str)
    def type(self, key: str) -> None:
        self._steps.type_key(key)

    @Slot()
    def erase(self) -> None:
        self._steps.erase()

    @Slot()
    def ask(self) -> None:
        self._steps.ask()

    @Slot()
    def reprint(self) -> None:
        self._steps.reprint()
