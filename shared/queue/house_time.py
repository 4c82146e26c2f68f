"""The house's time as people see it: whether it is in doubt, and what they decide.

`keep_time` is called by every running program now and then. It writes down the moment the house
trusts, and notices a computer's clock that jumped. Numbers and stamps go on meanwhile; somebody
says later which clock was right.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shared.office.clock import HouseClock, Trusted
from shared.office.house import House
from shared.office.records import HouseTime
from shared.office.service_day import service_day
from shared.office.trusted_time import ONLY, begin_time, trusted_of, write_trusted
from shared.queue.closing import reinstate_swept
from shared.queue.days import accept_today
from shared.queue.floor.records import BoardPost, CounterSession, KioskPost
from shared.queue.lifecycle import OPEN_STATES
from shared.queue.records import Leg, Ticket
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.storage.feed import Topic, announce

WRITTEN_EVERY = timedelta(minutes=1)


@dataclass(frozen=True)
class TimeState:
    """How the house's time stands. ``shown`` is what the computer's clock shows.

    ``doubtful_since`` is when the computer's clock was found to have jumped by ``jump``; None
    while nothing is to be decided.
    """

    now: datetime
    shown: datetime
    doubtful_since: datetime | None = None
    jump: timedelta = timedelta()
    confirmed_day: date | None = None

    @property
    def in_doubt(self) -> bool:
        return self.doubtful_since is not None

    @property
    def stands(self) -> tuple[bool, date | None]:
        """What people are told of; the rest passes with every second."""
        return self.in_doubt, self.confirmed_day


def time_state(session: Session, clock: HouseClock) -> TimeState:
    """The state on record beside the two clocks."""
    row = session.get(HouseTime, ONLY, populate_existing=True)
    now, shown = clock.now(), clock.computer.now()
    if row is None:
        return TimeState(now, shown)
    jump = timedelta(seconds=row.jump_seconds or 0.0)
    return TimeState(now, shown, row.doubtful_since, jump, row.confirmed_day)


def keep_time(house: House) -> TimeState:
    """Go by what was decided elsewhere, notice a jump, write the trusted moment down.

    Cheap while all is well: one look. A time server that vouches for the computer's clock decides
    by itself. Call it off the GUI thread. Raises StorageProblem.
    """
    clock = house.clock
    with house.database.read() as session:
        row = session.get(HouseTime, ONLY)
        if row is not None and row.turn > clock.turn:
            clock.follow(trusted_of(row))
        if row is not None and not _worth_writing(row, clock):
            return time_state(session, clock)
    with house.database.write() as session:
        row = _row(session, clock)
        if row.turn > clock.turn:
            clock.follow(trusted_of(row))
        if row.doubtful_since is not None and row.boot != _boot(clock):
            # In doubt when the computer went down: only a person can tell which was mended.
            row.jump_seconds = None
        doubtful = clock.in_doubt or _asked(row)
        if doubtful and clock.computer.synchronised():
            follow = decide(session, house, at=clock.computer.now(), officer=None)
        else:
            follow = None
            _note(session, row, clock, doubtful=doubtful)
            write_trusted(row, clock.trusted())
    if follow is not None:
        clock.follow(follow)
    with house.database.read() as session:
        return time_state(session, clock)


@needs(Right.CLOCK)
def decide(session: Session, house: House, *, at: datetime, officer: UUID | None) -> Trusted:
    """From now on the house's time is ``at``, whatever the computer's clock shows.

    Durations that run over the change are marked, ageing keeps what has passed, and signs of
    life from the future are taken back. When the transaction is through, the caller lets
    ``house.clock`` follow what comes back; the other programs do so by themselves. A supervisor's
    act; ``officer`` is None on the command line and for a time server. Raises NotAllowed.
    """
    clock = house.clock
    row = _row(session, clock)
    before = clock.now()
    trusted = clock.decided(at)
    shift = at - before
    if shift:
        _carry_over(session, house, at=at, shift=shift)
    write_trusted(row, trusted)
    row.doubtful_since = row.jump_seconds = None
    if row.confirmed_day is not None and row.confirmed_day > service_day(at, house.profile.tz):
        row.confirmed_day = None
    reinstate_swept(session, profile=house.profile, at=at, officer=officer)
    accept_today(session, profile=house.profile, at=at, officer=officer)
    record_act(
        session,
        action="clock.decided",
        subject=at.astimezone(house.profile.tz).isoformat(timespec="seconds"),
        at=at,
        officer=officer,
        detail={"before": before.isoformat(), "by": "person" if officer else "synchronised"},
    )
    announce(session, Topic.CLOCK, Topic.QUEUE, Topic.KIOSK)
    return trusted


def day_confirmed(session: Session, house: House) -> bool:
    """Whether today's date is vouched for: by a time server, or by somebody who read it."""
    if house.clock.computer.synchronised() and not house.clock.in_doubt:
        return True
    row = session.get(HouseTime, ONLY, populate_existing=True)
    today = service_day(house.now(), house.profile.tz)
    return row is not None and row.confirmed_day is not None and row.confirmed_day >= today


