from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event, update

from shared.office.clock import SetClock
from shared.office.house import House
from shared.printing.fate import Fate
from shared.printing.jobs import printer_board, spool
from shared.printing.jobs.records import PrintJob
from shared.printing.jobs.rules import (
    LIFE,
    MOVES,
    WAITING,
    JobState,
    after_restart,
    confirmed_by,
    overdue,
    state_after,
)
from shared.printing.jobs.sealing import opened_payload
from shared.printing.slips.slip import from_json
from shared.printing.status import Condition, PrinterState
from shared.staff.accounts import change_password, create_officer
from shared.staff.rights import Role
from tests.helpers.staffed_house import MORNING
from tests.printing.conftest import slip_of


def give(house: House, subject: UUID | None = None, *, printer: str = "Kiosk 1") -> UUID:
    with house.database.write() as session:
        return spool.enqueue(
            session, printer=printer, slip=slip_of("A-012"), at=house.now(), subject_id=subject
        )


def put(house: House, job_id: UUID, state: JobState) -> None:
    with house.database.write() as session:
        session.execute(update(PrintJob).where(PrintJob.id == job_id).values(state=state))


def look(house: House, job_id: UUID) -> spool.JobView:
    with house.database.read() as session:
        return spool.job(session, job_id)


def test_a_job_is_one_insert(house: House) -> None:
    give(house)
    statements: list[str] = []
    event.listen(
        house.database.engine,
        "before_cursor_execute",
        lambda _c, _k, sql, _p, _x, _m: statements.append(sql),
    )
    with house.database.write() as session:
        spool.enqueue(session, printer="Kiosk 1", slip=slip_of("A-1"), at=house.now())
        about_jobs = [sql for sql in statements if "print_job" in sql]
        assert len(about_jobs) == 1
        assert about_jobs[0].startswith("INSERT")


@pytest.mark.parametrize("subject", [None, UUID(int=1)], ids=["nobody", "somebody"])
def test_a_secret_slip_waits_sealed_whomever_it_is_about(
    house: House, subject: UUID | None
) -> None:
    secret = slip_of("*4821*")
    with house.database.write() as session:
        job_id = spool.enqueue(
            session, printer="Kiosk 1", slip=secret, at=house.now(), subject_id=subject, secret=True
        )
        stored = session.get_one(PrintJob, job_id).payload
    assert "*4821*" not in stored
    assert from_json(opened_payload(house.keys, stored, subject)) == secret


def test_jobs_keep_their_order_when_the_clock_is_set_back(house: House) -> None:
    subject = uuid4()
    at = house.now()
    given = []
    for moment in (at, at - timedelta(hours=3), at - timedelta(hours=1), at):
        with house.database.write() as session:
            given.append(
                spool.enqueue(
                    session,
                    printer="Kiosk 1",
                    slip=slip_of("A-1"),
                    at=moment,
                    subject_id=subject,
                    expires_at=at + LIFE,
                )
            )
    with house.database.read() as session:
        assert [job.id for job in spool.waiting_jobs(session, "Kiosk 1")] == given
        assert [job.id for job in spool.jobs_of(session, subject)] == given


def test_a_copy_from_before_the_clock_was_set_back_settles(house: House) -> None:
    job = give(house, uuid4())
    put(house, job, JobState.UNKNOWN)
    long_ago = house.now() - timedelta(hours=3)
    with house.database.write() as session:
        spool.reprint(session, job_id=job, at=long_ago)
    with house.database.read() as session:
        assert spool.troubles(session, since=long_ago) == ()


def test_a_new_job(house: House) -> None:
    subject = uuid4()
    job = look(house, give(house, subject))
    assert job.state is JobState.QUEUED
    assert job.expires_at == MORNING + LIFE
    assert (job.subject_id, job.copy, job.confirmed, job.attempts) == (subject, False, None, 0)


def test_a_transaction_that_fails_leaves_no_job(house: House) -> None:
    subject = uuid4()
    with pytest.raises(RuntimeError, match="later"), house.database.write() as session:
        spool.enqueue(session, printer="p", slip=slip_of("A"), at=house.now(), subject_id=subject)
        raise RuntimeError("later")
    with house.database.read() as session:
        assert spool.jobs_of(session, subject) == ()


