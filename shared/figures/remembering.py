"""Counting days that are over ahead of whoever asks, a few at a time."""

from datetime import date
from typing import Any

from shared.figures.day_memory import DayCount, counted_days, uncounted
from shared.figures.estimates import ESTIMATES
from shared.figures.visits import VISITS
from shared.office.house import House
from shared.office.service_day import service_day

_KINDS: tuple[DayCount[Any], ...] = (VISITS, ESTIMATES)
_AT_ONCE = 5


def remember_days(house: House, before: date | None = None, *, most: int = _AT_ONCE) -> date | None:
    """Count and write down some days that are over and are not yet, the latest first; the earliest
    of them, None when there was none.

    Call it again with ``before`` what it answered. Off the GUI thread: it takes a part of a
    second, and holds the house's lock for a few milliseconds of it.
    """
    now, profile = house.now(), house.profile
    until = before or service_day(now, profile.tz)
    with house.database.read() as session:
        left = set[date]()
        for kind in _KINDS:
            left.update(uncounted(session, kind, before=until, profile=profile, most=most))
        days = sorted(left, reverse=True)[:most]
        for day in days:
            for kind in _KINDS:
                counted_days(session, kind, first=day, last=day, now=now, profile=profile)
    return days[-1] if days else None
