"""What may be the same as the report being written: shown, tied, set apart, never in the way."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.intake.page import IntakePage
from desk.register.page import RegisterPage
from shared.complaints.advance import Act
from shared.complaints.closing import CaseEnding, answer_at_once
from shared.complaints.intake import Intake, Reporter
from shared.complaints.records import ComplaintLink
from shared.complaints.registering import Registered
from shared.complaints.results import Class, ClosingResult
from shared.office.house import House
from shared.staff.accounts import OfficerView
from tests.desk.conftest import Officer
from tests.desk.intake_stage import (
    ALT,
    F9,
    answer,
    case_of,
    choose,
    open_intake,
    registered,
)
from tests.helpers.register import put_on_record

TOLD = "Drainase di Lorong Kebon tersumbat pasir, air masuk ke teras rumah."
AGAIN = "Drainase Lorong Kebon tersumbat lagi, air masuk rumah tetangga."


@pytest.fixture
def page(officer: Officer) -> IntakePage:
    officer.serve_at("siti", "2")
    return open_intake(officer)


def on_record(house: House, key: str = "k1", story: str = TOLD, **more: object) -> Registered:
    base = {"channel": "tatap-muka", "anonymous": False, "secret": False, "notice_version": 1}
    made = Intake(key, Class.COMPLAINT, story, title="Drainase tersumbat", **(base | more))  # type: ignore[arg-type]
    return put_on_record(house, made)


def tell(officer: Officer, page: IntakePage, story: str = AGAIN) -> None:
    officer.key(Qt.Key.Key_1, ALT)
    officer.write(page.form.texts["story"], story)


def cards(page: IntakePage) -> list[QWidget]:
    box = page.side.alike.cards
    found = (box.itemAt(at).widget() for at in range(box.count()))
    return [card for card in found if card is not None]


def card_of(page: IntakePage, report: Registered) -> QWidget:
    return next(
        card
        for card in cards(page)
        if any(report.number in label.text() for label in card.findChildren(QLabel))
    )


def press(officer: Officer, page: IntakePage, report: Registered, name: str) -> None:
    officer.click(card_of(page, report).findChild(QPushButton, name))


def save(officer: Officer, page: IntakePage) -> None:
    choose(officer, page, "channel", "Telepon")
    answer(officer, page)
    officer.key(F9)


def test_a_report_with_the_same_words_is_shown_with_place_state_and_answer(
    officer: Officer, page: IntakePage, house: House, staff: dict[str, OfficerView], qtbot: QtBot
) -> None:
    first = on_record(house, place="Lorong Kebon, RT 12")
    ending = CaseEnding(ClosingResult.ANSWERED, "Dikeruk hari Kamis.")
    with house.database.write() as session:
        act = Act(first.id, staff["siti"].id, house.now())
        answer_at_once(session, profile=house.profile, act=act, ending=ending)
    on_record(house, "k2", "Lampu jalan padam di simpang pasar.")
    tell(officer, page)
    qtbot.waitUntil(lambda: len(cards(page)) == 1)
    said = " ".join(label.text() for label in cards(page)[0].findChildren(QLabel))
    for words in (first.number, "selesai", "Lorong Kebon, RT 12", TOLD[:40], "Dikeruk hari Kamis."):
        assert words in said, words


def test_a_report_is_tied_to_the_other_and_each_keeps_its_number(
    officer: Officer, page: IntakePage, house: House, qtbot: QtBot
) -> None:
    first = on_record(house)
    tell(officer, page)
    qtbot.waitUntil(lambda: len(cards(page)) == 1)
    press(officer, page, first, "tie")
    qtbot.waitUntil(lambda: cards(page)[0].findChild(QPushButton, "tie").text() == "Lepaskan")
    save(officer, page)
    _one, second = sorted(registered(house), key=lambda line: line.number)
    assert [one.number for one in case_of(house, second).linked] == [first.number]


def test_not_the_same_is_remembered_while_typing_and_with_the_report(
    officer: Officer, page: IntakePage, house: House, qtbot: QtBot
) -> None:
    first = on_record(house)
    tell(officer, page)
    qtbot.waitUntil(lambda: len(cards(page)) == 1)
    press(officer, page, first, "apart")
    qtbot.waitUntil(lambda: cards(page) == [])
    officer.write(page.form.texts["story"], " Teras rumah basah.")
    page.look_for_similar()
    officer.settle()
    assert cards(page) == []
    save(officer, page)
    (second,) = (line for line in registered(house) if line.id != first.id)
    assert case_of(house, second).linked == ()
    with house.database.read() as session:
        link = session.scalars(select(ComplaintLink)).one()
    assert (link.complaint_id, link.other_id, link.same) == (second.id, first.id, False)


def test_what_was_tied_set_apart_and_read_out_is_in_the_draft(
    open_desk: Callable[..., Officer], house: House, qtbot: QtBot
) -> None:
    first, other = on_record(house), on_record(house, "k2")
    officer = open_desk()
    officer.serve_at("siti", "2")
    page = open_intake(officer)
    tell(officer, page)
    qtbot.waitUntil(lambda: len(cards(page)) == 2)
    officer.click(page.side.notice)
    press(officer, page, first, "tie")
    qtbot.waitUntil(lambda: page.report().same_as == first.id)
    press(officer, page, other, "apart")
    officer.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.kept.text().startswith("Draf tersimpan"))
    second = open_desk()
    second.sign_in("siti")
    second.sit("2")
    again = open_intake(second)
    qtbot.waitUntil(lambda: bool(again.form.texts["story"].toPlainText()))
    assert again.report().same_as == first.id
    assert again.report().not_same == (other.id,)
    assert again.report().notice_version == house.profile.complaints.notice.version


def test_a_notice_that_reads_otherwise_now_is_read_out_again(
    officer: Officer, page: IntakePage
) -> None:
    officer.click(page.side.notice)
    kept = page.side.state()
    page.side.restore(kept)
    assert page.side.notice.isChecked()
    page.side.restore(kept | {"notice": kept["notice"] + 1})
    assert not page.side.notice.isChecked()


def test_what_is_secret_or_long_ago_or_of_another_matter_is_no_hint(
    officer: Officer, page: IntakePage, house: House, qtbot: QtBot
) -> None:
    on_record(house, "secret", secret=True)
    long_ago = house.now() - timedelta(days=house.profile.complaints.duplicate_days + 1)
    on_record(house, "old", received_at=long_ago)
    on_record(house, "other", "Petugas loket tidak ramah kepada lansia.")
    there = on_record(house, "there")
    tell(officer, page)
    qtbot.waitUntil(lambda: len(cards(page)) == 1)
    said = [label.text() for label in cards(page)[0].findChildren(QLabel)]
    assert any(there.number in words for words in said)


def test_another_village_is_another_matter_and_no_place_may_be_any(
    officer: Officer, page: IntakePage, house: House, qtbot: QtBot
) -> None:
    here, there = house.profile.complaints.districts[:2]
    on_record(house, "there", district=there.code, village=there.villages[0].code)
    nowhere = on_record(house, "nowhere")
    tell(officer, page)
    choose(officer, page, "district", here.name)
    choose(officer, page, "village", here.villages[0].name)
    qtbot.waitUntil(lambda: len(cards(page)) == 1)
    said = [label.text() for label in cards(page)[0].findChildren(QLabel)]
    assert any(nowhere.number in words for words in said)


def test_of_the_same_reporter_the_open_numbers_are_shown_and_nothing_else(
    officer: Officer, page: IntakePage, house: House, staff: dict[str, OfficerView], qtbot: QtBot
) -> None:
    person = Reporter("Warga Contoh", "0812-0000-0012")
    still = on_record(house, "open", "Lampu jalan padam.", reporter=person)
    done = on_record(house, "done", "Pohon tumbang.", reporter=person)
    on_record(house, "secret", "Pungutan di loket.", reporter=person, secret=True)
    with house.database.write() as session:
        act = Act(done.id, staff["siti"].id, house.now())
        ending = CaseEnding(ClosingResult.ANSWERED, "Sudah diangkat.")
        answer_at_once(session, profile=house.profile, act=act, ending=ending)
    officer.write(page.form.lines["phone"], "+62 812-0000-0012")
    box = page.side.alike.of_reporter
    qtbot.waitUntil(lambda: box.count() == 1)
    link = box.itemAt(0).widget()
    assert isinstance(link, QPushButton)
    assert link.text() == still.number
    assert cards(page) == []
    officer.click(link)
    register = officer.page
    assert isinstance(register, RegisterPage)
    qtbot.waitUntil(lambda: register.pane.case is not None)
    assert register.pane.case is not None
    assert register.pane.case.line.id == still.id
