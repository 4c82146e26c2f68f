"""The trail at the desk: read by who watches over the house, narrowed, and put on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.trail import TrailPage
from shared.staff.sign_in import SignInRefused, sign_in, sign_out
from shared.staff.trail_reading import PAGE, TrailFilter, read_trail
from shared.staff.trail_words import ActKind, act_kind
from tests.desk.page_stage import PageStage, staged
from tests.helpers.staffed_house import PASSWORD, StaffedHouse, staffed_house

Stage = PageStage[TrailPage]


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as made:
        at = made.house.now()
        sign_in(made.house.database, username="siti", password=PASSWORD, at=at)
        with pytest.raises(SignInRefused):
            sign_in(made.house.database, username="budi", password="bukan ini", at=at)
        with made.house.database.write() as session:
            sign_out(session, officer=made.officer.id, at=at)
        yield made


@pytest.fixture
def stage(here: StaffedHouse, qtbot: QtBot) -> Iterator[Stage]:
    with staged(here, TrailPage, here.supervisor) as made:
        yield made


def actions(stage: Stage) -> list[str]:
    return [line.action for line in stage.page.model.rows]


def test_the_newest_acts_stand_first_with_who_and_what(stage: Stage) -> None:
    assert actions(stage)[:3] == ["sign_out", "sign_in.refused", "sign_in"]
    newest = stage.page.model.rows[0]
    assert newest.who == "Siti Rahma"
    numbers = [line.seq for line in stage.page.model.rows]
    assert numbers == sorted(numbers, reverse=True)


def test_it_is_narrowed_by_person_and_by_what_was_done(stage: Stage) -> None:
    page = stage.page
    page.officer.setCurrentIndex(page.officer.findText("Budi Santoso"))
    stage.drain()
    assert {line.who for line in page.model.rows} == {"Budi Santoso"}
    assert "sign_in.refused" in actions(stage)
    page.officer.setCurrentIndex(0)
    page.kind.setCurrentIndex(page.kind.findData(ActKind.ACCOUNT.value))
    stage.drain()
    assert actions(stage)
    assert {line.kind for line in page.model.rows} == {ActKind.ACCOUNT}


def column(stage: Stage, number: int) -> list[str]:
    model = stage.page.model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_every_act_is_told_in_words(stage: Stage) -> None:
    assert column(stage, 3)[:3] == ["Keluar", "Kata sandi salah", "Masuk"]
    assert all(line.kind is not ActKind.OTHER for line in stage.page.model.rows)


def test_the_clock_is_written_as_the_language_writes_it(here: StaffedHouse, qtbot: QtBot) -> None:
    with staged(here, TrailPage, here.supervisor, language="en") as stage:
        assert column(stage, 1)[0].endswith(" 09:00")
        assert column(stage, 3)[:2] == ["Signed out", "Wrong password"]


def test_it_is_put_on_paper_and_that_is_on_it_too(stage: Stage) -> None:
    QTest.mouseClick(stage.page.paper, Qt.MouseButton.LeftButton)
    stage.drain()
    (paper,) = (stage.here.house.folder / "papers").glob("jejak-*.pdf")
    assert paper.read_bytes().startswith(b"%PDF")
    assert paper.name in stage.told
    newest = stage.page.model.rows[0]
    assert (newest.action, newest.subject) == ("export", "trail")
    assert newest.who == stage.here.supervisor.name


def test_the_kinds_leave_out_no_act_and_tell_none_twice(here: StaffedHouse) -> None:
    def read(kind: ActKind | None, before: int | None = None) -> list[int]:
        with here.house.database.read() as session:
            lines = read_trail(
                session,
                zone=here.house.profile.tz,
                wanted=TrailFilter(kind=kind),
                officer=here.supervisor.id,
                before=before,
                limit=PAGE,
            )
        assert all(kind in (None, act_kind(line.action)) for line in lines)
        return [line.seq for line in lines]

    told = [seq for kind in ActKind for seq in read(kind)]
    assert sorted(told, reverse=True) == read(None)
    assert read(None, before=told[0]) == [seq for seq in read(None) if seq < told[0]]
