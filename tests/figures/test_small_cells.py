"""What is left out of published figures cannot be worked out from what is left in."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.figures.definitions import DEFINITIONS
from shared.figures.figure import Figure, FigureSet, publishable
from shared.figures.small_cells import SMALLEST, is_small, merged, published

CELLS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 30), max_size=8)


def ways(shown: Mapping[str, int | None], total: int) -> list[tuple[int, ...]]:
    """Every way in which the missing cells could be filled."""
    missing = sum(one is None for one in shown.values())
    left = total - sum(one for one in shown.values() if one is not None)
    return [each for each in product(range(left + 1), repeat=missing) if sum(each) == left]


@given(CELLS)
def test_no_small_cell_is_printed(cells: dict[str, int]) -> None:
    assert not any(is_small(one) for one in published(cells).values() if one is not None)


@given(st.dictionaries(st.sampled_from("abc"), st.integers(0, 9), min_size=2, max_size=3))
def test_a_missing_cell_could_be_several_numbers(cells: dict[str, int]) -> None:
    shown, total = published(cells), sum(cells.values())
    if None in shown.values() and sum(bool(one) for one in cells.values()) > 1:
        assert len(ways(shown, total)) > 1


@given(CELLS)
def test_joined_lines_add_up_or_say_nothing(cells: dict[str, int]) -> None:
    lines = merged(list(cells.items()), "other")
    assert all(count >= SMALLEST for _, count in lines)
    total = sum(cells.values())
    assert sum(count for _, count in lines) in (total, 0) or not is_small(total)


def one_set(**changed: tuple[int, int | None]) -> FigureSet:
    usual = {code: (50, 100 if code in ("F02", "F08", "F10", "F11", "F13") else None)
             for code in DEFINITIONS}  # fmt: skip
    figures = tuple(Figure(code, n, d, Decimal(n)) for code, (n, d) in {**usual, **changed}.items())
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    return FigureSet(date(2025, 1, 1), date(2025, 12, 31), moment, None, 200, figures)


def left_out(found: FigureSet) -> set[str]:
    return {one.code for one in publishable(found).figures if one.suppressed}


@pytest.mark.parametrize(
    ("changed", "out"),
    [
        ({}, set()),
        ({"F08": (3, 100)}, {"F08"}),
        ({"F08": (98, 100)}, {"F08"}),
        ({"F08": (100, 100)}, set()),
        ({"F08": (2, 3)}, {"F08"}),
        ({"F07": (4, None)}, {"F07"}),
        ({"F06": (48, 50)}, {"F06"}),
        ({"F06": (50, 50)}, set()),
        ({"F01": (148, None), "F02": (50, 200)}, {"F02"}),
    ],
)
def test_a_figure_is_left_out_where_it_or_its_rest_is_small(
    changed: dict[str, tuple[int, int | None]], out: set[str]
) -> None:
    assert left_out(one_set(**changed)) == out
