"""What an officer does with the visitor at the counter."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.office.profile import HouseProfile
from shared.queue.floor.records import CounterSession
from shared.queue.floor.seats import by_seat, seat_row
from shared.queue.leg_detail import LegDetail
from shared.queue.lifecycle import LegEnding, Move, State
from shared.queue.line.pace import note_pace
from shared.queue.moves import (
    current_leg,
    make_move,
    stop_clock,
    ticket_for_update,
)
from shared.queue.records import Leg, Ticket
from shared.queue.setting_aside import back_to_line
from shared.queue.views import TicketView, view_of
from shared.queue.words import keep_note, keep_result
from shared.storage.feed import Topic, announce


@dataclass(frozen=True)
class Result:
    """How a service ended: an outcome of the profile, a note, and what the outcome asks for."""

    outcome: str
    note: str = ""
    detail: LegDetail = field(default_factory=LegDetail)


class NotYours(Refusal):
    """The visitor is at another counter, or at none."""

    sentence = Message("Sentences", "Nomor ini sedang di loket {counter}, bukan di loket Anda.")
    at_no_counter = Message("Sentences", "Nomor ini tidak sedang di loket Anda.")

    def __init__(self, counter: str | None) -> None:
        self.counter = counter
        if counter is None:
            super().__init__(self.at_no_counter)
        else:
            super().__init__(counter=counter)


@by_seat
def start(session: Session, *, seat: UUID, ticket: UUID, at: datetime) -> TicketView:
    """The visitor has come to the counter."""
    row, record = _mine(session, seat, ticket)
    _start(session, row, record, at)
    session.flush()
    return view_of(record)


@by_seat
def finish(
    session: Session,
    *,
    profile: HouseProfile,
    seat: UUID,
    ticket: UUID,
    result: Result,
    at: datetime,
) -> TicketView:
    """End the visit with an outcome; a forgotten start is made up for.

    A service longer than the profile's bound counts as forgotten: it stays on record but out
    of the statistics. Raises KeyError for an outcome the house does not offer.
    """
    profile.outcome(result.outcome)
    row, record = _mine(session, seat, ticket)
    _start_if_forgotten(session, row, record, at)
    end_service(
        session,
        record,
        profile=profile,
        result=result,
        officer=row.officer_id,
        counter=row.counter_code,
        at=at,
    )
    return view_of(record)


def end_service(
    session: Session,
    record: Ticket,
    *,
    profile: HouseProfile,
    result: Result,
    officer: UUID | None,
    counter: str | None,
    at: datetime,
) -> None:
    """End the service of a mapped ticket, whoever does it. Raises MoveRefused."""
    make_move(
        session,
        record,
        Move.FINISH,
        at=at,
        officer=officer,
        counter=counter,
        reason=result.outcome,
    )
    leg = current_leg(session, record)
    stop_clock(leg, at)
    leg.ended_at, leg.ended_as = at, result.outcome
    keep_result(session, leg, note=result.note, detail=result.detail.stored(), at=at)
    leg.forgotten = leg.served_seconds > profile.queue.forgotten_after_minutes * 60
    if not leg.forgotten and not leg.clock_broken:
        note_pace(session, leg.service_code, leg.served_seconds)
    record.outcome, record.ended_at, record.serving_since = result.outcome, at, None
    session.flush()


@by_seat
def no_show(session: Session, *, seat: UUID, ticket: UUID, at: datetime) -> TicketView:
    """The visitor was called and did not come."""
    row, record = _mine(session, seat, ticket)
    _move(session, row, record, Move.NO_SHOW, at)
    record.ended_at = at
    session.flush()
    return view_of(record)


@by_seat
def send_back(
    session: Session, *, profile: HouseProfile, seat: UUID, ticket: UUID, at: datetime
) -> TicketView:
    """Put a called visitor back in line, behind the next ``return_after`` of the same service."""
    row, record = _mine(session, seat, ticket)
    _move(session, row, record, Move.SEND_BACK, at)
    back_to_line(session, record, profile, at)
    session.flush()
    return view_of(record)


@by_seat
def transfer(
    session: Session,
    *,
    profile: HouseProfile,
    seat: UUID,
    ticket: UUID,
    service: str,
    at: datetime,
    counter: str | None = None,
    note: str = "",
) -> TicketView:
    """Send the visitor on to another service, or to a named counter, with the same number.

    The place there is by original arrival. Raises KeyError for an unknown service or counter.
    """
    profile.service(service)
    if counter is not None:
        profile.counter(counter)
    row, record = _mine(session, seat, ticket)
    _start_if_forgotten(session, row, record, at)
    _move(session, row, record, Move.TRANSFER, at, reason=service)
    leg = current_leg(session, record)
    stop_clock(leg, at)
    leg.ended_at, leg.ended_as = at, LegEnding.TRANSFERRED.value
    keep_note(session, leg, note=note, at=at)
    latest = session.scalar(select(func.max(Leg.number)).where(Leg.ticket_id == record.id)) or 0
    session.execute(
        insert(Leg).values(
            ticket_id=record.id,
            number=latest + 1,
            service_code=service,
            queued_at=at,
            served_seconds=0,
            forgotten=False,
        )
    )
    record.leg, record.service_code, record.wanted_counter = latest + 1, service, counter
    record.serving_since, record.counter_code, record.officer_id = None, None, None
    record.place, record.place_at, record.call_count = record.arrival, record.issued_at, 0
    session.flush()
    return view_of(record)


def _mine(session: Session, seat: UUID, ticket: UUID) -> tuple[CounterSession, Ticket]:
    row = seat_row(session, seat)
    record = ticket_for_update(session, ticket)
    elsewhere = record.counter_code not in (None, row.counter_code)
    if elsewhere and State(record.state) in (State.CALLED, State.SERVING):
        raise NotYours(record.counter_code)
    row.seen_at = max(row.seen_at, record.called_at or row.seen_at)
    return row, record


def _move(
    session: Session,
    seat: CounterSession,
    ticket: Ticket,
    move: Move,
    at: datetime,
    reason: str | None = None,
) -> None:
    make_move(
        session,
        ticket,
        move,
        at=at,
        officer=seat.officer_id,
        counter=seat.counter_code,
        reason=reason,
    )


def _start(session: Session, seat: CounterSession, ticket: Ticket, at: datetime) -> None:
    _move(session, seat, ticket, Move.START, at)
    ticket.serving_since = at
    leg = current_leg(session, ticket)
    leg.serving_since = at
    leg.counter_code, leg.officer_id = seat.counter_code, seat.officer_id
    announce(session, Topic.COUNTER)


def _start_if_forgotten(
    session: Session, seat: CounterSession, ticket: Ticket, at: datetime
) -> None:
    if State(ticket.state) is State.CALLED:
        # The officer went straight to the end: the visit began when the visitor was called.
        _start(session, seat, ticket, at)
        ticket.serving_since = ticket.called_at
        current_leg(session, ticket).serving_since = ticket.called_at
