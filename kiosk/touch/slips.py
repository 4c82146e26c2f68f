"""Following a slip from the kiosk."""

from datetime import timedelta
from uuid import UUID

from kiosk.touch.visit import Printing
from shared.office.house import House
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spool import NoSuchJob
from shared.printing.jobs.spool import job as read_job

PATIENCE = timedelta(seconds=6)
"""A slip that has not come by then is told to the visitor as missing."""

_ON_ITS_WAY = (JobState.QUEUED, JobState.SENDING)


def slip_state(house: House, job_id: UUID) -> Printing:
    """What the visitor is told about the slip of this job."""
    try:
        found = house.read(lambda session: read_job(session, job_id))
    except NoSuchJob:
        return Printing.FAILED
    if found.state is JobState.PRINTED:
        return Printing.PRINTED
    if found.state in _ON_ITS_WAY and house.now() - found.created_at < PATIENCE:
        return Printing.PRINTING
    return Printing.FAILED
