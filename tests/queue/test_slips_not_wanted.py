"""A slip that was not sent is dropped once nobody waits for it at the kiosk."""

from uuid import UUID

import pytest
from sqlalchemy import event, update

from shared.printing.jobs.records import PrintJob
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spool import JobView, jobs_of, waiting_jobs
from shared.queue.calling import recall
from shared.queue.closing import close_day
from shared.queue.serving import start
from shared.queue.setting_aside import cancel
from shared.queue.slips.copy import enqueue_copy
from shared.queue.views import TicketView
from tests.queue.line import Line


def put(line: Line, ticket: TicketView, state: JobState) -> None:
    with line.at.house.database.write() as session:
        session.execute(
            update(PrintJob).where(PrintJob.subject_id == ticket.id).values(state=state)
        )


def slips(line: Line, ticket: UUID) -> tuple[JobView, ...]:
    with line.at.house.database.read() as session:
        return jobs_of(session, ticket)


def slip(line: Line, ticket: TicketView) -> JobView:
    (only,) = slips(line, ticket.id)
    return only


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.HELD])
def test_a_called_visitor_gets_no_late_slip(line: Line, state: JobState) -> None:
    ticket, other = line.issue(), line.issue()
    put(line, ticket, state)
    line.call(line.sit())
    assert slip(line, ticket).state is JobState.CANCELLED
    assert slip(line, ticket).error == "Pengunjung sudah dipanggil."
    with line.at.house.database.read() as session:
        assert [job.subject_id for job in waiting_jobs(session, "Kiosk 1")] == [other.id]


@pytest.mark.parametrize(
    "state", [JobState.SENDING, JobState.PRINTED, JobState.UNKNOWN, JobState.FAILED]
)
def test_what_was_taken_up_already_keeps_its_fate(line: Line, state: JobState) -> None:
    ticket = line.issue()
    put(line, ticket, state)
    line.call(line.sit())
    assert slip(line, ticket).state is state


def test_a_cancelled_number_is_not_printed(line: Line) -> None:
    ticket = line.issue()
    with line.at.house.database.write() as session:
        cancel(session, officer=None, ticket=ticket.id, reason="pulang", at=line.at.house.now())
    assert slip(line, ticket).state is JobState.CANCELLED


def test_closing_the_day_drops_every_waiting_slip(line: Line) -> None:
    tickets = [line.issue() for _ in range(3)]
    put(line, tickets[0], JobState.PRINTED)
    with line.at.house.database.write() as session:
        close_day(session, profile=line.at.house.profile, at=line.at.house.now(), officer=None)
    fates = [slip(line, ticket).state for ticket in tickets]
    assert fates == [JobState.PRINTED, JobState.CANCELLED, JobState.CANCELLED]


def test_a_copy_takes_the_place_of_a_slip_that_waits(line: Line) -> None:
    ticket, house = line.issue(), line.at.house
    for printer in ("Printer meja", "Kiosk 1"):
        with house.database.write() as session:
            enqueue_copy(
                session, profile=house.profile, ticket=ticket, printer=printer, at=house.now()
            )
    rows = slips(line, ticket.id)
    assert [(row.printer, row.copy, row.state) for row in rows] == [
        ("Kiosk 1", False, JobState.CANCELLED),
        ("Printer meja", True, JobState.CANCELLED),
        ("Kiosk 1", True, JobState.QUEUED),
    ]


def test_a_copy_asked_for_at_the_counter_is_not_dropped_by_a_later_step(line: Line) -> None:
    ticket, house = line.issue(), line.at.house
    seat = line.sit()
    line.call(seat)
    with house.database.write() as session:
        enqueue_copy(
            session, profile=house.profile, ticket=ticket, printer="Kiosk 1", at=house.now()
        )
    with house.database.write() as session:
        recall(session, profile=house.profile, seat=seat.id, ticket=ticket.id, at=house.now())
    with house.database.write() as session:
        start(session, seat=seat.id, ticket=ticket.id, at=house.now())
    with house.database.read() as session:
        assert [job.copy for job in waiting_jobs(session, "Kiosk 1")] == [True]


def test_calling_costs_one_update_of_the_spool(line: Line) -> None:
    line.issue()
    seat = line.sit()
    said: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if "print_job" in statement:
            said.append(statement.split()[0])

    engine = line.at.house.database.engine
    event.listen(engine, "before_cursor_execute", hear)
    line.call(seat)
    event.remove(engine, "before_cursor_execute", hear)
    assert said == ["UPDATE"]
