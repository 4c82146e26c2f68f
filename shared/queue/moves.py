"""Writing one move: the only place that changes a ticket's state."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.printing.jobs.spool import cancel_for
from shared.queue.lasting import seconds_between
from shared.queue.lifecycle import Move, MoveRefused, State, target
from shared.queue.number import label
from shared.queue.records import Leg, MoveRow, Ticket
from shared.queue.sequence import next_ordinal
from shared.queue.words import keep_reason_if_possible
from shared.storage.feed import Topic, announce

# Moves after which nobody waits for a slip that has not been sent yet (docs/printers.md).
_PAPER_TOO_LATE = {
    Move.CALL: "Pengunjung sudah dipanggil.",
    Move.CANCEL: "Nomor dibatalkan.",
    Move.CLOSE: "Hari pelayanan ditutup.",
}

# What a move may change on a ticket and its leg, and undo therefore puts back.
_TICKET_FIELDS = [
    "service_code",
    "leg",
    "place",
    "place_at",
    "call_count",
    "first_called_at",
    "called_at",
    "serving_since",
    "counter_code",
    "officer_id",
    "wanted_counter",
    "remind_at",
    "outcome",
    "ended_at",
]
_LEG_FIELDS = [
    "serving_since",
    "served_seconds",
    "ended_at",
    "ended_as",
    "forgotten",
    "counter_code",
    "officer_id",
    "note",
    "detail",
]


class TicketMissing(Refusal):
    """No such ticket in this house."""

    sentence = Message("Sentences", "Nomor {number} tidak ditemukan.")

    def __init__(self, what: object) -> None:
        self.what = what
        super().__init__(number=str(what))


def ticket_for_update(session: Session, ticket_id: UUID) -> Ticket:
    """The mapped ticket, read afresh inside the write transaction. Raises TicketMissing."""
    ticket = session.get(Ticket, ticket_id, populate_existing=True)
    if ticket is None:
        raise TicketMissing(ticket_id)
    return ticket


def current_leg(session: Session, ticket: Ticket) -> Leg:
    return session.get_one(Leg, (ticket.id, ticket.leg))


def make_move(
    session: Session,
    ticket: Ticket,
    move: Move,
    *,
    at: datetime,
    officer: UUID | None,
    counter: str | None,
    reason: str | None = None,
    typed: str = "",
    detail: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Write the move row and the new state; the caller then changes the rest of the ticket.

    ``reason`` is a word of the program; what somebody ``typed`` as one is sealed.
    Raises :class:`MoveRefused` when the ticket's state does not permit the move. Returns the
    row's ``detail`` with the values that undo puts back.
    """
    state = State(ticket.state)
    end = target(move, state)
    if end is None:
        raise MoveRefused(label(ticket.series, ticket.number), state, move)
    leg = current_leg(session, ticket)
    before = snapshot(ticket, leg)
    if at < _latest_stamp(ticket):
        # Whatever is measured over this moment measures the clock, not the visit.
        ticket.clock_broken = leg.clock_broken = True
    if move in _PAPER_TOO_LATE:
        cancel_for(session, subject_id=ticket.id, at=at, reason=_PAPER_TOO_LATE[move])
    keep_reason_if_possible(session, ticket.id, ticket.last_seq + 1, reason=typed, at=at)
    return write_row(
        session,
        ticket,
        move,
        end,
        at=at,
        officer=officer,
        counter=counter,
        reason=reason,
        detail={"before": before, **(detail or {})},
    )


def write_row(
    session: Session,
    ticket: Ticket,
    move: Move,
    end: State,
    *,
    at: datetime,
    officer: UUID | None,
    counter: str | None,
    reason: str | None,
    detail: dict[str, Any],
) -> dict[str, Any]:
    """Append the row and set the state; :func:`make_move` and undo have checked it."""
    session.execute(
        insert(MoveRow).values(
            ticket_id=ticket.id,
            seq=ticket.last_seq + 1,
            previous_seq=ticket.last_seq,
            ordinal=next_ordinal(),
            move=move.value,
            from_state=ticket.state,
            to_state=end.value,
            at=at,
            leg=ticket.leg,
            service_code=ticket.service_code,
            counter_code=counter,
            officer_id=officer,
            reason=reason,
            detail=detail,
        )
    )
    ticket.last_seq += 1
    ticket.state = end.value
    announce(session, Topic.QUEUE)
    return detail


def snapshot(ticket: Ticket, leg: Leg) -> dict[str, Any]:
    """The undoable values as plain JSON."""
    return {
        "ticket": {name: _plain(getattr(ticket, name)) for name in _TICKET_FIELDS},
        "leg": {name: _plain(getattr(leg, name)) for name in _LEG_FIELDS},
        "leg_number": leg.number,
    }


def restore(ticket: Ticket, leg: Leg, before: dict[str, Any]) -> None:
    """Put the values of :func:`snapshot` back."""
    for record, values in ((ticket, before["ticket"]), (leg, before["leg"])):
        for name, value in values.items():
            setattr(record, name, _rich(name, value))


def stop_clock(leg: Leg, at: datetime) -> None:
    """Add what the leg's running service lasted; nothing when none runs."""
    if leg.serving_since is not None:
        leg.served_seconds += round(seconds_between(leg.serving_since, at))
        leg.serving_since = None


def last_row(session: Session, ticket: Ticket) -> MoveRow:
    return session.get_one(MoveRow, (ticket.id, ticket.last_seq))


def open_tickets(session: Session, day: date, *states: State) -> list[Ticket]:
    """Mapped tickets of a service day in the given states, by place in line."""
    found = session.scalars(
        select(Ticket)
        .where(Ticket.service_day == day, Ticket.state.in_([state.value for state in states]))
        .order_by(Ticket.place, Ticket.number)
    )
    return list(found)


def _latest_stamp(ticket: Ticket) -> datetime:
    stamps = (ticket.issued_at, ticket.first_called_at, ticket.called_at, ticket.serving_since)
    return max(stamp for stamp in stamps if stamp is not None)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _rich(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name.endswith(("_at", "_since")):
        return datetime.fromisoformat(value)
    return UUID(value) if name == "officer_id" else value
