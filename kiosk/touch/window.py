"""The kiosk's window: one QML engine, one module, the view models given to it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.touch.view_models import ViewModels
from shared.qt.fonts import load_fonts
from shared.qt.foremost import Foremost
from shared.qt.quick_theme import apply_theme, share_module
from shared.qt.screen import OwnScreen
from shared.theme import Theme

QML_FOLDER = Path(__file__).resolve().parent / "qml"


class ScreenNotBuilt(Exception):
    """The QML could not be loaded; the log says why."""


class KioskWindow:
    """Owns the engine; ``window`` is the real window, for touches and pictures.

    While ``waiting`` for its house it takes no touches.
    """

    def __init__(self, view_models: ViewModels, theme: Theme, *, waiting: bool = False) -> None:
        load_fonts()
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML_FOLDER))
        share_module(self.engine)
        apply_theme(self.engine, theme)
        properties = {**view_models.for_window(), "waiting": waiting}
        self.engine.setInitialProperties(properties)
        self.engine.load(QUrl.fromLocalFile(str(QML_FOLDER / "Kiosk" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise ScreenNotBuilt("Layar kiosk tidak dapat dibuat. Lihat berkas log.")
        self.window: QQuickWindow = roots[0]
        self._screen: OwnScreen | None = None
        self._foremost: Foremost | None = None

    def wear(self, theme: Theme) -> None:
        """Change every colour and the type at once."""
        apply_theme(self.engine, theme)

    def open(self, *, fullscreen: bool, screen: int | str = 0) -> None:
        """Show the window on its screen; full screen has neither frame nor cursor, and stays before
        all others."""
        if fullscreen:
            flags = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
            self.window.setFlags(flags | Qt.WindowType.Window)
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self._foremost = Foremost(self.window)
        self._screen = OwnScreen(self.window, screen, fullscreen=fullscreen)
        self._screen.open()

    def close(self) -> None:
        """Take the window and the engine down, in the order Qt needs."""
        if self._foremost is not None:
            self._foremost.close()
        if self._screen is not None:
            self._screen.close()
        self.window.hide()
        now = QEvent.Type.DeferredDelete.value
        for root in self.engine.rootObjects():
            root.deleteLater()
            # At once: the view models go next, and the screens must not see them gone.
            QCoreApplication.sendPostedEvents(root, now)
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, now)
