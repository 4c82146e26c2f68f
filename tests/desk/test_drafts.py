"""What was typed and not saved is there again after the program died or was closed."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.admin.fields import TextField
from desk.admin.form import Form
from desk.admin.page import AdminPage
from desk.admin.section import FormPart
from desk.drafts import Drafts
from desk.quick_issue.page import QuickIssuePage
from shared.drafts.text import DraftMark, Typed
from shared.keys.keys import Keys
from shared.keys.problems import KeyProblem
from shared.office.editing import begin_edit
from shared.office.house import House
from shared.queue.house_edit import change_house
from shared.staff.accounts import OfficerView
from shared.storage.base import new_id
from tests.desk.conftest import Officer
from tests.helpers.drafts import files_here, open_texts, room_for_drafts

Open = Callable[..., Officer]
GIVEN_BACK = "Isian yang belum disimpan dikembalikan."

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def die(house: House, qtbot: QtBot, count: int = 1) -> None:
    """Nothing is saved on the way out: only what was kept while typing is left."""
    qtbot.waitUntil(lambda: len(open_texts(house)) == count)


def give_back(officer: Officer) -> None:
    """Press what the newest notice offers."""
    button = officer.window.notices.cards()[-1].action_button
    assert button.text() == "Kembalikan"
    officer.click(button)


def quick(officer: Officer, *, take: str = "2") -> QuickIssuePage:
    officer.sign_in("siti")
    door = officer.screen
    officer.click(door.buttons[take])
    officer.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    page = officer.page
    assert isinstance(page, QuickIssuePage)
    return page


def type_paper(officer: Officer, page: QuickIssuePage) -> None:
    page.paper.service.setCurrentIndex(page.paper.service.findData("C"))
    page.paper.number.setValue(31)
    page.paper.was_served.click()
    for field, words in (("taken", "08.05"), ("began", "08.10"), ("note", "lampu padam")):
        officer.write(getattr(page.paper, field), words)


def test_a_paper_number_survives_the_death_of_the_program(
    open_desk: Open, house: House, qtbot: QtBot
) -> None:
    first = open_desk()
    type_paper(first, quick(first))
    die(house, qtbot)
    second = open_desk()
    paper = quick(second).paper
    assert GIVEN_BACK in second.notices()
    assert paper.service.currentData() == "C"
    assert (paper.number.value(), paper.taken.text(), paper.began.text()) == (31, "08.05", "08.10")
    assert paper.was_served.isChecked()
    assert paper.note.text() == "lampu padam"
    second.write(paper.ended, "08.20")
    second.click(paper.save)
    assert open_texts(house) == []


def test_closing_in_the_middle_of_a_word_loses_nothing(open_desk: Open, house: House) -> None:
    first = open_desk()
    type_paper(first, quick(first))
    first.desk.window.close()
    first.settle()
    second = open_desk()
    assert quick(second, take="3").paper.note.text() == "lampu padam"


def test_what_is_given_back_can_be_thrown_away(open_desk: Open, house: House) -> None:
    first = open_desk()
    type_paper(first, quick(first))
    first.desk.window.close()
    first.settle()
    second = open_desk()
    paper = quick(second, take="3").paper
    card = next(one for one in second.window.notices.cards() if one.notice.text == GIVEN_BACK)
    card.notice.act()
    second.settle()
    assert paper.note.text() == ""
    assert open_texts(house) == []
    give_back(second)
    assert paper.note.text() == "lampu padam"
    second.desk.window.close()
    second.settle()
    third = open_desk()
    assert quick(third, take="2").paper.note.text() == "lampu padam"


def test_a_number_about_to_be_given(open_desk: Open, house: House, qtbot: QtBot) -> None:
    first = open_desk()
    page = quick(first)
    first.click(page.services.buttons["B"])
    page.subservice.setCurrentIndex(page.subservice.findData("kk"))
    page.priority.click()
    die(house, qtbot)
    second = open_desk()
    again = quick(second, take="3")
    assert again.services.value == "B"
    assert again.subservice.currentData() == "kk"
    assert again.priority.isChecked()
    assert again.give.isEnabled()
    second.key(Qt.Key.Key_F10)
    assert open_texts(house) == []


def test_another_officer_gets_nothing_of_it(open_desk: Open, house: House) -> None:
    first = open_desk()
    type_paper(first, quick(first))
    first.desk.window.close()
    first.settle()
    second = open_desk()
    second.serve_at("budi", "3")
    second.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    page: Any = second.page
    assert page.paper.note.text() == ""
    assert GIVEN_BACK not in second.notices()


def administration(officer: Officer) -> AdminPage:
    officer.sign_in("wati")
    officer.click(officer.screen.without)
    officer.desk.workplace.page_wanted.emit("admin")
    officer.settle()
    page = officer.page
    assert isinstance(page, AdminPage)
    return page


def house_part(officer: Officer, page: AdminPage) -> tuple[FormPart, TextField]:
    officer.click(page.choices.buttons["house"])
    part = page.part
    assert isinstance(part, FormPart)
    assert isinstance(part.form, Form)
    field = part.form.fields["name"]
    assert isinstance(field, TextField)
    return part, field


def rename(officer: Officer, field: TextField, name: str) -> None:
    field.line.selectAll()
    QTest.keyClicks(field.line, name)
    officer.settle()


@pytest.mark.parametrize("killed", [True, False])
def test_an_edit_of_the_house(open_desk: Open, house: House, qtbot: QtBot, killed: bool) -> None:
    first = open_desk()
    _part, field = house_part(first, administration(first))
    rename(first, field, "Rumah Baru")
    if killed:
        die(house, qtbot)
    else:
        first.desk.window.close()
        first.settle()
    second = open_desk()
    page = administration(second)
    assert any("Rumah" in told for told in second.notices()), "the page says where it is"
    part, field = house_part(second, page)
    second.settle()
    assert field.line.text() == "Rumah Baru"
    assert part.unsaved
    second.click(part.save_button)
    assert house.refresh_profile().name == "Rumah Baru"
    assert open_texts(house) == []


def test_an_edit_given_back_does_not_undo_what_others_saved_since(
    open_desk: Open, house: House, staff: dict[str, OfficerView]
) -> None:
    first = open_desk()
    _part, field = house_part(first, administration(first))
    rename(first, field, "Rumah Baru")
    first.desk.window.close()
    first.settle()
    with house.database.write() as session:
        draft = begin_edit(session)
        change_house(
            session,
            based_on=draft.revision,
            document=draft.document | {"place": "Jalan Merdeka"},
            officer=staff["wati"].id,
            at=house.now(),
            what="Rumah",
        )
    house.refresh_profile()
    second = open_desk()
    part, field = house_part(second, administration(second))
    second.settle()
    assert field.line.text() == "Rumah Baru"
    second.click(part.save_button)
    profile = house.refresh_profile()
    assert (profile.name, profile.place) == ("Rumah Baru", "Jalan Merdeka")


def test_an_edit_undone_leaves_nothing_and_can_be_given_back(
    open_desk: Open, house: House, qtbot: QtBot
) -> None:
    desk = open_desk()
    part, field = house_part(desk, administration(desk))
    rename(desk, field, "Rumah Baru")
    qtbot.waitUntil(lambda: len(open_texts(house)) == 1)
    desk.click(part.undo_button)
    assert open_texts(house) == []
    give_back(desk)
    assert field.line.text() == "Rumah Baru"
    assert part.unsaved
    qtbot.waitUntil(lambda: len(open_texts(house)) == 1)


@pytest.mark.one_engine("sqlite")
def test_no_draft_tells_what_was_typed(open_desk: Open, house: House, qtbot: QtBot) -> None:
    first = open_desk()
    type_paper(first, quick(first))
    die(house, qtbot)
    room_for_drafts(house, room=False)
    first.write(first.page.paper.note, " lagi")
    qtbot.waitUntil(lambda: bool(files_here(house)))
    room_for_drafts(house, room=True)
    house.database.write_anew()
    kept = [*files_here(house), *house.folder.glob("sapa.db*")]
    assert all(b"lampu" not in one.read_bytes() for one in kept)
    if os.name == "posix":
        assert {path.stat().st_mode & 0o777 for path in files_here(house)} == {0o600}


def test_a_draft_that_an_earlier_version_left_in_clear_is_sealed_and_brought_in(
    open_desk: Open, house: House, staff: dict[str, OfficerView]
) -> None:
    folder = house.folder / "drafts"
    folder.mkdir()
    old = folder / f"form-paper-{staff['siti'].id.hex}.json"
    old.write_text('{"note": "lampu padam"}', encoding="utf-8")
    assert Drafts(house.drafts, house.keys).seal_what_lies_in_clear() == 1
    assert "lampu" not in old.read_text(encoding="utf-8")
    desk = open_desk()
    assert quick(desk).paper.note.text() == "lampu padam"
    assert files_here(house) == []


def test_without_its_keys_the_house_keeps_no_draft_in_clear(house: House, tmp_path: Path) -> None:
    mark = DraftMark(new_id(), new_id())
    typed = Typed("form-paper-0", mark, {"note": "lampu padam"}, None, house.now())
    stranger = Drafts(house.drafts, Keys(None))
    with pytest.raises(KeyProblem):
        stranger.keep(typed)
    assert files_here(house) == []
    Drafts(house.drafts, house.keys).keep(typed)
    assert list(stranger.waiting()) == []
