"""Time enough: a screen asks before it leaves, a number waits for its visitor."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.touch import patience
from kiosk.touch.app import KioskApp
from kiosk.touch.screens import SCREENS
from kiosk.touch.viewmodels.ticket import TicketViewModel
from kiosk.touch.visit import Printing, ScreenName, Visit
from shared.office.house import House
from shared.office.profile import KioskRules
from tests.kiosk.touch.finger import Finger

Open = Callable[..., KioskApp]


def left_alone(kiosk: KioskApp) -> None:
    """The patience of the screen is over."""
    kiosk.journey.left_alone()
    kiosk.settle()


@pytest.fixture
def asked(finger: Finger, kiosk: KioskApp) -> Finger:
    """A visitor chose a service in English and has touched nothing since."""
    finger.touch("language-en")
    finger.touch("tile-B")
    left_alone(kiosk)
    finger.painted()
    return finger


def test_a_screen_asks_before_it_leaves(asked: Finger, kiosk: KioskApp) -> None:
    assert asked.screen == "choices"
    assert asked.text("still-here") == "Are you still here?"
    left = int(asked.text("still-here-left").split()[-2])
    assert 0 < left <= 20
    left_alone(kiosk)
    assert not asked.sees("still-here")
    assert asked.screen == "home"
    assert kiosk.journey.visit.language == "id"


@pytest.mark.parametrize("by", ["button", "elsewhere", "key", "digit"])
def test_any_touch_goes_on_where_the_visitor_was(asked: Finger, kiosk: KioskApp, by: str) -> None:
    kiosk.inputs._calm = 5.0
    if by == "button":
        asked.touch("still-here-yes")
    elif by == "elsewhere":
        asked.touch("choice-ktp-el")
    else:
        asked.key(Qt.Key.Key_Return if by == "key" else Qt.Key.Key_1)
    assert not asked.sees("still-here")
    assert asked.screen == "choices"
    assert kiosk.journey.visit.language == "en"
    assert kiosk.journey.visit.subservice is None


def test_the_keyboard_is_where_it_was_afterwards(asked: Finger, kiosk: KioskApp) -> None:
    assert kiosk.window.activeFocusItem().objectName() == "still-here-yes"
    asked.key(Qt.Key.Key_Tab)
    asked.key(Qt.Key.Key_Right)
    assert kiosk.window.activeFocusItem() is not None
    asked.key(Qt.Key.Key_Escape)
    assert asked.screen == "home"


def test_the_countdown_runs_in_calm_colours_too(
    open_kiosk: Open, house: House, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house)
    finger = Finger(kiosk, qtbot)
    finger.touch("accessibility")
    left_alone(kiosk)
    before = finger.text("still-here-left")
    assert "40" in before
    qtbot.waitUntil(lambda: finger.text("still-here-left") != before)


def test_nobody_is_asked_at_a_fresh_screen(finger: Finger, kiosk: KioskApp) -> None:
    left_alone(kiosk)
    assert finger.screen == "attract"


def test_it_asks_aloud_whom_it_speaks_to(finger: Finger, kiosk: KioskApp) -> None:
    finger.touch("accessibility")
    kiosk.prompts.settle()
    before = kiosk.prompts._said.screen
    left_alone(kiosk)
    asked = kiosk.prompts._said.screen
    assert asked
    assert asked != before
    kiosk.inputs._calm = 5.0
    finger.touch("still-here-yes")
    assert kiosk.prompts._said.screen == before


def test_every_screen_that_holds_something_of_a_visitor_asks() -> None:
    silent = {screen.name for screen in SCREENS if not screen.asks}
    assert silent == {
        ScreenName.TICKET,  # has a countdown of its own, and can be shown again
        ScreenName.COMPLAINT_STATUS,  # has a countdown of its own; the next must not find it
        ScreenName.MESSAGE,  # nothing of the visitor is on it
        ScreenName.CLOSED,
        ScreenName.ATTRACT,
        ScreenName.PIN,  # of staff: the sooner it goes, the better
        ScreenName.STAFF,
    }


# -- the number ------------------------------------------------------------------


def test_a_touch_gives_the_number_its_whole_time_again(finger: Finger, kiosk: KioskApp) -> None:
    finger.touch("tile-A")
    began: list[bool] = []
    model = kiosk.view_models.of(TicketViewModel)
    model.shownAgain.connect(lambda: began.append(True))
    finger.touch("ticket-number")
    assert finger.screen == "ticket"
    assert began


def test_a_number_on_no_paper_stays_two_minutes() -> None:
    rules = KioskRules()
    unprinted = Visit(printing=Printing.FAILED)
    assert patience.ticket(unprinted, rules) == 120
    assert patience.ticket(Visit(accessible=True, printing=Printing.FAILED), rules) == 240
    assert patience.ticket(Visit(), rules) == rules.ticket_seconds


def test_a_number_closed_too_soon_is_shown_again(finger: Finger) -> None:
    finger.touch("tile-A")
    assert not finger.sees("last-number")
    finger.touch("done")
    assert "A-001" in finger.text("last-number")
    finger.touch("last-number")
    assert finger.screen == "ticket"
    assert finger.text("ticket-number") == "A-001"
    finger.touch("done")
    assert finger.sees("last-number")


def test_the_next_number_takes_the_place_of_the_last(finger: Finger) -> None:
    finger.touch("tile-A")
    finger.touch("done")
    finger.touch("tile-A")
    assert finger.text("ticket-number") == "A-002"
    finger.touch("done")
    assert "A-002" in finger.text("last-number")


def test_after_a_minute_it_is_nobodys(finger: Finger, kiosk: KioskApp) -> None:
    finger.touch("tile-A")
    finger.touch("done")
    kiosk.touches.ticketing._last_ends.timeout.emit()
    assert not finger.sees("last-number")


@pytest.mark.parametrize(("acknowledged", "ends"), [(True, True), (False, False)])
def test_a_number_on_no_paper_waits_until_its_visitor_has_it(
    finger: Finger, kiosk: KioskApp, acknowledged: bool, ends: bool
) -> None:
    finger.touch("tile-A")
    given = kiosk.journey.visit.ticket
    assert given is not None
    kiosk.touches.ticketing.show(given, Printing.FAILED)
    if acknowledged:
        finger.touch("done")
    else:
        left_alone(kiosk)
    assert finger.screen == "home"
    assert finger.sees("last-number")
    assert kiosk.touches.ticketing._last_ends.isActive() is ends


def test_yesterdays_number_is_not_shown(finger: Finger, kiosk: KioskApp, clock: object) -> None:
    finger.touch("tile-A")
    finger.touch("done")
    kiosk.house.clock.computer.set(kiosk.house.now().replace(day=24))
    kiosk.tick()
    kiosk.settle()
    assert not finger.sees("last-number")


def test_the_next_visitor_does_not_hit_what_closes_up(finger: Finger, kiosk: KioskApp) -> None:
    finger.touch("tile-A")
    finger.touch("done")
    kiosk.inputs._calm = 5.0
    kiosk.touches.ticketing._last_ends.timeout.emit()
    help_button = finger.find("help")
    QTest.mouseClick(
        kiosk.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        finger.point(help_button),
    )
    kiosk.settle()
    assert kiosk.journey.help == "none"
