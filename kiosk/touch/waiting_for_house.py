"""Before the house can be opened: the kiosk says so and tries again."""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.touch.view_models import Faces
from kiosk.touch.viewmodels.message import message_props
from kiosk.touch.viewmodels.shell import ShellProps
from kiosk.touch.visit import About
from kiosk.touch.window import KioskWindow
from shared.office.house import House
from shared.storage.errors import StorageProblem
from shared.theme import theme_named

_log = logging.getLogger(__name__)
_RETRY_MS = 2000


class _Nobody:
    """Takes every step by standing still."""

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *_: None


class Doorstep(QObject):
    """A window that waits for a house. ``opened`` carries it; then `close` this."""

    opened = Signal(object)

    def __init__(self, open_house: Callable[[], House], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_house = open_house
        steps: Any = _Nobody()
        self._faces = Faces(steps, self)
        self._show(About.STARTING)
        self._face = KioskWindow(self._faces.by_name(), theme_named("palembang"))
        self.window = self._face.window
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(self.knock)

    def open(self, *, fullscreen: bool) -> None:
        self._face.open(fullscreen=fullscreen)
        self.knock()

    @Slot()
    def knock(self) -> None:
        """Try the house; on trouble say so and try again later."""
        try:
            house = self._open_house()
        except StorageProblem as problem:
            _log.error("the house cannot be opened: %s", problem)
            self._show(About.DATABASE_AWAY)
            self._retry.start()
            return
        self.opened.emit(house)

    def _show(self, about: About) -> None:
        self._faces.shell.swap(ShellProps(about=about.value), ())
        self._faces.message.show(message_props(about))

    def close(self) -> None:
        self._retry.stop()
        self._face.close()
