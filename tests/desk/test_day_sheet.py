"""The daily sheet comes by itself when the day is closed, as the administration says."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.admin.fields import TextField, YesField
from desk.admin.form import Form
from desk.admin.page import AdminPage
from desk.admin.section import FormPart
from desk.floor.dialogs import EndDaySheet
from desk.floor.page import FloorPage
from shared.office.house import save_profile
from shared.office.profile import ClosingRules
from shared.office.settings import Settings
from tests.desk.page_stage import staged
from tests.helpers.cups import FakeCups
from tests.helpers.staffed_house import MORNING, StaffedHouse, staffed_house

NAME = "harian-2026-11-23.pdf"
CLOSED = "Hari ditutup. 0 nomor dicatat tidak terlayani."


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as made:
        yield made


def closing(here: StaffedHouse, rules: ClosingRules) -> None:
    profile = here.house.profile.model_copy(update={"closing": rules})
    with here.house.database.write() as session:
        save_profile(session, profile, at=MORNING, by=None)
    here.house.refresh_profile()


def close_the_day(here: StaffedHouse) -> str:
    """By the floor's button; what the desk says at the end."""
    with staged(here, FloorPage, here.supervisor) as stage:
        QTest.mouseClick(stage.page.end_day_button, Qt.MouseButton.LeftButton)
        stage.drain()
        assert isinstance(stage.sheet, EndDaySheet)
        QTest.mouseClick(stage.sheet.confirm_button, Qt.MouseButton.LeftButton)
        stage.drain()
        return stage.told


def words_of(document: bytes) -> str:
    pdf = pypdfium2.PdfDocument(document)
    try:
        return str(pdf[0].get_textpage().get_text_bounded())
    finally:
        pdf.close()


def test_closing_the_day_leaves_its_sheet_in_the_house(here: StaffedHouse, qtbot: QtBot) -> None:
    assert close_the_day(here) == f"{CLOSED} Lembar harian: harian/{NAME}."
    assert "23 November 2026" in words_of((here.house.folder / "harian" / NAME).read_bytes())


def test_it_lies_where_the_house_wants_it(here: StaffedHouse, qtbot: QtBot, tmp_path: Path) -> None:
    there = tmp_path / "kepala"
    closing(here, ClosingRules(folder=str(there)))
    assert str(there / NAME) in close_the_day(here)
    assert (there / NAME).is_file()


def test_a_house_that_wants_none_gets_none(here: StaffedHouse, qtbot: QtBot) -> None:
    closing(here, ClosingRules(keep=False))
    assert close_the_day(here) == CLOSED
    assert not (here.house.folder / "harian").exists()


def test_a_folder_that_cannot_be_made_leaves_the_day_closed(
    here: StaffedHouse, qtbot: QtBot
) -> None:
    (here.house.folder / "harian").write_text("a file in the way")
    assert "Lembar harian tidak dapat ditulis" in close_the_day(here)


@pytest.mark.skipif("os.name != 'posix'", reason="stand-ins are shell scripts")
def test_it_comes_out_of_the_desks_office_printer(
    here: StaffedHouse, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cups").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "cups"))
    queue = FakeCups(tmp_path / "cups")
    closing(here, ClosingRules(printed=True))
    settings = Settings.model_validate({"desk": {"printer": "cups://slip?paper=a4"}})
    with_printer = replace(here, house=replace(here.house, settings=settings))
    with_printer.house.refresh_profile()
    close_the_day(with_printer)
    (page,) = queue.printed
    assert "23 November 2026" in words_of(page)


def test_without_an_office_printer_the_sheet_is_kept_and_that_is_said(
    here: StaffedHouse, qtbot: QtBot
) -> None:
    closing(here, ClosingRules(printed=True))
    assert "tidak mencetak berkas PDF" in close_the_day(here)
    assert (here.house.folder / "harian" / NAME).is_file()


def test_the_administration_says_what_becomes_of_it(here: StaffedHouse, qtbot: QtBot) -> None:
    with staged(here, AdminPage, here.administrator) as stage:
        stage.page.open_part("house")
        stage.drain()
        part = stage.page.part
        assert isinstance(part, FormPart)
        rules = part.form.fields["closing"]
        assert isinstance(rules, Form)
        printed, folder = rules.fields["printed"], rules.fields["folder"]
        assert isinstance(printed, YesField)
        assert isinstance(folder, TextField)
        printed.tick.setFocus()
        QTest.keyClick(printed.tick, Qt.Key.Key_Space)
        QTest.keyClicks(folder.line, "kepala")
        QTest.mouseClick(part.save_button, Qt.MouseButton.LeftButton)
        stage.drain()
    assert here.house.refresh_profile().closing == ClosingRules(printed=True, folder="kepala")
