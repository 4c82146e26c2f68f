"""The register's lists: complaints as lines, in order, and how many are late."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.orm import Session

from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.deadlines.standing import DueStanding, Verdict, standing
from shared.complaints.dispositions import DispositionState
from shared.complaints.house_calendar import counting_calendar
from shared.complaints.lifecycle import OPEN_STATES, CaseState, WaitingFor
from shared.complaints.records import Complaint, ComplaintDeadline, ComplaintDisposition
from shared.complaints.results import Class
from shared.complaints.views import ComplaintLine
from shared.office.profile import HouseProfile
from shared.queue.lasting import readable

_T = Complaint.__table__.c
_VERDICTS = frozenset(Verdict)
_LINE = (
    _T.id,
    _T.number,
    _T.title,
    _T.kind,
    _T.category,
    _T.district,
    _T.channel,
    _T.agency,
    _T.state,
    _T.waiting_for,
    _T.secret,
    _T.sealed,
    _T.received_at,
    _T.ended_at,
    _T.nearest_due,
    _T.nearest_step,
    _T.version,
)


# A case one of whose words cannot be read is in no list; the doctor names it.
READABLE = (
    _T.kind.in_(list(Class)),
    _T.state.in_(list(CaseState)),
    _T.waiting_for.in_(list(WaitingFor)),
    or_(_T.nearest_step.is_(None), _T.nearest_step.in_(list(Promised))),
)


def lines(
    session: Session, *, profile: HouseProfile, now: datetime, ended_since: datetime | None = None
) -> tuple[ComplaintLine, ...]:
    """Every open complaint, and those that ended since then, the nearest deadline first."""
    wanted: ColumnElement[bool] = _T.state.in_([state.value for state in OPEN_STATES])
    if ended_since is not None:
        wanted = or_(wanted, _T.ended_at >= ended_since)
    return lines_where(session, wanted, profile=profile, now=now)


def lines_where(
    session: Session,
    *conditions: ColumnElement[bool],
    profile: HouseProfile,
    now: datetime,
    newest_first: bool = False,
    most: int | None = None,
) -> tuple[ComplaintLine, ...]:
    """The complaints that meet SQL ``conditions``, as lines."""
    closed = (
        select(ComplaintDeadline.verdict)
        .where(
            ComplaintDeadline.complaint_id == _T.id,
            ComplaintDeadline.cycle == _T.cycle,
            ComplaintDeadline.step == Promised.CLOSE.value,
        )
        .scalar_subquery()
    )
    query = select(*_LINE, has_answer().label("answered"), closed.label("verdict")).where(
        *READABLE, *conditions
    )
    if newest_first:
        query = query.order_by(_T.received_at.desc(), _T.number.desc())
    else:
        query = query.order_by(_T.nearest_due.is_(None), _T.nearest_due, _T.number)
    stands = _standing_by_day(profile, now)
    return tuple(
        ComplaintLine(
            id=row.id,
            number=row.number,
            title=row.title,
            kind=Class(row.kind),
            category=row.category,
            district=row.district,
            channel=row.channel,
            agency=row.agency,
            state=CaseState(row.state),
            waiting_for=WaitingFor(row.waiting_for),
            secret=row.secret,
            sealed=row.sealed,
            agency_answered=row.answered and row.waiting_for == WaitingFor.US.value,
            received_at=row.received_at,
            ended_at=row.ended_at,
            nearest_due=row.nearest_due,
            nearest_step=Promised(row.nearest_step) if row.nearest_step else None,
            standing=stands(row.nearest_due if readable(row.nearest_due) else None),
            verdict=Verdict(row.verdict) if row.verdict in _VERDICTS else None,
            version=row.version,
        )
        for row in session.execute(query.limit(most))
    )


def read_line(
    session: Session, complaint: UUID, *, profile: HouseProfile, now: datetime
) -> ComplaintLine | None:
    """One complaint as a line, or None where it cannot be read."""
    found = lines_where(session, _T.id == complaint, profile=profile, now=now)
    return found[0] if found else None


def has_answer() -> ColumnElement[bool]:
    """Whether an agency answered one of the complaint's dispositions."""
    return exists().where(
        ComplaintDisposition.complaint_id == _T.id,
        ComplaintDisposition.state == DispositionState.ANSWERED.value,
    )


def overdue_count(session: Session, *, now: datetime) -> int:
    """How many open complaints are past their nearest deadline."""
    late = (_T.state.in_([state.value for state in OPEN_STATES]), _T.nearest_due < now)
    return session.scalar(select(func.count()).select_from(Complaint).where(*late)) or 0


def _standing_by_day(
    profile: HouseProfile, now: datetime
) -> Callable[[datetime | None], DueStanding]:
    """Standings, counted once for every due date: thousands of cases share a few dates."""
    calendar = counting_calendar(profile, now.astimezone(profile.tz).year)
    known: dict[date, DueStanding] = {}

    def stands(due: datetime | None) -> DueStanding:
        if due is None:
            return standing(None, now, calendar)
        day = calendar.local_day(due)
        if abs(due - now) < timedelta(days=1):
            return standing(due, now, calendar)
        if day not in known:
            known[day] = standing(due, now, calendar)
        return known[day]

    return stands
