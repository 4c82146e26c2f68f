"""Before the house can be opened: the kiosk says so and tries again."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.touch.screens import screen_at
from kiosk.touch.view_models import ViewModels
from kiosk.touch.viewmodels.message import MessageViewModel, message_props
from kiosk.touch.viewmodels.shell import ShellProps
from kiosk.touch.visit import About, ScreenName
from kiosk.touch.window import KioskWindow
from shared.office.house import House
from shared.storage.errors import StorageProblem
from shared.theme import theme_named

_log = logging.getLogger(__name__)
_RETRY_MS = 2000


class WaitingForHouse(QObject):
    """A window that waits for a house and takes no touches.

    ``opened`` carries the house; then `close` this. ``waits`` tells why it is not open yet.
    """

    opened = Signal(object)
    waits = Signal(str)

    def __init__(self, open_house: Callable[[], House], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_house = open_house
        self._view_models = ViewModels(None, self, screens=[screen_at(ScreenName.MESSAGE)])
        self._show(About.STARTING)
        self._shown = KioskWindow(self._view_models, theme_named("palembang"), waiting=True)
        self.window = self._shown.window
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(self.try_house)

    def open(self, *, fullscreen: bool, screen: int | str = 0) -> None:
        self._shown.open(fullscreen=fullscreen, screen=screen)
        self.try_house()

    @Slot()
    def try_house(self) -> None:
        """Try the house; on trouble say so and try again later."""
        try:
            house = self._open_house()
        except StorageProblem as problem:
            _log.error("the house cannot be opened: %s", problem)
            self.wait_on(str(problem))
            return
        except Exception as error:
            # Whatever it is, the screen says so, and the next try may find it mended.
            _log.exception("the house cannot be opened: unexpected trouble")
            self.wait_on(f"{type(error).__name__}: {error}")
            return
        self.opened.emit(house)

    def wait_on(self, why: str) -> None:
        """Say that the kiosk cannot give numbers yet, and try again later."""
        self._show(About.DATABASE_AWAY)
        self.waits.emit(why)
        self._retry.start()

    def _show(self, about: About) -> None:
        self._view_models.shell.show(ShellProps(about=about))
        self._view_models.of(MessageViewModel).show(message_props(about))

    def close(self) -> None:
        self._retry.stop()
        self._shown.close()
