"""Where a house's rows live. All that is said differently of a file and of a server is here."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import gettempdir
from typing import Any, ClassVar

from sqlalchemy import Engine, Executable, insert

from shared.storage.errors import DatabaseMissing, DatabaseOlder, StorageProblem
from shared.storage.feed import CHANGES, ChangeWatch
from shared.storage.file_lock import FileLock

READING = "sapa_reads"
"""The execution option of a connection that only looks."""


class Store(ABC):
    """One house's database. ``str()`` names it to staff and carries no secret."""

    copy_suffix: ClassVar[str] = ".db"
    add_change: ClassVar[Executable] = insert(CHANGES)
    """Writes the row of the feed, and whatever tells listeners to look at it."""
    older: ClassVar[type[StorageProblem]] = DatabaseOlder
    opened_by_many: ClassVar[bool] = False
    """Whether other computers may be at it: then opening it never changes its schema."""

    @property
    @abstractmethod
    def name(self) -> str:
        """What the copies of it are called by."""

    @abstractmethod
    def exists(self) -> bool:
        """Whether there is a database at all; it may still be empty."""

    def must_exist(self) -> None:
        """Raise :class:`DatabaseMissing` rather than work on nothing. Cheap; asked each time."""
        if not self.exists():
            raise DatabaseMissing(self)

    @property
    def copying_lock(self) -> Path:
        """Held by whoever on this computer copies the database, while it does."""
        return Path(gettempdir()) / f"sapa-{self.name}.copying"

    def must_suit(self) -> None:
        """Raise when the database would not be safe here, whether or not there is one yet."""
        return

    def must_be_ours(self) -> None:
        """Raise rather than take something else for a house's database. Changes nothing."""
        return

    @abstractmethod
    def be_alone(self) -> None:
        """Raise :class:`DatabaseLocked` while any program has it open."""

    def hold(self) -> FileLock:
        """What shows others on this computer that a program is at it; release it at the end.

        Raises :class:`DatabaseHeld` while a copy is being put in its place. What a server keeps
        is put back there, and held by nothing here.
        """
        return FileLock(self.copying_lock)

    @abstractmethod
    def make(self) -> None:
        """Make it, empty; FileExistsError when something is there."""

    @contextmanager
    def building(self) -> Iterator["Store"]:
        """A store to build the database in, which becomes this one when the block ends well.

        Until then there is no database here, whatever happens to this process. Raises
        FileExistsError when there is one already, or another process is building it.
        """
        self.make()
        yield self

    @abstractmethod
    def engine(self, *, busy_seconds: float) -> Engine:
        """An engine whose every transaction is explicit; there need be no database yet.

        A writer waits at most ``busy_seconds`` for another one.
        """

    def assure(self, info: Mapping[Any, Any]) -> None:
        """Raise when a connection, known by its ``info``, no longer works on this very store."""
        return

    @abstractmethod
    def watch(self, engine: Engine) -> ChangeWatch:
        """Listen to what others commit from now on."""

    @abstractmethod
    def copy_to(self, path: Path) -> None:
        """Write a consistent copy while others use it."""

    @abstractmethod
    def verify(self, copy: Path) -> None:
        """Open a copy and look at every row; DatabaseDamaged when it cannot be trusted."""

    def moment(self) -> datetime | None:
        """What time it is on the clock that all computers of this store share; None without."""
        return None

    @abstractmethod
    def write_anew(self, engine: Engine) -> None:
        """Write everything anew, so that no page holds what was deleted or overwritten.

        Others may have it open and wait meanwhile. Raises :class:`DatabaseLocked` while another
        reads what it would have to take away; call it again later then.
        """

    @abstractmethod
    def faults(self, engine: Engine) -> str:
        """What the engine itself finds wrong with the database now; empty when nothing."""
