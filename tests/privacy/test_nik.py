"""Reading a NIK: the vectors of the domain reference, and whatever else is typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.privacy.nik import NikVerdict, masked_nik, read_nik

TODAY = date(2026, 11, 23)
OK, WARN, MALFORMED = NikVerdict.OK, NikVerdict.WARN, NikVerdict.MALFORMED


@pytest.mark.parametrize(
    ("typed", "verdict", "female", "births"),
    [
        ("1671015708900001", OK, True, (date(1990, 8, 17),)),
        ("1671011708900001", OK, False, (date(1990, 8, 17),)),
        ("1671013102900001", MALFORMED, None, ()),
        ("1671017208900001", MALFORMED, None, ()),
        ("1671011713900001", MALFORMED, None, ()),
        ("9601011708900001", OK, False, (date(1990, 8, 17),)),
        ("1671012902010003", MALFORMED, None, ()),
        ("1671012902000003", OK, False, (date(2000, 2, 29),)),
        ("1671011708900000", MALFORMED, None, ()),
        ("9901011708900001", WARN, False, (date(1990, 8, 17),)),
        ("1671011708050001", OK, False, (date(1905, 8, 17), date(2005, 8, 17))),
        ("1671 0157-0890.0001", OK, True, (date(1990, 8, 17),)),
        ("167101570890001", MALFORMED, None, ()),
        ("١٦٧١٠١٥٧٠٨٩٠٠٠٠١", MALFORMED, None, ()),
        ("", MALFORMED, None, ()),
    ],
)
def test_vectors(
    typed: str, verdict: NikVerdict, female: bool | None, births: tuple[date, ...]
) -> None:
    reading = read_nik(typed, today=TODAY)
    assert (reading.verdict, reading.female, reading.births) == (verdict, female, births)


@given(st.text(max_size=24))
def test_nothing_typed_is_ever_an_error(typed: str) -> None:
    read_nik(typed, today=TODAY)
    masked_nik(typed)


def test_only_both_ends_are_shown() -> None:
    assert masked_nik("1671015708900001") == "1671••••••••0001"
    assert masked_nik("12345") == "•••••"
