"""Finding tickets of any day."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.queue.history.search import (
    FoundPage,
    NumberUnclear,
    VisitFilter,
    every_ticket,
    find_tickets,
)
from shared.queue.lifecycle import State
from tests.helpers.engines import Engine
from tests.helpers.staffed_house import MORNING, StaffedHouse, staffed_house
from tests.helpers.visits import called, left, missed, seated, served, taken

MONDAY = MORNING
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture(scope="module")
def place(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StaffedHouse]:
    folder: Path = tmp_path_factory.mktemp("search")
    with staffed_house(folder) as place:
        first = seated(place, "2", place.officer.id, MONDAY)
        served(place, first, "A", MONDAY, outcome="complaint")
        served(place, first, "B", MONDAY + timedelta(minutes=30), outcome="helped")
        left(place, first, MONDAY + timedelta(hours=3))
        second = seated(place, "5", place.supervisor.id, TUESDAY)
        served(place, second, "A", TUESDAY, outcome="helped")
        absent = taken(place, "B", TUESDAY + timedelta(minutes=20))
        called(place, second, absent, TUESDAY + timedelta(minutes=25))
        missed(place, second, absent, TUESDAY + timedelta(minutes=30))
        served(place, second, "B", TUESDAY + timedelta(minutes=40), priority=True)
        taken(place, "A", TUESDAY + timedelta(minutes=75))
        yield place


def page(place: StaffedHouse, wanted: VisitFilter, **more: object) -> FoundPage:
    with place.house.database.read() as session:
        return find_tickets(
            session,
            profile=place.house.profile,
            wanted=wanted,
            **more,  # type: ignore[arg-type]
        )


def labels(place: StaffedHouse, **wanted: object) -> list[str]:
    found = page(place, VisitFilter(**wanted)).found  # type: ignore[arg-type]
    return [f"{one.ticket.service_day:%a} {one.ticket.label}" for one in found]


def test_everything_comes_newest_first(place: StaffedHouse) -> None:
    assert labels(place) == [
        "Tue A-002",
        "Tue P-001",
        "Tue B-001",
        "Tue A-001",
        "Mon B-001",
        "Mon A-001",
    ]


@pytest.mark.parametrize("typed", ["A-001", "a001", " a 1 ", "A1"])
def test_by_number_on_any_day(place: StaffedHouse, typed: str) -> None:
    assert labels(place, number=typed) == ["Tue A-001", "Mon A-001"]


def test_by_bare_number_and_by_series(place: StaffedHouse) -> None:
    assert labels(place, number="2") == ["Tue A-002"]
    assert labels(place, number="p") == ["Tue P-001"]
    assert labels(place, number="B") == ["Tue B-001", "Mon B-001"]
    assert labels(place, number="Z-900") == []


@pytest.mark.parametrize("typed", ["0", "A-0", "siapa", "12a", "A-1-B", "²"])
def test_what_is_no_number_has_a_sentence(place: StaffedHouse, typed: str) -> None:
    with pytest.raises(NumberUnclear, match="bukan nomor antrean"):
        page(place, VisitFilter(number=typed))


def test_by_day(place: StaffedHouse) -> None:
    monday, tuesday = MONDAY.date(), TUESDAY.date()
    assert labels(place, first_day=monday, last_day=monday) == ["Mon B-001", "Mon A-001"]
    assert len(labels(place, first_day=tuesday)) == 4
    assert labels(place, last_day=monday - timedelta(days=1)) == []


def test_by_the_houses_time_of_day(place: StaffedHouse) -> None:
    assert labels(place, from_time=time(9, 30)) == [
        "Tue A-002",
        "Tue P-001",
        "Mon B-001",
    ]
    assert labels(place, from_time=time(9, 0), to_time=time(9, 20)) == [
        "Tue B-001",
        "Tue A-001",
        "Mon A-001",
    ]


def test_by_service_even_when_the_series_is_priority(place: StaffedHouse) -> None:
    assert labels(place, service="B") == ["Tue P-001", "Tue B-001", "Mon B-001"]


def test_by_officer(place: StaffedHouse) -> None:
    assert labels(place, officer=place.officer.id) == ["Mon B-001", "Mon A-001"]
    assert labels(place, officer=place.supervisor.id) == ["Tue P-001", "Tue B-001", "Tue A-001"]
    assert labels(place, officer=place.administrator.id) == []


def test_by_outcome_state_and_priority(place: StaffedHouse) -> None:
    assert labels(place, outcome="complaint") == ["Mon A-001"]
    assert labels(place, states=(State.NO_SHOW,)) == ["Tue B-001"]
    assert labels(place, states=(State.WAITING, State.NO_SHOW)) == ["Tue A-002", "Tue B-001"]
    assert labels(place, priority=True) == ["Tue P-001"]


def test_the_officers_name_comes_along(place: StaffedHouse) -> None:
    names = [one.officer for one in page(place, VisitFilter(number="A")).found]
    assert names == [None, "Rina Marlina", "Siti Rahma"]


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 5])
def test_pages_join_without_gap_or_double(place: StaffedHouse, limit: int) -> None:
    whole = [one.ticket.id for one in page(place, VisitFilter()).found]
    joined = []
    after = None
    while True:
        part = page(place, VisitFilter(), limit=limit, after=after)
        assert len(part.found) <= limit
        joined += [one.ticket.id for one in part.found]
        after = part.after
        if after is None:
            break
    assert joined == whole


def test_a_full_last_page_is_the_last(place: StaffedHouse) -> None:
    assert page(place, VisitFilter(), limit=6).after is None
    assert page(place, VisitFilter(), limit=5).after is not None


def test_an_export_takes_every_find(place: StaffedHouse) -> None:
    with place.house.database.read() as session:
        found = list(every_ticket(session, profile=place.house.profile, wanted=VisitFilter()))
    assert len(found) == 6


@given(st.text(max_size=12))
def test_nothing_typed_breaks_it(place: StaffedHouse, typed: str) -> None:
    with suppress(NumberUnclear):
        page(place, VisitFilter(number=typed))
