"""Days that are over are counted once in the house: what came of them is kept in a table.

What a day's numbers were when it was counted is kept beside it as its mark. Whatever is done about
a day later (a number typed in late, an ending taken back, a clock found wrong) changes its mark,
and it is counted again when it is next asked for: nobody has to tell of it.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any, Generic, TypeVar

from sqlalchemy import Integer, cast, delete, func, insert, select
from sqlalchemy.orm import Session

from shared.figures.records import DayTally
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.lifecycle import OPEN_STATES
from shared.queue.records import SeriesCounter, Ticket
from shared.storage.database import even_if_undone

_T = TypeVar("_T")
_AT_ONCE, _GAP = timedelta(days=30), timedelta(days=4)
_MOST_KEPT = 300
"""Days that one reading writes down at most: a short transaction."""


@dataclass(frozen=True)
class DayCount(Generic[_T]):
    """Something that is counted of every day. ``version`` is raised when it is counted otherwise;
    ``rules`` are what it goes by in the profile. ``count`` counts the days from the one to the
    other by the records; ``nothing`` is what a day comes to of which it says nothing."""

    name: str
    version: int
    rules: Callable[[HouseProfile], Iterable[str]]
    count: Callable[[Session, date, date, datetime, HouseProfile], Mapping[date, _T]]
    plain: Callable[[_T], Any]
    rebuilt: Callable[[Any], _T]
    nothing: _T

    def counted_as(self, profile: HouseProfile) -> str:
        return ":".join((str(self.version), *self.rules(profile)))


def counted_days(
    session: Session,
    of: DayCount[_T],
    *,
    first: date,
    last: date,
    now: datetime,
    profile: HouseProfile,
    weekdays: Collection[int] = range(7),
) -> dict[date, _T]:
    """Every day (of these weekdays) on which somebody came, without those declared wrong.

    What had to be counted of days that are over is written down after the session.
    """
    void = void_days(session, first, last)
    marks = {
        day: mark
        for day, mark in _marks(session, first, last).items()
        if day not in void and day.weekday() in weekdays
    }
    how = of.counted_as(profile)
    found = _known(session, of, how, first, last, marks)
    missing = sorted(marks.keys() - found.keys())
    fresh = dict[date, _T]()
    for start, end in _parts(missing):
        fresh |= of.count(session, start, end, now, profile)
    fresh = {day: fresh.get(day, of.nothing) for day in missing}
    today = service_day(now, profile.tz)
    over = [day for day in fresh if day < today][-_MOST_KEPT:]
    if over:
        opened = _with_open_numbers(session, first, last)
        lasting = {day: of.plain(fresh[day]) for day in over if day not in opened}
        if lasting:
            kept = {day: marks[day] for day in lasting}
            even_if_undone(session, partial(_keep, of.name, how, kept, lasting))
    return dict(sorted((found | fresh).items()))


def uncounted(
    session: Session, of: DayCount[Any], *, before: date, profile: HouseProfile, most: int
) -> list[date]:
    """The latest days before the one that nothing of now is written down of."""
    first, last = session.scalar(select(func.min(Ticket.service_day))), before - timedelta(days=1)
    if first is None:
        return []
    marks = _marks(session, first, last)
    kept = session.execute(
        select(DayTally.service_day, DayTally.mark).where(
            DayTally.name == of.name, DayTally.counted_as == of.counted_as(profile)
        )
    )
    for day, mark in kept:
        if marks.get(day) == mark:
            del marks[day]
    left = marks.keys() - void_days(session, first, last)
    return sorted(left - _with_open_numbers(session, first, last), reverse=True)[:most]


def void_days(session: Session, first: date, last: date) -> frozenset[date]:
    """Days that an administrator declared to be a wrong clock's."""
    void = select(SeriesCounter.service_day).where(
        SeriesCounter.void, SeriesCounter.service_day.between(first, last)
    )
    return frozenset(session.scalars(void))


def _known(
    session: Session,
    of: DayCount[_T],
    how: str,
    first: date,
    last: date,
    marks: Mapping[date, str],
) -> dict[date, _T]:
    found = {}
    rows = session.execute(
        select(DayTally.service_day, DayTally.mark, DayTally.counted).where(
            DayTally.name == of.name,
            DayTally.service_day.between(first, last),
            DayTally.counted_as == how,
        )
    )
    for day, mark, counted in rows:
        if marks.get(day) != mark:
            continue
        try:
            found[day] = of.rebuilt(counted)
        except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
            continue  # a damaged row is no row: the day is counted again
    return found


def _marks(session: Session, first: date, last: date) -> dict[date, str]:
    """How many numbers each day has, how many moves they made, and how many are in no duration:
    every act on a visit changes one of them, and none ever goes back."""
    rows = session.execute(
        select(
            Ticket.service_day,
            func.count(),
            func.sum(Ticket.last_seq),
            func.sum(cast(Ticket.clock_broken, Integer)),
        )
        .where(Ticket.service_day.between(first, last))
        .group_by(Ticket.service_day)
    )
    return {day: f"{count}.{moves}.{broken}" for day, count, moves, broken in rows}


def _with_open_numbers(session: Session, first: date, last: date) -> frozenset[date]:
    opened = select(Ticket.service_day).where(
        Ticket.service_day.between(first, last),
        Ticket.state.in_([state.value for state in OPEN_STATES]),
    )
    return frozenset(session.scalars(opened.distinct()))


def _keep(
    name: str,
    how: str,
    marks: Mapping[date, str],
    counted: Mapping[date, Any],
    session: Session,
    _at: datetime,
) -> None:
    """Write down the days that are still as they were when they were counted."""
    now = _marks(session, min(marks), max(marks))
    same = [day for day in counted if now.get(day) == marks[day]]
    if not same:
        return
    there = DayTally.name == name, DayTally.service_day.in_(same)
    session.execute(delete(DayTally).where(*there))
    rows = [
        {"service_day": day, "name": name, "counted_as": how, "mark": marks[day],
         "counted": counted[day]}
        for day in same
    ]  # fmt: skip
    session.execute(insert(DayTally), rows)


def _parts(days: Sequence[date]) -> Iterator[tuple[date, date]]:
    """Days as spans, the gaps between them left out, and no more than some weeks at once."""
    for position, day in enumerate(days):
        if position == 0:
            first = last = day
        elif day - last <= _GAP and day - first < _AT_ONCE:
            last = day
        else:
            yield first, last
            first = last = day
    if days:
        yield first, last
