"""Visits of some days, counted by the database: endings, outcomes, and how long everybody waited.

A visit counts for the service its number was taken for. Days that an administrator declared wrong
are in nothing; numbers whose clock was disturbed are counted and in no duration.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session, aliased

from shared.figures.endings import LEFT, Endings, added, ending
from shared.queue.lasting import readable
from shared.queue.lifecycle import Move, State
from shared.queue.records import Leg, MoveRow, SeriesCounter, Ticket
from shared.queue.views import BY_HAND
from shared.storage.apart import seconds_apart

Histogram = Counter[int]
"""How often each number of seconds came."""


@dataclass(frozen=True)
class Span:
    """The days counted, both ends; of one service, or of all."""

    first: date
    last: date
    service: str | None = None


@dataclass
class VisitTally:
    """One service's visits. ``waits`` are of those served; ``given_up`` of those who were never
    called: so long they waited, or have waited so far. ``after_transfer`` are waits at the service
    a visitor was sent on to."""

    endings: Endings = field(default_factory=Endings)
    outcomes: Counter[str] = field(default_factory=Counter)
    waits: Histogram = field(default_factory=Counter)
    given_up: Histogram = field(default_factory=Counter)
    service_times: Histogram = field(default_factory=Counter)
    after_transfer: Histogram = field(default_factory=Counter)

    def kept(self, promise: int) -> tuple[int, int]:
        """Served within ``promise`` seconds, of those served or past it without a call."""
        within = sum(count for wait, count in self.waits.items() if wait <= promise)
        late = sum(count for wait, count in self.given_up.items() if wait > promise)
        return within, self.waits.total() + late


def visit_tallies(session: Session, *, span: Span, now: datetime) -> dict[str, VisitTally]:
    """By the code of the service the number was taken for; ``now`` ends waits still going on."""
    found: defaultdict[str, VisitTally] = defaultdict(VisitTally)
    for (_, service), endings in endings_by_day(session, span=span).items():
        found[service].endings += endings
    for service, outcome, count in session.execute(_outcomes(session, span)):
        found[service].outcomes[outcome] += count
    for service, histogram in _waits(session, span).items():
        found[service].waits = histogram
    for service, seconds, count in _readable(session.execute(_given_up(session, span, now))):
        found[service].given_up[max(0, seconds)] += count
    for service, seconds, count in session.execute(_service_times(session, span)):
        found[service].service_times[seconds] += count
    for service, seconds in _readable(session.execute(_after_transfer(session, span))):
        found[service].after_transfer[max(0, seconds)] += 1
    return dict(found)


def endings_by_day(session: Session, *, span: Span) -> dict[tuple[date, str], Endings]:
    """Every day on which somebody came, and each service of it."""
    in_service = {
        (day, service): count
        for day, service, count in session.execute(_closed_in_service(session, span))
    }
    state, outcome = Ticket.state, Ticket.outcome == LEFT
    rows = session.execute(
        _over(session, span, Ticket.service_day, Leg.service_code, state, outcome)
        .add_columns(func.count())
        .group_by(Ticket.service_day, Leg.service_code, state, outcome)
    )
    found: defaultdict[tuple[date, str], Endings] = defaultdict(Endings)
    for day, service, name, left, count in rows:
        kind = ending(State(name), LEFT if left else None, closed_in_service=False)
        found[day, service] += Endings(**{kind.value: count})
    for key, count in in_service.items():
        moved = Endings(finished=count, unserved=-count)
        found[key] += moved
    return dict(found)


def ending_totals(session: Session, *, span: Span) -> Endings:
    """All days and services together."""
    return added(endings_by_day(session, span=span).values())


def arrivals(session: Session, *, span: Span) -> Iterator[tuple[datetime, int | None]]:
    """When each number was taken and its wait in seconds, None for who was not served."""
    aside: Counter[Any] = Counter()
    called = (Ticket.first_called_at.is_not(None), *_measured(), _served())
    for ticket, _, _, parked in _readable(session.execute(_set_aside(session, span, called))):
        aside[ticket] += parked
    wait = case((and_(*called), seconds_apart(Ticket.issued_at, Ticket.first_called_at)))
    for ticket, issued_at, seconds in session.execute(
        _over(session, span, Ticket.id, Ticket.issued_at, wait)
    ):
        if readable(issued_at):
            yield issued_at, None if seconds is None else max(0, seconds - aside[ticket])


def service_days(session: Session, *, span: Span) -> int:
    """On how many days anybody took a number: what "a day" is divided by."""
    return len({day for day, _ in endings_by_day(session, span=span)})


def _readable(rows: Iterable[Any]) -> Iterator[Any]:
    """Without those whose moments cannot be read: no figure is made of them."""
    return (row for row in rows if None not in tuple(row)[1:])


def _over(session: Session, span: Span, *columns: Any) -> Select[Any]:
    """``columns`` of the tickets of the days; ``Leg`` is the one a number was taken for."""
    query = (
        select(*columns)
        .join(Leg, and_(Leg.ticket_id == Ticket.id, Leg.number == 1))
        .where(*of_days(session, span))
    )
    return query if span.service is None else query.where(Leg.service_code == span.service)


def of_days(session: Session, span: Span) -> tuple[ColumnElement[bool], ...]:
    """What a ticket of the days fulfils."""
    void = session.scalars(select(SeriesCounter.service_day).where(SeriesCounter.void).distinct())
    return (
        Ticket.service_day.between(span.first, span.last),
        Ticket.service_day.not_in(sorted(void)),
    )


def _outcomes(session: Session, span: Span) -> Select[Any]:
    return (
        _over(session, span, Leg.service_code, Ticket.outcome)
        .add_columns(func.count())
        .where(Ticket.outcome.is_not(None), Ticket.state == State.DONE.value)
        .group_by(Leg.service_code, Ticket.outcome)
    )


def _last_move() -> Any:
    return and_(MoveRow.ticket_id == Ticket.id, MoveRow.seq == Ticket.last_seq)


def _closed_in_service(session: Session, span: Span) -> Select[Any]:
    return (
        _over(session, span, Ticket.service_day, Leg.service_code)
        .add_columns(func.count())
        .join(MoveRow, _last_move())
        .where(
            Ticket.state == State.CLOSED_UNSERVED.value,
            MoveRow.from_state == State.SERVING.value,
        )
        .group_by(Ticket.service_day, Leg.service_code)
    )


def _served() -> ColumnElement[bool]:
    """Who was served: ended well, or was with an officer when the day was closed."""
    closed = (
        select(literal(1))
        .where(_last_move(), MoveRow.from_state == State.SERVING.value)
        .correlate(Ticket)
        .exists()
    )
    return or_(
        and_(Ticket.state == State.DONE.value, Ticket.outcome.is_distinct_from(LEFT)),
        and_(Ticket.state == State.CLOSED_UNSERVED.value, closed),
    )


def _measured() -> tuple[ColumnElement[bool], ...]:
    return (
        ~Ticket.clock_broken,
        Ticket.origin != BY_HAND,
    )


def _waits(session: Session, span: Span) -> Mapping[str, Histogram]:
    wait = seconds_apart(Ticket.issued_at, Ticket.first_called_at)
    called = (Ticket.first_called_at.is_not(None), *_measured(), _served())
    found: defaultdict[str, Histogram] = defaultdict(Counter)
    waits = (
        _over(session, span, Leg.service_code, wait)
        .add_columns(func.count())
        .where(*called)
        .group_by(Leg.service_code, wait)
    )
    for service, seconds, count in _readable(session.execute(waits)):
        found[service][max(0, seconds)] += count
    aside: Counter[tuple[Any, str, int]] = Counter()
    for ticket, service, seconds, parked in _readable(
        session.execute(_set_aside(session, span, called))
    ):
        aside[ticket, service, seconds] += parked
    for (_, service, seconds), parked in aside.items():
        found[service][max(0, seconds)] -= 1
        found[service][max(0, seconds - parked)] += 1
    return found


def _set_aside(
    session: Session, span: Span, called: tuple[ColumnElement[bool], ...]
) -> Select[Any]:
    """Each stretch for which a waiting visitor was set aside before the first call."""
    wait = seconds_apart(Ticket.issued_at, Ticket.first_called_at)
    back = aliased(MoveRow)
    return (
        _over(session, span, Ticket.id, Leg.service_code, wait)
        .add_columns(seconds_apart(MoveRow.at, back.at))
        .join(MoveRow, MoveRow.ticket_id == Ticket.id)
        .join(back, and_(back.ticket_id == MoveRow.ticket_id, back.seq == MoveRow.seq + 1))
        .where(
            MoveRow.move == Move.PARK.value,
            MoveRow.from_state == State.WAITING.value,
            back.at <= Ticket.first_called_at,
            *called,
        )
    )


def _given_up(session: Session, span: Span, now: datetime) -> Select[Any]:
    waited = seconds_apart(
        Ticket.issued_at, func.coalesce(Ticket.ended_at, literal(now, Ticket.issued_at.type))
    )
    return (
        _over(session, span, Leg.service_code, waited)
        .add_columns(func.count())
        .where(
            Ticket.first_called_at.is_(None),
            Ticket.state.in_(
                [State.WAITING.value, State.CANCELLED.value, State.CLOSED_UNSERVED.value]
            ),
            *_measured(),
        )
        .group_by(Leg.service_code, waited)
    )


def _service_times(session: Session, span: Span) -> Any:
    """Where they were spent, not where the number was taken for."""
    query: Any = (
        select(Leg.service_code, Leg.served_seconds, func.count())
        .join(Ticket, Ticket.id == Leg.ticket_id)
        .where(
            *of_days(session, span),
            Leg.served_seconds > 0,
            ~Leg.forgotten,
            ~Leg.clock_broken,
            Leg.ended_at.is_not(None),
        )
        .group_by(Leg.service_code, Leg.served_seconds)
    )
    return query if span.service is None else query.where(Leg.service_code == span.service)


def _after_transfer(session: Session, span: Span) -> Any:
    """From being sent on until the first call there."""
    query: Any = (
        select(Leg.service_code, seconds_apart(Leg.queued_at, func.min(MoveRow.at)))
        .join(Ticket, Ticket.id == Leg.ticket_id)
        .join(
            MoveRow,
            and_(
                MoveRow.ticket_id == Leg.ticket_id,
                MoveRow.leg == Leg.number,
                MoveRow.move == Move.CALL.value,
            ),
        )
        .where(*of_days(session, span), Leg.number > 1, ~Leg.clock_broken, *_measured())
        .group_by(Leg.ticket_id, Leg.number, Leg.service_code, Leg.queued_at)
    )
    return query if span.service is None else query.where(Leg.service_code == span.service)
