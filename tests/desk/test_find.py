"""Finding any ticket of any day, and taking the list away."""

from collections.abc import Callable
from dataclasses import fields
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.dialogs.purpose import PurposeSheet
from desk.find.filters import typed_time
from desk.find.page import FindPage
from shared.complaints.intake import Intake, Reporter
from shared.complaints.registering import Pin, register_complaint
from shared.complaints.results import Class
from shared.office.clock import SetClock
from shared.office.house import House
from shared.privacy.reveal import HIDES_AFTER_SECONDS, RevealPurpose
from shared.queue.calling import call_chosen
from shared.queue.closing import close_days_before
from shared.queue.floor.seats import take_seat
from shared.queue.history import by_person
from shared.queue.leg_detail import LegDetail, Particulars, ReportKind
from shared.queue.serving import Result, finish, start
from shared.queue.setting_aside import cancel
from shared.queue.views import TicketView
from shared.staff.accounts import OfficerView
from shared.staff.exporting import ExportPurpose
from shared.staff.records import AuditEntry
from tests.desk.conftest import Officer

Arrive = Callable[..., TicketView]
CTRL = Qt.KeyboardModifier.ControlModifier


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


def test_a_narrow_window_leaves_columns_out_and_scrolls_to_none(
    officer: Officer, house: House, arrive: Arrive, clock: SetClock
) -> None:
    two_days(house, arrive, clock)
    officer.sign_in("siti")
    officer.sit("2")
    view = find_page(officer).view

    def shown() -> list[str]:
        officer.settle()
        assert view.horizontalScrollBar().maximum() == 0
        whole = range(view.model().columnCount())
        across = Qt.Orientation.Horizontal
        return [view.model().headerData(one, across) for one in whole
                if not view.isColumnHidden(one)]  # fmt: skip

    officer.window.resize(1366, 768)
    assert {"Nomor", "Hari", "Jam", "Layanan", "Hasil"} <= set(shown())
    officer.window.resize(1024, 700)
    assert {"Nomor", "Hari", "Layanan", "Hasil"} <= set(shown())
    assert view.columnWidth(3) >= 120
    officer.window.resize(1920, 1080)
    assert len(shown()) == 7


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
    counter.form.agency.combo.setEditText("Dinas Sosial")
    officer.write(counter.form.note.editor, "minta SKTM")
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
    assert page.visit.visit.legs[0].note is None
    assert page.visit.visit.legs[0].detail.agency == "Dinas Sosial"
    reveal(officer, page)
    assert page.visit.visit.legs[0].note == "minta SKTM"


def reveal(officer: Officer, page: FindPage) -> None:
    """Ctrl+D, a purpose, Enter."""
    officer.key(Qt.Key.Key_D, CTRL)
    sheet = officer.window.sheet
    assert isinstance(sheet, PurposeSheet)
    assert not sheet.confirm_button.isEnabled()
    officer.click(sheet.purposes.buttons[RevealPurpose.SERVING.value])
    officer.click(sheet.confirm_button)


def acts(house: House, action: str) -> list[AuditEntry]:
    with house.database.read() as session:
        query = select(AuditEntry).where(AuditEntry.action == action).order_by(AuditEntry.seq)
        return list(session.scalars(query))


def told_of(
    house: House,
    staff: dict[str, OfficerView],
    arrive: Arrive,
    *,
    note: str = "",
    detail: LegDetail | None = None,
    counter: str = "2",
) -> TicketView:
    """A visit that ended, and what budi wrote about it."""
    ticket, at = arrive("A"), house.now()
    with house.database.write() as session:
        seat = take_seat(
            session, profile=house.profile, counter=counter, officer=staff["budi"].id, at=at
        )
        call_chosen(session, profile=house.profile, seat=seat.id, ticket=ticket.id, at=at)
        start(session, seat=seat.id, ticket=ticket.id, at=at)
        finish(
            session,
            profile=house.profile,
            seat=seat.id,
            ticket=ticket.id,
            result=Result("helped", note, detail or LegDetail()),
            at=at,
        )
    return ticket


