"""The change feed: every commit says what it touched, and other processes hear of it.

A row in ``change`` is the truth; how a listener is told to go and look is the store's matter.
"""

import threading
from abc import ABC, abstractmethod
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from types import TracebackType
from typing import Self, cast

from sqlalchemy import Executable, Table, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from shared.storage.base import Base

_KEPT_ROWS = 10_000
_TOPICS = "sapa.topics"


class Topic(StrEnum):
    """What a commit touched; a listener re-reads only what it shows."""

    QUEUE = "queue"
    CALL = "call"
    COUNTER = "counter"
    OFFICE = "office"
    STAFF = "staff"
    PRINT = "print"
    KIOSK = "kiosk"
    CLOCK = "clock"
    REGISTER = "register"
    PERSONS = "persons"
    DRAFT = "draft"


class Change(Base):
    """One commit and the topics it touched."""

    __tablename__ = "change"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it so

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    topics: Mapped[str]


CHANGES = cast(Table, Change.__table__)


def announce(session: Session, *topics: Topic) -> None:
    """Say that this transaction touches ``topics``; one row is written when it commits."""
    session.info.setdefault(_TOPICS, set()).update(topics)


def write_change_row(session: Session, statement: Executable, *, at: datetime) -> None:
    """Write the row of the announced topics. Called by ``Database.write()`` before the commit."""
    topics = session.info.pop(_TOPICS, None)
    if topics:
        joined = ",".join(sorted(topics))
        session.connection().execute(statement, {"at": at, "topics": joined})


class ChangeWatch(ABC):
    """Tells which topics changed since the last look, by any process or thread.

    Use it from one thread.
    """

    def changed(self) -> frozenset[Topic]:
        """Topics committed since the last call; empty almost always, and then nearly free."""
        return topics_of(self._news())

    @abstractmethod
    def _news(self) -> list[str]:
        """The topics of each commit since the last call, joined by commas."""

    def wait(self, stop: threading.Event, seconds: float) -> None:
        """Return when it is worth looking again, at the latest soon after ``stop`` is set.

        ``seconds`` is how often to look where nothing tells that there is news.
        """
        stop.wait(seconds)

    @abstractmethod
    def close(self) -> None:
        """Stop listening."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()


def topics_of(joined: Iterable[str]) -> frozenset[Topic]:
    """The union of comma-joined topic lists; names of a newer version are passed over."""
    known = {topic.value for topic in Topic}
    return frozenset(Topic(name) for line in joined for name in line.split(",") if name in known)


def forget_old_changes(session: Session) -> None:
    """Keep the feed short; a listener that slept longer re-reads everything anyway."""
    newest = session.scalar(select(Change.id).order_by(Change.id.desc()).limit(1)) or 0
    session.query(Change).where(Change.id <= newest - _KEPT_ROWS).delete()
