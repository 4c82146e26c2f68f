"""Whether the house is open, why not, and when it opens next. Pure: profile and moment in."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise

from shared.office.holidays_id import holiday_on
from shared.office.intervals import Interval
from shared.office.profile import HouseProfile

_LOOK_AHEAD_DAYS = 60


class Opening(StrEnum):
    OPEN = "open"
    BEFORE_OPENING = "before_opening"
    BREAK = "break"
    LAST_TICKETS_GIVEN = "last_tickets_given"
    AFTER_CLOSING = "after_closing"
    CLOSED_DAY = "closed_day"
    HOLIDAY = "holiday"


@dataclass(frozen=True)
class OpeningState:
    """What the kiosk shows about the hours now; all moments are in the house's zone.

    ``closes_at`` ends the stretch that is on now; ``breaks`` are the pauses of the day still to
    come and ``ends_at`` is when its last stretch is over.
    """

    opening: Opening
    closes_at: datetime | None
    next_opening: datetime | None
    reason: str
    ends_at: datetime | None = None
    breaks: tuple[Interval, ...] = ()

    @property
    def gives_numbers(self) -> bool:
        return self.opening is Opening.OPEN


@dataclass(frozen=True)
class HoursRow:
    """One line of the hours table: weekdays first..last (0 = Monday) and their intervals."""

    first_weekday: int
    last_weekday: int
    intervals: tuple[Interval, ...]


def opening_state(profile: HouseProfile, now: datetime) -> OpeningState:
    """The state at ``now`` (aware)."""
    local = now.astimezone(profile.tz)
    intervals, reason, is_holiday = _plan(profile, local.date())
    later = next_opening(profile, now)
    if not intervals:
        opening = Opening.HOLIDAY if is_holiday else Opening.CLOSED_DAY
        return OpeningState(opening, None, later, reason)
    moment = local.time()
    for index, interval in enumerate(intervals):
        if interval.holds(moment):
            closes = _at(profile, local.date(), interval.end)
            ends = _at(profile, local.date(), intervals[-1].end)
            breaks = tuple(
                Interval(start=one.end, end=following.start)
                for one, following in pairwise(intervals[index:])
                if one.end < following.start
            )
            is_last = index == len(intervals) - 1
            rules = profile.queue
            margin = (
                rules.last_ticket_minutes if is_last else rules.last_ticket_minutes_before_break
            )
            if closes - local <= timedelta(minutes=margin) and margin:
                opening = Opening.LAST_TICKETS_GIVEN
            else:
                opening = Opening.OPEN
            return OpeningState(opening, closes, later, reason, ends, breaks)
    if moment < intervals[0].start:
        return OpeningState(Opening.BEFORE_OPENING, None, later, reason)
    if moment >= intervals[-1].end:
        return OpeningState(Opening.AFTER_CLOSING, None, later, reason)
    return OpeningState(Opening.BREAK, None, later, reason)


def next_opening(profile: HouseProfile, now: datetime) -> datetime | None:
    """The next moment, after ``now``, at which an interval starts; None within 60 days."""
    local = now.astimezone(profile.tz)
    for ahead in range(_LOOK_AHEAD_DAYS + 1):
        day = local.date() + timedelta(days=ahead)
        for interval in opening_intervals(profile, day):
            start = _at(profile, day, interval.start)
            if start > local:
                return start
    return None


def opening_intervals(profile: HouseProfile, day: date) -> tuple[Interval, ...]:
    """When the house is open on a date, holidays and exceptions counted in."""
    return _plan(profile, day)[0]


def hours_table(profile: HouseProfile) -> tuple[HoursRow, ...]:
    """The weekly hours with equal neighbouring days joined, as printed on the closed screen."""
    rows: list[HoursRow] = []
    for weekday in range(7):
        intervals = profile.hours.on(weekday)
        if rows and rows[-1].intervals == intervals:
            rows[-1] = HoursRow(rows[-1].first_weekday, weekday, intervals)
        else:
            rows.append(HoursRow(weekday, weekday, intervals))
    return tuple(rows)


def _plan(profile: HouseProfile, day: date) -> tuple[tuple[Interval, ...], str, bool]:
    calendar = profile.calendar
    for exception in calendar.exceptions:
        if exception.day == day:
            return exception.intervals, exception.reason, False
    holiday = holiday_on(day, calendar.holiday_changes)
    if holiday is not None:
        closed = (
            calendar.closed_on_public_holidays
            if holiday.kind == "public"
            else calendar.closed_on_cuti_bersama
        )
        if closed:
            return (), holiday.name, True
    return profile.hours.on(day.weekday()), "", False


def _at(profile: HouseProfile, day: date, moment: time) -> datetime:
    return datetime.combine(day, moment, profile.tz)
