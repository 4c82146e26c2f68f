"""Medians, tails and the one rounding."""

from collections import Counter
from decimal import Decimal
from fractions import Fraction
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.figures.definitions import DEFINITIONS
from shared.figures.spread import minutes, percent, spread


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=60))
def test_the_median_is_the_median(values: list[int]) -> None:
    assert spread(Counter(values)).median == Fraction(median(values))


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=60))
def test_nine_of_ten_are_within_the_p90_and_no_smaller_value_has_them(values: list[int]) -> None:
    p90 = spread(Counter(values)).p90
    assert p90 is not None
    assert sum(value <= p90 for value in values) * 10 >= len(values) * 9
    assert sum(value < p90 for value in values) * 10 < len(values) * 9


def test_of_nothing_there_is_nothing() -> None:
    found = spread(Counter())
    assert (found.count, found.median, found.p90, percent(0, 0)) == (0, None, None, None)


@pytest.mark.parametrize(
    ("seconds", "shown"), [(2020, "33.7"), (2019, "33.7"), (2017, "33.6"), (3, "0.1"), (0, "0.0")]
)
def test_minutes_are_rounded_once_half_up(seconds: int, shown: str) -> None:
    assert minutes(seconds) == Decimal(shown)


@pytest.mark.parametrize(
    ("part", "whole", "shown"), [(7, 15, "46.7"), (6, 15, "40.0"), (2, 15, "13.3"), (1, 8, "12.5")]
)
def test_shares_are_rounded_once_half_up(part: int, whole: int, shown: str) -> None:
    assert percent(part, whole) == Decimal(shown)


def test_every_figure_says_what_it_is_in_both_languages() -> None:
    assert list(DEFINITIONS) == [f"F{number:02d}" for number in range(1, 16)]
    for one in DEFINITIONS.values():
        for words in (one.name, one.formula, one.left_out):
            assert words.id.strip()
            assert words.say("en") == words.en.strip()
            assert words.id != words.en
