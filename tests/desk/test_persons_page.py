"""Personal data at the desk: somebody asks, a supervisor finds, takes, carries out and refuses."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desk.dialogs.typed_word import TypedWordSheet
from desk.persons.page import PersonsPage
from shared.complaints.lifecycle import CaseState
from shared.persons.erasing import TOMBSTONE
from shared.persons.requests import Claim, RequestAnswer
from tests.desk.page_stage import PageStage, staged
from tests.helpers.register import WARGA, Register, open_register

Stage = PageStage[PersonsPage]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with open_register(tmp_path) as made:
        yield made


@pytest.fixture
def stage(register: Register, qtbot: QtBot) -> Iterator[Stage]:
    register.walk(register.take_in("mine").id, CaseState.DONE)
    with staged(register.place, PersonsPage, register.place.supervisor) as made:
        yield made


def choose(box: QComboBox, key: str) -> None:
    box.setCurrentIndex(box.findData(key))


def found(stage: Stage, text: str = WARGA.phone) -> int:
    stage.page.who.clear()
    QTest.keyClicks(stage.page.who, text)
    QTest.keyClick(stage.page.who, Qt.Key.Key_Return)
    stage.drain()
    return stage.page.found.rowCount()


def take(stage: Stage, claim: Claim) -> None:
    found(stage)
    choose(stage.page.claim, claim.value)
    QTest.mouseClick(stage.page.take, LEFT)
    stage.drain()
    rows = list(stage.page.asked.rows)
    last = max(range(len(rows)), key=lambda number: rows[number].number)
    stage.page.asked_view.select(last)


def do(stage: Stage) -> None:
    QTest.mouseClick(stage.page.do, LEFT)
    stage.drain()


def papers(stage: Stage) -> set[str]:
    return {one.name for one in stage.page.workplace.house.papers.glob("*.pdf")}


def test_access_is_taken_with_a_receipt_and_given_as_paper(stage: Stage) -> None:
    take(stage, Claim.ACCESS)
    (asked,) = stage.page.asked.rows
    assert f"{asked.number}.pdf" in papers(stage)
    do(stage)
    (answered,) = stage.page.asked.rows
    assert answered.answer is RequestAnswer.DONE
    assert {f"{asked.number}-data.pdf", f"{asked.number}-jawaban.pdf"} <= papers(stage)


def test_a_correction_is_found_under_the_new_value(stage: Stage) -> None:
    take(stage, Claim.CORRECTION)
    choose(stage.page.field, "phone")
    QTest.keyClicks(stage.page.value, "0813-7777-0034")
    do(stage)
    assert found(stage, "081377770034") == 1
    assert found(stage) == 0
    assert "Tidak ada data" in stage.notices[-1].text


def test_restricting_and_releasing_is_told_beside_the_data(stage: Stage) -> None:
    for claim, bound in ((Claim.RESTRICTION, True), (Claim.RELEASE, False)):
        take(stage, claim)
        do(stage)
        found(stage)
        assert stage.page.found.rows[0].restricted is bound


def test_erasing_asks_for_its_word(stage: Stage, register: Register) -> None:
    take(stage, Claim.ERASURE)
    do(stage)
    sheet = stage.sheet
    assert isinstance(sheet, TypedWordSheet)
    assert not sheet.confirm_button.isEnabled()
    QTest.keyClicks(sheet.word, "HAPUS")
    QTest.keyClick(sheet.word, Qt.Key.Key_Return)
    stage.drain()
    (answered,) = stage.page.asked.rows
    assert answered.answer is RequestAnswer.DONE
    (owner,) = answered.owners
    assert register.case(UUID(owner.row)).line.title == TOMBSTONE


def test_a_refusal_says_why(stage: Stage) -> None:
    take(stage, Claim.ERASURE)
    choose(stage.page.ground, "law_keeps")
    QTest.mouseClick(stage.page.refuse, LEFT)
    stage.drain()
    (answered,) = stage.page.asked.rows
    assert answered.answer is RequestAnswer.REFUSED


def test_consent_is_given_and_withdrawn(stage: Stage) -> None:
    found(stage)
    choose(stage.page.extra, "publishing")
    QTest.mouseClick(stage.page.agree, LEFT)
    stage.drain()
    assert "Persetujuan dicatat" in stage.notices[-1].text
    take(stage, Claim.WITHDRAWAL)
    do(stage)
    (answered,) = stage.page.asked.rows
    assert answered.answer is RequestAnswer.DONE


def test_without_a_person_or_a_request_nothing_happens(stage: Stage) -> None:
    for press in (stage.page.take, stage.page.do, stage.page.refuse, stage.page.agree):
        QTest.mouseClick(press, LEFT)
        stage.drain()
        assert "dahulu" in stage.notices[-1].text
    assert stage.page.asked.rowCount() == 0
