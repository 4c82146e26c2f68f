"""What is typed belongs to its case, through hands, computers, days, kills and full disks."""

import itertools
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.app import DeskApp
from desk.counter.page import CounterPage
from desk.dialogs.typed_word import TypedWordSheet
from desk.drafts import Where
from desk.intake.page import IntakePage
from desk.open_drafts.both import BothTextsSheet
from desk.open_drafts.sheet import HandOverDraftSheet, OpenDraftsSheet, ReadDraftSheet
from shared.office.clock import SetClock
from shared.office.house import House, open_house
from shared.queue.lifecycle import State
from shared.queue.views import TicketView
from shared.staff.records import AuditEntry
from tests.desk.conftest import Officer
from tests.desk.intake_stage import STORY, open_intake
from tests.helpers.drafts import files_here, open_texts, room_for_drafts
from tests.helpers.engines import engine
from tests.helpers.logs import AWAY
from tests.helpers.patience import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
CTRL = Qt.KeyboardModifier.ControlModifier
F2, F6, F9 = Qt.Key.Key_F2, Qt.Key.Key_F6, Qt.Key.Key_F9
Open = Callable[..., Officer]
Arrive = Callable[..., TicketView]

pytestmark = [pytest.mark.qt_log_ignore("propagateSizeHints"), AWAY]


@contextmanager
def another_computer(house: House, folder: Path, clock: SetClock) -> Iterator[House]:
    """The same house opened elsewhere: its own folder with the house's keys on a server's
    database; on a file another program on it."""
    if house.settings.house.database == "sapa.db":
        folder = house.folder
    else:
        folder.mkdir()
        shutil.copy(house.folder / "sapa.toml", folder)
        shutil.copytree(house.folder / "keys", folder / "keys")
    other = open_house(folder, clock=clock)
    try:
        yield other
    finally:
        other.close()


def serve(officer: Officer, username: str, counter: str) -> CounterPage:
    """Sit down and call the next visitor."""
    page = officer.serve_at(username, counter)
    officer.key(F2)
    return page


def type_note(officer: Officer, counter: CounterPage, words: str) -> None:
    officer.click(counter.form.buttons["helped"])
    officer.write(counter.form.note.editor, words)


def die(house: House, qtbot: QtBot, words: str) -> None:
    """Nothing is saved on the way out: only what was kept while typing is left."""
    qtbot.waitUntil(lambda: words in [(one.state or {}).get("note") for one in open_texts(house)])


def drafts_sheet(officer: Officer) -> OpenDraftsSheet:
    officer.key(Qt.Key.Key_O, CTRL)
    sheet = officer.window.sheet
    assert isinstance(sheet, OpenDraftsSheet)
    return sheet


def press(officer: Officer, sheet: OpenDraftsSheet, what: str, number: int = 0) -> None:
    officer.click(list(sheet.buttons.values())[number][what])


def words_on(officer: Officer) -> str:
    return "\n".join(label.text() for label in officer.window.sheet.findChildren(QLabel))


@pytest.mark.both_engines
def test_a_visit_is_gone_on_with_at_another_computer(
    open_desk: Open, arrive: Arrive, house: House, clock: SetClock, qtbot: QtBot, tmp_path: Path
) -> None:
    arrive("A")
    first = open_desk()
    type_note(first, serve(first, "siti", "2"), "setengah jalan")
    die(house, qtbot, "setengah jalan")
    with another_computer(house, tmp_path / "lain", clock) as other:
        second = Officer(DeskApp(other), qtbot)
        page = second.serve_at("siti", "2")
        second.settle()
        assert page.form.note.editor.toPlainText() == "setengah jalan"
        assert page.form.outcome == "helped"
        second.key(F9)
        assert open_texts(house) == []
        second.desk.close()


