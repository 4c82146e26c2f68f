"""The board's window: a QML engine that shows one view model after another."""

from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.board.view_model import BoardViewModel
from shared.qt.quick_theme import apply_theme, share_module
from shared.theme import Theme

QML_FOLDER = Path(__file__).resolve().parent / "qml"


@dataclass
class BoardWindow:
    """A board on screen: what it shows, its QML engine and window."""

    view_model: BoardViewModel
    engine: QQmlApplicationEngine
    window: QQuickWindow

    def show(self, view_model: BoardViewModel, theme: Theme) -> None:
        """Show ``view_model`` from now on, in its house's colours."""
        self.view_model = view_model
        self.window.setProperty("board", view_model)
        apply_theme(self.engine, theme)

    def close(self) -> None:
        """End the window at once, before what it shows."""
        self.window.close()
        shiboken6.delete(self.window)
        shiboken6.delete(self.engine)


def board_window(view_model: BoardViewModel, theme: Theme, *, motion: bool = True) -> BoardWindow:
    """A window, not yet visible, for ``view_model``. Needs the application and its fonts."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_FOLDER))
    share_module(engine)
    engine.setInitialProperties({"board": view_model, "motion": motion})
    engine.load(QUrl.fromLocalFile(str(QML_FOLDER / "Board" / "BoardWindow.qml")))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise RuntimeError("the board's QML cannot be loaded")
    apply_theme(engine, theme)
    return BoardWindow(view_model, engine, roots[0])
