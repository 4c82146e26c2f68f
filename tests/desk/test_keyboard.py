"""The desk by keyboard alone: everything is reached, and a whole morning is worked."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk.admin.page import AdminPage
from desk.counter.dialogs.transfer import TransferSheet
from desk.dialogs.decision import DecisionSheet
from desk.find.page import FindPage
from desk.floor.dialogs import ManagedCounterSheet
from desk.floor.page import FloorPage
from desk.intake.page import IntakePage
from desk.look.problem import ProblemLabel
from desk.windows.pick_counter import PickCounter
from desk.windows.sign_in import SignIn
from shared.office.house import House
from shared.queue.floor.seats import Seat, seats
from shared.queue.lifecycle import State
from shared.queue.today import tickets_today
from shared.queue.views import TicketView
from tests.desk.conftest import Officer
from tests.helpers.desk_states import said_by
from tests.helpers.staffed_house import PASSWORD

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.mark.timeout(920)
@pytest.mark.parametrize("language", ["id", "en"])
def test_tab_reaches_everything_and_f1_tells_every_key(language: str) -> None:
    assert said_by("keyed_states", language, seconds=900).splitlines() == []


def focused(officer: Officer) -> QWidget:
    found = officer.window.focusWidget()
    assert found is not None
    return found


def types(officer: Officer, words: str) -> None:
    """Where the keyboard is."""
    QTest.keyClicks(focused(officer), words)
    officer.settle()


def tab_to(officer: Officer, wanted: Callable[[QWidget], bool], most: int = 80) -> QWidget:
    """Press Tab until there."""
    for _ in range(most):
        if wanted(focused(officer)):
            return focused(officer)
        officer.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead there, but to {focused(officer).accessibleName()}")


def named(words: str) -> Callable[[QWidget], bool]:
    return lambda widget: widget.accessibleName().startswith(words)


def sign_in(officer: Officer, name: str) -> None:
    """From the sign-in page: a name, a password, Enter."""
    door = officer.screen
    assert isinstance(door, SignIn)
    tab_to(officer, lambda widget: widget is door.username)
    officer.key(Qt.Key.Key_A, CTRL)
    types(officer, name)
    officer.key(Qt.Key.Key_Tab)
    types(officer, PASSWORD)
    officer.key(Qt.Key.Key_Return)
    assert isinstance(officer.screen, PickCounter)


def states(house: House) -> dict[str, State]:
    with house.database.read() as session:
        found = tickets_today(session, profile=house.profile, now=house.now())
        return {ticket.label: ticket.state for ticket in found}


@pytest.mark.parametrize("key", ["referred", "incomplete", "complaint", "helped"])
def test_after_an_outcome_the_next_tab_is_its_first_field(
    officer: Officer, arrive: Callable[..., TicketView], key: str
) -> None:
    arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(Qt.Key.Key_F2)
    officer.key(Qt.Key.Key_F5)
    form = counter.form
    number = list(form.buttons).index(key)
    officer.key(Qt.Key(Qt.Key.Key_1 + number), ALT)
    assert form.outcome == key
    officer.key(Qt.Key.Key_Tab)
    first: dict[str, QWidget] = {
        "referred": form.agency.combo,
        "incomplete": (*form.missing.boxes, form.missing.other)[0],
        "complaint": form.particulars.name,
        "helped": form.note.editor,
    }
    assert focused(officer) is first[key]


@pytest.mark.parametrize("size", [(1024, 700), (1366, 768)])
def test_what_is_missing_stands_under_its_field_in_sight(
    officer: Officer, arrive: Callable[..., TicketView], size: tuple[int, int]
) -> None:
    arrive("A")
    officer.window.resize(*size)
    counter = officer.serve_at("siti", "2")
    officer.key(Qt.Key.Key_F2)
    officer.key(Qt.Key.Key_F5)
    officer.key(Qt.Key.Key_F9)
    problem: ProblemLabel = counter.form.problem
    assert problem.isVisible()
    assert focused(officer) is next(iter(counter.form.buttons.values()))
    number = list(counter.form.buttons).index("complaint")
    officer.key(Qt.Key(Qt.Key.Key_1 + number), ALT)
    assert not problem.isVisible()
    officer.key(Qt.Key.Key_F9)
    assert focused(officer) is counter.form.agency.combo
    types(officer, "Dinas PUPR")
    officer.key(Qt.Key.Key_F9)
    story = counter.form.particulars.story
    assert focused(officer) is story
    assert story.accessibleDescription() == problem.text()
    seen = story.visibleRegion().boundingRect()
    assert seen.height() > 0
    assert problem.visibleRegion().boundingRect().height() == problem.height()
    under = problem.mapTo(officer.window, problem.rect().topLeft()).y()
    assert under >= story.mapTo(officer.window, story.rect().bottomLeft()).y()
    types(officer, "Lampu jalan padam.")
    assert not problem.isVisible()
    assert story.accessibleDescription() == ""


def test_a_morning_by_keyboard_alone(
    officer: Officer, house: House, arrive: Callable[..., TicketView], qtbot: QtBot
) -> None:
    for service in "AAB":
        arrive(service)
    _serve(officer, house)
    _hand_on_and_pause(officer, house, qtbot)
    _register_a_report(officer, house)
    _find(officer, qtbot)
    officer.key(Qt.Key.Key_L, CTRL)
    types(officer, PASSWORD)
    officer.key(Qt.Key.Key_Return)
    assert isinstance(officer.page, FindPage)
    _sign_out(officer)
    assert _seated(house) == []


def test_a_supervisors_and_an_administrators_morning_by_keyboard_alone(
    officer: Officer, house: House
) -> None:
    sign_in(officer, "wati")
    tab_to(officer, named("Lanjut tanpa loket"))
    officer.key(Qt.Key.Key_Return)
    _open_page(officer, FloorPage)
    officer.key(Qt.Key.Key_Down)
    officer.key(Qt.Key.Key_Return)
    assert officer.window.sheet is not None
    tab_to(officer, lambda widget: isinstance(widget, QPushButton) and widget.isDefault())
    officer.key(Qt.Key.Key_Return)
    assert len(_seated(house)) == 1
    officer.key(Qt.Key.Key_Return)
    assert isinstance(officer.window.sheet, ManagedCounterSheet)
    officer.key(Qt.Key.Key_Escape)
    _edit_the_house(officer, house)
    _sign_out(officer)


def _serve(officer: Officer, house: House) -> None:
    """Sign in, choose a counter, call, recall, serve, record how it ended, call the next."""
    sign_in(officer, "siti")
    tab_to(officer, named("Loket 2"))
    officer.key(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F5):
        officer.key(key)
    assert states(house)["A-001"] is State.SERVING
    officer.key(Qt.Key.Key_1, ALT)
    officer.key(Qt.Key.Key_Tab)
    types(officer, "Sudah jelas.")
    officer.key(Qt.Key.Key_F2)
    assert states(house) | {"A-001": State.DONE, "A-002": State.CALLED} == states(house)


def _hand_on_and_pause(officer: Officer, house: House, qtbot: QtBot) -> None:
    """Serve the second, hand them on to another service, pause and go on."""
    officer.key(Qt.Key.Key_F5)
    officer.key(Qt.Key.Key_F6)
    assert isinstance(officer.window.sheet, TransferSheet)
    officer.key(Qt.Key.Key_Return)
    if officer.window.sheet is not None:
        officer.key(Qt.Key.Key_Return)
    assert officer.window.sheet is None
    assert states(house)["A-002"] is State.WAITING
    officer.key(Qt.Key.Key_J, CTRL)
    officer.key(Qt.Key.Key_Return)
    officer.key(Qt.Key.Key_Return)
    assert _seated(house)[0].pause_reason is not None
    # The desk hears of its own seat through the change feed.
    qtbot.waitUntil(lambda: officer.counter.frame.state.text() == "Jeda")
    officer.key(Qt.Key.Key_J, CTRL)
    assert _seated(house)[0].pause_reason is None


def _register_a_report(officer: Officer, house: House) -> None:
    """A visitor's complaint, from the counter to the register."""
    officer.key(Qt.Key.Key_F2)
    officer.key(Qt.Key.Key_F5)
    number = list(officer.counter.form.buttons).index("complaint")
    officer.key(Qt.Key(Qt.Key.Key_1 + number), ALT)
    tab_to(officer, named("Uraian"))
    types(officer, "Lampu jalan padam sejak Senin.")
    tab_to(officer, named("OPD tujuan"))
    types(officer, "Dinas PUPR")
    officer.key(Qt.Key.Key_F9)
    page = officer.page
    assert isinstance(page, IntakePage)
    officer.key(Qt.Key.Key_1, ALT)
    for question in (page.form.anonymous, page.form.secret):
        choices, no = list(question.choices.buttons.values()), question.choices.buttons["no"]
        tab_to(officer, choices.__contains__)
        while focused(officer) is not no:
            officer.key(Qt.Key.Key_Right)
        officer.key(Qt.Key.Key_Space)
    tab_to(officer, lambda widget: widget is page.side.notice)
    officer.key(Qt.Key.Key_Space)
    officer.key(Qt.Key.Key_F9)
    assert officer.window.sheet is not None, "the receipt"
    officer.key(Qt.Key.Key_Return)
    assert State.SERVING not in states(house).values()


