"""The trail's head, written down beside the keys where no SQL reaches.

What is cut off the end of the trail leaves a whole chain behind; an anchor says how long it was.
What is added and cut off again between two anchors cannot be found (docs/threat-model.md).
"""

import json
import logging
import os
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from shared.keys.keys import Keys
from shared.staff.records import AuditEntry
from shared.storage.database import Database, Session
from shared.storage.owner_only import own_file, own_folder

FILE_NAME = "anchors.jsonl"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Anchor:
    """Where the trail ended at a moment. ``restored``: the house went on from a copy there, so
    that what was anchored beyond is gone, knowingly."""

    at: str
    seq: int
    seal: str
    restored: bool = False


def head(session: Session, at: datetime) -> Anchor | None:
    """The newest act, as a copy's manifest and an anchor tell it; None of an empty trail."""
    row = session.execute(
        select(AuditEntry.seq, AuditEntry.seal).order_by(AuditEntry.seq.desc()).limit(1)
    ).first()
    return None if row is None else Anchor(at.isoformat(), row[0], row[1])


def anchor(database: Database, keys: Keys, *, at: datetime, restored: bool = False) -> bool:
    """Write the head beside the keys unless it stands there already; whether it was written.

    Call it at least hourly, off the GUI thread. On a computer without the house's keys there is
    nothing to write beside. Raises StorageProblem.
    """
    if keys.folder is None or not keys.folder.is_dir():
        return False
    with database.read() as session:
        now = head(session, at)
    known = anchors(keys.folder)
    if now is None or (not restored and known and known[-1].seq == now.seq):
        return False
    line = asdict(now) | {"restored": restored}
    try:
        own_folder(keys.folder)
        own_file(keys.folder / FILE_NAME)
        with (keys.folder / FILE_NAME).open("a", encoding="utf-8") as file:
            # On a line of its own also after one that a power cut left half written.
            file.write(f"\n{json.dumps(line)}\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        _log.error("the trail could not be anchored: %s", error.strerror)
        return False
    return True


def anchors(folder: Path) -> list[Anchor]:
    """Every anchor, oldest first; a half-written line is passed over."""
    try:
        lines = (folder / FILE_NAME).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        try:
            found.append(Anchor(**json.loads(line)))
        except (ValueError, TypeError):
            continue
    return found


def anchors_in_force(folder: Path) -> dict[int, str]:
    """The seal by number of every anchor that must still hold."""
    held: dict[int, str] = {}
    for one in anchors(folder):
        if one.restored:
            held = {seq: seal for seq, seal in held.items() if seq <= one.seq}
        held[one.seq] = one.seal
    return held
