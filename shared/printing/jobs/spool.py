"""Print jobs as everybody but the printer's owner sees them: give one, follow it, drop it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast
from uuid import UUID

from sqlalchemy import Table, bindparam, delete, exists, func, insert, select, update
from sqlalchemy.orm import Session, aliased, defer

from shared.i18n import Message, Refusal
from shared.office.house_keys import keys_of
from shared.printing.jobs.records import PrintJob
from shared.printing.jobs.rules import LIFE, TROUBLED, WAITING, JobState
from shared.printing.jobs.sealing import sealed_payload
from shared.printing.slips.slip import Slip, to_json
from shared.storage.base import new_id
from shared.storage.feed import Topic, announce


@dataclass(frozen=True, slots=True)
class JobView:
    """One job. ``error`` is a sentence for staff, or None."""

    id: UUID
    printer: str
    subject_id: UUID | None
    state: JobState
    copy: bool
    confirmed: bool | None
    attempts: int
    error: str | None
    created_at: datetime
    updated_at: datetime
    expires_at: datetime


class NoSuchJob(Refusal):
    """A job that was never there or has been tidied away."""

    sentence = Message("Sentences", "Pekerjaan cetak itu tidak ada lagi.")


def enqueue(
    session: Session,
    *,
    printer: str,
    slip: Slip,
    at: datetime,
    subject_id: UUID | None = None,
    copy: bool = False,
    secret: bool = False,
    expires_at: datetime | None = None,
) -> UUID:
    """Adds a job in the caller's transaction: one INSERT, no drawing.

    ``expires_at`` is when nobody waits for the paper any more (ten minutes when not given);
    a job not sent by then is dropped. A copy is printed once, under the mark SALINAN. A
    ``secret`` slip waits sealed; without keys KeyMissing is raised.
    """
    payload = to_json(slip)
    if secret:
        payload = sealed_payload(keys_of(session), payload, subject_id)
    return _insert(session, printer, payload, at, subject_id, copy, expires_at)


def reprint(
    session: Session,
    *,
    job_id: UUID,
    at: datetime,
    printer: str | None = None,
    expires_at: datetime | None = None,
) -> UUID:
    """The same slip again, marked as a copy; a first print still waiting is dropped.

    ``printer`` names another one, e.g. the office's when the thermal printer is dead. Raises
    `NoSuchJob`.
    """
    job = session.get(PrintJob, job_id)
    if job is None:
        raise NoSuchJob
    _drop(session, at, "Diganti salinan.", PrintJob.id == job_id)
    where = printer or job.printer
    return _insert(session, where, job.payload, at, job.subject_id, True, expires_at)


def cancel_for(session: Session, *, subject_id: UUID, at: datetime, reason: str) -> int:
    """Drops the waiting jobs of a subject, e.g. when its visitor has been called already.

    One UPDATE. Returns how many; what is being sent or has been sent stays as it is.
    """
    values = {"subject": subject_id, "reason": reason, "moment": at}
    count = _rows(session.connection().execute(_CANCEL, values))
    if count:
        announce(session, Topic.PRINT)
    return count


def hand_over(session: Session, *, printer: str, to: str, at: datetime) -> int:
    """Gives what waits at one printer to another, e.g. the desk's while the kiosk's is dead.

    Nothing of it was sent, so these are the slips themselves and no copies. Returns how many.
    """
    moved = session.execute(
        update(PrintJob)
        .where(
            PrintJob.printer == printer,
            PrintJob.state.in_(WAITING),
            PrintJob.expires_at > at,
        )
        .values(printer=to, error=None, updated_at=at)
    )
    announce(session, Topic.PRINT)
    return _rows(moved)


def resolve(session: Session, *, job_id: UUID, came_out: bool, at: datetime) -> bool:
    """Somebody looked at the printer: an unknown job did or did not come out.

    False when the job is not unknown (any more).
    """
    state = JobState.PRINTED if came_out else JobState.CANCELLED
    changed = session.execute(
        update(PrintJob)
        .where(PrintJob.id == job_id, PrintJob.state == JobState.UNKNOWN)
        .values(
            state=state,
            confirmed=False if came_out else None,
            error="Diperiksa petugas.",
            updated_at=at,
        )
    )
    announce(session, Topic.PRINT)
    return _rows(changed) > 0


def job(session: Session, job_id: UUID) -> JobView:
    """Raises `NoSuchJob`."""
    found = session.get(PrintJob, job_id)
    if found is None:
        raise NoSuchJob
    return view(found)


def jobs_of(session: Session, subject_id: UUID) -> tuple[JobView, ...]:
    """All jobs of a subject, oldest first; the last one is what its visitor may hold."""
    rows = session.scalars(
        select(PrintJob)
        .where(PrintJob.subject_id == subject_id)
        .order_by(PrintJob.ordinal, PrintJob.id)
    )
    return tuple(view(row) for row in rows)


def troubles(session: Session, *, since: datetime, limit: int = 50) -> tuple[JobView, ...]:
    """Jobs held, unknown or failed, newest first: what staff should look at.

    One that was printed again since is settled, though its own fate stays as it is.
    """
    again = aliased(PrintJob)
    settled = exists().where(
        again.subject_id == PrintJob.subject_id,
        again.copy,
        again.ordinal > PrintJob.ordinal,
    )
    rows = session.scalars(
        select(PrintJob)
        .where(PrintJob.state.in_(TROUBLED), PrintJob.created_at >= since, ~settled)
        .order_by(PrintJob.ordinal.desc(), PrintJob.id.desc())
        .limit(limit)
    )
    return tuple(view(row) for row in rows)


def tidy(session: Session, *, before: datetime) -> int:
    """Deletes jobs made before a moment that need nobody any more; returns how many."""
    gone = session.execute(
        delete(PrintJob).where(
            PrintJob.created_at < before,
            PrintJob.state.in_([JobState.PRINTED, JobState.CANCELLED, JobState.FAILED]),
        )
    )
    return _rows(gone)


def view(row: PrintJob) -> JobView:
    return JobView(
        id=row.id,
        printer=row.printer,
        subject_id=row.subject_id,
        state=JobState(row.state),
        copy=row.copy,
        confirmed=row.confirmed,
        attempts=row.attempts,
        error=row.error,
        created_at=row.created_at,
        updated_at=row.updated_at,
        expires_at=row.expires_at,
    )


# Built once: composing a statement costs more than running it, and a visitor waits for it.
_JOBS = cast(Table, PrintJob.__table__)
_EARLIER = _JOBS.alias("earlier")
_INSERT = insert(_JOBS).values(
    ordinal=select(func.coalesce(func.max(_EARLIER.c.ordinal), 0) + 1).scalar_subquery()
)
_CANCEL = (
    update(_JOBS)
    .where(_JOBS.c.subject_id == bindparam("subject"), _JOBS.c.state.in_(sorted(WAITING)))
    .values(state=JobState.CANCELLED, error=bindparam("reason"), updated_at=bindparam("moment"))
)


def _insert(
    session: Session,
    printer: str,
    payload: str,
    at: datetime,
    subject_id: UUID | None,
    copy: bool,
    expires_at: datetime | None,
) -> UUID:
    job_id = new_id()
    session.connection().execute(
        _INSERT,
        {
            "id": job_id,
            "printer": printer,
            "subject_id": subject_id,
            "payload": payload,
            "state": JobState.QUEUED,
            "copy": copy,
            "attempts": 0,
            "created_at": at,
            "updated_at": at,
            "expires_at": expires_at or at + LIFE,
        },
    )
    announce(session, Topic.PRINT)
    return job_id


def _drop(session: Session, at: datetime, reason: str, which: object) -> int:
    changed = session.execute(
        update(PrintJob)
        .where(which, PrintJob.state.in_(WAITING))  # type: ignore[arg-type]
        .values(state=JobState.CANCELLED, error=reason, updated_at=at)
    )
    announce(session, Topic.PRINT)
    return _rows(changed)


def _rows(result: object) -> int:
    count: int = result.rowcount  # type: ignore[attr-defined]
    return count


def waiting_jobs(session: Session, printer: str) -> Sequence[PrintJob]:
    """What a printer's owner has before it, oldest first; without the slips themselves."""
    return session.scalars(
        select(PrintJob)
        .options(defer(PrintJob.payload))
        .where(PrintJob.printer == printer, PrintJob.state.in_(WAITING))
        .order_by(PrintJob.ordinal, PrintJob.id)
        .limit(_AT_ONCE)
    ).all()


_AT_ONCE = 500
"""More than a house gives in the life of a job, so that none waits out of sight."""
