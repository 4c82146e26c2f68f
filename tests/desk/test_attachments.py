"""Files of a report at the desk: chosen, dropped and pasted, looked at, saved elsewhere, erased."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.attachments.bringing import BringFiles
from desk.attachments.sheet import AttachmentSheet
from desk.intake.cover_sheet import CoverSheet
from desk.intake.page import IntakePage
from desk.register.covered_sheet import CoveredSheet
from desk.register.page import RegisterPage
from desk.register.story import said
from shared.complaints.attachments.sniffing import MOST_FILES
from shared.complaints.covering import found_in
from shared.complaints.views import Case
from shared.staff.accounts import OfficerView
from shared.staff.records import AuditEntry
from tests.desk.page_stage import PageStage, staged
from tests.desk.register_stage import Stage, click, key
from tests.helpers.files import pdf, photograph, png
from tests.helpers.register import Register

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
STORY = "Air menggenang setiap hujan sejak awal November dan masuk ke teras rumah warga."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What a reporter brings on a stick."""
    made = tmp_path / "stick"
    made.mkdir()
    for name, content in (
        ("foto.jpg", photograph(800, 600)),
        ("surat.pdf", pdf()),
        ("program.png", b"MZ" + bytes(200)),
    ):
        (made / name).write_bytes(content)
    return made


def choose(bringing: BringFiles, *paths: Path) -> None:
    """Answer the system's dialog."""
    bringing.ask = lambda _parent, then: then([str(path) for path in paths])


