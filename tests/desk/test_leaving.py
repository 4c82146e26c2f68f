"""Whoever goes from the counter is asked what becomes of the visitor, through keys and clicks."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desk.dialogs.decision import DecisionSheet
from desk.windows.pick_counter import PickCounter
from desk.windows.sign_in import Locked, SignIn
from shared.office.clock import SetClock
from shared.office.house import House
from shared.queue.floor.seats import SILENT_AFTER, seats
from shared.queue.lifecycle import State
from shared.queue.today import ticket_by_id
from shared.queue.views import TicketView
from tests.desk.conftest import Officer

Arrive = Callable[..., TicketView]
CTRL = Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def taken(house: House) -> dict[str, str]:
    with house.database.read() as session:
        return {seat.counter_code: seat.officer_name for seat in seats(session, house.profile)}


def now(house: House, ticket: TicketView) -> TicketView:
    with house.database.read() as session:
        found = ticket_by_id(session, ticket.id)
    assert found is not None
    return found


def serving(officer: Officer, arrive: Arrive) -> TicketView:
    """Siti serves A-001 at counter 2 while A-002 waits."""
    ticket = arrive("A")
    arrive("A")
    officer.serve_at("siti", "2")
    officer.key(Qt.Key.Key_F2)
    officer.key(Qt.Key.Key_F5)
    return ticket


def asked(officer: Officer) -> DecisionSheet:
    sheet = officer.window.sheet
    assert isinstance(sheet, DecisionSheet)
    assert "A-001" in " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert sheet.decision is None
    return sheet


def sign_out(officer: Officer) -> None:
    officer.desk.workplace.sign_out_wanted.emit("")
    officer.settle()


def change_counter(officer: Officer) -> None:
    officer.screen.rail.counter_wanted.emit()
    officer.settle()


def close_window(officer: Officer) -> None:
    officer.window.close()
    officer.settle()


def practise(officer: Officer) -> None:
    officer.desk.workplace.practice_wanted.emit(True)
    officer.settle()


def pause(officer: Officer) -> None:
    officer.key(Qt.Key.Key_J, CTRL)


WAYS = {
    "sign out": sign_out,
    "close": close_window,
    "change counter": change_counter,
    "practise": practise,
    "pause": pause,
}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_of_going_asks_first_and_can_be_given_up(
    officer: Officer, arrive: Arrive, house: House, way: str
) -> None:
    ticket = serving(officer, arrive)
    WAYS[way](officer)
    asked(officer)
    officer.key(Qt.Key.Key_Escape)
    assert officer.window.isVisible()
    assert officer.counter.visitor.number.text() == "A-001"
    assert now(house, ticket).state is State.SERVING
    assert taken(house) == {"2": "Siti Rahma"}


@pytest.mark.parametrize("way", WAYS)
def test_back_in_line_by_keys_whichever_way_the_officer_goes(
    officer: Officer, arrive: Arrive, house: House, way: str
) -> None:
    ticket = serving(officer, arrive)
    WAYS[way](officer)
    asked(officer)
    officer.key(Qt.Key.Key_Return)
    officer.key(Qt.Key.Key_Return)
    if way == "pause":
        officer.key(Qt.Key.Key_Return)
        officer.key(Qt.Key.Key_Return)
    after = now(house, ticket)
    assert (after.state, after.counter_code) == (State.WAITING, None)
    if way in ("pause", "change counter"):
        assert taken(house) == {"2": "Siti Rahma"}
    else:
        assert taken(house) == {}


def test_signing_out_over_a_visitor_who_is_finished(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    ticket = serving(officer, arrive)
    sign_out(officer)
    sheet = asked(officer)
    officer.click(sheet.ways.buttons["ended"])
    sheet.outcomes.setCurrentIndex(sheet.outcomes.findData("informed"))
    officer.write(sheet.note, "sudah dijelaskan")
    officer.key(Qt.Key.Key_Return)
    assert isinstance(officer.screen, SignIn)
    after = now(house, ticket)
    assert (after.state, after.outcome) == (State.DONE, "informed")


def test_a_visitor_is_handed_to_a_colleagues_counter(
    open_desk: Callable[..., Officer], arrive: Arrive, house: House
) -> None:
    first, second = open_desk(), open_desk()
    ticket = serving(first, arrive)
    second.serve_at("budi", "3")
    change_counter(first)
    sheet = asked(first)
    first.click(sheet.ways.buttons["counter"])
    assert sheet.counters.currentText() == "Loket 3 · Budi Santoso"
    first.click(sheet.confirm_button)
    assert isinstance(first.screen, PickCounter)
    assert now(house, ticket).wanted_counter == "3"
    second.key(Qt.Key.Key_F2)
    assert second.counter.visitor.number.text() == "A-001"


def test_nobody_else_says_how_the_visit_of_a_locked_officer_went(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    ticket = serving(officer, arrive)
    officer.key(Qt.Key.Key_L, CTRL)
    door = officer.screen
    assert isinstance(door, Locked)
    door.other_wanted.emit()
    officer.settle()
    sheet = asked(officer)
    assert set(sheet.ways.buttons) == {"front"}
    officer.click(sheet.ways.buttons["front"])
    officer.click(sheet.confirm_button)
    assert isinstance(officer.screen, SignIn)
    assert now(house, ticket).state is State.WAITING


def test_a_visitor_left_by_a_killed_desk_is_seen_and_decided_about_by_the_next_officer(
    open_desk: Callable[..., Officer],
    arrive: Arrive,
    house: House,
    clock: SetClock,
    qtbot: QtBot,
) -> None:
    first = open_desk()
    ticket = serving(first, arrive)
    first.window.attendance.stop()
    clock.advance(SILENT_AFTER + timedelta(minutes=1))
    second = open_desk()
    counter = second.serve_at("budi", "3")
    alert = next(one for one in counter.day.alerts if "A-001" in one.words)
    assert alert.words == "A-001 di Loket 2 tanpa petugas."
    second.click(counter.day.findChild(QPushButton, f"alert-left_alone:{ticket.id}"))
    sheet = asked(second)
    second.click(sheet.ways.buttons["front"])
    second.click(sheet.confirm_button)
    assert now(house, ticket).state is State.WAITING
    qtbot.waitUntil(lambda: not [one for one in counter.day.alerts if "tanpa petugas" in one.words])


def test_who_sits_down_where_a_visitor_was_left_has_that_visitor(
    open_desk: Callable[..., Officer], arrive: Arrive, clock: SetClock
) -> None:
    first = open_desk()
    serving(first, arrive)
    first.window.attendance.stop()
    clock.advance(SILENT_AFTER + timedelta(minutes=1))
    second = open_desk()
    second.sign_in("budi")
    words = " ".join(label.text() for label in second.screen.findChildren(QLabel))
    assert "A-001" in words
    second.click(second.screen.buttons["2"])
    second.click(second.window.sheet.confirm_button)
    assert second.counter.visitor.number.text() == "A-001"


def test_a_closed_account_leaves_its_visitor_in_front(
    officer: Officer, arrive: Arrive, house: House, staff: dict[str, object]
) -> None:
    ticket = serving(officer, arrive)
    officer.window._switched_off()
    officer.settle()
    assert now(house, ticket).state is State.WAITING
    assert taken(house) == {}


def test_a_program_that_ends_over_a_visitor_leaves_the_seat_as_a_kill_does(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    ticket = serving(officer, arrive)
    officer.window.sign_out("")
    officer.settle()
    assert isinstance(officer.screen, SignIn)
    assert taken(house) == {"2": "Siti Rahma"}
    assert now(house, ticket).state is State.SERVING
    officer.serve_at("siti", "2")
    assert officer.counter.visitor.number.text() == "A-001"
