"""Copies of the database that have been opened and checked before they count."""

import os
from datetime import datetime
from pathlib import Path

import pysqlite3.dbapi2 as sqlite

from shared.storage.errors import DatabaseDamaged


def back_up(database: Path, folder: Path, *, at: datetime, why: str, keep: int = 14) -> Path:
    """Copy ``database`` into ``folder`` while others use it, verify the copy, keep the newest.

    ``why`` becomes part of the name ("before-0002", "daily"). Raises
    :class:`DatabaseDamaged` when the copy does not pass SQLite's integrity check; a copy that
    did not pass is not kept.
    """
    folder.mkdir(parents=True, exist_ok=True)
    final = folder / f"{database.stem}-{at:%Y%m%d-%H%M%S}-{why}.db"
    unfinished = final.with_suffix(".partial")
    unfinished.unlink(missing_ok=True)
    _copy(database, unfinished)
    try:
        verify(unfinished)
    except DatabaseDamaged:
        unfinished.unlink(missing_ok=True)
        raise
    _to_disk(unfinished)
    unfinished.replace(final)
    for old in sorted(folder.glob(f"{database.stem}-*.db"))[:-keep]:
        old.unlink()
    return final


def verify(path: Path) -> None:
    """Open the file and run SQLite's full integrity check; DatabaseDamaged when it fails."""
    try:
        connection = sqlite.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        finally:
            connection.close()
    except sqlite.DatabaseError as error:
        raise DatabaseDamaged(path, str(error)) from error
    if verdict != "ok":
        raise DatabaseDamaged(path, verdict)


def _copy(source: Path, target: Path) -> None:
    origin = sqlite.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)
    copy = sqlite.connect(target)
    try:
        origin.backup(copy)
        # One file without a -wal beside it, so that it can be carried off on a stick.
        copy.execute("PRAGMA journal_mode=DELETE")
    finally:
        copy.close()
        origin.close()


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
