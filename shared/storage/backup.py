"""Copies of the database that have been opened and checked before they count."""

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from secrets import token_hex

from shared.storage.copies import fingerprint, give_up_old, record_copy
from shared.storage.database import Database
from shared.storage.errors import DatabaseOlder, StorageProblem
from shared.storage.file_keeping import forget_beside, lay_beside
from shared.storage.file_lock import FileLock
from shared.storage.on_disk import settle, settle_folder
from shared.storage.owner_only import make_folder, own_file
from shared.storage.store import Store

KEPT = 14
_log = logging.getLogger(__name__)


def back_up(store: Store, folder: Path, *, at: datetime, why: str, keep: int = KEPT) -> Path:
    """Copy the database into ``folder`` while others use it, verify the copy, keep the newest.

    ``why`` becomes part of the name ("before-0002", "daily") and tells its kind: the newest
    ``keep`` of each kind stay, by the order in which they were made. Only copies of this house
    that the manifest knows are ever deleted, never the one just made. Raises
    :class:`DatabaseDamaged` when the copy does not pass the engine's full check, and OSError; a
    copy that did not pass is not kept. Its files lie beside it before it has its name.
    """
    # A stick's own folder is for others to read; the copy in it is not.
    make_folder(folder)
    with _unfinished(store, folder) as copy:
        own_file(copy)
        store.copy_to(copy)
        store.verify(copy)
        settle(copy)
        digest = fingerprint(copy)
        with closing(Database(store)) as database:
            lay_beside(database, copy)
        final = _free(folder, f"{store.name}-{at:%Y%m%d-%H%M%S}-{why}", store.copy_suffix)
        copy.rename(final)
    settle_folder(folder)
    _enter(store, final, kind=_kind(why), digest=digest, at=at, keep=keep)
    return final


def sweep(store: Store, folder: Path) -> None:
    """Remove what a killed program left half done in ``folder``, unless one is at it now."""
    left = sorted(folder.glob(f"{_mark(store)}*"))
    if not left:
        return
    try:
        with FileLock(store.copying_lock) as lock:
            if lock.take():
                for path in left:
                    path.unlink(missing_ok=True)
    except OSError as error:
        _log.warning("%s cannot be tidied: %s", folder, error)


@contextmanager
def _unfinished(store: Store, folder: Path) -> Iterator[Path]:
    sweep(store, folder)
    path = folder / f"{_mark(store)}{token_hex(4)}.partial"
    with FileLock(store.copying_lock) as lock:
        # Where no lock can be made the copy is still worth having.
        with suppress(OSError):
            lock.take(shared=True)
        try:
            yield path
        finally:
            for left in folder.glob(f"{path.name}*"):
                left.unlink(missing_ok=True)


def _mark(store: Store) -> str:
    """How unfinished copies begin that are ours and nobody else's on a shared stick."""
    return f".{store.name}-{sha256(str(store).encode()).hexdigest()[:8]}-"


def _free(folder: Path, stem: str, suffix: str) -> Path:
    """A name that is nobody's: a clock set back makes the same one twice."""
    path, number = folder / f"{stem}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{suffix}"
    return path


def _kind(why: str) -> str:
    return "before" if why.startswith("before-") else why


def _enter(store: Store, path: Path, *, kind: str, digest: str, at: datetime, keep: int) -> None:
    """Put the copy into the manifest; the copy itself counts with or without it."""
    database = Database(store)
    try:
        with database.write() as session:
            record_copy(session, path, kind=kind, sha256=digest, at=at)
            old = give_up_old(session, path.parent, kind=kind, keep=keep)
        for one in old:
            one.unlink(missing_ok=True)
        if old:
            forget_beside(path.parent)
    except DatabaseOlder:
        _log.info("%s is from before there was a manifest", path.name)
    except (StorageProblem, OSError) as problem:
        _log.warning("the copy %s is not in the manifest: %s", path.name, problem)
    finally:
        database.close()
