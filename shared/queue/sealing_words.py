"""Bringing into the vault what earlier versions left of visits in clear, and its last trace away.

Each batch is a transaction of its own and leaves nothing in clear of the rows it took, so that
whatever a kill interrupts goes on at the next call. A row of the trail tells that all is sealed, a
second one that the database was written anew, and with it every free page.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Select, exists, or_, select, tuple_
from sqlalchemy.orm import Session

from shared.keys.problems import KeyProblem
from shared.office.house import House
from shared.queue.leg_detail import parted
from shared.queue.records import Leg, MoveRow
from shared.queue.words import TYPED, keep_reason, keep_result
from shared.staff.audit import record_act
from shared.staff.records import AuditEntry
from shared.storage.errors import StorageProblem

SEALED = "visits.sealed"
CLEANED = "visits.cleaned"
_BATCH = 500
_Row = TypeVar("_Row", Leg, MoveRow)

_log = logging.getLogger(__name__)


def seal_words(house: House) -> bool:
    """Do what is still to be done; True once nothing is left. Not for the GUI thread.

    Any program may call it at its start: mostly it costs one look. Without the house's keys
    nothing is touched. While another program reads, the last step waits for the next call.
    """
    told = house.read(_told)
    if SEALED not in told:
        try:
            legs = _all_of(house, Leg, _legs_after, _seal_leg)
            moves = _all_of(house, MoveRow, _moves_after, _seal_move)
        except KeyProblem as problem:
            _log.info("past visits stay in clear: %s", type(problem).__name__)
            return False
        found = {"legs": legs, "moves": moves}
        house.write(lambda session, at: _tell(session, SEALED, at, found))
        if not legs and not moves:
            house.write(lambda session, at: _tell(session, CLEANED, at, None))
            return True
    if CLEANED not in told:
        try:
            house.database.write_anew()
        except StorageProblem as problem:
            _log.info("the database is written anew later: %s", problem)
            return False
        house.write(lambda session, at: _tell(session, CLEANED, at, None))
    return True


def _told(session: Session) -> frozenset[str]:
    acts = select(AuditEntry.action).where(AuditEntry.action.in_([SEALED, CLEANED]))
    return frozenset(session.scalars(acts))


def _tell(session: Session, action: str, at: datetime, detail: dict[str, Any] | None) -> None:
    # Two programs may have done the same work at once; it is told once.
    if not session.scalar(select(exists().where(AuditEntry.action == action))):
        record_act(session, action=action, subject="", at=at, officer=None, detail=detail)


def _all_of(
    house: House,
    kind: type[_Row],
    after: Callable[[_Row | None], Select[_Row]],
    seal: Callable[[Session, _Row], bool],
) -> int:
    """How many rows of a table had words."""
    done, last = 0, None
    while True:
        with house.database.write() as session:
            rows = list(session.scalars(after(last).limit(_BATCH)))
            done += sum([seal(session, row) for row in rows])
            session.flush()
            session.expunge_all()
        if len(rows) < _BATCH:
            return done
        last = rows[-1]


def _legs_after(last: Leg | None) -> Select[Leg]:
    query = (
        select(Leg)
        .where(or_(Leg.note.is_not(None), Leg.detail.is_not(None)))
        .order_by(Leg.ticket_id, Leg.number)
    )
    if last is None:
        return query
    return query.where(tuple_(Leg.ticket_id, Leg.number) > tuple_(last.ticket_id, last.number))


def _moves_after(last: MoveRow | None) -> Select[MoveRow]:
    query = select(MoveRow).order_by(MoveRow.ordinal)
    return query if last is None else query.where(MoveRow.ordinal > last.ordinal)


def _seal_leg(session: Session, leg: Leg) -> bool:
    _, words = parted(leg.detail)
    if leg.note is None and not words:
        return False
    at = leg.ended_at or leg.queued_at
    keep_result(session, leg, note=leg.note or "", detail=leg.detail, at=at)
    return True


def _seal_move(session: Session, row: MoveRow) -> bool:
    typed = row.reason if row.move in TYPED else None
    if typed:
        keep_reason(session, row.ticket_id, row.seq, reason=typed, at=row.at)
        row.reason = None
    plain = without_words(row.detail)
    if plain != row.detail:
        row.detail = plain
        return True
    return bool(typed)


def without_words(detail: dict[str, Any] | None) -> dict[str, Any] | None:
    """What undo puts back, without a note that was there before the move: the leg's own stays."""
    leg = (detail or {}).get("before", {}).get("leg")
    if not detail or not isinstance(leg, dict):
        return detail
    bare = {**leg, "note": None, "detail": parted(leg.get("detail"))[0]}
    bare = {name: value for name, value in bare.items() if name in leg}
    return {**detail, "before": {**detail["before"], "leg": bare}}
