"""``sapa board``: the composition root of the call board."""

import sys
from dataclasses import dataclass
from pathlib import Path

import click
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.board.announcer import Announcer
from kiosk.board.screen import BoardFace, BoardScreen
from kiosk.board.sound import Output, SpeakerOutput
from shared.office.house import House, house_folder, open_house
from shared.office.toml_problem import TomlProblem
from shared.qt.app import quick_application
from shared.qt.bridge import database_bridge
from shared.qt.crash import CrashHandler
from shared.qt.fonts import load_fonts
from shared.qt.jobs import JobRunner
from shared.qt.quick_theme import apply_theme, serve_pictures
from shared.speech.voice import house_voice
from shared.storage.errors import StorageProblem
from shared.theme import Theme, theme_named

_QML = Path(__file__).resolve().parents[1] / "qml"
_BOARD_QML = Path(__file__).resolve().parent / "qml"


@dataclass
class BoardWindow:
    """A board on screen: what it shows, its QML engine and window."""

    face: BoardFace
    engine: QQmlApplicationEngine
    window: QQuickWindow

    def close(self) -> None:
        """End the window at once, before what it shows."""
        self.window.close()
        shiboken6.delete(self.window)
        shiboken6.delete(self.engine)


def board_window(face: BoardFace, theme: Theme, *, motion: bool = True) -> BoardWindow:
    """A window, not yet shown, that shows ``face``. Needs the application and its fonts."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(_QML))
    engine.addImportPath(str(_BOARD_QML))
    serve_pictures(engine)
    engine.setInitialProperties({"board": face, "motion": motion})
    engine.load(QUrl.fromLocalFile(str(_BOARD_QML / "Board" / "BoardWindow.qml")))
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
    screen = BoardScreen(house, jobs=jobs, bridge=bridge, announcer=announcer, output=output)
    for part in (jobs, bridge, announcer, output):
        if part is not None:
            part.setParent(screen)
    return screen


def run_board(house: House, *, windowed: bool = False) -> int:
    """Show the board of an open house until its window is closed; the exit code."""
    settings = house.settings
    application = quick_application(software=settings.graphics.software)
    application.setApplicationName("Sapa")
    load_fonts()
    crashes = CrashHandler(application)
    crashes.install()
    screen = board_screen(house)
    shown = board_window(screen.face, theme_named(house.profile.theme))
    _place(shown.window, settings.board.screen, full=settings.board.fullscreen and not windowed)
    screen.start()
    try:
        return application.exec()
    finally:
        screen.close()
        shown.close()
        crashes.uninstall()


def _place(window: QQuickWindow, number: int, *, full: bool) -> None:
    screens = QGuiApplication.screens()
    wanted = screens[min(number, len(screens) - 1)]
    window.setScreen(wanted)
    if full:
        window.setGeometry(wanted.geometry())
        window.showFullScreen()
    else:
        window.show()


@click.command("board")
@click.option("--windowed", is_flag=True, help="Dalam jendela, tidak memenuhi layar.")
def command(windowed: bool) -> None:
    """Papan panggilan dan suaranya."""
    try:
        house = open_house(house_folder())
    except (StorageProblem, TomlProblem) as problem:
        raise click.ClickException(str(problem)) from problem
    try:
        code = run_board(house, windowed=windowed)
    finally:
        house.close()
    sys.exit(code)
