"""The live floor through real clicks and keys, on a real house."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desk.dialogs.decision import DecisionSheet
from desk.floor.dialogs import EndDaySheet, ManagedCounterSheet, OpenCounterSheet
from desk.floor.page import FloorPage
from shared.queue.floor.alerts import AlertKey, AlertKind
from shared.queue.floor.leaving import pause_seat
from shared.queue.floor.seats import seats, still_here
from shared.queue.floor.view import CounterLine, CounterState
from shared.queue.kiosks import ask_help, heartbeat, kiosk_state, shut_services
from shared.queue.lifecycle import State
from shared.queue.today import ticket_by_id
from shared.staff.accounts import OfficerView
from tests.desk.page_stage import PageStage, staged
from tests.helpers.staffed_house import MORNING, StaffedHouse, palembang, staffed_house
from tests.helpers.visits import called, seated, started, taken

NOW = MORNING
HELP = AlertKey(AlertKind.HELP, "Kiosk 1")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as here:
        yield here


@pytest.fixture
def stage(here: StaffedHouse, qtbot: QtBot) -> Iterator[PageStage[FloorPage]]:
    with staged(here, FloorPage, here.supervisor) as stage:
        yield stage


def cell(stage: PageStage[FloorPage], row: int, column: int) -> str:
    model = stage.page.counters
    return str(model.index(row, column).data())


def line(stage: PageStage[FloorPage], code: str) -> CounterLine:
    model = stage.page.counters
    return model.rows[model.position_of(code)]


def press(stage: PageStage[FloorPage], button: str) -> None:
    QTest.mouseClick(getattr(stage.page, button), Qt.MouseButton.LeftButton)
    stage.drain()


def seat_of(stage: PageStage[FloorPage], officer: OfficerView, counter: str) -> None:
    seated(stage.here, counter, officer.id, stage.here.clock.now())
    stage.page.refresh_all()
    stage.drain()


def test_an_empty_floor_says_what_is_next(stage: PageStage[FloorPage]) -> None:
    assert [row.state for row in stage.page.counters.rows] == [CounterState.CLOSED] * 5
    assert stage.page.alerts.cards == ()
    assert stage.page.kiosks.cards == ()


def test_the_models_hold_under_a_tester(stage: PageStage[FloorPage]) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [
        QAbstractItemModelTester(stage.page.counters, fatal),
        QAbstractItemModelTester(stage.page.services, fatal),
    ]
    seat_of(stage, stage.here.officer, "2")
    rows = stage.page.counters.rows
    stage.page.counters.swap(tuple(reversed(rows)))
    stage.page.counters.swap(rows[1:3])
    stage.page.counters.swap(())
    stage.page.counters.swap(rows)
    assert stage.page.counters.rows == rows
    del testers


def test_a_move_elsewhere_shows(stage: PageStage[FloorPage], qtbot: QtBot) -> None:
    seat = seated(stage.here, "2", stage.here.officer.id, NOW)
    ticket = taken(stage.here, "A", NOW)
    called(stage.here, seat, ticket, NOW)
    qtbot.waitUntil(lambda: cell(stage, 1, 3) == "A-001")
    assert cell(stage, 1, 1) == "Siti Rahma"
    assert cell(stage, 1, 2) == "Memanggil"


def test_minutes_pass_without_reading(stage: PageStage[FloorPage]) -> None:
    seat_of(stage, stage.here.officer, "2")
    taken(stage.here, "A", NOW)
    stage.page.refresh_all()
    stage.drain()
    before = stage.page.floor
    stage.here.clock.advance(timedelta(minutes=4))
    stage.workplace.ticked.emit()
    assert stage.page.floor is before
    assert cell(stage, 1, 4) == "4 mnt"
    assert [card.line.key for card in stage.page.alerts.cards] == [AlertKey(AlertKind.IDLE, "2")]
    assert "Siti Rahma" in stage.page.alerts.cards[0].words.text()


def test_the_floor_is_read_again_now_and_then(stage: PageStage[FloorPage]) -> None:
    before = stage.page.floor
    for _ in range(10):
        stage.workplace.ticked.emit()
    stage.drain()
    assert stage.page.floor is not before


def test_a_counter_moves_to_other_services_by_keys(stage: PageStage[FloorPage]) -> None:
    seat_of(stage, stage.here.officer, "2")
    stage.page.focus_first()
    QTest.keyClick(stage.page.counter_view, Qt.Key.Key_Down)
    QTest.keyClick(stage.page.counter_view, Qt.Key.Key_Return)
    sheet = stage.sheet
    assert isinstance(sheet, ManagedCounterSheet)
    QTest.keyClick(sheet.boxes["A"], Qt.Key.Key_Space)
    QTest.keyClick(sheet.boxes["D"], Qt.Key.Key_Space)
    QTest.keyClick(sheet.boxes["D"], Qt.Key.Key_Return)
    stage.drain()
    assert line(stage, "2").serves == ("B", "D")
    assert stage.told == "Loket 2 sekarang melayani B, D."


def test_a_counter_must_serve_something(stage: PageStage[FloorPage]) -> None:
    seat_of(stage, stage.here.officer, "4")
    stage.page.counter_view.select(3)
    press(stage, "manage_button")
    sheet = stage.sheet
    assert isinstance(sheet, ManagedCounterSheet)
    for code in ("C", "D"):
        QTest.keyClick(sheet.boxes[code], Qt.Key.Key_Space)
    assert sheet.problem.isVisible()
    assert not sheet.confirm_button.isEnabled()


def test_a_pause_is_ended_from_the_floor(stage: PageStage[FloorPage]) -> None:
    seat = seated(stage.here, "2", stage.here.officer.id, NOW)
    with stage.here.house.database.write() as session:
        pause_seat(session, profile=palembang(), seat=seat.id, reason="Salat", at=NOW)
    stage.page.refresh_all()
    stage.drain()
    assert cell(stage, 1, 2) == "Jeda · Salat"
    stage.page.counter_view.select(1)
    press(stage, "manage_button")
    sheet = stage.sheet
    assert isinstance(sheet, ManagedCounterSheet)
    QTest.mouseClick(sheet.resume_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert line(stage, "2").state is CounterState.FREE


def test_closing_a_counter_keeps_its_visitor(stage: PageStage[FloorPage]) -> None:
    seat = seated(stage.here, "2", stage.here.officer.id, NOW)
    ticket = taken(stage.here, "A", NOW)
    called(stage.here, seat, ticket, NOW)
    started(stage.here, seat, ticket, NOW)
    stage.page.refresh_all()
    stage.drain()
    stage.page.counter_view.select(1)
    press(stage, "manage_button")
    sheet = stage.sheet
    assert isinstance(sheet, ManagedCounterSheet)
    assert not sheet.resume_button.isVisible()
    QTest.mouseClick(sheet.close_button, Qt.MouseButton.LeftButton)
    stage.drain()
    asked = stage.sheet
    assert isinstance(asked, DecisionSheet)
    assert not asked.confirm_button.isEnabled(), "nothing is decided beforehand"
    QTest.mouseClick(asked.ways.buttons["front"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(asked.confirm_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert stage.told == "Loket 2 ditutup. A-001 kembali ke depan antrean."
    with stage.here.house.database.read() as session:
        back = ticket_by_id(session, ticket.id)
    assert back is not None
    assert back.state is State.WAITING


def test_an_officer_is_seated_at_a_closed_counter(stage: PageStage[FloorPage]) -> None:
    stage.page.counter_view.select(2)
    press(stage, "manage_button")
    sheet = stage.sheet
    assert isinstance(sheet, OpenCounterSheet)
    names = [sheet.officers.itemText(place) for place in range(sheet.officers.count())]
    assert names == ["Budi Santoso", "Rina Marlina", "Siti Rahma", "Wati Lestari"]
    sheet.officers.setFocus()
    QTest.keyClicks(sheet.officers, "Siti")
    QTest.keyClick(sheet.officers, Qt.Key.Key_Return)
    stage.drain()
    assert stage.told == "Loket 3 dibuka untuk Siti Rahma."
    assert line(stage, "3").officer == "Siti Rahma"


def test_a_seat_lost_meanwhile_has_its_sentence(stage: PageStage[FloorPage]) -> None:
    seat = seated(stage.here, "2", stage.here.officer.id, NOW)
    stage.page.refresh_all()
    stage.drain()
    stage.page.counter_view.select(1)
    press(stage, "manage_button")
    sheet = stage.sheet
    assert isinstance(sheet, ManagedCounterSheet)
    seated(stage.here, "3", stage.here.officer.id, NOW)
    assert seat.counter_code == "2"
    QTest.mouseClick(sheet.close_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert "ditutup atau diambil alih" in stage.told


def test_a_service_is_shut_and_opened(stage: PageStage[FloorPage], qtbot: QtBot) -> None:
    view = stage.page.service_view
    view.setFocus()
    view.select(1)
    QTest.keyClick(view, Qt.Key.Key_Return)
    stage.drain()
    assert "tidak menerima nomor baru" in stage.told
    with stage.here.house.database.read() as session:
        assert shut_services(session) == {"B"}
    qtbot.waitUntil(lambda: stage.page.services.rows[1].shut)
    press(stage, "service_button")
    with stage.here.house.database.read() as session:
        assert shut_services(session) == frozenset()


def test_help_is_answered_once(stage: PageStage[FloorPage], qtbot: QtBot) -> None:
    with stage.here.house.database.write() as session:
        heartbeat(session, kiosk="Kiosk 1", at=NOW)
        ask_help(session, kiosk="Kiosk 1", at=NOW)
    qtbot.waitUntil(lambda: stage.page.alerts.card(HELP) is not None)
    card = stage.page.alerts.card(HELP)
    assert card is not None
    QTest.mouseClick(card.action, Qt.MouseButton.LeftButton)
    stage.drain()
    with stage.here.house.database.read() as session:
        state = kiosk_state(session, "Kiosk 1")
    assert state is not None
    assert state.help_answered_by == "Rina Marlina"
    qtbot.waitUntil(lambda: stage.page.alerts.card(HELP) is None)


def test_a_kiosk_is_paused_and_resumed(stage: PageStage[FloorPage], qtbot: QtBot) -> None:
    with stage.here.house.database.write() as session:
        heartbeat(session, kiosk="Kiosk 1", at=NOW, last_label="A-007")
    qtbot.waitUntil(lambda: len(stage.page.kiosks.cards) == 1)
    card = stage.page.kiosks.cards[0]
    assert "A-007" in card.note.text()
    QTest.mouseClick(card.action, Qt.MouseButton.LeftButton)
    stage.drain()
    assert stage.told == "Kiosk 1 dijeda: tidak memberi nomor."
    assert stage.page.kiosks.cards[0] is card
    assert card.action.text() == "Lanjutkan"
    QTest.mouseClick(card.action, Qt.MouseButton.LeftButton)
    stage.drain()
    assert card.action.text() == "Jeda"


def test_a_silent_kiosk_is_no_surprise_while_it_reports(stage: PageStage[FloorPage]) -> None:
    with stage.here.house.database.write() as session:
        heartbeat(session, kiosk="Kiosk 1", at=NOW)
    for _ in range(8):
        stage.here.clock.advance(timedelta(seconds=10))
        with stage.here.house.database.write() as session:
            heartbeat(session, kiosk="Kiosk 1", at=stage.here.clock.now())
        for _ in range(10):
            stage.workplace.ticked.emit()
        stage.drain()
        assert stage.page.alerts.cards == ()


def test_the_day_is_closed_over_what_is_open(stage: PageStage[FloorPage]) -> None:
    seat = seated(stage.here, "2", stage.here.officer.id, NOW)
    waiting = taken(stage.here, "A", NOW)
    there = taken(stage.here, "B", NOW)
    called(stage.here, seat, there, NOW)
    press(stage, "end_day_button")
    sheet = stage.sheet
    assert isinstance(sheet, EndDaySheet)
    assert "menunggu: A-001" in sheet.list.toPlainText()
    assert "dipanggil: B-001" in sheet.list.toPlainText()
    assert stage.window.focusWidget() is sheet.cancel_button
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert stage.sheet is None
    press(stage, "end_day_button")
    sheet = stage.sheet
    assert isinstance(sheet, EndDaySheet)
    assert not sheet.confirm_button.isEnabled(), "only a typed word closes over open numbers"
    sheet.word.setFocus()
    QTest.keyClicks(sheet.word, "tutu")
    QTest.keyClick(sheet.word, Qt.Key.Key_Return)
    assert stage.sheet is sheet
    QTest.keyClicks(sheet.word, "p")
    QTest.keyClick(sheet.word, Qt.Key.Key_Return)
    stage.drain()
    assert stage.told == (
        "Hari ditutup. 2 nomor dicatat tidak terlayani. "
        "Lembar harian: harian/harian-2026-11-23.pdf."
    )
    assert (stage.here.house.folder / "harian" / "harian-2026-11-23.pdf").is_file()
    with stage.here.house.database.read() as session:
        closed = ticket_by_id(session, waiting.id)
        assert seats(session, stage.here.house.profile) == []
    assert closed is not None
    assert closed.state is State.CLOSED_UNSERVED
    press(stage, "end_day_button")
    sheet = stage.sheet
    assert isinstance(sheet, EndDaySheet)
    assert "2 nomor" in sheet.back_button.text()
    sheet.back_button.setFocus()
    QTest.keyClick(sheet.back_button, Qt.Key.Key_Return)
    stage.drain()
    assert "2 nomor menunggu lagi" in stage.told
    with stage.here.house.database.read() as session:
        for ticket in (waiting, there):
            back = ticket_by_id(session, ticket.id)
            assert back is not None
            assert (back.state, back.place_at) == (State.WAITING, ticket.place_at)
            assert back.counter_code is None


def test_a_day_closed_yesterday_stays_closed(stage: PageStage[FloorPage]) -> None:
    taken(stage.here, "A", NOW)
    press(stage, "end_day_button")
    sheet = stage.sheet
    assert isinstance(sheet, EndDaySheet)
    QTest.keyClicks(sheet.word, "TUTUP")
    QTest.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    stage.drain()
    stage.here.clock.advance(timedelta(days=1))
    press(stage, "end_day_button")
    sheet = stage.sheet
    assert isinstance(sheet, EndDaySheet)
    assert not sheet.back_button.isVisible()


def test_an_officer_is_told_that_the_role_is_missing(here: StaffedHouse, qtbot: QtBot) -> None:
    with staged(here, FloorPage, here.officer) as stage:
        stage.page.service_view.select(0)
        press(stage, "service_button")
        assert stage.told == (
            "Akun Anda tidak boleh mengatur loket, layanan, dan kiosk dari jauh. "
            "Mintalah penyelia melakukannya."
        )


def test_every_control_has_a_name(stage: PageStage[FloorPage]) -> None:
    with stage.here.house.database.write() as session:
        heartbeat(session, kiosk="Kiosk 1", at=NOW)
    stage.page.refresh_all()
    stage.drain()
    page = stage.page
    for control in (page.counter_view, page.service_view, page.manage_button):
        assert control.accessibleName()
    assert "Kiosk 1" in page.kiosks.cards[0].action.accessibleName()
    index = page.counters.index(0, 2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Keadaan: Tutup"


def test_still_here_is_enough_to_stay(stage: PageStage[FloorPage]) -> None:
    seat = seated(stage.here, "2", stage.here.officer.id, NOW)
    stage.here.clock.advance(timedelta(minutes=6))
    stage.page.refresh_all()
    stage.drain()
    assert line(stage, "2").state is CounterState.SILENT
    with stage.here.house.database.write() as session:
        still_here(session, seat=seat.id, at=stage.here.clock.now())
    stage.page.refresh_all()
    stage.drain()
    assert line(stage, "2").state is CounterState.FREE
