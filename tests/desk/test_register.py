"""The register at the desk, by the keys and clicks of those who work in it."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from desk.dialogs.purpose import PurposeSheet
from desk.register.explain_sheet import ExplainSheet
from desk.register.new_pin import NewPinSheet
from desk.register.page import RegisterPage
from desk.register.story import said
from shared.complaints import handling, talking
from shared.complaints.asking import ask_status
from shared.complaints.closing import note_satisfaction
from shared.complaints.intake import Reporter
from shared.complaints.letters import letters_of
from shared.complaints.lifecycle import CaseState
from shared.complaints.number import ComplaintNumber
from shared.complaints.problems import StepRefused
from shared.complaints.results import ClosingResult, Satisfied
from shared.complaints.views import Worklist
from shared.privacy.reveal import HIDES_AFTER_SECONDS, RevealPurpose
from shared.staff.records import AuditEntry
from tests.desk.page_stage import say_word, staged
from tests.desk.register_stage import (
    Stage,
    choose,
    click,
    entry,
    key,
    press,
    save,
    sheet,
    write,
)
from tests.helpers.register import Register

CTRL = Qt.KeyboardModifier.ControlModifier


def counts(stage: Stage) -> dict[str, int]:
    shown = stage.page.worklists.counts
    return {one.name: int(label.text()) for one, label in shown.items() if label.text() != "0"}


def state(stage: Stage) -> CaseState:
    assert stage.page.pane.case is not None
    return stage.page.pane.case.line.state


def test_lists_count_live_and_show_what_belongs(register: Register, qtbot: QtBot) -> None:
    register.bring_to(CaseState.NEW)
    register.bring_to(CaseState.DISPOSED)
    with staged(register.place, RegisterPage, register.place.supervisor) as stage:
        assert counts(stage)["OPEN"] == 2
        assert counts(stage)["NEW"] == 1
        assert counts(stage)["WAITING_FOR_AGENCY"] == 1
        register.take_in("another")
        qtbot.waitUntil(lambda: counts(stage)["NEW"] == 2)
        click(stage, stage.page.worklists.buttons[Worklist.NEW])
        assert {line.state for line in stage.page.rows.lines} == {CaseState.NEW}
        register.wait(days=60)
        stage.page.refresh(stage.page.topics)
        stage.drain()
        assert counts(stage)["OVERDUE"] == 3


def test_a_group_folds_and_unfolds_by_keys(register: Register) -> None:
    register.bring_to(CaseState.NEW)
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        stage.page.view.setFocus()
        rows = stage.page.rows
        assert rows.rowCount() == 2
        key(stage, Qt.Key.Key_Left)
        assert rows.rowCount() == 1
        key(stage, Qt.Key.Key_Right)
        assert rows.rowCount() == 2


def test_a_number_and_words_find(register: Register, qtbot: QtBot) -> None:
    first = register.take_in("a")
    register.take_in("b", title="Lampu jalan padam", story="Gelap sejak Minggu malam di sini.")
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        key(stage, Qt.Key.Key_F, CTRL)
        QTest.keyClicks(stage.page.filters.words, "lampu")
        titles = lambda: [line.title for line in stage.page.rows.lines]  # noqa: E731
        qtbot.waitUntil(lambda: titles() == ["Lampu jalan padam"])
        stage.page.filters.words.clear()
        QTest.keyClicks(stage.page.filters.words, first.number.replace("-", " ").lower())
        qtbot.waitUntil(lambda: titles() == ["Drainase tersumbat"])
        qtbot.waitUntil(
            lambda: stage.page.pane.case is not None and stage.page.pane.case.line.id == first.id
        )


def test_a_case_goes_its_way_by_keys(register: Register) -> None:
    register.take_in()
    with staged(register.place, RegisterPage, register.place.supervisor) as stage:
        key(stage, Qt.Key.Key_F6)
        save(stage)
        assert sheet(stage).problem.isVisible()  # a category is asked for
        choose(stage, "category", "infrastruktur")
        save(stage)
        assert state(stage) is CaseState.VERIFIED
        key(stage, Qt.Key.Key_F6)
        write(stage, "agency", "Dinas PUPR")
        choose(stage, "nature", sheet(stage).fields["nature"].ask.options[0][0])
        save(stage)
        assert state(stage) is CaseState.DISPOSED
        press(stage, "send-1")
        choose(stage, "how", sheet(stage).fields["how"].ask.options[0][0])
        save(stage)
        key(stage, Qt.Key.Key_F8)
        write(stage, "text", "Sudah dikeruk.")
        save(stage)
        assert state(stage) is CaseState.IN_PROCESS
        key(stage, Qt.Key.Key_F3)
        write(stage, "message", "Got sudah dikeruk.")
        choose(stage, "how", "wa")
        save(stage)
        key(stage, Qt.Key.Key_F9)
        choose(stage, "result", ClosingResult.PARTLY)
        write(stage, "message", "Sebagian selesai.")
        assert sheet(stage).fields["remainder"].isVisible()
        assert not sheet(stage).fields["document"].isVisible()
        write(stage, "remainder", "Sisi utara, Desember")
        save(stage)
        assert state(stage) is CaseState.DONE
        case = stage.page.pane.case
        assert case is not None
        assert said(case)[0] == "Ditutup · Sebagian"
        assert said(case)[-1] == "Dicatat"
        key(stage, Qt.Key.Key_F9)
        write(stage, "by", "Pelapor")
        write(stage, "reason", "Masih tergenang")
        save(stage)
        assert state(stage) is CaseState.VERIFIED


def test_two_desks_on_one_case(register: Register, qtbot: QtBot) -> None:
    case = register.bring_to(CaseState.VERIFIED)
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        key(stage, Qt.Key.Key_F8)
        choose(stage, "sort", "note")
        write(stage, "text", "Catatan saya")
        register.do(talking.note, case, text="Catatan Rina", by=register.place.supervisor.id)
        save(stage)
        assert "Rina Marlina" in sheet(stage).theirs.text()
        assert "Catatan Rina" in sheet(stage).theirs.text()
        assert sheet(stage).values["text"] == "Catatan saya"
        save(stage)
        texts = [event.text for event in register.case(case).events]
        assert texts[-2:] == ["Catatan Rina", "Catatan saya"]


def test_another_officers_change_is_said_quietly(register: Register, qtbot: QtBot) -> None:
    case = register.bring_to(CaseState.VERIFIED)
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        register.do(talking.note, case, text="Catatan Rina", by=register.place.supervisor.id)
        bar = stage.page.pane.changed_bar
        qtbot.waitUntil(bar.isVisible)
        assert "Rina Marlina, 09.00" in bar.text()
        click(stage, bar)
        assert not bar.isVisible()
        shown = stage.page.pane.case
        assert shown is not None
        assert shown.events[-1].text == "Catatan Rina"


def test_a_case_that_leaves_the_list_stays_open_until_a_hand_goes_on(
    register: Register, qtbot: QtBot
) -> None:
    cases = [register.take_in(name).id for name in "abc"]
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        view, rows = stage.page.view, stage.page.rows
        view.choose(cases[1])
        stage.drain()
        register.do(handling.archive, cases[1], reason="Ganda", by=register.place.supervisor.id)
        qtbot.waitUntil(lambda: len(rows.lines) == 2)
        stage.drain()
        assert stage.page.pane.case is not None
        assert stage.page.pane.case.line.id == cases[1]
        assert view.selectionModel().selectedIndexes() == []
        view.setFocus()
        key(stage, Qt.Key.Key_Down)
        assert stage.page.pane.case.line.id in (cases[0], cases[2])


def test_the_reporter_is_shown_for_a_purpose_and_hidden_after_a_minute(register: Register) -> None:
    register.take_in()
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        card = stage.page.pane.reporter
        assert "W•••• C•••••" in card.lines
        key(stage, Qt.Key.Key_D, CTRL)
        purpose = stage.sheet
        assert isinstance(purpose, PurposeSheet)
        assert not purpose.confirm_button.isEnabled()
        click(stage, purpose.purposes.buttons[RevealPurpose.FOLLOWING_UP.value])
        click(stage, purpose.confirm_button)
        assert "Warga Contoh" in card.lines
        assert card.timer.interval() == HIDES_AFTER_SECONDS * 1000
        assert card.timer.isActive()
        card.timer.timeout.emit()
        assert "Warga Contoh" not in card.lines
        assert looks(register, "person.reveal") == 1


def test_why_this_date(register: Register) -> None:
    register.take_in()
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        press(stage, "why-verifikasi")
        assert isinstance(stage.sheet, ExplainSheet)
        assert stage.sheet.lines[:2] == ["Sen, 23 Nov: diterima", "Sel, 24 Nov: hari kerja ke-1"]


def test_a_sealed_case_stays_a_row_and_opens_for_a_supervisor_alone(register: Register) -> None:
    register.take_in(secret=True)
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        (line,) = stage.page.rows.lines
        assert line.title is None
        assert stage.page.pane.case is not None
        assert stage.page.pane.case.locked
        assert stage.page.pane.case.story is None
        key(stage, Qt.Key.Key_F3)
        key(stage, Qt.Key.Key_Return)
        assert stage.sheet is None
        assert stage.page.pane.case.locked
    with staged(register.place, RegisterPage, register.place.supervisor) as stage:
        button = stage.page.pane.open_button
        assert button is not None
        click(stage, button)
        assert stage.page.pane.case is not None
        assert stage.page.pane.case.line.title == "Drainase tersumbat"
    assert looks(register, "complaint.open") == 1


def test_papers_are_written_for_their_owner_alone(register: Register) -> None:
    register.bring_to(CaseState.DISPOSED)
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        for paper in ("receipt", "sheet"):
            entry(stage, paper)
        entry(stage, "tanggapan")
        write(stage, "to", "Warga Contoh")
        ((begins, _name),) = sheet(stage).fields["text"].ask.options
        assert "Ombudsman" in begins
        assert "{" not in begins
        sheet(stage).fields["text"].choice.setCurrentIndex(1)
        sheet(stage).fields["text"].choice.activated.emit(1)
        write(stage, "copies", "Sekretaris Daerah")
        save(stage)
        stage.drain()
        folder = register.place.house.folder / "papers"
        made = sorted(folder.iterdir())
        assert len(made) == 3
        assert all(path.read_bytes().startswith(b"%PDF") for path in made)
        assert {path.stat().st_mode & 0o777 for path in made} == {0o600}
        case = stage.page.pane.case
        assert case is not None
        number = case.events[-1].detail["number"]
        words = paper_words_of(stage, register, number.replace("/", "-"))
        assert f"nomor {case.line.number} yang kami terima pada Senin, 23 November 2026" in words
        assert "Tembusan: 1. Sekretaris Daerah" in words


def looks(register: Register, action: str) -> int:
    with register.place.house.database.read() as session:
        query = select(func.count()).select_from(AuditEntry).where(AuditEntry.action == action)
        return session.scalar(query) or 0


def typed(stage: Stage, words: str) -> None:
    """Into the search box, and its pause over."""
    stage.page.filters.words.clear()
    QTest.keyClicks(stage.page.filters.words, words)
    stage.page.search(words)
    stage.drain()


def numbers(stage: Stage) -> list[str]:
    return [line.number for line in stage.page.rows.lines]


def test_what_ended_long_ago_is_found_too(register: Register) -> None:
    case = register.bring_to(CaseState.DONE)
    register.wait(days=400)
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        assert numbers(stage) == []
        typed(stage, "drainase ters")
        assert numbers(stage) == [register.case(case).line.number]
        typed(stage, "")
        assert numbers(stage) == []


def test_a_telephone_finds_its_person_by_enter_and_is_on_the_trail(register: Register) -> None:
    made = register.take_in("a")
    register.take_in("b", reporter=Reporter("Orang Lain", "0812-0000-0034"))
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        typed(stage, "+62 812 0000 0012")
        assert numbers(stage) == []
        assert "Enter" in stage.page.hint.text()
        assert looks(register, "person.search") == 0
        QTest.keyClick(stage.page.filters.words, Qt.Key.Key_Return)
        stage.drain()
        assert numbers(stage) == [made.number]
    assert looks(register, "person.search") == 1


def test_words_of_a_sealed_case_are_found_by_opening_for_who_may(register: Register) -> None:
    sealed = register.take_in("a", secret=True, story="Kata mangkubumi")
    for officer, expected in (
        (register.place.officer, []),
        (register.place.supervisor, [sealed.number]),
    ):
        with staged(register.place, RegisterPage, officer) as stage:
            typed(stage, "mangkubumi")
            assert numbers(stage) == []
            QTest.keyClick(stage.page.filters.words, Qt.Key.Key_Return)
            stage.drain()
            assert numbers(stage) == expected
            assert all(line.title is None for line in stage.page.rows.lines)
    assert looks(register, "person.search") == 1


def test_a_reporter_who_shows_who_they_are_gets_a_new_pin(register: Register, qtbot: QtBot) -> None:
    case = register.bring_to(CaseState.NEW)
    number = ComplaintNumber.parse(register.case(case).line.number)
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        stage.page.reading.pick(case)
        stage.drain()
        menu = stage.page.pane.menu()
        next(one for one in menu.actions() if one.objectName() == "new_pin").trigger()
        sheet = stage.sheet
        assert isinstance(sheet, NewPinSheet)
        say_word(stage, "GANTI")
        assert "identitas" in sheet.problem.text()
        sheet.checked.setCurrentIndex(0)
        click(stage, sheet.confirm_button)
        pin = sheet.pin.text().removeprefix("PIN ").replace(" ", "")
        assert stage.page.pane.case is not None
        assert said(stage.page.pane.case)[0] == "PIN baru untuk pelapor"
        click(stage, sheet.confirm_button)
        assert stage.sheet is None
    found = ask_status(register.place.house, kiosk="Kiosk 1", number=number, pin=pin)
    assert found is not None


def paper_words_of(stage: Stage, register: Register, name: str) -> str:
    """The words of the paper just written, by the end of its file's name."""
    folder = register.place.house.folder / "papers"
    (path,) = folder.glob(f"*{name}.pdf")
    assert path.name in stage.told
    pdf = pypdfium2.PdfDocument(path.read_bytes())
    try:
        pages = [page.get_textpage().get_text_bounded() for page in pdf]
    finally:
        pdf.close()
    return " ".join(" ".join(pages).split())


