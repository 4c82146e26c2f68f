import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.touch.app import KioskApp
from kiosk.touch.viewmodels.home import HomeViewModel
from kiosk.touch.viewmodels.message import MessageViewModel
from kiosk.touch.viewmodels.pin import PinViewModel
from kiosk.touch.viewmodels.ticket import TicketViewModel
from kiosk.touch.visit import ScreenName
from shared.office.clock import SetClock
from shared.office.house import House
from shared.printing.jobs.spool import jobs_of
from shared.queue.giving import give_number
from shared.queue.issue import Request
from shared.queue.kiosks import kiosk_state, pause_kiosk, resume_kiosk, shut_service
from shared.queue.today import tickets_today
from shared.staff.accounts import OfficerView
from shared.staff.pins import prepare_pin, set_pin
from shared.staff.rights import Role
from shared.storage.database import Database
from shared.storage.feed import ChangeWatch
from tests.helpers.staffed_house import account
from tests.kiosk.touch.finger import Finger

PIN = "482913"


def with_pin(house: House, role: Role = Role.OFFICER) -> OfficerView:
    officer = account(house, "sari", "Sari Wulandari", role)
    chief = account(house, "wati", "Wati Lestari", Role.ADMINISTRATOR)
    pin = prepare_pin(house.database, pin=PIN, officer=officer.id)
    with house.database.write() as session:
        set_pin(session, officer=officer.id, pin=pin, at=house.now(), by=chief.id)
    return officer


def enter_pin(finger: Finger, pin: str) -> None:
    finger.painted()
    for digit in pin:
        finger.touch(f"key-{digit}")
    finger.touch("go")


def about(kiosk: KioskApp) -> str:
    """What the message on screen is about."""
    return kiosk.view_models.of(MessageViewModel).shown.about


def printing(kiosk: KioskApp) -> str:
    """What the ticket screen says of the slip."""
    return kiosk.view_models.of(TicketViewModel).shown.printing


def status(kiosk: KioskApp, code: str) -> str:
    """Whether a tile gives numbers."""
    rows = kiosk.view_models.of(HomeViewModel).tiles.rows
    return {each.code: each.status for each in rows}[code]


@pytest.mark.logs("the house cannot be read: ")
def test_a_database_that_goes_away_is_told_and_comes_back(
    finger: Finger, kiosk: KioskApp, house: House
) -> None:
    away = house.database.store.path.with_suffix(".away")
    house.database.close()
    house.database.store.path.rename(away)
    finger.touch("tile-A")
    assert about(kiosk) == "database_away"
    away.rename(house.database.store.path)
    kiosk.tick()
    kiosk.settle()
    # The wish was not granted, and nobody is told that it was.
    assert finger.screen == "message"
    assert about(kiosk) == "not_issued"
    finger.painted()
    finger.touch("back")
    finger.touch("tile-A")
    assert finger.text("ticket-number") == "A-001"


@pytest.mark.logs("recovering from ValueError: coba")
def test_an_unforeseen_error_recovers_without_losing_the_number(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house, pace=0.05)
    finger = Finger(kiosk, qtbot)
    tile = finger.press("tile-A")
    finger.release(tile)
    kiosk.broke("ValueError: coba")
    assert about(kiosk) == "error"
    with qtbot.waitSignal(kiosk.touches.ticketing.ticketShown):
        pass
    qtbot.waitUntil(lambda: finger.screen in ("ticket", "home"))
    with house.database.read() as session:
        given = tickets_today(session, profile=house.profile, now=house.now())
    assert [ticket.label for ticket in given] == ["A-001"]


def test_a_slip_comes_out_and_the_screen_says_so(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house, prints=True, watch=True)
    finger = Finger(kiosk, qtbot)
    finger.touch("tile-A")
    qtbot.waitUntil(lambda: printing(kiosk) == "printed")
    assert list(Path(house.folder).rglob("*.png"))


def test_a_slip_that_does_not_come_is_told(
    open_kiosk: Callable[..., KioskApp], house: House, clock: SetClock, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house, pace=0.1)
    finger = Finger(kiosk, qtbot)
    finger.touch("tile-A")
    clock.advance(timedelta(seconds=10))
    qtbot.waitUntil(lambda: printing(kiosk) == "failed")


