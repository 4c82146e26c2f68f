"""Boards as they report themselves, and what staff hear of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from shared.queue.board_state import HEARTBEAT_EVERY, SILENT_AFTER, BoardState
from shared.queue.boards import boards, forget_board, goodbye, report_board
from shared.queue.floor.alerts import AlertKind, standing_alerts
from shared.queue.floor.supervision import read_floor
from shared.staff.acting import NotAllowed
from shared.staff.records import AuditEntry
from shared.storage.feed import ChangeWatch, Topic
from tests.helpers.engines import Engine
from tests.helpers.staffed_house import MORNING, StaffedHouse, staffed_house

NOW = MORNING
LATER = NOW + timedelta(minutes=1)
NOTHING_HEARD = "Papan tidak bersuara: perangkat suara tidak ada. Periksa pengeras suara."


@pytest.fixture
def place(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as place:
        yield place


@pytest.fixture
def watch(place: StaffedHouse) -> Iterator[ChangeWatch]:
    with place.house.database.watch() as watch:
        watch.changed()
        yield watch


def report(
    place: StaffedHouse,
    at: datetime,
    problem: str | None = None,
    *,
    board: str = "Papan 1",
    voice: bool = True,
) -> BoardState:
    with place.house.database.write() as session:
        return report_board(session, board=board, voice=voice, problem=problem, at=at)


def all_boards(place: StaffedHouse) -> list[BoardState]:
    with place.house.database.read() as session:
        return boards(session)


def alerts(place: StaffedHouse, at: datetime) -> list[tuple[AlertKind, str, datetime, str]]:
    with place.house.database.read() as session:
        floor = read_floor(session, profile=place.house.profile, now=at)
    found = standing_alerts(floor, at)
    return [(alert.kind, alert.subject, alert.since, alert.detail) for alert in found]


def test_boards_appear_with_their_first_report_by_name(
    place: StaffedHouse, watch: ChangeWatch
) -> None:
    assert all_boards(place) == []
    report(place, NOW, board="Papan 2", voice=False)
    assert watch.changed() == {Topic.KIOSK}
    first = report(place, NOW)
    assert first == BoardState("Papan 1", NOW, True, None, None)
    assert all_boards(place) == [first, BoardState("Papan 2", NOW, False, None, None)]


def test_a_report_without_news_is_not_announced(place: StaffedHouse, watch: ChangeWatch) -> None:
    report(place, NOW, NOTHING_HEARD)
    watch.changed()
    report(place, NOW + HEARTBEAT_EVERY, NOTHING_HEARD)
    assert watch.changed() == frozenset()
    [board] = all_boards(place)
    assert (board.seen_at, board.problem_since) == (NOW + HEARTBEAT_EVERY, NOW)


def test_a_problem_begins_changes_its_words_and_ends(
    place: StaffedHouse, watch: ChangeWatch
) -> None:
    report(place, NOW)
    watch.changed()
    assert report(place, LATER, NOTHING_HEARD).problem_since == LATER
    assert watch.changed() == {Topic.KIOSK}
    other = report(place, LATER + HEARTBEAT_EVERY, "Perangkat suara menolak.")
    assert (other.problem, other.problem_since) == ("Perangkat suara menolak.", LATER)
    assert watch.changed() == {Topic.KIOSK}
    well = report(place, LATER + 2 * HEARTBEAT_EVERY, "")
    assert (well.problem, well.problem_since) == (None, None)
    assert watch.changed() == {Topic.KIOSK}


def test_a_board_set_silent_is_no_problem(place: StaffedHouse, watch: ChangeWatch) -> None:
    report(place, NOW)
    watch.changed()
    report(place, LATER, voice=False)
    assert watch.changed() == {Topic.KIOSK}
    assert alerts(place, LATER) == []


def test_a_board_that_stops_reporting_is_silent_until_it_is_back(
    place: StaffedHouse, watch: ChangeWatch
) -> None:
    state = report(place, NOW, NOTHING_HEARD)
    assert not state.silent(NOW + SILENT_AFTER)
    gone = NOW + SILENT_AFTER + timedelta(seconds=1)
    assert alerts(place, gone) == [(AlertKind.BOARD_SILENT, "Papan 1", NOW, "")]
    watch.changed()
    report(place, gone, NOTHING_HEARD)
    assert watch.changed() == {Topic.KIOSK}
    assert alerts(place, gone) == [(AlertKind.BOARD_UNHEARD, "Papan 1", NOW, NOTHING_HEARD)]


def test_a_board_that_reports_after_the_clock_was_set_back_lives(place: StaffedHouse) -> None:
    report(place, NOW)
    earlier = NOW - timedelta(hours=2)
    assert not report(place, earlier).silent(earlier)


def test_a_board_closed_in_good_order_is_no_alert(place: StaffedHouse, watch: ChangeWatch) -> None:
    report(place, NOW, NOTHING_HEARD)
    watch.changed()
    for _ in range(2):
        with place.house.database.write() as session:
            goodbye(session, board="Papan 1")
    assert watch.changed() == {Topic.KIOSK}
    assert all_boards(place) == []
    assert alerts(place, NOW + timedelta(hours=12)) == []


def test_a_supervisor_forgets_a_board_until_it_reports_again(
    place: StaffedHouse, watch: ChangeWatch
) -> None:
    report(place, NOW)
    with pytest.raises(NotAllowed), place.house.database.write() as session:
        forget_board(session, board="Papan 1", officer=place.officer.id, at=LATER)
    assert len(all_boards(place)) == 1
    watch.changed()
    for _ in range(2):
        with place.house.database.write() as session:
            forget_board(session, board="Papan 1", officer=place.supervisor.id, at=LATER)
    assert watch.changed() == {Topic.KIOSK}
    with place.house.database.read() as session:
        acts = session.scalars(select(AuditEntry.action)).all()
    assert list(acts).count("board.forget") == 1
    assert all_boards(place) == []
    report(place, LATER)
    assert len(all_boards(place)) == 1


@pytest.fixture(scope="module")
def old_house(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path_factory.mktemp("boards")) as place:
        yield place


_SAID = st.tuples(st.booleans(), st.sampled_from([None, "", "a", "b"]), st.integers(0, 300))


@settings(max_examples=30, deadline=None)
@given(st.lists(_SAID, min_size=1, max_size=10))
def test_a_desk_that_reads_only_when_told_shows_what_the_board_said(
    old_house: StaffedHouse, said: list[tuple[bool, str | None, int]]
) -> None:
    name, at = f"Papan {uuid4()}", NOW
    database = old_house.house.database
    shown: BoardState | None = None
    with database.watch() as watch:
        for voice, problem, seconds in said:
            at += timedelta(seconds=seconds)
            report(old_house, at, problem, board=name, voice=voice)
            [now] = [one for one in all_boards(old_house) if one.name == name]
            if watch.changed():
                shown = now
            else:
                assert seconds <= SILENT_AFTER.total_seconds()
            assert shown is not None
            assert replace(shown, seen_at=at) == now
