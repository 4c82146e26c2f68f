"""What becomes of the morning's complaints, played at a supervisor's desk by keys and clicks."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from desk.app import DeskApp
from desk.register.act_sheet import ActSheet
from desk.register.page import RegisterPage
from rehearsal.hands import click, press_key, type_text, wait_until
from rehearsal.officer import ActingOfficer
from rehearsal.sample_house import PASSWORD
from shared.complaints.lifecycle import CaseState
from shared.complaints.listing import read_line
from shared.complaints.results import ClosingResult
from shared.complaints.views import ComplaintLine, Worklist
from shared.office.clock import SetClock
from shared.office.house import House

_SUPERVISOR, _COUNTER = "ayu", "5"
_SETTLES_MS = 400
_UNTIL_LATE = timedelta(days=7)
_ANSWER = "Got sudah dikeruk dan salurannya dilebarkan."


@dataclass
class Followed:
    """The pictures made on the way."""

    pictures: list[Path] = field(default_factory=list)


class FollowUp:
    """After the last visitor: one complaint goes its way to the end, the others wait.

    The supervisor verifies and sends the first to an agency, notes its answer and closes; the
    reporter is not content, and it is opened again. Another is answered on the spot. A week later
    what is still open is late.
    """

    def __init__(self, house: House, clock: SetClock, folder: Path) -> None:
        self.house, self.clock, self.folder = house, clock, folder
        self.followed = Followed()

    def play(self) -> Followed:
        """From the verification to the week after."""
        self._at_the_register(self._work)
        self.clock.advance(_UNTIL_LATE)
        self._at_the_register(self._a_week_later)
        return self.followed

    def _at_the_register(self, act: Callable[[], None]) -> None:
        self.desk = DeskApp(self.house)
        self.desk.window.resize(1440, 900)
        self.desk.show()
        try:
            ActingOfficer(self.desk, _SUPERVISOR, _COUNTER).sign_in(PASSWORD)
            shell = self.desk.window.shell
            assert shell is not None, "just signed in"
            shell.open_page(RegisterPage.name)
            self.desk.face.settle()
            assert isinstance(shell.page, RegisterPage)
            self.page = shell.page
            act()
        finally:
            self.desk.close()

    def _work(self) -> None:
        first, *others = [line.id for line in self.page.rows.lines]
        self._case = first
        self._act(Qt.Key.Key_F6, category=0)
        self._is(CaseState.VERIFIED)
        self._act(Qt.Key.Key_F6, agency=self.house.profile.agencies[0], nature=0)
        self._is(CaseState.DISPOSED)
        self._press("send-1", how=0)
        self._act(Qt.Key.Key_F8, text=_ANSWER)
        self._is(CaseState.IN_PROCESS)
        self._act(Qt.Key.Key_F3, message=_ANSWER, how=0)
        self._picture("register-answered")
        self._act(Qt.Key.Key_F9, result=ClosingResult.SOLVED, message=_ANSWER)
        self._is(CaseState.DONE)
        self._act(Qt.Key.Key_F9, by="Pelapor", reason="Air masih menggenang di sisi utara.")
        self._is(CaseState.VERIFIED)
        self._show()
        self._picture("register-reopened")
        # Another visitor's complaint is answered on the spot.
        self._case = others[0]
        self._act(Qt.Key.Key_F9, result=ClosingResult.ANSWERED, message=_ANSWER)
        self._is(CaseState.DONE)

    def _a_week_later(self) -> None:
        click(self.page.worklists.buttons[Worklist.OVERDUE])
        self.desk.face.settle()
        self._picture("register-late")

    def _act(self, key: Qt.Key, **answers: object) -> None:
        """The key's act, its sheet filled and saved."""
        self._show()
        press_key(self.desk.window, key)
        self._fill(answers)

    def _press(self, name: str, **answers: object) -> None:
        self._show()

        def shown() -> list[QPushButton]:
            buttons = self.page.pane.findChildren(QPushButton, name)
            return [one for one in buttons if one.isVisible()]

        wait_until(lambda: bool(shown()), name)
        click(shown()[0])
        self._fill(answers)

    def _line(self) -> ComplaintLine:
        """The case as it is on record."""
        house = self.house
        with house.database.read() as session:
            line = read_line(session, self._case, profile=house.profile, now=house.now())
        assert line is not None
        return line

    def _show(self) -> None:
        """Choose the case in the list it stands in, until the pane shows it as it is."""
        line = self._line()
        click(self.page.worklists.buttons[Worklist.OPEN if line.is_open else Worklist.DONE])

        def there() -> bool:
            self.desk.face.settle()
            self.page.view.choose(line.id)
            self.desk.face.settle()
            case = self.page.pane.case
            return case is not None and (case.line.id, case.line.version) == (line.id, line.version)

        wait_until(there, "the case as it is")

    def _fill(self, answers: dict[str, object]) -> None:
        window, before = self.desk.window, self._line().version
        wait_until(lambda: isinstance(window.sheet, ActSheet), "the sheet of the act")
        sheet = window.sheet
        assert isinstance(sheet, ActSheet)
        for name, value in answers.items():
            self._answer(sheet, name, value)
        click(sheet.confirm_button)
        wait_until(lambda: window.sheet is None, "the act to be on record")
        assert self._line().version > before

    def _answer(self, sheet: ActSheet, name: str, value: object) -> None:
        made = sheet.fields[name]
        field: QWidget = made.field
        if isinstance(field, QComboBox) and not field.isEditable():
            options = [one for one, _words in made.ask.options]
            field.setCurrentIndex(value if isinstance(value, int) else options.index(value))
        elif isinstance(field, QComboBox):
            field.setFocus()
            QTest.keyClicks(field, str(value))
        else:
            type_text(field, str(value))

    def _is(self, state: CaseState) -> None:
        found = self._line().state
        assert found is state, found

    def _picture(self, name: str) -> None:
        QTest.qWait(_SETTLES_MS)
        path = self.folder / f"{name}.png"
        self.desk.window.grab().save(str(path))
        self.followed.pictures.append(path)
