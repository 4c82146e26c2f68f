"""What surrounds the kiosk: waiting for its house, and the service manager."""

import socket
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.touch.waiting_for_house import WaitingForHouse
from shared.office.clock import SetClock
from shared.office.house import House, open_house
from shared.qt.watchdog import Watchdog
from tests.kiosk.touch.finger import items


@pytest.mark.logs("the house cannot be opened: ")
def test_a_house_that_cannot_be_opened_is_told_and_tried_again(
    house: House, clock: SetClock, qtbot: QtBot
) -> None:
    path = house.database.store.path
    away = path.with_suffix(".away")
    house.close()
    path.rename(away)
    waiting = WaitingForHouse(lambda: open_house(house.folder, clock=clock))
    opened: list[House] = []
    waiting.opened.connect(opened.append)
    waiting.open(fullscreen=False)
    texts = {str(each.property("text")) for each in items(waiting.window.contentItem())}
    assert "Kiosk belum dapat memberi nomor" in texts
    assert opened == []
    away.rename(path)
    waiting.try_house()
    assert len(opened) == 1
    opened[0].close()
    waiting.close()


@pytest.mark.logs("the house cannot be opened: ")
def test_a_window_without_a_house_takes_no_touches(tmp_path: Path, qtbot: QtBot) -> None:
    waiting = WaitingForHouse(lambda: open_house(tmp_path / "nowhere"))
    waiting.open(fullscreen=False)
    qtbot.waitUntil(waiting.window.isExposed)
    for _ in range(5):
        QTest.mouseClick(waiting.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_1):
        QTest.keyClick(waiting.window, key)
    names = {each.objectName() for each in items(waiting.window.contentItem())}
    assert not names & {"back", "help", "footer-help"}
    waiting.close()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="systemd is on Linux only")
def test_the_service_manager_hears_that_the_screen_is_alive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    address = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(address))
        line.setblocking(False)
        heard: list[bytes] = []

        def listen() -> bool:
            with suppress(BlockingIOError):
                heard.append(line.recv(64))
            return b"WATCHDOG=1" in heard

        monkeypatch.setenv("NOTIFY_SOCKET", str(address))
        monkeypatch.setenv("WATCHDOG_USEC", "3000000")
        watchdog = Watchdog()
        qtbot.waitUntil(listen)
        watchdog.close()
        assert heard[0] == b"READY=1"


def test_without_a_service_manager_nothing_is_sent(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    Watchdog().close()
