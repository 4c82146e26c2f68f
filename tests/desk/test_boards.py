"""Call boards as the desks see them: on the supervisor's floor and in the officer's column."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk.counter.page import CounterPage
from desk.floor.page import FloorPage
from desk.words.boards import board_sentence
from shared.qt.sound import FAILED, NO_DEVICE, NO_LIBRARY
from shared.qt.translator import Translator
from shared.queue.boards import HEARTBEAT_EVERY, SILENT_AFTER, boards, report_board
from shared.queue.kiosks import heartbeat
from tests.desk.page_stage import PageStage, say_word, staged
from tests.helpers.staffed_house import StaffedHouse, staffed_house
from tests.helpers.visits import seated

GONE = SILENT_AFTER + timedelta(seconds=1)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as here:
        yield here


@pytest.fixture
def floor(here: StaffedHouse, qtbot: QtBot) -> Iterator[PageStage[FloorPage]]:
    with staged(here, FloorPage, here.supervisor) as stage:
        yield stage


@pytest.fixture
def counter(here: StaffedHouse, qtbot: QtBot) -> Iterator[PageStage[CounterPage]]:
    with staged(here, CounterPage, here.officer) as stage:
        stage.workplace.sit(here.officer, seated(here, "2", here.officer.id, here.clock.now()))
        stage.drain()
        yield stage


def report(here: StaffedHouse, problem: str = "", *, voice: bool = True) -> None:
    with here.house.database.write() as session:
        report_board(session, board="Papan 1", voice=voice, problem=problem, at=here.clock.now())


def board_card(stage: PageStage[FloorPage]) -> tuple[str, str, str, str]:
    [card] = stage.page.boards.cards
    told = card.line
    return told.words, told.tone, told.note, told.action


def alerts(stage: PageStage[FloorPage]) -> list[str]:
    return [card.words.text() for card in stage.page.alerts.cards]


def said(stage: PageStage[CounterPage]) -> list[str]:
    return [alert.words for alert in stage.page.day.alerts]


def test_a_floor_without_boards_says_how_to_start_one(floor: PageStage[FloorPage]) -> None:
    assert floor.page.boards.cards == ()
    shown = [label.text() for label in floor.page.boards.findChildren(QLabel) if label.isVisible()]
    assert shown == [
        "Papan panggilan",
        "Belum ada papan yang melapor. Nyalakan komputernya; papan muncul sendiri di sini.",
    ]


def test_the_floor_follows_a_board_through_its_states(
    floor: PageStage[FloorPage], qtbot: QtBot
) -> None:
    report(floor.here)
    qtbot.waitUntil(lambda: len(floor.page.boards.cards) == 1)
    assert board_card(floor) == ("Papan 1 · Berjalan", "plain", "Melapor 09.00", "")
    report(floor.here, voice=False)
    qtbot.waitUntil(lambda: "hanya gambar" in board_card(floor)[0])
    assert alerts(floor) == []
    report(floor.here, NO_DEVICE)
    qtbot.waitUntil(lambda: len(alerts(floor)) == 1)
    assert board_card(floor) == ("Papan 1 · Tidak bersuara", "problem", NO_DEVICE, "")
    assert alerts(floor) == [f"{NO_DEVICE} (Papan 1, sejak 09.00)"]
    report(floor.here)
    qtbot.waitUntil(lambda: alerts(floor) == [])


def test_a_silent_board_is_an_alert_and_can_be_taken_off_the_list(
    floor: PageStage[FloorPage], qtbot: QtBot
) -> None:
    report(floor.here, NO_DEVICE)
    qtbot.waitUntil(lambda: len(alerts(floor)) == 1)
    floor.here.clock.advance(GONE)
    floor.workplace.ticked.emit()
    assert alerts(floor) == ["Papan 1 tidak melapor sejak 09.00. Periksa komputernya."]
    assert board_card(floor) == (
        "Papan 1 · Tidak melapor",
        "problem",
        "Melapor 09.00",
        "Hapus dari daftar",
    )
    [card] = floor.page.boards.cards
    QTest.mouseClick(card.action, Qt.MouseButton.LeftButton)
    say_word(floor, "HAPUS")
    assert floor.told == "Papan 1 dihapus dari daftar; muncul lagi bila melapor."
    assert (floor.page.boards.cards, alerts(floor)) == ((), [])
    with floor.here.house.database.read() as session:
        assert boards(session) == []


def test_the_officer_reads_the_sentence_of_the_board(
    counter: PageStage[CounterPage], qtbot: QtBot
) -> None:
    report(counter.here, NO_DEVICE)
    qtbot.waitUntil(lambda: said(counter) == [f"{NO_DEVICE} (Papan 1)"])
    report(counter.here)
    qtbot.waitUntil(lambda: said(counter) == [])
    counter.here.clock.advance(timedelta(minutes=2))
    counter.workplace.ticked.emit()
    assert said(counter) == ["Papan 1 tidak melapor. Periksa komputernya."]


def test_devices_that_report_in_a_quiet_house_are_no_alert(
    counter: PageStage[CounterPage],
) -> None:
    with counter.here.house.database.write() as session:
        heartbeat(session, kiosk="Kiosk 1", at=counter.here.clock.now())
    report(counter.here)
    counter.page.refresh(counter.page.topics)
    counter.drain()
    for second in range(round(GONE.total_seconds()) * 2):
        counter.here.clock.advance(timedelta(seconds=1))
        if second % 15 == 0:
            with counter.here.house.database.write() as session:
                heartbeat(session, kiosk="Kiosk 1", at=counter.here.clock.now())
        if second % HEARTBEAT_EVERY.seconds == 0:
            report(counter.here)
        counter.workplace.ticked.emit()
        counter.drain()
        assert said(counter) == []


@pytest.mark.parametrize("sentence", [NO_LIBRARY, NO_DEVICE, FAILED])
def test_an_english_desk_speaks_english_of_the_board(qtbot: QtBot, sentence: str) -> None:
    translator = Translator("desk")
    try:
        assert board_sentence(sentence) == sentence
        translator.speak("en")
        assert board_sentence(sentence).startswith("The board makes no sound:")
    finally:
        translator.close()
