"""The window itself: pages, look, language, what it remembers, practice, every state."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desk.app import DeskApp
from desk.dialogs.keys import KeySheet
from desk.find.page import FindPage
from desk.look.dark import Look, inks_of, look_of
from desk.memory import Memory
from desk.register.page import RegisterPage
from desk.windows.pick_counter import PickCounter
from desk.windows.shell import Shell
from desk.windows.sign_in import SignIn
from rehearsal.states.desk import desk_states
from shared.complaints.intake import Intake
from shared.complaints.results import Class
from shared.office.clock import SetClock
from shared.office.house import House
from shared.queue.today import tickets_today
from shared.queue.views import TicketView
from shared.storage.errors import DatabaseMissing
from shared.theme import LARGE_PAIRS, TEXT_PAIRS, contrast, theme_named, theme_names
from tests.desk.conftest import Officer
from tests.helpers.register import put_on_record

Arrive = Callable[..., TicketView]

# The offscreen plugin says this of any second window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LAMP = Intake(
    "badge",
    Class.COMPLAINT,
    "Lampu jalan padam.",
    channel="tatap-muka",
    anonymous=False,
    secret=False,
    notice_version=1,
)


def test_f1_lists_every_key_of_the_page(officer: Officer) -> None:
    officer.serve_at("siti", "2")
    officer.key(Qt.Key.Key_F1)
    assert isinstance(officer.window.sheet, KeySheet)
    officer.key(Qt.Key.Key_Escape)
    assert officer.window.sheet is None
    assert officer.window.stack.isEnabled()


def test_the_counter_is_not_there_without_a_seat(officer: Officer) -> None:
    officer.sign_in("rina")
    officer.click(officer.screen.without)
    assert "counter" not in officer.screen.rail.buttons()
    assert "find" in officer.screen.rail.buttons()


def test_the_look_changes_and_keeps_the_visitor_and_what_was_typed(
    officer: Officer, arrive: Arrive
) -> None:
    arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(Qt.Key.Key_F2)
    officer.click(counter.form.buttons["helped"])
    officer.write(counter.form.note.editor, "jangan hilang")
    officer.desk.workplace.look_wanted.emit(Look.DARK)
    officer.settle()
    again = officer.counter
    assert again is not counter
    assert again.workplace.theme.palette.surface != counter.workplace.theme.palette.surface
    assert again.visitor.number.text() == "A-001"
    assert again.form.note.editor.toPlainText() == "jangan hilang"


def test_the_page_stays_when_look_or_language_change(officer: Officer) -> None:
    officer.serve_at("siti", "2")
    shell = officer.window.shell
    assert shell is not None
    shell.open_page(FindPage.name)
    officer.desk.workplace.look_wanted.emit(Look.DARK)
    officer.settle()
    assert isinstance(officer.page, FindPage)
    officer.desk.workplace.language_wanted.emit("en")
    officer.settle()
    assert isinstance(officer.page, FindPage)


def test_english_is_spoken_at_once_and_remembered(officer: Officer, house: House) -> None:
    officer.serve_at("siti", "2")
    officer.desk.workplace.language_wanted.emit("en")
    officer.settle()
    assert officer.counter.bar.buttons
    words = [made.words for made in officer.counter.bar.buttons.values()]
    assert "Call next" in words
    assert Memory(house.folder).text("language") == "en"


def test_window_and_columns_are_remembered(open_desk: Callable[..., Officer], house: House) -> None:
    first = open_desk()
    first.window.setGeometry(QRect(0, 0, 1400, 780))
    page = first.serve_at("siti", "2")
    page.frame.split.setSizes([300, 760, 260])
    kept = page.frame.split.sizes()
    page.leaving()
    first.window.keep_shape()
    second = open_desk()
    second.window.resize(first.window.size())
    again = second.serve_at("siti", "2")
    assert again.frame.split.sizes() == kept


def test_practice_is_a_scratch_house(officer: Officer, house: House) -> None:
    officer.sign_in("siti")
    officer.sit("2")
    officer.desk.workplace.practice_wanted.emit(True)
    officer.settle()
    assert isinstance(officer.screen, PickCounter)
    officer.sit("5")
    assert officer.desk.house is not house
    officer.key(Qt.Key.Key_F2)
    assert officer.counter.visitor.ticket is not None
    officer.desk.workplace.practice_wanted.emit(False)
    officer.settle()
    assert isinstance(officer.screen, SignIn)
    with house.database.read() as session:
        assert tickets_today(session, profile=house.profile, now=house.now()) == []


def test_a_lost_database_is_said_over_every_page_until_it_is_back(officer: Officer) -> None:
    officer.serve_at("siti", "2")
    officer.desk.workplace.lose_database(DatabaseMissing("sapa.db"))
    assert officer.screen.banner.isVisible()
    officer.desk.workplace.regain_database()
    assert not officer.screen.banner.isVisible()


def test_what_takes_longer_than_half_a_second_shows_that_it_works(
    officer: Officer, qtbot: QtBot
) -> None:
    officer.serve_at("siti", "2")
    go_on = threading.Event()
    officer.desk.workplace.run(officer.desk, lambda: go_on.wait(10))
    assert not officer.screen.progress.isVisible()
    qtbot.waitUntil(officer.screen.progress.isVisible)
    go_on.set()
    qtbot.waitUntil(lambda: not officer.screen.progress.isVisible())


@pytest.mark.parametrize("name", theme_names())
@pytest.mark.parametrize("look", list(Look))
def test_every_text_is_legible_in_both_looks(name: str, look: Look) -> None:
    palette = look_of(theme_named(name), look).palette
    inks = inks_of(palette)
    on_colour = {"primary", "go", "danger", "caution"}
    for written, on in TEXT_PAIRS:
        if look is Look.DARK and written in on_colour and on in ("surface", "background"):
            continue
        if look is Look.DARK and (written, on) in _NOT_DRAWN_AT_NIGHT:
            continue
        assert contrast(getattr(palette, written), getattr(palette, on)) >= 4.5, (written, on)
    for written, on in LARGE_PAIRS:
        assert contrast(getattr(palette, written), getattr(palette, on)) >= 3, (written, on)
    for ink in (inks.emphasis, inks.go, palette.danger, palette.caution):
        assert contrast(ink, palette.surface) >= 4.5
        assert contrast(ink, palette.background) >= 4.5


_NOT_DRAWN_AT_NIGHT = {
    ("primary", "primary_tint"),
    ("go", "go_tint"),
    ("on_primary", "danger"),
}


def test_every_state_can_be_pictured_and_read_aloud(
    open_desk: Callable[..., Officer], house: House
) -> None:
    desk: DeskApp = open_desk().desk
    for name, enter in desk_states():
        enter(desk)
        window = desk.window
        assert not window.grab().isNull(), name
        for field in window.findChildren(QLineEdit) + window.findChildren(QPlainTextEdit):
            if field.isVisible() and field.objectName() != "qt_spinbox_lineedit":
                said = field.accessibleName() or field.parentWidget().accessibleName()
                assert said, (name, field.placeholderText(), field)
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and not button.objectName().startswith("qt_"):
                assert button.accessibleName() or button.text(), (name, button)
    assert isinstance(desk.window.screen_now, Shell | SignIn)


def test_no_notice_lies_over_the_case_that_is_read(officer: Officer, house: House) -> None:
    for number in range(12):
        put_on_record(house, replace(LAMP, key=str(number)))
    officer.serve_at("siti", "2")
    for size in ((1024, 700), (1366, 768), (1920, 1080)):
        officer.window.resize(*size)
        officer.window.shell.open_page("register")
        officer.settle()
        page = officer.page
        assert isinstance(page, RegisterPage)
        assert page.pane.case is not None
        officer.desk.workplace.tell("5 tenggat aduan perlu dilihat. " * 4)
        officer.settle()
        stack = officer.window.notices
        pane = page.pane
        over = QRect(pane.mapTo(officer.window, QPoint(0, 0)), pane.size())
        assert not over.intersects(stack.geometry()), size
        assert officer.window.rect().contains(stack.geometry())
        stack.clear()


def test_the_rail_counts_what_is_overdue_before_the_register_is_opened(
    officer: Officer, house: House, clock: SetClock
) -> None:
    put_on_record(house, LAMP)
    clock.advance(timedelta(days=60))
    officer.serve_at("siti", "2")
    officer.settle()
    assert officer.window.shell.rail.badges() == {"register": "1"}


def test_a_notice_is_reached_and_left_by_keyboard(officer: Officer) -> None:
    officer.serve_at("siti", "2")
    pressed: list[str] = []
    officer.desk.workplace.tell("Tersimpan.", action="Urungkan", act=lambda: pressed.append("x"))
    officer.settle()
    before = officer.window.focusWidget()
    officer.key(Qt.Key.Key_F12)
    card = officer.window.notices.cards()[-1]
    assert card.action_button.hasFocus()
    officer.key(Qt.Key.Key_Escape)
    assert officer.window.focusWidget() is before
    officer.key(Qt.Key.Key_F12)
    officer.key(Qt.Key.Key_Return)
    assert pressed == ["x"]
    assert officer.window.focusWidget() is before
    officer.key(Qt.Key.Key_F12)
    assert "Tersimpan." in officer.notices(), "the last one is shown again"


def test_a_notice_without_room_takes_a_strip_of_its_own(officer: Officer) -> None:
    officer.serve_at("siti", "2")
    everything = QPushButton(officer.window.shell)
    everything.setGeometry(officer.window.shell.rect())
    everything.show()
    officer.desk.workplace.tell("Tersimpan.")
    officer.settle()
    stack = officer.window.notices
    central = officer.window.stack.geometry()
    assert not central.intersects(stack.geometry())
    assert officer.window.rect().contains(stack.geometry())
    stack.clear()
    officer.settle()
    assert officer.window.stack.geometry() == officer.window.rect()
