"""Copies from before visits were sealed: they still tell what the house itself no longer does."""

from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from shared.office.house import House
from shared.queue.sealing_words import SEALED
from shared.queue.words import TYPED
from shared.staff.audit import record_act
from shared.storage.copies import copies, identity
from shared.storage.copy_look import copy_has

_SEALED = f"SELECT 1 FROM trail WHERE action = '{SEALED}'"
_WORDS = (
    "SELECT 1 FROM leg WHERE note IS NOT NULL OR detail LIKE '{%'",
    "SELECT 1 FROM move WHERE reason IS NOT NULL AND move IN "
    f"({', '.join(repr(move) for move in TYPED)})",
)


def copies_in_clear(house: House) -> list[Path]:
    """Those of the manifest and of the house's own folder, told by what they hold and not by their
    names; never one of another house. Reads files; not for the GUI thread."""
    with house.database.read() as session:
        known = {copy.path for copy in copies(session)}
        ours = identity(session)
    found = {path.resolve() for path in (*known, *house.backups.glob("*.db")) if path.is_file()}
    return sorted(path for path in found if _tells(path) and not _of_another(path, ours))


def forget_copies_in_clear(house: House, *, by: str) -> list[Path]:
    """Delete them, and tell the trail how many. Raises OSError for one that cannot be deleted."""
    found = copies_in_clear(house)
    for path in found:
        path.unlink(missing_ok=True)
    if found:
        house.write(lambda session, at: _tell(session, at, len(found), by))
    return found


def _tells(copy: Path) -> bool:
    return not copy_has(copy, _SEALED) and any(copy_has(copy, words) for words in _WORDS)


def _of_another(copy: Path, ours: UUID | None) -> bool:
    """Whether it names another house; copies of the first versions name none."""
    return ours is not None and copy_has(
        copy, f"SELECT 1 FROM house_identity WHERE id <> '{ours.hex}'"
    )


def _tell(session: Session, at: datetime, count: int, by: str) -> None:
    record_act(
        session,
        action="copies.forgotten",
        subject="",
        at=at,
        officer=None,
        detail={"count": count, "by": by},
    )
