"""Copies of the database that have been opened and checked before they count."""

import os
from datetime import datetime
from pathlib import Path

from shared.storage.errors import DatabaseDamaged
from shared.storage.owner_only import own_file, own_folder
from shared.storage.place import Place


def back_up(place: Place, folder: Path, *, at: datetime, why: str, keep: int = 14) -> Path:
    """Copy the database into ``folder`` while others use it, verify the copy, keep the newest.

    ``why`` becomes part of the name ("before-0002", "daily"). Raises
    :class:`DatabaseDamaged` when the copy does not pass the engine's full check; a copy that
    did not pass is not kept.
    """
    own_folder(folder)
    final = folder / f"{place.name}-{at:%Y%m%d-%H%M%S}-{why}{place.copy_suffix}"
    unfinished = final.with_suffix(".partial")
    unfinished.unlink(missing_ok=True)
    own_file(unfinished)
    place.copy_to(unfinished)
    try:
        place.verify(unfinished)
    except DatabaseDamaged:
        unfinished.unlink(missing_ok=True)
        raise
    _to_disk(unfinished)
    unfinished.replace(final)
    for old in copies(place, folder)[:-keep]:
        old.unlink()
    return final


def copies(place: Place, folder: Path, *, why: str = "*") -> list[Path]:
    """The finished copies in ``folder``, oldest first."""
    return sorted(folder.glob(f"{place.name}-*-{why}{place.copy_suffix}"))


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
