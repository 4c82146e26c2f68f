"""Following a slip from the kiosk."""

from datetime import timedelta
from uuid import UUID

from kiosk.touch.house_snapshot import given_just_now
from kiosk.touch.visit import Printing
from shared.office.house import House
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spool import NoSuchJob
from shared.printing.jobs.spool import job as read_job
from shared.queue.views import IssuedTicket

PATIENCE = timedelta(seconds=6)
"""A slip that has not come by then is told to the visitor as missing."""

_ON_ITS_WAY = (JobState.QUEUED, JobState.SENDING)


def given_before_the_end(house: House, kiosk: str) -> tuple[IssuedTicket, Printing] | None:
    """The number whose visitor may still stand here after a restart, and its slip's fate."""
    given = given_just_now(house, kiosk)
    if given is None:
        return None
    job = given.print_job
    return given, Printing.FAILED if job is None else slip_state(house, job)


def slip_state(house: House, job_id: UUID) -> Printing:
    """What the visitor is told about the slip of this job."""
    try:
        found = house.read(lambda session: read_job(session, job_id))
    except NoSuchJob:
        return Printing.FAILED
    if found.state is JobState.PRINTED:
        return Printing.PRINTED
    if found.state is JobState.UNKNOWN:
        return Printing.UNKNOWN
    if found.state in _ON_ITS_WAY and house.now() - found.created_at < PATIENCE:
        return Printing.PRINTING
    return Printing.FAILED
