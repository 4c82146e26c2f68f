"""The register's settings in administration: where reports come to, head, signatures, numbers."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.admin.fields import ChoiceField, TextField
from desk.admin.items import ItemsField
from desk.admin.page import AdminPage
from desk.admin.register import RegisterForm
from desk.admin.section import FormPart
from shared.complaints.letter_number import LetterField
from shared.complaints.letters import LetterKind, next_number
from shared.office.profile import HouseProfile
from shared.office.register_rules import LetterNumber
from tests.desk.page_stage import PageStage, staged
from tests.helpers.staffed_house import StaffedHouse, staffed_house


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot) -> Iterator[PageStage[AdminPage]]:
    with staffed_house(tmp_path) as here, staged(here, AdminPage, here.administrator) as stage:
        QTest.mouseClick(stage.page.choices.buttons["register"], Qt.MouseButton.LeftButton)
        stage.drain()
        yield stage


def form(stage: PageStage[AdminPage]) -> RegisterForm:
    part = stage.page.part
    assert isinstance(part, FormPart)
    assert isinstance(part.form, RegisterForm)
    return part.form


def field(stage: PageStage[AdminPage], *way: str) -> Any:
    found: Any = form(stage).fields["complaints"]
    for key in way:
        found = found.form.fields[key] if isinstance(found, ItemsField) else found.fields[key]
    return found


def save(stage: PageStage[AdminPage]) -> HouseProfile:
    QTest.keyClick(stage.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    stage.drain()
    here: StaffedHouse = stage.here
    return here.house.refresh_profile()


def retype(found: TextField, words: str) -> None:
    found.line.selectAll()
    QTest.keyClicks(found.line, words)


def test_reports_come_to_the_service_chosen(stage: PageStage[AdminPage]) -> None:
    choice = field(stage, "service")
    assert isinstance(choice, ChoiceField)
    other = stage.here.house.profile.services[1]
    choice.choice.setCurrentIndex(choice.choice.findData(other.code))
    choice.choice.activated.emit(choice.choice.currentIndex())
    profile = save(stage)
    assert profile.complaint_service == other


def test_head_signature_and_number_are_seen_before_they_are_saved(
    stage: PageStage[AdminPage], qtbot: QtBot
) -> None:
    shown = form(stage)
    qtbot.waitUntil(lambda: bool(shown.preview.pictures))
    before = shown.preview.pictures
    lines = field(stage, "letterhead", "lines")
    lines.lines.setPlainText("PEMERINTAH KOTA PALEMBANG\nRUMAH ASPIRASI")
    QTest.mouseClick(field(stage, "signatories").add_button, Qt.MouseButton.LeftButton)
    retype(field(stage, "signatories", "title"), "Kepala Rumah Aspirasi")
    retype(field(stage, "signatories", "name"), "Dr. Contoh Nama, S.H.")
    qtbot.waitUntil(lambda: shown.preview.pictures != before)
    profile = save(stage)
    assert profile.complaints.letterhead.lines[0] == "PEMERINTAH KOTA PALEMBANG"
    assert profile.complaints.signatories[-1].name == "Dr. Contoh Nama, S.H."


def test_a_number_is_seen_as_it_would_be_and_taken_so(
    stage: PageStage[AdminPage], qtbot: QtBot
) -> None:
    shown = form(stage)
    numbers = field(stage, "numbers")
    kinds = [item["kind"] for item in numbers.value()]
    numbers.list.setCurrentIndex(numbers.model.index(kinds.index("tanggapan")))
    retype(field(stage, "numbers", "template"), "B-{urut}/{unit}/{bulan_romawi}/{tahun}")
    retype(field(stage, "numbers", "unit"), "RAP")
    qtbot.waitUntil(lambda: "tanggapan: B-012/RAP/XI/2026" in shown.numbers.text())
    profile = save(stage)
    with stage.here.house.database.read() as session:
        day = stage.here.house.now().date()
        taken = next_number(session, profile=profile, kind=LetterKind.ANSWER, day=day)
    assert taken == "B-001/RAP/XI/2026"


@pytest.mark.parametrize("pattern", ["tanpa nomor", "{urut}/{kota}", "{urut}/{", "{urut"])
def test_a_pattern_that_cannot_be_is_told_at_its_field(
    stage: PageStage[AdminPage], pattern: str
) -> None:
    before = stage.here.house.refresh_profile()
    numbers = field(stage, "numbers")
    numbers.list.setCurrentIndex(numbers.model.index(0))
    retype(field(stage, "numbers", "template"), pattern)
    assert save(stage) == before
    assert "Pola nomor surat" in field(stage, "numbers", "template").problem.text()


@pytest.mark.parametrize("part", list(LetterField))
def test_every_part_of_a_number_may_stand_in_a_pattern(part: LetterField) -> None:
    rule = LetterNumber(kind="tanggapan", template=f"{{urut}}/{{{part.value}}}")
    assert rule.template.endswith(f"{{{part.value}}}")
