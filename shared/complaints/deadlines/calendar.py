"""The days that count and the hours in which a house works; plain data, no law in it.

Two calendars in one: the *counting* calendar says which dates count as working days, the *office*
calendar when somebody is there. They differ where a house opens on a day off that does not count.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

Hours = tuple[tuple[time, time], ...]
"""Stretches of one day, in order and apart."""

ASSUMED_HOURS: Hours = ((time(8), time(15)),)
"""For a day that counts although the office is shut."""


class DayOff(StrEnum):
    """Why a date does not count."""

    WEEKEND = "akhir_pekan"
    HOLIDAY = "libur"
    SHARED_LEAVE = "cuti_bersama"
    LOCAL = "lokal"


@dataclass(frozen=True)
class Closed:
    """A date that does not count, with the name people know it by."""

    why: DayOff
    name: str = ""


@dataclass(frozen=True)
class CountingCalendar:
    """``closed`` names the dates off beside weekends; ``hours`` the office's stretches by weekday
    (Monday first), ``special_hours`` those of single dates. ``known_years`` are the years whose
    shared leave has been entered: beyond them a due date is only probable.
    """

    zone: tzinfo
    hours: tuple[Hours, ...]
    closed: Mapping[date, Closed] = field(default_factory=dict)
    special_hours: Mapping[date, Hours] = field(default_factory=dict)
    weekdays: frozenset[int] = frozenset(range(5))
    known_years: frozenset[int] = frozenset()

    def off(self, day: date) -> Closed | None:
        """Why ``day`` does not count, or None for a working day."""
        if day in self.closed:
            return self.closed[day]
        return None if day.weekday() in self.weekdays else Closed(DayOff.WEEKEND)

    def office_hours(self, day: date) -> Hours:
        """When somebody is there; empty on a day shut."""
        if day in self.special_hours:
            return self.special_hours[day]
        return () if day in self.closed else self.hours[day.weekday()]

    def stretches(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        """The office hours of ``day`` as moments."""
        for start, end in self.office_hours(day):
            yield self.at(day, start), self.at(day, end)

    def working_stretches(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """The hours by which a counted day is judged: the office's, or the assumed ones."""
        hours = self.office_hours(day) or ASSUMED_HOURS
        return tuple((self.at(day, start), self.at(day, end)) for start, end in hours)

    def closing(self, day: date) -> datetime:
        """The end of ``day``'s last stretch: when what is due that day is due."""
        return self.working_stretches(day)[-1][1]

    def usual_closing(self, day: date) -> datetime:
        """The same by the weekday alone: a day off does not bring plain days forward."""
        return self.at(day, (self.hours[day.weekday()] or ASSUMED_HOURS)[-1][1])

    def at(self, day: date, moment: time) -> datetime:
        return datetime.combine(day, moment, self.zone)

    def local_day(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def is_known(self, day: date) -> bool:
        return day.year in self.known_years


def days_from(day: date) -> Iterator[date]:
    """``day`` and every date after it."""
    while True:
        yield day
        day += timedelta(days=1)
