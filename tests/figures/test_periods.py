"""What a period is called, what lay before it, and into which parts it falls."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.figures.periods import Period

DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("first", "last", "kind", "title"),
    [
        (date(2026, 7, 1), date(2026, 9, 30), "quarter", "Triwulan III 2026"),
        (date(2026, 1, 1), date(2026, 6, 30), "half", "Semester I 2026"),
        (date(2026, 7, 1), date(2026, 12, 31), "half", "Semester II 2026"),
        (date(2026, 1, 1), date(2026, 12, 31), "year", "Tahun 2026"),
        (date(2024, 2, 1), date(2024, 2, 29), "month", None),
        (date(2026, 2, 1), date(2026, 4, 30), "days", None),
        (date(2026, 7, 2), date(2026, 9, 30), "days", None),
    ],
)
def test_a_period_is_called_by_the_calendar(
    first: date, last: date, kind: str, title: str | None
) -> None:
    period = Period(first, last)
    assert period.kind == kind
    assert (period.title.id if period.title else None) == title


@pytest.mark.parametrize(
    ("first", "last", "before"),
    [
        (date(2026, 7, 1), date(2026, 9, 30), Period(date(2026, 4, 1), date(2026, 6, 30))),
        (date(2026, 1, 1), date(2026, 1, 31), Period(date(2025, 12, 1), date(2025, 12, 31))),
        (date(2026, 3, 1), date(2026, 3, 31), Period(date(2026, 2, 1), date(2026, 2, 28))),
        (date(2026, 3, 10), date(2026, 3, 12), Period(date(2026, 3, 7), date(2026, 3, 9))),
    ],
)
def test_the_one_before_is_of_the_same_kind(first: date, last: date, before: Period) -> None:
    assert Period(first, last).before() == before


@given(st.lists(DAYS, min_size=2, max_size=2).map(sorted))
def test_parts_follow_one_another_without_gap_or_overlap(ends: list[date]) -> None:
    period = Period(*ends)
    parts = list(period.parts())
    assert (parts[0].first, parts[-1].last) == (period.first, period.last)
    assert sum(part.days for part in parts) == period.days
    assert all(part.first <= part.last for part in parts)
    assert len(parts) <= 40
