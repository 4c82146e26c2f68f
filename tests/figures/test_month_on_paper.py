"""The month counted by hand comes out of the statistics page and of its files exactly so."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.charts.export_sheet import ExportSheet
from desk.charts.page import ChartsPage
from desk.charts.tables import FiguresTable
from desk.workplace import Workplace
from tests.desk.page_stage import PageStage, staged
from tests.figures.expected import ENDINGS, SERVICES
from tests.helpers.counted_month import FIRST, LAST, SERVICE_DAYS, counted_month
from tests.helpers.register import Register
from tests.reports.sheets import values

A_DAY = 11
OUTCOMES = {
    "Selesai di tempat": 20, "Belum lengkap": 5, "Aduan dicatat": 5, "Pengunjung pergi": 5,
    "Masih dilayani ketika hari ditutup": 5, "Semua": 40,
}  # fmt: skip
"""Of each day: 4 helped, 1 incomplete, 1 complaint, 1 left, 1 in service at closing."""


class MonthPage(ChartsPage):
    """The page with the file dialog answered beforehand."""

    answer = ""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, choose=lambda _parent, _name: MonthPage.answer)


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    with counted_month(tmp_path_factory.mktemp("month")) as register:
        yield register


@pytest.fixture
def stage(month: Register, qtbot: QtBot) -> Iterator[PageStage[MonthPage]]:
    with staged(month.place, MonthPage, month.place.supervisor) as stage:
        picker = stage.page.picker
        QTest.mouseClick(picker.kinds["own"], Qt.MouseButton.LeftButton)
        picker.first.setDate(QDate(FIRST.year, FIRST.month, FIRST.day))
        picker.last.setDate(QDate(LAST.year, LAST.month, LAST.day))
        stage.drain()
        yield stage


def rows(model: FiguresTable) -> list[list[str]]:
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def exported(stage: PageStage[MonthPage], path: Path, edition: str) -> Path:
    MonthPage.answer = str(path)
    QTest.keyClick(stage.page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    sheet = stage.sheet
    assert isinstance(sheet, ExportSheet)
    sheet.kinds.take(path.suffix[1:])
    sheet.editions.take(edition)
    QTest.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    stage.drain()
    return path


def test_the_page_says_what_a_hand_counts(stage: PageStage[MonthPage]) -> None:
    tables = stage.page.tables
    days = rows(tables.times)
    assert [row[1] for row in days] == [str(A_DAY)] * len(SERVICE_DAYS) + ["55"]
    services = {row[0][0]: row for row in rows(tables.services)}
    for code, (served, median, p90, kept, of) in SERVICES.items():
        row = services[code]
        assert row[3] == str(served)
        assert (row[9], row[10]) == (_comma(median), _comma(p90))
        assert row[12] == f"{_comma(kept * 100 / of)} %"
    whole = rows(tables.services)[-1]
    assert whole[3:9] == [str(count) for count in ENDINGS.values()]
    counters = {row[0]: row[4] for row in rows(tables.counters)}
    assert (counters["Loket 5"], counters["Semua"]) == ("35", "35")


def test_the_workbook_says_what_a_hand_counts(stage: PageStage[MonthPage], tmp_path: Path) -> None:
    path = exported(stage, tmp_path / "month.xlsx", "inside")
    services = {row[0][0]: row for row in values(path, "Per layanan")[1:]}
    for code, (served, median, p90, kept, of) in SERVICES.items():
        row = services[code]
        assert row[3] == served
        assert (row[9], row[10], row[12]) == (float(median), float(p90), kept * 100 / of)
    assert values(path, "Per layanan")[-1][3:9] == list(ENDINGS.values())
    assert dict(values(path, "Hasil kunjungan")[1:]) == OUTCOMES
    assert [row[1] for row in values(path, "Per hari")[1:]] == [A_DAY] * len(SERVICE_DAYS)
    heading = dict(row[:2] for row in values(path, "Ringkasan")[1:6])
    assert heading["Masa"] == "Minggu, 1 Des 2024 – Selasa, 31 Des 2024"
    assert heading["Dibaca"] == "Rabu, 15 Januari 2025 09.00 (Asia/Jakarta)"
    codes = [row[0] for row in values(path, "Definisi")]
    assert {"F01 v1", "F02 v1", "F03 v1"} <= set(codes)


def test_the_csv_says_the_same(stage: PageStage[MonthPage], tmp_path: Path) -> None:
    path = exported(stage, tmp_path / "month.csv", "inside")
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    services = lines[lines.index(["Per layanan"]) + 2 :]
    for row, (served, median, p90, kept, of) in zip(services, SERVICES.values(), strict=False):
        assert row[3] == str(served)
        assert row[9:11] == [_comma(median), _comma(p90)]
        assert row[12] == _comma(kept * 100 / of)


def test_the_pdf_says_the_same(stage: PageStage[MonthPage], tmp_path: Path) -> None:
    path = exported(stage, tmp_path / "month.pdf", "inside")
    pdf = pypdfium2.PdfDocument(path)
    words = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    for expected in ("Per layanan", "22,5", "40,0", "Definisi", "1 Des 2024", "Rabu, 15 Januari"):
        assert expected in words


def test_what_is_published_has_no_small_count(stage: PageStage[MonthPage], tmp_path: Path) -> None:
    path = exported(stage, tmp_path / "public.xlsx", "public")
    for name in ("Per hari", "Per layanan", "Per loket", "Hasil kunjungan"):
        titles, *lines = values(path, name)
        counted = [
            place
            for place, title in enumerate(titles)
            if "(" not in str(title) and title not in ("Biasanya",)
        ]
        for line in lines:
            assert not [line[place] for place in counted if line[place] in (1, 2, 3, 4)]
    assert dict(values(path, "Hasil kunjungan")[1:])["Semua"] == OUTCOMES["Semua"]


def _comma(value: object) -> str:
    return f"{value:.1f}".replace(".", ",")
