"""One worker thread for database work; results come back on the GUI thread."""

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

Work = Callable[[], Any]
Done = Callable[[Any], object]
Failed = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class _Job:
    """``owner`` is the QObject that asked; nobody is left to answer once it is deleted."""

    work: Work
    done: Done | None
    failed: Failed | None
    owner: QObject

    def deliver(self, result: Any) -> None:
        if self.done is not None and self._asked_still():
            self.done(result)

    def refuse(self, error: Exception) -> None:
        if self.failed is None:
            raise error
        if self._asked_still():
            self.failed(error)

    def _asked_still(self) -> bool:
        return isValid(self.owner)


class JobRunner(QObject):
    """Runs jobs one after another, in the order given, off the GUI thread.

    ``done`` and ``failed`` are called on the thread that made the runner, from its event
    loop or from `drain`. A failure nobody asked for is raised there, so that it reaches the
    crash handler.
    """

    _ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._finished: deque[Callable[[], None]] = deque()
        self._waiting = 0
        self._idle = threading.Condition()
        self._closed = False
        self._ready.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="sapa-jobs", daemon=True)
        self._thread.start()

    def submit(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], object] | None = None,
        failed: Failed | None = None,
        *,
        owner: QObject,
    ) -> None:
        """Queue ``work``; one of ``done`` and ``failed`` is called later.

        Neither is called when ``owner`` is deleted by then.
        """
        if self._closed:
            _log.debug("job after close dropped")
            return
        with self._idle:
            self._waiting += 1
        self._jobs.put(_Job(work, done, failed, owner))

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
            try:
                answer = partial(job.deliver, job.work())
            except Exception as error:
                answer = partial(job.refuse, error)
            self._finished.append(answer)
            # What the job holds may be Qt's, and must be let go on the GUI thread.
            del job, answer
            with self._idle:
                self._waiting -= 1
                self._idle.notify_all()
            self._ready.emit()

    @Slot()
    def _deliver(self) -> None:
        while self._finished:
            self._finished.popleft()()
