"""The kiosk by keys and ears alone: keys into the real window, what the loudspeaker was given."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.touch.app import KioskApp
from kiosk.touch.visit import ScreenName
from shared.office.clock import SetClock
from shared.office.house import House
from shared.office.profile import load_profile, shipped_profiles
from tests.helpers.engines import new_house
from tests.helpers.longest import longest_house
from tests.helpers.spoken_names import record_names
from tests.helpers.staffed_house import MORNING
from tests.kiosk.touch.finger import Finger
from tests.kiosk.touch.test_prompts import Listener


class Keys:
    """A hand on the keypad of one kiosk, and an ear at its loudspeaker."""

    def __init__(self, app: KioskApp, ear: Listener, qtbot: QtBot) -> None:
        self.app, self.ear, self._qtbot = app, ear, qtbot
        self.finger = Finger(app, qtbot)

    def press(self, *keys: Qt.Key) -> None:
        """One after another, each answered before the next."""
        for key in keys:
            QTest.keyClick(self.app.window, key)
            self._qtbot.waitUntil(lambda: not self.app.inputs.waiting)
            self.app.settle()

    @property
    def screen(self) -> str:
        return self.finger.screen


@pytest.fixture
def ear() -> Listener:
    return Listener()


@pytest.fixture
def keys(open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot, ear: Listener) -> Keys:
    """A kiosk of a house whose names can all be said; nobody has touched it."""
    record_names(house.folder, house.profile)
    ear.house = house.folder
    return Keys(open_kiosk(house, sound=ear), ear, qtbot)


def test_a_number_by_the_keypad_alone(keys: Keys) -> None:
    keys.press(Qt.Key.Key_Asterisk)
    assert keys.ear.last()[:4] == ["selamat-datang", "pilih-keperluan-anda", "satu",
                                   "pengaduan-aspirasi"]  # fmt: skip
    keys.press(Qt.Key.Key_3, Qt.Key.Key_1)
    assert keys.screen == "ticket"
    assert keys.ear.last()[:5] == ["nomor-antrean", "huruf-c", "nol", "nol", "satu"]
    keys.press(Qt.Key.Key_1)
    assert keys.screen == "home"


def test_the_number_is_looked_up_by_digits_and_enter(keys: Keys) -> None:
    keys.press(Qt.Key.Key_Asterisk, Qt.Key.Key_1, Qt.Key.Key_1)
    keys.press(Qt.Key.Key_Asterisk, Qt.Key.Key_6, Qt.Key.Key_1)
    assert keys.finger.text("entered") == "A"
    keys.press(Qt.Key.Key_2, Qt.Key.Key_Backspace, Qt.Key.Key_1, Qt.Key.Key_Enter)
    assert keys.finger.text("entered") == "A-001"
    assert "orang-di-depan-anda" in keys.ear.last()
    keys.press(Qt.Key.Key_0)
    assert keys.screen == "home"


def test_priority_help_and_language_have_keys(keys: Keys) -> None:
    keys.press(Qt.Key.Key_Asterisk, Qt.Key.Key_7)
    assert keys.app.journey.visit.priority
    assert keys.ear.last()[1] == "antrean-prioritas"
    keys.press(Qt.Key.Key_8)
    assert keys.ear.last() == ["petugas-sedang-dipanggil"]
    keys.press(Qt.Key.Key_0, Qt.Key.Key_0)
    assert keys.app.journey.visit.language == "en"
    assert keys.ear.last("en")[:2] == ["welcome", "priority-queue"]


def test_it_is_repeated_slowed_made_louder_and_held(keys: Keys) -> None:
    keys.press(Qt.Key.Key_Asterisk)
    first = keys.ear.played[-1]
    keys.press(Qt.Key.Key_Asterisk)
    assert keys.ear.played[-1] == first
    keys.press(Qt.Key.Key_Slash)
    assert keys.ear.played[-1].seconds > 1.2 * first.seconds
    keys.press(Qt.Key.Key_Plus)
    assert keys.ear.volume == 95
    keys.press(Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert keys.ear.volume == 65
    keys.press(Qt.Key.Key_Period, Qt.Key.Key_Period)
    assert keys.ear.held == ["paused", "on"]


def test_the_next_visitor_hears_it_as_the_house_set_it(keys: Keys) -> None:
    keys.press(Qt.Key.Key_Asterisk)
    first = keys.ear.played[-1].seconds
    keys.press(Qt.Key.Key_Slash, Qt.Key.Key_Minus)
    keys.app.journey.go_home()
    keys.press(Qt.Key.Key_Asterisk)
    assert keys.ear.volume == 80
    assert keys.ear.played[-1].seconds == first


@pytest.mark.parametrize("screen", [ScreenName.HOME, ScreenName.ATTRACT, ScreenName.LOOKUP])
def test_the_marked_key_begins_the_voice_on_any_screen(keys: Keys, screen: ScreenName) -> None:
    journey = keys.app.journey
    journey.step_to(journey.visit.at(screen))
    keys.press(Qt.Key.Key_Asterisk)
    assert journey.visit.accessible
    assert keys.ear.last()[0] in ("selamat-datang", "masukkan-nomor-antrean-anda")


@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("right", [False, True])
def test_a_finger_resting_in_any_corner_begins_it_too(
    keys: Keys, qtbot: QtBot, right: bool, low: bool
) -> None:
    window = keys.app.window
    corner = QPoint(window.width() - 10 if right else 10, window.height() - 10 if low else 10)
    QTest.touchEvent(window, keys.finger.device).press(0, corner).commit()
    qtbot.waitUntil(lambda: keys.app.journey.visit.accessible)
    QTest.touchEvent(window, keys.finger.device).release(0, corner).commit()
    keys.app.settle()
    assert keys.screen == "home"
    assert keys.ear.last()[0] == "selamat-datang"


def test_a_tap_in_a_corner_or_a_rest_elsewhere_does_not(keys: Keys, qtbot: QtBot) -> None:
    window, device = keys.app.window, keys.finger.device
    QTest.touchEvent(window, device).press(0, QPoint(10, 10)).commit()
    QTest.touchEvent(window, device).release(0, QPoint(10, 10)).commit()
    assert not keys.app.inputs.corner_waits
    QTest.touchEvent(window, device).press(0, QPoint(400, 200)).commit()
    assert not keys.app.inputs.corner_waits
    QTest.touchEvent(window, device).release(0, QPoint(400, 200)).commit()


def test_digits_stand_on_what_they_do(keys: Keys) -> None:
    assert keys.app.view_models.shell.shown.digits == ()
    keys.press(Qt.Key.Key_Asterisk)
    keys.finger.painted()
    shown = {row.control: row.digit for row in keys.app.view_models.shell.shown.digits}
    assert shown["tile-A"] == "1"
    assert shown["priority"] == "7"
    for control in shown:
        keys.finger.find(control)


def test_more_than_nine_choices_take_turns(
    open_kiosk: Callable[..., KioskApp], tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot,
    ear: Listener,
) -> None:  # fmt: skip
    profile = longest_house(load_profile(shipped_profiles()["palembang"]), ("id", "en"))
    house = new_house(tmp_path_factory.mktemp("besar") / "rumah", profile, clock=SetClock(MORNING))
    keys = Keys(open_kiosk(house, sound=ear), ear, qtbot)
    keys.press(Qt.Key.Key_Asterisk)
    first = {row.control for row in keys.app.view_models.shell.shown.digits}
    seen = set(first)
    for _ in range(4):
        keys.press(Qt.Key.Key_9)
        seen |= {row.control for row in keys.app.view_models.shell.shown.digits}
    every = {f"tile-{service.code}" for service in profile.services}
    assert every <= seen
    assert {"priority", "help", "tile-?"} <= seen
    assert len(profile.services) <= 8 or not every <= first
    house.close()


def test_a_name_that_nobody_spoke_sends_to_the_staff(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot, ear: Listener
) -> None:
    keys = Keys(open_kiosk(house, sound=ear), ear, qtbot)
    ear.house = house.folder
    keys.press(Qt.Key.Key_Asterisk)
    assert keys.ear.last()[2:6] == ["satu", "silakan-ke-petugas", "dua", "silakan-ke-petugas"]


def test_enter_presses_nothing_of_the_screen_before(keys: Keys) -> None:
    keys.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_1)
    assert keys.screen == "ticket"
    number = keys.finger.text("ticket-number")
    keys.press(Qt.Key.Key_Enter)
    assert keys.finger.text("ticket-number") == number
