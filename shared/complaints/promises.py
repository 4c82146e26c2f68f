"""Keeping the deadlines of a complaint: begun with a cycle, stopped by steps, frozen at the end.

A due date is always counted again from its start with every pause kept; see ``deadlines/due``.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from shared.complaints.deadlines.calendar import CountingCalendar
from shared.complaints.deadlines.due import Due, due
from shared.complaints.deadlines.pause import Pause
from shared.complaints.deadlines.rule import DeadlineRule, DeadlineStep, Unit
from shared.complaints.deadlines.standing import Verdict, verdict
from shared.complaints.house_calendar import counting_calendar, rules_for
from shared.complaints.records import Complaint, ComplaintDeadline, ComplaintPause
from shared.complaints.results import Class
from shared.office.editing import profile_then
from shared.office.profile import HouseProfile

OF_THE_CASE = (DeadlineStep.VERIFY, DeadlineStep.FIRST_ANSWER, DeadlineStep.CLOSE)
"""The steps every cycle promises; the others begin with an act of their own."""
_NEW_PROMISE = insert(cast(Table, ComplaintDeadline.__table__))


def promised(
    profile: HouseProfile, kind: Class, at: datetime
) -> tuple[tuple[DeadlineStep, Due], ...]:
    """What would be promised for a report of that kind received at ``at``: to say it before it is
    saved."""
    rules, calendar = _in_force(profile, kind, at)
    return tuple((step, due(rules[step], calendar, at)) for step in OF_THE_CASE if step in rules)


def _in_force(
    profile: HouseProfile, kind: Class, at: datetime
) -> tuple[Mapping[DeadlineStep, DeadlineRule], CountingCalendar]:
    local = at.astimezone(profile.tz)
    return rules_for(profile, kind, local.date()), counting_calendar(profile, local.year)


def begin(
    session: Session,
    profile: HouseProfile,
    complaint: Complaint,
    *,
    at: datetime,
    steps: Iterable[DeadlineStep] = OF_THE_CASE,
) -> None:
    """Begin the promises of ``steps`` for the complaint's present cycle at ``at``."""
    rows = first_promises(
        profile, complaint, at=at, steps=steps, pauses=pauses_of(session, complaint.id)
    )
    write_promises(session, rows)
    note_nearest(session, complaint)


def first_promises(
    profile: HouseProfile,
    complaint: Complaint,
    *,
    at: datetime,
    steps: Iterable[DeadlineStep] = OF_THE_CASE,
    pauses: tuple[Pause, ...] = (),
) -> list[dict[str, Any]]:
    """The rows of promises that begin at ``at``, not written yet."""
    rules, calendar = _in_force(profile, Class(complaint.kind), at)
    rows = []
    for step in steps:
        rule = rules.get(step)
        if rule is None:
            continue
        found = due(rule, calendar, at, pauses)
        rows.append(
            {
                "complaint_id": complaint.id,
                "cycle": complaint.cycle,
                "step": step.value,
                **_as_stored(rule),
                "started_at": at,
                "due": found.at,
                "sure": found.sure,
                "told": [],
            }
        )
    return rows


def write_promises(session: Session, rows: list[dict[str, Any]]) -> None:
    """Store what :func:`first_promises` made, in one statement."""
    if rows:
        session.execute(_NEW_PROMISE, rows)


def stop(session: Session, complaint: Complaint, *steps: DeadlineStep, at: datetime) -> None:
    """These steps were done: write their verdicts down, once."""
    for row in _running(session, complaint):
        if DeadlineStep(row.step) in steps:
            row.stopped_at = at
            # A clock that stands has time left: only then no date is known.
            kept = (
                Verdict.ON_TIME
                if row.due is None
                else verdict(row.due, at, extended=row.extended_to)
            )
            row.verdict = kept.value
    session.flush()
    note_nearest(session, complaint)


def run_again(session: Session, complaint: Complaint, *, since: datetime | None) -> None:
    """A step was taken back: what it stopped at ``since`` runs on; without one, the last stop."""
    rows = [row for row in deadlines_of(session, complaint.id) if row.cycle == complaint.cycle]
    stopped = [row for row in rows if row.stopped_at is not None]
    moment = since or max((row.stopped_at for row in stopped if row.stopped_at), default=None)
    for row in stopped:
        if row.stopped_at == moment:
            row.stopped_at, row.verdict = None, None
    session.flush()
    note_nearest(session, complaint)


def pause(session: Session, profile: HouseProfile, complaint: Complaint, *, at: datetime) -> None:
    """The clocks stand from now on."""
    session.add(ComplaintPause(complaint_id=complaint.id, started_at=at))
    session.flush()
    count_again(session, profile, complaint)


