"""Whether the trail is whole, and whether the rows it vouches for are as the last act left them.

Works on what SQL left behind: whoever rewrites the file has no part in the seals.
"""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session

from shared.i18n import Message
from shared.keys.keys import Keys
from shared.keys.problems import KeyProblem
from shared.office.house_keys import keys_of
from shared.staff.anchors import anchors_in_force
from shared.staff.audit import BEGIN, row_changed, trailed_records
from shared.staff.records import AuditEntry
from shared.staff.trail import BEFORE_THE_FIRST, chained, message, plain_seal

_BATCH = 2000
_UNREADABLE = (ValueError, TypeError, AttributeError, StatementError)


class Bend(StrEnum):
    """What is wrong at a row of the trail."""

    CHANGED = "changed"
    MISSING = "missing"
    CUT_OFF = "cut_off"
    UNSEALED = "unsealed"
    KEY_MISSING = "key_missing"
    ROW_CHANGED = "row_changed"


BEND_SENTENCES = {
    Bend.CHANGED: Message(
        "Sentences", "Baris jejak nomor {seq} diubah, disisipkan, atau dipindahkan."
    ),
    Bend.MISSING: Message("Sentences", "Baris jejak nomor {seq} hilang."),
    Bend.CUT_OFF: Message("Sentences", "Jejak dipotong: baris nomor {seq} dan sesudahnya hilang."),
    Bend.UNSEALED: Message(
        "Sentences", "Baris jejak nomor {seq} ditulis tanpa kunci; isinya tidak terjamin."
    ),
    Bend.KEY_MISSING: Message(
        "Sentences",
        "Baris jejak nomor {seq} tidak dapat diperiksa: kuncinya tidak ada di komputer ini.",
    ),
    Bend.ROW_CHANGED: Message(
        "Sentences", "Data {what} diubah dari luar sejak baris jejak nomor {seq}."
    ),
}


@dataclass(frozen=True)
class Fault:
    """The first bad place of the trail; ``what`` names a row outside it."""

    seq: int
    bend: Bend
    what: str = ""

    @property
    def message(self) -> Message:
        return BEND_SENTENCES[self.bend].filled(seq=self.seq, what=self.what)


def first_fault(session: Session) -> Fault | None:
    """The first bad row of the trail by its number, then the first bad row it vouches for; None
    when everything is as it was written. Reads the whole trail: some 30,000 acts a second."""
    keys = keys_of(session)
    anchored = {} if keys.folder is None else anchors_in_force(keys.folder)
    vouched: dict[tuple[str, str], tuple[str, int]] = {}
    before, seq, sealed_yet = BEFORE_THE_FIRST, 0, False
    while True:
        rows = _rows(session, seq)
        for row in rows:
            if isinstance(row, int):
                return Fault(min(row, seq + 1), Bend.CHANGED if row == seq + 1 else Bend.MISSING)
            if row.seq != seq + 1:
                return Fault(seq + 1, Bend.MISSING)
            try:
                bend = _bend(keys, row, before, sealed_yet)
            except _UNREADABLE:
                bend = Bend.CHANGED
            if bend is None and anchored.get(row.seq, row.seal) != row.seal:
                bend = Bend.CHANGED
            if bend is not None:
                return Fault(row.seq, bend)
            seq, before, sealed_yet = row.seq, row.seal, sealed_yet or bool(row.key_id)
            for table, key, digest in row.changed or ():
                vouched[table, key] = digest, row.seq
        session.expunge_all()
        if len(rows) < _BATCH:
            break
    if any(number > seq for number in anchored):
        return Fault(seq + 1, Bend.CUT_OFF)
    return _first_changed_row(session, vouched)


def _rows(session: Session, after: int) -> list[AuditEntry | int]:
    """The next rows; in place of one whose columns cannot even be read, its number."""
    numbers = select(AuditEntry.seq).where(AuditEntry.seq > after).order_by(AuditEntry.seq)
    query = select(AuditEntry).where(AuditEntry.seq > after).order_by(AuditEntry.seq)
    try:
        return list(session.scalars(query.limit(_BATCH)))
    except _UNREADABLE:
        session.expunge_all()
    rows: list[AuditEntry | int] = []
    for seq in session.scalars(numbers.limit(_BATCH)).all():
        try:
            rows.append(session.scalars(select(AuditEntry).where(AuditEntry.seq == seq)).one())
        except _UNREADABLE:
            rows.append(seq)
    return rows


def _bend(keys: Keys, row: AuditEntry, before: str, sealed_yet: bool) -> Bend | None:
    content = message(
        seq=row.seq,
        act=row.id,
        at=row.at,
        officer=row.officer_id,
        counter=row.counter_code,
        action=row.action,
        subject=row.subject,
        detail=row.detail,
        changed=row.changed,
    )
    if not row.key_id:
        if plain_seal(before, content) != row.seal:
            return Bend.CHANGED
        return Bend.UNSEALED if sealed_yet else None
    try:
        fits = keys.mac_fits(row.key_id, chained(before, content), row.seal)
    except KeyProblem:
        return Bend.KEY_MISSING
    return None if fits else Bend.CHANGED


def _first_changed_row(
    session: Session, vouched: dict[tuple[str, str], tuple[str, int]]
) -> Fault | None:
    by_table: dict[str, dict[str, tuple[str, int]]] = {}
    for (table, key), told in vouched.items():
        by_table.setdefault(table, {})[key] = told
    begun = session.scalar(select(AuditEntry.seq).where(AuditEntry.action == BEGIN).limit(1))
    found: list[Fault] = []
    for record in trailed_records():
        table = record.__tablename__
        known = by_table.get(table, {})
        have = dict(row_changed(row)[1:] for row in session.scalars(select(record)))
        found += [
            Fault(seq, Bend.ROW_CHANGED, f"{table} {key}")
            for key, (digest, seq) in known.items()
            if have.get(key, "") != digest
        ]
        if begun is not None:
            # Every row there was is vouched for since then: another one came by SQL.
            added = have.keys() - known.keys()
            found += [Fault(begun, Bend.ROW_CHANGED, f"{table} {key}") for key in added]
    return min(found, key=lambda fault: (fault.seq, fault.what), default=None)
