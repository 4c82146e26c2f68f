"""Laporan refleksi at the desk: drafted, rewritten, kept in versions, signed, and written out."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.charts.page import ChartsPage
from desk.reflection.sheet import ReflectionSheet
from shared.complaints.lifecycle import CaseState
from shared.figures.publishing import KeptReflection, keep_findings, versions
from tests.desk.page_stage import PageStage, staged
from tests.helpers.register import Register
from tests.helpers.staffed_house import MORNING, StaffedHouse, staffed_house
from tests.reports.sheets import names

FIRST, LAST = date(2026, 10, 1), date(2026, 10, 31)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as made:
        yield made


@pytest.fixture
def stage(here: StaffedHouse, qtbot: QtBot) -> Iterator[PageStage[ChartsPage]]:
    with staged(here, ChartsPage, here.supervisor) as made:
        yield made


def opened(stage: PageStage[ChartsPage], folder: Path | None = None) -> ReflectionSheet:
    sheet = ReflectionSheet(
        stage.workplace, choose=lambda _parent: "" if folder is None else str(folder)
    )
    stage.workplace.open_sheet(sheet)
    stage.drain()
    return sheet


def known(here: StaffedHouse) -> tuple[KeptReflection, ...]:
    with here.house.database.read() as session:
        return versions(session, first=FIRST, last=LAST)


def write(stage: PageStage[ChartsPage], sheet: ReflectionSheet, lead: str, said: str) -> None:
    QTest.mouseClick(sheet.written.add_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(sheet.written.lines[-1][0], lead)
    QTest.keyClicks(sheet.written.lines[-1][1], said)


def test_it_opens_from_the_statistics_page(stage: PageStage[ChartsPage]) -> None:
    QTest.mouseClick(stage.page.reflect_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert isinstance(stage.sheet, ReflectionSheet)
    assert stage.sheet.standing.text().startswith("Belum ada versi")


def test_what_is_written_is_kept_signed_and_written_out(
    stage: PageStage[ChartsPage], here: StaffedHouse, tmp_path: Path
) -> None:
    folder = tmp_path / "refleksi"
    sheet = opened(stage, folder)
    write(stage, sheet, "Antrean pagi:", "dua loket lagi mulai Desember.")
    QTest.mouseClick(sheet.keep_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert "Versi 1 oleh" in sheet.standing.text()
    write(stage, sheet, "Kedua:", "tambah kursi.")
    QTest.mouseClick(sheet.sign_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert "Versi 2, ditandatangani" in sheet.standing.text()
    assert sheet.recounted.text() == "Dihitung ulang sekarang: semua angka sama."
    newest, first = known(here)
    assert [one.lead for one in newest.findings] == ["Antrean pagi:", "Kedua:"]
    assert (newest.signed, first.signed) == (True, False)
    QTest.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert stage.sheet is None
    made = sorted(path.name for path in folder.iterdir())
    stem = f"refleksi-{FIRST}-{LAST}"
    assert made == [f"{stem}-hitung-ulang.pdf", f"{stem}.pdf", f"{stem}.xlsx"]
    assert "Hitung ulang" in names(folder / f"{stem}.xlsx")


def test_what_reads_otherwise_by_now_stands_beside(
    stage: PageStage[ChartsPage], here: StaffedHouse
) -> None:
    register = Register(here)
    received = MORNING.replace(month=10, day=12)
    cases = [register.take_in(f"k{n}", received_at=received).id for n in range(6)]
    register.wait(minutes=5)
    sheet = opened(stage)
    QTest.mouseClick(sheet.sign_button, Qt.MouseButton.LeftButton)
    stage.drain()
    for case in cases:
        register.walk(case, CaseState.DONE)
    register.wait(minutes=5)
    sheet.read()
    stage.drain()
    assert "F11 Penyelesaian kohort: 0,0 → 100,0 (+100,0)" in sheet.recounted.text()
    published = known(here)[0].published
    assert published is not None
    assert published.figure("F11").n == 0


def test_leaving_keeps_what_was_written(stage: PageStage[ChartsPage], here: StaffedHouse) -> None:
    sheet = opened(stage)
    write(stage, sheet, "Belum selesai", "")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    stage.drain()
    assert [one.findings[0].lead for one in known(here)] == ["Belum selesai"]


def test_another_who_wrote_meanwhile_is_named(
    stage: PageStage[ChartsPage], here: StaffedHouse
) -> None:
    sheet = opened(stage)
    write(stage, sheet, "Milik Rina", "")
    with here.house.database.write() as session:
        keep_findings(
            session, first=FIRST, last=LAST, findings=(), after=0,
            officer=here.administrator.id, at=here.house.now(),
        )  # fmt: skip
    QTest.mouseClick(sheet.keep_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert here.administrator.name in stage.told
    assert len(known(here)) == 1


def test_a_month_that_still_runs_is_not_signed(
    stage: PageStage[ChartsPage], here: StaffedHouse
) -> None:
    sheet = opened(stage)
    sheet.period.span.setCurrentIndex(sheet.period.span.count() - 1)
    sheet.period.first.setDate(QDate(2026, 11, 1))
    sheet.period.last.setDate(QDate(2026, 11, 30))
    stage.drain()
    QTest.mouseClick(sheet.sign_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert "belum berakhir" in stage.told
    with here.house.database.read() as session:
        assert versions(session, first=date(2026, 11, 1), last=date(2026, 11, 30)) == ()


def test_findings_are_drafted_anew_and_taken_out(
    stage: PageStage[ChartsPage], here: StaffedHouse
) -> None:
    sheet = opened(stage)
    write(stage, sheet, "Satu", "")
    write(stage, sheet, "Dua", "")
    sheet.written.remove(sheet.written.lines[0][0])
    assert [one.lead for one in sheet.written.findings()] == ["Dua"]
    QTest.mouseClick(sheet.draft_button, Qt.MouseButton.LeftButton)
    assert sheet.written.findings() == ()
