"""Another program holds the database for longer than anybody waits."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.dialogs.keys import KeySheet
from shared.office.clock import SetClock
from shared.office.house import House
from shared.office.house_keys import CARRIED
from shared.office.profile import HouseProfile
from shared.queue.views import TicketView
from shared.storage.database import Database
from tests.desk.conftest import Officer
from tests.helpers.engines import copied_house
from tests.helpers.staffed_house import engage

BUSY_SECONDS = 1.5
LOCKED = "Basis data sedang dipakai program lain terlalu lama. Coba lagi sebentar lagi."
_HOLD = """
import sys, sqlite3
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
connection.rollback()
connection.close()
"""


@pytest.fixture
def house(tmp_path: Path, profile: HouseProfile, clock: SetClock) -> Iterator[House]:
    """The cast's house, whose writers do not wait long."""
    made = copied_house(tmp_path / "rumah", profile, clock=clock, work=engage)
    store, keys = made.database.store, made.keys
    made.close()
    database = Database(store, busy_seconds=BUSY_SECONDS)
    database.carried[CARRIED] = keys
    house = House(made.folder, made.settings, database, made.clock, keys)
    yield house
    house.close()


@contextmanager
def held(house: House) -> Iterator[Callable[[], None]]:
    """Another process has the database; the callable makes it let go."""
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(house.database.store.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"

    def let_go() -> None:
        other.communicate("\n", timeout=60)

    try:
        yield let_go
    finally:
        if other.poll() is None:
            let_go()


def press(officer: Officer, key: Qt.Key) -> None:
    """A key, without waiting for what it starts."""
    QTest.keyClick(officer.window.focusWidget() or officer.window, key)
    QCoreApplication.processEvents()


def test_it_is_said_the_window_lives_and_the_act_can_be_repeated(
    officer: Officer, house: House, arrive: Callable[..., TicketView], qtbot: QtBot
) -> None:
    arrive("A")
    counter = officer.serve_at("siti", "2")
    with held(house) as let_go:
        press(officer, Qt.Key.Key_F2)
        assert officer.desk.face.jobs.busy
        press(officer, Qt.Key.Key_F1)
        assert isinstance(officer.window.sheet, KeySheet), "keys are answered meanwhile"
        press(officer, Qt.Key.Key_Escape)
        assert officer.window.sheet is None
        assert officer.desk.face.jobs.busy, "all that while it waited"
        assert LOCKED not in officer.notices()
        qtbot.waitUntil(officer.screen.progress.isVisible)
        qtbot.waitUntil(lambda: LOCKED in officer.notices())
        assert counter.current() is None
        let_go()
    officer.key(Qt.Key.Key_F2)
    ticket = counter.current()
    assert ticket is not None
    assert ticket.label == "A-001"


def test_what_was_typed_stays_and_is_saved_the_second_time(
    officer: Officer, house: House, arrive: Callable[..., TicketView], qtbot: QtBot
) -> None:
    arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(Qt.Key.Key_F2)
    officer.click(counter.form.buttons["helped"])
    officer.write(counter.form.note.editor, "jangan hilang")
    officer.settle()
    with held(house) as let_go:
        press(officer, Qt.Key.Key_F9)
        qtbot.waitUntil(lambda: LOCKED in officer.notices())
        officer.settle()
        assert counter.current() is not None
        assert counter.form.note.editor.toPlainText() == "jangan hilang"
        let_go()
    officer.key(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: counter.current() is None)


def test_a_lock_that_ends_in_time_is_only_a_wait(
    officer: Officer, house: House, arrive: Callable[..., TicketView]
) -> None:
    arrive("A")
    counter = officer.serve_at("siti", "2")
    with held(house) as let_go:
        press(officer, Qt.Key.Key_F2)
        release = threading.Thread(target=let_go)
        release.start()
        officer.settle()
        release.join()
    assert counter.current() is not None
    assert LOCKED not in officer.notices()
