"""Opening a house's database and running short transactions on it."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy.orm import Session as Session  # the faces name the type, and no more

from shared.storage.driver_errors import translated
from shared.storage.errors import StorageProblem
from shared.storage.feed import ChangeWatch, write_change_row
from shared.storage.store import READING, Store

_BUSY_SECONDS = 5.0
_AFTERWARDS = "sapa.afterwards"

Afterwards = Callable[[Session, datetime], None]
_log = logging.getLogger(__name__)


def even_if_undone(session: Session, write: Afterwards) -> None:
    """Have ``write(session, at)`` done when the block ends, in a transaction of its own if this
    one is undone or only reads."""
    session.info.setdefault(_AFTERWARDS, []).append(write)


class Database:
    """One house's database. Safe to share between threads; sessions are not.

    Raises :class:`~shared.storage.errors.StorageProblem` (a subclass of it) wherever the store
    cannot be used. ``clock`` stamps the commits.
    """

    def __init__(self, store: Store, *, busy_seconds: float = _BUSY_SECONDS) -> None:
        self.store = store
        self.engine = store.engine(busy_seconds=busy_seconds)
        self.carried: dict[str, object] = {}
        """What every session of this database carries in its ``info``."""
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        self._reader = self.engine.execution_options(**{READING: True})

    @contextmanager
    def write(self) -> Iterator[Session]:
        """One short write transaction: commits when the block ends, rolls back when it raises.

        Never print, speak or wait inside it.
        """
        self.store.must_exist()
        with (
            translated(self.store),
            Session(self.engine, expire_on_commit=False, info=self.carried) as session,
            self._afterwards(session),
            session.begin(),
        ):
            connection = session.connection()
            info = connection.info
            yield session
            for write in session.info.pop(_AFTERWARDS, ()):
                write(session, self.clock())
            session.flush()
            write_change_row(session, self.store.add_change, at=self.clock())
            self.store.assure(info)
        # Nobody is shown what went into a file that was taken away meanwhile.
        self.store.assure(info)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One consistent look at the house; changes made in it are dropped."""
        self.store.must_exist()
        with (
            translated(self.store),
            Session(self._reader, autoflush=False, info=self.carried) as session,
            self._afterwards(session),
        ):
            yield session

    @contextmanager
    def _afterwards(self, session: Session) -> Iterator[None]:
        """What a block that failed, or only read, leaves to be written all the same."""
        try:
            yield
        finally:
            left: list[Afterwards] = session.info.pop(_AFTERWARDS, [])
            if left:
                session.rollback()
                self._write_left(left)

    def _write_left(self, left: list[Afterwards]) -> None:
        try:
            with self.write() as session:
                for write in left:
                    write(session, self.clock())
        except StorageProblem as problem:
            # What the block itself ended with is what its caller has to know.
            _log.error("what was refused could not be written down: %s", problem)

    def watch(self) -> ChangeWatch:
        """Hear what any other thread or process commits from now on; close it at the end."""
        return self.store.watch(self.engine)

    def faults(self) -> str:
        """What the engine finds wrong with the database itself; empty when nothing."""
        self.store.must_exist()
        return self.store.faults(self.engine)

    def write_anew(self) -> None:
        """Leave no page with what was deleted. Raises DatabaseLocked while it cannot be done."""
        self.store.must_exist()
        self.store.write_anew(self.engine)

    def close(self) -> None:
        self.engine.dispose()
