"""The worklists: how many complaints each holds, and the first of one, counted by the database.

A list may hold thousands; only as many lines are made as somebody sees.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import islice

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import Session

from shared.complaints.deadlines.calendar import days_from
from shared.complaints.deadlines.standing import SOON_WORKING_DAYS, Urgency
from shared.complaints.house_calendar import counting_calendar
from shared.complaints.lifecycle import OPEN_STATES, CaseState, WaitingFor
from shared.complaints.listing import READABLE, has_answer, lines_where
from shared.complaints.records import Complaint
from shared.complaints.results import Class
from shared.complaints.views import ComplaintLine, Worklist
from shared.office.profile import HouseProfile

_T = Complaint.__table__.c
_OPEN = _T.state.in_([state.value for state in OPEN_STATES])
_BY_STATE = {
    Worklist.NEW: CaseState.NEW,
    Worklist.ON_HOLD: CaseState.ON_HOLD,
    Worklist.DONE: CaseState.DONE,
    Worklist.NOT_OURS: CaseState.NOT_OURS,
    Worklist.ARCHIVED: CaseState.ARCHIVED,
}
_BY_WAITING = {
    Worklist.WAITING_FOR_AGENCY: WaitingFor.AGENCY,
    Worklist.WAITING_FOR_REPORTER: WaitingFor.REPORTER,
}
_BY_URGENCY = {
    Worklist.OVERDUE: Urgency.OVERDUE,
    Worklist.TODAY: Urgency.TODAY,
    Worklist.SOON: Urgency.SOON,
}
Group = Urgency | None
"""A part of a list: open complaints by urgency, or None for those that ended."""


@dataclass(frozen=True)
class ListFilter:
    """What narrows a list beside the worklist itself."""

    kind: Class | None = None
    agency: str | None = None
    district: str | None = None


@dataclass(frozen=True)
class WorklistPage:
    """The first lines of a list, how many stand in each of its groups and in every list, and the
    agencies that open complaints are with."""

    lines: tuple[ComplaintLine, ...] = ()
    groups: Mapping[Group, int] = field(default_factory=dict)
    counts: Mapping[Worklist, int] = field(default_factory=dict)
    agencies: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        return sum(self.groups.values())


def read_worklist(
    session: Session,
    worklist: Worklist,
    *,
    profile: HouseProfile,
    now: datetime,
    most: int,
    narrowed: ListFilter | None = None,
    folded: Iterable[Group] = (),
) -> WorklistPage:
    """The first ``most`` lines of a list, the nearest deadline first, without those of ``folded``
    groups. Lists of ended complaints hold those of this month."""
    groups = _groups(profile, now)
    lists = _lists(profile, now, groups)
    wanted = and_(lists[worklist], *_narrow(narrowed or ListFilter()))
    either = or_(_OPEN, _ended_since(profile, now))
    columns = [
        *(func.count(case((lists[one], 1))).label(one.value) for one in Worklist),
        *(
            func.count(case((and_(wanted, condition), 1))).label(f"group {number}")
            for number, condition in enumerate(groups.values())
        ),
    ]
    counted = session.execute(select(*columns).where(*READABLE, either)).one()
    hidden = [~groups[group] for group in folded]
    agencies = select(_T.agency).where(_OPEN, _T.agency.is_not(None)).distinct()
    return WorklistPage(
        lines=lines_where(session, wanted, *hidden, profile=profile, now=now, most=most),
        groups={
            group: count
            for group, count in zip(groups, counted[len(Worklist) :], strict=True)
            if count
        },
        counts=dict(zip(Worklist, counted, strict=False)),
        agencies=tuple(name for name in session.scalars(agencies.order_by(_T.agency)) if name),
    )


def _lists(
    profile: HouseProfile, now: datetime, groups: Mapping[Group, ColumnElement[bool]]
) -> dict[Worklist, ColumnElement[bool]]:
    ended = _ended_since(profile, now)
    found: dict[Worklist, ColumnElement[bool]] = {Worklist.OPEN: _OPEN}
    for worklist, urgency in _BY_URGENCY.items():
        found[worklist] = groups[urgency]
    for worklist, state in _BY_STATE.items():
        within = _T.state == state.value
        found[worklist] = within if state in OPEN_STATES else and_(within, ended)
    for worklist, waiting in _BY_WAITING.items():
        found[worklist] = and_(_OPEN, _T.waiting_for == waiting.value)
    waits = _T.waiting_for == WaitingFor.US.value
    found[Worklist.AGENCY_ANSWERED] = and_(_OPEN, waits, has_answer())
    return {worklist: found[worklist] for worklist in Worklist}


def _groups(profile: HouseProfile, now: datetime) -> dict[Group, ColumnElement[bool]]:
    """Which due dates stand how, by the same boundaries as ``deadlines.standing``."""
    today, later = _boundaries(profile, now)
    due = _T.nearest_due
    by_due = {
        Urgency.OVERDUE: due < now,
        Urgency.TODAY: and_(due >= now, due < today),
        Urgency.SOON: and_(due >= now, due >= today, due < later),
        Urgency.LATER: due >= later,
        Urgency.STANDING: due.is_(None),
    }
    found: dict[Group, ColumnElement[bool]] = {
        urgency: and_(_OPEN, condition) for urgency, condition in by_due.items()
    }
    found[None] = ~_OPEN
    return found


def _boundaries(profile: HouseProfile, now: datetime) -> tuple[datetime, datetime]:
    """When today ends, and when the working days end that count as soon."""
    calendar = counting_calendar(profile, now.astimezone(profile.tz).year)
    tomorrow = calendar.local_day(now) + timedelta(days=1)
    working = (day for day in days_from(tomorrow) if calendar.off(day) is None)
    beyond = next(islice(working, SOON_WORKING_DAYS, None))
    return _midnight(profile, tomorrow), _midnight(profile, beyond)


def _ended_since(profile: HouseProfile, now: datetime) -> ColumnElement[bool]:
    month = now.astimezone(profile.tz).date().replace(day=1)
    ended = [state.value for state in CaseState if state not in OPEN_STATES]
    return and_(_T.state.in_(ended), _T.ended_at >= _midnight(profile, month))


def _midnight(profile: HouseProfile, day: date) -> datetime:
    return datetime.combine(day, time.min, profile.tz)


def _narrow(by: ListFilter) -> Iterable[ColumnElement[bool]]:
    if by.kind is not None:
        yield _T.kind == by.kind.value
    if by.agency is not None:
        yield _T.agency == by.agency
    if by.district is not None:
        yield _T.district == by.district
