"""Composition root of the desk: a house in, a working window out."""

import gc
import logging
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import click
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desk.look.dark import Look
from desk.memory import Memory
from desk.practice import PracticeHouse
from desk.windows.main import MainWindow
from desk.workplace import Tone, Workplace
from shared.office.house import House, house_folder, open_house
from shared.office.log_file import log_to
from shared.printing.faults import PrinterProblem
from shared.printing.jobs.house_printers import desk_printer, spooler_for
from shared.printing.jobs.spooler import Spooler
from shared.qt.bridge import ChangeBridge, database_bridge
from shared.qt.crash import CrashHandler
from shared.qt.fonts import load_fonts
from shared.qt.jobs import JobRunner
from shared.qt.translator import Translator, words_of
from shared.queue.housekeeping import Kept, keep_house
from shared.storage.feed import Topic

_log = logging.getLogger(__name__)
_A_MINUTE_MS = 60_000


class DeskApp(QObject):
    """The desk on one house. Needs a running QApplication; :meth:`close` ends its threads.

    ``elapsed`` is a clock in seconds for idle locking, so that tests need not wait.
    """

    def __init__(
        self,
        house: House,
        *,
        language: str | None = None,
        look: Look | None = None,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        load_fonts()
        self._elapsed = elapsed
        self._home = house
        self._memory = Memory(house.folder)
        self._translator = Translator("desk")
        self._language = language or self._memory.text("language", house.settings.desk.language)
        self._look = look or Look(self._memory.text("look", Look.LIGHT.value))
        self._translator.speak(self._language)
        self._practice: PracticeHouse | None = None
        self._kept = date.min
        self._daily = QTimer(self, interval=_A_MINUTE_MS)
        self._daily.timeout.connect(self._look_at_the_day)
        self._daily.start()
        self._open(house, practice=False)

    def _open(self, house: House, *, practice: bool) -> None:
        self.house = house
        self.jobs = JobRunner(self)
        self.bridge: ChangeBridge = database_bridge(house.database, parent=self)
        self.bridge.start()
        self._spooler = None if practice else self._printer()
        self._build(practice=practice)
        if not practice:
            self._keep_house()

    def _build(self, *, practice: bool, before: Workplace | None = None) -> None:
        self.place = Workplace(
            self.house,
            self.jobs,
            self._memory,
            language=self._language,
            look=self._look,
            practice=practice,
            elapsed=self._elapsed,
            parent=self,
        )
        if before is not None and before.signed_in:
            self.place.sit(before.officer, before.seat)
        self.window = MainWindow(self.place)
        self.bridge.changed.connect(self.place.hear)
        self.place.changed.connect(self._wake_printer)
        self.bridge.lost.connect(self.place.lose_database)
        self.bridge.regained.connect(self.place.regain_database)
        self.place.look_wanted.connect(self._change_look)
        self.place.language_wanted.connect(self._change_language)
        self.place.practice_wanted.connect(self._change_practice)
        if practice:
            self.place.ticked.connect(self._let_come)
        self.window.attendance.start()
        self.window.begin()

    def _printer(self) -> Spooler | None:
        printer = desk_printer(self.house.settings)
        if printer is None:
            return None
        try:
            spooler = spooler_for(self.house, printer)
        except PrinterProblem as problem:
            _log.error("no printer at this desk: %s", problem)
            return None
        spooler.start()
        return spooler

    @Slot(object)
    def _wake_printer(self, topics: frozenset[Topic]) -> None:
        if self._spooler is not None and Topic.PRINT in topics:
            self._spooler.wake()

    def show(self) -> None:
        self.window.show()

    @Slot()
    def _look_at_the_day(self) -> None:
        if not self.place.practice and self._kept != self.place.local_now().date():
            self._keep_house()

    def _keep_house(self) -> None:
        house, self._kept = self.house, self.place.local_now().date()
        self.jobs.submit(lambda: keep_house(house), self._house_kept, self._not_kept)

    def _not_kept(self, error: Exception) -> None:
        self.place.explain(error)

    def _house_kept(self, kept: Kept) -> None:
        problem = kept.problem
        if problem is not None:
            why = problem.strerror if isinstance(problem, OSError) else words_of(problem)
            words = self.tr("Cadangan harian gagal: {why}").format(why=why or problem)
            self.place.tell(words, Tone.PROBLEM)

    @Slot(object)
    def _change_look(self, look: Look) -> None:
        self._look = look
        self._memory.keep("look", look.value)
        self._rebuild()

    @Slot(str)
    def _change_language(self, language: str) -> None:
        self._language = language
        self._memory.keep("language", language)
        self._translator.speak(language)
        self._rebuild()

    def _rebuild(self) -> None:
        """The same officer at the same counter in a window of the new look or language."""
        before, place = self.window, self.place
        shown, state, geometry = before.isVisible(), before.windowState(), before.geometry()
        self._drop(before, place)
        self._build(practice=place.practice, before=place)
        self.window.setGeometry(geometry)
        self.window.setWindowState(state)
        if shown:
            self.window.show()

    @Slot(bool)
    def _change_practice(self, begin: bool) -> None:
        shown = self.window.isVisible()
        if self.place.seat is not None:
            self.window.sign_out("")
        self.jobs.drain()
        self._shut()
        if begin:
            self._practice = PracticeHouse(self._home.profile, clock=self._home.clock)
            self._open(self._practice.house, practice=True)
            self.window.enter_practice(self._practice.officer)
        else:
            self._end_practice()
            self._open(self._home, practice=False)
        if shown:
            self.window.show()

    @Slot()
    def _let_come(self) -> None:
        """Somebody else comes to the practice house now and then."""
        if self._practice is not None and self._practice.somebody_due():
            self.place.slow(self._practice.come)

    def _end_practice(self) -> None:
        if self._practice is not None:
            self._practice.close()
            self._practice = None

    def _drop(self, window: MainWindow, place: Workplace) -> None:
        self.bridge.changed.disconnect(place.hear)
        self.bridge.lost.disconnect(place.lose_database)
        self.bridge.regained.disconnect(place.regain_database)
        window.attendance.stop()
        if window.shell is not None:
            window.shell.leave()
        window.hide()
        window.deleteLater()
        place.deleteLater()

    def _shut(self) -> None:
        if self._spooler is not None:
            self._spooler.stop()
        self.bridge.stop()
        # Before the jobs end: leaving a page keeps what was typed there.
        self._drop(self.window, self.place)
        self.jobs.close()
        self.bridge.deleteLater()
        self.jobs.deleteLater()

    def close(self) -> None:
        """Leave the seat, finish the jobs, end the threads. The house stays open."""
        self._daily.stop()
        self.window.keep_shape()
        if self.place.seat is not None and not self.place.practice:
            self.window.sign_out("")
        self._shut()
        self._end_practice()
        self._translator.close()

    def crashed(self, line: str) -> None:
        """Tell what nobody expected; the window goes on."""
        self.place.tell(
            self.tr("Ada yang tidak terduga dan sudah dicatat di log: {line}").format(line=line),
            Tone.PROBLEM,
        )


@click.command("desk")
@click.option("--home", type=click.Path(path_type=Path), default=None, help="Folder rumah.")
@click.option("--language", type=click.Choice(["id", "en"]), default=None)
def command(home: Path | None, language: str | None) -> None:
    """Meja petugas: memanggil, melayani, mencatat."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Sapa")
    application.setStyle("Fusion")
    handler = CrashHandler()
    handler.install()
    house = open_house(home or house_folder())
    log_to(house.folder, "desk", house.settings.log.level)
    desk = DeskApp(house, language=language)
    handler.happened.connect(desk.crashed)
    desk.show()
    # What start-up made stays; sweeping it again and again would cost a frame each time.
    gc.collect()
    gc.freeze()
    code = application.exec()
    desk.close()
    house.close()
    handler.uninstall()
    sys.exit(code)