def reported(house: House, staff: dict[str, OfficerView], key: str, *, secret: bool = False) -> str:
    """A report by Bu Zulaikha on the register; its number."""
    intake = Intake(
        key,
        Class.COMPLAINT,
        "Air menggenang di Lorong Kenanga",
        channel="tatap-muka",
        anonymous=False,
        secret=secret,
        notice_version=1,
        reporter=Reporter(
            name="Zulaikha", phone="0812 3456 7890", nik="1671014107850003", email="z@contoh.id"
        ),
    )
    with house.database.write() as session:
        return register_complaint(
            session,
            profile=house.profile,
            intake=intake,
            pin=Pin("123456", "x"),
            officer=staff["wati"].id,
            at=house.now(),
        ).number


def look_for(officer: Officer, page: FindPage, typed: str) -> None:
    page.filters.number.clear()
    officer.write(page.filters.number, typed)
    officer.key(Qt.Key.Key_Return)


def links(page: FindPage) -> list[str]:
    return [one.text() for one in page.reports.buttons]


def test_a_person_is_found_by_telephone_nik_and_mail_however_they_are_typed(
    officer: Officer,
    house: House,
    staff: dict[str, OfficerView],
    arrive: Arrive,
    qtbot: QtBot,
    clock: SetClock,
) -> None:
    ticket = told_of(
        house,
        staff,
        arrive,
        detail=LegDetail(particulars=Particulars("Zulaikha", "0812-3456-7890")),
    )
    arrive("A")
    number = reported(house, staff, "k1")
    officer.serve_at("siti", "3")
    page = find_page(officer)
    officer.write(page.filters.number, "0812345678")
    qtbot.waitUntil(lambda: "Tekan Enter" in page.count.text())
    assert acts(house, "person.search") == [], "typing alone is no search"
    for typed in ("+62 812 3456 7890", "081234567890"):
        look_for(officer, page, typed)
        qtbot.waitUntil(lambda: labels(page) == [ticket.label])
        assert links(page) == [number]
    for typed in ("1671.0141.0785.0003", "Z@Contoh.id"):
        look_for(officer, page, typed)
        qtbot.waitUntil(lambda: links(page) == [number])
        assert labels(page) == []
    look_for(officer, page, "081234567891")
    qtbot.waitUntil(lambda: links(page) == [])
    assert labels(page) == []
    told = [(row.officer_id, row.subject, row.detail) for row in acts(house, "person.search")]
    assert [one[:2] for one in told] == [(staff["siti"].id, "")] * 5
    assert [detail["by"] for _, _, detail in told if detail] == [
        *("telephone", "telephone", "nik", "email", "telephone")
    ]
    assert "3456" not in str(told)


def test_a_person_of_another_day_is_told_to_be_outside_the_filters(
    officer: Officer,
    house: House,
    staff: dict[str, OfficerView],
    arrive: Arrive,
    qtbot: QtBot,
    clock: SetClock,
) -> None:
    told_of(
        house,
        staff,
        arrive,
        detail=LegDetail(particulars=Particulars("Zulaikha", "0812-3456-7890")),
    )
    clock.advance(timedelta(days=1))
    officer.serve_at("siti", "3")
    page = find_page(officer)
    look_for(officer, page, "081234567890")
    qtbot.waitUntil(lambda: "1 lagi di luar saringan" in page.count.text())
    page.filters.period.setCurrentIndex(page.filters.period.findText("Semua hari"))
    qtbot.waitUntil(lambda: labels(page) == ["A-001"])
    assert len(acts(house, "person.search")) == 1


