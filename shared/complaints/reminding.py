"""Telling staff that a promise runs out: once a threshold, in office hours, never while it stands.

What was told is kept with the promise, so that it is told once in the house, whichever desk sees it
first. Nothing is sent to anybody outside.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shared.complaints.deadlines.calendar import CountingCalendar
from shared.complaints.deadlines.due import due
from shared.complaints.deadlines.pause import Pause
from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.dispositions import DispositionState
from shared.complaints.house_calendar import counting_calendar, rules_for
from shared.complaints.lifecycle import OPEN_STATES, CaseState
from shared.complaints.promises import rule_of
from shared.complaints.records import (
    Complaint,
    ComplaintDeadline,
    ComplaintDisposition,
    ComplaintPause,
)
from shared.complaints.results import Class
from shared.office.profile import HouseProfile
from shared.staff.acting import needs
from shared.staff.rights import Right

DUE = 100
SILENCE = (50, 75, 100, 125)
"""Shares of an agency's time, in percent, at which its silence is told."""
_C, _D, _A = (one.__table__.c for one in (Complaint, ComplaintDeadline, ComplaintDisposition))
_OPEN = _C.state.in_([state.value for state in OPEN_STATES])


@dataclass(frozen=True)
class Reminder:
    """A promise, or an agency asked, of which ``percent`` of the time has gone."""

    complaint: UUID
    number: str
    step: DeadlineStep
    percent: int
    due: datetime
    agency: str | None = None


@needs(Right.HANDLE)
def take_reminders(
    session: Session, *, profile: HouseProfile, officer: UUID, at: datetime
) -> tuple[Reminder, ...]:
    """What is to be told now, the nearest first; it is told to nobody again. Nothing outside office
    hours: it is told when they begin."""
    calendar = counting_calendar(profile, at.astimezone(profile.tz).year)
    if not in_office_hours(calendar, at):
        return ()
    found = [*_of_promises(session, profile, at), *_of_agencies(session, at)]
    return tuple(sorted(found, key=lambda one: (one.due, one.number)))


def in_office_hours(calendar: CountingCalendar, at: datetime) -> bool:
    return any(start <= at < end for start, end in calendar.stretches(calendar.local_day(at)))


def _of_promises(session: Session, profile: HouseProfile, at: datetime) -> list[Reminder]:
    pauses = select(ComplaintPause).join(Complaint, _C.id == ComplaintPause.complaint_id)
    paused: dict[UUID, tuple[Pause, ...]] = {}
    for one in session.scalars(pauses.where(_OPEN)):
        before = paused.get(one.complaint_id, ())
        paused[one.complaint_id] = (*before, Pause(one.started_at, one.ended_at))
    running = session.execute(
        select(*_D, _C.number, _C.kind, _C.received_at)
        .join(Complaint, _C.id == _D.complaint_id)
        .where(_OPEN, _D.cycle == _C.cycle, _D.stopped_at.is_(None), _D.due.is_not(None))
    )
    known: dict[tuple[object, ...], tuple[tuple[int, datetime], ...]] = {}
    found, heard = [], []
    for row in running:
        if DUE in row.told:
            continue
        stood = paused.get(row.complaint_id, ())
        day = row.received_at.astimezone(profile.tz).date()
        key = (row.step, row.amount, row.unit, row.pausable, row.started_at, row.kind, day, stood)
        if key not in known:
            known[key] = _moments(profile, row, stood)
        # What was told anew to the reporter counts alone.
        moments = ((DUE, row.extended_to),) if row.extended_to else known[key]
        passed = [percent for percent, moment in moments if moment <= at]
        if not passed or passed[-1] in row.told:
            continue
        heard.append(
            {
                "complaint_id": row.complaint_id,
                "cycle": row.cycle,
                "step": row.step,
                "told": sorted({*row.told, *passed}),
            }
        )
        falls = row.extended_to or row.due
        found.append(
            Reminder(row.complaint_id, row.number, DeadlineStep(row.step), passed[-1], falls)
        )
    if heard:
        session.execute(update(ComplaintDeadline), heard)
    return found


def _moments(
    profile: HouseProfile, row: Any, pauses: tuple[Pause, ...]
) -> tuple[tuple[int, datetime], ...]:
    """When each threshold of a promise is reached; the promise itself is as it was given."""
    day = row.received_at.astimezone(profile.tz).date()
    rule = rules_for(profile, Class(row.kind), day).get(DeadlineStep(row.step))
    shares = sorted({*(rule.thresholds if rule else ()), DUE})
    calendar = counting_calendar(profile, row.started_at.astimezone(profile.tz).year)
    given = rule_of(row)
    counted = ((one, due(given.share(one), calendar, row.started_at, pauses).at) for one in shares)
    return tuple((percent, moment) for percent, moment in counted if moment is not None)


def _of_agencies(session: Session, at: datetime) -> list[Reminder]:
    """Agencies that were asked and are silent, by the share of their time that has gone; none
    while the case itself is on hold."""
    waiting = (DispositionState.SENT.value, DispositionState.RECEIVED.value)
    asked = session.execute(
        select(ComplaintDisposition, _C.number)
        .join(Complaint, _C.id == _A.complaint_id)
        .where(
            _OPEN,
            _C.state != CaseState.ON_HOLD.value,
            _A.state.in_(waiting),
            _A.due > _A.made_at,
        )
    )
    found = []
    for row, number in asked:
        assert row.due is not None
        share = 100 * (at - row.made_at) / (row.due - row.made_at)
        percent = max((one for one in SILENCE if one <= share), default=0)
        if percent > row.reminded:
            row.reminded = percent
            step = DeadlineStep.DISPOSE
            found.append(
                Reminder(row.complaint_id, number, step, percent, row.due, agency=row.agency)
            )
    session.flush()
    return found
