"""One owner thread per printer. Nothing that prints ever runs in a GUI thread."""

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime

from shared.printing.jobs.attendant import Attendant
from shared.printing.jobs.attendant_pace import AttendantPace
from shared.printing.jobs.news import News
from shared.printing.printers.device import Device
from shared.storage.database import Database
from shared.storage.errors import StorageProblem

log = logging.getLogger(__name__)

_PAUSE = 1.0


class Spooler:
    """Prints the jobs of one printer in the background.

    ``tell`` is called in the owner thread, after the change is in the database; it must return
    at once. Call `wake` after a commit that added a job, from any thread.
    """

    def __init__(
        self,
        database: Database,
        *,
        printer: str,
        device: Device,
        tell: Callable[[News], None] = lambda _news: None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        pace: AttendantPace | None = None,
        computer: str = "",
    ) -> None:
        self._printer = printer
        self._device = device
        self._attendant = Attendant(
            database,
            printer=printer,
            device=device,
            tell=tell,
            clock=clock,
            pace=pace,
            computer=computer,
        )
        self._awake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        if self._thread is None:
            self._stopping.clear()
            name = f"printer {self._printer}"
            self._thread = threading.Thread(target=self._run, name=name, daemon=True)
            self._thread.start()

    def wake(self) -> None:
        self._awake.set()

    def stop(self) -> None:
        """Ends the thread: at once when idle, within seconds while a slip is on its way."""
        if self._thread is None:
            return
        self._stopping.set()
        self._device.hurry()
        self._awake.set()
        self._thread.join()
        self._thread = None

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                pause = self._attendant.step()
            except StorageProblem as problem:
                log.warning("printer %s: %s", self._printer, problem)
                pause = _PAUSE
            except Exception:
                log.exception("printer %s: unexpected trouble", self._printer)
                pause = _PAUSE
            if pause:
                self._awake.wait(pause)
                self._awake.clear()
        try:
            self._attendant.leave()
        except StorageProblem as problem:
            log.warning("printer %s: %s", self._printer, problem)