def test_what_is_secret_is_found_by_those_alone_who_may_read_it(
    open_desk: Callable[[], Officer],
    house: House,
    staff: dict[str, OfficerView],
    arrive: Arrive,
    qtbot: QtBot,
) -> None:
    secret = Particulars("Zulaikha", "0812-3456-7890", ReportKind.COMPLAINT, story="Pungli")
    ticket = told_of(house, staff, arrive, detail=LegDetail(particulars=secret))
    number = reported(house, staff, "k1", secret=True)
    first, second = open_desk(), open_desk()
    first.serve_at("siti", "3")
    page = find_page(first)
    for typed in ("081234567890", "Zulaikha", "pungli"):
        look_for(first, page, typed)
        qtbot.waitUntil(lambda: not page.people.summary(0).endswith("…"))
        assert (labels(page), links(page)) == ([], [])
    page.filters.number.clear()
    qtbot.waitUntil(lambda: labels(page) == [ticket.label])
    page.view.selectRow(0)
    first.settle()
    reveal(first, page)
    assert page.visit.visit is not None
    assert page.visit.visit.legs[0].withheld
    assert page.visit.visit.legs[0].detail.particulars is not None
    assert page.visit.visit.legs[0].detail.particulars.story == ""
    second.sign_in("rina")
    second.sit("4")
    theirs = find_page(second)
    for typed in ("081234567890", "Zulaikha"):
        look_for(second, theirs, typed)
        qtbot.waitUntil(lambda: labels(theirs) == [ticket.label])
        qtbot.waitUntil(lambda: links(theirs) == [number])


def test_words_are_found_by_opening_what_is_sealed_newest_first(
    officer: Officer,
    house: House,
    staff: dict[str, OfficerView],
    arrive: Arrive,
    qtbot: QtBot,
    clock: SetClock,
) -> None:
    first = told_of(house, staff, arrive, note="Minta dijemput Pak Wiróatmojo")
    other = told_of(house, staff, arrive, note="Pak Wiroatmojo kembali", counter="4")
    parked = arrive("B")
    with house.database.write() as session:
        cancel(
            session,
            officer=staff["budi"].id,
            ticket=parked.id,
            reason="keluarga Wiroatmojo",
            at=house.now(),
        )
    number = reported(house, staff, "k1")
    officer.serve_at("siti", "3")
    page = find_page(officer)
    look_for(officer, page, "WIROATMOJO")
    qtbot.waitUntil(lambda: labels(page) == [parked.label, other.label, first.label])
    look_for(officer, page, "dijemput pak")
    qtbot.waitUntil(lambda: labels(page) == [first.label])
    look_for(officer, page, "zulaikha")
    qtbot.waitUntil(lambda: links(page) == [number])
    assert [row.detail for row in acts(house, "person.search")] == [
        {"by": "words", "from": "2026-11-23", "to": "2026-11-23"}
    ] * 3


