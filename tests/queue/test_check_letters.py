"""Two letters on paper: every wrong digit and every swap is found."""

from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from shared.queue.check_letters import LETTERS, check_letters, letters_match

HOUSES = st.uuids()
DAYS = st.dates(date(2026, 1, 1), date(2030, 12, 31))
SERIES = st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
NUMBERS = st.integers(1, 99_999)


@given(HOUSES, DAYS, SERIES, NUMBERS)
def test_its_own_letters_match_however_they_are_typed(
    house: UUID, day: date, series: str, number: int
) -> None:
    letters = check_letters(house, day, series, number)
    assert len(letters) == 2
    assert set(letters) <= set(LETTERS)
    assert letters_match(f" {letters[0].lower()} {letters[1]} ", house, day, series, number)


@given(HOUSES, DAYS, SERIES, NUMBERS, st.data())
def test_every_wrong_digit_is_found(
    house: UUID, day: date, series: str, number: int, data: st.DataObject
) -> None:
    digits = str(number)
    place = data.draw(st.integers(0, len(digits) - 1))
    other = data.draw(st.sampled_from([each for each in "0123456789" if each != digits[place]]))
    wrong = int(digits[:place] + other + digits[place + 1 :])
    letters = check_letters(house, day, series, number)
    assert not letters_match(letters, house, day, series, wrong)


@given(HOUSES, DAYS, SERIES, NUMBERS, st.data())
def test_every_swap_is_found(
    house: UUID, day: date, series: str, number: int, data: st.DataObject
) -> None:
    digits = list(str(number))
    one = data.draw(st.integers(0, len(digits) - 1))
    other = data.draw(st.integers(0, len(digits) - 1))
    digits[one], digits[other] = digits[other], digits[one]
    swapped = int("".join(digits))
    letters = check_letters(house, day, series, number)
    assert letters_match(letters, house, day, series, swapped) is (swapped == number)


def test_house_day_and_series_belong_to_it() -> None:
    """Of all days of a year and all series few share the letters of one number."""
    house, day = UUID(int=1), date(2026, 11, 23)
    letters = check_letters(house, day, "A", 14)
    days = [date.fromordinal(day.toordinal() + n) for n in range(1, 366)]
    others = [check_letters(house, one, "A", 14) for one in days]
    others += [check_letters(house, day, one, 14) for one in "BCDEFGHIJKLMNOPQRSTUVWXYZ"]
    others += [check_letters(UUID(int=n), day, "A", 14) for n in range(2, 366)]
    assert sum(one == letters for one in others) < len(others) / 50
