"""A public face stays before every other window, and takes the keyboard back."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow

_TAKEN_BACK_AFTER_MS = 300
_TRIED_AGAIN_MS = 1000


class Foremost(QObject):
    """Brings one full-screen window back when another one covers it or has the keyboard.

    On a computer with several screens it comes to the front of its own and leaves the keyboard to
    whoever works on another: a desk and a kiosk may share a computer. A window that is hidden,
    because its screen is away, is left alone. What the system itself lays over everything (a task
    switcher, a lock screen) is closed by the system's own settings.
    """

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._take_back)
        window.activeChanged.connect(self._follow)
        window.visibilityChanged.connect(self._follow)

    @property
    def _fills_its_screen(self) -> bool:
        return self._window.visibility() is QWindow.Visibility.FullScreen

    @Slot()
    def _follow(self) -> None:
        before_all = self._fills_its_screen and self._window.isActive()
        if not before_all and not self._soon.isActive():
            self._soon.start(_TAKEN_BACK_AFTER_MS)

    @Slot()
    def _take_back(self) -> None:
        if self._window.visibility() is QWindow.Visibility.Hidden or (
            self._fills_its_screen and self._window.isActive()
        ):
            return
        if not self._fills_its_screen:
            self._window.showFullScreen()
        self._window.raise_()
        if len(QGuiApplication.screens()) > 1:
            return
        self._window.requestActivate()
        # The system may refuse once; nobody else asks for this screen.
        self._soon.start(_TRIED_AGAIN_MS)

    def close(self) -> None:
        """Let the window go."""
        self._soon.stop()
        self._window.activeChanged.disconnect(self._follow)
        self._window.visibilityChanged.disconnect(self._follow)
