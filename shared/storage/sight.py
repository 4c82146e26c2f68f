"""Is the file that a connection has open still the file that the house's name leads to?

A database that is moved, replaced or robbed of its ``-wal`` or ``-shm`` while in use stays open
under its old self: numbers would go into a file that nobody will ever read (ADR 1112).
"""

import logging
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite

from shared.storage.errors import DatabaseOfAnother, DatabaseReplaced
from shared.storage.tally import go_behind, read_tally

_log = logging.getLogger(__name__)
_ENDS = ("", "-wal", "-shm")
_NUMBERS = "SELECT service_day, series, number, service_code, issued_at FROM ticket"

LISTS = "nomor-hilang-*.csv"
"""What the lists of numbers for typing in are called, beside the database."""

Marks = tuple[tuple[int, int] | None, ...]


@dataclass(frozen=True)
class Sight:
    """Device and inode of the database, its ``-wal`` and its ``-shm`` as one connection has
    them open, and which house it is."""

    path: Path
    marks: Marks
    house: bytes | None

    def holds(self) -> bool:
        """Whether the names still lead to the same files. Takes some microseconds."""
        return all(
            was is None or was == now
            for was, now in zip(self.marks, _marks(self.path), strict=True)
        )

    def must_hold(self) -> None:
        if not self.holds():
            raise DatabaseReplaced(self.path)


def sight_of(path: Path, raw: Any) -> Sight:
    """What a connection that was just opened sees. Reads, so that ``-wal`` and ``-shm`` are."""
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return Sight(path, _marks(path), house_of(raw))


def rescue(sight: Sight, raw: Any) -> None:
    """Bring what only the connection ``raw`` still sees to where it will be read.

    With the database itself in its place that is all of it: the lost ``-wal`` is written back
    into it. With another file there, its series go on behind the highest number known, and each
    number that it lacks is listed in a file for typing in. Raises DatabaseOfAnother for another
    house's file, which is left alone.
    """
    was, now = sight.marks[0], _marks(sight.path)
    if now[0] is None:
        return
    if now[0] == was:
        wal = sight.path.with_name(f"{sight.path.name}-wal")
        if now[1] is None or wal.stat().st_size == 0:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return
    lacking = _continue_behind(sight, raw)
    if lacking:
        listed = list_numbers(sight.path, lacking)
        _log.critical("the database was replaced; %d numbers are in %s", len(lacking), listed)


def _continue_behind(sight: Sight, raw: Any) -> list[tuple[Any, ...]]:
    # Looked at without a -wal: the one that lies there may be the old file's, and SQLite would
    # write it into the new one.
    untouched = f"{sight.path.resolve().as_uri()}?immutable=1"
    with closing(sqlite.connect(untouched, uri=True)) as there:
        if sight.house is not None and house_of(there) != sight.house:
            raise DatabaseOfAnother(sight.path)
    _part_from_old(sight)
    with closing(sqlite.connect(sight.path, timeout=5, isolation_level=None)) as there:
        there.execute("BEGIN IMMEDIATE")
        lacking = lacking_numbers(there, raw)
        go_behind(there, read_tally(raw)[0])
        there.execute("COMMIT")
    return lacking


def lacking_numbers(there: Any, raw: Any) -> list[tuple[Any, ...]]:
    """The numbers that ``raw`` still knows and ``there`` does not."""
    known = {row[:3] for row in there.execute(_NUMBERS)}
    lacking: list[tuple[Any, ...]] = []
    with suppress(sqlite.DatabaseError):
        # Row by row: those before a damaged page count.
        lacking.extend(row for row in raw.execute(_NUMBERS) if row[:3] not in known)
    return sorted(lacking)


def _part_from_old(sight: Sight) -> None:
    """Take the old file's ``-wal`` and ``-shm`` from beside the new one; open handles keep them."""
    for end, was, now in zip(_ENDS, sight.marks, _marks(sight.path), strict=True):
        if end and now is not None and now == was:
            beside = sight.path.with_name(sight.path.name + end)
            beside.rename(sight.path.with_name(f"{sight.path.name}.lama{end}"))


def list_numbers(path: Path, numbers: list[tuple[Any, ...]]) -> Path:
    """A file beside the database that staff can read, with what to type in at the desk."""
    target = path.with_name(f"nomor-hilang-{datetime.now().astimezone():%Y%m%d-%H%M%S}.csv")
    lines = ["hari,nomor,layanan,jam (UTC)"]
    lines += [
        f"{day},{series}-{number:03},{service},{at}" for day, series, number, service, at in numbers
    ]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return target


def _marks(path: Path) -> Marks:
    return tuple(_mark(path.with_name(path.name + end)) for end in _ENDS)


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def house_of(raw: Any) -> bytes | None:
    """The id of the house whose file the connection has open; None where it cannot be told."""
    try:
        row = raw.execute("SELECT id FROM house_identity").fetchone()
    except sqlite.Error:
        return None
    return None if row is None else bytes(str(row[0]), "utf-8")
