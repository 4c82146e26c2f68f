"""Taking back the officer's last move, one step."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.queue.announcing.order import Announced
from shared.queue.floor.records import CounterSession
from shared.queue.floor.seats import seat_row
from shared.queue.lifecycle import LegEnding, Move, State, can_undo
from shared.queue.line.pace import forget_pace
from shared.queue.moves import current_leg, last_row, restore, ticket_for_update, write_row
from shared.queue.number import label
from shared.queue.records import Call, Leg, MoveRow, Ticket
from shared.queue.views import TicketView, view_of
from shared.staff.acting import needs
from shared.staff.rights import Right
from shared.storage.feed import Topic, announce


class NoUndo(Enum):
    """Why the last move cannot be taken back; the value is the sentence for staff."""

    TOO_LONG_AGO = Message(
        "Sentences",
        "Tindakan terakhir pada nomor {number} sudah terlalu lama untuk diurungkan.",
    )
    OTHER_SEAT = Message(
        "Sentences",
        "Tindakan terakhir Anda, pada nomor {number}, bukan dari loket ini sejak Anda duduk.",
    )
    NOTHING_DONE = Message("Sentences", "Belum ada tindakan yang dapat diurungkan.")
    CHANGED_ELSEWHERE = Message("Sentences", "Nomor {number} sudah diubah di tempat lain.")
    NOT_THIS_MOVE = Message(
        "Sentences", "Tindakan terakhir pada nomor {number} tidak dapat diurungkan."
    )


class NothingToUndo(Refusal):
    """The officer's last move cannot be taken back; ``label`` is its number, or empty."""

    def __init__(self, why: NoUndo, label: str = "") -> None:
        self.why, self.label = why, label
        super().__init__(why.value, number=label)


UNDONE_WITHIN = timedelta(minutes=5)
"""How long a move can be taken back where the house does not say otherwise."""


@dataclass(frozen=True)
class Undoing:
    """What undo would take back: which move of which number, made when, and where it leads."""

    ticket: UUID
    label: str
    move: Move
    made_at: datetime
    back: State


@needs(Right.SERVE)
def undoing(
    session: Session,
    *,
    officer: UUID,
    at: datetime,
    seat: UUID | None = None,
    within: timedelta = UNDONE_WITHIN,
) -> Undoing:
    """What :func:`undo_last` would do now. Raises :class:`NothingToUndo` with the reason."""
    ticket, row, move, _before = _newest(session, officer, at, seat, within)
    name = label(ticket.series, ticket.number)
    return Undoing(ticket.id, name, move, row.at, State(row.from_state))


@needs(Right.SERVE)
def undo_last(
    session: Session,
    *,
    officer: UUID,
    at: datetime,
    seat: UUID | None = None,
    within: timedelta = UNDONE_WITHIN,
    only: tuple[UUID, Move] | None = None,
) -> TicketView:
    """Take back the officer's newest move if nothing happened to that ticket since.

    Only a move of the last minutes, and with ``seat`` only one made since the officer sat down
    there, so never one of another service day; with ``only`` nothing but that move of that
    ticket. What was written stays on the leg until something else is written. Raises
    :class:`NothingToUndo` with the reason.
    """
    ticket, row, move, before = _newest(session, officer, at, seat, within)
    if only is not None and only != (ticket.id, move):
        raise NothingToUndo(NoUndo.CHANGED_ELSEWHERE, label(ticket.series, ticket.number))
    _take_back_side_effects(session, move, ticket.id, row)
    ended_leg = current_leg(session, ticket)
    write_row(
        session,
        ticket,
        Move.UNDO,
        State(row.from_state),
        at=at,
        officer=officer,
        counter=row.counter_code,
        reason=move.value,
        detail={},
    )
    leg = session.get_one(Leg, (ticket.id, before["leg_number"]))
    if leg is not ended_leg:
        ended_leg.ended_at, ended_leg.ended_as = at, LegEnding.UNDONE.value
    if move is Move.FINISH:
        written = {"note": leg.note, "detail": leg.detail}
        before = {**before, "leg": {**before["leg"], **written}}
    restore(ticket, leg, before)
    session.flush()
    return view_of(ticket)


def _newest(
    session: Session, officer: UUID, at: datetime, seat: UUID | None, within: timedelta
) -> tuple[Ticket, MoveRow, Move, dict[str, Any]]:
    newest = session.scalar(
        select(MoveRow)
        .where(MoveRow.officer_id == officer)
        .order_by(MoveRow.ordinal.desc())
        .limit(1)
    )
    if newest is None:
        raise NothingToUndo(NoUndo.NOTHING_DONE)
    ticket = ticket_for_update(session, newest.ticket_id)
    name = label(ticket.series, ticket.number)
    row = last_row(session, ticket)
    if row.seq != newest.seq or row.officer_id != officer:
        raise NothingToUndo(NoUndo.CHANGED_ELSEWHERE, name)
    if at - row.at > within:
        raise NothingToUndo(NoUndo.TOO_LONG_AGO, name)
    if seat is not None and not _made_at(seat_row(session, seat), row):
        raise NothingToUndo(NoUndo.OTHER_SEAT, name)
    move = next((one for one in Move if one.value == row.move), None)
    before = (row.detail or {}).get("before")
    if move is None or not can_undo(move) or before is None:
        raise NothingToUndo(NoUndo.NOT_THIS_MOVE, name)
    return ticket, row, move, before


def _made_at(seat: CounterSession, row: MoveRow) -> bool:
    return row.at >= seat.opened_at and row.counter_code in (None, seat.counter_code)


def _take_back_side_effects(session: Session, move: Move, ticket_id: UUID, row: MoveRow) -> None:
    if move is Move.FINISH:
        leg = session.get_one(Leg, (ticket_id, row.leg))
        forget_pace(session, leg.service_code, leg.served_seconds)
    if move is Move.CALL:
        session.execute(
            update(Call)
            .where(Call.ticket_id == ticket_id, Call.announced_state == Announced.WAITING)
            .values(announced_state=Announced.DROPPED)
        )
        announce(session, Topic.CALL)
