"""What a printer's owner tells, after it is in the database."""

from dataclasses import dataclass
from uuid import UUID

from shared.printing.jobs.rules import JobState
from shared.printing.status import Condition


@dataclass(frozen=True, slots=True)
class JobNews:
    """A job changed its state. ``error`` is a sentence for staff."""

    printer: str
    job_id: UUID
    subject_id: UUID | None
    state: JobState
    error: str | None


@dataclass(frozen=True, slots=True)
class PrinterNews:
    """A printer changed its condition."""

    printer: str
    condition: Condition


News = JobNews | PrinterNews
