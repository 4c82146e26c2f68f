"""Charts, the tables beside them, the scorecard and the exports."""

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

from desk.charts.bars import Bar, BarChart, axis_top
from desk.charts.page import ChartsPage
from desk.workplace import Tone, Workplace
from shared.theme import theme_named
from tests.desk.page_stage import PageStage, staged
from tests.helpers.staffed_house import MORNING, StaffedHouse, staffed_house
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
        yield here


@pytest.fixture
def stage(here: StaffedHouse, qtbot: QtBot) -> Iterator[PageStage[SavingCharts]]:
    with staged(here, SavingCharts, here.supervisor) as stage:
        yield stage


def hours(stage: PageStage[SavingCharts]) -> list[list[str]]:
    model = stage.page.hours
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@given(st.floats(0, 1e7))
def test_the_axis_holds_the_largest_in_a_few_steps(largest: float) -> None:
    top, step = axis_top(largest)
    assert top >= largest
    assert 1 <= round(top / step) <= 6


def test_bars_stand_in_their_slots(qtbot: QtBot) -> None:
    chart = BarChart("c", theme_named("palembang"), "#7A1C2C")
    qtbot.addWidget(chart)
    chart.resize(400, 240)
    chart.show_bars([Bar("a", 2), Bar("b", None), Bar("c", 4, 6)], "three")
    low, none, high = (chart.box_of(place) for place in range(3))
    assert low.height() * 2 == pytest.approx(high.height())
    assert low.right() < high.left()
    assert none.isEmpty()
    assert chart.accessibleDescription() == "three"
    chart.grab()


def test_today_is_shown_at_once(stage: PageStage[SavingCharts]) -> None:
    assert hours(stage) == [
        ["09.00–10.00", "2", "15,0 mnt", "20,0 mnt"],
        ["10.00–11.00", "1", "5,0 mnt", "5,0 mnt"],
    ]
    assert [bar.value for bar in stage.page.arrivals.bars] == [2, 1]
    assert [bar.value for bar in stage.page.waits.bars] == [15, 5]
    assert [bar.label for bar in stage.page.by_service.bars] == ["A", "B", "C", "D", "E"]
    assert stage.page.by_service.bars[0].mark == 20


def test_the_models_hold_under_a_tester(stage: PageStage[SavingCharts]) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [
        QAbstractItemModelTester(stage.page.hours, fatal),
        QAbstractItemModelTester(stage.page.services, fatal),
    ]
    stage.page.picker.span.setCurrentIndex(1)
    stage.drain()
    stage.page.picker.span.setCurrentIndex(2)
    stage.drain()
    assert len(testers) == 2


def test_another_service_and_another_day(stage: PageStage[SavingCharts]) -> None:
    QTest.keyClick(stage.page.picker.service, Qt.Key.Key_Down)
    stage.drain()
    assert [row[1] for row in hours(stage)] == ["1"]
    stage.page.picker.service.setCurrentIndex(0)
    QTest.keyClick(stage.page.picker.span, Qt.Key.Key_Down)
    stage.drain()
    assert hours(stage) == []
    assert "0 nomor" in stage.page._total.text()
    QTest.keyClick(stage.page.picker.span, Qt.Key.Key_Down)
    stage.drain()
    assert len(hours(stage)) == 2


def test_own_dates(stage: PageStage[SavingCharts]) -> None:
    picker = stage.page.picker
    assert not picker.first.isEnabled()
    QTest.keyClick(picker.span, Qt.Key.Key_End)
    assert picker.first.isEnabled()
    picker.first.setDate(QDate(2026, 11, 30))
    picker.last.setDate(QDate(2026, 11, 20))
    stage.drain()
    first, last = picker.days()
    assert (first.day, last.day) == (20, 30)
    assert len(hours(stage)) == 2


def test_a_new_number_is_drawn(stage: PageStage[SavingCharts], qtbot: QtBot) -> None:
    taken(stage.here, "A", NOW + timedelta(minutes=75))
    qtbot.waitUntil(lambda: hours(stage)[1][1] == "2")


def test_the_scorecard_says_how_good_the_estimates_were(
    stage: PageStage[SavingCharts],
) -> None:
    assert stage.page.score.figures[0].text().endswith("%")
    assert stage.page.score.verdict.text().startswith("3 kunjungan dibandingkan; 0 tidak")
    stage.page.picker.span.setCurrentIndex(1)
    stage.drain()
    assert stage.page.score.figures[0].text() == "–"
    assert "Belum ada kunjungan" in stage.page.score.verdict.text()


def test_an_export_as_workbook_and_as_csv(stage: PageStage[SavingCharts], tmp_path: Path) -> None:
    SavingCharts.answer = str(tmp_path / "laporan")
    QTest.mouseClick(stage.page.export_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert SavingCharts.suggested == "antrean-2026-11-23-2026-11-23.xlsx"
    assert names(tmp_path / "laporan.xlsx") == ["Per jam", "Per layanan"]
    assert stage.notices[-1].tone is Tone.GOOD
    SavingCharts.answer = str(tmp_path / "laporan.csv")
    QTest.mouseClick(stage.page.export_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert "Adm" in (tmp_path / "laporan.csv").read_text(encoding="utf-8-sig")


def test_an_export_that_cannot_be_written_has_its_sentence(
    stage: PageStage[SavingCharts], tmp_path: Path
) -> None:
    SavingCharts.answer = str(tmp_path / "nowhere" / "laporan.xlsx")
    QTest.mouseClick(stage.page.export_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert stage.notices[-1].tone is Tone.PROBLEM
    assert "tidak dapat ditulis" in stage.told


def test_giving_an_export_up_says_nothing(stage: PageStage[SavingCharts]) -> None:
    SavingCharts.answer = ""
    QTest.mouseClick(stage.page.export_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert stage.notices == []


def test_every_part_has_a_name(stage: PageStage[SavingCharts]) -> None:
    page = stage.page
    for part in (page.arrivals, page.waits, page.by_service, page.hour_view, page.picker.first):
        assert part.accessibleName()
