"""The index against worked examples, and against the wrong ways that others print."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.survey.index import Tally, index, tally, two_decimals
from shared.survey.sample_size import sample_size
from tests.survey.vectors import CODES, SKM, V1, V2, V7, V8_A, V8_B, sheets, tallies, with_blanks


def value_of(totals: tuple[int, ...], answers: int) -> Decimal | None:
    return index(SKM, tallies(totals, answers), respondents=answers).value


def test_the_published_local_example() -> None:
    found = index(SKM, tallies(V1, 29), respondents=29)
    assert found.index is not None
    assert found.value == Decimal("91.48")
    assert found.value not in {Decimal("90.56"), Decimal("91.38"), Decimal("91.47"),
                               Decimal("91.39"), Decimal("91.50")}  # fmt: skip
    assert found.band is not None
    assert (found.band.mark, found.band.word) == ("A", "Sangat baik")
    assert [str(one.value) for one in found.elements] == [
        "90.52", "87.07", "86.21", "100.00", "87.93", "90.52", "91.38", "99.14", "90.52",
    ]  # fmt: skip
    assert "".join(one.band.mark for one in found.elements if one.band) == "ABBABAAAA"


def test_ten_respondents() -> None:
    counted = tally(SKM, sheets(V2))
    assert [counted[code].total for code in CODES] == [32, 31, 27, 40, 31, 34, 34, 29, 29]
    found = index(SKM, counted, respondents=10)
    assert found.value == Decimal("79.72")
    assert found.value not in {Decimal("78.93"), Decimal("79.64"), Decimal("79.73"),
                               Decimal("79.75")}  # fmt: skip
    assert [one.code for one in found.weakest[:3]] == ["U3", "U8", "U9"]
    assert not found.incomplete


def test_blanks_are_left_out_by_element() -> None:
    filled = with_blanks(sheets(V2), {1: "U8", 2: "U8", 6: "U8", 3: "U4", 9: "U4", 5: "U5"})
    found = index(SKM, tally(SKM, filled), respondents=10)
    assert [one.tally.answers for one in found.elements] == [10, 10, 10, 8, 9, 10, 10, 7, 10]
    assert found.value == Decimal("79.63")
    assert found.value not in {Decimal("74.17"), Decimal("86.11")}
    assert found.incomplete


def test_the_mark_hangs_on_the_weight() -> None:
    found = index(SKM, tallies((106,) * 9, 30), respondents=30)
    assert (found.value, found.band and found.band.mark) == (Decimal("88.33"), "A")


@pytest.mark.parametrize(
    ("total", "value", "mark"),
    [(17661, "88.31", "A"), (15321, "76.61", "B"), (12999, "65.00", "C")],
)
def test_exact_edges_are_rounded_half_up(total: int, value: str, mark: str) -> None:
    found = index(SKM, tallies((total,) * 9, 5000), respondents=5000)
    assert (str(found.value), found.band and found.band.mark) == (value, mark)


@pytest.mark.parametrize(
    ("value", "mark"),
    [
        ("88.30", "B"),
        ("88.31", "A"),
        ("76.60", "C"),
        ("76.61", "B"),
        ("64.99", "D"),
        ("65.00", "C"),
    ],
)
def test_bands_take_the_rounded_value(value: str, mark: str) -> None:
    assert SKM.band(Decimal(value)).mark == mark


@pytest.mark.parametrize(("score", "mark"), [(1, "D"), (2, "D"), (3, "C"), (4, "A")])
def test_uniform_answers(score: int, mark: str) -> None:
    found = index(SKM, tallies((12 * score,) * 9, 12), respondents=12)
    assert found.index == score
    assert found.value == Decimal(25 * score)
    assert found.band is not None
    assert found.band.mark == mark


def test_rounding_early_would_lift_the_mark() -> None:
    found = index(SKM, tallies(V7, 8), respondents=8)
    assert (found.value, found.band and found.band.mark) == (Decimal("88.19"), "B")


def test_services_are_pooled_not_averaged() -> None:
    first, second = tallies(V8_A, 20), tallies(V8_B, 80)
    assert value_of(V8_A, 20) == Decimal("95.83")
    assert value_of(V8_B, 80) == Decimal("78.06")
    pooled = {code: first[code] + second[code] for code in CODES}
    found = index(SKM, pooled, respondents=100)
    assert found.value == Decimal("81.61")
    assert found.value != Decimal("86.94")
    assert [str(one.value) for one in found.elements] == [
        "82.00", "79.00", "74.50", "98.00", "81.25", "83.50", "85.25", "76.25", "74.75",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("population", "wanted"),
    [(10, 10), (20, 19), (25, 24), (45, 40), (75, 63), (100, 80), (170, 118), (500, 217),
     (806, 260), (1000, 278), (4000, 351), (16000, 375), (1, 1), (0, 0)],
)  # fmt: skip
def test_the_sample_size_is_rounded_half_up(population: int, wanted: int) -> None:
    assert sample_size(population) == wanted


def test_an_element_nobody_answered_leaves_the_index_open() -> None:
    counted = tallies((30,) * 9, 10) | {"U4": Tally()}
    found = index(SKM, counted, respondents=10)
    assert (found.index, found.value, found.band) == (None, None, None)
    assert found.elements[3].value is None
    assert found.elements[0].value == Decimal("75.00")


def test_nobody_asked_is_no_figure() -> None:
    assert index(SKM, tallies((0,) * 9, 0), respondents=0).value is None


def test_an_answer_off_the_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="U1"):
        tally(SKM, [{"U1": 5}])


@given(st.lists(st.lists(st.integers(1, 4), min_size=9, max_size=9), min_size=1, max_size=40))
def test_the_index_lies_between_its_ends_and_agrees_with_plain_fractions(
    rows: list[list[int]],
) -> None:
    filled = [dict(zip(CODES, row, strict=True)) for row in rows]
    found = index(SKM, tally(SKM, filled), respondents=len(rows))
    exact = Fraction(sum(map(sum, rows)), 9 * len(rows))
    assert found.index == exact
    assert found.value is not None
    assert Decimal(25) <= found.value <= Decimal(100)
    assert abs(Fraction(found.value) - exact * 25) <= Fraction(1, 200)


@given(st.fractions(min_value=0, max_value=1000))
def test_two_decimals_are_never_further_than_half_a_cent(number: Fraction) -> None:
    rounded = Fraction(two_decimals(number))
    assert rounded - number <= Fraction(1, 200)
    assert number - rounded < Fraction(1, 200)