@pytest.mark.parametrize("state", JobState)
def test_reprinting(house: House, state: JobState) -> None:
    subject = uuid4()
    first = give(house, subject)
    put(house, first, state)
    with house.database.write() as session:
        copy = spool.reprint(session, job_id=first, at=house.now())
    assert look(house, copy).copy
    assert look(house, copy).state is JobState.QUEUED
    # A first print that had not begun must not come out as well.
    expected = JobState.CANCELLED if state in WAITING else state
    assert look(house, first).state is expected
    with house.database.read() as session:
        assert [job.id for job in spool.jobs_of(session, subject)] == [first, copy]


def test_a_job_that_is_gone_cannot_be_reprinted(house: House) -> None:
    with pytest.raises(spool.NoSuchJob), house.database.write() as session:
        spool.reprint(session, job_id=uuid4(), at=house.now())


@pytest.mark.parametrize("state", JobState)
def test_a_called_visitor_needs_no_slip(house: House, state: JobState) -> None:
    subject, other = uuid4(), uuid4()
    job, kept = give(house, subject), give(house, other)
    put(house, job, state)
    with house.database.write() as session:
        count = spool.cancel_for(session, subject_id=subject, at=house.now(), reason="Dipanggil.")
    assert count == (1 if state in WAITING else 0)
    assert look(house, job).state is (JobState.CANCELLED if state in WAITING else state)
    assert look(house, kept).state is JobState.QUEUED


@pytest.mark.parametrize("came_out", [True, False])
@pytest.mark.parametrize("state", JobState)
def test_somebody_looks_at_the_printer(house: House, state: JobState, came_out: bool) -> None:
    job = give(house)
    put(house, job, state)
    with house.database.write() as session:
        known = spool.resolve(session, job_id=job, came_out=came_out, at=house.now())
    assert known == (state is JobState.UNKNOWN)
    if known:
        now = look(house, job)
        assert now.state is (JobState.PRINTED if came_out else JobState.CANCELLED)


def test_troubles_are_the_newest_first(house: House, clock: SetClock) -> None:
    jobs = []
    for state in (JobState.HELD, JobState.PRINTED, JobState.UNKNOWN, JobState.FAILED):
        jobs.append(give(house))
        put(house, jobs[-1], state)
        clock.advance(timedelta(seconds=1))
    with house.database.read() as session:
        found = spool.troubles(session, since=MORNING)
        late = spool.troubles(session, since=MORNING + timedelta(seconds=2))
    assert [job.id for job in found] == [jobs[3], jobs[2], jobs[0]]
    assert [job.id for job in late] == [jobs[3], jobs[2]]


def test_a_slip_printed_again_is_no_trouble_any_more(house: House) -> None:
    job = give(house, uuid4())
    put(house, job, JobState.UNKNOWN)
    other = give(house)
    put(house, other, JobState.UNKNOWN)
    with house.database.write() as session:
        copy = spool.reprint(session, job_id=job, at=house.now())
    with house.database.read() as session:
        assert [each.id for each in spool.troubles(session, since=MORNING)] == [other]
    assert look(house, job).state is JobState.UNKNOWN
    put(house, copy, JobState.FAILED)  # the copy itself may be the next trouble
    with house.database.read() as session:
        found = {each.id for each in spool.troubles(session, since=MORNING)}
    assert found == {other, copy}


def test_what_waits_is_handed_to_another_printer(house: House, clock: SetClock) -> None:
    jobs = {state: give(house) for state in JobState}
    for state, job in jobs.items():
        put(house, job, state)
    with house.database.write() as session:
        assert spool.hand_over(session, printer="Kiosk 1", to="Meja", at=house.now()) == 2
    for state, job in jobs.items():
        found = look(house, job)
        assert found.printer == ("Meja" if state in WAITING else "Kiosk 1")
        assert found.state is state
    late = give(house)
    clock.advance(LIFE)
    with house.database.write() as session:
        assert spool.hand_over(session, printer="Kiosk 1", to="Meja", at=house.now()) == 0
    assert look(house, late).printer == "Kiosk 1"


