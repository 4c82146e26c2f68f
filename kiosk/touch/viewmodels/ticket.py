"""The number just given."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.touch.house_snapshot import HouseLook
from kiosk.touch.visit import Visit
from shared.i18n import clock_time
from shared.office.words import minutes_text
from shared.qt.view_model import ViewModel


@dataclass(frozen=True)
class TicketProps:
    """``wait`` is minutes in words, without the unit; ``seconds`` until the screen goes."""

    label: str = ""
    service: str = ""
    ahead: int = 0
    wait: str = ""
    at: str = ""
    printing: str = "printing"
    seconds: float = 0.0


def ticket_props(visit: Visit, look: HouseLook | None, *, seconds: float) -> TicketProps:
    ticket = visit.ticket
    if ticket is None or look is None:
        return TicketProps()
    profile = look.profile
    service = next((each for each in profile.services if each.code == ticket.service_code), None)
    guess = ticket.estimate
    return TicketProps(
        label=ticket.label,
        service=service.name.say(visit.language) if service else "",
        ahead=ticket.people_ahead,
        wait="" if guess is None else "± 1" if guess.at_once else minutes_text(*guess.minutes),
        at=clock_time(ticket.issued_at.astimezone(profile.tz)),
        printing=visit.printing.value,
        seconds=seconds,
    )


class TicketSteps(Protocol):
    def finish(self) -> None: ...


class TicketViewModel(ViewModel[TicketProps]):
    """The ticket screen's face to QML; ``shownAgain`` starts its time anew."""

    shownAgain = Signal()  # noqa: N815 - QML reads it

    def __init__(self, steps: TicketSteps, parent: QObject | None = None) -> None:
        super().__init__(TicketProps(), parent)
        self._steps = steps

    @Slot()
    def finish(self) -> None:
        self._steps.finish()
