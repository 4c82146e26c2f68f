"""Files that belong to rows and do not lie among them: kept by what they hold, sealed by whoever
gives them.

The name of a file is the SHA-256 of its bytes, so that it is written once, never changed, and known
again anywhere. Rows of :class:`StoredFile` are the manifest: what no row lists is nobody's. A file
is put before the row that lists it commits, and dropped after the row is gone; what a kill leaves
in between is swept. Where the files lie is decided in :func:`files_of` alone (ADR 0164).
"""

import hashlib
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from shared.storage.base import Base
from shared.storage.column_types import Large
from shared.storage.database import Database
from shared.storage.errors import FileLost
from shared.storage.file_store import FileStore
from shared.storage.on_disk import write_whole
from shared.storage.owner_only import make_folder

FOLDER = "sapa-files"
"""Beside a house's database, and beside its copies."""
_CHUNK = 2**20


class StoredFile(Base):
    """A file that some row of the house needs."""

    __tablename__ = "stored_file"

    digest: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int] = mapped_column(Large)
    kept_at: Mapped[datetime]


class StoredChunk(Base):
    """A piece of a file where a server keeps them."""

    __tablename__ = "stored_chunk"

    digest: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    content: Mapped[bytes]
    put_at: Mapped[datetime]


class Files(ABC):
    """Where a house's files lie. Not for the GUI thread, and not within a transaction."""

    def put(self, content: bytes) -> str:
        """Keep the bytes, and give their name. On the disk when this returns. Raises OSError."""
        digest = digest_of(content)
        self._write(digest, content)
        return digest

    def get(self, digest: str) -> bytes:
        """What was put under that name. Raises :class:`FileLost` where it is gone or changed."""
        content = self._read(digest)
        if content is None or digest_of(content) != digest:
            raise FileLost(self, digest)
        return content

    def is_whole(self, digest: str) -> bool:
        """Whether every byte is there; reads them all."""
        try:
            self.get(digest)
        except (FileLost, OSError):
            return False
        return True

    @abstractmethod
    def has(self, digest: str, size: int) -> bool:
        """Whether a file of this name and size is there; reads none of it."""

    @abstractmethod
    def drop(self, digest: str) -> None:
        """Take the file away, if it is there."""

    @abstractmethod
    def ages(self) -> dict[str, timedelta]:
        """Every file there is, and how long ago it was put."""

    @abstractmethod
    def _write(self, digest: str, content: bytes) -> None: ...

    @abstractmethod
    def _read(self, digest: str) -> bytes | None: ...


class FolderFiles(Files):
    """In a folder, for our account alone; two letters of the name are a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __str__(self) -> str:
        return str(self.folder)

    def path_of(self, digest: str) -> Path:
        return self.folder / digest[:2] / digest

    def has(self, digest: str, size: int) -> bool:
        try:
            return self.path_of(digest).stat().st_size == size
        except OSError:
            return False

    def drop(self, digest: str) -> None:
        path = self.path_of(digest)
        path.unlink(missing_ok=True)
        with suppress(OSError):
            path.parent.rmdir()

    def ages(self) -> dict[str, timedelta]:
        now, found = time.time(), {}
        for path in self.folder.glob("??/*"):
            with suppress(OSError):
                found[path.name] = timedelta(seconds=now - path.stat().st_mtime)
        return found

    def _write(self, digest: str, content: bytes) -> None:
        path = self.path_of(digest)
        make_folder(path.parent)
        # Written again also where it is there: then it is whole, and new to whoever sweeps.
        write_whole(path, content)

    def _read(self, digest: str) -> bytes | None:
        try:
            return self.path_of(digest).read_bytes()
        except FileNotFoundError:
            return None


class TableFiles(Files):
    """In pieces, in a table of a server's database, so that every computer finds them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __str__(self) -> str:
        return str(self._database.store)

    def has(self, digest: str, size: int) -> bool:
        with self._database.read() as session:
            there = select(func.sum(func.length(StoredChunk.content)))
            return bool(session.scalar(there.where(StoredChunk.digest == digest)) == size)

    def drop(self, digest: str) -> None:
        with self._database.write() as session:
            session.execute(delete(StoredChunk).where(StoredChunk.digest == digest))

    def ages(self) -> dict[str, timedelta]:
        now = self._database.clock()
        put = select(StoredChunk.digest, func.max(StoredChunk.put_at).label("at"))
        with self._database.read() as session:
            rows = session.execute(put.group_by(StoredChunk.digest)).all()
        return {row.digest: now - row.at for row in rows}

    def _write(self, digest: str, content: bytes) -> None:
        # A transaction a piece: nobody at a counter waits for twenty megabytes.
        self.drop(digest)
        for number, start in enumerate(range(0, max(len(content), 1), _CHUNK)):
            with self._database.write() as session:
                session.add(
                    StoredChunk(
                        digest=digest,
                        number=number,
                        content=content[start : start + _CHUNK],
                        put_at=self._database.clock(),
                    )
                )

    def _read(self, digest: str) -> bytes | None:
        pieces = select(StoredChunk.content).where(StoredChunk.digest == digest)
        with self._database.read() as session:
            found = session.scalars(pieces.order_by(StoredChunk.number)).all()
        return b"".join(found) if found else None


def files_of(database: Database) -> Files:
    """Where the files of this database lie."""
    store = database.store
    return folder_files(store) if isinstance(store, FileStore) else TableFiles(database)


def folder_files(store: FileStore) -> FolderFiles:
    """The files beside a database that is a file, be it a house's or a copy."""
    return FolderFiles(store.path.parent / FOLDER)


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def claim(session: Session, digest: str, *, size: int, at: datetime) -> None:
    """List a file that was put."""
    if session.get(StoredFile, digest) is None:
        session.add(StoredFile(digest=digest, size=size, kept_at=at))
        session.flush()


def let_go(session: Session, digests: Iterable[str]) -> None:
    """List the files no longer; :meth:`Files.drop` them after the commit."""
    session.execute(delete(StoredFile).where(StoredFile.digest.in_(list(digests))))


def listed(session: Session) -> dict[str, int]:
    """The manifest: every file that is needed, and its size."""
    rows = session.execute(select(StoredFile.digest, StoredFile.size))
    return {row.digest: row.size for row in rows}
