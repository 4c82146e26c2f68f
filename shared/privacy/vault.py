"""Keeping, finding and opening person data: the only way in and out of the vault.

What is kept is sealed with table, row and field bound in, so that no row can be given another's.
Showing a person's data to somebody is :func:`shared.privacy.reveal.reveal`; :func:`look_in` is for
the program's own use (a letter being printed, a data step) and tells nobody.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Table, delete, insert, select, tuple_
from sqlalchemy.orm import Session

from shared.keys.keys import Keys, Sealed
from shared.keys.problems import KeyProblem
from shared.keys.secret import Purpose
from shared.office.house_keys import keys_of
from shared.privacy.findable import Findable, one_spelling
from shared.privacy.homes import HOMES
from shared.privacy.records import BlindIndexRow, VaultRow

LOCKED = "terkunci"
_PADDED_TO = 32
_SEALED = insert(cast(Table, VaultRow.__table__))
_INDEXED = insert(cast(Table, BlindIndexRow.__table__))


@dataclass(frozen=True)
class Subject:
    """Whose data it is: a table and the key of its row, as text."""

    kind: str
    row: str

    @staticmethod
    def of(kind: str, *row: UUID | int | str) -> "Subject":
        return Subject(kind, ":".join(str(part) for part in row))


@dataclass(frozen=True)
class Opened:
    """What could be opened, and the fields that stay *terkunci* for want of the right key."""

    values: Mapping[str, Any] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()


def keep(
    session: Session,
    *,
    of: Subject,
    values: Mapping[str, Any],
    at: datetime,
    find_by: Mapping[str, Findable] | None = None,
    at_kiosk: bool = False,
    new: bool = False,
) -> None:
    """Seal JSON values into the vault, in place of what the fields held; an empty one (None, "")
    is forgotten. ``find_by`` names the fields with a blind index; of a ``new`` subject nothing is
    held yet.

    ``at_kiosk`` seals to the house's public key, so that the kiosk cannot read it again. Raises
    :class:`~shared.keys.problems.KeyMissing`, and ValueError for a kind without a home
    (``homes``).
    """
    if of.kind not in HOMES:
        raise ValueError(f"{of.kind} stands in no list of where person data lives")
    keys = keys_of(session)
    if not new:
        _drop(session, of, values)
    sealed = [
        {"field": name, "key_id": found.key_id, "sealed": found.data}
        for name, value in values.items()
        if value not in (None, "")
        for found in (seal_value(keys, of, name, value, at_kiosk=at_kiosk),)
    ]
    indexed = [
        {
            "field": name,
            "sort": sort.value,
            "key_id": keys.current(Purpose.INDEX).id,
            "digest": keys.blind(sort, spelling),
        }
        for name, sort in (find_by or {}).items()
        if (spelling := one_spelling(sort, str(values.get(name) or ""))) is not None
    ]
    whose = {"kind": of.kind, "subject": of.row}
    if sealed:
        session.execute(_SEALED, [whose | one | {"kept_at": at} for one in sealed])
    if indexed:
        session.execute(_INDEXED, [whose | one for one in indexed])


def forget(session: Session, *, of: Subject, fields: Iterable[str] | None = None) -> None:
    """Erase the named fields of a subject, or all of them."""
    if fields is not None:
        _drop(session, of, fields)
        return
    for table in (VaultRow, BlindIndexRow):
        session.execute(delete(table).where(table.kind == of.kind, table.subject == of.row))


def fields_held(session: Session, *, of: Iterable[Subject]) -> dict[Subject, frozenset[str]]:
    """Which fields each subject has, none of them opened; subjects without any are left out."""
    wanted = [(one.kind, one.row) for one in of]
    found: dict[Subject, set[str]] = {}
    if wanted:
        rows = session.execute(
            select(VaultRow.kind, VaultRow.subject, VaultRow.field).where(
                tuple_(VaultRow.kind, VaultRow.subject).in_(wanted)
            )
        )
        for kind, row, name in rows:
            found.setdefault(Subject(kind, row), set()).add(name)
    return {subject: frozenset(names) for subject, names in found.items()}


def look_in(session: Session, *, of: Subject, fields: Iterable[str] | None = None) -> Opened:
    """What the vault holds of a subject, opened. A key that is missing or wrong raises nothing:
    those fields are in ``locked``."""
    query = select(VaultRow).where(VaultRow.kind == of.kind, VaultRow.subject == of.row)
    if fields is not None:
        query = query.where(VaultRow.field.in_(list(fields)))
    keys = keys_of(session)
    values, locked = {}, set()
    for row in session.scalars(query.order_by(VaultRow.field)):
        try:
            values[row.field] = open_value(keys, of, row.field, Sealed(row.key_id, row.sealed))
        except KeyProblem:
            locked.add(row.field)
    return Opened(values, frozenset(locked))


def look_in_each(session: Session, *, of: Iterable[Subject]) -> dict[Subject, Opened]:
    """:func:`look_in` for many subjects in one statement; those without any field are left out."""
    wanted = [(one.kind, one.row) for one in of]
    if not wanted:
        return {}
    keys = keys_of(session)
    values: dict[Subject, dict[str, Any]] = {}
    locked: dict[Subject, set[str]] = {}
    rows = session.scalars(
        select(VaultRow).where(tuple_(VaultRow.kind, VaultRow.subject).in_(wanted))
    )
    for row in rows:
        subject = Subject(row.kind, row.subject)
        opened, shut = values.setdefault(subject, {}), locked.setdefault(subject, set())
        try:
            opened[row.field] = open_value(keys, subject, row.field, Sealed(row.key_id, row.sealed))
        except KeyProblem:
            shut.add(row.field)
    return {one: Opened(found, frozenset(locked[one])) for one, found in values.items()}


def find(session: Session, *, sort: Findable, text: str, kind: str) -> list[Subject]:
    """The subjects of a table with exactly this telephone, NIK or e-mail, however it was spelt.

    Raises :class:`~shared.keys.problems.KeyMissing`; searching is an act for the caller's trail.
    """
    spelling = one_spelling(sort, text)
    if spelling is None:
        return []
    digests = keys_of(session).blind_by_each(sort, spelling)
    rows = session.execute(
        select(BlindIndexRow.subject)
        .where(BlindIndexRow.digest.in_(digests), BlindIndexRow.kind == kind)
        .distinct()
        .order_by(BlindIndexRow.subject)
    )
    return [Subject(kind, row) for (row,) in rows]


def seal_value(keys: Keys, of: Subject, name: str, value: Any, *, at_kiosk: bool = False) -> Sealed:
    """A JSON value, sealed and padded, so that its length tells little. Raises KeyMissing."""
    plain = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    plain += b" " * (-len(plain) % _PADDED_TO)
    if at_kiosk:
        return keys.seal_at_kiosk(plain, of.kind, of.row, name)
    return keys.seal(Purpose.PERSON, plain, of.kind, of.row, name)


def open_value(keys: Keys, of: Subject, name: str, sealed: Sealed) -> Any:
    """What :func:`seal_value` sealed, by whichever of the two keys. Raises KeyProblem."""
    if any(one.id == sealed.key_id for one in keys.held(Purpose.KIOSK)):
        return json.loads(keys.open_from_kiosk(sealed, of.kind, of.row, name))
    return json.loads(keys.open(Purpose.PERSON, sealed, of.kind, of.row, name))


def _drop(session: Session, of: Subject, fields: Iterable[str]) -> None:
    names = list(fields)
    for table in (VaultRow, BlindIndexRow):
        session.execute(
            delete(table).where(
                table.kind == of.kind, table.subject == of.row, table.field.in_(names)
            )
        )
