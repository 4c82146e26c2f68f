"""The house's two calendars as the deadline rules want them."""

from collections import deque
from collections.abc import Mapping
from datetime import date

from shared.complaints.deadlines.calendar import Closed, CountingCalendar, DayOff, Hours
from shared.complaints.deadlines.rule import DeadlineRule, DeadlineStep, Unit
from shared.complaints.results import Class
from shared.office.holidays_id import cuti_bersama_known, holidays_in
from shared.office.intervals import Interval
from shared.office.profile import HouseProfile

_YEARS_BEFORE, _YEARS_AFTER = 1, 2
_MADE: deque[tuple[HouseProfile, int, CountingCalendar]] = deque(maxlen=8)
"""The last calendars, by the very profile they were made of: it is frozen."""


def counting_calendar(profile: HouseProfile, year: int) -> CountingCalendar:
    """Working days and office hours around ``year``, made once for a profile."""
    for known, of, calendar in _MADE:
        if known is profile and of == year:
            return calendar
    calendar = _made(profile, year)
    _MADE.appendleft((profile, year, calendar))
    return calendar


def _made(profile: HouseProfile, year: int) -> CountingCalendar:
    years = range(year - _YEARS_BEFORE, year + _YEARS_AFTER + 1)
    rules, changes = profile.calendar, profile.calendar.holiday_changes
    closed: dict[date, Closed] = {}
    special: dict[date, Hours] = {}
    for one in years:
        for holiday in holidays_in(one, changes):
            shared = holiday.kind == "cuti_bersama"
            if not (shared and profile.complaints.shared_leave_counts):
                why = DayOff.SHARED_LEAVE if shared else DayOff.HOLIDAY
                closed[holiday.day] = Closed(why, holiday.name)
            shut = rules.closed_on_cuti_bersama if shared else rules.closed_on_public_holidays
            special[holiday.day] = () if shut else _hours(profile.hours.on(holiday.day.weekday()))
    special |= {each.day: _hours(each.intervals) for each in rules.exceptions}
    known = frozenset(one for one in years if cuti_bersama_known(one, changes))
    week = tuple(_hours(profile.hours.on(weekday)) for weekday in range(7))
    return CountingCalendar(profile.tz, week, closed, special, known_years=known)


def rules_for(profile: HouseProfile, kind: Class, day: date) -> Mapping[DeadlineStep, DeadlineRule]:
    """The promises for a kind of report received on ``day``; the last one named wins."""
    return {
        DeadlineStep(each.step): DeadlineRule(
            DeadlineStep(each.step),
            each.amount,
            Unit(each.unit),
            each.pausable,
            each.thresholds,
            each.law,
            each.checked_on,
        )
        for each in profile.complaints.promises
        if kind.value in each.kinds
        and (each.valid_from is None or each.valid_from <= day)
        and (each.valid_to is None or day <= each.valid_to)
    }


def _hours(intervals: tuple[Interval, ...]) -> Hours:
    return tuple((interval.start, interval.end) for interval in intervals)