def _find(officer: Officer, qtbot: QtBot) -> None:
    _open_page(officer, FindPage)
    types(officer, "A-001")
    page = officer.page
    assert isinstance(page, FindPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def _edit_the_house(officer: Officer, house: House) -> None:
    """Another name for the first service; what cannot be saved is told where it is."""
    _open_page(officer, AdminPage)
    before = house.profile.services[0].name.say("id")
    tab_to(officer, named("Nama, "))
    officer.key(Qt.Key.Key_A, CTRL)
    types(officer, "Aduan")
    officer.key(Qt.Key.Key_S, CTRL)
    assert before != "Aduan"
    assert house.profile.services[0].name.say("id") == "Aduan"


def _open_page(officer: Officer, kind: type) -> None:
    """By the number of its place on the rail."""
    names = list(officer.window.shell.rail.buttons())
    digit = (names.index(kind.name) + 1) % 10
    officer.key(Qt.Key(Qt.Key.Key_0 + digit), CTRL)
    assert isinstance(officer.page, kind)


def _sign_out(officer: Officer) -> None:
    """The officer's menu at the foot of the rail, its last line."""
    tab_to(officer, named("Petugas: "))
    officer.key(Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    officer.settle()
    if isinstance(officer.window.sheet, DecisionSheet):
        officer.key(Qt.Key.Key_Return)
    assert isinstance(officer.screen, SignIn)


def _seated(house: House) -> list[Seat]:
    with house.database.read() as session:
        return seats(session, house.profile)
