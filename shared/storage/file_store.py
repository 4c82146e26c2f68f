"""A house in one SQLite file on this computer.

Why pysqlite3 and ``BEGIN IMMEDIATE``: docs/adr/0001-sqlite-for-several-processes.md.
"""

import stat
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite
from sqlalchemy import URL, Connection, Engine, create_engine, event

from shared.storage.driver_errors import problem_of, translated
from shared.storage.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseHeld,
    DatabaseLocked,
    DatabaseMissing,
    DatabaseReplaced,
    DatabaseShared,
    DatabaseShut,
    StorageProblem,
)
from shared.storage.feed import ChangeWatch
from shared.storage.file_lock import FileLock
from shared.storage.network_disk import shared_disk
from shared.storage.on_disk import settle, settle_folder
from shared.storage.owner_only import FILE_MODE
from shared.storage.sight import Sight, rescue, sight_of
from shared.storage.store import READING, Store
from shared.storage.turn import next_in_turn

_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-8000")
_FORGETTING = "secure_delete=ON"
_OURS = {"office_revision"}
SQLITE_VERSION: str = sqlite.sqlite_version
"""Of the SQLite in use (not the interpreter's own, see ADR 0001)."""
_REVISION = "SELECT version_num FROM alembic_version"
_SIGHT = "sapa_sight"
_LOOKS_BETWEEN_FILE_CHECKS = 10


