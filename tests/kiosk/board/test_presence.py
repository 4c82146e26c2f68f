"""A board's reports to staff: when they are made, and what they never hold up."""

from datetime import timedelta

import pysqlite3.dbapi2 as sqlite
import pytest
from pytestqt.qtbot import QtBot

from kiosk.board.presence import Presence
from shared.qt.house_face import HouseFace
from shared.qt.sound import NO_DEVICE
from shared.queue.boards import BoardState, boards
from tests.helpers.logs import AWAY
from tests.kiosk.board.floor import Floor
from tests.kiosk.board.paced_output import PacedOutput
from tests.kiosk.board.second_program import board

pytestmark = AWAY


def on_record(floor: Floor) -> list[BoardState]:
    with floor.house.database.read() as session:
        return boards(session)


def problems(floor: Floor) -> list[str | None]:
    return [state.problem for state in on_record(floor)]


@pytest.fixture
def output() -> PacedOutput:
    return PacedOutput()


def test_a_board_reports_at_its_start_and_says_goodbye(
    qtbot: QtBot, floor: Floor, output: PacedOutput
) -> None:
    with board(floor, output, 'name = "Papan Aula"'):
        qtbot.waitUntil(lambda: on_record(floor) != [])
        assert on_record(floor) == [BoardState("Papan Aula", floor.now, True, None, None)]
    assert on_record(floor) == []


def test_a_board_set_silent_reports_that_it_only_shows(qtbot: QtBot, floor: Floor) -> None:
    with board(floor, None, "voice = false"):
        qtbot.waitUntil(lambda: on_record(floor) != [])
        assert on_record(floor) == [BoardState("Papan 1", floor.now, False, None, None)]


def test_what_ails_the_sound_is_reported_at_once(
    qtbot: QtBot, floor: Floor, output: PacedOutput
) -> None:
    output.unplug()
    with board(floor, output):
        qtbot.waitUntil(lambda: problems(floor) == [NO_DEVICE])
        output.plug()
        qtbot.waitUntil(lambda: problems(floor) == [None])
        output.unplug()
        output.plug()
        output.unplug()
        qtbot.waitUntil(lambda: problems(floor) == [NO_DEVICE])


def test_signs_of_life_go_on(qtbot: QtBot, floor: Floor, output: PacedOutput) -> None:
    face = HouseFace(floor.house)
    presence = Presence(face, output=output, every=timedelta(milliseconds=20))
    presence.start()
    for _ in range(3):
        floor.place.clock.advance(timedelta(seconds=30))
        qtbot.waitUntil(lambda: [state.seen_at for state in on_record(floor)] == [floor.now])
    presence.close()
    face.close()
    assert on_record(floor) == []


def test_a_house_held_by_another_holds_up_no_picture(
    qtbot: QtBot, floor: Floor, output: PacedOutput
) -> None:
    with board(floor, output) as screen:
        qtbot.waitUntil(lambda: problems(floor) == [None])
        holder = sqlite.connect(floor.house.database.store.path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        output.unplug()
        qtbot.waitUntil(lambda: screen.view_model.shown.voice_problem == NO_DEVICE)
        assert problems(floor) == [None]
        holder.execute("ROLLBACK")
        holder.close()
        qtbot.waitUntil(lambda: problems(floor) == [NO_DEVICE])


def test_a_house_that_was_away_hears_it_when_it_is_back(
    qtbot: QtBot, floor: Floor, output: PacedOutput
) -> None:
    with board(floor, output) as screen:
        qtbot.waitUntil(lambda: problems(floor) == [None])
        path = floor.house.database.store.path
        away = path.with_name("away.db")
        path.rename(away)
        output.unplug()
        qtbot.waitUntil(lambda: screen.view_model.shown.unread_since != "")
        away.rename(path)
        qtbot.waitUntil(lambda: problems(floor) == [NO_DEVICE])


def test_a_house_that_is_away_lets_the_board_be_closed(
    qtbot: QtBot, floor: Floor, output: PacedOutput
) -> None:
    path = floor.house.database.store.path
    away = path.with_name("away.db")
    with board(floor, output):
        qtbot.waitUntil(lambda: on_record(floor) != [])
        path.rename(away)
    away.rename(path)
    assert len(on_record(floor)) == 1
