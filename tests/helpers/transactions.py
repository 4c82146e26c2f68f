"""On which threads transactions began."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, event


@contextmanager
def threads_of_transactions() -> Iterator[set[str]]:
    """The names of the threads that begin a transaction, on any house, inside the block."""
    seen: set[str] = set()

    def begun(_connection: Connection) -> None:
        seen.add(threading.current_thread().name)

    event.listen(Engine, "begin", begun)
    try:
        yield seen
    finally:
        event.remove(Engine, "begin", begun)
