"""Moving a house between a file and a server, with proof that every row arrived."""

import os
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, text

from shared.i18n import Message, Refusal
from shared.office.house_store import server_store, store_of
from shared.office.secret_file import write_secret
from shared.office.settings import FILE_NAME, load_settings
from shared.storage.carrying import Fingerprint, carry, fingerprints
from shared.storage.database import Database
from shared.storage.driver_errors import translated
from shared.storage.errors import DatabaseLocked
from shared.storage.file_keeping import carry_files
from shared.storage.file_store import FileStore
from shared.storage.migrate import create, fitting
from shared.storage.on_disk import write_whole
from shared.storage.putting_back import alone
from shared.storage.server_url import is_server, split_secret
from shared.storage.store import READING, Store

MOVED = "moved"
_DATABASE = re.compile(r'^database\s*=\s*"[^"]*"', re.MULTILINE)
_BUSY_SECONDS = 5.0


class AnotherHouseThere(Refusal):
    """The target holds something that is not a whole copy of this house."""

    sentence = Message(
        "Sentences",
        "Di {store} sudah ada basis data lain. Tidak ada yang dipindah; pakai tujuan yang kosong.",
    )

    def __init__(self, store: object) -> None:
        super().__init__(store=str(store))


class SettingsUnreadable(Refusal):
    """The line that names the database is not where ``sapa init`` puts it."""

    sentence = Message(
        "Sentences",
        "Baris database di [house] pada {path} tidak ditemukan. Tulis dahulu, lalu ulangi.",
    )

    def __init__(self, path: Path) -> None:
        super().__init__(path=str(path))


def move_house(folder: Path, to: str) -> dict[str, Fingerprint]:
    """Bring every row to ``to`` (an address or a file), go by it from now on, retire the old store.

    No program may be at the house. Killed anywhere, the same call goes on from where it was: the
    rows arrive in one transaction, the settings change when all of them are proven to be there,
    the old store is retired last. Raises StorageProblem, :class:`AnotherHouseThere`.
    """
    settings = load_settings(folder)
    source = store_of(folder, settings)
    address, secret = split_secret(to) if is_server(to) else (to, "")
    target = server_store(address, secret) if is_server(to) else FileStore(folder / to)
    if str(source) == str(target):
        return {}
    fitting(source)
    with _nobody_else_at(source):
        source.be_alone()
        with _held(source) as here:
            moved = _bring(here, source, target)
            with closing(Database(source)) as origin, closing(Database(target)) as into:
                carry_files(here, origin, into)
            if secret:
                write_secret(folder, secret)
            _go_by(folder / FILE_NAME, address)
            _retire(here, source)
        if isinstance(source, FileStore) and source.exists():
            source.path.replace(_retired(source))
    return moved


@contextmanager
def _nobody_else_at(source: Store) -> Iterator[None]:
    """No program has the file open, and none opens it until the block ends."""
    if not isinstance(source, FileStore):
        yield
        return
    with alone(source) as held:
        if not held:
            raise DatabaseLocked(source)
        yield


def _bring(here: Connection, source: Store, target: Store) -> dict[str, Fingerprint]:
    if target.exists():
        there = _read(target)
        if there != fingerprints(here):
            raise AnotherHouseThere(target)
        return there
    with target.building() as aside:
        create(aside)
        with closing(Database(aside)) as database, database.engine.begin() as into:
            return carry(here, into, target)


def _read(store: Store) -> dict[str, Fingerprint]:
    engine = store.engine(busy_seconds=_BUSY_SECONDS)
    try:
        with (
            translated(store),
            engine.execution_options(**{READING: True}).connect() as connection,
        ):
            return fingerprints(connection)
    finally:
        engine.dispose()


@contextmanager
def _held(store: Store) -> Iterator[Connection]:
    """The whole house, with nobody else writing until the block ends."""
    engine = store.engine(busy_seconds=_BUSY_SECONDS)
    try:
        with translated(store), engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _go_by(settings: Path, address: str) -> None:
    before = settings.read_text(encoding="utf-8") if settings.exists() else ""
    line = f'database = "{address}"'
    after, found = _DATABASE.subn(lambda _old: line, before, count=1)
    if not found:
        raise SettingsUnreadable(settings)
    write_whole(settings, after.encode())


def _retire(here: Connection, source: Store) -> None:
    """A forgotten program must not go on giving numbers at the old store."""
    if not isinstance(source, FileStore):
        here.execute(text("UPDATE alembic_version SET version_num = :moved"), {"moved": MOVED})
    elif os.name == "posix":
        # Renamed while it is held: nobody slips in between. Windows renames no open file.
        source.path.rename(_retired(source))


def _retired(source: FileStore) -> Path:
    return source.path.with_name(f"{source.path.name}.{MOVED}")
