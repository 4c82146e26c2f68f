"""Opening the one local database and running short transactions on it.

Why pysqlite3 and ``BEGIN IMMEDIATE``: docs/adr/0001-sqlite-for-several-processes.md.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.orm import Session as Session  # the faces name the type, and no more

from shared.storage.errors import DatabaseMissing, translated
from shared.storage.feed import write_change_row

_BUSY_SECONDS = 5.0
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-8000")


def _on_connect(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _on_begin(connection: Connection) -> None:
    how = connection.get_execution_options().get("sqlite_begin", "IMMEDIATE")
    connection.exec_driver_sql(f"BEGIN {how}")


def make_engine(path: Path, *, busy_seconds: float = _BUSY_SECONDS) -> Engine:
    """An engine whose every transaction is explicit; the file need not exist yet.

    A writer waits at most ``busy_seconds`` for another one.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=pysqlite3.dbapi2,
        connect_args={"timeout": busy_seconds, "check_same_thread": False},
    )
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


class Database:
    """One house's database file. Safe to share between threads; sessions are not.

    Raises :class:`~shared.storage.errors.StorageProblem` (a subclass of it) wherever the file
    cannot be used.
    """

    def __init__(self, path: Path, *, busy_seconds: float = _BUSY_SECONDS) -> None:
        self.path = path
        self.engine = make_engine(path, busy_seconds=busy_seconds)
        self._reader = self.engine.execution_options(sqlite_begin="DEFERRED")

    @contextmanager
    def write(self) -> Iterator[Session]:
        """One short write transaction: commits when the block ends, rolls back when it raises.

        Never print, speak or wait inside it.
        """
        self._must_exist()
        with (
            translated(self.path),
            Session(self.engine, expire_on_commit=False) as session,
            session.begin(),
        ):
            session.connection()
            yield session
            session.flush()
            write_change_row(session)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One consistent look at the house; changes made in it are dropped."""
        self._must_exist()
        with translated(self.path), Session(self._reader, autoflush=False) as session:
            yield session

    def _must_exist(self) -> None:
        # SQLite would silently make a new empty file, and the house would look empty.
        if not self.path.exists():
            raise DatabaseMissing(self.path)

    def close(self) -> None:
        self.engine.dispose()


def sqlite_version() -> str:
    """The version of the SQLite in use (not the interpreter's own, see ADR 0001)."""
    version: str = pysqlite3.dbapi2.sqlite_version
    return version
