"""Putting a copy in the place of a house's file, alone, with what was there kept (ADR 0100)."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any

import pysqlite3.dbapi2 as sqlite

from shared.storage.file_keeping import REPLACED, replaced_files
from shared.storage.file_lock import FileLock
from shared.storage.file_store import FileStore, translating
from shared.storage.migrate import migrate
from shared.storage.on_disk import settle, settle_folder
from shared.storage.owner_only import own_file
from shared.storage.sight import house_of, lacking_numbers, list_numbers
from shared.storage.tally import Tally, go_behind, highest, read_tally


@dataclass
class Known:
    """What the files in the house's folder tell. ``whole``: its last one could be read."""

    tally: Tally = field(default_factory=dict)
    whole: bool = False
    house: bytes | None = None


@contextmanager
def alone(store: FileStore) -> Iterator[bool]:
    """Nobody else opens the house until the block ends; False while a program has it open."""
    with FileLock(store.lock_file) as lock:
        yield lock.take()


@contextmanager
def prepared(store: FileStore, copy: Path) -> Iterator[FileStore]:
    """``copy``, checked and of this version's schema, in a file beside the house's.

    Raises StorageProblem when it is damaged, foreign or a newer version's, and OSError.
    """
    FileStore(copy).must_exist()
    aside = FileStore(store.path.with_name(f"{store.path.name}.pulih"))
    aside.unlink()
    try:
        own_file(aside.path)
        copyfile(copy, aside.path)
        aside.must_be_ours()
        aside.verify(aside.path)
        migrate(aside, backups=None)
        yield aside
    finally:
        aside.unlink()


def known_to(store: FileStore, *, house: bytes | None, copies: Path) -> Known:
    """What the present file of ``house`` tells, those kept earlier and the copies of it."""
    known = Known()
    if store.exists():
        with _looked_at(store.path) as raw:
            known.tally, known.whole = read_tally(raw)
            known.house = house_of(raw)
    kept = replaced_files(store.path)
    for path in (*kept, *sorted(copies.glob(f"*{store.copy_suffix}"))):
        with _looked_at(path) as raw:
            if house_of(raw) == house:
                highest(known.tally, read_tally(raw)[0])
    return known


def house_in(store: FileStore) -> bytes | None:
    """Whose house the file is."""
    with _looked_at(store.path) as raw:
        return house_of(raw)


def go_on_behind(store: FileStore, tally: Tally) -> None:
    """Have each series of ``store`` go on behind what is known."""
    with translating(store), closing(sqlite.connect(store.path, isolation_level=None)) as raw:
        raw.execute("BEGIN IMMEDIATE")
        go_behind(raw, tally)
        raw.execute("COMMIT")


def put_back(
    store: FileStore, aside: FileStore, *, at: datetime
) -> tuple[Path | None, Path | None]:
    """Give ``aside`` the house's name; the file that had it stays under another.

    Gives where that is, and where the numbers are listed that only it knows. Killed anywhere, the
    same call again ends it: what was there is kept before anything is taken away.
    """
    kept = _keep(store, at) if store.exists() else None
    listed = None if kept is None else _list_lacking(store, aside, kept)
    aside.close_up()
    settle(aside.path)
    for path in store.beside():
        path.unlink(missing_ok=True)
    aside.path.replace(store.path)
    settle_folder(store.path.parent)
    return kept, listed


def _keep(store: FileStore, at: datetime) -> Path:
    stem = f"{store.path.name}.{REPLACED}-{at:%Y%m%d-%H%M%S}"
    kept, number = store.path.with_name(stem), 1
    while kept.exists():
        number += 1
        kept = store.path.with_name(f"{stem}-{number}")
    for path in (store.path, *store.beside()):
        if path.exists():
            target = kept.with_name(kept.name + path.name.removeprefix(store.path.name))
            own_file(target)
            copyfile(path, target)
            settle(target)
    settle_folder(kept.parent)
    return kept


def _list_lacking(store: FileStore, aside: FileStore, kept: Path) -> Path | None:
    with _looked_at(kept) as raw, closing(sqlite.connect(aside.path)) as there:
        lacking = lacking_numbers(there, raw)
    return list_numbers(store.path, lacking) if lacking else None


@contextmanager
def _looked_at(path: Path) -> Iterator[Any]:
    """A connection to a likeness of the file with what lies beside it: looking changes nothing."""
    with TemporaryDirectory(prefix="lihat-", dir=path.parent) as folder:
        for one in (path, *(path.with_name(path.name + end) for end in ("-wal", "-journal"))):
            if one.exists():
                copyfile(one, Path(folder) / one.name)
        with closing(sqlite.connect(Path(folder) / path.name)) as raw:
            yield raw
