"""Hearing of commits on a PostgreSQL server without asking all the time."""

import threading
from collections.abc import Callable
from time import monotonic

from shared.storage.feed import ChangeWatch
from shared.storage.server_connection import DeadlineConnection, translated_driver

CHANNEL = "sapa"
_HEARTBEAT_SECONDS = 10.0
_STOP_LOOK_SECONDS = 0.1


class ServerWatch(ChangeWatch):
    """``NOTIFY`` is only the hint to go and look; a dead line is found by looking unasked.

    Holds one connection of its own, in no transaction; use it from one thread.
    """

    def __init__(self, store: object, connect: Callable[[], DeadlineConnection]) -> None:
        self._store = store
        with translated_driver(store):
            self._connection = connect()
            self._connection.execute(f"LISTEN {CHANNEL}")
            newest = self._connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()
        assert newest is not None, "an aggregate has a row"
        self._last_id: int = newest[0]

    def _news(self) -> list[str]:
        with translated_driver(self._store):
            rows = self._connection.execute(
                "SELECT id, topics FROM change WHERE id > %s ORDER BY id", (self._last_id,)
            ).fetchall()
        if rows:
            self._last_id = rows[-1][0]
        return [row[1] for row in rows]

    def wait(self, stop: threading.Event, seconds: float) -> None:
        until = monotonic() + _HEARTBEAT_SECONDS
        with translated_driver(self._store):
            while not stop.is_set() and monotonic() < until:
                for _hint in self._connection.notifies(timeout=_STOP_LOOK_SECONDS, stop_after=1):
                    return

    def close(self) -> None:
        self._connection.close()
