"""The day as staff see it: lists, lines and a counter's history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.floor.records import ServiceSwitch
from shared.queue.lasting import seconds_between
from shared.queue.lifecycle import Move, State
from shared.queue.line.outlook import read_outlook
from shared.queue.line.wait_estimate import Prospect
from shared.queue.number import label
from shared.queue.records import READABLE_MOVE, MoveRow, Ticket
from shared.queue.views import TicketView, view_of
from shared.queue.words import reason_of


@dataclass(frozen=True)
class ServiceFigures:
    """One service's line now: who waits for it, and what somebody who comes now may expect."""

    code: str
    waiting: int
    longest_wait_seconds: int
    prospect: Prospect
    shut: bool
    quota_left: int | None


@dataclass(frozen=True)
class HistoryLine:
    """One move for a list: when, which number, what."""

    at: datetime
    label: str
    move: Move
    reason: str | None
    calls: int | None


@dataclass(frozen=True)
class TimelineStep:
    """One stretch of a visit: in which state, from when, moved there by whom and where."""

    at: datetime
    move: Move
    state: State
    service_code: str
    counter_code: str | None
    officer_id: UUID | None
    reason: str | None


def service_figures(
    session: Session, *, profile: HouseProfile, now: datetime
) -> dict[str, ServiceFigures]:
    """Figures of every service of the house, by code."""
    day = service_day(now, profile.tz)
    outlook = read_outlook(session, profile=profile, day=day, now=now)
    shut = set(session.scalars(select(ServiceSwitch.service_code)))
    given = _given_by_service(session, day) if _has_quotas(profile) else {}
    newcomers = outlook.newcomers()
    waits: dict[str, list[float]] = {service.code: [] for service in profile.services}
    for one in outlook.waiting:
        waits[one.service_code].append(seconds_between(one.issued_at, now))
    figures = {}
    for service in profile.services:
        mine = waits[service.code]
        quota = service.daily_quota
        left = None if quota is None else max(0, quota - given.get(service.code, 0))
        figures[service.code] = ServiceFigures(
            service.code,
            len(mine),
            round(max(mine, default=0.0)),
            newcomers.wanting(service.code),
            service.code in shut,
            left,
        )
    return figures


def tickets_today(
    session: Session, *, profile: HouseProfile, now: datetime, states: Sequence[State] = ()
) -> list[TicketView]:
    """Today's tickets by place in line, all or those in the given states."""
    query = select(Ticket).where(Ticket.service_day == service_day(now, profile.tz))
    if states:
        query = query.where(Ticket.state.in_([state.value for state in states]))
    found = session.scalars(query.order_by(Ticket.place, Ticket.number))
    return [view_of(ticket) for ticket in found]


def ticket_at_counter(
    session: Session, *, profile: HouseProfile, counter: str, now: datetime
) -> TicketView | None:
    """The visitor called to, or served at, a counter."""
    ticket = session.scalars(
        select(Ticket).where(
            Ticket.service_day == service_day(now, profile.tz),
            Ticket.state.in_([State.CALLED.value, State.SERVING.value]),
            Ticket.counter_code == counter,
        )
    ).first()
    return None if ticket is None else view_of(ticket)


def ticket_by_id(session: Session, ticket: UUID) -> TicketView | None:
    record = session.get(Ticket, ticket)
    return None if record is None else view_of(record)


def ticket_by_token(session: Session, token: str) -> TicketView | None:
    """The ticket behind a slip's QR code."""
    record = session.scalar(select(Ticket).where(Ticket.token == token.strip().upper()))
    return None if record is None else view_of(record)


def ticket_by_label(session: Session, *, day: date, series: str, number: int) -> TicketView | None:
    record = session.scalar(
        select(Ticket).where(
            Ticket.service_day == day, Ticket.series == series, Ticket.number == number
        )
    )
    return None if record is None else view_of(record)


def counter_history(
    session: Session, *, counter: str, day: date, limit: int = 12
) -> list[HistoryLine]:
    """The latest moves made at a counter on a service day, newest first."""
    rows = session.execute(
        select(MoveRow, Ticket.series, Ticket.number)
        .join(Ticket, Ticket.id == MoveRow.ticket_id)
        .where(MoveRow.counter_code == counter, Ticket.service_day == day, READABLE_MOVE)
        .order_by(MoveRow.ordinal.desc())
        .limit(limit)
    )
    return [
        HistoryLine(
            row.at,
            label(series, number),
            Move(row.move),
            reason_of(session, row),
            _calls_before(row) + 1 if row.move == Move.RECALL.value else None,
        )
        for row, series, number in rows
    ]


def timeline(session: Session, ticket: UUID) -> list[TimelineStep]:
    """Every move of a ticket, oldest first; each step's state lasts until the next one."""
    mine = select(MoveRow).where(MoveRow.ticket_id == ticket, READABLE_MOVE)
    rows = session.scalars(mine.order_by(MoveRow.seq))
    return [
        TimelineStep(
            row.at,
            Move(row.move),
            State(row.to_state),
            row.service_code,
            row.counter_code,
            row.officer_id,
            reason_of(session, row),
        )
        for row in rows
    ]


def _calls_before(row: MoveRow) -> int:
    before = (row.detail or {}).get("before", {}).get("ticket", {})
    return int(before.get("call_count", 0))


def _has_quotas(profile: HouseProfile) -> bool:
    return any(service.daily_quota is not None for service in profile.services)


def _given_by_service(session: Session, day: date) -> dict[str, int]:
    rows = session.execute(
        select(Ticket.service_code, func.count())
        .where(Ticket.service_day == day)
        .group_by(Ticket.service_code)
    )
    return dict(rows.all())
