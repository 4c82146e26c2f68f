"""The kiosk's window takes itself back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QWindow
from pytestqt.qtbot import QtBot

from kiosk.touch.app import KioskApp
from shared.office.house import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def stranger(qtbot: QtBot) -> Iterator[QWindow]:
    """Another program's window."""
    window = QWindow()
    window.resize(400, 300)
    yield window
    window.close()


def test_a_window_that_takes_the_focus_loses_it_again(
    open_kiosk: Callable[..., KioskApp], house: House, stranger: QWindow, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house, fullscreen=True)
    qtbot.waitUntil(kiosk.window.isActive)
    stranger.show()
    stranger.requestActivate()
    qtbot.waitUntil(lambda: not kiosk.window.isActive())
    qtbot.waitUntil(kiosk.window.isActive)


def test_it_cannot_be_made_small(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house, fullscreen=True)
    kiosk.window.showMinimized()
    qtbot.waitUntil(lambda: kiosk.window.visibility() is QWindow.Visibility.FullScreen)


def test_in_a_window_of_its_own_it_lets_others_be(
    open_kiosk: Callable[..., KioskApp], house: House, stranger: QWindow, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house)
    stranger.show()
    stranger.requestActivate()
    qtbot.waitUntil(stranger.isActive)
    kiosk.settle()
    assert not kiosk.window.isActive()
