"""Following a slip from the kiosk, and printing a copy of it."""

from datetime import timedelta
from uuid import UUID

from kiosk.touch.visit import Printing
from shared.office.house import House
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spool import NoSuchJob
from shared.printing.jobs.spool import job as read_job
from shared.queue.slips.copy import enqueue_copy
from shared.queue.today import ticket_by_id
from shared.staff.audit import record_act

PATIENCE = timedelta(seconds=6)
"""A slip that has not come by then is told to the visitor as missing."""

_ON_ITS_WAY = (JobState.QUEUED, JobState.SENDING)


def slip_state(house: House, job_id: UUID) -> Printing:
    """What the visitor is told about the slip of this job."""
    with house.database.read() as session:
        try:
            found = read_job(session, job_id)
        except NoSuchJob:
            return Printing.FAILED
    if found.state is JobState.PRINTED:
        return Printing.PRINTED
    if found.state in _ON_ITS_WAY and house.now() - found.created_at < PATIENCE:
        return Printing.PRINTING
    return Printing.FAILED


def print_copy(house: House, *, ticket: UUID, officer: UUID, printer: str) -> UUID:
    """Queue the ticket's slip again, marked as a copy, in the officer's name."""
    now = house.now()
    with house.database.write() as session:
        found = ticket_by_id(session, ticket)
        assert found is not None, "a ticket is never deleted"
        job = enqueue_copy(session, profile=house.profile, ticket=found, printer=printer, at=now)
        record_act(session, action="slip.copy", subject=found.label, at=now, officer=officer)
    return job
