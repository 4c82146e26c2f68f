"""Estimates beside reality, and the figures by hour."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.figures.endings import Endings
from shared.figures.estimates import estimate_card
from shared.figures.period import period_figures
from shared.queue.history.scoring import ScoredVisit, score_sum, scored
from shared.queue.setting_aside import park, resume
from tests.helpers.staffed_house import MORNING, StaffedHouse, palembang, staffed_house
from tests.helpers.visits import called, here, missed, seated, served, taken

NOW = MORNING
DAY = date(2026, 11, 23)


def minutes(count: float) -> datetime:
    return NOW + timedelta(minutes=count)


def visit(came: float, called: float | None, low: float = 0, high: float = 10) -> ScoredVisit:
    """A visit with every figure in minutes."""
    at = None if called is None else minutes(called)
    return ScoredVisit(
        "2026-11-23",
        "A",
        round(came),
        minutes(came),
        int(low * 60),
        int(high * 60),
        "usual",
        at,
        at,
    )


def test_an_exact_estimate_has_no_error() -> None:
    [one] = scored([visit(0, 5)])
    assert (one.covered, one.error, one.real) == (True, 0.0, 300.0)


@pytest.mark.parametrize(
    ("wait", "covered", "error"), [(0, True, 300), (10, True, 300), (11, False, 360)]
)
def test_the_interval_holds_both_its_ends(wait: float, covered: bool, error: float) -> None:
    [one] = scored([visit(0, wait)])
    assert (one.covered, one.error) == (covered, error)


def test_the_baseline_is_the_wait_of_who_heads_the_line() -> None:
    visits = [visit(0, 6), visit(2, 8), visit(4, 10), visit(7, 12), visit(30, 30)]
    assert [one.head_of_line for one in scored(visits)] == [0, 120, 240, 300, 0]


def test_who_is_never_called_is_in_line_but_not_scored() -> None:
    given_up = visit(0, None)
    found = scored([given_up, visit(3, 9)])
    assert [one.head_of_line for one in found] == [180]


def test_who_does_not_count_is_still_in_line() -> None:
    aside = ScoredVisit("d", "A", 1, NOW, 0, 60, "usual", minutes(9), minutes(9), counts=False)
    assert [one.real for one in scored([aside])] == []


def test_services_and_days_have_lines_of_their_own() -> None:
    other_service = ScoredVisit(
        "2026-11-23", "B", 1, minutes(1), 0, 60, "usual", minutes(9), minutes(9)
    )
    other_day = ScoredVisit(
        "2026-11-24", "A", 2, minutes(2), 0, 60, "usual", minutes(9), minutes(9)
    )
    found = scored([visit(0, 20), other_service, other_day])
    assert [one.head_of_line for one in found] == [0, 0, 0]


def test_a_score_averages() -> None:
    figures = score_sum(scored([visit(0, 5), visit(20, 31)])).score
    assert figures is not None
    assert (figures.count, figures.coverage, figures.error) == (2, 0.5, 180.0)
    assert (figures.width, figures.bias) == (600.0, 180.0)
    assert figures.baseline_error == (300 + 660) / 2
    assert figures.beats_baseline
    assert score_sum([]).score is None


waits = st.floats(0, 200, allow_nan=False)


@given(st.lists(st.tuples(waits, waits, waits, waits), min_size=1, max_size=40))
def test_figures_stay_in_their_bounds(rows: list[tuple[float, float, float, float]]) -> None:
    visits = [
        visit(came, came + waited, min(one, two), max(one, two)) for came, waited, one, two in rows
    ]
    found = scored(visits)
    figures = score_sum(found).score
    assert figures is not None
    assert figures.count == len(rows)
    assert 0 <= figures.coverage <= 1
    assert figures.error >= 0
    assert abs(figures.bias) <= figures.error + 1e-6
    longest_stay = max(waited for _, waited, _, _ in rows) * 60
    assert all(0 <= one.head_of_line <= longest_stay + 1e-6 for one in found)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as place:
        yield place


def test_the_scorecard_of_a_house(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    for number in range(4):
        served(place, seat, "A", minutes(number * 20), wait=number, serve=6)
    served(place, seat, "B", minutes(90), wait=30, serve=6)
    here(place, seat, minutes(130))
    absent = taken(place, "A", minutes(130))
    called(place, seat, absent, minutes(131))
    missed(place, seat, absent, minutes(133))
    taken(place, "A", minutes(140))
    here(place, seat, minutes(150))
    aside = taken(place, "A", minutes(150))
    with place.house.database.write() as session:
        park(session, officer=place.officer.id, ticket=aside.id, reason="KTP", at=minutes(151))
        resume(session, officer=place.officer.id, ticket=aside.id, at=minutes(170))
    called(place, seat, aside, minutes(171))
    with place.house.database.read() as session:
        card, empty = (
            estimate_card(
                session, profile=place.house.profile, first_day=first, last_day=last, now=NOW
            )
            for first, last in ((DAY, DAY), (date(2026, 1, 1), date(2026, 1, 2)))
        )
    assert card.total is not None
    assert card.total.count == 6
    assert card.unscored == 2
    assert {code: figures.count for code, figures in card.by_service.items()} == {"A": 5, "B": 1}
    assert sum(figures.count for figures in card.by_basis.values()) == 6
    assert (empty.total, empty.by_service, empty.unscored) == (None, {}, 0)


def test_figures_by_hour_and_service(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    served(place, seat, "A", minutes(0), wait=10, serve=6)
    served(place, seat, "A", minutes(30), wait=30, serve=10)
    served(place, seat, "B", minutes(125), wait=1, serve=2, priority=True)
    taken(place, "B", minutes(125))
    with place.house.database.read() as session:
        figures = period_figures(
            session, profile=palembang(), first_day=DAY, last_day=DAY, now=minutes(600)
        )
        only_b = period_figures(
            session, profile=palembang(), first_day=DAY, last_day=DAY, now=minutes(600), service="B"
        )
        none = period_figures(
            session,
            profile=palembang(),
            first_day=date(2025, 1, 1),
            last_day=date(2025, 1, 2),
            now=minutes(600),
        )
    assert [(hour.start.hour, hour.issued) for hour in figures.lines] == [(9, 2), (10, 0), (11, 2)]
    assert [hour.waits.median for hour in figures.lines] == [1200, None, 60]
    assert figures.lines[0].waits.longest == 1800
    by_code = {one.code: one for one in figures.services}
    assert by_code["A"].endings == Endings(finished=2)
    assert (by_code["A"].service_times.median, by_code["A"].kept, by_code["A"].promised) == (
        480,
        1,
        2,
    )
    assert by_code["B"].endings == Endings(finished=1, open=1)
    assert by_code["C"].waits.median is None
    assert figures.days == 1
    assert [hour.issued for hour in only_b.lines] == [2]
    assert [one.code for one in only_b.services] == ["B"]
    assert (none.lines, none.days) == ((), 0)
