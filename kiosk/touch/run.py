"""``sapa kiosk``: one kiosk of this computer, left alone for months."""

import logging
import re
import sys
from pathlib import Path

import click
from PySide6.QtCore import QEvent, QLockFile, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.touch.app import KioskApp
from kiosk.touch.waiting_for_house import WaitingForHouse
from shared.office.house import House, house_folder
from shared.office.log_file import log_to
from shared.office.settings import Settings, load_settings
from shared.persons.erasure_list import open_mended
from shared.qt.app import quick_application
from shared.qt.awake import keep_awake
from shared.qt.crash import CrashHandler
from shared.qt.ending import Ending
from shared.qt.house_face import set_apart
from shared.qt.watchdog import Watchdog

_log = logging.getLogger(__name__)


class AlreadyRunning(Exception):
    """Another process is this kiosk."""

    def __init__(self, kiosk: str) -> None:
        super().__init__(f"{kiosk} sudah berjalan di komputer ini.")


class _NoWayOut(QObject):
    """Alt+F4 and its like do nothing: staff leave by the corner."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return False


class Program(QObject):
    """The kiosk's life in one process: wait, house, crash handler, watchdog."""

    def __init__(
        self, application: QGuiApplication, folder: Path, settings: Settings, *, fullscreen: bool
    ) -> None:
        super().__init__()
        self._application, self._folder, self._fullscreen = application, folder, fullscreen
        self._on_screen = settings.kiosk.screen
        self._house: House | None = None
        self._kiosk: KioskApp | None = None
        self._guard = _NoWayOut(self)
        self._lock = _locked(folder, settings.kiosk.name)
        self._crash = CrashHandler(self)
        self._crash.install()
        self._waiting = WaitingForHouse(lambda: open_mended(folder), self)
        self._waiting.opened.connect(self._enter)
        self._watchdog = Watchdog(self)
        self._waiting.waits.connect(self._watchdog.status)

    def run(self) -> int:
        """Show the kiosk until staff leave it; the exit code."""
        keep_awake()
        ending = Ending(self._application)
        QTimer.singleShot(0, self._open)
        code = self._application.exec()
        self._watchdog.close()
        if self._kiosk is not None:
            self._kiosk.close()
        if self._house is not None:
            self._house.close()
        self._crash.uninstall()
        ending.close()
        self._lock.unlock()
        return code

    @Slot()
    def _open(self) -> None:
        self._waiting.open(fullscreen=self._fullscreen, screen=self._on_screen)

    @Slot(object)
    def _enter(self, house: House) -> None:
        try:
            self._kiosk = KioskApp(house, fullscreen=self._fullscreen, parent=self)
        except Exception as error:
            _log.exception("the house cannot be shown")
            house.close()
            self._waiting.wait_on(f"{type(error).__name__}: {error}")
            return
        self._house = house
        self._waiting.close()
        if self._fullscreen:
            self._kiosk.window.installEventFilter(self._guard)
        self._kiosk.leaving.connect(self._leave)
        once = Qt.ConnectionType.SingleShotConnection
        self._kiosk.window.frameSwapped.connect(self._seen, once)
        self._crash.happened.connect(self._kiosk.broke)

    @Slot()
    def _seen(self) -> None:
        _log.info("the kiosk is open")
        self._watchdog.status("terbuka")
        set_apart()

    @Slot()
    def _leave(self) -> None:
        _log.warning("staff closed the kiosk")
        self._application.exit(0)


def _locked(folder: Path, kiosk: str) -> QLockFile:
    name = re.sub(r"\W+", "-", kiosk.lower()).strip("-")
    lock = QLockFile(str(folder / f"kiosk-{name}.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        raise AlreadyRunning(kiosk)
    return lock


@click.command(name="kiosk", short_help="Layar sentuh pengambil nomor.")
@click.option("--windowed", is_flag=True, help="Dalam jendela, bukan layar penuh.")
def command(windowed: bool) -> None:
    """Layar sentuh pengambil nomor antrean.

    Keluar: sentuh sudut kiri atas lima kali, lalu PIN petugas.
    """
    folder = house_folder()
    settings = load_settings(folder)
    if not folder.is_dir():
        raise click.ClickException(f"Belum ada rumah di {folder}. Jalankan “sapa init” dahulu.")
    log_to(folder, "kiosk", settings.log.level)
    application = quick_application(software=settings.graphics.software)
    try:
        program = Program(
            application,
            folder,
            settings,
            fullscreen=settings.kiosk.fullscreen and not windowed,
        )
    except AlreadyRunning as problem:
        raise click.ClickException(str(problem)) from problem
    sys.exit(program.run())
