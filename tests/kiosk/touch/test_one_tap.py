"""One tap, one act: a second tap never hits what has just come under the finger."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.touch import input_watch
from kiosk.touch.app import KioskApp
from kiosk.touch.visit import About, ScreenName
from rehearsal.states.kiosk import enter, states_of
from shared.office.house import House
from tests.kiosk.touch.finger import Finger

PAUSES = (60, 150, 300, 450)
PAIRS = [(one, other) for one in ScreenName for other in ScreenName if one is not other]


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def standing(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(input_watch, "time", clock)
    return clock


@pytest.fixture
def finger(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot, standing: Clock
) -> Finger:
    kiosk = open_kiosk(house, calm=input_watch.CALM_SECONDS, motion=False)
    standing.now += 1
    return Finger(kiosk, qtbot)


def go(app: KioskApp, screen: ScreenName) -> None:
    """The shortest way onto a screen from wherever the kiosk is."""
    first = app.journey.first
    if screen is ScreenName.MESSAGE:
        app.journey.step_to(first.stopped_by(About.QUOTA))
    elif screen is ScreenName.CLOSED:
        app.journey.step_to(first)
        states_of(screen)[0][1](app)
    else:
        app.journey.step_to(first.at(screen))


@pytest.mark.timeout(180)
def test_a_press_just_after_any_change_of_screens_is_nobodys(
    finger: Finger, standing: Clock
) -> None:
    """Every pair of screens: what the second one shows cannot be pressed for a moment."""
    app, taken, left, reached = finger.app, [], set(), set()
    for before, after in PAIRS:
        enter(app, states_of(before)[0][1])
        assert finger.screen == before
        standing.now += 1
        go(app, after)
        if finger.screen != after:
            continue  # From a closed house, say, no way leads to a choice.
        left.add(before)
        reached.add(after)
        arrived = standing.now
        for pause in PAUSES:
            standing.now = arrived + pause / 1000
            press = QEvent(QEvent.Type.MouseButtonPress)
            if not app.inputs.eventFilter(app.window, press):
                taken.append(f"{before} to {after} after {pause} ms")
        standing.now = arrived + 1
        assert not app.inputs.calm
    assert taken == []
    assert left == reached == set(ScreenName)


@pytest.mark.parametrize("pause", PAUSES)
def test_two_taps_on_done_do_not_make_the_next_visitor_a_priority_visitor(
    finger: Finger, standing: Clock, pause: int
) -> None:
    finger.touch("tile-A")
    standing.now += 1
    where = finger.point(finger.find("done"))
    finger.touch("done")
    assert finger.screen == "home"
    standing.now += pause / 1000
    QTest.mouseClick(
        finger.app.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
    )
    finger.app.settle()
    assert finger.screen == "home"
    assert not finger.app.journey.visit.priority


@pytest.mark.parametrize("pause", PAUSES)
def test_two_taps_on_a_tile_choose_nothing_unseen(
    finger: Finger, standing: Clock, pause: int
) -> None:
    finger.touch("tile-B")
    standing.now += pause / 1000
    finger.painted()
    finger.touch("choice-ktp-el")
    assert finger.screen == "choices"
    standing.now += 1
    finger.touch("choice-ktp-el")
    assert finger.screen == "requirements"
    finger.touch("go")
    assert finger.screen == "requirements"


def test_the_number_is_seen_whatever_is_tapped_twice(finger: Finger, standing: Clock) -> None:
    finger.touch("tile-A")
    standing.now += 0.3
    finger.painted()
    finger.touch("done")
    assert finger.screen == "ticket"


def test_five_taps_in_the_corner_never_close_a_ticket(finger: Finger, standing: Clock) -> None:
    finger.touch("tile-A")
    standing.now += 1
    corner = finger.find("corner").mapToScene(QPointF(4, 4)).toPoint()
    for _ in range(6):
        QTest.mouseClick(
            finger.app.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner
        )
    assert finger.screen == "ticket"
