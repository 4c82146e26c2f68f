"""Numbers given at the desk: new ones, copies, and those from paper."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt

from desk.quick_issue.page import QuickIssuePage
from shared.checkup.lost import check_lost_numbers
from shared.office.clock import SetClock
from shared.office.house import House
from shared.printing.jobs.spool import jobs_of
from shared.queue.lifecycle import State
from shared.queue.number import parse_label
from shared.queue.today import ticket_by_label, tickets_today
from shared.queue.views import TicketView
from tests.desk.conftest import Officer
from tests.helpers.visits import read_whole


def quick(officer: Officer) -> QuickIssuePage:
    officer.serve_at("siti", "2")
    officer.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    page = officer.page
    assert isinstance(page, QuickIssuePage)
    return page


def today(house: House) -> list[TicketView]:
    with house.database.read() as session:
        return tickets_today(session, profile=house.profile, now=house.now())


def test_a_number_and_its_slip(officer: Officer, house: House) -> None:
    page = quick(officer)
    officer.click(page.services.buttons["B"])
    page.subservice.setCurrentIndex(page.subservice.findData("kk"))
    officer.key(Qt.Key.Key_F10)
    ticket = today(house)[0]
    assert (ticket.label, ticket.subservice, ticket.origin) == ("B-001", "kk", "desk")
    assert page.number.text() == "B-001"
    officer.click(page.copy)
    with house.database.read() as session:
        jobs = jobs_of(session, ticket.id)
    assert [job.copy for job in jobs] == [False, True]
    assert {job.printer for job in jobs} == {"Kiosk 1"}


def test_it_works_outside_opening_hours(officer: Officer, house: House, clock: SetClock) -> None:
    clock.advance(timedelta(hours=9))
    page = quick(officer)
    officer.click(page.services.buttons["A"])
    officer.click(page.give)
    assert len(today(house)) == 1


def test_a_double_press_gives_one_number(officer: Officer, house: House) -> None:
    page = quick(officer)
    officer.click(page.services.buttons["A"])
    page.issue()
    page.issue()
    officer.settle()
    assert len(today(house)) == 1


def test_priority_is_one_flag_and_goes_off_again(officer: Officer, house: House) -> None:
    page = quick(officer)
    officer.click(page.services.buttons["A"])
    officer.click(page.priority)
    officer.click(page.give)
    officer.click(page.give)
    assert [ticket.label for ticket in today(house)] == ["P-001", "A-001"]


def test_a_paper_number_waits_at_its_real_time(
    officer: Officer, house: House, clock: SetClock
) -> None:
    clock.advance(timedelta(hours=1))  # 09.30
    page = quick(officer)
    paper = page.paper
    paper.number.setValue(7)
    officer.write(paper.taken, "08.45")
    officer.click(paper.save)
    ticket = today(house)[0]
    assert (ticket.label, ticket.state, ticket.origin) == ("A-007", State.WAITING, "paper")
    assert ticket.issued_at.astimezone(house.profile.tz).strftime("%H.%M") == "08.45"
    assert paper.number.value() == 8, "the next slip of the pile"
    officer.click(page.services.buttons["A"])
    officer.click(page.give)
    assert page.number.text() == "A-008", "the kiosk goes on behind the paper"


def test_a_paper_number_already_served_has_all_its_times(
    officer: Officer, house: House, clock: SetClock
) -> None:
    clock.advance(timedelta(hours=1))
    paper = quick(officer).paper
    officer.write(paper.taken, "08.35")
    paper.was_served.click()
    officer.write(paper.began, "08.50")
    officer.write(paper.ended, "09.05")
    paper.outcome.setCurrentIndex(paper.outcome.findData("informed"))
    officer.write(paper.note, "dari buku tamu")
    officer.click(paper.save)
    ticket = today(house)[0]
    visit = read_whole(house, ticket.id)
    times = [step.at.astimezone(house.profile.tz).strftime("%H.%M") for step in visit.steps]
    assert times == ["08.35", "08.50", "08.50", "09.05"]
    assert (ticket.state, ticket.outcome) == (State.DONE, "informed")
    assert (visit.legs[0].served_seconds, visit.legs[0].note) == (900, "dari buku tamu")


def test_paper_that_cannot_be_true_is_refused(
    officer: Officer, house: House, clock: SetClock, arrive: Callable[..., TicketView]
) -> None:
    arrive("A")
    paper = quick(officer).paper
    officer.click(paper.save)
    assert paper.problem.text() == "Isi jam ambil nomor, misalnya 09.15."
    officer.write(paper.taken, "08.00")
    officer.click(paper.save)
    assert "A-001 sudah ada" in paper.problem.text()
    paper.number.setValue(2)
    paper.taken.clear()
    officer.write(paper.taken, "23.00")
    officer.click(paper.save)
    assert "belum tiba" in paper.problem.text()
    assert len(today(house)) == 1


def test_a_reprint_from_the_line_is_a_copy(
    officer: Officer, house: House, arrive: Callable[..., TicketView]
) -> None:
    ticket = arrive("A")
    counter = officer.serve_at("siti", "2")
    counter.line.view.choose(ticket.id)
    counter.line.view.setFocus()
    officer.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    series, number = parse_label("A-001") or ("", 0)
    with house.database.read() as session:
        found = ticket_by_label(session, day=ticket.service_day, series=series, number=number)
        assert found is not None
        assert [job.copy for job in jobs_of(session, found.id)] == [True]


def test_numbers_that_went_into_a_lost_file_are_typed_in(
    officer: Officer, house: House, clock: SetClock
) -> None:
    listed = house.folder / "nomor-hilang-20261123-090000.csv"
    listed.write_text(
        "hari,nomor,layanan,jam (UTC)\n"
        "2026-11-23,A-002,A,2026-11-23 01:45:00.000000\n"
        "2026-11-23,P-001,B,2026-11-23 01:50:00.000000\n"
        "nonsense\n",
        "utf-8",
    )
    paper = quick(officer).paper
    officer.settle()
    assert "A-002, P-001" in paper.lost_words.text()
    (finding,) = check_lost_numbers(house)
    assert "A-002 (23-11-2026), P-001" in finding.sentence
    for _ in range(2):
        officer.click(paper.lost_button)
        officer.click(paper.save)
        officer.settle()
    assert {(one.label, one.service_code) for one in today(house)} == {
        ("A-002", "A"),
        ("P-001", "B"),
    }
    assert not paper.lost_button.isVisibleTo(paper)
    assert list(check_lost_numbers(house)) == []
