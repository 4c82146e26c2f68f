"""When a promise falls due: a pure function of rule, calendar, start and stored pauses.

Never "the old due date plus something": a pause, a class or a calendar that changes is answered by
counting again from the start. Every day on the way is told, so that people can check it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from shared.complaints.deadlines.calendar import CountingCalendar, DayOff, days_from
from shared.complaints.deadlines.pause import Pause, merged, overlap
from shared.complaints.deadlines.rule import DeadlineRule, Unit

_FOR_EVER = datetime.max.replace(tzinfo=UTC) - timedelta(days=2)
_MOST_DAYS = 3660
"""No promise is longer than ten years; a calendar without a working day must not hang."""

Spans = tuple[tuple[datetime, datetime], ...]


class DueMark(StrEnum):
    """What a day meant for the count."""

    RECEIVED = "diterima"
    COUNTED = "dihitung"
    OFF = "libur"
    PAUSED = "berhenti"


@dataclass(frozen=True)
class Explained:
    """One line of the explanation.

    ``number`` is the working day it became, ``time`` the time counted or paused (for hours),
    ``why`` and ``name`` the day off.
    """

    day: date
    mark: DueMark
    number: int | None = None
    time: timedelta | None = None
    why: DayOff | None = None
    name: str = ""


@dataclass(frozen=True)
class Due:
    """``at`` is the moment, or None while the clock stands: then ``left`` is what remains.

    ``left`` is a number of days, or a time for hours. ``sure`` is False where a year on the way has
    no shared leave entered yet.
    """

    at: datetime | None
    left: int | timedelta | None
    explained: tuple[Explained, ...]
    sure: bool


class NeverDue(ValueError):
    """The calendar has no working day within ten years."""


def due(
    rule: DeadlineRule,
    calendar: CountingCalendar,
    start: datetime,
    pauses: Iterable[Pause] = (),
) -> Due:
    """When ``rule``, begun at ``start`` (aware), falls due. Raises :class:`NeverDue`."""
    spans = merged(pauses if rule.pausable else (), until=_FOR_EVER)
    match rule.unit:
        case Unit.WORKING_DAYS:
            return _by_working_days(rule.amount, calendar, start, spans)
        case Unit.SERVICE_HOURS:
            return _by_service_hours(timedelta(hours=rule.amount), calendar, start, spans)
        case Unit.HOURS:
            return _by_time(timedelta(hours=rule.amount), calendar, start, spans)
        case Unit.DAYS:
            last = calendar.local_day(start) + timedelta(days=rule.amount)
            return _by_time(calendar.usual_closing(last) - start, calendar, start, spans)


def _by_working_days(amount: int, calendar: CountingCalendar, start: datetime, spans: Spans) -> Due:
    first = calendar.local_day(start)
    lines, counted = [Explained(first, DueMark.RECEIVED)], 0
    for day in _days_after(first):
        off = calendar.off(day)
        if off is not None:
            lines.append(Explained(day, DueMark.OFF, why=off.why, name=off.name))
        elif clock_stood(calendar, day, spans):
            if _stands_for_ever(spans, calendar.closing(day)):
                return _standing(amount - counted, lines, calendar)
            lines.append(Explained(day, DueMark.PAUSED))
        else:
            counted += 1
            lines.append(Explained(day, DueMark.COUNTED, number=counted))
            if counted == amount:
                return _settled(calendar.closing(day), lines, calendar)
    raise NeverDue(f"{amount} working days from {start}")


def _by_service_hours(
    needed: timedelta, calendar: CountingCalendar, start: datetime, spans: Spans
) -> Due:
    first = calendar.local_day(start)
    lines = [Explained(first, DueMark.RECEIVED)]
    for day in _days_after(first - timedelta(days=1)):
        counted = timedelta()
        for begins, ends in _free(calendar.stretches(day), spans):
            begins = max(begins, start)
            if ends - begins >= needed:
                lines.append(Explained(day, DueMark.COUNTED, time=counted + needed))
                return _settled(begins + needed, lines, calendar)
            if ends > begins:
                needed, counted = needed - (ends - begins), counted + (ends - begins)
        if counted:
            lines.append(Explained(day, DueMark.COUNTED, time=counted))
        elif (off := calendar.off(day)) is not None:
            lines.append(Explained(day, DueMark.OFF, why=off.why, name=off.name))
        if _stands_for_ever(spans, calendar.closing(day)):
            return _standing(needed, lines, calendar)
    raise NeverDue(f"service hours from {start}")


def _by_time(needed: timedelta, calendar: CountingCalendar, start: datetime, spans: Spans) -> Due:
    lines, moment = [Explained(calendar.local_day(start), DueMark.RECEIVED)], start
    for begins, ends in spans:
        if ends <= moment:
            continue
        if begins - moment >= needed:
            break
        needed -= max(begins - moment, timedelta())
        if ends >= _FOR_EVER:
            return _standing(needed, lines, calendar)
        lines.append(
            Explained(
                calendar.local_day(max(begins, moment)),
                DueMark.PAUSED,
                time=ends - max(begins, moment),
            )
        )
        moment = ends
    return _settled(moment + needed, lines, calendar)


def _days_after(day: date) -> Iterator[date]:
    for number, following in enumerate(days_from(day + timedelta(days=1))):
        if number > _MOST_DAYS:
            return
        yield following


def clock_stood(calendar: CountingCalendar, day: date, spans: Spans) -> bool:
    """Whether the clock stood for half of ``day``'s hours or more: no evening buys a day."""
    if not spans:
        return False
    stretches = calendar.working_stretches(day)
    worked = sum((end - start for start, end in stretches), timedelta())
    stood = sum((overlap(spans, start, end) for start, end in stretches), timedelta())
    return stood * 2 >= worked


def _stands_for_ever(spans: Spans, moment: datetime) -> bool:
    return bool(spans) and spans[-1][1] >= _FOR_EVER and spans[-1][0] <= moment


def _free(
    stretches: Iterable[tuple[datetime, datetime]], spans: Spans
) -> Iterator[tuple[datetime, datetime]]:
    """What is left of ``stretches`` without ``spans``."""
    for start, end in stretches:
        for begins, ends in spans:
            if ends <= start or begins >= end:
                continue
            if begins > start:
                yield start, begins
            start = min(ends, end)
        if start < end:
            yield start, end


def _settled(at: datetime, lines: list[Explained], calendar: CountingCalendar) -> Due:
    at = at.astimezone(calendar.zone)
    years = range(lines[0].day.year, at.year + 1)
    return Due(at, None, tuple(lines), all(year in calendar.known_years for year in years))


def _standing(left: int | timedelta, lines: list[Explained], calendar: CountingCalendar) -> Due:
    return Due(None, left, tuple(lines), all(calendar.is_known(line.day) for line in lines))
