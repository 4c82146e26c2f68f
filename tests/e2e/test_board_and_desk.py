"""A running board and a desk on one house: what the board cannot do, the desk says."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.floor.page import FloorPage
from shared.office.house import House
from shared.qt.sound import NO_DEVICE, NO_LIBRARY
from shared.queue.boards import SILENT_AFTER, BoardState, boards
from tests.desk.page_stage import PageStage, staged
from tests.helpers.staffed_house import StaffedHouse, staffed_house
from tests.kiosk.board.paced_output import PacedOutput
from tests.kiosk.board.second_program import second_board

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_LIBRARY = """\
import sys
sys.modules["PySide6.QtMultimedia"] = None
from kiosk.board.run import command
command()
"""


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as here:
        # A board that is a process of its own goes by the computer's clock.
        here.clock.set(datetime.now(UTC))
        yield here


@pytest.fixture
def desk(here: StaffedHouse, qtbot: QtBot) -> Iterator[PageStage[FloorPage]]:
    with staged(here, FloorPage, here.supervisor) as stage:
        yield stage


@contextmanager
def board_process(here: StaffedHouse) -> Iterator["subprocess.Popen[bytes]"]:
    """``sapa board`` on a computer without the sound library."""
    process = subprocess.Popen(
        [sys.executable, "-c", WITHOUT_LIBRARY],
        cwd=ROOT,
        env={**os.environ, "SAPA_HOME": str(here.house.folder)},
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def on_record(house: House) -> list[BoardState]:
    with house.database.read() as session:
        return boards(session)


def alerts(desk: PageStage[FloorPage]) -> list[str]:
    return [card.words.text() for card in desk.page.alerts.cards]


def cards(desk: PageStage[FloorPage]) -> list[str]:
    return [card.line.words for card in desk.page.boards.cards]


def test_a_loudspeaker_unplugged_is_told_at_the_desk(
    here: StaffedHouse, desk: PageStage[FloorPage], qtbot: QtBot
) -> None:
    output = PacedOutput()
    with second_board(here, output):
        qtbot.waitUntil(lambda: cards(desk) == ["Papan 1 · Berjalan"])
        assert alerts(desk) == []
        output.unplug()
        qtbot.waitUntil(lambda: [NO_DEVICE in words for words in alerts(desk)] == [True])
        output.plug()
        qtbot.waitUntil(lambda: alerts(desk) == [])
    qtbot.waitUntil(lambda: cards(desk) == [])


def test_a_board_without_the_sound_library_is_told_and_killed_it_is_an_alert(
    here: StaffedHouse, desk: PageStage[FloorPage], qtbot: QtBot
) -> None:
    with board_process(here) as process:
        qtbot.waitUntil(lambda: on_record(here.house) != [])
        qtbot.waitUntil(lambda: [NO_LIBRARY in words for words in alerts(desk)] == [True])
        process.kill()
        process.wait()
    here.clock.set(datetime.now(UTC) + SILENT_AFTER + timedelta(seconds=1))
    desk.workplace.ticked.emit()
    assert len(alerts(desk)) == 1
    assert alerts(desk)[0].startswith("Papan 1 tidak melapor sejak ")
    assert cards(desk) == ["Papan 1 · Tidak melapor"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM to a process")
def test_a_board_that_is_told_to_end_says_goodbye(
    here: StaffedHouse, desk: PageStage[FloorPage], qtbot: QtBot
) -> None:
    with board_process(here) as process:
        qtbot.waitUntil(lambda: cards(desk) == ["Papan 1 · Tidak bersuara"])
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    assert on_record(here.house) == []
    qtbot.waitUntil(lambda: (cards(desk), alerts(desk)) == ([], []))
