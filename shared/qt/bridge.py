"""From the change feed to the GUI thread: who commits elsewhere is seen here."""

import logging
import threading
from collections.abc import Callable, Set
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from shared.storage.database import Database
from shared.storage.errors import StorageProblem
from shared.storage.feed import Topic

_log = logging.getLogger(__name__)
_RETRY_SECONDS = 1.0


class Watch(Protocol):
    """What the bridge polls; a `ChangeWatch` on a house."""

    def changed(self) -> Set[Any]: ...
    def wait(self, stop: threading.Event, seconds: float) -> None: ...
    def close(self) -> None: ...


class ChangeBridge(QObject):
    """Looks at the feed on a thread of its own: when told to, else every ``interval_ms``.

    ``changed`` carries a frozenset of topics; ``lost`` a `StorageProblem`, once, when the
    feed stops answering; ``regained`` comes when it answers again, followed by a ``changed``
    of every topic, since nobody knows what was missed.
    """

    changed = Signal(object)
    lost = Signal(object)
    regained = Signal()

    def __init__(
        self,
        open_watch: Callable[[], Watch],
        *,
        interval_ms: int = 50,
        topics: Set[Any] = frozenset(),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_watch = open_watch
        self._interval = interval_ms / 1000
        self._every_topic = frozenset(topics)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to look. What was committed before this call is not reported."""
        if self._thread is not None:
            return
        self._stop.clear()
        started = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(started,), name="sapa-changes", daemon=True
        )
        self._thread.start()
        started.wait()

    def stop(self) -> None:
        """End the thread; no signal comes after this returns, but one may be queued."""
        if self._thread is None:
            return
        self._stop.set()
        self._thread.join()
        self._thread = None

    def _run(self, started: threading.Event) -> None:
        watch: Watch | None = None
        away = False
        while not self._stop.is_set():
            try:
                if watch is None:
                    watch = self._open_watch()
                    if away:
                        away = False
                        self.regained.emit()
                        self.changed.emit(self._every_topic)
                topics = watch.changed()
                started.set()
                if topics:
                    self.changed.emit(frozenset(topics))
                watch.wait(self._stop, self._interval)
            except StorageProblem as problem:
                _close(watch)
                watch = None
                if not away:
                    away = True
                    _log.warning("the change feed is lost: %s", problem)
                    self.lost.emit(problem)
                started.set()
                self._stop.wait(_RETRY_SECONDS)
        _close(watch)


def _close(watch: Watch | None) -> None:
    if watch is not None:
        try:
            watch.close()
        except StorageProblem:
            _log.debug("the feed's connection was gone already")


def database_bridge(
    database: Database, *, interval_ms: int = 50, parent: QObject | None = None
) -> ChangeBridge:
    """The bridge of one house's database (not started)."""
    return ChangeBridge(
        database.watch,
        interval_ms=interval_ms,
        topics=frozenset(Topic),
        parent=parent,
    )
