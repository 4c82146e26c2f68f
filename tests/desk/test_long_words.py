"""Words longer than their line, and texts longer than their card, on the smallest screens."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk.find.page import FindPage
from desk.look.breaking import breakable
from desk.look.parts import text
from desk.look.typed import TypedLine, TypedText
from desk.register.page import RegisterPage
from shared.complaints.intake import Reporter
from shared.office import lengths
from shared.office.house import House, save_profile
from shared.office.part import Words
from shared.queue.views import TicketView
from tests.desk.conftest import Officer
from tests.desk.fitting_states import faults
from tests.desk.intake_stage import open_intake
from tests.desk.page_stage import staged
from tests.desk.test_find import reveal
from tests.helpers.longest import longest
from tests.helpers.register import Register

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ENDLESS = "https://contoh.id/" + "banjir" * 47
SMALLEST = (1024, 700)
PAGE = (SMALLEST[0] - 76, SMALLEST[1])
"""A page of the smallest window, beside its rail."""


def unfit(window: QWidget, size: tuple[int, int]) -> list[str]:
    """What does not fit, once everything has taken its place."""
    for _ in range(8):
        QApplication.processEvents()
    return [fault.replace(ENDLESS, "ENDLESS") for fault in faults(window, size)]


def test_a_report_of_endless_words_is_read_on_the_smallest_screen(register: Register) -> None:
    register.take_in(
        title=ENDLESS,
        story=ENDLESS,
        hope=ENDLESS,
        place=ENDLESS,
        happened_on=ENDLESS,
        reporter=Reporter(ENDLESS, ENDLESS, ENDLESS, "1671015708900001", ENDLESS),
    )
    with staged(register.place, RegisterPage, register.place.supervisor, size=PAGE) as stage:
        assert stage.page.pane.case is not None
        assert stage.page.pane.case.line.title == ENDLESS
        assert unfit(stage.window, PAGE) == []


def test_a_visit_of_endless_words_is_read_on_the_smallest_screen(
    officer: Officer, arrive: Callable[..., TicketView]
) -> None:
    arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.window.resize(*SMALLEST)
    officer.key(Qt.Key.Key_F2)
    officer.key(Qt.Key.Key_F5)
    officer.click(counter.form.buttons["referred"])
    counter.form.agency.combo.setEditText(ENDLESS)
    counter.form.note.editor.setPlainText(ENDLESS)
    assert unfit(officer.window, SMALLEST) == []
    officer.key(Qt.Key.Key_F9)
    officer.window.shell.open_page("find")
    officer.settle()
    page = officer.page
    assert isinstance(page, FindPage)
    page.view.selectRow(0)
    officer.settle()
    reveal(officer, page)
    assert page.visit.visit is not None
    assert page.visit.visit.legs[0].note == ENDLESS
    assert unfit(officer.window, SMALLEST) == []


@pytest.mark.parametrize("size", [(1366, 768), SMALLEST], ids=["beside", "under"])
def test_the_tick_stands_under_a_notice_of_any_length(
    officer: Officer, house: House, size: tuple[int, int]
) -> None:
    notice = longest(lengths.LONG_TEXT)
    complaints = house.profile.complaints
    told = complaints.notice.model_copy(update={"text": Words.model_validate({"id": notice})})
    long = house.profile.model_copy(
        update={"complaints": complaints.model_copy(update={"notice": told})}
    )
    with house.database.write() as session:
        save_profile(session, long, at=house.now(), by=None, note="panjang")
    house.refresh_profile()
    officer.window.resize(*size)
    officer.serve_at("siti", "2")
    page = open_intake(officer)
    officer.window.resize(*size)
    assert unfit(officer.window, size) == []
    words = page.side.notice_words
    page.frame.go_to(words)
    officer.settle()
    assert words.words.text() == notice
    assert words.hasFocus()
    end = words.verticalScrollBar()
    for _ in range(4):
        officer.key(Qt.Key.Key_PageDown)
    assert end.value() > 0
    for _ in range(200):
        officer.key(Qt.Key.Key_PageDown)
        if end.value() == end.maximum():
            break
    assert end.value() == end.maximum()
    page.frame.go_to(page.side.notice)
    officer.settle()
    tick = page.side.notice
    corner = tick.mapTo(officer.window, QPoint(0, 0))
    assert officer.window.rect().contains(QRect(corner, tick.size()))


def test_a_short_notice_is_whole_and_no_stop_for_the_keyboard(officer: Officer) -> None:
    officer.serve_at("siti", "2")
    page = open_intake(officer)
    officer.settle()
    words = page.side.notice_words
    assert words.verticalScrollBar().maximum() == 0
    assert words.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_label_is_never_wider_than_a_few_letters(qtbot: QtBot) -> None:
    label = text(ENDLESS, wrap=True)
    qtbot.addWidget(label)
    assert label.text() == label.accessibleName() == ENDLESS
    assert label.minimumSizeHint().width() < 100
    label.setText("Lampu jalan padam")
    assert label.text() == "Lampu jalan padam"
    assert label.accessibleName() == ""


def test_a_mark_stays_with_its_letter() -> None:
    word = "e\u0301" * 30
    parts = breakable(word).split("\u200b")
    assert "".join(parts) == word
    assert set(parts) == {"e\u0301"}


def test_a_field_holds_what_a_screen_can(qtbot: QtBot) -> None:
    line, lines = TypedLine(), TypedText(most=10)
    for field in (line, lines):
        qtbot.addWidget(field)
    line.setText(ENDLESS)
    assert line.text() == ENDLESS[: lengths.TYPED_LINE]
    lines.setPlainText("empat\nlima dan enam")
    assert lines.toPlainText() == "empat\nlima"
    lines.insertPlainText("x")
    assert len(lines.toPlainText()) == 10
