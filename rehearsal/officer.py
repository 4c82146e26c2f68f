"""An officer's hands at a desk."""

from datetime import timedelta

from PySide6.QtCore import Qt

from desk.app import DeskApp
from desk.counter.page import CounterPage
from desk.intake.page import IntakePage
from desk.page import Page
from desk.windows.pick_counter import PickCounter
from desk.windows.sign_in import SignIn
from rehearsal.hands import click, press_key, type_text, wait_until
from shared.office.profile import Ask
from shared.queue.lifecycle import State
from shared.queue.views import TicketView


class ActingOfficer:
    """Signs in and serves at one counter, by keys and clicks alone."""

    def __init__(self, desk: DeskApp, username: str, counter: str) -> None:
        self.desk, self.username, self.counter = desk, username, counter

    @property
    def page(self) -> CounterPage:
        shell = self.desk.window.shell
        assert shell is not None, "somebody signed in"
        page = shell.page
        assert isinstance(page, CounterPage), "the counter is on screen"
        return page

    def sign_in(self, password: str) -> None:
        """From the sign-in to the counter page."""
        window = self.desk.window
        door = window.screen_now
        assert isinstance(door, SignIn), "the desk starts with its door"
        type_text(door.username, self.username)
        type_text(door.password, password)
        press_key(window, Qt.Key.Key_Return)
        wait_until(lambda: isinstance(window.screen_now, PickCounter), "the counters")
        pick = window.screen_now
        assert isinstance(pick, PickCounter)
        wait_until(
            lambda: self.counter in pick.buttons and pick.buttons[self.counter].isVisible(),
            self.counter,
        )
        click(pick.buttons[self.counter])
        wait_until(lambda: window.shell is not None, "the counter page")
        self.see()

    def see(self) -> TicketView | None:
        """Who is at the counter on this screen, once everything committed is shown."""
        self.desk.face.settle()
        self.page.refresh(self.page.topics)
        self.desk.face.settle()
        return self.page.current()

    def call_next(self) -> TicketView | None:
        """F2. Returns the called visitor, or None when nobody waits for this counter."""
        press_key(self.desk.window, Qt.Key.Key_F2)
        return self.see()

    def recall(self) -> TicketView | None:
        """F3."""
        press_key(self.desk.window, Qt.Key.Key_F3)
        return self.see()

    def begin(self) -> None:
        """F5: the visitor has come."""
        press_key(self.desk.window, Qt.Key.Key_F5)
        wait_until(lambda: self._state() is State.SERVING, "the service to begin")

    def mark_absent(self) -> None:
        """F4: the visitor did not come."""
        press_key(self.desk.window, Qt.Key.Key_F4)
        wait_until(lambda: self._state() is None, "the counter to be free")

    def finish(self, outcome: str, note: str) -> None:
        """Choose the outcome, fill what it asks for, write a note, F9."""
        form = self.page.form
        click(form.buttons[outcome])
        asks = self.desk.house.profile.outcome(outcome).asks
        if Ask.AGENCY in asks:
            form.agency.combo.setCurrentIndex(form.agency.combo.findText(self._agency()))
        if Ask.COMPLAINT in asks:
            type_text(form.particulars.story, "Air menggenang setiap hujan, menutup jalan warga.")
        if note:
            type_text(form.note.editor, note)
        press_key(self.desk.window, Qt.Key.Key_F9)
        if Ask.COMPLAINT in asks:
            self._register()
        wait_until(lambda: self._state() is None, "the visit to be saved")

    def _register(self) -> None:
        """Answer what the register's form still asks, F9, and close what it shows."""
        window = self.desk.window
        wait_until(lambda: isinstance(self._open_page(), IntakePage), "the register's form")
        intake = self._open_page()
        assert isinstance(intake, IntakePage)
        wait_until(lambda: intake.form.state() is not None, "what the counter had typed")
        click(intake.form.anonymous.choices.buttons["no"])
        click(intake.form.secret.choices.buttons["no"])
        click(intake.side.notice)
        press_key(window, Qt.Key.Key_F9)
        wait_until(lambda: window.sheet is not None, "the complaint to be registered")
        press_key(window, Qt.Key.Key_Return)
        wait_until(lambda: isinstance(self._open_page(), CounterPage), "the counter again")

    def _open_page(self) -> Page | None:
        shell = self.desk.window.shell
        return None if shell is None else shell.page

    def _agency(self) -> str:
        return self.desk.house.profile.agencies[0]

    def _state(self) -> State | None:
        visitor = self.see()
        return None if visitor is None else visitor.state


CALL_EVERY = timedelta(seconds=20)
