"""How a promise stands: kept or not once it has stopped, near or far while it runs."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import takewhile

from shared.complaints.deadlines.calendar import CountingCalendar, days_from


class Verdict(StrEnum):
    """What is written down, once, when the step stops."""

    ON_TIME = "tepat_waktu"
    ON_TIME_EXTENDED = "tepat_waktu_diperpanjang"
    LATE = "terlambat"


class Urgency(StrEnum):
    """How a running promise is sorted and shown; never by colour alone."""

    OVERDUE = "lewat"
    TODAY = "hari_ini"
    SOON = "segera"
    LATER = "nanti"
    STANDING = "berhenti"


SOON_WORKING_DAYS = 3


@dataclass(frozen=True)
class DueStanding:
    """``working_days`` is how many are left, or how many it is late, by the counting calendar."""

    urgency: Urgency
    working_days: int


def verdict(due: datetime, stopped_at: datetime, *, extended: datetime | None = None) -> Verdict:
    """The verdict on a step that stopped; ``extended`` is the date the reporter was told anew."""
    if stopped_at <= due:
        return Verdict.ON_TIME
    if extended is not None and stopped_at <= extended:
        return Verdict.ON_TIME_EXTENDED
    return Verdict.LATE


def standing(due: datetime | None, now: datetime, calendar: CountingCalendar) -> DueStanding:
    """How a promise that still runs stands at ``now``; without ``due`` its clock is stopped."""
    if due is None:
        return DueStanding(Urgency.STANDING, 0)
    today, last = calendar.local_day(now), calendar.local_day(due)
    if now > due:
        return DueStanding(Urgency.OVERDUE, _working_days(last, today, calendar))
    if today == last:
        return DueStanding(Urgency.TODAY, 0)
    left = _working_days(today, last, calendar)
    soon = left <= SOON_WORKING_DAYS
    return DueStanding(Urgency.SOON if soon else Urgency.LATER, left)


def _working_days(after: date, until: date, calendar: CountingCalendar) -> int:
    """How many working days lie after ``after``, up to and with ``until``."""
    days = takewhile(lambda day: day <= until, days_from(after + timedelta(days=1)))
    return sum(calendar.off(day) is None for day in days)
