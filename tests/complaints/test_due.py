"""Deadlines: the vectors of the register's specification, and what must always hold."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.complaints.deadlines.calendar import Closed, CountingCalendar, DayOff, Hours
from shared.complaints.deadlines.due import Due, DueMark, NeverDue, due
from shared.complaints.deadlines.pause import Pause
from shared.complaints.deadlines.rule import DeadlineRule, DeadlineStep, Unit

WIB = ZoneInfo("Asia/Jakarta")
PALEMBANG: Hours = ((time(8), time(12)), (time(13), time(15)))
LONG_FRIDAY: Hours = ((time(8), time(11, 30)), (time(13), time(16)))
OFFICE = (*(PALEMBANG,) * 5, (), ())
OTHER_OFFICE = (*(PALEMBANG,) * 4, LONG_FRIDAY, ((time(8), time(11)),), ())
YEARS = (2026, 2027)


def closed(category: str, why: DayOff) -> Mapping[date, Closed]:
    table = holidays.country_holidays("ID", years=YEARS, categories=(category,), language="id")
    return {day: Closed(why, name) for day, name in table.items()}


PUBLIC = closed("public", DayOff.HOLIDAY)
LEAVE = closed("government", DayOff.SHARED_LEAVE)
CALENDAR = CountingCalendar(WIB, OFFICE, {**LEAVE, **PUBLIC}, known_years=frozenset({2026}))
LEAVE_IS_WORK = CountingCalendar(WIB, OFFICE, PUBLIC, known_years=frozenset({2026}))


def at(month: int, day: int, clock: str = "10.00", year: int = 2026) -> datetime:
    hour, minute = (int(part) for part in clock.split("."))
    return datetime(year, month, day, hour, minute, tzinfo=WIB)


def promise(amount: int, unit: Unit = Unit.WORKING_DAYS) -> DeadlineRule:
    return DeadlineRule(DeadlineStep.CLOSE, amount, unit)


def working_days(amount: int, start: datetime, *pauses: Pause, **more: CountingCalendar) -> Due:
    return due(promise(amount), more.get("calendar", CALENDAR), start, pauses)


def hours(amount: int, start: datetime, *pauses: Pause) -> datetime | None:
    return due(promise(amount, Unit.SERVICE_HOURS), CALENDAR, start, pauses).at


VECTORS = [
    (at(3, 13), [(3, 25), (3, 27), (4, 6), (4, 10), (6, 24)]),
    (at(3, 14), [(3, 25), (3, 27), (4, 6), (4, 10), (6, 24)]),
    (at(3, 18), [(3, 27), (3, 31), (4, 8), (4, 14), (6, 26)]),
    (at(5, 13), [(5, 20), (5, 22), (6, 3), (6, 9), (8, 13)]),
    (at(1, 30), [(2, 4), (2, 6), (2, 13), (2, 23), (5, 7)]),
]


@pytest.mark.parametrize(("start", "days"), VECTORS, ids=lambda value: str(value)[:16])
def test_working_days(start: datetime, days: list[tuple[int, int]]) -> None:
    for amount, (month, day) in zip((3, 5, 10, 14, 60), days, strict=True):
        assert working_days(amount, start).at == at(month, day, "15.00"), amount


@pytest.mark.parametrize(
    ("start", "three", "fourteen"),
    [
        (at(3, 13), (3, 18), (4, 6)),
        (at(3, 18), (3, 24), (4, 9)),
        (at(5, 13), (5, 19), (6, 5)),
        (at(1, 30), (2, 4), (2, 20)),
    ],
)
def test_where_shared_leave_counts_as_work(
    start: datetime, three: tuple[int, int], fourteen: tuple[int, int]
) -> None:
    assert working_days(3, start, calendar=LEAVE_IS_WORK).at == at(*three, "15.00")
    assert working_days(14, start, calendar=LEAVE_IS_WORK).at == at(*fourteen, "15.00")


def test_a_year_without_shared_leave_is_only_probable() -> None:
    assert working_days(3, at(12, 23)).at == at(12, 30, "15.00")
    assert working_days(3, at(12, 23)).sure
    assert not working_days(5, at(12, 23)).sure
    assert working_days(3, at(12, 23), calendar=LEAVE_IS_WORK).at == at(12, 29, "15.00")


def test_what_comes_after_closing_comes_on_that_day() -> None:
    assert working_days(3, at(3, 13, "22.15")).at == working_days(3, at(3, 13, "06.00")).at


@pytest.mark.parametrize(
    ("pause", "month", "day"),
    [
        (Pause(at(2, 5, "10.00"), at(2, 10, "09.00")), 2, 27),
        (Pause(at(2, 5, "15.30"), at(2, 6, "07.30")), 2, 24),
    ],
)
def test_a_pause_drops_the_days_it_took(pause: Pause, month: int, day: int) -> None:
    assert working_days(14, at(2, 2)).at == at(2, 24, "15.00")
    found = working_days(14, at(2, 2), pause)
    assert found.at == at(month, day, "15.00")


def test_every_day_on_the_way_is_told() -> None:
    lines = working_days(3, at(3, 13)).explained
    assert [(line.day.day, line.mark, line.number) for line in lines] == [
        (13, DueMark.RECEIVED, None),
        (14, DueMark.OFF, None),
        (15, DueMark.OFF, None),
        (16, DueMark.COUNTED, 1),
        (17, DueMark.COUNTED, 2),
        *((day, DueMark.OFF, None) for day in range(18, 25)),
        (25, DueMark.COUNTED, 3),
    ]
    assert {line.why for line in lines if line.mark is DueMark.OFF} == {
        DayOff.WEEKEND,
        DayOff.HOLIDAY,
        DayOff.SHARED_LEAVE,
    }
    assert all(line.name for line in lines if line.why not in (None, DayOff.WEEKEND))


@pytest.mark.parametrize(
    ("start", "pauses", "end"),
    [
        (at(3, 13, "14.30"), (), at(3, 16, "14.30")),
        (at(3, 17, "11.00"), (), at(3, 25, "11.00")),
        (at(2, 2, "09.00"), (Pause(at(2, 2, "10.30"), at(2, 2, "14.00")),), at(2, 3, "11.30")),
        (at(2, 2, "09.00"), (Pause(at(2, 2, "14.00"), at(2, 3, "09.30")),), at(2, 3, "11.30")),
        (at(2, 2, "08.00"), (), at(2, 2, "15.00")),
    ],
)
def test_service_hours(start: datetime, pauses: tuple[Pause, ...], end: datetime) -> None:
    assert hours(6, start, *pauses) == end


def test_plain_hours_run_through_the_weekend() -> None:
    assert due(promise(24, Unit.HOURS), CALENDAR, at(3, 13, "14.30")).at == at(3, 14, "14.30")


def test_plain_hours_add_the_pause_exactly() -> None:
    pause = Pause(at(3, 13, "20.00"), at(3, 13, "23.30"))
    assert due(promise(24, Unit.HOURS), CALENDAR, at(3, 13, "14.30"), [pause]).at == at(
        3, 14, "18.00"
    )


def test_calendar_days_end_with_the_office() -> None:
    assert due(promise(7, Unit.DAYS), CALENDAR, at(2, 2)).at == at(2, 9, "15.00")


def test_while_the_clock_stands_there_is_no_date() -> None:
    standing = working_days(14, at(2, 2), Pause(at(2, 5, "10.00")))
    assert (standing.at, standing.left) == (None, 12)
    stopped = due(
        promise(6, Unit.SERVICE_HOURS), CALENDAR, at(2, 2, "09.00"), [Pause(at(2, 2, "11.00"))]
    )
    assert (stopped.at, stopped.left) == (None, timedelta(hours=4))
    plain = due(promise(24, Unit.HOURS), CALENDAR, at(2, 2), [Pause(at(2, 2, "16.00"))])
    assert (plain.at, plain.left) == (None, timedelta(hours=18))


def test_what_may_not_be_paused_is_not() -> None:
    rule = DeadlineRule(DeadlineStep.VERIFY, 3, Unit.WORKING_DAYS, pausable=False)
    assert due(rule, CALENDAR, at(2, 2), [Pause(at(2, 2))]).at == at(2, 5, "15.00")


def test_a_calendar_without_working_days_is_told() -> None:
    idle = CountingCalendar(WIB, OFFICE, weekdays=frozenset())
    with pytest.raises(NeverDue):
        due(promise(1), idle, at(2, 2))


MOMENTS = st.datetimes(datetime(2026, 1, 2), datetime(2026, 9, 30)).map(  # noqa: DTZ001
    lambda moment: moment.replace(tzinfo=WIB)
)
PAUSES = st.builds(
    lambda start, length: Pause(start, start + length),
    MOMENTS,
    st.timedeltas(timedelta(minutes=1), timedelta(days=9)),
)
PROMISES = st.builds(promise, st.integers(1, 20), st.sampled_from(list(Unit)))


@given(PROMISES, MOMENTS, st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.lists(PAUSES))
def test_one_more_holiday_is_never_earlier(
    rule: DeadlineRule, start: datetime, day: date, pauses: list[Pause]
) -> None:
    fewer = CountingCalendar(WIB, OTHER_OFFICE, CALENDAR.closed)
    more = CountingCalendar(
        WIB, OTHER_OFFICE, {**CALENDAR.closed, day: Closed(DayOff.LOCAL, "Lokal")}
    )
    before, after = due(rule, fewer, start, pauses).at, due(rule, more, start, pauses).at
    assert before is not None
    assert after is not None
    assert after >= before


@given(PROMISES, MOMENTS, st.lists(PAUSES, max_size=4), PAUSES)
def test_one_more_pause_is_never_earlier(
    rule: DeadlineRule, start: datetime, pauses: list[Pause], more: Pause
) -> None:
    before = due(rule, CALENDAR, start, pauses).at
    after = due(rule, CALENDAR, start, [*pauses, more]).at
    assert before is not None
    assert after is not None
    assert after >= before


@given(PROMISES, MOMENTS, st.lists(PAUSES, max_size=5), st.randoms(use_true_random=False))
def test_the_order_of_pauses_does_not_matter(
    rule: DeadlineRule, start: datetime, pauses: list[Pause], chance: object
) -> None:
    shuffled = list(pauses)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert due(rule, CALENDAR, start, shuffled) == due(rule, CALENDAR, start, pauses)


@given(st.integers(1, 20), MOMENTS, st.dates(date(2026, 1, 2), date(2026, 9, 30)))
def test_a_pause_out_of_hours_changes_nothing(amount: int, start: datetime, day: date) -> None:
    evening = Pause(datetime.combine(day, time(15), WIB), datetime.combine(day, time(23, 59), WIB))
    for unit in (Unit.WORKING_DAYS, Unit.SERVICE_HOURS):
        rule = promise(amount, unit)
        assert due(rule, CALENDAR, start, [evening]).at == due(rule, CALENDAR, start).at