def test_minutes_are_written_and_a_spoilt_number_stays_in_the_book(register: Register) -> None:
    register.take_in()
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        assert "spoilt" not in [one.objectName() for one in stage.page.pane.menu().actions()]
        entry(stage, "berita_acara")
        write(stage, "second", "Warga Contoh")
        write(stage, "conclusions", "Got dikeruk sebelum 1 Desember.")
        save(stage)
        case = stage.page.pane.case
        assert case is not None
        number = case.events[-1].detail["number"]
        words = paper_words_of(stage, register, number.replace("/", "-"))
        assert "tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam" in words
        assert "1. Got dikeruk sebelum 1 Desember." in words
        stage.drain()
        entry(stage, "spoilt")
        write(stage, "number", number)
        write(stage, "reason", "Kertas robek")
        save(stage)
        with register.place.house.database.read() as session:
            (letter,) = letters_of(session, case.line.id)
        assert (letter.number, letter.spoilt) == (number, "Kertas robek")


def test_a_number_that_is_not_the_cases_is_not_spoilt(register: Register) -> None:
    register.take_in()
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        entry(stage, "berita_acara")
        write(stage, "second", "Warga")
        write(stage, "conclusions", "Selesai.")
        save(stage)
        entry(stage, "spoilt")
        write(stage, "number", "999/X/2026")
        write(stage, "reason", "Kertas robek")
        save(stage)
        assert "999/X/2026" in sheet(stage).problem.text()


