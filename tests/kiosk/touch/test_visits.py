from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from kiosk.touch.app import KioskApp
from kiosk.touch.viewmodels.closed import ClosedViewModel
from kiosk.touch.visit import ScreenName
from shared.office.clock import SetClock
from shared.office.house import House
from shared.queue.kiosks import answer_help, kiosk_state
from shared.staff.rights import Role
from tests.helpers.staffed_house import account
from tests.kiosk.touch.finger import Finger


def test_a_language_is_spoken_at_once_and_on_every_screen(finger: Finger) -> None:
    finger.touch("language-en")
    assert finger.find("tile-A").property("name") == "Complaints & Suggestions"
    finger.touch("tile-A")
    assert finger.text("done") == "Done"


def test_the_next_visitor_hears_the_houses_language(finger: Finger) -> None:
    finger.touch("language-plm")
    finger.touch("tile-A")
    finger.touch("done")
    finger.touch("tile-A")
    assert finger.text("done") == "Selesai"


def test_accessibility_is_larger_stronger_and_lower(finger: Finger, kiosk: KioskApp) -> None:
    finger.touch("accessibility")
    finger.painted()
    theme = kiosk.window.property("house")
    assert theme["accessible"] is True
    half = kiosk.window.height() / 2
    for code in "ABCDE?":
        assert finger.find(f"tile-{code}").mapToScene(QPointF()).y() >= half - 1
    finger.touch("accessibility")
    assert kiosk.journey.visit.accessible is False


def test_reach_mode_changes_language_below(finger: Finger) -> None:
    finger.touch("accessibility")
    finger.painted()
    finger.touch("next-language")
    assert finger.app.journey.visit.language == "plm"


def test_idle_forgets_everything_the_visitor_entered(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house, pace=0.01)
    finger = Finger(kiosk, qtbot)
    finger.touch("language-en")
    finger.touch("priority")
    finger.touch("tile-B")
    qtbot.waitUntil(lambda: finger.screen in ("home", "attract"))
    visit = kiosk.journey.visit
    assert (visit.language, visit.priority, visit.service) == ("id", False, None)


def test_nobody_there_brings_the_attract_loop_and_the_first_touch_ends_it(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house, pace=0.002)
    finger = Finger(kiosk, qtbot)
    qtbot.waitUntil(lambda: finger.screen == "attract")
    finger.painted()
    first = finger.text("attract-sentence")
    qtbot.waitUntil(lambda: finger.text("attract-sentence") != first)
    finger.press("attract")
    assert finger.screen == "home"


def test_a_typed_number_tells_where_it_stands(finger: Finger) -> None:
    finger.touch("tile-A")
    finger.touch("done")
    finger.touch("tile-?")
    for key in "A1":
        finger.touch(f"key-{key}")
    finger.touch("go")
    assert finger.text("entered") == "A-001"
    assert finger.text("standing").startswith("0 orang di depan Anda")


def test_a_number_that_does_not_exist_is_told(finger: Finger) -> None:
    finger.touch("tile-?")
    for key in "D99":
        finger.touch(f"key-{key}")
    finger.touch("key-erase")
    assert finger.text("entered") == "D9"
    finger.touch("go")
    assert "tidak ditemukan" in finger.text("answer")


def test_a_slip_is_scanned_from_the_home_screen(finger: Finger, kiosk: KioskApp) -> None:
    finger.touch("tile-D")
    ticket = kiosk.journey.visit.ticket
    assert ticket is not None
    finger.touch("done")
    finger.scan(ticket.token)
    assert finger.screen == "lookup"
    assert finger.text("entered") == "D-001"


def test_a_number_of_another_day_is_not_found(
    finger: Finger, kiosk: KioskApp, clock: SetClock
) -> None:
    finger.touch("tile-D")
    ticket = kiosk.journey.visit.ticket
    assert ticket is not None
    clock.advance(timedelta(days=1))
    finger.touch("done")
    finger.scan(ticket.token)
    assert "tidak ditemukan" in finger.text("answer")


def test_a_number_key_takes_the_tile_of_that_place(
    finger: Finger, kiosk: KioskApp, qtbot: QtBot
) -> None:
    finger.key(Qt.Key.Key_1)
    qtbot.waitUntil(
        lambda: kiosk.journey.visit.screen is not ScreenName.HOME or kiosk.face.jobs.busy
    )
    kiosk.settle()
    assert finger.text("ticket-number") == "A-001"


def test_arrows_and_enter_reach_every_tile(finger: Finger, kiosk: KioskApp) -> None:
    kiosk.window.requestActivate()
    reached = set()
    for _ in range(30):
        finger.key(Qt.Key.Key_Down)
        item = kiosk.window.activeFocusItem()
        reached.add(item.objectName())
        if item.objectName() == "tile-D":
            break
    assert "tile-A" in reached
    finger.key(Qt.Key.Key_Return)
    assert finger.text("ticket-number") == "D-001"


def test_help_is_called_answered_and_ended(
    finger: Finger, kiosk: KioskApp, house: House, clock: SetClock
) -> None:
    finger.touch("help")
    kiosk.settle()
    with house.database.read() as session:
        post = kiosk_state(session, kiosk.journey.kiosk)
    assert post is not None
    assert post.help_waiting
    assert kiosk.view_models.shell.shown.help == "asked"
    officer = account(house, "sari", "Sari", Role.OFFICER)
    with house.database.write() as session:
        answer_help(session, kiosk=kiosk.journey.kiosk, officer=officer.id, at=house.now())
    kiosk.journey.read_house()
    kiosk.settle()
    assert finger.text("help") == "Petugas segera datang"
    clock.advance(timedelta(minutes=4))
    kiosk.touches.help_call.end_when_old()
    kiosk.settle()
    assert kiosk.view_models.shell.shown.help == "none"


def test_desks_see_the_last_number_a_kiosk_gave(
    finger: Finger, kiosk: KioskApp, house: House
) -> None:
    finger.touch("tile-A")
    with house.database.read() as session:
        post = kiosk_state(session, kiosk.journey.kiosk)
    assert post is not None
    assert post.last_label == "A-001"


@pytest.mark.parametrize(
    ("hour", "minute", "opening"),
    [
        (12, 18, "break"),
        (6, 0, "before_opening"),
        (14, 50, "last_tickets_given"),
        (18, 0, "after_closing"),
    ],
)
def test_a_house_that_gives_no_numbers_says_why(
    finger: Finger, kiosk: KioskApp, clock: SetClock, hour: int, minute: int, opening: str
) -> None:
    local = clock.now().astimezone(kiosk.house.profile.tz)
    clock.set(local.replace(hour=hour, minute=minute))
    kiosk.tick()
    kiosk.settle()
    assert finger.screen == "closed"
    assert kiosk.view_models.of(ClosedViewModel).shown.opening == opening


def test_midnight_brings_a_new_day_and_number_one(
    finger: Finger, kiosk: KioskApp, clock: SetClock
) -> None:
    finger.touch("tile-A")
    finger.touch("done")
    clock.advance(timedelta(days=1))
    kiosk.tick()
    kiosk.settle()
    assert kiosk.view_models.shell.shown.long_date == "Selasa, 24 November 2026"
    finger.touch("tile-A")
    assert finger.text("ticket-number") == "A-001"
