"""The change feed: every commit says what it touched, and other processes hear of it.

A row in ``change`` is the truth. ``PRAGMA data_version`` is only the hint to go and look; it
costs about 1.4 microseconds (platform.md §8) and changes when any *other* connection commits.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from types import TracebackType
from typing import Self, cast

from sqlalchemy import Engine, Table, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from shared.storage.base import Base
from shared.storage.errors import translated

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


class Change(Base):
    """One commit and the topics it touched."""

    __tablename__ = "change"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it so

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    topics: Mapped[str]


_ADD = insert(cast(Table, Change.__table__))


def announce(session: Session, *topics: Topic) -> None:
    """Say that this transaction touches ``topics``; one row is written when it commits."""
    session.info.setdefault(_TOPICS, set()).update(topics)


def write_change_row(session: Session) -> None:
    """Write the row of the announced topics. Called by ``Database.write()`` before the commit."""
    topics = session.info.pop(_TOPICS, None)
    if topics:
        joined = ",".join(sorted(topics))
        session.connection().execute(_ADD, {"at": datetime.now(UTC), "topics": joined})


class ChangeWatch:
    """Tells which topics changed since the last look, by any process or thread.

    Holds one connection of its own, in no transaction; use it from one thread.
    """

    def __init__(self, engine: Engine, path: object = "") -> None:
        self._path = str(path)
        with translated(self._path):
            self._raw = engine.raw_connection()
            self._version = -1
            self._last_id = self._newest_id()

    def changed(self) -> frozenset[Topic]:
        """Topics committed since the last call; empty almost always, and then nearly free."""
        with translated(self._path):
            version = self._value("PRAGMA data_version")
            if version == self._version:
                return frozenset()
            cursor = self._raw.cursor()
            rows = cursor.execute(
                "SELECT id, topics FROM change WHERE id > ? ORDER BY id", (self._last_id,)
            ).fetchall()
            cursor.close()
            self._version = version
        if rows:
            self._last_id = rows[-1][0]
        return topics_of(row[1] for row in rows)

    def _newest_id(self) -> int:
        return self._value("SELECT coalesce(max(id), 0) FROM change")

    def _value(self, sql: str) -> int:
        cursor = self._raw.cursor()
        try:
            value: int = cursor.execute(sql).fetchone()[0]
            return value
        finally:
            cursor.close()

    def close(self) -> None:
        self._raw.close()

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
