"""What a head of house wants to know when the day is closed, gathered before anything is drawn."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints.listing import lines
from shared.complaints.paper_content import LetterHead
from shared.complaints.papers import head_of
from shared.complaints.views import ComplaintLine
from shared.figures.cases import counted_cases, stretch
from shared.figures.house import ServiceCounts, VisitFigures, visit_figures
from shared.figures.visits import Span
from shared.office.opening import opening_intervals
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.floor.alerts import Alert, standing_alerts
from shared.queue.floor.supervision import read_floor
from shared.staff.records import AuditEntry

_FARTHEST = 14
"""Days ahead in which the next working day is looked for."""


@dataclass(frozen=True)
class TrailHead:
    """The newest act on the trail: whoever holds its seal can tell that nothing before it was
    altered."""

    number: int
    at: datetime
    seal: str


@dataclass(frozen=True)
class DailySheet:
    """One day. ``alerts`` are None for a day that is past: they stand and are not kept."""

    head: LetterHead
    house: str
    place: str
    day: date
    next_day: date
    now: datetime
    visits: VisitFigures
    received: int
    ended: int
    still_open: int
    overdue: tuple[ComplaintLine, ...]
    due_next: tuple[ComplaintLine, ...]
    alerts: tuple[Alert, ...] | None
    trail: TrailHead | None

    @property
    def total(self) -> ServiceCounts:
        return self.visits.total


def daily_sheet(
    session: Session,
    *,
    profile: HouseProfile,
    day: date,
    now: datetime,
    house: Path | None = None,
) -> DailySheet:
    """The day as the records stand at ``now``."""
    within = stretch(day, day, profile.tz)
    cases = counted_cases(session, until=now)
    open_lines = lines(session, profile=profile, now=now)
    following = next_working_day(profile, day)
    due = [(one, one.nearest_due) for one in open_lines]
    local = [(one, at.astimezone(profile.tz).date()) for one, at in due if at and at >= now]
    today = service_day(now, profile.tz) == day
    floor = read_floor(session, profile=profile, now=now) if today else None
    return DailySheet(
        head=head_of(profile, house),
        house=profile.name,
        place=profile.place,
        day=day,
        next_day=following,
        now=now,
        visits=visit_figures(session, profile=profile, span=Span(day, day), cut_off=now),
        received=sum(case.received_at in within for case in cases),
        ended=sum(turn.at in within and not turn.opened for case in cases for turn in case.turns),
        still_open=len(open_lines),
        overdue=tuple(one for one, at in due if at is not None and at < now),
        due_next=tuple(one for one, when in local if when <= following),
        alerts=None if floor is None else standing_alerts(floor, now),
        trail=_trail_head(session),
    )


def next_working_day(profile: HouseProfile, day: date) -> date:
    """The next day on which the house opens; the day after where it does not open for long."""
    ahead = (day + timedelta(days=number) for number in range(1, _FARTHEST + 1))
    return next((one for one in ahead if opening_intervals(profile, one)), day + timedelta(days=1))


def _trail_head(session: Session) -> TrailHead | None:
    newest = session.execute(
        select(AuditEntry.seq, AuditEntry.at, AuditEntry.seal)
        .order_by(AuditEntry.seq.desc())
        .limit(1)
    ).first()
    return None if newest is None else TrailHead(*newest)