def test_staff_pause_from_afar(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house, watch=True)
    name = kiosk.journey.kiosk
    chief = account(house, "budi", "Budi", Role.SUPERVISOR)
    with house.database.write() as session:
        pause_kiosk(session, kiosk=name, officer=chief.id, at=house.now())
    qtbot.waitUntil(lambda: about(kiosk) == "paused")
    with house.database.write() as session:
        resume_kiosk(session, kiosk=name, officer=chief.id, at=house.now())
    qtbot.waitUntil(lambda: kiosk.view_models.shell.shown.screen == "home")
    with house.database.write() as session:
        shut_service(session, profile=house.profile, service="A", officer=chief.id, at=house.now())
    qtbot.waitUntil(lambda: status(kiosk, "A") == "closed")


def test_the_corner_and_the_pin_are_the_only_way_out(
    finger: Finger, kiosk: KioskApp, house: House, qtbot: QtBot
) -> None:
    with_pin(house)
    for _ in range(5):
        finger.touch("corner")
    assert finger.screen == "pin"
    enter_pin(finger, "000000")
    assert finger.screen == "pin"
    assert "PIN salah" in kiosk.view_models.of(PinViewModel).shown.says
    enter_pin(finger, PIN)
    assert finger.screen == "staff"
    finger.painted()
    with qtbot.waitSignal(kiosk.leaving):
        finger.touch("staff-leave")


def test_guessing_a_pin_is_slowed_down(finger: Finger, kiosk: KioskApp, house: House) -> None:
    with_pin(house)
    for _ in range(5):
        kiosk.touches.staff_corner.corner_touched()
    for _ in range(5):
        for digit in "0000":
            kiosk.touches.staff_corner.type_pin(digit)
        kiosk.touches.staff_corner.enter_pin()
        kiosk.settle()
    assert kiosk.touches.staff_corner.locked
    assert "Tunggu 15 detik" in kiosk.view_models.of(PinViewModel).shown.says


def test_staff_pause_the_kiosk_on_the_spot(finger: Finger, kiosk: KioskApp, house: House) -> None:
    with_pin(house)
    for _ in range(5):
        finger.touch("corner")
    enter_pin(finger, PIN)
    finger.painted()
    finger.touch("staff-pause")
    kiosk.settle()
    assert about(kiosk) == "paused"


def test_a_copy_needs_a_pin_and_is_on_record(finger: Finger, kiosk: KioskApp, house: House) -> None:
    with_pin(house)
    finger.touch("tile-A")
    ticket = kiosk.journey.visit.ticket
    assert ticket is not None
    finger.touch("done")
    finger.scan(ticket.token)
    finger.painted()
    finger.touch("reprint")
    enter_pin(finger, PIN)
    assert about(kiosk) == "reprinted"
    with house.database.read() as session:
        jobs = jobs_of(session, ticket.id)
    assert [job.copy for job in jobs] == [False, True]


def test_backspace_goes_back(finger: Finger, kiosk: KioskApp) -> None:
    finger.touch("tile-B")
    finger.painted()
    finger.key(Qt.Key.Key_Backspace)
    assert kiosk.journey.screen is ScreenName.HOME


def test_what_is_committed_while_a_kiosk_starts_is_not_missed(
    open_kiosk: Callable[..., KioskApp],
    house: House,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A first picture that was read before the kiosk listens would stand for a minute."""
    listen = Database.watch

    def after_a_number(database: Database) -> ChangeWatch:
        for _ in range(20):
            if house.read(lambda session: kiosk_state(session, "Kiosk 1")) is not None:
                break
            threading.Event().wait(0.02)
        give_number(house, Request("A", "meanwhile", "test", by_staff=True))
        return listen(database)

    monkeypatch.setattr(Database, "watch", after_a_number)
    kiosk = open_kiosk(house, watch=True)
    finger = Finger(kiosk, qtbot)
    qtbot.waitUntil(lambda: finger.find("tile-A").property("waitingText").startswith("1 "))
