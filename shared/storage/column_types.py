"""How values of rows are read. What cannot be read spoils itself alone, never the list it is in.

SQLite keeps whatever a damaged page or another program left in a column. A value of the wrong
kind reads as a stand-in that nothing is mistaken for, and `sapa doctor` names its row
(`unreadable.py`). A server refuses such values itself.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from hashlib import md5
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, BigInteger, Date, DateTime, Dialect, Integer, TypeDecorator, Uuid

UNREADABLE_MOMENT = datetime(1, 1, 2, tzinfo=UTC)
"""Stands for a moment that cannot be read; a day from the first, so that every zone has it."""

_Read = Callable[[Any], Any]


def _forgiving(read: _Read | None, otherwise: _Read) -> _Read:
    def process(value: Any) -> Any:
        try:
            return value if read is None else read(value)
        except (ValueError, TypeError, AttributeError, OverflowError):
            return otherwise(value)

    return process


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC moment on both sides; a naive one is refused, since its zone is unknown."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"moment without a time zone: {value!r}")
        in_utc = value.astimezone(UTC)
        return in_utc if dialect.name == "postgresql" else in_utc.replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = value
        if moment.tzinfo is None:
            # A quarter of the time of replace(), and called for every moment of every row.
            return datetime.combine(moment.date(), moment.time(), UTC)
        return moment.astimezone(UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> _Read:
        return _forgiving(super().result_processor(dialect, coltype), lambda _: UNREADABLE_MOMENT)


class Day(TypeDecorator[date]):
    """A date without a time."""

    impl = Date
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> _Read:
        read = super().result_processor(dialect, coltype)
        return _forgiving(read, lambda _: UNREADABLE_MOMENT.date())


class Identity(TypeDecorator[UUID]):
    """The id of a row; one that cannot be read leads to nothing, and is still itself."""

    impl = Uuid
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> _Read:
        return _forgiving(super().result_processor(dialect, coltype), _some_id)


class Whole(TypeDecorator[int]):
    """A whole number."""

    impl = Integer
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> _Read:
        return _whole


class Large(Whole):
    """A whole number of up to 64 bits."""

    impl = BigInteger
    cache_ok = True


class Document(TypeDecorator[Any]):
    """A JSON value; ``otherwise`` makes what stands for one that cannot be read."""

    impl = JSON
    cache_ok = True

    def __init__(self, otherwise: _Read | None = None, **more: bool) -> None:
        super().__init__(**more)
        self.otherwise = otherwise

    def result_processor(self, dialect: Dialect, coltype: object) -> _Read:
        otherwise = self.otherwise
        read = super().result_processor(dialect, coltype)
        return _forgiving(read, lambda _: None if otherwise is None else otherwise(()))


def _some_id(value: Any) -> UUID:
    return UUID(bytes=md5(repr(value).encode(), usedforsecurity=False).digest())


def _whole(value: Any) -> Any:
    return value if value is None or isinstance(value, int) else 0