def test_a_search_by_words_stops_when_asked(
    officer: Officer,
    house: House,
    staff: dict[str, OfficerView],
    arrive: Arrive,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(by_person, "AT_A_TIME", 1)
    told_of(house, staff, arrive, note="Pak Wiroatmojo")
    for _ in range(5):
        arrive("B")
    officer.serve_at("siti", "3")
    page = find_page(officer)
    page.filters.number.clear()
    officer.write(page.filters.number, "wiroatmojo")
    page.search_person()
    qtbot.waitUntil(page.halt.isVisible)
    QTest.mouseClick(page.halt, Qt.MouseButton.LeftButton)
    officer.settle()
    assert not page.halt.isVisible()
    assert labels(page) == []
    officer.key(Qt.Key.Key_Return)
    look_for(officer, page, "wiroatmojo")
    qtbot.waitUntil(lambda: labels(page) == ["A-001"])
    qtbot.waitUntil(lambda: not page.halt.isVisible())


def test_a_visits_words_are_shown_for_a_purpose_and_covered_after_a_minute(
    officer: Officer, house: House, staff: dict[str, OfficerView], arrive: Arrive, qtbot: QtBot
) -> None:
    ticket = told_of(
        house,
        staff,
        arrive,
        note="Pak Wiroatmojo",
        detail=LegDetail(particulars=Particulars("Zulaikha")),
    )
    officer.serve_at("siti", "3")
    page = find_page(officer)
    page.view.selectRow(0)
    officer.settle()
    assert page.visit.visit is not None
    assert page.visit.visit.covered
    reveal(officer, page)
    assert page.visit.visit.legs[0].note == "Pak Wiroatmojo"
    assert page.visit.timer.isActive()
    assert page.visit.timer.interval() == HIDES_AFTER_SECONDS * 1000
    (look,) = acts(house, "visit.reveal")
    assert (look.officer_id, look.subject) == (staff["siti"].id, f"ticket {ticket.id}")
    assert look.detail == {"purpose": "serving", "legs": [1]}
    arrive("B")
    qtbot.waitUntil(lambda: len(labels(page)) == 2)
    assert page.visit.visit.legs[0].note == "Pak Wiroatmojo"
    page.visit.timer.timeout.emit()
    officer.settle()
    assert page.visit.visit.legs[0].note is None
    assert len(acts(house, "visit.reveal")) == 1


NOTED: dict[str, tuple[Any, str]] = {
    "services": ({"A": 2}, "×2"),
    "agency": ("Dinas Sosial", "Dinas Sosial"),
    "missing_documents": (("Akta lahir",), "Akta lahir"),
    "particulars": (Particulars("Zulaikha"), "Zulaikha"),
}


@pytest.mark.parametrize("noted", [field.name for field in fields(LegDetail)])
def test_whatever_was_noted_is_read_again(
    noted: str,
    officer: Officer,
    house: House,
    staff: dict[str, OfficerView],
    arrive: Arrive,
    qtbot: QtBot,
) -> None:
    value, words = NOTED[noted]
    told_of(house, staff, arrive, note="untuk siapa", detail=LegDetail(**{noted: value}))
    officer.serve_at("siti", "3")
    page = find_page(officer)
    page.view.selectRow(0)
    officer.settle()
    reveal(officer, page)
    qtbot.waitUntil(lambda: any(words in label.text() for label in page.visit.findChildren(QLabel)))


def test_the_export_holds_every_find_and_no_formula(
    officer: Officer, house: House, arrive: Arrive, clock: SetClock, tmp_path: Path, qtbot: QtBot
) -> None:
    two_days(house, arrive, clock)
    officer.serve_at("siti", "2")
    page = find_page(officer)
    page.export(tmp_path / "nomor.csv", "csv", ExportPurpose.REPORTING)
    page.export(tmp_path / "nomor.xlsx", "xlsx", ExportPurpose.OVERSIGHT)
    officer.settle()
    lines = (tmp_path / "nomor.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 3
    assert (tmp_path / "nomor.xlsx").read_bytes()[:2] == b"PK"
    assert any("2 nomor diekspor" in words for words in officer.notices())
    page.export(tmp_path / "tidak-ada" / "nomor.csv", "csv", ExportPurpose.ASKED)
    officer.settle()
    assert any("Berkas tidak dapat ditulis" in words for words in officer.notices())
    days = {"from": "2026-11-24", "to": "2026-11-24"}
    assert [(row.subject, row.detail) for row in acts(house, "export")] == [
        ("visits", {"purpose": purpose, **days}) for purpose in ("reporting", "oversight", "asked")
    ]


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_an_export_asks_what_for_before_it_asks_where_to(
    officer: Officer, house: House, arrive: Arrive
) -> None:
    arrive("A")
    officer.serve_at("siti", "2")
    page = find_page(officer)
    officer.click(page.csv)
    sheet = officer.window.sheet
    assert isinstance(sheet, PurposeSheet)
    assert not sheet.confirm_button.isEnabled()
    officer.click(sheet.purposes.buttons[ExportPurpose.OVERSIGHT.value])
    officer.click(sheet.confirm_button)
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.reject()
    assert acts(house, "export") == []


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
