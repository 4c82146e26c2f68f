"""Bringing everything under the keys in force after one was rotated.

Each batch is a transaction of its own, and a row says itself which key it is under: whatever a
kill interrupts goes on at the next call.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from shared.keys.keys import Keys, Sealed
from shared.keys.problems import KeyProblem
from shared.keys.secret import Purpose
from shared.office.house_keys import keys_of
from shared.privacy.findable import Findable, one_spelling
from shared.privacy.records import BlindIndexRow, VaultRow
from shared.privacy.vault import Subject, look_in, open_value, seal_value
from shared.storage.database import Database

_BATCH = 200
_Row = TypeVar("_Row", VaultRow, BlindIndexRow)


@dataclass(frozen=True)
class Resealed:
    """``done`` rows are under the keys in force now; ``locked`` could not be opened and wait for
    their key."""

    done: int = 0
    locked: int = 0

    def __add__(self, other: "Resealed") -> "Resealed":
        return Resealed(self.done + other.done, self.locked + other.locked)


def reseal(database: Database) -> Resealed:
    """Reseal the vault and renew the blind indexes. Not for the GUI thread.

    Raises :class:`~shared.keys.problems.KeyMissing` without a key in force.
    """
    vault = _all_of(database, VaultRow, Purpose.PERSON, _vault_batch)
    return vault + _all_of(database, BlindIndexRow, Purpose.INDEX, _index_batch)


def _all_of(
    database: Database,
    table: type[_Row],
    purpose: Purpose,
    batch: Callable[[Session, list[_Row]], Resealed],
) -> Resealed:
    total, after = Resealed(), ("", "", "")
    while True:
        with database.write() as session:
            in_force = keys_of(session).current(purpose).id
            rows = list(
                session.scalars(
                    select(table)
                    .where(tuple_(table.kind, table.subject, table.field) > tuple_(*after))
                    .where(table.key_id != in_force)
                    .order_by(table.kind, table.subject, table.field)
                    .limit(_BATCH)
                )
            )
            total += batch(session, rows)
            if len(rows) < _BATCH:
                return total
            after = rows[-1].kind, rows[-1].subject, rows[-1].field


def _vault_batch(session: Session, rows: list[VaultRow]) -> Resealed:
    keys, locked = keys_of(session), 0
    for row in rows:
        of = Subject(row.kind, row.subject)
        try:
            value = open_value(keys, of, row.field, Sealed(row.key_id, row.sealed))
        except KeyProblem:
            locked += 1
            continue
        sealed = seal_value(keys, of, row.field, value)
        row.key_id, row.sealed = sealed.key_id, sealed.data
    session.flush()
    return Resealed(len(rows) - locked, locked)


def _index_batch(session: Session, rows: list[BlindIndexRow]) -> Resealed:
    keys: Keys = keys_of(session)
    locked = 0
    for row in rows:
        of = Subject(row.kind, row.subject)
        value = look_in(session, of=of, fields=[row.field]).values.get(row.field)
        spelling = one_spelling(Findable(row.sort), str(value or ""))
        if spelling is None:
            locked += 1
            continue
        row.key_id = keys.current(Purpose.INDEX).id
        row.digest = keys.blind(row.sort, spelling)
    session.flush()
    return Resealed(len(rows) - locked, locked)
