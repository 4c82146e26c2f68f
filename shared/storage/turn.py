"""Writers of one file take turns, so that none waits while the others go again and again.

SQLite's busy handler sleeps ever longer while others come and go: of four issuers without a
pause one waited 3.1 s and failed. Here whoever is next holds a lock and is the only one who
waits for the database; the others draw for that place at short, uneven moments (ADR 1113).
"""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

from shared.storage.errors import DatabaseLocked
from shared.storage.file_lock import FileLock

_SHORTEST, _LONGEST = 0.0003, 0.0015


@contextmanager
def next_in_turn(path: Path, *, seconds: float) -> Iterator[None]:
    """Be the next writer while the block waits for the database.

    Raises DatabaseLocked when the place is not free within ``seconds``. Where no lock can be
    made, as on a disk that is full, the block runs without.
    """
    with FileLock(path) as lock:
        _take(lock, seconds)
        yield


def _take(lock: FileLock, seconds: float) -> None:
    until = monotonic() + seconds
    try:
        while not lock.take():
            if monotonic() >= until:
                raise DatabaseLocked(lock.path)
            sleep(random.uniform(_SHORTEST, _LONGEST))
    except OSError:
        return
