"""One worker thread for database work; results come back on the GUI thread."""

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

Work = Callable[[], Any]
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class JobRunner(QObject):
    """Runs jobs one after another, in the order given, off the GUI thread.

    ``done`` and ``failed`` are called on the thread that made the runner, from its event
    loop or from `drain`. A failure nobody asked for is raised there, so that it reaches the
    crash handler.
    """

    _ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[tuple[Work, Done | None, Failed | None] | None]
        self._jobs = queue.SimpleQueue()
        self._finished: deque[tuple[Callable[[Any], None] | None, Any]] = deque()
        self._waiting = 0
        self._idle = threading.Condition()
        self._closed = False
        self._ready.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="sapa-jobs", daemon=True)
        self._thread.start()

    def submit(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Queue ``work``; exactly one of ``done`` and ``failed`` is called later."""
        if self._closed:
            _log.debug("job after close dropped")
            return
        with self._idle:
            self._waiting += 1
        self._jobs.put((work, done, failed))

    def drain(self) -> None:
        """Wait until every job, and every job its results ask for, is delivered."""
        while True:
            with self._idle:
                self._idle.wait_for(lambda: self._waiting == 0)
                if not self._finished:
                    return
            self._deliver()

    @property
    def busy(self) -> bool:
        """Whether a job is queued, running or undelivered."""
        return self._waiting > 0 or bool(self._finished)

    def close(self) -> None:
        """Finish what is queued, end the thread; undelivered results are dropped."""
        if self._closed:
            return
        self._closed = True
        self._jobs.put(None)
        self._thread.join()
        self._finished.clear()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            work, done, failed = job
            try:
                result: tuple[Callable[[Any], None] | None, Any] = (done, work())
            except Exception as error:
                result = (failed or _raise, error)
            del job, work, done, failed
            self._finished.append(result)
            del result
            with self._idle:
                self._waiting -= 1
                self._idle.notify_all()
            self._ready.emit()

    @Slot()
    def _deliver(self) -> None:
        while self._finished:
            receive, result = self._finished.popleft()
            if receive is not None:
                receive(result)


def _raise(error: Exception) -> None:
    raise error
