"""Visits of some days, read in three statements and counted day by day.

A visit counts for the service its number was taken for. Days that an administrator declared wrong
are in nothing; numbers whose clock was disturbed are counted and in no duration.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from shared.figures.day_memory import DayCount, counted_days, void_days
from shared.figures.endings import Endings, VisitEnding, ending
from shared.figures.visit_day import (
    QUARTER,
    DayTallies,
    VisitSum,
    VisitTally,
    by_service,
    durations,
)
from shared.office.profile import HouseProfile
from shared.queue.lasting import readable
from shared.queue.lifecycle import Move, State
from shared.queue.records import Leg, MoveRow, Ticket
from shared.queue.views import BY_HAND

_FORMULA = 1
"""Raised with every change of what is counted here: days counted otherwise are counted again."""
_NEVER_CALLED = (State.WAITING, State.CANCELLED, State.CLOSED_UNSERVED)
_IN_LINE = (State.WAITING.value, State.PARKED.value)


@dataclass(frozen=True)
class Span:
    """The days counted, both ends; of one service, or of all."""

    first: date
    last: date
    service: str | None = None


@dataclass
class _Visit:
    """One number with what its legs and moves add: who called it where and how long it was set
    aside before its first call."""

    row: Any
    service: str = ""
    from_state: str = ""
    aside: list[tuple[datetime, datetime]] = field(default_factory=list)
    legs: dict[int, Any] = field(default_factory=dict)
    first_calls: dict[int, datetime] = field(default_factory=dict)


def day_tallies(
    session: Session,
    *,
    span: Span,
    now: datetime,
    profile: HouseProfile,
    weekdays: Collection[int] = range(7),
) -> DayTallies:
    """Every day (of these weekdays) on which somebody came, and each service of it; ``now`` ends
    waits still going on."""
    days = counted_days(
        session, VISITS, first=span.first, last=span.last, now=now, profile=profile,
        weekdays=weekdays,
    )  # fmt: skip
    return {
        (day, code): tally
        for day, tallies in days.items()
        for code, tally in tallies.items()
        if span.service in (None, code)
    }


def _counted(
    session: Session, first: date, last: date, now: datetime, profile: HouseProfile
) -> dict[date, dict[str, VisitTally]]:
    """The days by their records."""
    span = Span(first, last)
    visits = _visits(session, span)
    found: defaultdict[tuple[date, str], VisitTally] = defaultdict(VisitTally)
    _moves(session, span, visits, found, profile.tz)
    for visit in visits.values():
        _count(visit, found, now, profile)
    days: dict[date, dict[str, VisitTally]] = {}
    for (day, service), tally in sorted(found.items()):
        days.setdefault(day, {})[service] = tally.in_order()
    return days


VISITS = DayCount[Mapping[str, VisitTally]](
    name="visits",
    version=_FORMULA,
    rules=lambda profile: (profile.zone, *sorted(profile.went_away)),
    count=_counted,
    plain=lambda services: {code: one.plain() for code, one in services.items()},
    rebuilt=lambda told: {code: VisitTally.rebuilt(one) for code, one in sorted(told.items())},
    nothing={},
)
"""Every service of a day."""


def visit_tallies(
    session: Session, *, span: Span, now: datetime, profile: HouseProfile
) -> dict[str, VisitSum]:
    """The same by the code of the service alone."""
    return by_service(day_tallies(session, span=span, now=now, profile=profile))


def service_days(days: DayTallies) -> int:
    """On how many days anybody took a number: what "a day" is divided by."""
    return len({day for (day, _), tally in days.items() if tally.endings.issued})


def of_days(session: Session, span: Span) -> tuple[ColumnElement[bool], ...]:
    """What a ticket of the days fulfils, those declared wrong left out."""
    return (
        Ticket.service_day.between(span.first, span.last),
        Ticket.service_day.not_in(sorted(void_days(session, span.first, span.last))),
    )


def _visits(session: Session, span: Span) -> dict[UUID, _Visit]:
    wanted = Ticket.service_day.between(span.first, span.last)
    tickets = session.execute(
        select(
            Ticket.id, Ticket.service_day, Ticket.state, Ticket.outcome, Ticket.last_seq,
            Ticket.issued_at, Ticket.first_called_at, Ticket.ended_at, Ticket.clock_broken,
            Ticket.origin, Ticket.counter_code,
        ).where(wanted)
    )  # fmt: skip
    visits = {row.id: _Visit(row) for row in tickets}
    legs = session.execute(
        select(
            Leg.ticket_id, Leg.number, Leg.service_code, Leg.queued_at, Leg.served_seconds,
            Leg.ended_at, Leg.forgotten, Leg.clock_broken, Leg.counter_code,
        )
        .join(Ticket, Ticket.id == Leg.ticket_id)
        .where(wanted)
    )  # fmt: skip
    for leg in legs:
        visit = visits.get(leg.ticket_id)
        if visit is not None:
            visit.legs[leg.number] = leg
            if leg.number == 1:
                visit.service = leg.service_code
    # A number without its first leg was taken for nothing that could be said.
    return {one: visit for one, visit in visits.items() if 1 in visit.legs}


def _moves(
    session: Session,
    span: Span,
    visits: dict[UUID, _Visit],
    found: defaultdict[tuple[date, str], VisitTally],
    zone: tzinfo,
) -> None:
    rows = session.execute(
        select(
            MoveRow.ticket_id, MoveRow.seq, MoveRow.move, MoveRow.from_state, MoveRow.to_state,
            MoveRow.at, MoveRow.leg, MoveRow.service_code, MoveRow.reason,
        )
        .join(Ticket, Ticket.id == MoveRow.ticket_id)
        .where(
            Ticket.service_day.between(span.first, span.last),
            or_(
                MoveRow.from_state.in_(_IN_LINE),
                MoveRow.to_state.in_(_IN_LINE),
                MoveRow.move == Move.CLOSE.value,
            ),
        )
        .order_by(MoveRow.ticket_id, MoveRow.seq)
    )  # fmt: skip
    parked: dict[UUID, datetime] = {}
    for ticket, seq, move, before, after, at, leg, service, reason in rows:
        visit = visits.get(ticket)
        if visit is None:
            continue
        if seq == visit.row.last_seq:
            visit.from_state = before
        if not readable(at):
            continue
        if ticket in parked:
            visit.aside.append((parked.pop(ticket), at))
        if move == Move.PARK.value and before == State.WAITING.value:
            parked[ticket] = at
        if move == Move.CALL.value:
            visit.first_calls.setdefault(leg, at)
        change = (after == State.WAITING.value) - (before == State.WAITING.value)
        if change and not visit.row.clock_broken:
            # A transfer's row is of the service sent from; its reason is the one sent on to.
            goal = (reason or service) if move == Move.TRANSFER.value else service
            there = found[visit.row.service_day, goal]
            there.line[_quarter(at, zone)] += change


def _count(
    visit: _Visit,
    found: defaultdict[tuple[date, str], VisitTally],
    now: datetime,
    profile: HouseProfile,
) -> None:
    row, tally = visit.row, found[visit.row.service_day, visit.service]
    state, zone = State(row.state), profile.tz
    how = ending(
        state,
        went_away=row.outcome in profile.went_away,
        closed_in_service=visit.from_state == State.SERVING.value,
    )
    tally.endings += Endings(**{how.value: 1})
    if state is State.DONE and row.outcome is not None:
        tally.outcomes[row.outcome] += 1
    if how is VisitEnding.FINISHED and row.counter_code is not None:
        tally.served_at[row.counter_code] += 1
    if readable(row.issued_at):
        quarter = _quarter(row.issued_at, zone)
        tally.arrivals[quarter] += 1
        if row.first_called_at is not None and readable(row.first_called_at):
            tally.calls[_quarter(row.first_called_at, zone)] += 1
        _wait(visit, tally, quarter, how, now)
    for number, leg in visit.legs.items():
        _leg(visit, number, leg, found)


def _wait(visit: _Visit, tally: VisitTally, quarter: int, how: VisitEnding, now: datetime) -> None:
    row = visit.row
    if not _measured(row):
        return
    called = row.first_called_at
    if called is None:
        until = row.ended_at or now
        if State(row.state) in _NEVER_CALLED and readable(until):
            tally.given_up.append(_seconds(row.issued_at, until))
    elif how is VisitEnding.FINISHED and readable(called):
        stood = sum(_seconds(since, until) for since, until in visit.aside if until <= called)
        wait = max(0, _seconds(row.issued_at, called) - stood)
        tally.waited(quarter, wait)


def _leg(
    visit: _Visit, number: int, leg: Any, found: defaultdict[tuple[date, str], VisitTally]
) -> None:
    """Its time counts where it was spent, not where the number was taken for."""
    tally = found[visit.row.service_day, leg.service_code]
    measured = leg.served_seconds > 0 and not leg.forgotten and not leg.clock_broken
    if measured and leg.ended_at is not None:
        there = tally.service_times_at.setdefault(leg.counter_code or "", durations())
        there.append(leg.served_seconds)
    called = visit.first_calls.get(number)
    apart = number > 1 and called is not None and not leg.clock_broken and _measured(visit.row)
    if apart and called is not None and readable(leg.queued_at):
        tally.after_transfer.append(_seconds(leg.queued_at, called))


def _measured(row: Any) -> bool:
    return not row.clock_broken and row.origin != BY_HAND


def _seconds(since: datetime, until: datetime) -> int:
    return max(0, int((until - since).total_seconds() + 0.5))


def _quarter(at: datetime, zone: tzinfo) -> int:
    local = at.astimezone(zone)
    return (local.hour * 60 + local.minute) // QUARTER
