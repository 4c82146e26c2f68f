"""A house in one database of a PostgreSQL server, for several computers: docs/network.md.

Why the house's lock: docs/adr/1700-postgresql-keeps-the-meaning.md.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar, LiteralString

from sqlalchemy import (
    Connection,
    Engine,
    Executable,
    String,
    bindparam,
    cast,
    create_engine,
    event,
    func,
    insert,
    select,
)

from shared.storage.carrying import carry
from shared.storage.driver_errors import translated
from shared.storage.errors import DatabaseLocked, ServerOlder, StorageProblem
from shared.storage.feed import CHANGES, ChangeWatch
from shared.storage.file_store import FileStore
from shared.storage.migrate import create, revision_of
from shared.storage.server_connection import DeadlineConnection, connect, translated_driver
from shared.storage.server_url import database_name
from shared.storage.server_watch import CHANNEL, ServerWatch
from shared.storage.store import READING, Store

# Lock ids are a database's own; every writer of the house takes this one first.
_BEGIN_WRITING = "BEGIN; SELECT pg_advisory_xact_lock(1396789345)"
_BEGIN_READING = (
    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;"
    # Whoever only looks keeps nobody waiting, and may take its time with what it found.
    " SET LOCAL idle_in_transaction_session_timeout = '60s'"
)

_ANYTHING: LiteralString = (
    "SELECT 1 FROM pg_class WHERE relnamespace = current_schema()::regnamespace LIMIT 1"
)
_A_SCHEMA: LiteralString = "SELECT 1 WHERE to_regclass('office_revision') IS NOT NULL"
_SOMEBODY_ELSE: LiteralString = (
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
    " AND pid <> pg_backend_pid() AND application_name = 'sapa' LIMIT 1"
)
_A_PROFILE: LiteralString = "SELECT 1 FROM office_revision LIMIT 1"

_row = (
    insert(CHANGES)
    .values(at=bindparam("at"), topics=bindparam("topics"))
    .returning(CHANGES.c.id)
    .cte("row")
)

_ANEW_SECONDS = 600.0
_WAIT_FOR_READERS: LiteralString = "SET lock_timeout = '5s'"


@dataclass(frozen=True)
class ServerStore(Store):
    """``url`` carries no secret."""

    url: str
    secret: str = field(default="", repr=False)
    add_change: ClassVar[Executable] = select(func.pg_notify(CHANNEL, cast(_row.c.id, String)))
    older: ClassVar[type[StorageProblem]] = ServerOlder
    opened_by_many: ClassVar[bool] = True

    def __str__(self) -> str:
        return self.url.partition("?")[0]

    @property
    def name(self) -> str:
        return database_name(self.url)

    def exists(self) -> bool:
        """Whether a house stands in it, or anything that is none: both are left alone."""
        with self.connect() as connection, translated_driver(self):
            if not _found(connection, _ANYTHING):
                return False
            if not _found(connection, _A_SCHEMA):
                return True
            # A schema without a profile is what a killed `init` left.
            return _found(connection, _A_PROFILE)

    def must_exist(self) -> None:
        """Nothing to ask: unlike a file, no server makes a database by being opened."""

    def be_alone(self) -> None:
        with self.connect() as connection, translated_driver(self):
            if _found(connection, _SOMEBODY_ELSE):
                raise DatabaseLocked(self)

    def make(self) -> None:
        if self.exists():
            raise FileExistsError(str(self))

    def engine(self, *, busy_seconds: float = 5.0) -> Engine:
        engine = create_engine(
            "postgresql+psycopg://", creator=lambda: self.connect(busy_seconds=busy_seconds)
        )
        event.listen(engine, "begin", _on_begin)
        return engine

    def connect(self, *, busy_seconds: float = 5.0) -> DeadlineConnection:
        """One connection in no transaction, with the house's time-outs."""
        with translated_driver(self):
            return connect(self.url, self.secret, busy_seconds=busy_seconds)

    def watch(self, engine: Engine) -> ChangeWatch:
        return ServerWatch(self, self.connect)

    def copy_to(self, path: Path) -> None:
        """The copy is a file that any computer opens without a server, and checks as one."""
        copy = FileStore(path)
        create(copy, revision=revision_of(self) or "head")
        origin, target = self.engine(), copy.engine()
        reader = origin.execution_options(**{READING: True})
        try:
            with (
                translated(self),
                reader.connect() as here,
                target.begin() as there,
            ):
                carry(here, there, copy)
        finally:
            origin.dispose()
            target.dispose()
        copy.close_up()

    def verify(self, copy: Path) -> None:
        FileStore(copy).verify(copy)

    def moment(self) -> datetime:
        with self.connect() as connection, translated_driver(self):
            row = connection.execute("SELECT clock_timestamp()").fetchone()
        assert row is not None, "a SELECT without FROM has a row"
        at: datetime = row[0]
        return at.astimezone(UTC)

    def write_anew(self, engine: Engine) -> None:
        with self.connect(busy_seconds=_ANEW_SECONDS) as connection, translated_driver(self):
            connection.execute("SET statement_timeout = 0")
            connection.execute(_WAIT_FOR_READERS)
            connection.execute("VACUUM FULL leg")
            connection.execute("VACUUM FULL move")

    def faults(self, engine: Engine) -> str:
        with (
            translated(self),
            engine.execution_options(**{READING: True}).connect() as connection,
        ):
            if connection.exec_driver_sql("SELECT pg_is_in_recovery()").scalar():
                return "server ini hanya mengikuti server lain"
            damaged = connection.exec_driver_sql(
                "SELECT checksum_failures FROM pg_stat_database WHERE datname = current_database()"
            ).scalar()
        return f"server menemukan {damaged} halaman rusak" if damaged else ""


def _found(connection: DeadlineConnection, question: LiteralString) -> bool:
    return connection.execute(question).fetchone() is not None


def _on_begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get(READING)
    connection.exec_driver_sql(_BEGIN_READING if reads else _BEGIN_WRITING)
