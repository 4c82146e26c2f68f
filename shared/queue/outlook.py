"""The state of the lines now: who waits, who serves, and what a newcomer would wait."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.office.profile import HouseProfile
from shared.queue.call_order import OrderRules, in_call_order
from shared.queue.floor_records import CounterSession
from shared.queue.lifecycle import State
from shared.queue.records import ServicePace, Ticket
from shared.queue.wait_estimate import Desk, Estimate, Pace, estimate, pace_of


@dataclass(frozen=True)
class InLine:
    """The little that order and estimate need to know of an open ticket."""

    id: UUID
    service_code: str
    priority: bool
    number: int
    place_at: datetime
    issued_at: datetime
    state: State
    counter_code: str | None
    serving_since: datetime | None


@dataclass(frozen=True)
class Outlook:
    """Everything a newcomer's estimate rests on, read at one moment."""

    waiting: tuple[InLine, ...]
    desks: tuple[Desk, ...]
    paces: Mapping[str, Pace]
    rules: OrderRules
    now: datetime

    def for_newcomer(self, service: str, *, priority: bool) -> tuple[int, Estimate]:
        """People ahead in the same line, and the estimate, for somebody who comes now."""
        newcomer = _Newcomer(priority, self.now)
        order = in_call_order(
            [*self.waiting, newcomer], priority_streak=0, now=self.now, rules=self.rules
        )
        ahead = [one for one in order[: order.index(newcomer)] if isinstance(one, InLine)]
        same = [one for one in self.waiting if one.service_code == service]
        head = min(same, key=lambda one: one.place_at, default=None)
        waited = (self.now - head.issued_at).total_seconds() if head else None
        guess = estimate(
            service,
            ahead=[one.service_code for one in ahead],
            desks=self.desks,
            paces=self.paces,
            head_waited=waited,
        )
        return sum(1 for one in ahead if one.service_code == service), guess


@dataclass(frozen=True)
class _Newcomer:
    priority: bool
    place_at: datetime
    number: int = 1_000_000_000


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
    desks = [
        _desk(code, serves, busy.get(code), now)
        for code, serves in session.execute(
            select(CounterSession.counter_code, CounterSession.serves).where(
                CounterSession.closed_at.is_(None), CounterSession.paused_at.is_(None)
            )
        )
    ]
    measured = dict(
        session.execute(select(ServicePace.service_code, ServicePace.seconds)).tuples().all()
    )
    paces = {
        service.code: pace_of(measured.get(service.code, ()), usual_minutes=service.usual_minutes)
        for service in profile.services
    }
    waiting = tuple(
        one for one in lines if one.state is State.WAITING and one.service_code in paces
    )
    return Outlook(waiting, tuple(desks), paces, order_rules(profile), now)


def _open_lines(session: Session, day: date) -> Sequence[InLine]:
    states = (State.WAITING.value, State.CALLED.value, State.SERVING.value)
    rows = session.execute(
        select(
            Ticket.id,
            Ticket.service_code,
            Ticket.priority,
            Ticket.number,
            Ticket.place_at,
            Ticket.issued_at,
            Ticket.state,
            Ticket.counter_code,
            Ticket.serving_since,
        )
        .where(Ticket.service_day == day, Ticket.state.in_(states))
        .order_by(Ticket.place_at, Ticket.number)
    )
    return [InLine(*row[:6], State(row[6]), *row[7:]) for row in rows]


def _desk(code: str, serves: Sequence[str], busy: InLine | None, now: datetime) -> Desk:
    if busy is None:
        return Desk(frozenset(serves))
    since = busy.serving_since or now
    return Desk(frozenset(serves), busy.service_code, (now - since).total_seconds())
