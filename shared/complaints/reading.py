"""Reading the register: the lists, and one case whole."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.orm import Session

from shared.complaints.advance import event_subject, events_of
from shared.complaints.attachments.attaching import attachments_of
from shared.complaints.case_parts import closings_of, deadline_views, disposition_views
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.deadlines.standing import DueStanding, standing
from shared.complaints.dispositions import DispositionState
from shared.complaints.house_calendar import counting_calendar
from shared.complaints.lifecycle import OPEN_STATES, CaseState, CaseStep, WaitingFor
from shared.complaints.number import ComplaintNumber, NotANumber
from shared.complaints.problems import UnknownComplaint
from shared.complaints.records import Complaint, ComplaintDisposition, ComplaintEvent, ComplaintLink
from shared.complaints.registering import covered_subject, text_subject
from shared.complaints.results import Class
from shared.complaints.sealing import TEXTS
from shared.complaints.views import Case, ComplaintLine, EventView
from shared.office.profile import HouseProfile
from shared.privacy.vault import Opened, fields_held, look_in
from shared.queue.lasting import readable
from shared.staff.acting import acting, needs
from shared.staff.audit import record_act
from shared.staff.records import Officer
from shared.staff.rights import Right

_T = Complaint.__table__.c
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
    query = select(*_LINE, has_answer().label("answered")).where(*READABLE, *conditions)
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


def find_number(session: Session, typed: str) -> UUID:
    """The complaint of a number in any spelling. Raises UnknownComplaint."""
    try:
        number = str(ComplaintNumber.parse(typed))
    except NotANumber:
        raise UnknownComplaint(typed.strip()) from None
    found = session.scalar(select(Complaint.id).where(Complaint.number == number))
    if found is None:
        raise UnknownComplaint(number)
    return found


def read_case(
    session: Session,
    *,
    profile: HouseProfile,
    complaint: UUID,
    now: datetime,
    reader: UUID | None = None,
) -> Case:
    """One complaint whole; a sealed case's words only for a ``reader``, who must be its author
    or have the right to read secrets.

    Raises UnknownComplaint or NotAllowed.
    """
    record = session.get(Complaint, complaint, populate_existing=True)
    if record is None:
        raise UnknownComplaint(str(complaint))
    line = read_line(session, complaint, profile=profile, now=now)
    if line is None:
        raise UnknownComplaint(record.number)
    texts = {name: getattr(record, name) for name in TEXTS}
    locked = record.sealed
    may_open = record.sealed and reader is not None and _may_open(session, record, reader)
    if may_open:
        opened = look_in(session, of=text_subject(complaint))
        texts, locked = dict.fromkeys(TEXTS) | dict(opened.values), bool(opened.locked)
    original = session.get(Complaint, record.duplicate_of) if record.duplicate_of else None
    return Case(
        line=replace(line, title=texts["title"]),
        agenda=(record.agenda_year, record.agenda_number),
        story=texts["story"],
        hope=texts["hope"],
        happened_on=record.happened_on,
        place=texts["place"],
        village=record.village,
        entered_at=record.entered_at,
        entered_by=_name_of(session, record.entered_by),
        ticket=record.ticket_id,
        anonymous=record.anonymous,
        has_reporter=record.has_reporter,
        restricted=record.restricted,
        cycle=record.cycle,
        handler=record.handler,
        notice_version=record.notice_version,
        agency_wished=record.agency_wished,
        expected_on=record.expected_on,
        held_from=CaseState(record.held_from) if record.held_from else None,
        lapor_id=record.lapor_id,
        lapor_status=record.lapor_status,
        lapor_seen_at=record.lapor_seen_at,
        duplicate_of=original.number if original else None,
        linked=_linked(session, complaint),
        events=_story(session, record, may_open=may_open),
        deadlines=deadline_views(session, profile, complaint, now),
        dispositions=disposition_views(session, complaint),
        closings=closings_of(session, complaint),
        covered=bool(fields_held(session, of=[covered_subject(complaint)])),
        attachments=attachments_of(session, complaint, may_open=not locked),
        locked=locked,
    )


@needs(Right.READ_SECRET)
def open_case(session: Session, *, complaint: UUID, officer: UUID, at: datetime) -> None:
    """Write down that somebody opens a sealed case; afterwards :func:`read_case` tells it to them.

    Raises NotAllowed.
    """
    subject = f"complaint {complaint}"
    record_act(session, action="complaint.open", subject=subject, at=at, officer=officer)


def _may_open(session: Session, record: Complaint, reader: UUID) -> bool:
    if record.entered_by != reader:
        acting(session, reader, Right.READ_SECRET, "read_case")
    return True


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


def _story(session: Session, record: Complaint, *, may_open: bool) -> tuple[EventView, ...]:
    names = {row.id: row.name for row in session.execute(select(Officer.id, Officer.name))}
    return tuple(
        _event_view(
            event,
            names.get(event.officer_id) if event.officer_id else None,
            _words(session, record, event, may_open=may_open),
        )
        for event in events_of(session, record.id)
    )


def _words(session: Session, record: Complaint, event: ComplaintEvent, *, may_open: bool) -> Opened:
    if not record.sealed:
        return Opened({"reason": event.reason, "text": event.text})
    return look_in(session, of=event_subject(record.id, event.seq)) if may_open else Opened()


def _event_view(event: ComplaintEvent, officer: str | None, words: Opened) -> EventView:
    return EventView(
        seq=event.seq,
        step=CaseStep(event.step),
        from_state=CaseState(event.from_state),
        to_state=CaseState(event.to_state),
        at=event.at,
        officer=officer,
        cycle=event.cycle,
        reason=words.values.get("reason"),
        text=words.values.get("text"),
        visible_to_reporter=event.visible_to_reporter,
        detail=event.detail or {},
    )


def _linked(session: Session, complaint: UUID) -> tuple[str, ...]:
    """The numbers of those that somebody tied to it as the same matter, whichever came first."""
    tied = session.execute(
        select(ComplaintLink.complaint_id, ComplaintLink.other_id).where(
            ComplaintLink.same,
            or_(ComplaintLink.complaint_id == complaint, ComplaintLink.other_id == complaint),
        )
    )
    others = {one for pair in tied for one in pair} - {complaint}
    return tuple(session.scalars(select(_T.number).where(_T.id.in_(others)).order_by(_T.number)))


def _name_of(session: Session, officer: UUID | None) -> str | None:
    return session.scalar(select(Officer.name).where(Officer.id == officer)) if officer else None