def test_the_blank_form_and_the_months_book_need_no_case(register: Register) -> None:
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        entry(stage, "blank")
        assert "Formulir pengaduan" in paper_words_of(stage, register, "formulir-pengaduan")
        entry(stage, "book")
        assert "Tidak ada laporan" in paper_words_of(stage, register, "buku-register-2026-11")
    assert looks(register, "export") == 1


def test_a_reporter_who_is_not_satisfied_asks_for_a_human(register: Register) -> None:
    register.bring_to(CaseState.DONE)
    case = register.case(register.take_in("b").id)
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        click(stage, stage.page.worklists.buttons[Worklist.DONE])
        stage.page.view.choose(stage.page.rows.lines[0].id)
        stage.drain()
        entry(stage, "satisfied")
        choose(stage, "satisfied", Satisfied.NO)
        choose(stage, "how", "telepon")
        save(stage)
        assert sheet(stage).problem.isVisible()  # why is asked for
        write(stage, "reason", "Masih tergenang")
        save(stage)
        shown = stage.page.pane.case
        assert shown is not None
        assert said(shown)[0] == "Ditanggapi pelapor · Belum terjawab"
        assert state(stage) is CaseState.DONE
        assert "satisfied" not in [one.objectName() for one in stage.page.pane.menu().actions()]
        press(stage, "suggested-reopen")
        write(stage, "by", "Pelapor")
        write(stage, "reason", "Masih tergenang")
        save(stage)
        assert state(stage) is CaseState.VERIFIED
    with pytest.raises(StepRefused):
        register.do(
            note_satisfaction, case.line.id, satisfied=Satisfied.YES, reason="", how="telepon"
        )


def test_a_question_begins_with_the_houses_text_for_the_category(register: Register) -> None:
    register.take_in(category="infrastruktur")
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        key(stage, Qt.Key.Key_F7)
        made = sheet(stage).fields["lacking"]
        assert [name for _text, name in made.ask.options][:2] == [
            "Lengkapi infrastruktur",
            "Lengkapi",
        ]
        assert "{" not in made.ask.options[0][0]