@pytest.mark.both_engines
def test_the_next_counter_and_an_undo_both_find_it_after_a_kill(
    open_desk: Open, arrive: Arrive, house: House, qtbot: QtBot
) -> None:
    arrive("A")
    first = open_desk()
    counter = serve(first, "siti", "2")
    first.click(counter.form.buttons["complaint"])
    first.write(counter.form.particulars.story, "Lampu jalan mati")
    first.key(F6)
    first.click(first.window.sheet.services.buttons["C"])
    first.click(first.window.sheet.confirm_button)
    again = open_desk()  # the first desk died
    page = again.serve_at("siti", "2")
    again.key(Qt.Key.Key_Z, CTRL)  # says what it would do
    again.key(Qt.Key.Key_Z, CTRL)
    again.settle()
    assert page.form.outcome == "complaint"
    assert page.form.particulars.story.toPlainText() == "Lampu jalan mati"


def test_a_visit_ended_and_taken_back_after_a_kill_has_its_text(
    open_desk: Open, arrive: Arrive, house: House
) -> None:
    arrive("A")
    first = open_desk()
    type_note(first, serve(first, "siti", "2"), "sudah diberi tahu")
    first.key(F9)
    assert open_texts(house) == []
    again = open_desk()
    page = again.serve_at("siti", "2")
    again.key(Qt.Key.Key_Z, CTRL)
    again.key(Qt.Key.Key_Z, CTRL)
    again.settle()
    assert page.form.note.editor.toPlainText() == "sudah diberi tahu"
    assert page.form.outcome == "helped"


def test_a_beginning_taken_back_keeps_what_was_typed_for_the_next_service(
    officer: Officer, arrive: Arrive
) -> None:
    arrive("A")
    counter = serve(officer, "siti", "2")
    officer.click(counter.form.buttons["complaint"])
    officer.write(counter.form.particulars.story, "Lampu jalan mati")
    officer.key(Qt.Key.Key_N, CTRL)
    officer.click(officer.window.sheet.services.buttons["B"])
    officer.click(officer.window.sheet.confirm_button)
    assert counter.form.outcome is None
    type_note(officer, counter, "layanan kedua")
    counter.leaving()
    officer.settle()
    counter.form.buttons["helped"].setFocus()  # in a field the key takes back letters
    officer.key(Qt.Key.Key_Z, CTRL)
    officer.key(Qt.Key.Key_Z, CTRL)
    current = counter.current()
    assert current is not None
    assert current.state is State.CALLED
    assert counter.form.note.editor.toPlainText() == "layanan kedua"
    assert counter.form.particulars.story.toPlainText() == "Lampu jalan mati"


def test_what_was_typed_yesterday_is_among_the_open_drafts(
    open_desk: Open, arrive: Arrive, house: House, clock: SetClock, qtbot: QtBot
) -> None:
    arrive("A")
    first = open_desk()
    type_note(first, serve(first, "siti", "2"), "besok dilanjutkan")
    die(house, qtbot, "besok dilanjutkan")
    clock.advance(timedelta(days=1))
    second = open_desk()
    second.serve_at("siti", "2")
    assert "Isian Anda yang belum selesai: 1." in second.notices()
    sheet = drafts_sheet(second)
    assert "besok dilanjutkan" in words_on(second)
    press(second, sheet, "go_on")
    assert isinstance(second.window.sheet, ReadDraftSheet)
    assert "besok dilanjutkan" in words_on(second)


def begin_report(officer: Officer, username: str, counter: str, words: str) -> IntakePage:
    officer.serve_at(username, counter)
    page = open_intake(officer)
    officer.settle()
    officer.write(page.form.texts["story"], words)
    page.draft.flush()
    officer.settle()
    return page


def story(page: Any) -> str:
    found: str = page.form.texts["story"].toPlainText()
    return found


def test_another_officer_goes_on_with_a_report(open_desk: Open, house: House) -> None:
    first = open_desk()
    begin_report(first, "siti", "2", STORY)
    second = open_desk()
    second.serve_at("budi", "3")
    press(second, drafts_sheet(second), "go_on")
    page = second.page
    assert isinstance(page, IntakePage)
    assert story(page) == STORY
    second.write(page.form.texts["story"], "Budi: ")
    page.draft.flush()
    second.settle()
    (text,) = open_texts(house)
    assert text.writer == "Budi Santoso"


