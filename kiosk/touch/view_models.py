"""Every view model of the kiosk, as the window wants them."""

from typing import Any

from PySide6.QtCore import QObject

from kiosk.touch.viewmodels.attract import AttractProps
from kiosk.touch.viewmodels.closed import ClosedProps
from kiosk.touch.viewmodels.home import HomeViewModel
from kiosk.touch.viewmodels.lookup import LookupViewModel
from kiosk.touch.viewmodels.message import MessageProps
from kiosk.touch.viewmodels.pin import PinViewModel
from kiosk.touch.viewmodels.service import ServiceViewModel
from kiosk.touch.viewmodels.shell import ShellViewModel
from kiosk.touch.viewmodels.ticket import TicketViewModel
from shared.qt.view_model import ViewModel


class Faces:
    """One view model a screen. ``steps`` is told every touch (`kiosk.touch.steps.Steps`)."""

    def __init__(self, steps: Any, parent: QObject) -> None:
        self.shell = ShellViewModel(steps, parent)
        self.home = HomeViewModel(steps, parent)
        self.service = ServiceViewModel(steps, parent)
        self.ticket = TicketViewModel(steps, parent)
        self.closed: ViewModel[ClosedProps] = ViewModel(ClosedProps(), parent)
        self.message: ViewModel[MessageProps] = ViewModel(MessageProps(), parent)
        self.lookup = LookupViewModel(steps, parent)
        self.pin = PinViewModel(steps, parent)
        self.attract: ViewModel[AttractProps] = ViewModel(AttractProps(), parent)

    def by_name(self) -> dict[str, QObject]:
        """What the window's required properties are given."""
        return dict(vars(self))
