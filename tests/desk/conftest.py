"""A house with staff, and desks on it that are driven by real clicks and keys."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk.app import DeskApp
from desk.counter.page import CounterPage
from desk.page import Page
from desk.windows.pick_counter import PickCounter
from desk.windows.sign_in import SignIn
from shared.office.clock import SetClock
from shared.office.house import House
from shared.office.profile import HouseProfile
from shared.queue.issue import Request, issue_ticket
from shared.queue.views import TicketView
from shared.staff.accounts import OfficerView
from tests.helpers.engines import copied_house
from tests.helpers.register import Register, open_register
from tests.helpers.staffed_house import PASSWORD, engage, staff_of


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture
def house(tmp_path: Path, profile: HouseProfile, clock: SetClock) -> Iterator[House]:
    """The cast's house."""
    made = copied_house(tmp_path / "rumah", profile, clock=clock, work=engage)
    yield made
    made.close()


@pytest.fixture
def staff(house: House) -> dict[str, OfficerView]:
    """Two officers, a supervisor and an administrator, past their first sign-in."""
    return staff_of(house)


@pytest.fixture
def arrive(house: House, clock: SetClock) -> Callable[..., TicketView]:
    """Let a visitor take a number a minute after the one before."""
    count = iter(range(10_000))

    def take(service: str = "A", *, priority: bool = False, **more: Any) -> TicketView:
        clock.advance(timedelta(minutes=1))
        request = Request(
            service, f"key-{next(count)}", "kiosk", priority=priority, by_staff=True, **more
        )
        with house.database.write() as session:
            return issue_ticket(
                session, profile=house.profile, request=request, at=house.now()
            ).ticket

    return take


class Officer:
    """A person at a desk: presses keys, clicks, types, reads."""

    def __init__(self, desk: DeskApp, qtbot: QtBot) -> None:
        self.desk, self._bot = desk, qtbot
        desk.show()
        qtbot.waitExposed(desk.window)
        self.settle()

    @property
    def window(self) -> Any:
        return self.desk.window

    @property
    def screen(self) -> Any:
        return self.desk.window.screen_now

    @property
    def page(self) -> Page:
        shell = self.desk.window.shell
        assert shell is not None
        return shell.page

    @property
    def counter(self) -> CounterPage:
        page = self.page
        assert isinstance(page, CounterPage)
        return page

    def settle(self) -> None:
        """Until every job asked for is delivered and painted."""
        for _ in range(3):
            self.desk.face.settle()
            QCoreApplication.sendPostedEvents()
            QCoreApplication.processEvents()

    def key(self, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        self.window.activateWindow()
        QCoreApplication.processEvents()
        focus = self.window.focusWidget() or self.window
        QTest.keyClick(focus, key, modifier)
        self.settle()

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def write(self, widget: QWidget, words: str) -> None:
        widget.setFocus()
        QTest.keyClicks(widget, words)

    def sign_in(self, username: str, password: str = PASSWORD) -> None:
        door = self.screen
        assert isinstance(door, SignIn)
        door.username.clear()
        self.write(door.username, username)
        self.write(door.password, password)
        self.click(door.go)

    def sit(self, counter: str) -> None:
        door = self.screen
        assert isinstance(door, PickCounter), door
        self.click(door.buttons[counter])

    def serve_at(self, username: str, counter: str) -> CounterPage:
        self.sign_in(username)
        self.sit(counter)
        return self.counter

    def notices(self) -> list[str]:
        return [card.notice.text for card in self.window.notices.cards()]


@pytest.fixture
def open_desk(
    house: House, staff: dict[str, OfficerView], qtbot: QtBot
) -> Iterator[Callable[..., Officer]]:
    """Open a desk on the house; several can be open at once."""
    desks: list[DeskApp] = []

    def open_one(**more: Any) -> Officer:
        desk = DeskApp(house, **more)
        desks.append(desk)
        return Officer(desk, qtbot)

    yield open_one
    for desk in desks:
        desk.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.fixture
def officer(open_desk: Callable[..., Officer]) -> Officer:
    return open_desk()


@pytest.fixture
def register(tmp_path: Path, qapp: QApplication) -> Iterator[Register]:
    with open_register(tmp_path) as made:
        yield made
