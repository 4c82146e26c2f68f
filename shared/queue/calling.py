"""Calling visitors to a counter."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.announcing.order import Announced, CallKind
from shared.queue.floor.records import CounterSession
from shared.queue.floor.seats import by_seat, seat_row
from shared.queue.lasting import seconds_between
from shared.queue.lifecycle import Move, State
from shared.queue.line.call_order import Reason, may_call, next_ticket, streak
from shared.queue.line.outlook import order_rules
from shared.queue.moves import make_move, open_tickets, ticket_for_update
from shared.queue.number import label
from shared.queue.records import Call, MoveRow, Ticket
from shared.queue.views import TicketView, view_of
from shared.storage.feed import Topic, announce


class CounterBusy(Refusal):
    """The counter still has a visitor."""

    sentence = Message(
        "Sentences", "Selesaikan dahulu nomor {number} sebelum memanggil yang berikutnya."
    )

    def __init__(self, current: str) -> None:
        self.current = current
        super().__init__(number=current)


class NoMoreCalls(Refusal):
    """The visitor was called often enough; the officer decides between no-show and waiting."""

    sentence = Message(
        "Sentences", "Nomor {number} sudah dipanggil {calls} kali. Catat tidak hadir (F4)."
    )

    def __init__(self, current: str, calls: int) -> None:
        self.current, self.calls = current, calls
        super().__init__(number=current, calls=calls)


@dataclass(frozen=True)
class Why:
    """Why a number was called: the reason and the figures it rests on."""

    label: str
    reason: Reason
    waited_seconds: int
    priority_streak: int
    others_waiting: int


@by_seat
def call_next(
    session: Session, *, profile: HouseProfile, seat: UUID, at: datetime
) -> TicketView | None:
    """Call whoever is next for this seat, or return None when nobody waits for it.

    Two officers can press at once: write transactions follow each other, so the second one
    sees the first one's call. Raises SeatLost or :class:`CounterBusy`.
    """
    row = _free_seat(session, profile, seat, at)
    waiting = [
        ticket
        for ticket in open_tickets(session, service_day(at, profile.tz), State.WAITING)
        if may_call(ticket, counter=row.counter_code, serves=row.serves)
    ]
    rules = order_rules(profile)
    run = streak(_latest_priorities(session, row, at, profile, rules.priority_in_a_row))
    choice = next_ticket(waiting, priority_streak=run, now=at, rules=rules)
    if choice is None:
        return None
    detail = {"priority_streak": run, "others_waiting": len(waiting) - 1}
    return _call(session, profile, row, choice.ticket, choice.reason, at, detail)


@by_seat
def call_chosen(
    session: Session, *, profile: HouseProfile, seat: UUID, ticket: UUID, at: datetime
) -> TicketView:
    """Call one particular waiting number. Raises SeatLost, CounterBusy or MoveRefused."""
    row = _free_seat(session, profile, seat, at)
    chosen = ticket_for_update(session, ticket)
    return _call(session, profile, row, chosen, Reason.CHOSEN, at, {})


@by_seat
def recall(
    session: Session, *, profile: HouseProfile, seat: UUID, ticket: UUID, at: datetime
) -> TicketView:
    """Call the same visitor once more. Raises SeatLost, MoveRefused or :class:`NoMoreCalls`."""
    row = seat_row(session, seat)
    called = ticket_for_update(session, ticket)
    if State(called.state) is State.CALLED:
        most = profile.queue.calls_before_no_show
        if called.call_count >= most:
            raise NoMoreCalls(label(called.series, called.number), called.call_count)
    make_move(session, called, Move.RECALL, at=at, officer=row.officer_id, counter=row.counter_code)
    called.call_count += 1
    called.called_at = at
    _announce_call(session, profile, row, called, CallKind.RECALL, at)
    session.flush()
    return view_of(called)


def why(session: Session, ticket: UUID) -> Why | None:
    """Why the ticket was last called, or None when it has not been called yet."""
    row = session.scalar(
        select(MoveRow)
        .where(MoveRow.ticket_id == ticket, MoveRow.move == Move.CALL.value)
        .order_by(MoveRow.seq.desc())
        .limit(1)
    )
    if row is None:
        return None
    record = session.get_one(Ticket, ticket)
    detail = row.detail or {}
    return Why(
        label(record.series, record.number),
        Reason(row.reason or Reason.FIRST_COME),
        round(seconds_between(record.place_at, row.at)),
        int(detail.get("priority_streak", 0)),
        int(detail.get("others_waiting", 0)),
    )


def _free_seat(session: Session, profile: HouseProfile, seat: UUID, at: datetime) -> CounterSession:
    row = seat_row(session, seat)
    for busy in open_tickets(session, service_day(at, profile.tz), State.CALLED, State.SERVING):
        if busy.counter_code == row.counter_code:
            raise CounterBusy(label(busy.series, busy.number))
    row.paused_at, row.pause_reason = None, None
    row.seen_at = at
    return row


def _latest_priorities(
    session: Session, seat: CounterSession, at: datetime, profile: HouseProfile, most: int
) -> list[bool]:
    return list(
        session.scalars(
            select(Call.priority)
            .where(
                Call.service_day == service_day(at, profile.tz),
                Call.kind == CallKind.CALL.value,
                Call.service_code.in_(seat.serves),
            )
            .order_by(Call.ordinal.desc())
            .limit(most)
        )
    )


def _call(
    session: Session,
    profile: HouseProfile,
    seat: CounterSession,
    ticket: Ticket,
    reason: Reason,
    at: datetime,
    detail: dict[str, int],
) -> TicketView:
    make_move(
        session,
        ticket,
        Move.CALL,
        at=at,
        officer=seat.officer_id,
        counter=seat.counter_code,
        reason=reason.value,
        detail=detail,
    )
    ticket.call_count += 1
    ticket.called_at = at
    ticket.first_called_at = ticket.first_called_at or at
    ticket.counter_code, ticket.officer_id = seat.counter_code, seat.officer_id
    _announce_call(session, profile, seat, ticket, CallKind.CALL, at)
    session.flush()
    return view_of(ticket)


def _announce_call(
    session: Session,
    profile: HouseProfile,
    seat: CounterSession,
    ticket: Ticket,
    kind: CallKind,
    at: datetime,
) -> None:
    try:
        name = profile.counter(seat.counter_code).name
    except KeyError:
        name = seat.counter_code
    session.execute(
        insert(Call).values(
            ticket_id=ticket.id,
            service_day=ticket.service_day,
            kind=kind.value,
            series=ticket.series,
            number=ticket.number,
            label=label(ticket.series, ticket.number),
            priority=ticket.priority,
            service_code=ticket.service_code,
            counter_code=seat.counter_code,
            counter_name=name,
            called_at=at,
            announced_state=Announced.WAITING,
        )
    )
    announce(session, Topic.CALL)
