"""The supervisor's pages in the real window, beside an officer's desk on the same house."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.admin.page import AdminPage
from desk.charts.page import ChartsPage
from desk.dialogs.sheet import Sheet
from desk.floor.dialogs import ManagedCounterSheet
from desk.floor.page import FloorPage
from shared.queue.views import TicketView


def open_page(desk: Any, name: str) -> Any:
    desk.click(desk.window.shell.rail.buttons()[name])
    return desk.page


def test_each_role_sees_its_pages(open_desk: Callable[..., Any]) -> None:
    seen = {}
    for username in ("siti", "rina", "wati"):
        desk = open_desk()
        desk.sign_in(username)
        if username == "siti":
            desk.sit("2")
        else:
            desk.click(desk.screen.without)
        seen[username] = set(desk.window.shell.rail.buttons())
    assert not seen["siti"] & {"floor", "charts", "admin"}
    assert {"floor", "charts"} <= seen["rina"]
    assert "admin" not in seen["rina"]
    assert {"floor", "charts", "admin"} <= seen["wati"]


def test_a_supervisor_moves_an_officers_counter(
    open_desk: Callable[..., Any], arrive: Callable[..., TicketView], qtbot: QtBot
) -> None:
    officer, supervisor = open_desk(), open_desk()
    officer.serve_at("siti", "4")
    arrive("A")
    supervisor.sign_in("rina")
    supervisor.click(supervisor.screen.without)
    floor = open_page(supervisor, "floor")
    assert isinstance(floor, FloorPage)
    floor.counter_view.select(3)
    supervisor.click(floor.manage_button)
    sheet = supervisor.window.sheet
    assert isinstance(sheet, ManagedCounterSheet)
    sheet.boxes["A"].setFocus()
    supervisor.key(Qt.Key.Key_Space)
    supervisor.click(sheet.confirm_button)
    assert supervisor.notices()[-1] == "Loket 4 sekarang melayani A, C, D."

    def heard() -> bool:
        officer.settle()
        seat = officer.desk.workplace.seat
        return seat is not None and seat.serves == ("A", "C", "D")

    qtbot.waitUntil(heard)
    officer.key(Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: floor.counters.rows[3].label == "A-001")


def test_the_pages_take_the_whole_window_in_both_looks(open_desk: Callable[..., Any]) -> None:
    desk = open_desk()
    desk.sign_in("wati")
    desk.click(desk.screen.without)
    for name, kind in (("floor", FloorPage), ("charts", ChartsPage), ("admin", AdminPage)):
        page = open_page(desk, name)
        assert isinstance(page, kind)
        assert page.accessibleName()
        assert page.width() > 1000
        desk.key(Qt.Key.Key_F1)
        assert isinstance(desk.window.sheet, Sheet)
        desk.key(Qt.Key.Key_Escape)
