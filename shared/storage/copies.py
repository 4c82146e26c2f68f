"""The manifest: which copies of this house were made, in which order, and how to know them again.

It lies in the house's own database, so a folder may hold copies of several houses and a person's
own files beside them; nothing is ever taken for ours by its name alone (ADR 1111).
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from shared.storage.base import Base
from shared.storage.column_types import Large
from shared.storage.database import Database

_CHUNK = 2**20


class HouseIdentity(Base):
    """The one row that says which house this is; it goes along with every copy."""

    __tablename__ = "house_identity"

    id: Mapped[UUID] = mapped_column(primary_key=True)


class HouseCopy(Base):
    """One finished copy. ``sequence`` tells which is older; ``made_at`` is only a label."""

    __tablename__ = "house_copy"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it so

    sequence: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    folder: Mapped[str]
    name: Mapped[str]
    size: Mapped[int] = mapped_column(Large)
    sha256: Mapped[str]
    made_at: Mapped[datetime]


class RestoreDrill(Base):
    """One rehearsal of bringing a copy back; ``problem`` is empty when it went well."""

    __tablename__ = "restore_drill"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it so

    sequence: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    copy: Mapped[str]
    problem: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True)
class Copy:
    """A copy as the manifest knows it; the file may be gone or changed."""

    path: Path
    kind: str
    size: int
    sha256: str
    made_at: datetime

    def is_there(self, *, folder: Path | None = None) -> bool:
        """Whether a file of this name and size lies in ``folder`` or where it was made."""
        try:
            return self.within(folder).stat().st_size == self.size
        except OSError:
            return False

    def within(self, folder: Path | None) -> Path:
        return self.path if folder is None else folder / self.path.name

    def is_unchanged(self, *, folder: Path | None = None) -> bool:
        """Whether every byte is as it was made. Reads the whole file."""
        try:
            return fingerprint(self.within(folder)) == self.sha256
        except OSError:
            return False


@dataclass(frozen=True)
class Drill:
    """A rehearsal as people are told of it."""

    at: datetime
    copy: str
    problem: str


_CARRIED = "house identity"


def identity(session: Session) -> UUID | None:
    """The house's own id; sessions of an open house carry it."""
    carried = session.info.get(_CARRIED)
    return carried if isinstance(carried, UUID) else session.scalar(select(HouseIdentity.id))


def carry_identity(database: Database) -> None:
    """Read the id once for every session to come: it never changes."""
    with database.read() as session:
        database.carried[_CARRIED] = identity(session)


def copies(session: Session, *, kind: str | None = None) -> list[Copy]:
    """What the manifest holds, newest first."""
    query = select(HouseCopy).order_by(HouseCopy.sequence.desc())
    return [_view(row) for row in session.scalars(_of_kind(query, kind))]


def record_copy(session: Session, path: Path, *, kind: str, sha256: str, at: datetime) -> None:
    """Write a finished copy into the manifest."""
    session.add(
        HouseCopy(
            kind=kind,
            folder=str(path.parent.resolve()),
            name=path.name,
            size=path.stat().st_size,
            sha256=sha256,
            made_at=at,
        )
    )
    session.flush()


def give_up_old(session: Session, folder: Path, *, kind: str, keep: int) -> list[Path]:
    """Take what is older than the newest ``keep`` of its kind in ``folder`` out of the manifest.

    Gives the files that may be deleted: those of this house that are byte for byte as they were
    made. What a person changed or put there under the same name is theirs from then on.
    """
    query = select(HouseCopy).order_by(HouseCopy.sequence.desc())
    rows = session.scalars(_of_kind(query, kind)).all()
    here = [row for row in rows if _view(row).is_there(folder=folder)]
    old = here[max(keep, 1) :]
    found = [folder / row.name for row in old if _view(row).is_unchanged(folder=folder)]
    for row in (*old, *_vanished(rows, folder)):
        session.delete(row)
    return found


def record_drill(session: Session, *, copy: str, problem: str, at: datetime) -> None:
    session.add(RestoreDrill(at=at, copy=copy, problem=problem))


def last_drill(session: Session) -> Drill | None:
    row = session.scalar(select(RestoreDrill).order_by(RestoreDrill.sequence.desc()).limit(1))
    return None if row is None else Drill(row.at, row.copy, row.problem)


def fingerprint(path: Path) -> str:
    """The SHA-256 of a file. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _vanished(rows: Sequence[HouseCopy], folder: Path) -> list[HouseCopy]:
    there = str(folder.resolve())
    return [row for row in rows if row.folder == there and not (folder / row.name).exists()]


def _of_kind(query: Select[HouseCopy], kind: str | None) -> Select[HouseCopy]:
    return query if kind is None else query.where(HouseCopy.kind == kind)


def _view(row: HouseCopy) -> Copy:
    return Copy(Path(row.folder) / row.name, row.kind, row.size, row.sha256, row.made_at)