def go_on(session: Session, profile: HouseProfile, complaint: Complaint, *, at: datetime) -> None:
    """The clocks go on."""
    for row in session.scalars(
        select(ComplaintPause).where(
            ComplaintPause.complaint_id == complaint.id, ComplaintPause.ended_at.is_(None)
        )
    ):
        row.ended_at = max(at, row.started_at)
    session.flush()
    count_again(session, profile, complaint)


def count_again(
    session: Session,
    profile: HouseProfile,
    complaint: Complaint,
    *,
    rules: Mapping[DeadlineStep, DeadlineRule] | None = None,
    calendar: CountingCalendar | None = None,
) -> tuple[tuple[DeadlineStep, datetime | None, datetime | None], ...]:
    """Count every running step from its start; with ``rules``, by other promises.

    Returns what moved: (step, due before, due now).
    """
    pauses, moved = pauses_of(session, complaint.id), []
    for row in _running(session, complaint):
        step = DeadlineStep(row.step)
        if rules is not None and step in rules:
            for name, value in _as_stored(rules[step]).items():
                setattr(row, name, value)
        year = row.started_at.astimezone(profile.tz).year
        counted = due(
            rule_of(row), calendar or counting_calendar(profile, year), row.started_at, pauses
        )
        if counted.at != row.due:
            moved.append((step, row.due, counted.at))
        row.due, row.sure = counted.at, counted.sure
    session.flush()
    note_nearest(session, complaint)
    return tuple(moved)


def explain(session: Session, profile: HouseProfile, row: ComplaintDeadline) -> Due:
    """Why a promise falls due when it does, day by day; ``profile`` is the house now.

    Of a step that is done by the calendar and the pauses as they were then: what became of the
    house since explains nothing.
    """
    year = row.started_at.astimezone(profile.tz).year
    pauses = pauses_of(session, row.complaint_id)
    if row.stopped_at is not None:
        profile = profile_then(session, row.stopped_at) or profile
        pauses = tuple(one for one in pauses if one.start < row.stopped_at)
    return due(rule_of(row), counting_calendar(profile, year), row.started_at, pauses)


def note_nearest(session: Session, complaint: Complaint) -> None:
    """Keep the nearest running due date beside the complaint: lists are sorted by it."""
    running = _running(session, complaint)
    set_nearest(complaint, ((row.extended_to or row.due, row.step) for row in running))


def set_nearest(complaint: Complaint, running: Iterable[tuple[datetime | None, str]]) -> None:
    """:func:`note_nearest` where the running promises are at hand: (due, step)."""
    falling = (one for one in running if one[0] is not None)
    nearest, step = min(falling, key=_moment, default=(None, None))
    complaint.nearest_due, complaint.nearest_step = nearest, step


def _moment(running: tuple[datetime | None, str]) -> datetime:
    assert running[0] is not None
    return running[0]


def pauses_of(session: Session, complaint: UUID) -> tuple[Pause, ...]:
    rows = session.scalars(select(ComplaintPause).where(ComplaintPause.complaint_id == complaint))
    return tuple(Pause(row.started_at, row.ended_at) for row in rows)


def rule_of(row: ComplaintDeadline) -> DeadlineRule:
    """The promise as it was written down with the step."""
    return DeadlineRule(
        DeadlineStep(row.step),
        row.amount,
        Unit(row.unit),
        row.pausable,
        law=row.law,
        checked_on=row.checked_on,
    )


def deadlines_of(session: Session, complaint: UUID) -> tuple[ComplaintDeadline, ...]:
    """All steps of all cycles, the oldest cycle first."""
    return tuple(
        session.scalars(
            select(ComplaintDeadline)
            .where(ComplaintDeadline.complaint_id == complaint)
            .order_by(ComplaintDeadline.cycle, ComplaintDeadline.started_at, ComplaintDeadline.due)
        )
    )


def _running(session: Session, complaint: Complaint) -> tuple[ComplaintDeadline, ...]:
    return tuple(
        session.scalars(
            select(ComplaintDeadline).where(
                ComplaintDeadline.complaint_id == complaint.id,
                ComplaintDeadline.cycle == complaint.cycle,
                ComplaintDeadline.stopped_at.is_(None),
            )
        )
    )


def _as_stored(rule: DeadlineRule) -> dict[str, object]:
    return {
        "amount": rule.amount,
        "unit": rule.unit.value,
        "pausable": rule.pausable,
        "law": rule.law,
        "checked_on": rule.checked_on,
    }
