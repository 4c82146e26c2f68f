"""Finding tickets of any day.

Days are walked newest first in growing batches, each bounded by the index on the service day, so
that a page of recent finds costs the same however old the house is. The days themselves come from
the small table of series counters.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, false, func, or_, select
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.lifecycle import State
from shared.queue.number import parse_label
from shared.queue.records import Leg, MoveRow, SeriesCounter, Ticket
from shared.queue.views import TicketView, view_of
from shared.staff.records import Officer

PAGE = 100
_FIRST_BATCH, _LARGEST_BATCH = 8, 256


class NumberUnclear(Refusal):
    """What was typed is neither a number nor a series."""

    sentence = Message(
        "Sentences", "“{text}” bukan nomor antrean. Tulis seperti A-012, 12, atau A."
    )

    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__(text=text)


@dataclass(frozen=True)
class VisitFilter:
    """What is looked for; a field left at its default does not narrow.

    ``number`` is what a person typed: ``A-012``, ``12`` (any series) or ``A`` (the whole
    series). Days and times are the house's; a time narrows when the number was taken, each day.
    ``service`` finds visits that touched the service, ``officer`` those the officer handled,
    ``tickets`` no others than these.
    """

    number: str = ""
    first_day: date | None = None
    last_day: date | None = None
    from_time: time | None = None
    to_time: time | None = None
    service: str | None = None
    officer: UUID | None = None
    outcome: str | None = None
    states: tuple[State, ...] = ()
    priority: bool | None = None
    tickets: tuple[UUID, ...] | None = None


@dataclass(frozen=True)
class Found:
    """A ticket and the name of the officer who had it last."""

    ticket: TicketView
    officer: str | None


@dataclass(frozen=True)
class After:
    """Where the next page begins: behind this ticket, newest first."""

    day: date
    arrival: int
    id: UUID


@dataclass(frozen=True)
class FoundPage:
    """Some finds, newest first; ``after`` is None on the last page."""

    found: tuple[Found, ...]
    after: After | None


def find_tickets(
    session: Session,
    *,
    profile: HouseProfile,
    wanted: VisitFilter,
    after: After | None = None,
    limit: int = PAGE,
) -> FoundPage:
    """At most ``limit`` tickets that fit ``wanted``. Raises :class:`NumberUnclear`."""
    conditions = _conditions(wanted)
    found: list[Found] = []
    for days in _batches(_days(session, profile, wanted, after)):
        query = _tickets().where(_taken_on(days, profile, wanted), *conditions)
        if after is not None:
            query = query.where(_behind(after))
        rows = session.execute(query.limit(limit + 1 - len(found)))
        found.extend(Found(view_of(ticket), name) for ticket, name in rows)
        if len(found) > limit:
            return FoundPage(tuple(found[:limit]), _after(found[limit - 1].ticket))
    return FoundPage(tuple(found), None)


def every_ticket(
    session: Session, *, profile: HouseProfile, wanted: VisitFilter
) -> Iterator[Found]:
    """All finds, newest first, a page at a time: for exports."""
    after: After | None = None
    while True:
        page = find_tickets(session, profile=profile, wanted=wanted, after=after, limit=500)
        yield from page.found
        after = page.after
        if after is None:
            return


def _tickets() -> Select[Ticket, str]:
    return (
        select(Ticket, Officer.name)
        .outerjoin(Officer, Officer.id == Ticket.officer_id)
        .order_by(Ticket.service_day.desc(), Ticket.arrival.desc(), Ticket.id.desc())
    )


def _conditions(wanted: VisitFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.tickets is not None:
        conditions.append(Ticket.id.in_(wanted.tickets))
    series, number = _parsed(wanted.number)
    if series is not None:
        conditions.append(Ticket.series == series)
    if number is not None:
        conditions.append(Ticket.number == number)
    if wanted.service is not None:
        # The empty text keeps SQLite off the index by service, through which it would walk every
        # leg the service ever had for each ticket.
        code = Leg.service_code.concat("")
        conditions.append(exists().where(Leg.ticket_id == Ticket.id, code == wanted.service))
    if wanted.officer is not None:
        # Asked of the legs, not of the moves: theirs is an index by officer, and SQLite would
        # walk an officer's whole career for each ticket.
        served = exists().where(Leg.ticket_id == Ticket.id, Leg.officer_id == wanted.officer)
        conditions.append(or_(Ticket.officer_id == wanted.officer, served))
    if wanted.outcome is not None:
        conditions.append(Ticket.outcome == wanted.outcome)
    if wanted.states:
        conditions.append(Ticket.state.in_([state.value for state in wanted.states]))
    if wanted.priority is not None:
        conditions.append(Ticket.priority == wanted.priority)
    return conditions


def is_number(text: str) -> bool:
    """Whether something typed is a number or a series, and not a person or a word."""
    try:
        _parsed(text)
    except NumberUnclear:
        return False
    return True


def _parsed(text: str) -> tuple[str | None, int | None]:
    packed = text.strip()
    if not packed:
        return None, None
    if packed.isascii() and packed.isdigit() and 0 < int(packed) < 1_000_000:
        return None, int(packed)
    if len(packed) == 1 and packed.isascii() and packed.isalpha():
        return packed.upper(), None
    parsed = parse_label(packed)
    if parsed is None:
        raise NumberUnclear(packed)
    return parsed


def _days(
    session: Session, profile: HouseProfile, wanted: VisitFilter, after: After | None
) -> Sequence[date]:
    query = select(SeriesCounter.service_day).distinct().order_by(SeriesCounter.service_day.desc())
    series, number = _parsed(wanted.number)
    if series is not None:
        query = query.where(SeriesCounter.series == series)
    if number is not None:
        query = query.where(SeriesCounter.last_number >= number)
    first, last = wanted.first_day, wanted.last_day
    if wanted.officer is not None:
        worked = session.scalar(
            select(func.max(MoveRow.at)).where(MoveRow.officer_id == wanted.officer)
        )
        if worked is None:
            return ()
        latest = service_day(worked, profile.tz)
        last = latest if last is None else min(last, latest)
    if first is not None:
        query = query.where(SeriesCounter.service_day >= first)
    if after is not None:
        last = after.day if last is None else min(last, after.day)
    if last is not None:
        query = query.where(SeriesCounter.service_day <= last)
    return session.scalars(query).all()


def _batches(days: Sequence[date]) -> Iterator[Sequence[date]]:
    start, size = 0, _FIRST_BATCH
    while start < len(days):
        yield days[start : start + size]
        start, size = start + size, min(size * 2, _LARGEST_BATCH)


def _taken_on(
    days: Sequence[date], profile: HouseProfile, wanted: VisitFilter
) -> ColumnElement[bool]:
    on_days = Ticket.service_day.in_(days)
    if wanted.from_time is None and wanted.to_time is None:
        return on_days
    windows = [_window(day, profile, wanted) for day in days]
    within = [
        and_(Ticket.service_day == day, Ticket.issued_at >= start, Ticket.issued_at < end)
        for day, (start, end) in zip(days, windows, strict=True)
    ]
    return and_(on_days, or_(false(), *within))


def _window(day: date, profile: HouseProfile, wanted: VisitFilter) -> tuple[datetime, datetime]:
    start = datetime.combine(day, wanted.from_time or time.min, profile.tz)
    if wanted.to_time is None:
        return start, datetime.combine(day + timedelta(days=1), time.min, profile.tz)
    # "Until 10.15" includes the numbers taken within that minute.
    end = datetime.combine(day, wanted.to_time, profile.tz) + timedelta(minutes=1)
    return start, end


def _behind(after: After) -> ColumnElement[bool]:
    same_place = and_(Ticket.arrival == after.arrival, Ticket.id < after.id)
    same_day = and_(
        Ticket.service_day == after.day, or_(Ticket.arrival < after.arrival, same_place)
    )
    return or_(Ticket.service_day < after.day, same_day)


def _after(ticket: TicketView) -> After:
    return After(ticket.service_day, ticket.arrival, ticket.id)
