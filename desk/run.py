"""``sapa desk``: one desk of this computer."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path

import click
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from desk.app import DeskApp
from desk.windows.waiting_for_house import BeforeHouse
from shared.i18n import DESK, Refusal, languages_of
from shared.office.house import House, house_folder
from shared.office.log_file import log_to
from shared.office.settings import load_settings
from shared.persons.erasure_list import open_mended
from shared.qt.crash import CrashHandler
from shared.qt.ending import Ending
from shared.qt.fonts import load_fonts
from shared.qt.house_face import set_apart
from shared.qt.translator import Translator, words_of
from shared.storage.errors import NoHouse, StorageProblem

_log = logging.getLogger(__name__)
_RETRY_MS = 2000


class DeskProgram(QObject):
    """The desk's life in one process. Until the house can be opened it says so, and retries."""

    opened = Signal()

    def __init__(
        self,
        application: QApplication,
        open_house: Callable[[], House],
        *,
        language: str | None = None,
        spoken: str = "id",
    ) -> None:
        super().__init__()
        load_fonts()
        self._application, self._open_house, self._language = application, open_house, language
        self._house: House | None = None
        self.desk: DeskApp | None = None
        self._crash = CrashHandler(self)
        self._crash.install()
        self._translator = Translator("desk")
        self._translator.speak(language or spoken)
        self.before = BeforeHouse()
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(self.open)

    def run(self) -> int:
        """Show the desk until its window is closed or it is told to end; the exit code."""
        ending = Ending(self._application)
        self.opened.connect(set_apart)
        self._retry.start(0)
        code = self._application.exec()
        self.close()
        ending.close()
        return code

    @Slot()
    def open(self) -> None:
        """Try the house; show its desk, or say why not and try again later."""
        try:
            house = self._open_house()
        except StorageProblem as problem:
            _log.error("the house cannot be opened: %s", problem)
            self._wait_on(problem)
            return
        except Exception as error:
            # Whatever it is, the window says so, and the next try may find it mended.
            _log.exception("the house cannot be opened: unexpected trouble")
            self._wait_on(error)
            return
        try:
            self.desk = DeskApp(house, language=self._language)
        except Exception as error:
            _log.exception("the house cannot be shown")
            house.close()
            self._wait_on(error)
            return
        self._house = house
        self._crash.happened.connect(self.desk.crashed)
        self.desk.show()
        self.before.hide()
        self._translator.close()
        _log.info("the desk is open")
        self.opened.emit()

    def _wait_on(self, error: Exception) -> None:
        told = words_of(error) if isinstance(error, Refusal) else f"{type(error).__name__}: {error}"
        self.before.tell(told)
        self._retry.start(_RETRY_MS)

    def close(self) -> None:
        """Leave the seat, end every thread; nothing of this desk is left."""
        self._retry.stop()
        self.before.close()
        if self.desk is not None:
            self.desk.close()
        else:
            self._translator.close()
        if self._house is not None:
            self._house.close()
        self._crash.uninstall()


@click.command("desk")
@click.option("--home", type=click.Path(path_type=Path), default=None, help="Folder rumah.")
@click.option(
    "--language", type=click.Choice([one.code for one in languages_of(DESK)]), default=None
)
def command(home: Path | None, language: str | None) -> None:
    """Meja petugas: memanggil, melayani, mencatat."""
    folder = home or house_folder()
    settings = load_settings(folder)
    if not folder.is_dir():
        raise NoHouse(folder)
    log_to(folder, "desk", settings.log.level)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Sapa")
    application.setStyle("Fusion")
    program = DeskProgram(
        application,
        lambda: open_mended(folder),
        language=language,
        spoken=settings.desk.language,
    )
    sys.exit(program.run())
