"""In every window from 1024 logical pixels on, the pages of a working day show all they have."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk.look.folding import ElidedCheckBox, FoldingGrid, FoldingRow
from shared.queue.views import TicketView
from tests.desk.conftest import Officer
from tests.helpers.desk_states import said_by

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.timeout(920)
@pytest.mark.parametrize("language", ["id", "en"])
def test_pages_and_sheets_fit_at_every_size_with_the_longest_names(language: str) -> None:
    assert said_by("fitting_states", language, seconds=900).splitlines() == []


def test_the_day_folds_under_the_line_and_back(
    officer: Officer, arrive: Callable[..., TicketView]
) -> None:
    arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.window.resize(1366, 768)
    officer.settle()
    assert not counter.frame.folded
    beside = counter.frame.split.sizes()
    officer.window.resize(1024, 700)
    officer.settle()
    assert counter.frame.folded
    assert counter.day.isVisible()
    officer.window.resize(1366, 768)
    officer.settle()
    assert counter.frame.split.sizes() == beside


def test_a_window_asks_for_the_room_of_what_it_shows(officer: Officer) -> None:
    officer.serve_at("rina", "2")
    officer.window.shell.open_page("register")
    officer.settle()
    officer.window.shell.open_page("counter")
    officer.window.resize(1024, 700)
    officer.settle()
    assert officer.window.width() == 1024


def test_cells_take_as_many_columns_as_fit(qtbot: QtBot) -> None:
    # A window is never narrower than its layout; a part of one may be given less.
    around = QWidget()
    qtbot.addWidget(around)
    grid = FoldingGrid(most=3)
    grid.setParent(around)
    for name in ("satu", "dua", "tiga", "empat"):
        made = QPushButton(name)
        made.setMinimumWidth(100)
        made.setFixedWidth(100)
        grid.add(made)
    around.show()
    for width, columns in ((330, 3), (220, 2), (110, 1), (330, 3)):
        grid.resize(width, 300)
        qtbot.waitUntil(lambda columns=columns: grid.columns == columns)


def test_a_name_longer_than_its_form_is_elided_and_told(qtbot: QtBot) -> None:
    name = "Surat keterangan tidak mampu & " * 4
    box = ElidedCheckBox(name)
    qtbot.addWidget(box)
    box.resize(200, 30)
    box.show()
    assert box.text() != name
    assert box.toolTip() == name
    assert box.name == name


def test_parts_stand_under_each_other_where_they_do_not_fit(qtbot: QtBot) -> None:
    parts = [QPushButton("kiri"), QPushButton("kanan")]
    for part in parts:
        part.setFixedWidth(150)
    around = QWidget()
    qtbot.addWidget(around)
    both = FoldingRow(parts, (1, 1), spacing=10)
    both.setParent(around)
    around.show()
    both.resize(200, 200)
    qtbot.waitUntil(lambda: both.folded)
    both.resize(320, 200)
    qtbot.waitUntil(lambda: not both.folded)
