"""The one who stands at a printer: takes jobs in order, prints them, writes down what became
of each. No thread and no waiting of its own here; `Spooler` gives it both.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from shared.office.alive import owner_name
from shared.office.house_keys import keys_among
from shared.printing.fate import Fate
from shared.printing.jobs import printer_board, spool
from shared.printing.jobs.attendant_pace import AttendantPace
from shared.printing.jobs.news import JobNews, News, PrinterNews
from shared.printing.jobs.records import PrintJob
from shared.printing.jobs.rules import (
    JobState,
    confirmed_by,
    overdue,
    state_after,
)
from shared.printing.jobs.sealing import opened_payload
from shared.printing.printers.device import Device, PrintOutcome
from shared.printing.slips.slip import from_json
from shared.printing.status import Condition, PrinterState
from shared.storage.database import Database
from shared.storage.feed import Topic, announce

log = logging.getLogger(__name__)

_OTHERS_TURN = 5.0
"""Seconds between asking whether another process still drives the printer."""


@dataclass(frozen=True, slots=True)
class _Result:
    job: PrintJob
    outcome: PrintOutcome


class Attendant:
    """Drives one printer; used by one thread.

    ``computer`` is the random name of this one (`office.computer`). ``tell`` hears every change
    after it is committed.
    """

    def __init__(
        self,
        database: Database,
        *,
        printer: str,
        device: Device,
        tell: Callable[[News], None],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        pace: AttendantPace | None = None,
        computer: str = "",
    ) -> None:
        self._database = database
        self._printer = printer
        self._device = device
        self._tell = tell
        self._clock = clock
        self._pace = pace or AttendantPace()
        self._owner = owner_name(computer or "-")
        self._heard_at: datetime | None = None
        self._condition: Condition | None = None
        self._next_check = 0.0
        self._next_claim = 0.0
        self._retry = self._pace.first_retry
        self._unwritten: _Result | None = None

    def step(self) -> float:
        """Does the next thing there is to do; returns the seconds until it is worth calling
        again, 0 when there may be more at once. Raises `StorageProblem`."""
        if not self._in_charge():
            return _OTHERS_TURN
        self._write_result()
        jobs = self._jobs_to_print()
        if self._condition is None or time.monotonic() >= self._next_check:
            self._look_at_printer()
        condition = self._condition
        if jobs and condition is not None:
            if condition.state.usable:
                self._print(jobs[0])
                if late := list(self._device.late_confirmations()):
                    self._write_condition(self._condition or condition, late)
                return 0.0
            self._hold(jobs, condition)
        self._device.rest()
        return max(0.0, min(self._pace.idle, self._next_check - time.monotonic()))

    def leave(self) -> None:
        """Lets go of the printer and of its row."""
        self._device.close()
        self._write_result()
        if self._heard_at is not None:
            with self._database.write() as session:
                printer_board.leave(session, self._printer, self._owner)
            self._heard_at = None

    def _in_charge(self) -> bool:
        now = self._clock()
        newly = self._heard_at is None
        if newly and time.monotonic() < self._next_claim:
            return False
        if self._heard_at is not None and abs(now - self._heard_at) < printer_board.SIGN_OF_LIFE:
            return True
        left: list[PrintJob] = []
        with self._database.write() as session:
            if not printer_board.take_charge(session, self._printer, self._owner, now):
                self._heard_at = None
                self._next_claim = time.monotonic() + _OTHERS_TURN
                self._device.close()
                return False
            if newly:
                left = self._jobs_left_in_the_air(session, now)
        self._heard_at = now
        for job in left:
            self._tell_job(job, JobState.UNKNOWN, job.error)
        return True

    def _jobs_left_in_the_air(self, session: Session, now: datetime) -> list[PrintJob]:
        """A job being sent when its owner died may be on paper: unknown, and not sent again."""
        left = list(
            session.scalars(
                select(PrintJob).where(
                    PrintJob.printer == self._printer, PrintJob.state == JobState.SENDING
                )
            )
        )
        for job in left:
            job.state, job.updated_at = JobState.UNKNOWN, now
            job.error = "Program berhenti saat mencetak; periksa apakah slip sudah keluar."
        if left:
            announce(session, Topic.PRINT)
        return left

    def _jobs_to_print(self) -> list[PrintJob]:
        now = self._clock()
        with self._database.read() as session:
            jobs = list(spool.waiting_jobs(session, self._printer))
        late = [j for j in jobs if overdue(JobState(j.state), now=now, expires_at=j.expires_at)]
        if late:
            reason = "Terlambat: slip tidak dicetak lagi karena sudah lewat waktunya."
            self._move(late, JobState.CANCELLED, reason)
        return [job for job in jobs if job not in late]

    def _look_at_printer(self) -> None:
        condition = self._device.check()
        if condition.state is PrinterState.UNREACHABLE:
            self._next_check = time.monotonic() + self._retry
            self._retry = min(self._retry * 2, self._pace.longest_retry)
        else:
            self._retry = self._pace.first_retry
            pause = self._pace.well if condition.state.usable else self._pace.faulty
            self._next_check = time.monotonic() + pause
        late = list(self._device.late_confirmations())
        if late or condition != self._condition:
            self._write_condition(condition, late)

    def _write_condition(self, condition: Condition, late: list[UUID]) -> None:
        changed = condition != self._condition
        confirmed: list[PrintJob] = []
        now = self._clock()
        with self._database.write() as session:
            if changed:
                printer_board.write_condition(session, self._printer, condition, now)
            for job_id in late:
                job = session.get(PrintJob, job_id)
                if job is not None and job.state == JobState.UNKNOWN:
                    job.state, job.confirmed, job.updated_at = JobState.PRINTED, True, now
                    job.error = None
                    confirmed.append(job)
                    announce(session, Topic.PRINT)
        self._condition = condition
        if changed:
            self._tell(PrinterNews(self._printer, condition))
        for job in confirmed:
            self._tell_job(job, JobState.PRINTED, None)

    def _print(self, job: PrintJob) -> None:
        payload = self._claim(job)
        if payload is None:
            return
        try:
            keys = keys_among(self._database.carried)
            slip = from_json(opened_payload(keys, payload, job.subject_id))
            outcome = self._device.print_slip(slip.marked() if job.copy else slip, job_id=job.id)
        except Exception as error:
            log.exception("print job %s cannot be printed", job.id)
            assert self._condition is not None
            outcome = PrintOutcome(Fate.REFUSED, Condition(self._condition.state, str(error)))
        self._unwritten = _Result(job, outcome)
        self._write_result()

    def _still(self, job: PrintJob) -> tuple[ColumnElement[bool], ...]:
        """Nobody dropped the job, took it up or gave it to another printer meanwhile."""
        return (
            PrintJob.id == job.id,
            PrintJob.state == job.state,
            PrintJob.printer == self._printer,
        )

    def _claim(self, job: PrintJob) -> str | None:
        """The slip, or None when somebody dropped the job meanwhile."""
        payload: str | None = None
        with self._database.write() as session:
            claimed = session.execute(
                update(PrintJob)
                .where(*self._still(job))
                .values(
                    state=JobState.SENDING,
                    attempts=PrintJob.attempts + 1,
                    error=None,
                    updated_at=self._clock(),
                )
            )
            announce(session, Topic.PRINT)
            count: int = claimed.rowcount  # type: ignore[attr-defined]
            if count:
                payload = session.scalar(select(PrintJob.payload).where(PrintJob.id == job.id))
        if payload is not None:
            self._tell_job(job, JobState.SENDING, None)
        return payload

    def _write_result(self) -> None:
        """A job's fate survives a database that is full or locked for a while."""
        if self._unwritten is None:
            return
        job, outcome = self._unwritten.job, self._unwritten.outcome
        state = state_after(outcome.fate)
        error = None if state is JobState.PRINTED else outcome.condition.detail or None
        if state is JobState.UNKNOWN and error is None:
            error = "Printer tidak mengabari apakah slip sudah keluar; periksa printer."
        refused = outcome.fate is Fate.REFUSED
        condition = self._condition if refused else outcome.condition
        changed = condition is not None and condition != self._condition
        now = self._clock()
        with self._database.write() as session:
            session.execute(
                update(PrintJob)
                .where(PrintJob.id == job.id)
                .values(
                    state=state,
                    confirmed=confirmed_by(outcome.fate),
                    error=error,
                    updated_at=now,
                )
            )
            announce(session, Topic.PRINT)
            if changed and condition is not None:
                printer_board.write_condition(session, self._printer, condition, now)
        self._unwritten = None
        self._tell_job(job, state, error)
        if condition is not None:
            self._next_check = time.monotonic() + (
                self._pace.well if condition.state.usable else self._pace.first_retry
            )
            if changed:
                self._condition = condition
                self._tell(PrinterNews(self._printer, condition))

    def _hold(self, jobs: list[PrintJob], condition: Condition) -> None:
        fresh = [job for job in jobs if job.state == JobState.QUEUED]
        if fresh:
            self._move(fresh, JobState.HELD, condition.detail)

    def _move(self, jobs: list[PrintJob], state: JobState, reason: str) -> None:
        now = self._clock()
        moved: list[PrintJob] = []
        with self._database.write() as session:
            for job in jobs:
                done = session.execute(
                    update(PrintJob)
                    .where(*self._still(job))
                    .values(state=state, error=reason, updated_at=now)
                )
                count: int = done.rowcount  # type: ignore[attr-defined]
                if count:
                    moved.append(job)
            announce(session, Topic.PRINT)
        for job in moved:
            self._tell_job(job, state, reason)

    def _tell_job(self, job: PrintJob, state: JobState, error: str | None) -> None:
        self._tell(JobNews(self._printer, job.id, job.subject_id, state, error))
