"""The table of screens: whole, without doubles, and every row is the screen it says."""

from typing import Any

import pytest

from kiosk.touch.app import KioskApp
from kiosk.touch.screens import SCREENS, Screen, screen_at, seconds_left_alone
from kiosk.touch.visit import ScreenName, Visit
from kiosk.touch.window import QML_FOLDER
from rehearsal.states.kiosk import enter, states_of
from shared.office.profile import HouseProfile
from tests.kiosk.touch.finger import Finger, items

SCREEN_FILES = QML_FOLDER / "Kiosk" / "screens"
KEYS = "0123456789A"


def test_every_screen_name_has_one_row() -> None:
    assert sorted(screen.name for screen in SCREENS) == sorted(ScreenName)


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_every_row_is_complete(screen: Screen[Any], profile: HouseProfile) -> None:
    assert (SCREEN_FILES / f"{screen.qml}.qml").is_file()
    wait = seconds_left_alone(screen.name, Visit(screen=screen.name), profile.kiosk)
    assert wait is None or wait > 0


def test_every_screen_file_is_in_the_table() -> None:
    files = {path.stem for path in SCREEN_FILES.glob("*Screen.qml")} - {"Screen"}
    assert files == {screen.qml for screen in SCREENS}


@pytest.mark.parametrize(
    "screen",
    [
        pytest.param(name, marks=pytest.mark.logs("the house cannot be read"))
        if name is ScreenName.MESSAGE
        else name
        for name in ScreenName
    ],
)
def test_every_screen_has_a_picture_shows_its_own_file_and_takes_every_key(
    kiosk: KioskApp, finger: Finger, screen: ScreenName
) -> None:
    for name, step in states_of(screen):
        for _ in range(2):
            enter(kiosk, step)
            assert finger.screen == screen, name
            assert _shown_files(kiosk) == {screen_at(screen).qml}
        for key in KEYS:
            enter(kiosk, step)
            kiosk.keypad.typed(key)
            kiosk.settle()


def _shown_files(kiosk: KioskApp) -> set[str]:
    kinds = (item.metaObject().className() for item in items(kiosk.window.contentItem()))
    names = {str(kind).partition("_QMLTYPE")[0] for kind in kinds}
    return names & {screen.qml for screen in SCREENS}
