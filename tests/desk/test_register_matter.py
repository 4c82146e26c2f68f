"""Reports on the same matter, and words that not all may read, at the register's page."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desk.register.page import RegisterPage
from desk.register.story import said
from shared.complaints.lifecycle import CaseState
from shared.complaints.results import ClosingResult
from shared.complaints.views import Case
from shared.staff.accounts import OfficerView
from tests.desk.page_stage import staged
from tests.desk.register_stage import Stage, choose, click, entry, key, save, sheet, write
from tests.helpers.register import Register


def shown(stage: Stage) -> Case:
    case = stage.page.pane.case
    assert case is not None
    return case


def menu(stage: Stage) -> list[str]:
    return [one.objectName() for one in stage.page.pane.menu().actions()]


def linked(stage: Stage) -> dict[str, QPushButton]:
    found = stage.page.pane.findChildren(QPushButton, "linked")
    return {one.text(): one for one in found if one.isVisible()}


def links(stage: Stage) -> list[str]:
    return list(linked(stage))


def go_to(stage: Stage, number: str) -> None:
    click(stage, linked(stage)[number])


def test_a_report_is_tied_by_its_number_read_and_left_again(register: Register) -> None:
    first, second = register.take_in("a"), register.take_in("b")
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        stage.page.reading.pick(second.id)
        stage.drain()
        assert "untie" not in menu(stage)
        entry(stage, "tie")
        write(stage, "number", "999")
        save(stage)
        assert "999" in sheet(stage).problem.text()
        sheet(stage).fields["number"].line.clear()
        write(stage, "number", first.number.replace("-", " ").lower())
        save(stage)
        assert links(stage) == [first.number]
        assert said(shown(stage))[0] == f"Ditautkan dengan {first.number}"
        go_to(stage, first.number)
        assert shown(stage).line.number == first.number
        assert links(stage) == [second.number]
        entry(stage, "untie")
        write(stage, "reason", "Got yang lain")
        save(stage)
        assert links(stage) == []
        assert said(shown(stage))[0] == f"{first.number} dilepas dari perkara yang sama"


def test_closing_offers_to_answer_the_same_and_says_what_became_of_each(
    register: Register,
) -> None:
    case = register.take_in("a").id
    new = register.take_in("b", same_as=case)
    asked = register.take_in("c", same_as=case)
    left = register.take_in("d", same_as=case)
    register.walk(asked.id, CaseState.DISPOSED)
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        stage.page.reading.pick(case)
        stage.drain()
        key(stage, Qt.Key.Key_F9)
        ticks = sheet(stage).fields["linked"].ticks
        assert [tick.isChecked() for tick in ticks.values()] == [True, True, True]
        click(stage, ticks[left.id])
        choose(stage, "result", ClosingResult.SOLVED)
        write(stage, "message", "Got sudah dikeruk.")
        save(stage)
        told = stage.notices[-1].text
        assert f"Ikut ditutup: {new.number}." in told
        assert f"Ikut dijawab: {asked.number}." in told
        assert left.number not in told
        number = shown(stage).line.number
        go_to(stage, new.number)
        assert said(shown(stage))[0] == f"Dijawab di tempat · Terselesaikan · bersama {number}"
    states = [register.case(one.id).line.state for one in (new, asked, left)]
    assert states == [CaseState.DONE, CaseState.DISPOSED, CaseState.NEW]


def test_a_report_with_nothing_tied_is_closed_without_being_asked(register: Register) -> None:
    register.take_in()
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        key(stage, Qt.Key.Key_F9)
        assert "linked" not in sheet(stage).fields


def test_words_are_covered_where_they_were_left_and_read_by_few(register: Register) -> None:
    story = "Saya Warga Contoh, 0812-0000-0012: got Pak Lurah meluap sejak Senin."
    register.take_in(story=story)
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        entry(stage, "cover")
        asked = sheet(stage).fields
        assert [tick.text() for tick in asked["found"].ticks.values()] == [
            "0812-0000-0012 · nomor telepon"
        ]
        write(stage, "words", "Pak Lurah")
        save(stage)
        assert shown(stage).story == (
            "Saya [nama ditutup], [telepon ditutup]: got [ditutup] meluap sejak Senin."
        )
        assert said(shown(stage))[0] == "Kata dalam cerita ditutup"
        entry(stage, "cover")
        write(stage, "words", "Pak Camat")
        save(stage)
        assert "Kata itu tidak ada" in sheet(stage).problem.text()


def test_covering_is_offered_for_some_minutes_and_later_to_who_may(register: Register) -> None:
    register.take_in()
    secret = register.take_in("secret", secret=True)
    minutes = register.place.house.profile.complaints.correction_minutes

    def offered(officer: OfficerView) -> bool:
        with staged(register.place, RegisterPage, officer) as stage:
            return "cover" in menu(stage)

    assert offered(register.place.officer)
    register.wait(minutes=minutes + 1)
    assert not offered(register.place.officer)
    assert offered(register.place.supervisor)
    with staged(register.place, RegisterPage, register.place.supervisor) as stage:
        stage.page.reading.pick(secret.id)
        stage.page.reading.open_sealed()
        stage.drain()
        assert "cover" not in menu(stage)


def test_who_may_not_verify_is_not_offered_it(register: Register) -> None:
    register.take_in()
    with staged(register.place, RegisterPage, register.place.officer) as stage:
        assert not stage.page.pane.buttons["F6"].isEnabled()
        QTest.keyClick(stage.page, Qt.Key.Key_F6)
        assert stage.sheet is None
    with staged(register.place, RegisterPage, register.place.supervisor) as stage:
        assert stage.page.pane.buttons["F6"].isEnabled()
