"""Writing the trail: who did what, where and when, and which rows it changed."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import event, insert, inspect, select
from sqlalchemy.orm import Session

from shared.keys.keys import Keys
from shared.keys.problems import KeyProblem
from shared.office.house_keys import keys_of
from shared.staff.records import AuditEntry
from shared.staff.trail import (
    BEFORE_THE_FIRST,
    ChangedRow,
    canonical,
    chained,
    message,
    plain_seal,
    row_digest,
)
from shared.staff.trail_words import act_words
from shared.storage.base import Base, new_id

BEGIN = "trail.begin"
BY = "sapa.by"
"""What a database carries at a command line: who sits there, as the computer knows them."""

_CHANGED = "sapa.trailed"


def record_act(
    session: Session,
    *,
    action: str,
    subject: str,
    at: datetime,
    officer: UUID | None,
    counter: str | None = None,
    detail: dict[str, Any] | None = None,
) -> None:
    """Add one row to the trail, in the caller's transaction.

    It carries the digests of the rows changed since the transaction's last act (those of tables
    with ``trailed`` fields), and at a command line the computer's
    user. ``detail`` is plain and names no visitor: the trail is never erased. Raises ValueError
    for an act without words in ``trail_words``.
    """
    if act_words(action) is None:
        raise ValueError(f"{action} stands in no list of acts")
    by = session.info.get(BY)
    if by is not None:
        detail = {"by": by, **(detail or {})}
    session.flush()
    changed = sorted(row_changed(one) for one in session.info.pop(_CHANGED, {}).values())
    plain = None if detail is None else json.loads(json.dumps(canonical(detail)))
    newest = session.execute(
        select(AuditEntry.seq, AuditEntry.seal).order_by(AuditEntry.seq.desc()).limit(1)
    ).first()
    seq, before = (newest[0] + 1, newest[1]) if newest else (1, BEFORE_THE_FIRST)
    act = new_id()
    content = message(
        seq=seq,
        act=act,
        at=at,
        officer=officer,
        counter=counter,
        action=action,
        subject=subject,
        detail=plain,
        changed=changed or None,
    )
    key_id, seal = _sealed(keys_of(session), before, content)
    session.execute(
        insert(AuditEntry).values(
            seq=seq,
            id=act,
            at=at,
            officer_id=officer,
            counter_code=counter,
            action=action,
            subject=subject,
            detail=plain,
            changed=[list(row) for row in changed] or None,
            key_id=key_id,
            seal=seal,
        )
    )


def begin_trail(session: Session, *, at: datetime) -> None:
    """Vouch once for every row that the trail looks after and no act has named yet, so that from
    here on a row that comes by SQL is found. Does nothing the second time."""
    if session.scalar(select(AuditEntry.seq).where(AuditEntry.action == BEGIN).limit(1)):
        return
    for kind in trailed_records():
        for record in session.scalars(select(kind)):
            session.info.setdefault(_CHANGED, {})[id(record)] = record
    record_act(session, action=BEGIN, subject="", at=at, officer=None)


def trailed_records() -> list[type[Base]]:
    """The tables whose rows acts vouch for."""
    found = [mapper.class_ for mapper in Base.registry.mappers]
    return sorted((one for one in found if one.trailed), key=lambda one: one.__tablename__)


def row_changed(record: Base) -> ChangedRow:
    """Table, key and digest of a row as it stands in the session."""
    state = inspect(record)
    table = record.__tablename__
    key = ":".join(str(canonical(part)) for part in state.identity or ())
    if state.deleted or state.was_deleted:
        return table, key, ""
    return table, key, row_digest(table, {name: getattr(record, name) for name in record.trailed})


def _sealed(keys: Keys, before: str, content: bytes) -> tuple[str, str]:
    try:
        return keys.mac(chained(before, content))
    except KeyProblem:
        # The house works without its keys; `sapa verify` names the acts written meanwhile.
        return "", plain_seal(before, content)


@event.listens_for(Session, "after_flush")
def _note_changed(session: Session, _context: object) -> None:
    for record in (*session.new, *session.dirty, *session.deleted):
        if isinstance(record, Base) and record.trailed:
            session.info.setdefault(_CHANGED, {})[id(record)] = record
