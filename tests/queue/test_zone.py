"""The house's zone changed by mistake, and changed back: numbers and line stay as they are."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from shared.office.editing import begin_edit
from shared.queue.giving import give_number
from shared.queue.house_edit import ZoneEndsDay, change_house
from shared.queue.housekeeping import keep_house
from shared.queue.issue import Request
from shared.queue.lifecycle import State
from shared.queue.today import tickets_today
from tests.helpers.staffed_house import StaffedHouse, staffed_house

WEST, EAST = "Asia/Jakarta", "Asia/Jayapura"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as made:
        yield made


def move_to(place: StaffedHouse, zone: str) -> None:
    house = place.house
    with house.database.write() as session:
        draft = begin_edit(session)
        change_house(
            session,
            based_on=draft.revision,
            document={**draft.document, "zone": zone},
            officer=place.administrator.id,
            at=house.now(),
            what="zone",
        )
    house.refresh_profile()


def given(place: StaffedHouse, key: str) -> str:
    return give_number(place.house, Request("A", key, "kiosk", by_staff=True)).label


def line(place: StaffedHouse) -> list[str]:
    house = place.house
    with house.database.read() as session:
        waiting = tickets_today(
            session, profile=house.profile, now=house.now(), states=[State.WAITING]
        )
    return [ticket.label for ticket in waiting]


@pytest.mark.parametrize("hour", range(9, 24))
def test_at_any_hour_changed_and_changed_back(place: StaffedHouse, hour: int) -> None:
    place.clock.advance(timedelta(hours=hour - 9, minutes=30))
    assert [given(place, "one"), given(place, "two")] == ["A-001", "A-002"]
    late = hour >= 22
    if late:
        with pytest.raises(ZoneEndsDay, match="24-11-2026"):
            move_to(place, EAST)
    else:
        move_to(place, EAST)
    keep_house(place.house)
    assert given(place, "three") == "A-003"
    if not late:
        move_to(place, WEST)
    keep_house(place.house)
    assert given(place, "four") == "A-004"
    assert line(place) == ["A-001", "A-002", "A-003", "A-004"]


def test_the_way_back_is_open_in_the_morning(place: StaffedHouse) -> None:
    """Wrong since the afternoon, found out late: the other date begins, and today's waits."""
    place.clock.advance(timedelta(hours=6))
    given(place, "one")
    move_to(place, EAST)
    place.clock.advance(timedelta(hours=7, minutes=30))
    with pytest.raises(ZoneEndsDay):
        move_to(place, WEST)
    place.clock.advance(timedelta(hours=10))
    move_to(place, WEST)
    assert given(place, "two") == "A-001"


def test_a_house_without_numbers_moves_at_any_hour(place: StaffedHouse) -> None:
    place.clock.advance(timedelta(hours=14))
    move_to(place, EAST)
    move_to(place, WEST)
    assert given(place, "one") == "A-001"
