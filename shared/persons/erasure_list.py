"""What was erased, written down beside the keys: a copy from before learns it before it opens.

Table and list are brought to one: what only the table knows is added to the list, what only the
list knows is erased again. So the list also reaches every computer that holds the house's keys.
"""

import json
import logging
import os
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints.records import Complaint
from shared.keys.keys import Keys
from shared.office.house import House, open_to_work
from shared.persons.erasing import ErasedWhy, erase
from shared.privacy.homes import Owner
from shared.privacy.records import Erasure
from shared.privacy.vault import Subject
from shared.storage.database import Database
from shared.storage.owner_only import own_file, own_folder

FILE_NAME = "erasures.jsonl"
_log = logging.getLogger(__name__)


def open_mended(folder: Path) -> House:
    """Open the house for a program of staff or visitors, with every erasure repeated that the file
    has not seen. Raises as `open_to_work`."""
    house = open_to_work(folder)
    try:
        keep_erasures(house)
    except BaseException:
        house.close()
        raise
    return house


def keep_erasures(house: House) -> int:
    """Repeat erasures that this database has not seen, write down those that the list has not,
    and drop what lay beside the database. Not for the GUI thread; mostly two looks.

    Gives how many were repeated. Raises StorageProblem.
    """
    repeated = bring_to_one(house.database, house.keys, at=house.now())
    _drop_files(house)
    return repeated


def bring_to_one(database: Database, keys: Keys, *, at: datetime) -> int:
    """Table and list say the same afterwards; how many erasures were repeated."""
    listed = erasures_listed(keys.folder)
    with database.read() as session:
        known = {Subject(kind, row) for kind, row in session.execute(_KNOWN)}
    again = [one for one in listed if one not in known]
    if again:
        with database.write() as session:
            for one in again:
                erase(session, one, why=ErasedWhy.REPEATED, officer=None, at=at)
    if keys.folder is not None and keys.folder.is_dir():
        _add(keys.folder, sorted(known - set(listed), key=lambda one: (one.kind, one.row)), at)
    return len(again)


def erasures_listed(folder: Path | None) -> list[Subject]:
    """Everything on the list beside the keys; a line that cannot be read is passed over."""
    try:
        lines = (folder / FILE_NAME).read_text(encoding="utf-8").splitlines() if folder else []
    except OSError:
        return []
    found: dict[Subject, None] = {}
    for line in lines:
        try:
            one = json.loads(line)
            subject = Subject.of(Owner(one["kind"]), UUID(one["row"]))
        except (ValueError, KeyError, TypeError):
            continue
        if subject.kind != Owner.REQUEST:
            found[subject] = None
    return list(found)


_KNOWN = select(Erasure.kind, Erasure.row)


def _add(folder: Path, new: list[Subject], at: datetime) -> None:
    if not new:
        return
    try:
        own_folder(folder)
        own_file(folder / FILE_NAME)
        with (folder / FILE_NAME).open("a", encoding="utf-8") as file:
            for one in new:
                told = {"kind": one.kind, "row": one.row, "at": at.isoformat()}
                # On a line of its own also after one that a power cut left half written.
                file.write(f"\n{json.dumps(told)}\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        _log.error("erasures could not be listed beside the keys: %s", error.strerror)


def _names(session: Session) -> frozenset[str]:
    """What the files of erased visits and reports are called by."""
    known = [Subject(kind, row) for kind, row in session.execute(_KNOWN)]
    reports = [UUID(one.row) for one in known if one.kind == Owner.REPORT]
    numbers = session.scalars(select(Complaint.number).where(Complaint.id.in_(reports)))
    return frozenset(numbers) | {one.row for one in known if one.kind == Owner.VISIT}


def _drop_files(house: House) -> None:
    """Drafts and papers of what was erased, at this computer."""
    files = [*house.drafts.glob("*.json"), *house.papers.glob("*.pdf")]
    names = house.read(_names) if files else frozenset()
    for path in files:
        if any(path.stem == name or path.stem.startswith(f"{name}-") for name in names):
            path.unlink(missing_ok=True)