def test_tidying_keeps_what_is_open(house: House, clock: SetClock) -> None:
    kept = {}
    for state in JobState:
        job = give(house)
        put(house, job, state)
        kept[state] = job
    with house.database.write() as session:
        assert spool.tidy(session, before=MORNING) == 0
        assert spool.tidy(session, before=MORNING + timedelta(days=1)) == 3
    for state, job in kept.items():
        if state in (JobState.PRINTED, JobState.CANCELLED, JobState.FAILED):
            with pytest.raises(spool.NoSuchJob):
                look(house, job)
        else:
            assert look(house, job).state is state


def test_one_owner_a_printer(house: House, clock: SetClock) -> None:
    with house.database.write() as session:
        assert printer_board.take_charge(session, "P", "elsewhere 1 a", clock.now())
        assert not printer_board.take_charge(session, "P", "here 2 b", clock.now())
        assert printer_board.take_charge(session, "P", "elsewhere 1 a", clock.now())
        clock.advance(printer_board.SILENCE + timedelta(seconds=1))
        assert printer_board.take_charge(session, "P", "here 2 b", clock.now())
        printer_board.leave(session, "P", "elsewhere 1 a")
        assert not printer_board.take_charge(session, "P", "third 3 c", clock.now())
        printer_board.leave(session, "P", "here 2 b")
        assert printer_board.take_charge(session, "P", "third 3 c", clock.now())


def test_a_printer_nobody_minds_is_seen_as_such(house: House, clock: SetClock) -> None:
    with house.database.write() as session:
        printer_board.take_charge(session, "P", "o 1 a", clock.now())
        ready = Condition(PrinterState.READY)
        printer_board.write_condition(session, "P", ready, clock.now())
    since = clock.now()
    with house.database.read() as session:
        view = printer_board.printer(session, "P", now=clock.now())
        assert view == printer_board.PrinterView("P", ready, since, minded=True)
        clock.advance(timedelta(minutes=2))
        view = printer_board.printer(session, "P", now=clock.now())
        assert view == printer_board.PrinterView("P", ready, since, minded=False)
    with house.database.write() as session:
        chief = create_officer(
            session,
            username="rina",
            name="Rina",
            roles={Role.ADMINISTRATOR},
            password=("plain", "hash"),
            at=clock.now(),
            by=None,
        ).officer
        change_password(session, officer=chief.id, hashed="hash", at=clock.now(), by=chief.id)
        printer_board.forget_printer(session, name="P", officer=chief.id, at=clock.now())
    with house.database.read() as session:
        assert printer_board.printers(session, now=clock.now()) == ()


def test_since_is_when_the_state_began(house: House, clock: SetClock) -> None:
    with house.database.write() as session:
        out = PrinterState.PAPER_OUT
        printer_board.write_condition(session, "P", Condition(out, "a"), clock.now())
        began = clock.now()
        clock.advance(timedelta(minutes=1))
        printer_board.write_condition(session, "P", Condition(out, "b"), clock.now())
        view = printer_board.printer(session, "P", now=clock.now())
        assert view is not None
        assert view.since == began
        assert view.condition.detail == "b"


def test_every_fate_is_a_move_the_table_knows() -> None:
    for fate in Fate:
        assert state_after(fate) in MOVES[JobState.SENDING]
    assert confirmed_by(Fate.CONFIRMED) is True
    assert confirmed_by(Fate.HANDED_OVER) is False
    assert {confirmed_by(f) for f in (Fate.NOT_SENT, Fate.UNKNOWN, Fate.REFUSED)} == {None}


def test_nothing_leads_from_unknown_back_to_the_printer() -> None:
    seen, ahead = set(), [JobState.UNKNOWN]
    while ahead:
        state = ahead.pop()
        seen.add(state)
        ahead += [each for each in MOVES[state] if each not in seen]
    assert JobState.SENDING not in seen
    assert JobState.QUEUED not in seen
    for state in JobState:
        assert after_restart(state) is not JobState.SENDING


@given(st.sampled_from(JobState), st.integers(-3600, 3600))
def test_only_waiting_jobs_become_overdue(state: JobState, seconds: int) -> None:
    late = overdue(state, now=MORNING + timedelta(seconds=seconds), expires_at=MORNING)
    assert late == (state in WAITING and seconds >= 0)
