"""Asking at the kiosk how far a report is, with a finger and a scanner."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from kiosk.touch.app import KioskApp
from kiosk.touch.journey import Journey
from shared.complaints import closing
from shared.complaints.advance import Act
from shared.complaints.asking import StatusAnswer
from shared.complaints.guess_budget import IN_A_ROW, OF_NUMBER
from shared.complaints.intake import Intake, Reporter
from shared.complaints.number import ComplaintNumber
from shared.complaints.registering import Registered, new_pin, register_complaint
from shared.complaints.results import Class
from shared.office.clock import SetClock
from shared.office.house import House
from shared.printing.jobs.spool import jobs_of
from shared.queue.kiosks import kiosk_state
from shared.staff.rights import Role
from tests.helpers.staffed_house import account
from tests.kiosk.touch.finger import Finger, items

PIN = new_pin()
WARGA = Reporter("Warga Contoh", "0812-0000-0012", "warga@contoh.id", "1671015708900001")
STORY = "Air menggenang setiap hujan"


@pytest.fixture
def report(house: House) -> Registered:
    """A report of this morning, told by a visitor."""
    return _registered(house)


def _registered(house: House, *, secret: bool = False) -> Registered:
    officer = account(house, "siti", "Siti", Role.OFFICER)
    intake = Intake(
        "k", Class.COMPLAINT, STORY, title="Drainase tersumbat", channel="tatap-muka",
        anonymous=False, secret=secret, notice_version=1, category="infrastruktur",
        reporter=WARGA, place="Jl. Kolonel Atmo",
    )  # fmt: skip
    with house.database.write() as session:
        return register_complaint(
            session, profile=house.profile, intake=intake, pin=PIN, officer=officer.id,
            at=house.now(),
        )  # fmt: skip


def type_in(finger: Finger, keys: str) -> None:
    for key in keys:
        finger.touch(f"key-{key}")


def digits(number: str) -> str:
    return "".join(number.split("-")[1:])


def open_entry(finger: Finger) -> None:
    finger.touch("tile-?")
    finger.touch("ask-complaint")


def wrong_pin() -> str:
    return "000000" if PIN.digits != "000000" else "111111"


def guess(finger: Finger, number: str, pin: str) -> None:
    if finger.text("number").replace(" ", "") != number:
        finger.touch("key-clear")
        type_in(finger, digits(number))
    type_in(finger, pin)
    finger.touch("go")


def words(finger: Finger) -> str:
    """Everything written on the screen."""
    root = finger.app.window.contentItem()
    return "\n".join(str(item.property("text") or "") for item in items(root))


def test_a_typed_number_and_pin_tell_how_far_it_is(finger: Finger, report: Registered) -> None:
    open_entry(finger)
    type_in(finger, digits(report.number))
    assert finger.text("number").replace(" ", "") == report.number
    type_in(finger, PIN.digits)
    finger.touch("go")
    assert finger.screen == "complaint_status"
    assert finger.text("headline") == "Aduan Anda sudah kami terima."
    assert finger.text("advice") == "Anda tidak perlu melakukan apa-apa sekarang."


def test_a_scanned_receipt_asks_for_the_pin_alone(finger: Finger, report: Registered) -> None:
    finger.scan(report.number)
    assert finger.screen == "complaint"
    type_in(finger, PIN.digits)
    finger.touch("go")
    assert finger.screen == "complaint_status"


def test_a_scanned_slip_still_tells_where_its_number_stands(finger: Finger) -> None:
    finger.touch("tile-D")
    ticket = finger.app.journey.visit.ticket
    assert ticket is not None
    finger.touch("done")
    finger.scan(ticket.token)
    assert finger.screen == "lookup"


def test_who_types_the_letters_of_a_report_at_the_look_up_comes_to_its_entry(
    finger: Finger, house: House
) -> None:
    finger.touch("tile-?")
    type_in(finger, house.profile.complaints.site)
    assert finger.screen == "complaint"


def test_a_wrong_digit_is_told_before_the_pin(finger: Finger, report: Registered) -> None:
    open_entry(finger)
    right = digits(report.number)
    type_in(finger, right[:-1] + str((int(right[-1]) + 1) % 10))
    assert "keliru" in finger.text("trouble")
    type_in(finger, "1")
    assert finger.app.journey.visit.case.pin == ""
    finger.touch("key-erase")
    type_in(finger, right[-1] + "1")
    assert finger.text("trouble") == ""
    assert finger.app.journey.visit.case.pin == "1"


def test_an_unknown_number_and_a_wrong_pin_read_the_same(
    finger: Finger, report: Registered
) -> None:
    nobodys = str(ComplaintNumber("PLG", date(2026, 11, 20), 77))
    told = []
    for number, pin in ((report.number, wrong_pin()), (nobodys, PIN.digits)):
        open_entry(finger)
        guess(finger, number, pin)
        told.append(finger.text("trouble"))
        finger.touch("back")
    assert told[0] == told[1]
    assert "tidak cocok" in told[0]


def test_after_five_wrong_pins_it_says_when_to_try_again(
    finger: Finger, report: Registered, clock: SetClock
) -> None:
    open_entry(finger)
    for _ in range(OF_NUMBER):
        guess(finger, report.number, wrong_pin())
    guess(finger, report.number, PIN.digits)
    assert finger.screen == "complaint"
    assert "09.05" in finger.text("trouble")
    clock.advance(timedelta(minutes=5))
    guess(finger, report.number, PIN.digits)
    assert finger.screen == "complaint_status"


def test_a_locked_number_sends_to_staff(
    finger: Finger, report: Registered, clock: SetClock
) -> None:
    open_entry(finger)
    taken = 0
    while taken < IN_A_ROW:
        guess(finger, report.number, wrong_pin())
        entry = finger.app.journey.visit.case
        taken += entry.result is StatusAnswer.UNKNOWN
        clock.set(entry.until or clock.now())
    guess(finger, report.number, PIN.digits)
    assert finger.app.journey.visit.case.result is StatusAnswer.LOCKED
    assert "kartu identitas" in finger.text("trouble")


def test_nobodys_data_is_on_the_status(finger: Finger, report: Registered) -> None:
    finger.scan(report.number)
    guess(finger, report.number, PIN.digits)
    shown = words(finger)
    assert report.number in shown
    for private in (*vars(WARGA).values(), STORY, "Drainase", "Kolonel", PIN.digits):
        if private:
            assert private not in shown


def test_of_a_secret_report_only_state_and_date_are_shown(finger: Finger, house: House) -> None:
    report = _registered(house, secret=True)
    finger.scan(report.number)
    guess(finger, report.number, PIN.digits)
    props = finger.app.view_models.shell.shown
    assert props.screen == "complaint_status"
    shown = words(finger)
    assert "23 November 2026" in shown
    assert "Infrastruktur" not in shown
    assert "Ditangani" not in shown


def test_the_status_leaves_by_itself_and_unasked(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot
) -> None:
    report = _registered(house)
    kiosk = open_kiosk(house)
    finger = Finger(kiosk, qtbot)
    finger.scan(report.number)
    guess(finger, report.number, PIN.digits)
    assert "30 detik" in finger.text("leaving")
    kiosk.journey.left_alone()
    assert finger.screen == "home"
    assert kiosk.journey.visit.case.status is None


def test_the_next_visitor_finds_nothing_of_the_entry(finger: Finger, report: Registered) -> None:
    open_entry(finger)
    type_in(finger, digits(report.number) + PIN.digits)
    finger.touch("back")
    open_entry(finger)
    assert finger.text("number") == "PLG"
    assert PIN.digits not in repr(finger.app.journey.visit)


def test_a_status_slip_is_printed_once(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot
) -> None:
    report = _registered(house)
    kiosk = open_kiosk(house, prints=True)
    finger = Finger(kiosk, qtbot)
    finger.scan(report.number)
    guess(finger, report.number, PIN.digits)
    finger.touch("print")
    finger.touch("print")
    with house.database.read() as session:
        assert len(jobs_of(session, report.id)) == 1


def test_a_word_with_staff_is_a_number_for_the_complaint_service(
    finger: Finger, report: Registered, house: House
) -> None:
    finger.scan(report.number)
    guess(finger, report.number, PIN.digits)
    finger.touch("talk")
    assert finger.screen == "ticket"
    ticket = finger.app.journey.visit.ticket
    assert ticket is not None
    assert ticket.service_code == house.profile.complaint_service.code
    assert finger.app.journey.visit.case.status is None


def test_the_way_is_shown_in_the_visitors_language(finger: Finger, report: Registered) -> None:
    finger.touch("language-en")
    finger.scan(report.number)
    guess(finger, report.number, PIN.digits)
    assert finger.text("headline") == "We have received your report."


def test_an_answer_that_comes_after_its_visitor_left_is_nobodys(
    kiosk: KioskApp, finger: Finger, report: Registered
) -> None:
    finger.scan(report.number)
    type_in(finger, PIN.digits)
    journey: Journey = kiosk.journey
    kiosk.touches.complaint_enquiry.ask()
    journey.go_home()
    kiosk.settle()
    assert finger.screen == "home"
    assert journey.visit.case.status is None


def test_staff_can_be_called_from_the_entry(finger: Finger, house: House) -> None:
    open_entry(finger)
    finger.touch("help")
    with house.database.read() as session:
        state = kiosk_state(session, finger.app.journey.kiosk)
    assert state is not None
    assert state.help_asked_at is not None


def test_a_withdrawn_report_reads_as_closed(finger: Finger, house: House) -> None:
    report = _registered(house)
    officer = account(house, "budi", "Budi", Role.OFFICER).id
    act = Act(report.id, officer, house.now())
    with house.database.write() as session:
        closing.withdraw(session, profile=house.profile, by_whom="Pelapor", act=act)
    finger.scan(report.number)
    guess(finger, report.number, PIN.digits)
    assert finger.text("headline") == "Aduan Anda sudah selesai."
    assert "Dicabut" in words(finger)
