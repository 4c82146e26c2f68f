"""All rows of a house from one database to another, between engines, and proof that they arrived.

The tables are read from the database itself, so that no room can be forgotten.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from sqlalchemy import (
    CHAR,
    JSON,
    Column,
    Connection,
    DateTime,
    MetaData,
    Table,
    Text,
    Uuid,
    bindparam,
    cast,
    delete,
    func,
    insert,
    inspect,
    select,
    text,
)
from sqlalchemy.sql.ddl import sort_tables
from sqlalchemy.types import TypeEngine

from shared.storage.column_types import UtcDateTime
from shared.storage.errors import DatabaseDamaged
from shared.storage.store import Store

_AT_ONCE = 2000
_UUID_LETTERS = 32
MADE_AGAIN = "search_"
"""How the tables begin that a database makes itself, from the rows that are carried."""
_APART = {"alembic_version", "stored_chunk"}
"""Not carried: how old the schema is, and files, which go their own way (``file_keeping``)."""


@dataclass(frozen=True)
class Fingerprint:
    """How many rows a table has, and a sum over their hashes that knows no order."""

    rows: int
    sum: int

    def plus(self, row: tuple[Any, ...]) -> "Fingerprint":
        digest = blake2b(repr(row).encode(), digest_size=16).digest()
        return Fingerprint(self.rows + 1, (self.sum + int.from_bytes(digest)) % (1 << 128))


_NOTHING = Fingerprint(0, 0)


def carry(source: Connection, target: Connection, store: Store) -> dict[str, Fingerprint]:
    """Put every row of ``source`` into ``target``, which has the same schema; old rows there go.

    Runs in the callers' transactions, one on each side. Then reads the target again: raises
    :class:`DatabaseDamaged` of ``store`` when a table differs.
    """
    tables = _tables(source)
    for table in reversed(tables):
        # What only grows lets nothing be deleted, not even nothing.
        if target.execute(select(table).limit(1)).first() is not None:
            target.execute(delete(table))
    sent = {}
    for table in tables:
        fingerprint = _NOTHING
        into = _into(table, target)
        for rows in _batches(source, table):
            for row in rows:
                fingerprint = fingerprint.plus(row)
            keys = [column.name for column in table.columns]
            target.execute(into, [dict(zip(keys, row, strict=True)) for row in rows])
        _keep_counting(source, target, table)
        sent[table.name] = fingerprint
    arrived = fingerprints(target)
    if arrived != sent:
        wrong = sorted(name for name in sent if sent[name] != arrived.get(name))
        raise DatabaseDamaged(store, f"berbeda sesudah disalin: {', '.join(wrong)}")
    return sent


def fingerprints(connection: Connection) -> dict[str, Fingerprint]:
    """Every table's fingerprint, the same on either engine for the same rows."""
    found = {}
    for table in _tables(connection):
        fingerprint = _NOTHING
        for rows in _batches(connection, table):
            for row in rows:
                fingerprint = fingerprint.plus(row)
        found[table.name] = fingerprint
    return found


def _tables(connection: Connection) -> list[Table]:
    """Parents first; a constraint checked at the commit asks for no order."""
    names = set(inspect(connection).get_table_names()) - _APART
    names = {name for name in names if not name.startswith(MADE_AGAIN)}
    metadata = MetaData()
    metadata.reflect(connection, only=sorted(names))
    for table in metadata.tables.values():
        for column in table.columns:
            column.type = _portable(column.type)
    return sort_tables(
        metadata.tables.values(),
        skip_fn=lambda key: bool(key.deferrable),
    )


def _portable(kind: TypeEngine[Any]) -> TypeEngine[Any]:
    if isinstance(kind, Uuid) or (isinstance(kind, CHAR) and kind.length == _UUID_LETTERS):
        return Uuid()
    return UtcDateTime() if isinstance(kind, DateTime) else kind


def _batches(connection: Connection, table: Table) -> Iterator[list[tuple[Any, ...]]]:
    # JSON travels as the text it is: NULL and 'null' stay two things, and keys keep their order.
    columns = [
        cast(column, Text).label(column.name) if isinstance(column.type, JSON) else column
        for column in table.columns
    ]
    order = list(table.primary_key.columns) or list(table.columns)
    found = connection.execute(
        select(*columns).order_by(*order),
        execution_options={"stream_results": True, "yield_per": _AT_ONCE},
    )
    for rows in found.partitions():
        yield [tuple(row) for row in rows]


def _into(table: Table, target: Connection) -> Any:
    def value(column: Column[Any]) -> Any:
        if not isinstance(column.type, JSON):
            return bindparam(column.name, type_=column.type)
        words = bindparam(column.name, type_=Text())
        return cast(words, JSON) if target.dialect.name == "postgresql" else words

    return insert(table).values({column.name: value(column) for column in table.columns})


def _keep_counting(source: Connection, target: Connection, table: Table) -> None:
    """Numbers that the database counts itself go on after the last one ever given."""
    key = list(table.primary_key.columns)
    if len(key) != 1:
        return
    mark = _mark(source, table, key[0])
    if target.dialect.name == "postgresql":
        sequence = target.scalar(select(func.pg_get_serial_sequence(table.name, key[0].name)))
        if sequence is not None:
            mark = target.scalar(select(func.max(key[0]))) or 0 if mark is None else mark
            target.execute(select(func.setval(sequence, max(mark, 1), mark > 0)))
        return
    if mark is None:
        return
    target.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": table.name})
    target.execute(
        text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :mark)"),
        {"name": table.name, "mark": mark},
    )


def _mark(source: Connection, table: Table, key: Column[Any]) -> int | None:
    """The last number given, or None for a table whose numbers the database does not count."""
    if source.dialect.name == "postgresql":
        sequence = source.scalar(select(func.pg_get_serial_sequence(table.name, key.name)))
        if sequence is None:
            return None
        row = source.exec_driver_sql(f"SELECT last_value, is_called FROM {sequence}").one()
        return int(row[0]) if row[1] else 0
    counted = source.scalar(
        text("SELECT count(*) FROM sqlite_master WHERE name = :name AND sql LIKE :how"),
        {"name": table.name, "how": "%AUTOINCREMENT%"},
    )
    if not counted:
        return None
    mark = source.scalar(
        text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": table.name}
    )
    return int(mark or 0)
