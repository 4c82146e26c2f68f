"""The check-up page, by real clicks on a real house."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from desk.checkup import CheckupPage
from desk.windows.pages import every_page
from shared.checkup import CheckVerdict, computer_checks, house_checks
from shared.staff.rights import Right
from tests.desk.page_stage import PageStage, staged
from tests.helpers.staffed_house import StaffedHouse, staffed_house


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as here:
        yield here


@pytest.fixture
def stage(here: StaffedHouse, qtbot: QtBot) -> Iterator[PageStage[CheckupPage]]:
    with staged(here, CheckupPage, here.supervisor) as stage:
        yield stage


def lines(stage: PageStage[CheckupPage]) -> list[str]:
    box = stage.page.lines
    widgets = [box.itemAt(place).widget() for place in range(box.count())]
    return [widget.accessibleName() for widget in widgets if isinstance(widget, QFrame)]


def test_supervisors_see_the_page_in_the_rail() -> None:
    assert CheckupPage in every_page()
    assert CheckupPage.needs is Right.CHECKUP


def test_it_shows_what_the_doctor_says(stage: PageStage[CheckupPage], here: StaffedHouse) -> None:
    checks = [*computer_checks(here.house.folder), *house_checks(here.house)]
    said = [finding for check in checks for finding in check.run()]
    assert [(one.subject, one.verdict) for one in stage.page.findings] == [
        (one.subject, one.verdict) for one in said
    ]
    assert len(lines(stage)) == len(said)
    assert stage.page.progress.value() == stage.page.progress.maximum() == len(checks)
    assert "baik" in stage.page.summary.text()


def test_what_needs_somebody_stands_above_what_is_well(stage: PageStage[CheckupPage]) -> None:
    words = [line.split(":")[0] for line in lines(stage)]
    assert words == sorted(words, key=["rusak", "lihat", "baik"].index)
    assert {"lihat", "baik"} <= set(words)


def test_looking_again_shows_what_changed_meanwhile(
    stage: PageStage[CheckupPage], here: StaffedHouse
) -> None:
    here.house.logs.rmdir()
    QTest.mouseClick(stage.page.again, Qt.MouseButton.LeftButton)
    assert not stage.page.again.isEnabled()
    stage.drain()
    assert stage.page.again.isEnabled()
    (logs,) = [one for one in stage.page.findings if one.subject == "Catatan"]
    assert logs.verdict is CheckVerdict.CAUTION
    assert any(line.startswith("lihat: Catatan") for line in lines(stage))


def test_opening_the_page_again_does_not_look_again(stage: PageStage[CheckupPage]) -> None:
    before = stage.page.findings
    stage.page.refresh(frozenset())
    assert stage.page.findings is before


def test_the_page_can_be_carried_to_the_technician(stage: PageStage[CheckupPage]) -> None:
    QTest.mouseClick(stage.page.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == len(stage.page.findings)
    assert "Disalin" in stage.told
    QGuiApplication.clipboard().clear()
