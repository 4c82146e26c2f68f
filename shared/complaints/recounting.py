"""The house's calendar changed: every running promise is counted again, in the same transaction.

Done promises keep their verdicts. Thousands of cases share few starting days, so that each day is
counted once.
"""

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shared.complaints.deadlines.due import Due, due
from shared.complaints.deadlines.pause import Pause
from shared.complaints.deadlines.rule import DeadlineRule, DeadlineStep, Unit
from shared.complaints.house_calendar import counting_calendar
from shared.complaints.lifecycle import OPEN_STATES
from shared.complaints.records import Complaint, ComplaintDeadline, ComplaintPause
from shared.office.editing import Document, Saved, begin_edit
from shared.office.profile import HouseProfile
from shared.queue.house_edit import change_house
from shared.staff.acting import needs
from shared.staff.rights import Right
from shared.storage.feed import Topic, announce

_C, _D = Complaint.__table__.c, ComplaintDeadline.__table__.c
_OPEN = _C.state.in_([state.value for state in OPEN_STATES])
_COUNTED_IN_DAYS = (Unit.WORKING_DAYS, Unit.DAYS)


@needs(Right.PROFILE)
def change_house_and_promises(
    session: Session,
    *,
    based_on: int,
    document: Document,
    officer: UUID,
    at: datetime,
    what: str,
) -> Saved:
    """:func:`change_house`, and what was promised follows its calendar. Raises what it raises."""
    before = begin_edit(session).profile
    saved = change_house(
        session, based_on=based_on, document=document, officer=officer, at=at, what=what
    )
    if _counts_by(before) != _counts_by(saved.profile):
        count_all_again(session, saved.profile)
    return saved


def count_all_again(session: Session, profile: HouseProfile) -> int:
    """Count every running promise of every open case; how many moved."""
    count = _counter(profile)
    paused = defaultdict(list)
    for pause in session.scalars(
        select(ComplaintPause).join(Complaint, _C.id == ComplaintPause.complaint_id).where(_OPEN)
    ):
        paused[pause.complaint_id].append(Pause(pause.started_at, pause.ended_at))
    running = session.execute(
        select(ComplaintDeadline)
        .join(Complaint, _C.id == _D.complaint_id)
        .where(_OPEN, _D.cycle == _C.cycle, _D.stopped_at.is_(None))
    ).scalars()
    moved: list[dict[str, Any]] = []
    cases: set[UUID] = set()
    nearest: dict[UUID, tuple[datetime, str]] = {}
    for row in running:
        found = count(row, tuple(paused[row.complaint_id]))
        if (found.at, found.sure) != (row.due, row.sure):
            moved.append(
                {
                    "complaint_id": row.complaint_id,
                    "cycle": row.cycle,
                    "step": row.step,
                    "due": found.at,
                    "sure": found.sure,
                }
            )
            cases.add(row.complaint_id)
        falls = row.extended_to or found.at
        if falls is not None:
            nearest[row.complaint_id] = min(
                nearest.get(row.complaint_id, (falls, row.step)), (falls, row.step)
            )
    if moved:
        session.execute(update(ComplaintDeadline), moved)
        session.execute(update(Complaint), [_line(case, nearest.get(case)) for case in cases])
        announce(session, Topic.REGISTER)
    return len(moved)


def _line(case: UUID, nearest: tuple[datetime, str] | None) -> dict[str, Any]:
    falls, step = nearest or (None, None)
    return {"id": case, "nearest_due": falls, "nearest_step": step}


def _counter(
    profile: HouseProfile,
) -> Callable[[ComplaintDeadline, tuple[Pause, ...]], Due]:
    known: dict[tuple[object, ...], Due] = {}
    calendars = {}

    def count(row: ComplaintDeadline, pauses: tuple[Pause, ...]) -> Due:
        day = row.started_at.astimezone(profile.tz).date()
        start: date | datetime = row.started_at
        if Unit(row.unit) in _COUNTED_IN_DAYS and not pauses:
            start = day
        key = (row.amount, row.unit, row.pausable, start, pauses)
        if key not in known:
            if day.year not in calendars:
                calendars[day.year] = counting_calendar(profile, day.year)
            rule = DeadlineRule(DeadlineStep(row.step), row.amount, Unit(row.unit), row.pausable)
            known[key] = due(rule, calendars[day.year], row.started_at, pauses)
        return known[key]

    return count


def _counts_by(profile: HouseProfile) -> tuple[object, ...]:
    return profile.calendar, profile.hours, profile.zone, profile.complaints.shared_leave_counts
