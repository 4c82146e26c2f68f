"""What a driver's own error means for the house: which problem it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage

from sqlalchemy.exc import DBAPIError

from shared.storage.errors import (
    DatabaseDamaged,
    DatabaseLocked,
    DatabaseOlder,
    DatabaseReadOnly,
    DatabaseShut,
    DiskFails,
    DiskFull,
    ServerAway,
    ServerFull,
    ServerMissing,
    ServerOlder,
    ServerRefused,
    StorageProblem,
)

_ROOM = 2**17
"""What SQLite itself takes to begin with, in bytes."""


_BY_MESSAGE: tuple[tuple[str, type[StorageProblem]], ...] = (
    ("database is locked", DatabaseLocked),
    ("database table is locked", DatabaseLocked),
    ("readonly database", DatabaseReadOnly),
    ("database or disk is full", DiskFull),
    ("malformed", DatabaseDamaged),
    ("not a database", DatabaseDamaged),
    ("disk i/o error", DiskFails),
    ("unable to open database file", DatabaseShut),
    ("no such table", DatabaseOlder),
)


# The longest beginning of a server's SQLSTATE that stands here says what it means.
_BY_STATE: dict[str, type[StorageProblem]] = {
    "08": ServerAway,
    "25006": DatabaseReadOnly,
    "25P03": ServerAway,
    "28": ServerRefused,
    "3D000": ServerMissing,
    "40001": DatabaseLocked,
    "40P01": DatabaseLocked,
    "42501": ServerRefused,
    "42P01": ServerOlder,
    "53": ServerFull,
    "53100": DiskFull,
    "55P03": DatabaseLocked,
    "57014": DatabaseLocked,
    "57P": ServerAway,
    "57P04": ServerMissing,
    "58": StorageProblem,
    "58030": StorageProblem,
    "XX": StorageProblem,
    "XX001": DatabaseDamaged,
    "XX002": DatabaseDamaged,
}


# What fails while connecting has no SQLSTATE; a lost connection has neither it nor these words.
_AT_THE_DOOR: tuple[tuple[str, type[StorageProblem]], ...] = (
    ("authentication failed", ServerRefused),
    ("no password supplied", ServerRefused),
    ("pg_hba.conf", ServerRefused),
    ("certificate", ServerRefused),
    ("permission denied for database", ServerRefused),
    ('role "', ServerRefused),
    ("does not exist", ServerMissing),
    ("too many", ServerFull),
    ("remaining connection slots", ServerFull),
)


def problem_of(error: BaseException, store: object) -> StorageProblem | None:
    """The state behind a driver's own error, or None when the error is a mistake of ours."""
    text = str(error)
    if isinstance(error, UnicodeDecodeError):
        # The driver cannot even say what is wrong: the schema's own words are none.
        return DatabaseDamaged(store, text)
    if not hasattr(error, "sqlstate"):
        said = _first(_BY_MESSAGE, text, store)
        # SQLite calls it an I/O error where it could not make its file of shared memory bigger.
        return DiskFull(store, text) if isinstance(said, DiskFails) and _full(store) else said
    state: str | None = error.sqlstate
    if state is None:
        if type(error).__name__ not in ("OperationalError", "InterfaceError", "ConnectionTimeout"):
            return None
        return _first(_AT_THE_DOOR, text, store) or ServerAway(store, _first_line(text))
    for length in range(len(state), 1, -1):
        if problem := _BY_STATE.get(state[:length]):
            return problem(store, f"{state} {_first_line(text)}")
    return None


def _full(store: object) -> bool:
    try:
        return disk_usage(Path(str(store)).parent).free < _ROOM
    except OSError:
        return False


def _first(
    table: tuple[tuple[str, type[StorageProblem]], ...], text: str, store: object
) -> StorageProblem | None:
    small = text.lower()
    found = (problem for fragment, problem in table if fragment in small)
    return next((problem(store, _first_line(text)) for problem in found), None)


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0]


@contextmanager
def translated(store: object) -> Iterator[None]:
    """Turn driver errors inside the block into :class:`StorageProblem`."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise DatabaseDamaged(store, str(error)) from error
    except DBAPIError as error:
        problem = problem_of(error.orig, store) if error.orig is not None else None
        if problem is None:
            raise
        raise problem from error
