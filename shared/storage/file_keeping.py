"""What is done with all the files of a house: swept, laid beside its copies, brought back, moved.

The files beside the copies in a folder are shared by all of them, since a file never changes.
"""

import logging
from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
from sqlalchemy import Connection, select

from shared.storage.database import Database
from shared.storage.errors import FileLost
from shared.storage.file_store import FileStore
from shared.storage.stored_files import (
    FolderFiles,
    StoredFile,
    files_of,
    folder_files,
    listed,
)

REPLACED = "sebelum-pulih"
"""What a database file is called by when a copy took its place."""
_LEFT_ALONE = timedelta(days=7)
"""A file may be put long before its row commits: a draft of last week still has its own."""
_log = logging.getLogger(__name__)


def sweep_files(database: Database) -> int:
    """Take away what no row has listed for a week; how many files that were.

    A database file in whose place a copy was put is kept, and so is what it lists.
    """
    store, files = database.store, files_of(database)
    with database.read() as session:
        needed = set(listed(session))
    for path in replaced_files(store.path) if isinstance(store, FileStore) else ():
        told = listed_in(path)
        if told is None:
            return 0
        needed |= set(told)
    old = [one for one, age in files.ages().items() if age > _LEFT_ALONE and one not in needed]
    for digest in old:
        files.drop(digest)
    return len(old)


def replaced_files(path: Path) -> list[Path]:
    """The database files in whose place copies were put, oldest first."""
    return sorted(path.parent.glob(f"{path.name}.{REPLACED}-*[0-9]"))


def listed_in(copy: Path) -> dict[str, int] | None:
    """The manifest of a database file, without opening it as a house; None if it cannot be read."""
    try:
        with closing(sqlite.connect(f"{copy.resolve().as_uri()}?mode=ro", uri=True)) as raw:
            known = raw.execute(
                "SELECT 1 FROM sqlite_master WHERE name = ?", (StoredFile.__tablename__,)
            ).fetchone()
            rows = raw.execute("SELECT digest, size FROM stored_file") if known else ()
            return dict(rows)
    except sqlite.Error as error:
        _log.warning("the files of %s cannot be told: %s", copy, error)
        return None


def lay_beside(database: Database, copy: Path) -> None:
    """Put what the copy lists beside it; what lies there already is left. Raises OSError.

    A file that the house itself has lost makes no copy worse: the drill tells it.
    """
    files, beside = files_of(database), folder_files(FileStore(copy))
    for digest, size in (listed_in(copy) or {}).items():
        if beside.has(digest, size):
            continue
        try:
            beside.put(files.get(digest))
        except FileLost as lost:
            _log.error("%s lacks a file: %s", copy.name, lost.for_technicians)


def lacking(copy: Path) -> list[str]:
    """Which of the files that a copy lists do not lie whole beside it. Reads them all."""
    beside = folder_files(FileStore(copy))
    return [digest for digest in listed_in(copy) or {} if not beside.is_whole(digest)]


def bring_back(copy: Path, listed_there: Mapping[str, int], into: FolderFiles) -> list[str]:
    """Fetch what is listed and not at the house from beside a copy; gives what is nowhere."""
    beside, missing = folder_files(FileStore(copy)), []
    for digest, size in listed_there.items():
        if into.has(digest, size):
            continue
        try:
            into.put(beside.get(digest))
        except FileLost:
            missing.append(digest)
    return missing


def forget_beside(folder: Path) -> None:
    """Take away the files that no copy in the folder needs any more."""
    beside, needed = FolderFiles(folder_files(FileStore(folder / "any")).folder), set[str]()
    if not beside.folder.is_dir():
        return
    for copy in folder.glob("*.db"):
        told = listed_in(copy)
        if told is None:
            return
        needed |= set(told)
    for digest in beside.ages().keys() - needed:
        beside.drop(digest)


def carry_files(here: Connection, source: Database, target: Database) -> None:
    """Bring every listed file of one database to where another one keeps its own.

    The rows are there already. Raises :class:`FileLost`, and the move has not happened then.
    """
    origin, into = files_of(source), files_of(target)
    for digest, size in here.execute(select(StoredFile.digest, StoredFile.size)):
        if not into.has(digest, size):
            into.put(origin.get(digest))
