"""Asking at a kiosk how far a report is: who is answered, who waits, and what is never told."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from shared.complaints import disposing, handling, talking
from shared.complaints.asking import ask_status
from shared.complaints.disposing import DispositionRequest
from shared.complaints.guess_budget import IN_A_ROW, OF_KIOSK, OF_NUMBER, WrongGuesses, waits_until
from shared.complaints.guess_records import PinGuess
from shared.complaints.guesses import GuessingStopped
from shared.complaints.lifecycle import CaseState, CaseStep
from shared.complaints.number import ComplaintNumber
from shared.complaints.pins import IdentityCheck, give_new_pin
from shared.complaints.registering import Pin, new_pin
from shared.complaints.reporter_status import ReporterStatus, Stop
from shared.complaints.results import Class, ClosingResult
from shared.complaints.status_slip import status_slip
from shared.printing.jobs.spool import job
from shared.printing.slips.slip import to_json
from shared.staff.acting import NotAllowed
from shared.staff.rights import Role
from tests.helpers.register import STORY, WARGA, Register
from tests.helpers.staffed_house import MORNING, account

PIN = new_pin()
NOBODYS = ComplaintNumber("PLG", date(2026, 11, 20), 77)


def registered(register: Register, **more: object) -> ComplaintNumber:
    made = register.take_in(pin=PIN, **more)
    return ComplaintNumber.parse(made.number)


def asked(
    register: Register, number: ComplaintNumber, pin: str = PIN.digits, kiosk: str = "Kiosk 1"
) -> ReporterStatus | None:
    return ask_status(register.place.house, kiosk=kiosk, number=number, pin=pin)


def wrong(register: Register, number: ComplaintNumber, kiosk: str = "Kiosk 1") -> None:
    """One wrong guess, taken as soon as one is taken again."""
    bad = "000000" if PIN.digits != "000000" else "111111"
    try:
        found = asked(register, number, bad, kiosk)
    except GuessingStopped as stopped:
        register.place.clock.set(stopped.until or register.now)
        found = asked(register, number, bad, kiosk)
    assert found is None


def test_number_and_pin_open_the_status(register: Register) -> None:
    status = asked(register, registered(register))
    assert status is not None
    assert (status.state, status.reached) == (CaseState.NEW, Stop.RECEIVED)


def test_a_wrong_pin_and_a_number_that_is_not_there_are_answered_alike(register: Register) -> None:
    number = registered(register)
    assert asked(register, number, "999999" if PIN.digits != "999999" else "888888") is None
    assert asked(register, NOBODYS) is None


@pytest.mark.parametrize("known", [True, False], ids=["known", "unknown"])
def test_after_five_wrong_guesses_of_a_number_every_wait_doubles(
    register: Register, known: bool
) -> None:
    number = registered(register) if known else NOBODYS
    for _ in range(OF_NUMBER):
        wrong(register, number)
    waits = []
    for _ in range(3):
        with pytest.raises(GuessingStopped) as stopped:
            asked(register, number)
        assert stopped.value.until is not None
        waits.append(stopped.value.until - register.now)
        wrong(register, number)
    assert waits == [timedelta(minutes=5), timedelta(minutes=10), timedelta(minutes=20)]


def test_another_kiosk_counts_the_same_number(register: Register) -> None:
    number = registered(register)
    for one in range(OF_NUMBER):
        wrong(register, number, f"Kiosk {one}")
    with pytest.raises(GuessingStopped):
        asked(register, number, kiosk="Kiosk 9")


def test_a_kiosk_waits_after_twenty_wrong_guesses_of_any_numbers(register: Register) -> None:
    number = registered(register)
    for serial in range(1, OF_KIOSK + 1):
        wrong(register, ComplaintNumber("PLG", date(2026, 11, 19), serial))
    with pytest.raises(GuessingStopped) as stopped:
        asked(register, number)
    assert stopped.value.until == register.now + timedelta(minutes=5)
    assert asked(register, number, kiosk="Kiosk 2") is not None


@pytest.mark.parametrize("known", [True, False], ids=["known", "unknown"])
def test_ten_wrong_in_a_row_lock_a_number_for_good(register: Register, known: bool) -> None:
    number = registered(register) if known else NOBODYS
    for _ in range(IN_A_ROW):
        wrong(register, number)
    register.wait(days=30)
    with pytest.raises(GuessingStopped) as stopped:
        asked(register, number)
    assert stopped.value.until is None


def test_the_right_pin_begins_the_row_anew(register: Register) -> None:
    number = registered(register)
    for _ in range(3):
        for _ in range(OF_NUMBER - 1):
            wrong(register, number)
        assert asked(register, number) is not None


def test_an_officer_opens_a_locked_number_with_a_new_pin(register: Register) -> None:
    made = register.take_in(pin=PIN)
    number = ComplaintNumber.parse(made.number)
    for _ in range(IN_A_ROW):
        wrong(register, number)
    fresh = _another_pin()
    printed = register.do(
        give_new_pin, made.id, pin=fresh, checked=IdentityCheck.IDENTITY_CARD,
        printer="loket", at=register.now, profile=register.place.house.profile,
    )  # fmt: skip
    assert asked(register, number, fresh.digits) is not None
    assert asked(register, number, PIN.digits) is None
    event = register.case(made.id).events[-1]
    assert (event.step, event.detail) == (CaseStep.EDIT, {"pin": "ktp"})
    with register.place.house.database.read() as session:
        assert job(session, printed).subject_id == made.id


def test_only_who_may_register_gives_a_new_pin(register: Register) -> None:
    made = register.take_in(pin=PIN)
    other = account(register.place.house, "ujang", "Ujang", Role.GRATIFICATION)
    with pytest.raises(NotAllowed):
        register.do(
            give_new_pin, made.id, by=other.id, pin=_another_pin(),
            checked=IdentityCheck.RECEIPT, printer=None, at=register.now,
            profile=register.place.house.profile,
        )  # fmt: skip


def _another_pin() -> Pin:
    made = new_pin()
    return made if made.digits != PIN.digits else _another_pin()


def test_the_way_is_told_with_its_dates_and_who_works_on_it(register: Register) -> None:
    made = register.take_in(pin=PIN)
    register.wait(days=1)
    register.walk(made.id, CaseState.IN_PROCESS)
    status = asked(register, ComplaintNumber.parse(made.number))
    assert status is not None
    assert status.reached is Stop.IN_WORK
    assert status.at(Stop.RECEIVED) == MORNING
    assert status.at(Stop.PASSED_ON) == MORNING + timedelta(days=1)
    assert status.at(Stop.ENDED) is None
    assert (status.agency, status.news) == ("Dinas PUPR", CaseStep.ACCEPT)
    assert status.due is not None


def test_what_the_house_writes_for_itself_is_no_news(register: Register) -> None:
    made = register.take_in(pin=PIN)
    register.wait(hours=1)
    register.do(talking.note, made.id, text="Ditelepon, tidak diangkat.")
    status = asked(register, ComplaintNumber.parse(made.number))
    assert status is not None
    assert (status.news, status.news_at) == (CaseStep.REGISTER, MORNING)


def test_who_we_wait_for_the_result_and_the_competent_body_are_told(register: Register) -> None:
    held = register.take_in("held", pin=PIN)
    register.walk(held.id, CaseState.ON_HOLD)
    ended = register.take_in("ended", pin=PIN)
    register.walk(ended.id, CaseState.DONE)
    away = register.take_in("away", pin=PIN)
    register.walk(away.id, CaseState.NOT_OURS)
    found = [asked(register, ComplaintNumber.parse(one.number)) for one in (held, ended, away)]
    assert None not in found
    waits, done, theirs = (one for one in found if one is not None)
    assert (waits.reached, waits.answer_by) == (Stop.VERIFIED, date(2026, 12, 4))
    assert (done.reached, done.result) == (Stop.ENDED, ClosingResult.SOLVED)
    assert theirs.body == "Pemerintah Provinsi"


def test_reopened_the_way_begins_anew(register: Register) -> None:
    made = register.take_in(pin=PIN)
    register.walk(made.id, CaseState.DONE)
    register.wait(days=2)
    register.do(handling.reopen, made.id, by_whom="Pelapor", reason="Belum dikeruk")
    status = asked(register, ComplaintNumber.parse(made.number))
    assert status is not None
    assert (status.reached, status.news) == (Stop.VERIFIED, CaseStep.REOPEN)
    assert status.at(Stop.IN_WORK) is None


@pytest.mark.parametrize(
    "sealing", [{"secret": True}, {"kind": Class.SUPERVISION}], ids=["secret", "supervision"]
)
def test_a_sealed_report_tells_its_state_and_date_alone(
    register: Register, sealing: dict[str, object]
) -> None:
    made = register.take_in(pin=PIN, **sealing)
    register.do(disposing.dispose, _verified(register, made.id), request=DispositionRequest("BKD"))
    status = asked(register, ComplaintNumber.parse(made.number))
    assert status == ReporterStatus(
        made.id, made.number, MORNING, CaseState.DISPOSED, discreet=True
    )


def _verified(register: Register, complaint: object) -> object:
    register.walk(complaint, CaseState.VERIFIED)  # type: ignore[arg-type]
    return complaint


def test_neither_status_nor_slip_holds_anybodys_data(register: Register) -> None:
    made = register.take_in(pin=PIN)
    register.do(talking.message_out, made.id, text="Bapak Warga, sudah kami teruskan.", how="wa")
    status = asked(register, ComplaintNumber.parse(made.number))
    assert status is not None
    slip = to_json(status_slip(register.place.house.profile, status, at=register.now))
    for private in (*vars(WARGA).values(), STORY, "Drainase", "Kolonel", "Bapak", PIN.digits):
        if private:
            assert private not in repr(status)
            assert private not in slip


def test_waits_grow_to_an_hour_and_no_further() -> None:
    waits = [waits_until(WrongGuesses(count, MORNING), OF_NUMBER) for count in range(OF_NUMBER + 8)]
    assert waits[:OF_NUMBER] == [None] * OF_NUMBER
    minutes = [(wait - MORNING) // timedelta(minutes=1) for wait in waits[OF_NUMBER:] if wait]
    assert minutes == [5, 10, 20, 40, 60, 60, 60, 60]


def test_guesses_at_a_number_nobody_has_are_not_kept_for_ever(register: Register) -> None:
    number = registered(register)
    for _time in range(3):
        wrong(register, number)
        wrong(register, NOBODYS)
    register.wait(days=91)
    wrong(register, number, "Kiosk 2")
    with register.place.house.database.read() as session:
        kept = session.scalars(select(PinGuess.number)).all()
    assert sorted(kept) == [str(number)] * 4
