"""On which threads transactions began, and what writers say in them."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

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


@contextmanager
def statements_of_writers(engine: Engine) -> Iterator[list[str]]:
    """The statements of the transactions that were committed inside the block."""
    committed: list[str] = []
    running: dict[int, list[str]] = {}

    def executed(connection: Connection, _cursor: Any, statement: str, *_more: Any) -> None:
        running.setdefault(id(connection.connection.dbapi_connection), []).append(statement)

    def ended(connection: Connection, *, kept: bool) -> None:
        held = running.pop(id(connection.connection.dbapi_connection), [])
        committed.extend(held if kept else ())

    def kept(connection: Connection) -> None:
        ended(connection, kept=True)

    def dropped(connection: Connection) -> None:
        ended(connection, kept=False)

    hooks = (("before_cursor_execute", executed), ("commit", kept), ("rollback", dropped))
    for name, hook in hooks:
        event.listen(engine, name, hook)
    try:
        yield committed
    finally:
        for name, hook in hooks:
            event.remove(engine, name, hook)