@dataclass(frozen=True)
class FileStore(Store):
    """The file may be anywhere on this computer's own disks."""

    path: Path

    def __str__(self) -> str:
        return str(self.path)

    @property
    def name(self) -> str:
        return self.path.stem

    def exists(self) -> bool:
        # SQLite would silently make a new empty file, and the house would look empty.
        return self.path.exists()

    def must_exist(self) -> None:
        try:
            found = self.path.stat()
        except (FileNotFoundError, NotADirectoryError) as error:
            raise DatabaseMissing(self) from error
        except OSError as error:
            raise DatabaseShut(self, str(error.strerror)) from error
        if not stat.S_ISREG(found.st_mode):
            raise DatabaseForeign(self)

    def must_suit(self) -> None:
        carrier = shared_disk(self.path)
        if carrier:
            raise DatabaseShared(self, carrier)

    def must_be_ours(self) -> None:
        reader = partial(sqlite.connect, _read_only(self.path), uri=True)
        with translating(self), closing(reader()) as connection:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
            known = not tables.isdisjoint(_OURS) and connection.execute(_REVISION).fetchone()
        if not known:
            raise DatabaseForeign(self)

    def make(self) -> None:
        self.path.touch(mode=FILE_MODE, exist_ok=False)

    @property
    def lock_file(self) -> Path:
        """Held shared by whoever has the house open, alone by whoever puts the file in place."""
        return self.path.with_name(f"{self.path.name}.lock")

    @property
    def copying_lock(self) -> Path:
        return self.path.with_name(f"{self.path.name}.copying")

    @property
    def turn_file(self) -> Path:
        """Held by the next writer."""
        return self.path.with_name(f"{self.path.name}.turn")

    @contextmanager
    def building(self) -> Iterator[Store]:
        aside = FileStore(self.path.with_name(f"{self.path.name}.new"))
        with FileLock(self.lock_file) as lock:
            if not lock.take() or self.exists():
                raise FileExistsError(self.path)
            try:
                aside.unlink()  # what a killed process left
                aside.make()
                yield aside
                aside.close_up()
                settle(aside.path)
                aside.path.rename(self.path)
            finally:
                aside.unlink()
        settle_folder(self.path.parent)

    def hold(self) -> FileLock:
        lock = FileLock(self.lock_file)
        # In a folder that cannot be written to nothing can be put in place either.
        with suppress(OSError):
            if not lock.take(shared=True):
                raise DatabaseHeld(self)
        return lock

    def be_alone(self) -> None:
        self.must_exist()
        self.close_up()

    def close_up(self) -> None:
        """Put everything into the one file. Nobody else may have it open."""
        with translating(self), closing(sqlite.connect(self.path, timeout=0)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA journal_mode=DELETE")

    def unlink(self) -> None:
        """Remove the database, what SQLite puts beside it, and its locks."""
        locks = (self.lock_file, self.copying_lock, self.turn_file)
        for path in (self.path, *self.beside(), *locks):
            path.unlink(missing_ok=True)

    def beside(self) -> tuple[Path, ...]:
        """The files that SQLite keeps beside the database while it is in use."""
        return tuple(
            self.path.with_name(f"{self.path.name}{end}") for end in ("-wal", "-shm", "-journal")
        )

    def engine(self, *, busy_seconds: float = 5.0) -> Engine:
        engine = create_engine(
            URL.create("sqlite", database=str(self.path)),
            module=sqlite,
            connect_args={"timeout": busy_seconds, "check_same_thread": False},
            # What visitors and officers typed never reaches a log by way of an error.
            hide_parameters=True,
        )
        event.listen(engine, "connect", partial(_on_connect, self.path))
        event.listen(engine, "begin", partial(_on_begin, self.turn_file, busy_seconds))
        return engine

    def assure(self, info: Mapping[Any, Any]) -> None:
        sight = info.get(_SIGHT)
        if sight is not None:
            sight.must_hold()

    def watch(self, engine: Engine) -> "FileWatch":
        return FileWatch(self, engine)

    def copy_to(self, path: Path) -> None:
        with (
            translating(self),
            closing(sqlite.connect(_read_only(self.path), uri=True)) as origin,
            closing(sqlite.connect(path)) as copy,
        ):
            origin.backup(copy)
            # One file without a -wal beside it, so that it can be carried off on a stick.
            copy.execute("PRAGMA journal_mode=DELETE")

    def verify(self, copy: Path) -> None:
        try:
            connection = sqlite.connect(_read_only(copy), uri=True)
            try:
                verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
            finally:
                connection.close()
        except sqlite.DatabaseError as error:
            raise DatabaseDamaged(copy, str(error)) from error
        if verdict != "ok":
            raise DatabaseDamaged(copy, verdict)

    def write_anew(self, engine: Engine) -> None:
        with translated(self), closing(engine.raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            if (row := cursor.fetchone()) is None or row[0]:
                raise DatabaseLocked(self)

    def faults(self, engine: Engine) -> str:
        reader = engine.execution_options(**{READING: True})
        with translated(self), reader.connect() as connection:
            verdict = str(connection.exec_driver_sql("PRAGMA quick_check").scalar())
        return "" if verdict == "ok" else verdict


@contextmanager
def translating(store: object) -> Iterator[None]:
    """Turn the driver's own errors inside the block into :class:`StorageProblem`."""
    try:
        yield
    except (sqlite.Error, UnicodeDecodeError) as error:
        raise (problem_of(error, store) or StorageProblem(store, str(error))) from error


def _read_only(path: Path) -> str:
    """How a look opens the file; only a writer may end what a kill left half done."""
    mode = "rw" if path.with_name(f"{path.name}-journal").exists() else "ro"
    return f"{path.resolve().as_uri()}?mode={mode}"


def _on_connect(path: Path, connection: Any, record: Any) -> None:
    connection.isolation_level = None
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")
    for pragma in (*_PRAGMAS, _FORGETTING):
        connection.execute(f"PRAGMA {pragma}")
    record.info[_SIGHT] = sight_of(path, connection)


def _on_begin(turn: Path, busy_seconds: float, connection: Connection) -> None:
    _same_file(connection)
    if connection.get_execution_options().get(READING):
        connection.exec_driver_sql("BEGIN DEFERRED")
        return
    with next_in_turn(turn, seconds=busy_seconds):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    # Whoever waited may have waited on a file that was taken away meanwhile.
    _same_file(connection)


def _same_file(connection: Connection) -> None:
    """Leave a connection whose file is no longer there; the next one opens what is."""
    sight: Sight | None = connection.info.get(_SIGHT)
    if sight is None or sight.holds():
        return
    raw: Any = connection.connection.dbapi_connection
    try:
        if raw.in_transaction:
            raw.execute("ROLLBACK")
        with translating(sight.path):
            rescue(sight, raw)
    finally:
        connection.invalidate()
        connection.engine.dispose()
    raise DatabaseReplaced(sight.path)


class FileWatch(ChangeWatch):
    """``PRAGMA data_version`` is only the hint to go and look; it costs about 1.4 microseconds
    and changes when any *other* connection commits.

    Holds one connection of its own, in no transaction; use it from one thread.
    """

    def __init__(self, store: FileStore, engine: Engine) -> None:
        store.must_exist()
        self._store, self._looks, self._version = store, 0, -1
        with translated(store):
            self._raw = engine.raw_connection()
            self._info = self._raw.info
            self._last_id = self._value("SELECT coalesce(max(id), 0) FROM change")

    def _news(self) -> list[str]:
        self._looks += 1
        if self._looks % _LOOKS_BETWEEN_FILE_CHECKS == 0:
            self._store.must_exist()
            self._store.assure(self._info)
        with translated(self._store):
            version = self._value("PRAGMA data_version")
            if version == self._version:
                return []
            cursor = self._raw.cursor()
            rows = cursor.execute(
                "SELECT id, topics FROM change WHERE id > ? ORDER BY id", (self._last_id,)
            ).fetchall()
            cursor.close()
            self._version = version
        if rows:
            self._last_id = rows[-1][0]
        return [row[1] for row in rows]

    def _value(self, sql: str) -> int:
        with closing(self._raw.cursor()) as cursor:
            value: int = cursor.execute(sql).fetchone()[0]
            return value

    def close(self) -> None:
        self._raw.close()
