"""A report is written down while somebody tells it, by the keys and clicks of an officer."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDateTime, Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.counter.page import CounterPage
from desk.intake.page import IntakePage
from desk.intake.receipt_sheet import ReceiptSheet
from desk.register.page import RegisterPage
from shared.complaints.papers import place_line
from shared.complaints.results import Class
from shared.office.house import House
from shared.printing.jobs.records import PrintJob
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spool import jobs_of, reprint
from shared.queue.lifecycle import State
from shared.queue.today import ticket_by_id
from shared.queue.views import TicketView
from tests.desk.conftest import Officer
from tests.desk.intake_stage import (
    ALT,
    F2,
    F5,
    F9,
    STORY,
    answer,
    case_of,
    choose,
    fill_by_mail,
    open_intake,
    register_a_visit,
    registered,
    texts,
)
from tests.helpers.minded_printer import minded_printer
from tests.helpers.register import put_on_record


@pytest.fixture
def page(officer: Officer) -> IntakePage:
    officer.serve_at("siti", "2")
    return open_intake(officer)


def test_a_report_by_another_channel_is_registered(
    officer: Officer, page: IntakePage, house: House
) -> None:
    officer.key(Qt.Key.Key_1, ALT)
    officer.write(page.form.texts["story"], STORY)
    choose(officer, page, "channel", "WhatsApp")
    choose(officer, page, "category", house.profile.complaints.categories[0].name.say())
    officer.write(page.form.lines["name"], "Warga Contoh")
    officer.write(page.form.lines["phone"], "081200000012")
    answer(officer, page)
    officer.key(F9)
    (line,) = registered(house)
    assert (line.channel, line.kind, line.secret) == ("whatsapp", Class.COMPLAINT, False)
    assert case_of(house, line).story == STORY
    sheet = officer.window.sheet
    assert isinstance(sheet, ReceiptSheet)
    officer.key(Qt.Key.Key_Return)
    assert isinstance(officer.page, RegisterPage)


def test_a_report_that_came_before_is_promised_from_its_arrival(
    officer: Officer, page: IntakePage, house: House
) -> None:
    assert not page.form.arrived.isVisible()
    officer.key(Qt.Key.Key_1, ALT)
    officer.write(page.form.texts["story"], STORY)
    choose(officer, page, "channel", "Surat")
    assert page.form.arrived.isVisible()
    came = house.now().astimezone(house.profile.tz).replace(second=0, microsecond=0)
    came -= timedelta(days=3)
    page.form.arrived.setDateTime(
        QDateTime(came.year, came.month, came.day, came.hour, came.minute, 0)
    )
    answer(officer, page)
    officer.key(F9)
    (line,) = registered(house)
    assert line.received_at == came


def test_the_place_is_kept_by_the_codes_that_papers_and_filters_know(
    officer: Officer, page: IntakePage, house: House
) -> None:
    officer.key(Qt.Key.Key_1, ALT)
    officer.write(page.form.texts["story"], STORY)
    choose(officer, page, "channel", "Surat")
    district = house.profile.complaints.districts[0]
    choose(officer, page, "district", district.name)
    choose(officer, page, "village", district.villages[0].name)
    answer(officer, page)
    officer.key(F9)
    (line,) = registered(house)
    told = place_line(house.profile, case_of(house, line))
    assert f"Kec. {district.name}" in told
    assert f"Kel. {district.villages[0].name}" in told


def test_what_is_missing_is_said_where_it_is_missing(officer: Officer, page: IntakePage) -> None:
    officer.key(F9)
    shown = [gap.value for gap, label in page.form.problems.items() if label.text()]
    assert shown == ["class", "story", "channel", "anonymous", "secret", "notice_version"]
    assert officer.window.focusWidget() is page.form.kind.buttons[Class.COMPLAINT.value]
    officer.key(Qt.Key.Key_2, ALT)
    officer.key(F9)
    assert officer.window.focusWidget() is page.form.texts["story"]
    officer.write(page.form.texts["story"], STORY)
    choose(officer, page, "channel", "Surat")
    officer.key(F9)
    assert officer.window.focusWidget() is page.form.anonymous.choices.buttons["yes"]
    officer.click(page.form.anonymous.choices.buttons["yes"])
    officer.click(page.form.secret.choices.buttons["no"])
    assert "penggunaan data" in page.lacking.text()
    officer.key(F9)
    assert officer.window.focusWidget() is page.side.notice


def test_neither_question_has_an_answer_until_somebody_gives_one(
    officer: Officer, page: IntakePage
) -> None:
    assert (page.form.anonymous.value, page.form.secret.value) == (None, None)
    officer.click(page.form.anonymous.choices.buttons["no"])
    assert (page.form.anonymous.value, page.form.secret.value) == (False, None)


def test_supervision_changes_kind_and_promises(officer: Officer, page: IntakePage) -> None:
    officer.key(Qt.Key.Key_1, ALT)
    before = [page.side.promises.itemAt(at) for at in range(page.side.promises.count())]
    officer.click(page.form.supervision)
    assert page.form.report_kind is Class.SUPERVISION
    assert officer.window.focusWidget() is page.form.anonymous.choices.buttons["yes"]
    assert page.form.anonymous.value is None, "suggested, still asked"
    assert before
    assert page.side.promises.count()


def test_the_villages_are_those_of_the_district(officer: Officer, page: IntakePage) -> None:
    assert not page.form.combos["village"].isEnabled()
    choose(officer, page, "district", "Gandus")
    village = page.form.combos["village"]
    names = {village.itemText(at) for at in range(1, village.count())}
    district = next(
        one for one in page.workplace.profile.complaints.districts if one.name == "Gandus"
    )
    assert names == {one.name for one in district.villages}


def test_what_was_typed_of_a_visit_survives_another_page_and_another_program(
    open_desk: Callable[..., Officer],
    arrive: Callable[..., TicketView],
    house: House,
    qtbot: QtBot,
) -> None:
    arrive("A")
    officer = open_desk()
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    officer.key(F5)
    officer.click(counter.form.buttons["complaint"])
    counter.form.agency.combo.setEditText("Dinas PUPR")
    officer.write(counter.form.particulars.story, "Lampu jalan padam")
    officer.key(F9)
    page = officer.page
    assert isinstance(page, IntakePage)
    officer.write(page.form.lines["name"], "Warga Contoh")
    officer.key(Qt.Key.Key_Escape)
    assert isinstance(officer.page, CounterPage)
    assert page.kept.text().startswith("Draf tersimpan")
    second = open_desk()
    second.sign_in("siti")
    second.sit("2")
    counter = second.counter
    qtbot.waitUntil(lambda: counter.form.particulars.story.toPlainText() == "Lampu jalan padam")
    second.key(F9)
    page = second.page
    assert isinstance(page, IntakePage)
    qtbot.waitUntil(lambda: page.form.lines["name"].text() == "Warga Contoh")
    assert page.form.texts["story"].toPlainText() == "Lampu jalan padam"
    for offered in ("Kosongkan", "Kembalikan"):
        button = second.window.notices.cards()[-1].action_button
        assert button.text() == offered
        second.click(button)
        assert (page.form.lines["name"].text() == "Warga Contoh") is (offered == "Kembalikan")


def test_the_visit_ends_with_its_report_and_the_slip_waits_for_the_printer(
    officer: Officer, arrive: Callable[..., TicketView], house: House
) -> None:
    ticket = register_a_visit(officer, arrive)
    (line,) = registered(house)
    assert line.channel == "tatap-muka"
    with house.database.read() as session:
        ended = ticket_by_id(session, ticket.id)
        jobs = jobs_of(session, line.id)
        stored = session.scalars(select(PrintJob.payload)).all()
    assert ended is not None
    assert (ended.state, ended.outcome) == (State.DONE, "complaint")
    assert len(jobs) == 1
    pin = next(words for words in texts(officer) if words.startswith("PIN "))
    assert [payload for payload in stored if pin in payload or '"PIN' in payload] == []


@pytest.mark.parametrize("copy", [False, True])
def test_the_sealed_slip_comes_out_with_its_pin(
    officer: Officer,
    arrive: Callable[..., TicketView],
    house: House,
    copy: bool,
    qtbot: QtBot,
) -> None:
    register_a_visit(officer, arrive)
    (line,) = registered(house)
    if copy:
        with house.database.write() as session:
            (first,) = jobs_of(session, line.id)
            reprint(session, job_id=first.id, at=house.now())

    def printed() -> bool:
        with house.database.read() as session:
            return JobState.PRINTED in {job.state for job in jobs_of(session, line.id)}

    with minded_printer(house):
        qtbot.waitUntil(printed)
    assert list((house.folder / "slips").glob("*.png"))


def test_the_paper_with_its_pin_is_made_from_the_sheet(
    officer: Officer, page: IntakePage, house: House
) -> None:
    fill_by_mail(officer, page)
    officer.key(F9)
    sheet: Any = officer.window.sheet
    assert isinstance(sheet, ReceiptSheet)
    officer.click(sheet.letter)
    (line,) = registered(house)
    assert Path(house.folder, "papers", f"{line.number}-receipt.pdf").exists()


def test_a_report_saved_again_after_a_crash_shows_no_pin_that_opens_nothing(
    officer: Officer, page: IntakePage, house: House
) -> None:
    fill_by_mail(officer, page)
    put_on_record(house, page.report(), officer=officer.desk.workplace.officer.id)
    officer.key(F9)
    sheet = officer.window.sheet
    assert isinstance(sheet, ReceiptSheet)
    said = texts(officer)
    assert registered(house)[0].number in said
    assert [words for words in said if words.startswith("PIN")] == []
    assert not sheet.letter.isVisible()
    assert len(registered(house)) == 1