@needs(Right.CONFIRM_DAY)
def confirm_day(session: Session, house: House, *, officer: UUID | None) -> date:
    """Somebody read today's date and said that it is right; earlier days may now be ended."""
    now = house.now()
    today = service_day(now, house.profile.tz)
    row = _row(session, house.clock)
    if row.confirmed_day != today:
        row.confirmed_day = today
        record_act(session, action="day.confirmed", subject=str(today), at=now, officer=officer)
        announce(session, Topic.CLOCK)
    return today


@needs(Right.CONFIRM_DAY)
def deny_day(session: Session, house: House, *, officer: UUID) -> None:
    """Somebody read today's date and said that it is wrong: in doubt until it is decided."""
    now = house.now()
    row = _row(session, house.clock)
    row.doubtful_since, row.jump_seconds = now, None
    today = service_day(now, house.profile.tz)
    record_act(session, action="day.denied", subject=str(today), at=now, officer=officer)
    announce(session, Topic.CLOCK)


def _worth_writing(row: HouseTime, clock: HouseClock) -> bool:
    doubt_is_new = clock.in_doubt != (row.doubtful_since is not None) and not _asked(row)
    old = abs(clock.now() - row.at) >= WRITTEN_EVERY or row.boot != _boot(clock)
    return doubt_is_new or old


def _asked(row: HouseTime) -> bool:
    """Whether only a person's word can end the doubt."""
    return row.doubtful_since is not None and row.jump_seconds is None


def _boot(clock: HouseClock) -> str:
    return clock.computer.boot


def _row(session: Session, clock: HouseClock) -> HouseTime:
    row = session.get(HouseTime, ONLY, populate_existing=True)
    if row is None:
        row = begin_time(session, clock)
    return row


def _note(session: Session, row: HouseTime, clock: HouseClock, *, doubtful: bool) -> None:
    """The doubt begins, or is over because the two clocks agree again."""
    if doubtful == (row.doubtful_since is not None) or _asked(row):
        return
    row.doubtful_since = clock.now() if doubtful else None
    row.jump_seconds = clock.aside.total_seconds() if doubtful else None
    record_act(
        session,
        action="clock.jumped" if doubtful else "clock.back",
        subject=f"{clock.aside.total_seconds():.0f}",
        at=clock.now(),
        officer=None,
    )
    announce(session, Topic.CLOCK)


def _carry_over(session: Session, house: House, *, at: datetime, shift: timedelta) -> None:
    today = service_day(house.now(), house.profile.tz)
    states = [state.value for state in OPEN_STATES]
    for ticket in session.scalars(
        select(Ticket).where(Ticket.service_day == today, Ticket.state.in_(states))
    ):
        ticket.clock_broken = True
        ticket.place_at += shift
        session.get_one(Leg, (ticket.id, ticket.leg)).clock_broken = True
    for record, column in (
        (KioskPost, KioskPost.seen_at),
        (BoardPost, BoardPost.seen_at),
        (CounterSession, CounterSession.seen_at),
    ):
        session.execute(update(record).where(column > at).values(seen_at=at))
