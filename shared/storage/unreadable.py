"""Which rows hold a value that is not of its column's kind.

Programs read on around them (`column_types.py`); this names them. A server takes no such value.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Date, DateTime, Integer, Uuid
from sqlalchemy.orm import Session

from shared.storage.base import Base
from shared.storage.column_types import Document

Words = Mapping[str, Collection[str]]
"""By ``table.column``, the words that one may hold."""

# What is true of a value that can be read; {0} is its column. Beside the kind's affinity.
_READABLE: tuple[tuple[type, str], ...] = (
    (DateTime, "typeof({0}) = 'text' AND datetime({0}) IS NOT NULL"),
    (Date, "typeof({0}) = 'text' AND date({0}) IS NOT NULL"),
    (Uuid, "length({0}) = 32 AND {0} NOT GLOB '*[^0-9a-fA-F]*'"),
    (Document, "json_valid({0})"),
    (Boolean, "{0} IN (0, 1)"),
    (BigInteger, "typeof({0}) = 'integer'"),
    (Integer, "typeof({0}) = 'integer'"),
)


@dataclass(frozen=True)
class UnreadableRow:
    """One row, by its table and key, and the columns that cannot be read there."""

    table: str
    key: str
    columns: tuple[str, ...]


def unreadable_rows(session: Session, words: Words, *, most: int = 50) -> list[UnreadableRow]:
    """Reads every row of the house once. Empty on a server."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return []
    found: list[UnreadableRow] = []
    for table in Base.metadata.sorted_tables:
        tests = list(_tests(table.name, list(table.columns), words))
        if not tests or len(found) >= most:
            continue
        key = " || ' ' || ".join(f'"{column.name}"' for column in table.primary_key) or "rowid"
        flags = ", ".join(f"coalesce(NOT ({test}), 1)" for _, test in tests)
        bad = " OR ".join(f"NOT coalesce(({test}), 0)" for _, test in tests)
        rows = connection.exec_driver_sql(
            f'SELECT {key}, {flags} FROM "{table.name}" WHERE {bad} LIMIT {most - len(found)}'
        )
        for name, *wrong in rows:
            columns = (column for (column, _), flag in zip(tests, wrong, strict=True) if flag)
            found.append(UnreadableRow(table.name, str(name), tuple(columns)))
    return found


def _tests(table: str, columns: list[Column[Any]], words: Words) -> Iterator[tuple[str, str]]:
    for column in columns:
        name = f'"{column.name}"'
        kind = column.type if isinstance(column.type, Document) else _plain(column.type)
        test = next((sql.format(name) for sort, sql in _READABLE if isinstance(kind, sort)), "")
        if known := words.get(f"{table}.{column.name}"):
            test = f"{name} IN ({', '.join(repr(str(word)) for word in known)})"
        if test:
            yield column.name, f"{name} IS NULL OR {test}" if column.nullable else test


def _plain(kind: Any) -> Any:
    return getattr(kind, "impl_instance", kind)
