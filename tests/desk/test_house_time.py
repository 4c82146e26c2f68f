"""The desk while the computer's clock cannot be trusted, and on a day nobody vouched for."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from pytestqt.qtbot import QtBot

from desk.windows.house_time import DayDoor, TimeSheet
from desk.windows.pick_counter import PickCounter
from shared.office.clock import SetClock
from shared.office.house import House
from shared.queue.house_time import TimeState, keep_time
from shared.queue.today import tickets_today
from shared.queue.views import TicketView
from tests.desk.conftest import Officer

HOURS = timedelta(hours=3)


def jumped(desk: Officer, clock: SetClock, by: timedelta) -> None:
    clock.vouched = False
    clock.jump(by)
    desk.desk.face.look_at_the_time()
    desk.settle()


def state(house: House) -> TimeState:
    return keep_time(house)


def supervisor(officer: Officer) -> Officer:
    officer.sign_in("rina")
    officer.click(officer.screen.without)
    return officer


def test_a_jump_is_told_and_the_supervisor_keeps_the_houses_time(
    officer: Officer, house: House, clock: SetClock, qtbot: QtBot
) -> None:
    desk = supervisor(officer)
    banner = desk.window.shell.time_banner
    assert not banner.isVisible()
    before = house.now()
    jumped(desk, clock, -HOURS)
    assert banner.isVisible()
    assert "Nomor dan antrean tetap berjalan" in banner.words.text()
    desk.click(banner.decide_button)
    sheet = desk.window.sheet
    assert isinstance(sheet, TimeSheet)
    desk.click(sheet.confirm_button)
    # The desk hears of the decision by the feed, like every other program.
    qtbot.waitUntil(lambda: not banner.isVisible())
    assert house.now() == before


def test_the_supervisor_takes_the_computers_time(
    officer: Officer, house: House, clock: SetClock, arrive: Callable[..., TicketView]
) -> None:
    desk = supervisor(officer)
    arrive()
    jumped(desk, clock, HOURS)
    desk.click(desk.window.shell.time_banner.decide_button)
    sheet = desk.window.sheet
    desk.click(sheet.computer_right)
    desk.click(sheet.confirm_button)
    assert house.now() == clock.now()
    assert not state(house).in_doubt
    with house.database.read() as session:
        (waiting,) = tickets_today(session, profile=house.profile, now=house.now())
    assert waiting.clock_broken


def test_an_officer_is_told_but_does_not_decide(officer: Officer, clock: SetClock) -> None:
    officer.serve_at("siti", "2")
    jumped(officer, clock, HOURS)
    banner = officer.window.shell.time_banner
    assert banner.isVisible()
    assert not banner.decide_button.isVisible()


def test_the_first_sign_in_of_an_unvouched_day_confirms_the_large_date(
    open_desk: Callable[..., Officer],
    house: House,
    clock: SetClock,
    arrive: Callable[..., TicketView],
) -> None:
    left = arrive()
    clock.vouched = False
    clock.advance(timedelta(days=1))
    desk = open_desk()
    desk.sign_in("siti")
    door: Any = desk.screen
    assert isinstance(door, DayDoor)
    assert "November 2026" in door.accessibleName()
    assert _waiting(house, left)
    desk.click(door.yes)
    assert isinstance(desk.screen, PickCounter)
    desk.desk.face.look_at_the_time()
    desk.settle()
    assert not _waiting(house, left)
    second = open_desk()
    second.sign_in("budi")
    assert isinstance(second.screen, PickCounter)


def test_a_denied_date_ends_nobody_and_stays_in_doubt(
    open_desk: Callable[..., Officer],
    house: House,
    clock: SetClock,
    arrive: Callable[..., TicketView],
) -> None:
    left = arrive()
    clock.vouched = False
    clock.advance(timedelta(days=1))
    desk = open_desk()
    desk.sign_in("siti")
    desk.click(desk.screen.no)
    assert isinstance(desk.screen, PickCounter)
    assert state(house).in_doubt
    clock.advance(timedelta(minutes=5))
    assert state(house).in_doubt
    assert _waiting(house, left)


def _waiting(house: House, ticket: TicketView) -> bool:
    from shared.queue.lifecycle import State
    from shared.queue.today import ticket_by_id

    with house.database.read() as session:
        now = ticket_by_id(session, ticket.id)
    return now is not None and now.state is State.WAITING
