"""What officers write about a visit: sealed in the vault, never in a column of the queue's own.

A leg's note and the words of its detail are fields of the leg, a typed reason is one of its move.
What is only counted (services, agency, the kind of a report) stays in clear with the leg.
"""

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from shared.keys.problems import KeyProblem
from shared.privacy.homes import HOMES
from shared.privacy.vault import LOCKED, Opened, Subject, forget, keep, look_in
from shared.queue.leg_detail import LegDetail, joined, parted
from shared.queue.lifecycle import Move
from shared.queue.records import Leg, MoveRow
from shared.staff.acting import has_right
from shared.staff.rights import Right

LEG = "leg"
MOVE = "move"
_NOTE, _REASON = "note", "reason"
TYPED = (Move.PARK.value, Move.CANCEL.value, Move.REINSTATE.value)
"""Moves whose reason is what somebody wrote; that of the others is a word of the program."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LegWords:
    """A leg's note and detail, opened; what has no key here reads *terkunci*."""

    note: str | None
    detail: LegDetail


def leg_subject(leg: Leg) -> Subject:
    return Subject.of(LEG, leg.ticket_id, leg.number)


def move_subject(ticket: UUID, seq: int) -> Subject:
    return Subject.of(MOVE, ticket, seq)


def keep_result(session: Session, leg: Leg, *, note: str, detail: Any, at: datetime) -> None:
    """Write down how a service ended, in place of what was written before.

    ``detail`` is as :meth:`LegDetail.stored` gives it. Raises KeyMissing when there are words and
    no key to seal them; without words nothing is missed.
    """
    leg.note = None
    leg.detail, words = parted(detail)
    forget(session, of=leg_subject(leg))
    _keep(session, leg_subject(leg), {_NOTE: note or None, **words}, at)


def keep_note(session: Session, leg: Leg, *, note: str, at: datetime) -> None:
    """Write a note for whoever is next, in place of an earlier one. Raises KeyMissing."""
    leg.note = None
    forget(session, of=leg_subject(leg), fields=[_NOTE])
    _keep(session, leg_subject(leg), {_NOTE: note or None}, at)


def keep_reason(session: Session, ticket: UUID, seq: int, *, reason: str, at: datetime) -> None:
    """Seal why somebody made a move. Raises KeyMissing."""
    _keep(session, move_subject(ticket, seq), {_REASON: reason or None}, at)


def keep_reason_if_possible(
    session: Session, ticket: UUID, seq: int, *, reason: str, at: datetime
) -> None:
    """Nobody's number stays open for want of a key: without one the move stands and its reason
    is not kept."""
    try:
        keep_reason(session, ticket, seq, reason=reason, at=at)
    except KeyProblem as problem:
        _log.info("the reason of a move is not kept: %s", type(problem).__name__)


def ticket_of(subject: Subject) -> UUID:
    """The ticket that a leg's or a move's words belong to."""
    return UUID(subject.row.partition(":")[0])


def told_of(leg: Leg) -> LegWords:
    """What a leg says without anybody's words: what is counted, and the program's own note."""
    clear, _ = parted(leg.detail)
    return LegWords(leg.note if leg.forgotten else None, LegDetail.read(clear))


def has_words(leg: Leg) -> bool:
    """Whether an earlier version's words still lie with the leg itself."""
    return bool(parted(leg.detail)[1]) or bool(leg.note and not leg.forgotten)


def may_know(session: Session, leg: Leg, reader: UUID) -> bool:
    """Whether an officer may know a leg's words: of a secret report, its own officer and whoever
    reads secrets."""
    report = LegDetail.read(leg.detail).particulars
    if report is None or not report.is_secret or leg.officer_id == reader:
        return True
    return has_right(session, reader, Right.READ_SECRET)


def leg_words(session: Session, leg: Leg) -> LegWords:
    """What was written about a service, for the page that shows one visit."""
    found = _opened(look_in(session, of=leg_subject(leg)))
    note = found.pop(_NOTE, leg.note)
    return LegWords(note, LegDetail.read(joined(leg.detail, found)))


def reason_of(session: Session, row: MoveRow) -> str | None:
    """Why a move was made, as its row or the vault tells."""
    if row.reason is not None or row.move not in TYPED:
        return row.reason
    return _opened(look_in(session, of=move_subject(row.ticket_id, row.seq))).get(_REASON)


def _keep(session: Session, of: Subject, values: dict[str, Any], at: datetime) -> None:
    given = {name: value for name, value in values.items() if value not in (None, "", [])}
    if given:
        found = {name: sort for name, sort in HOMES[of.kind].find_by.items() if name in given}
        keep(session, of=of, values=given, find_by=found, at=at)


def _opened(found: Opened) -> dict[str, Any]:
    return {**found.values, **{name: _locked(name) for name in found.locked}}


def _locked(name: str) -> Any:
    return [LOCKED] if name == "missing_documents" else LOCKED
