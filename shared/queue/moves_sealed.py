"""The moves' part of the trail: they are their own log, and one act a day vouches for them.

A digest covers every move since the one before, in the order of their ordinals, which are
unbroken over the whole house. Free words (a reason somebody typed, what undo puts back) stay out:
they may be moved into the vault and erased there without touching what happened.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shared.queue.records import MoveRow
from shared.staff.audit import record_act
from shared.staff.records import AuditEntry
from shared.staff.trail import text_of

ACTION = "moves.sealed"
_FIELDS = (
    MoveRow.ordinal,
    MoveRow.ticket_id,
    MoveRow.seq,
    MoveRow.move,
    MoveRow.from_state,
    MoveRow.to_state,
    MoveRow.at,
    MoveRow.leg,
    MoveRow.service_code,
    MoveRow.counter_code,
    MoveRow.officer_id,
)


@dataclass(frozen=True)
class MovesFault:
    """Moves were changed, removed or added by SQL among these ordinals."""

    first: int
    last: int


def seal_moves(session: Session, *, at: datetime) -> None:
    """Vouch for every move since the last time. Call it when a day is closed and once a day."""
    first = _sealed_up_to(session) + 1
    last = session.scalar(select(func.max(MoveRow.ordinal))) or 0
    if last >= first:
        detail = {"first": first, "last": last, "digest": _digest(session, first, last)}
        record_act(session, action=ACTION, subject="", at=at, officer=None, detail=detail)


def first_moves_fault(session: Session) -> MovesFault | None:
    """The first stretch of moves that is not as it was sealed. Trust it on a whole trail only."""
    acts = session.scalars(
        select(AuditEntry.detail).where(AuditEntry.action == ACTION).order_by(AuditEntry.seq)
    )
    for told in [one for one in acts if one]:
        if _digest(session, told["first"], told["last"]) != told["digest"]:
            return MovesFault(told["first"], told["last"])
    return None


def _sealed_up_to(session: Session) -> int:
    newest = session.scalar(
        select(AuditEntry.detail)
        .where(AuditEntry.action == ACTION)
        .order_by(AuditEntry.seq.desc())
        .limit(1)
    )
    return int(newest["last"]) if newest else 0


def _digest(session: Session, first: int, last: int) -> str:
    digest = hashlib.sha256()
    for line in _lines(session, first, last):
        digest.update(line)
    return digest.hexdigest()


def _lines(session: Session, first: int, last: int) -> Iterator[bytes]:
    rows = session.execute(
        select(*_FIELDS)
        .where(MoveRow.ordinal.between(first, last))
        .order_by(MoveRow.ordinal, MoveRow.ticket_id, MoveRow.seq)
        .execution_options(yield_per=2000)
    )
    return (text_of(list(row)).encode() + b"\n" for row in rows)
