"""A face keeps to its own screen: on no other one, away while it is off, back when it is on."""

import logging

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

_log = logging.getLogger(__name__)


class OwnScreen(QObject):
    """Holds one window on one screen.

    ``wanted`` is a screen's name as the system calls it (``HDMI-1``), or its number, 0 for the
    first. A number counts once: from then on the screen goes by its name, whatever joins or
    leaves. While it is not there the window is hidden; it is never shown on another one.
    """

    def __init__(
        self, window: QWindow, wanted: int | str, *, fullscreen: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._wanted, self._fullscreen = window, wanted, fullscreen
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        self._application = application
        application.screenAdded.connect(self._added)
        application.screenRemoved.connect(self._removed)

    def open(self) -> None:
        """Show the window on its screen, now or when that is there."""
        screen = self._find()
        if screen is None:
            self._window.hide()
            names = ", ".join(one.name() for one in QGuiApplication.screens())
            _log.warning("screen %s is not there (there are: %s)", self._wanted, names)
            return
        self._wanted = screen.name() or self._wanted
        self._window.setScreen(screen)
        if self._fullscreen:
            # Where no window manager runs, nobody else makes it as large as the screen.
            self._window.setGeometry(screen.geometry())
            self._window.showFullScreen()
        else:
            self._window.show()

    def close(self) -> None:
        """Follow the screens no more."""
        self._application.screenAdded.disconnect(self._added)
        self._application.screenRemoved.disconnect(self._removed)

    def _find(self) -> QScreen | None:
        screens = QGuiApplication.screens()
        if isinstance(self._wanted, int):
            return screens[self._wanted] if self._wanted < len(screens) else None
        return next((one for one in screens if one.name() == self._wanted), None)

    @Slot(QScreen)
    def _added(self, screen: QScreen) -> None:
        if not self._window.isVisible() and self._find() is not None:
            _log.warning("screen %s is back", screen.name())
            self.open()

    @Slot(QScreen)
    def _removed(self, screen: QScreen) -> None:
        if screen.name() == self._wanted:
            _log.warning("screen %s is off", screen.name())
            # The system would put it over another face.
            self._window.hide()
