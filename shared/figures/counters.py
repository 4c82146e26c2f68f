"""Who sat at which counter from when to when, what of it was a pause, and whom they served."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.figures.cases import stretch
from shared.figures.spread import Spread, spread_of
from shared.figures.visit_day import VisitSum
from shared.figures.visits import Span
from shared.office.alive import alive
from shared.office.profile import HouseProfile
from shared.queue.floor.records import CounterSession
from shared.queue.floor.seats import SILENT_AFTER
from shared.queue.lasting import readable
from shared.staff.records import AuditEntry, Officer

_PAUSE = "seat.pause"
_ACTS = (_PAUSE, "seat.resume", "seat.leave", "seat.take")


@dataclass(frozen=True)
class CounterSpan:
    """Somebody sat there; ``paused`` while nobody was served."""

    start: datetime
    end: datetime
    paused: bool

    @property
    def seconds(self) -> int:
        return int((self.end - self.start).total_seconds() + 0.5)


@dataclass(frozen=True)
class CounterFigures:
    """One counter. ``served`` ended their visit there; ``service_times`` (seconds) were spent
    there. ``open_seconds`` are without the pauses."""

    code: str
    name: str
    officers: tuple[str, ...]
    spans: tuple[CounterSpan, ...]
    served: int
    service_times: Spread

    @property
    def open_seconds(self) -> int:
        return sum(one.seconds for one in self.spans if not one.paused)

    @property
    def paused_seconds(self) -> int:
        return sum(one.seconds for one in self.spans if one.paused)


def counter_figures(
    session: Session, *, profile: HouseProfile, span: Span, now: datetime, total: VisitSum
) -> tuple[CounterFigures, ...]:
    """Every counter of the house, and what is left of those it no longer has. ``total`` is whom
    the span's days served."""
    within = stretch(span.first, span.last, profile.tz)
    pauses = _pauses(session, within.start, within.end)
    spans: defaultdict[str, list[CounterSpan]] = defaultdict(list)
    officers: defaultdict[str, dict[str, None]] = defaultdict(dict)
    rows = session.execute(
        select(
            CounterSession.counter_code,
            CounterSession.opened_at,
            CounterSession.closed_at,
            CounterSession.seen_at,
            Officer.name,
        )
        .join(Officer, Officer.id == CounterSession.officer_id)
        .where(CounterSession.opened_at >= within.start, CounterSession.opened_at < within.end)
        .order_by(CounterSession.opened_at)
    )
    for row in rows:
        end = _ended(row, now)
        if not readable(row.opened_at, end) or end <= row.opened_at:
            continue
        officers[row.counter_code][row.name] = None
        there = pauses.get(row.counter_code, [])
        spans[row.counter_code] += _cut(row.opened_at, end, there, profile)
    names = {one.code: one.name for one in profile.counters}
    found = spans.keys() | total.served_at.keys() | total.service_times_at.keys()
    codes = [*names, *sorted(found - names.keys() - {""})]
    return tuple(
        CounterFigures(
            code,
            names.get(code, code),
            tuple(officers[code]),
            tuple(spans[code]),
            total.served_at[code],
            spread_of(total.service_times_at.get(code, ())),
        )
        for code in codes
    )


def _ended(row: Any, now: datetime) -> datetime:
    end: datetime = row.closed_at or row.seen_at
    if row.closed_at is None and alive(row.seen_at, now, silence=SILENT_AFTER):
        return now
    return end


def _pauses(
    session: Session, start: datetime, end: datetime
) -> dict[str, list[tuple[datetime, datetime | None]]]:
    found: defaultdict[str, list[tuple[datetime, datetime | None]]] = defaultdict(list)
    begun: dict[str, datetime] = {}
    rows = session.execute(
        select(AuditEntry.counter_code, AuditEntry.action, AuditEntry.at)
        .where(AuditEntry.at >= start, AuditEntry.at < end, AuditEntry.action.in_(_ACTS))
        .order_by(AuditEntry.seq)
    )
    for counter, action, at in rows:
        if counter is None or not readable(at):
            continue
        if counter in begun:
            found[counter].append((begun.pop(counter), at))
        if action == _PAUSE:
            begun[counter] = at
    for counter, at in begun.items():
        found[counter].append((at, None))
    return dict(found)


def _cut(
    start: datetime,
    end: datetime,
    pauses: Iterable[tuple[datetime, datetime | None]],
    profile: HouseProfile,
) -> list[CounterSpan]:
    """One officer's time at the counter, the pauses in it told apart; in the house's zone."""
    made, at = list[CounterSpan](), start
    for began, over in pauses:
        since, until = max(began, at), min(over or end, end)
        if since >= until:
            continue
        if since > at:
            made.append(_span(at, since, False, profile))
        made.append(_span(since, until, True, profile))
        at = until
    if at < end:
        made.append(_span(at, end, False, profile))
    return made


def _span(start: datetime, end: datetime, paused: bool, profile: HouseProfile) -> CounterSpan:
    return CounterSpan(start.astimezone(profile.tz), end.astimezone(profile.tz), paused)
