"""Days that are over are counted once in a process, as long as nothing about them changes.

A year on the screen is read again at every change of the line; of its days only today has changed.
What a day's tickets were when it was counted is kept beside it as its mark.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, Integer, cast, func, select
from sqlalchemy.orm import Session

from shared.figures.visit_day import VisitTally
from shared.office.profile import HouseProfile
from shared.queue.records import Ticket

_MOST = 600
DayMark = tuple[int, ...]
ServiceTallies = Mapping[str, VisitTally]


@dataclass
class DaysKnown:
    """Of one database: every day counted, its mark, and what came of it. ``rules`` are those of
    the profile that counting goes by."""

    rules: object = None
    days: dict[date, tuple[DayMark, ServiceTallies]] = field(default_factory=dict)

    def of(self, day: date, mark: DayMark) -> ServiceTallies | None:
        known = self.days.get(day)
        return known[1] if known is not None and known[0] == mark else None

    def keep(self, day: date, mark: DayMark, tallies: ServiceTallies) -> None:
        """Only a day on which nothing is open any more, and no more days than a year's or two."""
        closed = not any(one.endings.open for one in tallies.values())
        if closed and (day in self.days or len(self.days) < _MOST):
            self.days[day] = mark, tallies


_BY_DATABASE: WeakKeyDictionary[Any, DaysKnown] = WeakKeyDictionary()


def days_known(session: Session, profile: HouseProfile) -> DaysKnown:
    """What this process has counted of the session's database by the profile's rules."""
    bind = session.get_bind()
    engine = bind if isinstance(bind, Engine) else bind.engine
    rules = (profile.went_away, profile.zone)
    known = _BY_DATABASE.setdefault(engine, DaysKnown())
    if known.rules != rules:
        known.rules, known.days = rules, {}
    return known


def day_marks(session: Session, first: date, last: date) -> dict[date, DayMark]:
    """How many tickets each day has, how many moves they made, and how many are in no duration:
    every act on a visit changes one of them."""
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
    return {day: (int(count), int(moves), int(broken)) for day, count, moves, broken in rows}
