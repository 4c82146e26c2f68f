"""Officers at their counters: sitting down, pausing, leaving."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.office.alive import alive
from shared.office.profile import Counter, HouseProfile
from shared.queue.floor.records import CounterSession
from shared.staff.acting import acting, needs
from shared.staff.audit import record_act
from shared.staff.records import Officer
from shared.staff.rights import Right
from shared.storage.base import new_id
from shared.storage.feed import Topic, announce

# A desk program reports itself every minute; a seat silent for longer belongs to a dead one.
SILENT_AFTER = timedelta(minutes=5)


class CounterTaken(Refusal):
    """Somebody else sits at the counter."""

    sentence = Message(
        "Sentences",
        "{counter} sedang dipakai {officer}. Pilih loket lain, atau ambil alih bila "
        "petugas itu sudah pergi.",
    )

    def __init__(self, counter: str, officer: str) -> None:
        self.counter, self.officer = counter, officer
        super().__init__(counter=counter, officer=officer)


class SeatLost(Refusal):
    """This desk's seat was taken over or closed elsewhere."""

    sentence = Message("Sentences", "Loket ini sudah ditutup atau diambil alih. Pilih loket lagi.")


_LOOKED_UP = "sapa.seats"


def officer_at(session: Session, seat: UUID) -> UUID:
    """Who sits there. Raises SeatLost."""
    return seat_row(session, seat).officer_id


by_seat = needs(Right.SERVE, actor="seat", who=officer_at)
"""For what an officer does from the counter: the seat says who acts."""


@dataclass(frozen=True)
class Seat:
    """An officer at a counter."""

    id: UUID
    counter_code: str
    counter_name: str
    officer_id: UUID
    officer_name: str
    serves: tuple[str, ...]
    opened_at: datetime
    seen_at: datetime
    paused_at: datetime | None
    pause_reason: str | None

    def silent(self, now: datetime) -> bool:
        return not alive(self.seen_at, now, silence=SILENT_AFTER)


def seats(session: Session, profile: HouseProfile) -> list[Seat]:
    """Everybody who sits at a counter now, by counter."""
    rows = session.execute(
        select(CounterSession, Officer.name)
        .join(Officer, Officer.id == CounterSession.officer_id)
        .where(CounterSession.closed_at.is_(None))
        .order_by(CounterSession.counter_code)
    )
    return [_seat(row, name, profile) for row, name in rows]


def desks_manned(session: Session, *, now: datetime) -> int:
    """At how many counters somebody sits, serving or not."""
    seen = select(CounterSession.seen_at).where(CounterSession.closed_at.is_(None))
    return sum(1 for at in session.scalars(seen) if now - at <= SILENT_AFTER)


def last_counter(session: Session, *, officer: UUID) -> str | None:
    """The counter at which the officer sat down last, on whatever day."""
    return session.scalar(
        select(CounterSession.counter_code)
        .where(CounterSession.officer_id == officer)
        .order_by(CounterSession.opened_at.desc())
        .limit(1)
    )


@needs(Right.SERVE)
def take_seat(
    session: Session,
    *,
    profile: HouseProfile,
    counter: str,
    officer: UUID,
    at: datetime,
    take_over: bool = False,
) -> Seat:
    """Sit the officer down at a counter; another seat of the same officer is left.

    Raises :class:`CounterTaken` when somebody else sits there, unless ``take_over`` is set: a
    living seat takes the right to run the floor (NotAllowed), and a silent one is anybody's
    unless the house says otherwise.
    """
    at_counter: Counter = profile.counter(counter)
    for row, name in session.execute(
        select(CounterSession, Officer.name)
        .join(Officer, Officer.id == CounterSession.officer_id)
        .where(CounterSession.closed_at.is_(None))
    ).all():
        if row.counter_code == counter and row.officer_id != officer and not take_over:
            raise CounterTaken(at_counter.name, name)
        theirs = row.counter_code == counter and row.officer_id != officer
        if theirs and take_over_needs_floor(profile, row.seen_at, at):
            acting(session, officer, Right.FLOOR, "take_seat")
        if row.counter_code == counter or row.officer_id == officer:
            row.closed_at = at
    session.flush()
    seat = CounterSession(
        id=new_id(),
        counter_code=counter,
        officer_id=officer,
        serves=list(at_counter.serves),
        opened_at=at,
        seen_at=at,
    )
    session.add(seat)
    session.flush()
    record_act(
        session, action="seat.take", subject=counter, at=at, officer=officer, counter=counter
    )
    announce(session, Topic.COUNTER)
    return _seat(seat, session.get_one(Officer, officer).name, profile)


