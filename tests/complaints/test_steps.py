"""A case through its life: what each step needs, stops and leaves behind."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from shared.complaints import classifying, closing, disposing, handling, talking
from shared.complaints.closing import CaseEnding
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.deadlines.standing import Urgency, Verdict
from shared.complaints.disposing import DispositionRequest
from shared.complaints.dispositions import Carrier, DispositionState
from shared.complaints.lifecycle import (
    ENDED_STATES,
    OPEN_STATES,
    TRANSITIONS,
    CaseState,
    CaseStep,
    WaitingFor,
)
from shared.complaints.problems import (
    ByAnotherOfficer,
    ChangedMeanwhile,
    DispositionsOpen,
    ObjectedAlready,
    StepLacks,
    StepRefused,
    TooLateToCorrect,
    TooLateToReopen,
)
from shared.complaints.results import Class, ClosingResult
from shared.complaints.views import DeadlineView
from tests.helpers.register import Register

STATES = (*OPEN_STATES, *ENDED_STATES)


def promise(register: Register, case: object, step: Promised, cycle: int = 1) -> DeadlineView:
    found = register.case(case)  # type: ignore[arg-type]
    return next(row for row in found.deadlines if (row.step, row.cycle) == (step, cycle))


@pytest.mark.parametrize("state", STATES)
def test_every_state_is_reached_and_told(register: Register, state: CaseState) -> None:
    case = register.case(register.bring_to(state))
    assert case.line.state is state
    for before, after in zip(case.events, case.events[1:], strict=False):
        assert before.to_state is after.from_state
    assert [event.seq for event in case.events] == list(range(1, len(case.events) + 1))
    assert case.line.version == len(case.events)


def test_the_database_keeps_the_very_same_table(register: Register) -> None:
    with register.place.house.database.read() as session:
        rows = session.execute(
            text("SELECT step, from_state, to_state FROM complaint_transition")
        ).all()
    assert {tuple(row) for row in rows} == {
        (step.value, start.value, to.value) for step, start, to in TRANSITIONS
    }


@pytest.mark.parametrize("state", [CaseState.DONE, CaseState.IN_PROCESS, CaseState.ARCHIVED])
def test_no_program_can_store_a_step_outside_it(register: Register, state: CaseState) -> None:
    case = register.take_in()
    with pytest.raises(IntegrityError), register.place.house.database.write() as session:
        session.execute(
            text("UPDATE complaint SET state = :state WHERE number = :number"),
            {"state": state.value, "number": case.number},
        )


def test_verifying_stops_its_promise(register: Register) -> None:
    case = register.take_in().id
    register.wait(days=1)
    register.do(classifying.verify, case, category="infrastruktur", supervision=False)
    row = promise(register, case, Promised.VERIFY)
    assert row.verdict is Verdict.ON_TIME
    assert row.stopped_at == register.now
    assert promise(register, case, Promised.CLOSE).verdict is None


def test_verified_late_is_written_down_once(register: Register) -> None:
    case = register.take_in().id
    register.wait(days=9)
    assert register.case(case).line.standing.urgency is Urgency.OVERDUE
    register.do(classifying.verify, case, category="infrastruktur", supervision=False)
    assert promise(register, case, Promised.VERIFY).verdict is Verdict.LATE


def test_a_supervision_case_found_in_verification_gets_its_promises_and_is_covered(
    register: Register,
) -> None:
    case = register.take_in().id
    before = promise(register, case, Promised.CLOSE).due
    register.do(talking.note, case, text="Menyebut nama seorang pejabat")
    register.do(classifying.verify, case, category="kepegawaian", supervision=True)
    found = register.case(case, may_open=False)
    assert found.line.kind is Class.SUPERVISION
    after = promise(register, case, Promised.CLOSE).due
    assert before is not None
    assert after is not None
    assert after > before
    assert found.locked
    assert (found.story, found.line.title) == (None, None)
    assert all(event.text is None for event in found.events)
    assert "pejabat" in str([event.text for event in register.case(case).events])


def test_the_first_answer_is_a_message_not_a_note(register: Register) -> None:
    case = register.take_in().id
    register.do(talking.note, case, text="Sudah ditelepon, tidak diangkat")
    assert promise(register, case, Promised.FIRST_ANSWER).verdict is None
    register.do(talking.message_out, case, text="Sedang kami tinjau", how="wa")
    assert promise(register, case, Promised.FIRST_ANSWER).verdict is Verdict.ON_TIME
    register.wait(days=30)
    register.do(talking.message_out, case, text="Masih", how="wa")
    assert promise(register, case, Promised.FIRST_ANSWER).verdict is Verdict.ON_TIME


def test_an_answer_while_the_clocks_stand_is_in_time(register: Register) -> None:
    case = register.bring_to(CaseState.ON_HOLD)
    register.wait(days=30)
    register.do(talking.message_out, case, text="Kami menunggu nomor rumahnya.", how="telepon")
    assert promise(register, case, Promised.FIRST_ANSWER).verdict is Verdict.ON_TIME


def test_set_aside_its_clocks_stand_and_go_on_later(register: Register) -> None:
    case = register.bring_to(CaseState.VERIFIED)
    before = promise(register, case, Promised.CLOSE).due
    register.hold(case)
    found = register.case(case)
    assert found.line.waiting_for is WaitingFor.REPORTER
    row = promise(register, case, Promised.CLOSE)
    assert (row.due, row.left) == (None, 14)
    assert row.standing is not None
    assert row.standing.urgency is Urgency.STANDING
    register.wait(days=4)
    register.do(talking.reply_in, case, text="Nomor 12", how="telepon")
    found = register.case(case)
    assert found.line.state is CaseState.VERIFIED
    assert found.line.waiting_for is WaitingFor.US
    after = promise(register, case, Promised.CLOSE).due
    assert before is not None
    # The 24th, 25th and 26th drop out: Friday 11 December becomes Wednesday the 16th.
    assert after == before + timedelta(days=5)


@pytest.mark.parametrize(
    "lacking",
    [{"lacking": ""}, {"asked_how": " "}],
)
def test_setting_aside_says_what_is_missing_and_how_it_was_asked(
    register: Register, lacking: dict[str, str]
) -> None:
    case = register.bring_to(CaseState.NEW)
    given = {"lacking": "KTP", "asked_how": "telepon", "answer_by": date(2026, 12, 4)} | lacking
    with pytest.raises(StepLacks):
        register.do(handling.hold, case, **given)
    assert register.case(case).line.state is CaseState.NEW


def test_two_agencies_run_side_by_side(register: Register) -> None:
    case = register.bring_to(CaseState.VERIFIED)
    roads = register.do(
        disposing.dispose, case, request=DispositionRequest("Dinas PUPR", ("tinjau",))
    )
    waste = register.do(disposing.dispose, case, request=DispositionRequest("DLH"))
    assert (roads.agenda_number, waste.agenda_number) == (1, 2)
    assert register.case(case).line.waiting_for is WaitingFor.AGENCY
    for one in (roads, waste):
        register.do(disposing.send, case, disposition=one.id, how=Carrier.LETTER)
    register.do(disposing.answer, case, disposition=roads.id, text="Dijadwalkan 12 November")
    found = register.case(case)
    assert found.line.state is CaseState.IN_PROCESS
    assert found.line.waiting_for is WaitingFor.AGENCY
    with pytest.raises(DispositionsOpen):
        register.close(case)
    register.do(disposing.give_back, case, disposition=waste.id, reason="Bukan jalan kota")
    assert register.case(case).line.waiting_for is WaitingFor.US
    assert register.case(case).line.agency_answered
    register.close(case)
    assert register.case(case).line.state is CaseState.DONE


def test_when_all_send_it_back_it_waits_for_us_again(register: Register) -> None:
    case = register.bring_to(CaseState.VERIFIED)
    asked = register.do(disposing.dispose, case, request=DispositionRequest("Dinas PUPR"))
    register.do(disposing.send, case, disposition=asked.id, how=Carrier.EMAIL)
    with pytest.raises(StepLacks):
        register.do(disposing.give_back, case, disposition=asked.id, reason=" ")
    register.do(disposing.give_back, case, disposition=asked.id, reason="Kewenangan balai")
    found = register.case(case)
    assert found.line.state is CaseState.VERIFIED
    assert found.line.waiting_for is WaitingFor.US
    assert found.dispositions[0].state is DispositionState.RETURNED


def test_a_disposition_goes_forward_only(register: Register) -> None:
    case = register.bring_to(CaseState.VERIFIED)
    asked = register.do(disposing.dispose, case, request=DispositionRequest("Dinas PUPR"))
    with pytest.raises(StepRefused):
        register.do(disposing.answer, case, disposition=asked.id, text="Sudah")


@pytest.mark.parametrize(
    ("ending", "lacks"),
    [
        (CaseEnding(ClosingResult.SOLVED, ""), True),
        (CaseEnding(ClosingResult.CANNOT, "Mohon maaf"), True),
        (CaseEnding(ClosingResult.PARTLY, "Sebagian"), True),
        (CaseEnding(ClosingResult.CANNOT, "Mohon maaf", reason="anggaran"), False),
        (CaseEnding(ClosingResult.PARTLY, "Sebagian", remainder="Sisi timur, Maret"), False),
    ],
)
def test_closing_says_what_happened(register: Register, ending: CaseEnding, lacks: bool) -> None:
    case = register.bring_to(CaseState.NEW)
    if lacks:
        with pytest.raises(StepLacks):
            register.do(closing.answer_at_once, case, ending=ending)
    else:
        register.do(closing.answer_at_once, case, ending=ending)
        assert register.case(case).closings[0].result is ending.result


def test_a_complaint_does_not_close_as_an_aspiration(register: Register) -> None:
    case = register.bring_to(CaseState.NEW)
    with pytest.raises(StepRefused):
        register.do(
            closing.answer_at_once,
            case,
            ending=CaseEnding(ClosingResult.ASPIRATION_EXISTS, "Sudah ada"),
        )


def test_closing_freezes_the_verdict_and_reopening_begins_a_cycle(register: Register) -> None:
    case = register.bring_to(CaseState.DONE)
    first = promise(register, case, Promised.CLOSE)
    assert first.verdict is Verdict.ON_TIME
    register.wait(days=20)
    register.do(handling.reopen, case, by_whom="pelapor", reason="Masih tergenang")
    found = register.case(case)
    assert (found.line.state, found.cycle) == (CaseState.VERIFIED, 2)
    assert promise(register, case, Promised.CLOSE) == first
    again = promise(register, case, Promised.CLOSE, cycle=2)
    assert again.started_at == register.now
    assert again.verdict is None


def test_after_the_window_it_is_a_new_complaint(register: Register) -> None:
    case = register.bring_to(CaseState.DONE)
    register.wait(days=31)
    with pytest.raises(TooLateToReopen):
        register.do(handling.reopen, case, by_whom="pelapor", reason="Masih")


def test_a_wrong_press_is_taken_back_for_a_quarter_of_an_hour(register: Register) -> None:
    case = register.bring_to(CaseState.DONE)
    register.wait(minutes=14)
    register.do(handling.correct, case, reason="salah tekan")
    found = register.case(case)
    assert found.line.state is CaseState.IN_PROCESS
    assert promise(register, case, Promised.CLOSE).verdict is None
    assert found.events[-1].step is CaseStep.CORRECT


@pytest.mark.parametrize("why", ["late", "other"])
def test_later_or_by_another_it_is_not(register: Register, why: str) -> None:
    case = register.bring_to(CaseState.DONE)
    register.wait(minutes=16 if why == "late" else 1)
    by = register.place.supervisor.id if why == "other" else register.place.officer.id
    with pytest.raises(TooLateToCorrect):
        register.do(handling.correct, case, reason="salah tekan", by=by)


def test_another_officer_takes_the_objection_and_takes_it_once(register: Register) -> None:
    case = register.bring_to(CaseState.DONE)
    with pytest.raises(ByAnotherOfficer):
        register.do(closing.object_to, case, reason="Tidak benar")
    supervisor = register.place.supervisor.id
    register.do(closing.object_to, case, reason="Tidak benar", by=supervisor)
    assert promise(register, case, Promised.OBJECTION).verdict is None
    with pytest.raises(ObjectedAlready):
        register.do(closing.object_to, case, reason="Lagi", by=supervisor)


def test_who_saw_an_older_version_changes_nothing(register: Register) -> None:
    case = register.bring_to(CaseState.NEW)
    seen = register.case(case).line.version
    register.do(talking.note, case, text="satu", version=seen)
    with pytest.raises(ChangedMeanwhile) as refused:
        register.do(talking.note, case, text="dua", version=seen)
    assert refused.value.version == seen + 1
    assert [event.text for event in register.case(case).events][1:] == ["satu"]


def test_an_extension_moves_a_promise_once_and_is_counted_apart(register: Register) -> None:
    case = register.bring_to(CaseState.IN_PROCESS)
    row = promise(register, case, Promised.CLOSE)
    assert row.due is not None
    until = row.due + timedelta(days=7)
    given = {"step": Promised.CLOSE, "until": until, "reason": "Menunggu alat", "told_how": "wa"}
    register.do(handling.extend, case, **given)
    with pytest.raises(StepRefused):
        register.do(handling.extend, case, **given | {"until": until + timedelta(days=7)})
    register.place.clock.set(row.due + timedelta(days=3))
    answered = register.case(case).dispositions[0].id
    register.do(disposing.answer, case, disposition=answered, text="Selesai")
    register.close(case)
    assert promise(register, case, Promised.CLOSE).verdict is Verdict.ON_TIME_EXTENDED


@pytest.mark.parametrize("state", OPEN_STATES)
def test_the_reporter_may_take_it_back_at_any_time(register: Register, state: CaseState) -> None:
    case = register.bring_to(state)
    register.do(closing.withdraw, case, by_whom="pelapor sendiri")
    found = register.case(case)
    assert found.closings[0].result is ClosingResult.WITHDRAWN
    assert all(row.stopped_at is not None for row in found.deadlines)


def test_a_reply_on_an_open_case_makes_it_our_turn(register: Register) -> None:
    case = register.bring_to(CaseState.DISPOSED)
    register.do(talking.reply_in, case, text="Sudah mulai dikeruk", how="wa")
    found = register.case(case)
    assert (found.line.state, found.line.waiting_for) == (CaseState.DISPOSED, WaitingFor.US)
