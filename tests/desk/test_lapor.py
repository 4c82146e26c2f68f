"""The exchange with LAPOR! at the register's page, by its buttons."""

import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desk.register.lapor_sheets import BringInSheet, HandOverSheet, LaporFiles
from desk.register.page import RegisterPage
from shared.complaints.exchange.columns import LaporColumn
from shared.complaints.exchange.matching import LaporFate
from shared.complaints.exchange.taking_over import note_tracking_id
from shared.complaints.lifecycle import CaseState
from tests.desk.page_stage import say_word, staged
from tests.desk.register_stage import Stage, click, save, sheet, write
from tests.helpers.register import Register


def export_of(folder: Path, *rows: tuple[str, str, str]) -> Path:
    path = folder / "ekspor.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, delimiter=";")
        out.writerow([LaporColumn.TRACKING_ID, LaporColumn.STATUS, LaporColumn.STORY])
        out.writerows(rows)
    return path


def choosing(path: Path) -> LaporFiles:
    def target(_parent: QWidget, _name: str, then: Callable[[str], None]) -> None:
        then(str(path))

    def source(_parent: QWidget, then: Callable[[str], None]) -> None:
        then(str(path))

    return LaporFiles(target, source)


def take(stage: Stage, name: str) -> None:
    """The entry of the page's LAPOR! menu."""
    menu = stage.page.lapor.menu()
    next(one for one in menu.actions() if one.objectName() == name).trigger()
    stage.drain()


def test_an_officer_is_not_offered_what_would_be_refused(register: Register) -> None:
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        assert not stage.page.lapor_button.isVisible()
    with staged(register.place, RegisterPage, register.place.supervisor) as stage:
        assert stage.page.lapor_button.isVisible()


def test_a_file_is_handed_over_after_the_questions(register: Register, tmp_path: Path) -> None:
    register.take_in()
    path = tmp_path / "serah.csv"
    with staged(register.place, RegisterPage, register.place.supervisor) as stage:
        stage.page.lapor.files = choosing(path)
        take(stage, "hand-over")
        asked = stage.sheet
        assert isinstance(asked, HandOverSheet)
        click(stage, asked.purposes.buttons["following_up"])
        click(stage, asked.confirm_button)
        assert "1 aduan ditulis" in stage.notices[-1].text
    assert "Warga Contoh" in path.read_text(encoding="utf-8-sig")


def test_a_look_first_then_the_import_then_the_step_is_the_officers(
    register: Register, tmp_path: Path
) -> None:
    case = register.bring_to(CaseState.VERIFIED)
    number = register.case(case).line.number
    path = export_of(tmp_path, ("5049672", "Proses", number), ("x", "Proses", ""))
    with staged(register.place, RegisterPage, register.place.supervisor) as stage:
        stage.page.lapor.files = choosing(path)
        take(stage, "bring-in")
        look = stage.sheet
        assert isinstance(look, BringInSheet)
        assert (look.counts[LaporFate.NEW], look.counts[LaporFate.BROKEN]) == ("1", "1")
        assert "Tracking ID bukan angka" in look.list.toPlainText()
        assert register.case(case).lapor_id is None
        say_word(stage, "AMBIL")
        assert "1 baru, 1 rusak" in stage.notices[-1].text
        assert register.case(case).lapor_status == "Proses"
        assert register.case(case).line.state is CaseState.VERIFIED
        stage.page.refresh(stage.page.topics)
        stage.drain()
        stage.page.reading.reload()
        stage.drain()
        offered = stage.page.pane.findChild(QPushButton, "suggested-handle")
        assert offered is not None
        click(stage, offered)
        write(stage, "handler", "Bagian Umum")
        save(stage)
        assert register.case(case).line.state is CaseState.IN_PROCESS
        again = stage.page.pane.findChildren(QPushButton, "suggested-handle")
        assert not any(one.isVisible() for one in again)


def test_a_file_that_is_none_is_told(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "apa.csv"
    path.write_text("halo", encoding="utf-8")
    with staged(register.place, RegisterPage, register.place.supervisor) as stage:
        stage.page.lapor.files = choosing(path)
        take(stage, "bring-in")
        assert "bukan ekspor" in stage.notices[-1].text
        stage.page.lapor.files = choosing(tmp_path / "tidak-ada.csv")
        take(stage, "bring-in")
        assert "tidak-ada.csv" in stage.notices[-1].text


def test_a_tracking_id_is_typed_and_found(register: Register) -> None:
    first = register.take_in("a")
    register.take_in("b", title="Lampu jalan padam")
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        stage.page.reading.pick(first.id)
        stage.drain()
        menu = stage.page.pane.menu()
        next(one for one in menu.actions() if one.objectName() == "tracking_id").trigger()
        write(stage, "typed", "50 49")
        save(stage)
        assert sheet(stage).problem.isVisible()
        sheet(stage).fields["typed"].line.clear()
        write(stage, "typed", "5049672")
        save(stage)
        assert register.case(first.id).lapor_id == "5049672"


def test_what_another_case_has_is_refused_in_the_sheet(register: Register) -> None:
    first, second = register.take_in("a"), register.take_in("b")
    register.do(note_tracking_id, first.id, typed="5049672")
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        stage.page.reading.pick(second.id)
        stage.drain()
        menu = stage.page.pane.menu()
        next(one for one in menu.actions() if one.objectName() == "tracking_id").trigger()
        made = sheet(stage).fields["typed"]
        made.line.clear()
        QTest.keyClicks(made.line, "5049672")
        save(stage)
        assert first.number in sheet(stage).problem.text()