def take_over_needs_floor(profile: HouseProfile, seen_at: datetime, now: datetime) -> bool:
    """Whether somebody else's seat, last seen then, is taken over by a supervisor alone."""
    return profile.queue.supervisor_takes_over or alive(seen_at, now, silence=SILENT_AFTER)


def get_up(session: Session, row: CounterSession, *, at: datetime) -> None:
    """End an open seat; what becomes of its visitor `shared.queue.floor.leaving` has decided."""
    row.closed_at = at
    record_act(
        session,
        action="seat.leave",
        subject=row.counter_code,
        at=at,
        officer=row.officer_id,
        counter=row.counter_code,
    )
    announce(session, Topic.COUNTER)


def halt(session: Session, row: CounterSession, *, reason: str, at: datetime) -> None:
    """Note that nobody is served at an open seat for now."""
    row.paused_at, row.pause_reason = at, reason
    record_act(
        session,
        action="seat.pause",
        subject=reason,
        at=at,
        officer=row.officer_id,
        counter=row.counter_code,
    )
    announce(session, Topic.COUNTER)


@by_seat
def resume_seat(session: Session, *, seat: UUID, at: datetime) -> None:
    """End the pause. Raises SeatLost."""
    row = seat_row(session, seat)
    if row.paused_at is not None:
        row.paused_at, row.pause_reason = None, None
        record_act(
            session,
            action="seat.resume",
            subject=row.counter_code,
            at=at,
            officer=row.officer_id,
            counter=row.counter_code,
        )
        announce(session, Topic.COUNTER)


@needs(Right.FLOOR, actor="by")
def change_serves(
    session: Session, *, seat: UUID, serves: tuple[str, ...], at: datetime, by: UUID
) -> None:
    """Let a seat serve other services from now on (a supervisor's act). Raises SeatLost."""
    row = seat_row(session, seat)
    row.serves = list(serves)
    record_act(
        session,
        action="seat.serves",
        subject=row.counter_code,
        at=at,
        officer=by,
        counter=row.counter_code,
        detail={"serves": list(serves)},
    )
    announce(session, Topic.COUNTER)


@by_seat
def still_here(session: Session, *, seat: UUID, at: datetime) -> None:
    """The desk program's sign of life. Raises SeatLost."""
    seat_row(session, seat).seen_at = at


def seat_row(session: Session, seat: UUID) -> CounterSession:
    """The open seat's record, inside a write transaction; read once in it.

    Raises SeatLost, also for an officer whose account was closed meanwhile.
    """
    known: dict[UUID, CounterSession | None] = session.info.setdefault(_LOOKED_UP, {})
    if seat not in known:
        known[seat] = session.get(CounterSession, seat, populate_existing=True)
    row = known[seat]
    if row is None or row.closed_at is not None:
        raise SeatLost
    if not session.get_one(Officer, row.officer_id).active:
        raise SeatLost
    return row


def _seat(row: CounterSession, officer_name: str, profile: HouseProfile) -> Seat:
    try:
        name = profile.counter(row.counter_code).name
    except KeyError:
        name = row.counter_code
    return Seat(
        row.id,
        row.counter_code,
        name,
        row.officer_id,
        officer_name,
        tuple(row.serves),
        row.opened_at,
        row.seen_at,
        row.paused_at,
        row.pause_reason,
    )
