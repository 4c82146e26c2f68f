"""Putting a board together: its window, and the screen of an open house."""

from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.board.announcer import Announcer
from kiosk.board.presence import Presence
from kiosk.board.screen import BoardFace, BoardScreen
from shared.office.house import House
from shared.qt.bridge import database_bridge
from shared.qt.jobs import JobRunner
from shared.qt.quick_theme import apply_theme, share_module
from shared.qt.sound import Output, SpeakerOutput
from shared.speech.voice import house_voice
from shared.theme import Theme

QML_FOLDER = Path(__file__).resolve().parent / "qml"


@dataclass
class BoardWindow:
    """A board on screen: what it shows, its QML engine and window."""

    face: BoardFace
    engine: QQmlApplicationEngine
    window: QQuickWindow

    def show(self, face: BoardFace, theme: Theme) -> None:
        """Show another face from now on, in its own colours."""
        self.face = face
        self.window.setProperty("board", face)
        apply_theme(self.engine, theme)

    def close(self) -> None:
        """End the window at once, before what it shows."""
        self.window.close()
        shiboken6.delete(self.window)
        shiboken6.delete(self.engine)


def board_window(face: BoardFace, theme: Theme, *, motion: bool = True) -> BoardWindow:
    """A window, not yet shown, that shows ``face``. Needs the application and its fonts."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_FOLDER))
    share_module(engine)
    engine.setInitialProperties({"board": face, "motion": motion})
    engine.load(QUrl.fromLocalFile(str(QML_FOLDER / "Board" / "BoardWindow.qml")))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise RuntimeError("the board's QML cannot be loaded")
    apply_theme(engine, theme)
    return BoardWindow(face, engine, roots[0])


def board_screen(house: House, *, output: Output | None = None) -> BoardScreen:
    """The board of ``house`` with its voice, unless the settings make it a silent one.

    ``output`` takes the place of the computer's loudspeaker.
    """
    jobs = JobRunner()
    bridge = database_bridge(house.database)
    announcer = None
    if house.settings.board.voice:
        output = output or SpeakerOutput()
        announcer = Announcer(house, jobs=jobs, voice=house_voice(house.folder), output=output)
    else:
        output = None
    presence = Presence(house, jobs=jobs, output=output)
    screen = BoardScreen(
        house, jobs=jobs, bridge=bridge, presence=presence, announcer=announcer, output=output
    )
    for part in (jobs, bridge, presence, announcer, output):
        if part is not None:
            part.setParent(screen)
    return screen
