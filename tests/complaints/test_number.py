"""Complaint numbers and their check digit."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.complaints.number import ComplaintNumber, NotANumber, WrongCheckDigit, damm

NUMBERS = st.builds(
    ComplaintNumber,
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=4),
    st.dates(date(2026, 1, 1), date(2099, 12, 31)),
    st.integers(1, 9999),
)


@pytest.mark.parametrize(
    ("digits", "check"), [("2602130001", 1), ("2602130002", 2), ("2612310417", 1)]
)
def test_the_register_s_examples(digits: str, check: int) -> None:
    assert damm(digits) == check


def test_it_is_written_as_on_paper() -> None:
    assert str(ComplaintNumber("PLG", date(2026, 2, 13), 1)) == "PLG-260213-0001-1"


@given(NUMBERS)
def test_what_is_written_is_read(number: ComplaintNumber) -> None:
    assert ComplaintNumber.parse(str(number)) == number
    assert ComplaintNumber.parse(str(number).lower().replace("-", " ")) == number
    assert ComplaintNumber.parse(str(number).replace("-", "")) == number


@given(NUMBERS, st.integers(0, 10), st.integers(1, 9))
def test_every_wrong_digit_is_found(number: ComplaintNumber, place: int, by: int) -> None:
    site, digits = str(number).split("-", 1)
    digits = digits.replace("-", "")
    wrong = str((int(digits[place]) + by) % 10)
    with pytest.raises(NotANumber):
        ComplaintNumber.parse(site + digits[:place] + wrong + digits[place + 1 :])


@given(NUMBERS, st.integers(0, 9))
def test_every_swap_of_neighbours_is_found(number: ComplaintNumber, place: int) -> None:
    site, digits = str(number).split("-", 1)
    digits = digits.replace("-", "")
    swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
    if swapped != digits:
        with pytest.raises(WrongCheckDigit):
            ComplaintNumber.parse(site + swapped)


@pytest.mark.parametrize(
    "typed", ["", "PLG", "A-012", "PLG-260230-0001-8", "PLG-260213-1-1", "P-260213-0001-1"]
)
def test_what_has_another_form_is_refused(typed: str) -> None:
    with pytest.raises(NotANumber):
        ComplaintNumber.parse(typed)


@pytest.mark.parametrize("serial", [0, 10_000])
def test_a_day_has_9999_numbers(serial: int) -> None:
    with pytest.raises(NotANumber):
        ComplaintNumber("PLG", date(2026, 2, 13), serial)
