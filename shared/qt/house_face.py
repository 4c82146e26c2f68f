"""The frame every face stands on: one open house, read and written off the GUI thread."""

import gc
import logging
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.office.house import House
from shared.office.service_day import service_day
from shared.printing.faults import PrinterProblem
from shared.printing.jobs.house_printers import HousePrinter, spooler_for
from shared.printing.jobs.spooler import Spooler
from shared.qt.asking import AsksHouse
from shared.qt.bridge import database_bridge
from shared.qt.jobs import Failed, JobRunner
from shared.queue.forgotten import end_forgotten_services
from shared.queue.house_time import TimeState, day_confirmed, keep_time
from shared.queue.housekeeping import Kept, keep_house
from shared.staff.anchors import anchor
from shared.storage.errors import StorageProblem
from shared.storage.feed import Topic

_T = TypeVar("_T")
_log = logging.getLogger(__name__)
_A_MINUTE_MS = 60_000
_TIME_MS = 5_000

_ANCHOR_SECONDS = 3600.0


class HouseFace(QObject, AsksHouse):
    """One open house under a face: its worker, its change feed, its printer and its day.

    A face opens no session of its own. `read` and `write` run one use case on the worker thread,
    `run` anything else that takes time; the answer comes back on the GUI thread. Every job names
    its ``owner``: once that is deleted, the answer is dropped.

    ``changed`` carries the frozenset of topics that any process committed; ``lost`` and
    ``regained`` are those of `ChangeBridge`. ``day_begun`` carries what `keep_house` did for a
    new service day, ``day_not_begun`` the StorageProblem that prevented it: told once, tried
    again every minute. ``time_stands`` says that ``time`` is another: in doubt, or no more.
    """

    changed = Signal(object)
    lost = Signal(object)
    regained = Signal()
    day_begun = Signal(object)
    day_not_begun = Signal(object)
    time_stands = Signal()

    def __init__(
        self,
        house: House,
        *,
        printer: HousePrinter | None = None,
        keeps_day: bool = True,
        parent: QObject | None = None,
    ) -> None:
        """``keeps_day`` off leaves the day's housekeeping to the house's other programs."""
        super().__init__(parent)
        self.house = house
        self.jobs = JobRunner(self)
        self._apart = JobRunner(self)
        self.printer_problem: PrinterProblem | None = None
        """Why ``printer`` cannot be driven at all; what ails it later is in the house."""
        self._spooler = self._spooler_of(printer)
        self._keeps_day = keeps_day
        self._day: tuple[date, bool] | None = None
        self._anchored = time.monotonic()
        self._refusal_told = False
        self._minute = QTimer(self, interval=_A_MINUTE_MS)
        self._minute.timeout.connect(self.look_at_the_day)
        self.time: TimeState | None = None
        """How the house's time stood when it was last looked at."""
        self._moment = QTimer(self, interval=_TIME_MS)
        self._moment.timeout.connect(self.look_at_the_time)
        self._bridge = database_bridge(house.database, parent=self)
        self._bridge.changed.connect(self._hear)
        self._bridge.lost.connect(self.lost)
        self._bridge.regained.connect(self.regained)

    def start(self, *, watch: bool = True) -> None:
        """Begin to print and to follow the clock and what others commit.

        ``watch`` off leaves the change feed and the clock alone (pictures, tests).
        """
        if self._spooler is not None:
            self._spooler.start()
        if watch:
            self._bridge.start()
            self._minute.start()
            self._moment.start()
            self.look_at_the_time()

    def close(self) -> None:
        """Finish what was asked for and end every thread. The house stays open."""
        self._minute.stop()
        self._moment.stop()
        self._bridge.stop()
        if self._spooler is not None:
            self._spooler.stop()
        self.jobs.close()
        self._apart.close()

    def settle(self) -> None:
        """Wait until everything asked for is answered (tests, rehearsals)."""
        self.jobs.drain()
        self._apart.drain()

    # -- jobs --------------------------------------------------------------------

    def run(
        self,
        owner: QObject,
        work: Callable[[], _T],
        done: Callable[[_T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        self.jobs.submit(work, done, failed, owner=owner)

    def run_apart(
        self, owner: QObject, work: Callable[[], _T], done: Callable[[_T], object] | None = None
    ) -> None:
        """Run what must not wait for the house: never anything that asks its database."""
        self._apart.submit(work, done, owner=owner)

    # -- the printer -------------------------------------------------------------

    def wake_printer(self) -> None:
        """Something is to be printed: do not wait for the spooler's next look."""
        if self._spooler is not None:
            self._spooler.wake()

    def _spooler_of(self, printer: HousePrinter | None) -> Spooler | None:
        if printer is None:
            return None
        try:
            return spooler_for(self.house, printer)
        except PrinterProblem as problem:
            _log.error("no printer: %s", problem)
            self.printer_problem = problem
            return None

    @Slot(object)
    def _hear(self, topics: frozenset[Topic]) -> None:
        if Topic.PRINT in topics:
            self.wake_printer()
        if Topic.CLOCK in topics:
            self.look_at_the_time()
        self.changed.emit(topics)

    # -- the time ----------------------------------------------------------------

    @Slot()
    def look_at_the_time(self) -> None:
        """Hold the house's time against the computer's, and hear what was decided elsewhere."""
        self.run(self, partial(keep_time, self.house), self._time_is, passed_over)

    def _time_is(self, state: TimeState) -> None:
        before, self.time = self.time, state
        if before is None or before.stands != state.stands:
            self.time_stands.emit()
            self.look_at_the_day()

    # -- the day -----------------------------------------------------------------

    @Slot()
    def look_at_the_day(self) -> None:
        """End services that were forgotten, and do what a new service day wants, once a day.

        Call it at the start, after asking for the first picture: the day's copy takes a while.
        """
        self.run(self, self._keep, self._kept, self._not_kept)

    def _keep(self) -> Kept | None:
        end_forgotten_services(self.house)
        if not self._keeps_day:
            return None
        elapsed = time.monotonic()
        if elapsed - self._anchored >= _ANCHOR_SECONDS:
            anchor(self.house.database, self.house.keys, at=self.house.now())
            self._anchored = elapsed
        today = service_day(self.house.now(), self.house.profile.tz)
        sure = self.house.read(lambda session: day_confirmed(session, self.house))
        if (today, sure) == self._day:
            return None
        kept = keep_house(self.house)
        self._day = (today, sure)
        return kept

    def _kept(self, kept: Kept | None) -> None:
        self._refusal_told = False
        if kept is not None:
            self.day_begun.emit(kept)

    def _not_kept(self, error: Exception) -> None:
        if not isinstance(error, StorageProblem):
            raise error
        if not self._refusal_told:
            self._refusal_told = True
            _log.warning("the day cannot be begun: %s", error)
            self.day_not_begun.emit(error)


def passed_over(error: Exception) -> None:
    """The feed tells of a house that cannot be read; what was wanted of it is tried again."""
    if not isinstance(error, StorageProblem):
        raise error


def set_apart() -> None:
    """Take what start-up made out of garbage collection: it lives as long as the process, and
    looking through all of it takes tens of milliseconds, a frame each time.

    Once, by a face's process, when its first picture stands.
    """
    gc.collect()
    gc.freeze()
