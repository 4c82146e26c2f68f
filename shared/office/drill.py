"""Rehearsing what would be needed on a bad day: a copy is brought back aside, and looked at."""

from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from sqlalchemy import func, select

from shared.i18n import Message, Refusal
from shared.office.house import House, open_house
from shared.office.records import OfficeRevision
from shared.storage.copies import Copy, copies, identity, record_drill
from shared.storage.errors import StorageProblem
from shared.storage.file_keeping import lacking
from shared.storage.file_store import FileStore


class NoCopy(Refusal):
    """There is nothing to rehearse with."""

    sentence = Message(
        "Sentences", "Belum ada cadangan untuk dicoba. Jalankan “sapa backup” dahulu."
    )


class CopyChanged(Refusal):
    """The copy's bytes are not those that were checked."""

    sentence = Message("Sentences", "Isi cadangan bukan lagi seperti saat dibuat.")


class CopyOfAnother(Refusal):
    """The copy is of another house."""

    sentence = Message("Sentences", "Ini cadangan rumah lain.")


class CopyLacksFiles(Refusal):
    """Attachments that the copy lists do not lie whole beside it."""

    sentence = Message(
        "Sentences", "{count} berkas lampiran tidak ada atau rusak di samping cadangan."
    )


class CopyUnfit(Refusal):
    """The copy could not be brought back."""

    sentence = Message(
        "Sentences",
        "Cadangan {name} tidak dapat dipulihkan: {why} Jalankan “sapa backup”, lalu coba lagi.",
    )


@dataclass(frozen=True)
class Rehearsed:
    """What came back."""

    copy: Path
    house: str
    revisions: int


def rehearse(house: House) -> Rehearsed:
    """Bring the newest copy back in a folder of its own, open it as a house, and drop it again.

    The house at work is only read, and told how it went. Raises :class:`NoCopy`, and
    :class:`CopyUnfit` where the copy would not have helped.
    """
    with house.database.read() as session:
        newest = newest_copy(copies(session))
    if newest is None:
        raise NoCopy
    try:
        found = _brought_back(house, newest)
    except (StorageProblem, OSError, CopyChanged, CopyOfAnother, CopyLacksFiles) as problem:
        _note(house, newest, str(problem))
        raise CopyUnfit(name=str(newest.path), why=str(problem)) from problem
    _note(house, newest, "")
    return found


def newest_copy(known: list[Copy]) -> Copy | None:
    """The newest copy whose file is where it was made."""
    return next((copy for copy in known if copy.path.exists()), None)


def _brought_back(house: House, copy: Copy) -> Rehearsed:
    if not copy.is_unchanged():
        raise CopyChanged
    house.database.store.verify(copy.path)
    if missing := lacking(copy.path):
        raise CopyLacksFiles(count=len(missing))
    if not isinstance(house.database.store, FileStore):
        return Rehearsed(copy.path, house.profile.name, 0)
    with TemporaryDirectory(prefix="latihan-", dir=house.folder) as aside:
        copyfile(copy.path, Path(aside) / "sapa.db")
        again = open_house(Path(aside), clock=house.clock.computer)
        try:
            with again.database.read() as there, house.database.read() as here:
                if identity(there) != identity(here):
                    raise CopyOfAnother
                count = there.scalar(select(func.count()).select_from(OfficeRevision)) or 0
            return Rehearsed(copy.path, again.profile.name, count)
        finally:
            again.close()


def _note(house: House, copy: Copy, problem: str) -> None:
    with house.database.write() as session:
        record_drill(session, copy=copy.path.name, problem=problem, at=house.now())
