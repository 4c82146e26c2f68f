"""The statistics page: pictures and tables of one reading, periods, the scorecard, exports."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk.charts.axis import axis_top
from desk.charts.export_sheet import ExportSheet
from desk.charts.page import ChartsPage
from desk.charts.tables import FiguresTable
from desk.look.dark import Look
from desk.workplace import Tone, Workplace
from shared.queue.floor.leaving import pause_seat
from shared.queue.floor.seats import resume_seat
from tests.desk.page_stage import PageStage, staged
from tests.helpers.staffed_house import MORNING, StaffedHouse, staffed_house
from tests.helpers.visits import here as reported
from tests.helpers.visits import seated, served, taken
from tests.reports.sheets import names

NOW = MORNING


class SavingCharts(ChartsPage):
    """The page with the file dialog answered beforehand."""

    answer = ""
    suggested = ""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, choose=self._answered)

    def _answered(self, _parent: QWidget, suggested: str) -> str:
        SavingCharts.suggested = suggested
        return SavingCharts.answer


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as here:
        seat = seated(here, "2", here.officer.id, NOW)
        served(here, seat, "A", NOW, wait=10, serve=5)
        served(here, seat, "B", NOW + timedelta(minutes=30), wait=20, serve=5)
        served(here, seat, "B", NOW + timedelta(minutes=70), wait=5, serve=5)
        here.clock.set(NOW + timedelta(minutes=85))
        yield here


@pytest.fixture
def stage(here: StaffedHouse, qtbot: QtBot) -> Iterator[PageStage[SavingCharts]]:
    with staged(here, SavingCharts, here.supervisor) as stage:
        yield stage


def rows(model: FiguresTable) -> list[list[str]]:
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def hours(stage: PageStage[SavingCharts]) -> list[list[str]]:
    return rows(stage.page.tables.times)


def strip(stage: PageStage[SavingCharts]) -> dict[str, str]:
    return {tile.name.text(): tile.value.text() for tile in stage.page.strip.tiles}


def exported(
    stage: PageStage[SavingCharts], answer: Path, *, kind: str = "xlsx", inside: bool = False
) -> None:
    """Export with keys and fingers."""
    SavingCharts.answer = str(answer)
    QTest.keyClick(stage.page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    sheet = stage.sheet
    assert isinstance(sheet, ExportSheet)
    QTest.mouseClick(sheet.kinds.buttons[kind], Qt.MouseButton.LeftButton)
    if inside:
        QTest.mouseClick(sheet.editions.buttons["inside"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    stage.drain()


@given(st.floats(0, 1e7))
def test_the_axis_holds_the_largest_in_a_few_steps(largest: float) -> None:
    top, step = axis_top(largest)
    assert top >= largest
    assert 1 <= round(top / step) <= 6


def test_today_is_shown_at_once(stage: PageStage[SavingCharts]) -> None:
    assert hours(stage) == [
        ["09.00–10.00", "2", "–", "2", "0", "15,0", "20,0"],
        ["10.00–10.25", "1", "–", "1", "0", "5,0", "5,0"],
        ["Semua", "3", "–", "3", "0", "10,0", "20,0"],
    ]
    assert strip(stage) == {
        "nomor diambil": "3",
        "selesai dilayani": "3",
        "menunggu": "0",
        "tunggu median": "10,0",
        "janji ditepati": "100,0",
        "lama dilayani, median": "5,0",
        "tidak hadir": "0",
    }
    services = {row[0][0]: row for row in rows(stage.page.tables.services)}
    assert services["B"][1:9] == ["2", "66,7 %", "2", "0", "0", "0", "0", "0"]
    assert services["B"][9:] == ["12,5", "20,0", "30,0", "100,0 %"]


def test_fewer_than_five_are_a_table_and_more_are_a_picture(
    stage: PageStage[SavingCharts], qtbot: QtBot
) -> None:
    pictures = stage.page.pictures
    assert pictures.empty.isVisible()
    assert "3 nomor" in pictures.empty.sentence.text()
    assert not pictures.time.isVisible()
    for number in range(4):
        taken(stage.here, "A", NOW + timedelta(minutes=80 + number))
    qtbot.waitUntil(pictures.time.isVisible)
    figures = stage.page.figures
    assert figures is not None
    slots = {one.start.strftime("%H.%M"): place for place, one in enumerate(figures.slots)}
    low, high = (pictures.time.bar_of(slots[at]) for at in ("09.00", "10.15"))
    assert low.height() * 4 == pytest.approx(high.height())
    assert low.right() < high.left()
    assert figures.waiting == 4
    stage.window.grab()


def test_ctrl_t_swaps_picture_and_table(stage: PageStage[SavingCharts]) -> None:
    page = stage.page
    assert not page.tables.isVisible()
    QTest.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert page.tables.isVisible()
    assert page.table_button.isChecked()
    page.picker.choose("week")
    stage.drain()
    assert page.tables.isVisible()
    QTest.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert not page.tables.isVisible()


def test_the_models_hold_under_a_tester(stage: PageStage[SavingCharts]) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tables = stage.page.tables
    testers = [
        QAbstractItemModelTester(model, fatal)
        for model in (tables.times, tables.counters, tables.services)
    ]
    for kind in ("week", "month", "year", "day"):
        stage.page.picker.choose(kind)
        stage.drain()
    assert len(testers) == 3


@pytest.mark.parametrize(("kind", "days"), [("week", 7), ("month", 23), ("year", 327)])
def test_longer_periods_go_day_by_day(stage: PageStage[SavingCharts], kind: str, days: int) -> None:
    QTest.mouseClick(stage.page.picker.kinds[kind], Qt.MouseButton.LeftButton)
    stage.drain()
    first, last = stage.page.picker.days()
    assert (last - first).days + 1 == days
    assert hours(stage) == [
        ["Senin, 23 Nov 2026", "3", "–", "3", "1", "10,0", "20,0"],
        ["Semua", "3", "–", "3", "1", "10,0", "20,0"],
    ]


def test_another_service_and_another_day(stage: PageStage[SavingCharts]) -> None:
    picker = stage.page.picker
    QTest.keyClick(picker.service, Qt.Key.Key_Down)
    stage.drain()
    assert [row[1] for row in hours(stage)] == ["1", "1"]
    picker.service.setCurrentIndex(0)
    QTest.mouseClick(picker.kinds["own"], Qt.MouseButton.LeftButton)
    picker.first.setDate(QDate(2026, 11, 20))
    picker.last.setDate(QDate(2026, 11, 20))
    stage.drain()
    assert hours(stage) == []
    assert strip(stage)["nomor diambil"] == "0"
    assert stage.page.pictures.empty.title.text() == "Belum ada nomor pada masa ini"
    picker.last.setDate(QDate(2026, 11, 10))
    picker.first.setDate(QDate(2026, 11, 30))
    stage.drain()
    first, last = picker.days()
    assert (first.day, last.day) == (10, 30)
    assert len(hours(stage)) == 2


def test_beside_it_stands_what_is_usual_on_such_a_day(here: StaffedHouse, qtbot: QtBot) -> None:
    for weeks in (1, 2):
        morning = NOW + timedelta(weeks=weeks)
        here.clock.set(morning)
        seat = seated(here, "5", here.staff["budi"].id, morning)
        served(here, seat, "A", morning, wait=30, serve=1)
    here.clock.set(morning + timedelta(minutes=85))
    with staged(here, SavingCharts, here.supervisor) as stage:
        assert hours(stage)[0][:3] == ["09.00–10.00", "1", "1,5"]
        tiles = {tile.name.text(): tile for tile in stage.page.strip.tiles}
        assert tiles["nomor diambil"].beside.text() == "Senin biasa 2,0"
        assert tiles["janji ditepati"].beside.text() == "↓ Senin biasa 75,0 %"
        stage.page.picker.comparison.setCurrentIndex(1)
        stage.drain()
        assert hours(stage)[0][2] == "–"
        assert tiles["nomor diambil"].beside.text() == ""


def test_counters_have_their_time_their_pauses_and_their_visitors(
    here: StaffedHouse, qtbot: QtBot
) -> None:
    seat = seated(here, "3", here.staff["budi"].id, NOW)
    profile = here.house.profile
    with here.house.database.write() as session:
        pause_seat(
            session, profile=profile, seat=seat.id, reason="Salat", at=NOW + timedelta(minutes=20)
        )
    with here.house.database.write() as session:
        resume_seat(session, seat=seat.id, at=NOW + timedelta(minutes=35))
    reported(here, seat, NOW + timedelta(minutes=84))
    with staged(here, SavingCharts, here.supervisor) as stage:
        counters = {row[0]: row for row in rows(stage.page.tables.counters)}
        assert counters["Loket 3"][1:5] == ["Budi Santoso", "1 jam 10 mnt", "15 mnt", "0"]
        assert counters["Loket 2"][4] == "3"
        assert counters["Loket 1"][1:5] == ["–", "–", "–", "0"]
        assert counters["Semua"][4] == "3"
        figures = stage.page.figures
        assert figures is not None
        shape = [[one.paused for one in each.spans] for each in figures.counters if each.spans]
        assert [False, True, False] in shape


def test_a_new_number_is_drawn(stage: PageStage[SavingCharts], qtbot: QtBot) -> None:
    taken(stage.here, "A", NOW + timedelta(minutes=75))
    qtbot.waitUntil(lambda: hours(stage)[1][1] == "2")


def test_the_scorecard_says_how_good_the_estimates_were(
    stage: PageStage[SavingCharts],
) -> None:
    assert stage.page.score.figures[0].text().endswith("%")
    assert stage.page.score.verdict.text().startswith("3 kunjungan dibandingkan; 0 tidak")
    picker = stage.page.picker
    picker.choose("own")
    picker.first.setDate(QDate(2026, 11, 20))
    picker.last.setDate(QDate(2026, 11, 20))
    stage.drain()
    assert stage.page.score.figures[0].text() == "–"
    assert "Belum ada kunjungan" in stage.page.score.verdict.text()


@pytest.mark.parametrize("kind", ["xlsx", "csv", "pdf"])
def test_an_export_is_a_file_of_its_kind(
    stage: PageStage[SavingCharts], tmp_path: Path, kind: str
) -> None:
    exported(stage, tmp_path / "laporan", kind=kind)
    assert SavingCharts.suggested == f"antrean-2026-11-23-2026-11-23.{kind}"
    assert (tmp_path / f"laporan.{kind}").stat().st_size
    assert stage.notices[-1].tone is Tone.GOOD


def test_a_workbook_has_heading_tables_and_definitions(
    stage: PageStage[SavingCharts], tmp_path: Path
) -> None:
    exported(stage, tmp_path / "laporan.xlsx")
    assert names(tmp_path / "laporan.xlsx") == [
        "Ringkasan", "Per jam", "Per loket", "Per layanan", "Hasil kunjungan", "Definisi",
    ]  # fmt: skip


def test_an_export_that_cannot_be_written_has_its_sentence(
    stage: PageStage[SavingCharts], tmp_path: Path
) -> None:
    exported(stage, tmp_path / "nowhere" / "laporan.xlsx")
    assert stage.notices[-1].tone is Tone.PROBLEM
    assert "tidak dapat ditulis" in stage.told


def test_giving_an_export_up_says_nothing(stage: PageStage[SavingCharts]) -> None:
    SavingCharts.answer = ""
    stage.page.export()
    assert isinstance(stage.sheet, ExportSheet)
    stage.sheet.confirm()
    stage.drain()
    assert stage.notices == []


def test_every_part_has_a_name(stage: PageStage[SavingCharts]) -> None:
    page = stage.page
    pictures, tables = page.pictures, page.tables
    for part in (
        pictures.time, pictures.promise, pictures.mix, pictures.outcomes, tables.time_view,
        tables.counter_view, tables.service_view, page.picker.first, page.picker.service,
        page.picker.comparison,
    ):  # fmt: skip
        assert part.accessibleName()


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("size", [(1294, 768), (952, 700), (1848, 1080)])
def test_nothing_is_cut_off_at_any_width(
    here: StaffedHouse, qtbot: QtBot, look: Look, size: tuple[int, int]
) -> None:
    for number in range(5):
        taken(here, "AB"[number % 2], NOW + timedelta(minutes=75 + number))
    with staged(here, SavingCharts, here.supervisor, look=look, size=size) as stage:
        page = stage.page
        for part in (page.export_button, page.picker.comparison, page.pictures.time):
            right = part.mapTo(page, part.rect().topRight()).x()
            assert 0 < right <= size[0]