def test_a_draft_is_handed_over_and_told(open_desk: Open, house: House) -> None:
    first, second = open_desk(), open_desk()
    begin_report(first, "siti", "2", STORY)
    second.serve_at("budi", "3")
    press(first, drafts_sheet(first), "hand_over")
    sheet = first.window.sheet
    assert isinstance(sheet, HandOverDraftSheet)
    budi = next(one for one in sheet.people.buttons.values() if one.text().startswith("Budi"))
    first.click(budi)
    first.click(sheet.confirm_button)
    second.settle()
    third = open_desk()
    third.serve_at("budi", "4")
    assert any(told.startswith("Diserahkan kepada Anda") for told in third.notices())
    sheet = drafts_sheet(third)
    assert "diserahkan kepada Anda" in words_on(third)
    press(third, sheet, "go_on")
    assert story(third.page) == STORY
    with house.database.read() as session:
        acts = session.scalars(select(AuditEntry.action)).all()
    assert acts.count("draft.hand_over") == 1


def test_a_form_of_ones_own_is_handed_over_too(open_desk: Open) -> None:
    first = open_desk()
    first.serve_at("siti", "2")
    first.key(Qt.Key.Key_2, CTRL)
    paper: Any = first.page
    first.write(paper.paper.note, "lampu padam")
    paper.leaving()
    first.settle()
    press(first, drafts_sheet(first), "hand_over")
    sheet = first.window.sheet
    first.click(next(b for b in sheet.people.buttons.values() if b.text().startswith("Budi")))
    first.click(sheet.confirm_button)
    second = open_desk()
    second.serve_at("budi", "3")
    press(second, drafts_sheet(second), "go_on")
    page: Any = second.page
    assert page.paper.note.text() == "lampu padam"


def test_a_draft_is_discarded_by_a_typed_word(open_desk: Open, house: House) -> None:
    officer = open_desk()
    begin_report(officer, "siti", "2", STORY)
    press(officer, drafts_sheet(officer), "discard")
    sheet = officer.window.sheet
    assert isinstance(sheet, TypedWordSheet)
    officer.click(sheet.cancel_button)
    assert len(open_texts(house)) == 1
    press(officer, drafts_sheet(officer), "discard")
    sheet = officer.window.sheet
    assert not sheet.confirm_button.isEnabled()
    officer.write(sheet.word, "BUANG")
    officer.click(sheet.confirm_button)
    assert isinstance(officer.window.sheet, OpenDraftsSheet)
    assert "Tidak ada isian yang belum disimpan." in words_on(officer)
    assert open_texts(house) == []


def test_a_second_writer_sees_both_texts(open_desk: Open, house: House) -> None:
    first = open_desk()
    mine = begin_report(first, "siti", "2", "Air menggenang.")
    second = open_desk()
    second.serve_at("budi", "3")
    press(second, drafts_sheet(second), "go_on")
    theirs: Any = second.page
    second.write(theirs.form.texts["story"], "Budi: ")
    theirs.draft.flush()
    second.settle()
    first.write(mine.form.texts["story"], " Siti.")
    mine.draft.flush()
    first.settle()
    assert sorted(stories(house)) == [
        "Air menggenang. Siti.",
        "Budi: Air menggenang.",
    ]
    notice = first.window.notices.cards()[-1]
    assert "Keduanya disimpan" in notice.notice.text
    first.click(notice.action_button)
    sheet = first.window.sheet
    assert isinstance(sheet, BothTextsSheet)
    assert "Budi: Air menggenang." in words_on(first)
    assert "Air menggenang. Siti." in words_on(first)
    take = next(b for b in sheet.take_buttons if "Budi" in b.accessibleName())
    first.click(take)
    assert story(mine) == "Budi: Air menggenang."
    first.write(mine.form.texts["story"], "Lalu ")
    mine.draft.flush()
    first.settle()
    assert sorted(stories(house)) == ["Air menggenang. Siti.", "Lalu Budi: Air menggenang."]


def stories(house: House) -> list[str]:
    return [(one.state or {})["story"] for one in open_texts(house)]


def test_a_new_report_leaves_the_one_before_open(open_desk: Open, house: House) -> None:
    officer = open_desk()
    page = begin_report(officer, "siti", "2", STORY)
    officer.click(page.elsewhere)
    assert story(page) == ""
    officer.write(page.form.texts["story"], "Hal kedua.")
    page.draft.flush()
    officer.settle()
    assert sorted(stories(house)) == sorted(["Hal kedua.", STORY])


