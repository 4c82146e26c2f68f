"""Reminders, who else is there, and how a case was kept, as officers see them at the desk."""

from collections.abc import Callable
from datetime import timedelta

from pytestqt.qtbot import QtBot

from desk.register.page import RegisterPage
from desk.register.words import chip_of_line
from shared.complaints.intake import Intake
from shared.complaints.lifecycle import CaseState
from shared.complaints.results import Class
from shared.complaints.views import Worklist
from shared.office.clock import SetClock
from shared.office.house import House
from tests.desk.conftest import Officer
from tests.desk.page_stage import staged
from tests.desk.register_stage import Stage, click
from tests.helpers.register import Register, put_on_record


def an_old_report(house: House, clock: SetClock) -> str:
    intake = Intake(
        "k1", Class.COMPLAINT, "Lampu jalan padam.", channel="tatap-muka",
        anonymous=False, secret=False, notice_version=1,
    )  # fmt: skip
    number = put_on_record(house, intake).number
    clock.advance(timedelta(days=28))
    return number


def test_a_promise_that_ran_out_is_told_at_one_desk_once_and_leads_to_the_case(
    open_desk: Callable[..., Officer], house: House, clock: SetClock, qtbot: QtBot
) -> None:
    number = an_old_report(house, clock)
    first = open_desk()
    first.serve_at("siti", "2")
    qtbot.waitUntil(lambda: any(number in words for words in first.notices()))
    (card,) = [one for one in first.window.notices.cards() if number in one.notice.text]
    first.click(card.action_button)
    page = first.page
    assert isinstance(page, RegisterPage)
    qtbot.waitUntil(lambda: page.pane.case is not None)
    assert page.pane.case is not None
    assert page.pane.case.line.number == number
    second = open_desk()
    second.serve_at("budi", "3")
    second.window.shell.reminders.ask()
    second.settle()
    assert [words for words in second.notices() if number in words] == []


def test_a_locked_desk_takes_no_reminder_away(
    open_desk: Callable[..., Officer], house: House, clock: SetClock
) -> None:
    officer = open_desk()
    officer.serve_at("siti", "2")
    officer.window.lock()
    officer.settle()
    number = an_old_report(house, clock)
    officer.window.shell.reminders.ask()
    officer.settle()
    assert officer.notices() == []
    second = open_desk()
    second.serve_at("budi", "3")
    second.settle()
    assert any(number in words for words in second.notices())


def present(stage: Stage) -> str:
    label = stage.page.pane.present
    return label.text() if label.isVisible() else ""


def test_the_pane_says_who_has_the_case_open_too_and_locks_nothing(register: Register) -> None:
    register.take_in("k1")
    place = register.place
    with (
        staged(place, RegisterPage, place.officer) as one,
        staged(place, RegisterPage, place.supervisor) as two,
    ):
        assert present(two) == "Dibuka juga oleh Siti Rahma"
        one.page.presence.beat()
        one.drain()
        assert present(one) == "Dibuka juga oleh Rina Marlina"
        assert two.page.pane.buttons["F6"].isEnabled()
        two.page.leaving()
        two.drain()
        one.page.presence.beat()
        one.drain()
        assert present(one) == ""


def verdict_in_list(register: Register) -> str:
    with staged(register.place, RegisterPage, register.place.supervisor) as stage:
        click(stage, stage.page.worklists.buttons[Worklist.DONE])
        (line,) = stage.page.rows.lines
        return chip_of_line(line).words


def test_a_closed_case_says_in_the_list_whether_it_was_in_time(register: Register) -> None:
    register.bring_to(CaseState.DONE)
    assert verdict_in_list(register) == "Tepat waktu"
    late = register.take_in("late")
    register.wait(days=40)
    register.walk(late.id, CaseState.DONE)
    assert verdict_in_list(register) == "Terlambat"
