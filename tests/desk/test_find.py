"""Finding any ticket of any day, and taking the list away."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desk.find.filters import typed_time
from desk.find.page import FindPage
from shared.office.clock import SetClock
from shared.office.house import House
from shared.queue.closing import close_days_before
from shared.queue.setting_aside import cancel
from shared.queue.views import TicketView
from tests.desk.conftest import Officer

Arrive = Callable[..., TicketView]


def find_page(officer: Officer) -> FindPage:
    officer.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    page = officer.page
    assert isinstance(page, FindPage)
    return page


def labels(page: FindPage) -> list[str]:
    return [found.ticket.label for found in page.model.rows]


def two_days(house: House, arrive: Arrive, clock: SetClock) -> None:
    """Yesterday A-001 and B-001; today A-001, which is cancelled, and A-002."""
    arrive("A")
    arrive("B")
    clock.advance(timedelta(days=1))
    with house.database.write() as session:
        close_days_before(session, profile=house.profile, at=house.now())
    gone = arrive("A")
    arrive("A")
    with house.database.write() as session:
        cancel(session, officer=None, ticket=gone.id, reason="=1+1", at=house.now())


def test_today_first_then_any_day(
    officer: Officer, house: House, arrive: Arrive, clock: SetClock, qtbot: QtBot
) -> None:
    two_days(house, arrive, clock)
    officer.serve_at("siti", "2")
    page = find_page(officer)
    assert labels(page) == ["A-002", "A-001"]
    page.filters.period.setCurrentIndex(page.filters.period.findText("Semua hari"))
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    officer.write(page.filters.number, "b1")
    qtbot.waitUntil(lambda: labels(page) == ["B-001"])
    page.filters.number.clear()
    page.filters.service.setCurrentIndex(1)
    qtbot.waitUntil(lambda: labels(page) == ["A-002", "A-001", "A-001"])


def test_what_is_no_number_is_said_beside_the_list(officer: Officer, qtbot: QtBot) -> None:
    officer.serve_at("siti", "2")
    page = find_page(officer)
    officer.write(page.filters.number, "abc?")
    qtbot.waitUntil(lambda: "Tulis nomor seperti" in page.count.text())
    assert page.empty.isVisible()


def test_the_whole_timeline_of_a_ticket(
    officer: Officer, house: House, arrive: Arrive, clock: SetClock
) -> None:
    arrive("A")
    counter = officer.serve_at("siti", "2")
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F5):
        clock.advance(timedelta(minutes=2))
        officer.key(key)
    officer.click(counter.form.buttons["referred"])
    counter.form.agency.setEditText("Dinas Sosial")
    officer.write(counter.form.note, "minta SKTM")
    officer.key(Qt.Key.Key_F9)
    page = find_page(officer)
    page.view.selectRow(0)
    officer.settle()
    assert page.visit.said() == [
        "Ambil nomor",
        "Dipanggil",
        "Dipanggil ulang",
        "Mulai dilayani",
        "Selesai · Dirujuk ke OPD",
    ]
    assert page.visit.visit is not None
    assert page.visit.visit.legs[0].note == "minta SKTM"
    assert page.visit.visit.legs[0].detail.agency == "Dinas Sosial"


def test_the_export_holds_every_find_and_no_formula(
    officer: Officer, house: House, arrive: Arrive, clock: SetClock, tmp_path: Path, qtbot: QtBot
) -> None:
    two_days(house, arrive, clock)
    officer.serve_at("siti", "2")
    page = find_page(officer)
    page.export(tmp_path / "nomor.csv", "csv")
    page.export(tmp_path / "nomor.xlsx", "xlsx")
    officer.settle()
    lines = (tmp_path / "nomor.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 3
    assert (tmp_path / "nomor.xlsx").read_bytes()[:2] == b"PK"
    assert any("2 nomor diekspor" in words for words in officer.notices())
    page.export(tmp_path / "tidak-ada" / "nomor.csv", "csv")
    officer.settle()
    assert any("Berkas tidak dapat ditulis" in words for words in officer.notices())


def test_the_table_holds_to_the_rules_of_qt(officer: Officer, arrive: Arrive, qtbot: QtBot) -> None:
    for service in "ABC":
        arrive(service)
    officer.serve_at("siti", "2")
    page = find_page(officer)
    tester = QAbstractItemModelTester(
        page.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    arrive("A")
    page.search()
    officer.settle()
    officer.write(page.filters.number, "A")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    del tester


def test_times_are_typed_as_people_write_them() -> None:
    assert [str(typed_time(words)) for words in ("9", "09.30", "9:05", "25", "9.61", "x", "")] == [
        "09:00:00",
        "09:30:00",
        "09:05:00",
        "None",
        "None",
        "None",
        "None",
    ]