def dropped(widget: BringFiles, *paths: Path) -> None:
    """Let go of files over the widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, copy, left = QPoint(5, 5), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at, copy, data, left, none)
    QGuiApplication.sendEvent(widget, entering)
    assert entering.isAccepted()
    QGuiApplication.sendEvent(widget, QDropEvent(QPointF(at), copy, data, left, none))


def fill_in(stage: PageStage[IntakePage]) -> None:
    page = stage.page
    click(stage, page.form.kind.buttons["PENGADUAN_TBP"])
    page.form.texts["story"].setPlainText(STORY)
    combo = page.form.combos["channel"]
    combo.setCurrentIndex(combo.findText("Surat"))
    combo.activated.emit(combo.currentIndex())
    for press in (
        page.form.anonymous.choices.buttons["no"],
        page.form.secret.choices.buttons["no"],
        page.side.notice,
    ):
        click(stage, press)


def names(case: Case) -> list[str | None]:
    return [one.name for one in case.attachments]


def only_case(register: Register) -> Case:
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        (line,) = stage.page.rows.lines
    return register.case(line.id)


def test_files_go_along_when_the_report_is_saved(register: Register, folder: Path) -> None:
    with staged(register.place, IntakePage, register.place.officer) as stage:
        fill_in(stage)
        strip = stage.page.form.files
        choose(strip.bringing, folder / "foto.jpg", folder / "surat.pdf")
        key(stage, Qt.Key.Key_B, CTRL)
        stage.drain()
        key(stage, Qt.Key.Key_F9)
        stage.drain()
        assert strip.files == ()
    case = only_case(register)
    assert names(case) == ["foto.jpg", "surat.pdf"]
    assert [one.pages for one in case.attachments] == [1, 2]


def test_a_file_is_dropped_pasted_and_taken_off_again(register: Register, folder: Path) -> None:
    with staged(register.place, IntakePage, register.place.officer) as stage:
        strip = stage.page.form.files
        dropped(strip.bringing, folder / "surat.pdf")
        stage.drain()
        picture = QImage(30, 20, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.darkGreen)
        QGuiApplication.clipboard().setImage(picture)
        click(stage, strip.bringing.paste_button)
        stage.drain()
        assert [one.name for one in strip.files] == ["surat.pdf", "tempelan.png"]
        click(stage, strip.findChild(QPushButton, "take-off"))
        assert [one.name for one in strip.files] == ["tempelan.png"]
        QGuiApplication.clipboard().setText("bukan berkas")
        click(stage, strip.bringing.paste_button)
        assert stage.told == "Tidak ada berkas atau gambar untuk dilampirkan."
        QGuiApplication.clipboard().clear()


def test_what_cannot_be_attached_is_told_and_the_rest_comes(
    register: Register, folder: Path
) -> None:
    with staged(register.place, IntakePage, register.place.officer) as stage:
        strip = stage.page.form.files
        choose(strip.bringing, folder / "program.png", folder / "tiada.pdf", folder / "foto.jpg")
        click(stage, strip.bringing.choose_button)
        stage.drain()
        said_of = [notice.text for notice in stage.notices]
        assert "program.png bukan PDF, PNG, atau JPEG menurut isinya" in said_of[0]
        assert said_of[1].startswith("tiada.pdf tidak dapat dibaca")
        assert [one.name for one in strip.files] == ["foto.jpg"]
        assert not strip.busy


def test_one_file_too_many_is_told(register: Register, folder: Path) -> None:
    for number in range(MOST_FILES + 1):
        (folder / f"{number}.png").write_bytes(png())
    with staged(register.place, IntakePage, register.place.officer) as stage:
        strip = stage.page.form.files
        choose(strip.bringing, *(folder / f"{number}.png" for number in range(MOST_FILES + 1)))
        click(stage, strip.bringing.choose_button)
        stage.drain()
        assert len(strip.files) == MOST_FILES
        assert "paling banyak 10 berkas" in stage.told


def test_a_draft_gives_its_files_back(register: Register, folder: Path) -> None:
    with staged(register.place, IntakePage, register.place.officer) as stage:
        stage.page.form.texts["story"].setPlainText(STORY)
        choose(stage.page.form.files.bringing, folder / "foto.jpg")
        click(stage, stage.page.form.files.bringing.choose_button)
        stage.drain()
        key(stage, Qt.Key.Key_S, CTRL)
        stage.drain()
    with staged(register.place, IntakePage, register.place.officer) as stage:
        stage.drain()
        assert [one.name for one in stage.page.form.files.files] == ["foto.jpg"]
        fill_in(stage)
        key(stage, Qt.Key.Key_F9)
        stage.drain()
    assert names(only_case(register)) == ["foto.jpg"]


def opened(stage: Stage) -> AttachmentSheet:
    """Press the first file of the case shown."""
    click(stage, stage.page.pane.files.findChild(QPushButton, "attachment"))
    stage.drain()
    assert isinstance(stage.sheet, AttachmentSheet)
    return stage.sheet


def with_files(
    register: Register, *paths: Path, by: OfficerView, then: Callable[[Stage], Any]
) -> None:
    """Add files to the one case, then go on as ``by``."""
    register.take_in()
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        choose(stage.page.pane.files.bringing, *paths)
        key(stage, Qt.Key.Key_B, CTRL)
        stage.drain()
    with staged(register.place, RegisterPage, by) as stage:
        then(stage)


def test_a_file_is_added_to_a_case_and_looked_at(register: Register, folder: Path) -> None:
    def look(stage: Stage) -> None:
        case = stage.page.pane.case
        assert case is not None
        assert said(case)[0] == "1 lampiran ditambahkan"
        sheet = opened(stage)
        assert not sheet.page.pixmap().isNull()
        assert sheet.which.text() == "Halaman 1 dari 2"
        click(stage, sheet.on)
        stage.drain()
        assert sheet.which.text() == "Halaman 2 dari 2"
        assert not sheet.on.isEnabled()
        assert sheet.original.isHidden()
        assert not sheet.erase_button.isVisible()

    with_files(register, folder / "surat.pdf", by=register.place.officer, then=look)


def test_a_supervisor_saves_the_original_and_the_trail_tells(
    register: Register, folder: Path
) -> None:
    target = folder / "asli.jpg"

    def save(stage: Stage) -> None:
        sheet = opened(stage)
        sheet.ask = lambda _parent, _suggested, then: then(str(target))
        click(stage, sheet.original)
        stage.drain()
        assert stage.told == "Berkas asli tersimpan; tercatat dalam jejak."

    with_files(register, folder / "foto.jpg", by=register.place.supervisor, then=save)
    assert target.read_bytes() == (folder / "foto.jpg").read_bytes()
    with register.place.house.database.read() as session:
        actions = session.scalars(select(AuditEntry.action)).all()
    assert "attachment.original" in actions


def test_a_supervisor_erases_a_file_for_a_reason(
    register: Register, folder: Path, qtbot: QtBot
) -> None:
    def erase(stage: Stage) -> None:
        sheet = opened(stage)
        assert not sheet.erase_button.isEnabled()
        sheet.reason.setText("Memuat wajah anak")
        click(stage, sheet.erase_button)
        stage.drain()
        qtbot.waitUntil(lambda: stage.sheet is None)
        stage.drain()
        case = stage.page.pane.case
        assert case is not None
        assert case.attachments == ()
        assert said(case)[0] == "Lampiran dihapus"

    with_files(register, folder / "foto.jpg", by=register.place.supervisor, then=erase)


def test_what_tells_who_somebody_is_is_offered_to_be_covered(register: Register) -> None:
    with staged(register.place, IntakePage, register.place.officer) as stage:
        fill_in(stage)
        stage.page.form.texts["story"].setPlainText(
            "Saya Warga, hubungi 0812-7788-9900: got meluap sejak Senin pagi."
        )
        key(stage, Qt.Key.Key_F9)
        sheet = stage.sheet
        assert isinstance(sheet, CoverSheet)
        (tick,) = sheet.ticks.values()
        assert tick.text() == "0812-7788-9900 · nomor telepon"
        click(stage, sheet.confirm_button)
        stage.drain()
    case = only_case(register)
    assert case.story == "Saya Warga, hubungi [telepon ditutup]: got meluap sejak Senin pagi."


def test_nothing_is_covered_against_the_officers_will(register: Register) -> None:
    story = "Hubungi 0812-7788-9900: got meluap sejak Senin pagi."
    with staged(register.place, IntakePage, register.place.officer) as stage:
        fill_in(stage)
        stage.page.form.texts["story"].setPlainText(story)
        key(stage, Qt.Key.Key_F9)
        sheet = stage.sheet
        assert isinstance(sheet, CoverSheet)
        click(stage, sheet.cancel_button)
        stage.drain()
        assert stage.page.form.texts["story"].toPlainText() == story
        key(stage, Qt.Key.Key_F9)
        sheet = stage.sheet
        assert isinstance(sheet, CoverSheet)
        for tick in sheet.ticks.values():
            click(stage, tick)
        assert sheet.confirm_button.text() == "Simpan tanpa menutup"
        click(stage, sheet.confirm_button)
        stage.drain()
    assert only_case(register).story == story


def test_covered_words_are_read_by_few_for_a_minute(register: Register) -> None:
    story = "Hubungi 0812-7788-9900: got meluap."
    register.take_in(story=story, covers=found_in([story]))
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        assert stage.page.pane.uncover is None
    with staged(register.place, RegisterPage, register.place.supervisor) as stage:
        assert stage.page.pane.uncover is not None
        click(stage, stage.page.pane.uncover)
        stage.drain()
        sheet = stage.sheet
        assert isinstance(sheet, CoveredSheet)
        assert story in [label.text() for label in sheet.findChildren(QLabel)]
        sheet.timer.timeout.emit()
        stage.drain()
        assert stage.sheet is None
