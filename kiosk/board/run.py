"""``sapa board``: one call board of this computer, left alone for months."""

import logging
import sys
from datetime import datetime
from pathlib import Path

import click
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.board.app import BoardApp
from kiosk.board.stage import Stage
from kiosk.board.view import BoardHouse as Facts
from kiosk.board.view import BoardView, Reading, board_view
from kiosk.board.view_model import BoardViewModel
from kiosk.board.window import board_window
from shared.office.house import House, house_folder
from shared.office.log_file import log_to
from shared.office.settings import Settings, load_settings
from shared.office.toml_problem import TomlProblem
from shared.persons.erasure_list import open_mended
from shared.qt.app import quick_application
from shared.qt.awake import keep_awake
from shared.qt.crash import CrashHandler
from shared.qt.ending import Ending
from shared.qt.fonts import load_fonts
from shared.qt.house_face import set_apart
from shared.qt.screen import OwnScreen
from shared.qt.watchdog import Watchdog
from shared.storage.errors import StorageProblem
from shared.theme import theme_named

_log = logging.getLogger(__name__)
_RETRY_MS = 2000


class BoardProgram(QObject):
    """The board's life in one process. Until the house can be opened it says so, and retries."""

    def __init__(
        self, application: QGuiApplication, folder: Path, settings: Settings, *, fullscreen: bool
    ) -> None:
        super().__init__()
        load_fonts()
        self._application, self._folder = application, folder
        self._house: House | None = None
        self._board: BoardApp | None = None
        self._crash = CrashHandler(self)
        self._crash.install()
        self._waiting = BoardViewModel(_before_the_house(failed=False), self)
        self.shown = board_window(self._waiting, theme_named("palembang"))
        self._screen = OwnScreen(
            self.shown.window, settings.board.screen, fullscreen=fullscreen, parent=self
        )
        self._screen.open()
        self._watchdog = Watchdog(self)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(_RETRY_MS)
        self._retry.timeout.connect(self.open)

    def run(self) -> int:
        """Show the board until it is told to end; the exit code."""
        keep_awake()
        ending = Ending(self._application)
        self._retry.start(0)
        code = self._application.exec()
        self.close()
        ending.close()
        return code

    def open(self) -> None:
        """Try the house; show it, or say that it cannot be read and try again later."""
        try:
            house = open_mended(self._folder)
        except StorageProblem as problem:
            _log.error("the house cannot be opened: %s", problem)
            self._wait_on(str(problem))
            return
        except Exception as error:
            # Whatever it is, the screen says so, and the next try may find it mended.
            _log.exception("the house cannot be opened: unexpected trouble")
            self._wait_on(f"{type(error).__name__}: {error}")
            return
        try:
            self._enter(house)
        except Exception as error:
            _log.exception("the house cannot be shown")
            self._leave_house(house)
            self._wait_on(f"{type(error).__name__}: {error}")
            return
        _log.info("the board of %s is open", house.profile.name)
        set_apart()

    def _enter(self, house: House) -> None:
        self._board = BoardApp(house, parent=self)
        self.shown.show(self._board.view_model, theme_named(house.profile.theme))
        self._board.start()
        self._house = house

    def _leave_house(self, house: House) -> None:
        """Back before the door, whatever of the board there was."""
        self.shown.show(self._waiting, theme_named("palembang"))
        if self._board is not None:
            self._board.close()
            self._board = None
        house.close()

    def _wait_on(self, why: str) -> None:
        self._waiting.show(_before_the_house(failed=True))
        self._watchdog.status(why)
        self._retry.start(_RETRY_MS)

    def close(self) -> None:
        """Fall silent, give a half-spoken call back, leave no thread."""
        self._retry.stop()
        self._watchdog.close()
        if self._board is not None:
            self._board.close()
        self._screen.close()
        self.shown.close()
        if self._house is not None:
            self._house.close()
        self._crash.uninstall()


def _before_the_house(*, failed: bool) -> BoardView:
    now = datetime.now().astimezone()
    reading = Reading(unread_since=now if failed else None)
    return board_view(Facts(name="", place="", services=()), reading, Stage(), now=now)


@click.command(name="board", short_help="Papan panggilan ruang tunggu.")
@click.option("--windowed", is_flag=True, help="Dalam jendela, bukan layar penuh.")
def command(windowed: bool) -> None:
    """Papan panggilan ruang tunggu dan suaranya."""
    folder = house_folder()
    if not folder.is_dir():
        raise click.ClickException(f"Belum ada rumah di {folder}. Jalankan “sapa init” dahulu.")
    try:
        settings = load_settings(folder)
    except TomlProblem as problem:
        raise click.ClickException(str(problem)) from problem
    log_to(folder, "board", settings.log.level)
    application = quick_application(software=settings.graphics.software)
    fullscreen = settings.board.fullscreen and not windowed
    program = BoardProgram(application, folder, settings, fullscreen=fullscreen)
    sys.exit(program.run())
