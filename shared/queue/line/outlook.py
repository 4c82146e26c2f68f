"""The state of the lines now: who waits, who serves, and what a newcomer may expect."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from shared.office.profile import HouseProfile
from shared.queue.floor.records import CounterSession
from shared.queue.floor.seats import SILENT_AFTER
from shared.queue.lasting import seconds_between
from shared.queue.lifecycle import State
from shared.queue.line.call_order import OrderRules, W, Wanted, in_call_order
from shared.queue.line.wait_estimate import Desk, Pace, Prospect, forecast, pace_of
from shared.queue.records import ServicePace, Ticket


class InLine(NamedTuple):
    """The little that order and estimate need to know of an open ticket."""

    service_code: str
    priority: bool
    number: int
    place: int
    place_at: datetime
    issued_at: datetime
    state: State
    counter_code: str | None
    serving_since: datetime | None
    wanted_counter: str | None


# Built once: composing and hashing a statement costs more than running it on a small house.
_ticket = Ticket.__table__.c
_OPEN_LINES = (
    select(
        _ticket.service_code,
        _ticket.priority,
        _ticket.number,
        _ticket.place,
        _ticket.place_at,
        _ticket.issued_at,
        _ticket.state,
        _ticket.counter_code,
        _ticket.serving_since,
        _ticket.wanted_counter,
    )
    .where(
        _ticket.service_day == bindparam("day"),
        _ticket.state.in_([State.WAITING.value, State.CALLED.value, State.SERVING.value]),
    )
    .order_by(_ticket.place, _ticket.number)
)
_STATES = {state.value: state for state in State}
_seat = CounterSession.__table__.c
_OPEN_SEATS = select(_seat.counter_code, _seat.serves, _seat.seen_at).where(
    _seat.closed_at.is_(None), _seat.paused_at.is_(None)
)
_pace = ServicePace.__table__.c
_PACES = select(_pace.service_code, _pace.seconds)


@dataclass(frozen=True)
class Outlook:
    """Everything a prospect rests on, read at one moment. ``desks`` are the open counters."""

    waiting: tuple[InLine, ...]
    desks: tuple[Desk, ...]
    paces: Mapping[str, Pace]
    rules: OrderRules
    now: datetime

    def newcomers(self, *, priority: bool = False) -> "Newcomers":
        """What somebody who comes now may expect, whatever they want; one pass for all."""
        last = max((one.place for one in self.waiting), default=0)
        return Newcomers(self, self._before(_Newcomer(priority, self.now, last)))

    def for_waiting(self, place: tuple[int, int], wanted: Wanted) -> Prospect:
        """What the one who waits at ``place`` (place, number) may still expect."""
        order = self._in_order(self.waiting)
        at = [(one.place, one.number) for one in order].index(place)
        return forecast(order[:at], desks=self.desks, paces=self.paces).of(wanted)

    def _before(self, newcomer: "_Newcomer") -> list[InLine]:
        line: list[InLine | _Newcomer] = [*self.waiting, newcomer]
        order = self._in_order(line)
        return [one for one in order[: order.index(newcomer)] if isinstance(one, InLine)]

    def _in_order(self, line: Sequence[W]) -> list[W]:
        return in_call_order(line, priority_streak=0, now=self.now, rules=self.rules)


class Newcomers:
    """The prospects of those who come now and would stand behind ``ahead``."""

    def __init__(self, outlook: Outlook, ahead: Sequence[InLine]) -> None:
        self._now = outlook.now
        self._forecast = forecast(ahead, desks=outlook.desks, paces=outlook.paces)
        self._heads: dict[str, InLine] = {}
        for one in ahead:
            head = self._heads.setdefault(one.service_code, one)
            if one.place < head.place:
                self._heads[one.service_code] = one

    def wanting(self, service: str) -> Prospect:
        head = self._heads.get(service)
        waited = seconds_between(head.issued_at, self._now) if head else None
        return self._forecast.of(_Wish(service), head_waited=waited)


@dataclass(frozen=True)
class _Newcomer:
    priority: bool
    place_at: datetime
    place: int
    number: int = 1_000_000_000


@dataclass(frozen=True)
class _Wish:
    service_code: str
    wanted_counter: str | None = None


def order_rules(profile: HouseProfile) -> OrderRules:
    """The call order's numbers from the profile."""
    rules = profile.queue
    return OrderRules(rules.priority_in_a_row, timedelta(minutes=rules.ageing_minutes))


def read_outlook(session: Session, *, profile: HouseProfile, day: date, now: datetime) -> Outlook:
    """Three small queries, none of which grows with the age of the house."""
    lines = _open_lines(session, day)
    busy = {
        one.counter_code: one
        for one in lines
        if one.counter_code and one.state in (State.CALLED, State.SERVING)
    }
    connection = session.connection()
    desks = [
        _desk(code, serves, busy.get(code), now)
        for code, serves, seen in connection.execute(_OPEN_SEATS)
        if code in busy or now - seen <= SILENT_AFTER
    ]
    measured = dict(connection.execute(_PACES).all())
    paces = {
        service.code: pace_of(measured.get(service.code, ()), usual_minutes=service.usual_minutes)
        for service in profile.services
    }
    waiting = tuple(
        one for one in lines if one.state is State.WAITING and one.service_code in paces
    )
    return Outlook(waiting, tuple(desks), paces, order_rules(profile), now)


def _open_lines(session: Session, day: date) -> Sequence[InLine]:
    rows = session.connection().execute(_OPEN_LINES, {"day": day})
    return [
        InLine(service, priority, number, place, at, issued, _STATES[state], counter, since, sent)
        for service, priority, number, place, at, issued, state, counter, since, sent in rows
    ]


def _desk(code: str, serves: Sequence[str], busy: InLine | None, now: datetime) -> Desk:
    if busy is None:
        return Desk(frozenset(serves), code=code)
    since = busy.serving_since or now
    return Desk(frozenset(serves), busy.service_code, seconds_between(since, now), code)
