"""Open, break, closed, holiday: the hours as the visitor meets them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.office.holidays_id import cuti_bersama_known, holiday_on
from shared.office.intervals import Interval
from shared.office.open_days import Calendar, DayException, HolidayChange
from shared.office.opening import Opening, hours_table, next_opening, opening_state
from shared.office.profile import HouseProfile, load_profile, shipped_profiles
from shared.office.service_day import service_day
from shared.office.words import zone_letters

PROFILE = load_profile(shipped_profiles()["palembang"])


def wib(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PROFILE.tz)


@pytest.mark.parametrize(
    ("moment", "opening", "opens"),
    [
        ("2026-11-23T07:59:59", Opening.BEFORE_OPENING, "2026-11-23T08:00"),
        ("2026-11-23T08:00:00", Opening.OPEN, "2026-11-23T13:00"),
        ("2026-11-23T11:59:59", Opening.OPEN, "2026-11-23T13:00"),
        ("2026-11-23T12:00:00", Opening.BREAK, "2026-11-23T13:00"),
        ("2026-11-23T13:00:00", Opening.OPEN, "2026-11-24T08:00"),
        ("2026-11-23T14:45:00", Opening.LAST_TICKETS_GIVEN, "2026-11-24T08:00"),
        ("2026-11-23T15:00:00", Opening.AFTER_CLOSING, "2026-11-24T08:00"),
        ("2026-11-28T10:00:00", Opening.CLOSED_DAY, "2026-11-30T08:00"),
        ("2026-12-25T10:00:00", Opening.HOLIDAY, "2026-12-28T08:00"),
        ("2026-12-24T10:00:00", Opening.HOLIDAY, "2026-12-28T08:00"),
    ],
)
def test_the_state_through_the_day(moment: str, opening: Opening, opens: str) -> None:
    state = opening_state(PROFILE, wib(moment))
    assert state.opening is opening
    assert state.next_opening == wib(opens)
    assert state.gives_numbers is (opening is Opening.OPEN)


@given(st.datetimes(datetime(2025, 1, 1), datetime(2026, 12, 31)))  # noqa: DTZ001
def test_the_next_opening_is_later_and_the_house_is_open_then(moment: datetime) -> None:
    now = moment.replace(tzinfo=PROFILE.tz)
    opens = next_opening(PROFILE, now)
    assert opens is not None
    assert opens > now
    assert opening_state(PROFILE, opens).opening is Opening.OPEN
    assert opening_state(PROFILE, opens - timedelta(seconds=1)).opening is not Opening.OPEN


def changed(**calendar: object) -> HouseProfile:
    return PROFILE.model_copy(update={"calendar": Calendar.model_validate(calendar)})


def test_the_houses_own_holidays_win_over_the_package() -> None:
    monday, christmas = date(2026, 11, 23), date(2026, 12, 25)
    own = changed(
        holiday_changes=[
            HolidayChange(day=monday, name="Pilkada", kind="public"),
            HolidayChange(day=christmas, name="dibatalkan", kind="cancelled"),
        ]
    )
    state = opening_state(own, wib("2026-11-23T09:00"))
    assert (state.opening, state.reason) == (Opening.HOLIDAY, "Pilkada")
    assert opening_state(own, wib("2026-12-25T09:00")).opening is Opening.OPEN


def test_an_exception_opens_a_saturday_and_shortens_a_monday() -> None:
    own = changed(
        exceptions=[
            DayException(day=date(2026, 11, 28), intervals=("08.00-11.00",), reason="Posko"),
            DayException(day=date(2026, 11, 23), intervals=(), reason="Rapat"),
        ]
    )
    assert opening_state(own, wib("2026-11-28T10:00")).opening is Opening.OPEN
    closed = opening_state(own, wib("2026-11-23T10:00"))
    assert (closed.opening, closed.reason) == (Opening.CLOSED_DAY, "Rapat")


def test_a_house_may_stay_open_on_cuti_bersama() -> None:
    assert holiday_on(date(2026, 12, 24), ()) is not None
    own = changed(closed_on_cuti_bersama=False)
    assert opening_state(own, wib("2026-12-24T09:00")).opening is Opening.OPEN
    assert opening_state(own, wib("2026-12-25T09:00")).opening is Opening.HOLIDAY


def test_a_year_without_decreed_cuti_bersama_is_told() -> None:
    assert cuti_bersama_known(2026, ())
    assert not cuti_bersama_known(2031, ())
    added = HolidayChange(day=date(2031, 1, 2), name="Cuti bersama", kind="cuti_bersama")
    assert cuti_bersama_known(2031, (added,))


def test_equal_weekdays_stand_in_one_row() -> None:
    weekdays, weekend = hours_table(PROFILE)
    assert (weekdays.first_weekday, weekdays.last_weekday) == (0, 4)
    assert [str(one) for one in weekdays.intervals] == ["08.00-12.00", "13.00-15.00"]
    assert (weekend.first_weekday, weekend.intervals) == (5, ())


@pytest.mark.parametrize(
    ("zone", "letters", "day"),
    [("Asia/Jakarta", "WIB", 23), ("Asia/Makassar", "WITA", 24), ("Asia/Jayapura", "WIT", 24)],
)
def test_the_service_day_is_the_houses_own(zone: str, letters: str, day: int) -> None:
    house = PROFILE.model_copy(update={"zone": zone})
    house.__dict__.pop("tz", None)
    moment = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)
    assert service_day(moment, house.tz).day == day
    assert zone_letters(house.tz, moment) == letters


def test_hours_are_read_however_they_are_written() -> None:
    assert str(Interval.model_validate("8:00 – 11.30")) == "08.00-11.30"