# -- what goes wrong -----------------------------------------------------------------------


@pytest.mark.parametrize("house_answers", [True, False])
@pytest.mark.parametrize("place", ["counter", "intake"])
def test_a_kill_while_typing_takes_no_more_than_the_last_moment(
    open_desk: Open, arrive: Arrive, house: House, qtbot: QtBot, place: str, house_answers: bool
) -> None:
    arrive("A")
    with subprocess.Popen(
        [sys.executable, "-m", "tests.desk.typing_intake", house.folder, place],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as typing:
        try:
            assert typing.stdout is not None
            least = [int(line) for line in itertools.islice(typing.stdout, 5)]
            if not house_answers:
                with house.database.write():  # another program writes, and takes its time
                    least = [int(line) for line in itertools.islice(typing.stdout, 8)]
                    typing.kill()
        finally:
            typing.kill()
            typing.wait(PATIENCE)
    officer = open_desk()
    counter = officer.serve_at("siti", "2")
    box = (
        counter.form.note.editor if place == "counter" else open_intake(officer).form.texts["story"]
    )
    qtbot.waitUntil(lambda: bool(box.toPlainText()))
    found = box.toPlainText()
    typed = "".join(f"kata{number} " for number in range(len(found)))
    assert typed.startswith(found)
    assert len(found) >= least[-1] > 0


@pytest.mark.both_engines
def test_while_the_house_does_not_answer_it_lies_at_this_computer_and_goes_in_after(
    open_desk: Open, arrive: Arrive, house: House, qtbot: QtBot
) -> None:
    arrive("A")
    officer = open_desk()
    counter = serve(officer, "siti", "2")
    type_note(officer, counter, "sebelum ")
    die(house, qtbot, "sebelum ")
    engine().take_away(house)
    officer.write(counter.form.note.editor, "dan sesudah")
    qtbot.waitUntil(lambda: bool(files_here(house)))
    qtbot.waitUntil(lambda: officer.window.shell.drafts_banner.isVisible())
    assert "disimpan di komputer ini" in officer.window.shell.drafts_banner.words.text()
    assert all(b"sesudah" not in one.read_bytes() for one in files_here(house))
    engine().bring_back(house)
    qtbot.waitUntil(lambda: not officer.window.shell.drafts_banner.isVisible())
    assert [(one.state or {})["note"] for one in open_texts(house)] == ["sebelum dan sesudah"]
    qtbot.waitUntil(lambda: files_here(house) == [])


@pytest.mark.parametrize(
    ("language", "here", "nowhere"),
    [
        ("id", "disimpan di komputer ini", "belum tersimpan"),
        ("en", "kept on this computer", "not saved yet"),
    ],
)
@pytest.mark.one_engine("sqlite")
def test_a_full_disk_is_told_in_the_desks_language_and_loses_nothing(
    open_desk: Open, arrive: Arrive, house: House, qtbot: QtBot,
    language: str, here: str, nowhere: str,
) -> None:  # fmt: skip
    arrive("A")
    officer = open_desk(language=language)
    counter = serve(officer, "siti", "2")
    banner = officer.window.shell.drafts_banner
    room_for_drafts(house, room=False)
    officer.click(counter.form.buttons["helped"])
    officer.write(counter.form.note.editor, "satu")
    qtbot.waitUntil(lambda: banner.isVisible() and here in banner.words.text())
    shutil.move(house.drafts, house.folder / "away")
    house.drafts.write_bytes(b"")  # no folder can be made here
    officer.write(counter.form.note.editor, " dua")
    qtbot.waitUntil(lambda: nowhere in banner.words.text())
    assert "Error" not in banner.words.text()
    assert "[Errno" not in banner.words.text()
    assert counter.draft.where is Where.NOWHERE
    house.drafts.unlink()
    shutil.move(house.folder / "away", house.drafts)
    room_for_drafts(house, room=True)
    qtbot.waitUntil(lambda: not banner.isVisible())
    assert [(one.state or {})["note"] for one in open_texts(house)] == ["satu dua"]
    qtbot.waitUntil(lambda: files_here(house) == [])
