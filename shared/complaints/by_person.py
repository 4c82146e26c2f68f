"""Finding reports by who brought them, or by words, as far as the reader may know.

Who brought a secret report is not told to somebody who may not read it, not even by its being
found.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select, tuple_
from sqlalchemy.orm import Session

from shared.complaints.lifecycle import OPEN_STATES
from shared.complaints.listing import lines_where
from shared.complaints.records import Complaint
from shared.complaints.registering import reporter_subject, text_subject
from shared.complaints.views import ComplaintLine
from shared.keys.problems import KeyProblem
from shared.office.profile import HouseProfile
from shared.privacy.findable import Findable, one_spelling, sort_of
from shared.privacy.vault import find, look_in_each
from shared.queue.history.by_person import holds, texts_in, tickets_of_person
from shared.queue.history.search import VisitFilter
from shared.staff.acting import has_right, needs
from shared.staff.audit import record_act
from shared.staff.rights import Right

AT_A_TIME = 100
_T = Complaint.__table__.c


@dataclass(frozen=True)
class OfPerson:
    """What is known under a telephone, NIK or e-mail: visits by their ids, and reports."""

    sort: Findable
    tickets: tuple[UUID, ...]
    reports: tuple[ComplaintLine, ...]


@dataclass(frozen=True)
class ReportsPage:
    """Some reports, newest first; ``after`` is the last that was looked at, None at the end."""

    found: tuple[ComplaintLine, ...]
    after: UUID | None


@needs(Right.REVEAL)
def find_person(
    session: Session, *, profile: HouseProfile, text: str, officer: UUID, at: datetime
) -> OfPerson | None:
    """Everything of the person with exactly this telephone, NIK or e-mail, however it is spelt;
    None when ``text`` is none of them. The search is on the trail, what was typed is not.

    Raises NotAllowed, or KeyMissing on a computer without the house's keys.
    """
    sort = sort_of(text)
    if sort is None:
        return None
    kind = reporter_subject(UUID(int=0)).kind
    reporters = [UUID(one.row) for one in find(session, sort=sort, text=text, kind=kind)]
    known = (_T.id.in_(reporters), *_known_to(session, officer))
    reports = lines_where(session, *known, profile=profile, now=at, newest_first=True)
    brought = session.scalars(select(_T.ticket_id).where(*known, _T.ticket_id.is_not(None)))
    tickets = {*tickets_of_person(session, sort=sort, text=text, reader=officer), *brought}
    _note_search(
        session,
        officer=officer,
        at=at,
        detail={"by": sort.value, "visits": len(tickets), "reports": len(reports)},
    )
    return OfPerson(sort, tuple(sorted(tickets)), reports)


@needs(Right.REVEAL)
def open_of_reporter(
    session: Session, *, phone: str, nik: str, officer: UUID
) -> tuple[tuple[UUID, str], ...]:
    """The open reports, by id and number alone, of who has exactly this telephone or NIK: a hint
    for whoever writes another one down. Nothing where the house's keys are away."""
    kind = reporter_subject(UUID(int=0)).kind
    asked = ((Findable.TELEPHONE, phone), (Findable.NIK, nik))
    try:
        found = {
            UUID(one.row)
            for sort, text in asked
            if one_spelling(sort, text) is not None
            for one in find(session, sort=sort, text=text, kind=kind)
        }
    except KeyProblem:
        return ()
    is_open = _T.state.in_([state.value for state in OPEN_STATES])
    query = select(_T.id, _T.number).where(_T.id.in_(found), is_open, *_known_to(session, officer))
    return tuple((row.id, row.number) for row in session.execute(query.order_by(_T.number)))


@needs(Right.REVEAL)
def begin_words_search(
    session: Session, *, wanted: VisitFilter, officer: UUID, at: datetime
) -> None:
    """Write down that somebody looks through what is sealed of a period, before they do."""
    days = {"from": wanted.first_day, "to": wanted.last_day}
    _note_search(session, officer=officer, at=at, detail={"by": "words", **days})


@needs(Right.REVEAL)
def reports_with_words(
    session: Session,
    *,
    profile: HouseProfile,
    wanted: VisitFilter,
    words: str,
    officer: UUID,
    now: datetime,
    after: UUID | None = None,
) -> ReportsPage:
    """Those of the next :data:`AT_A_TIME` reports of the period behind ``after`` whose reporter
    or text holds all of the words."""
    conditions = [*_within(profile, wanted), *_known_to(session, officer)]
    if after is not None:
        last = session.execute(select(_T.received_at, _T.id).where(_T.id == after)).one()
        conditions.append(tuple_(_T.received_at, _T.id) < tuple_(*last))
    query = select(_T.id, _T.title, _T.story, _T.hope, _T.place).where(*conditions)
    rows = session.execute(
        query.order_by(_T.received_at.desc(), _T.id.desc()).limit(AT_A_TIME)
    ).all()
    of = [subject(row.id) for row in rows for subject in (reporter_subject, text_subject)]
    told: dict[str, list[str]] = {
        str(row.id): [part for part in row[1:] if part is not None] for row in rows
    }
    for subject, opened in look_in_each(session, of=of).items():
        told[subject.row].extend(texts_in(opened.values))
    found = [UUID(row) for row, texts in told.items() if holds(words, texts)]
    lines = lines_where(session, _T.id.in_(found), profile=profile, now=now, newest_first=True)
    return ReportsPage(lines, rows[-1].id if len(rows) == AT_A_TIME else None)


def _note_search(
    session: Session, *, officer: UUID, at: datetime, detail: dict[str, object]
) -> None:
    """Put a search by person on the trail; never what was typed."""
    record_act(session, action="person.search", subject="", at=at, officer=officer, detail=detail)


def _known_to(session: Session, reader: UUID) -> tuple[ColumnElement[bool], ...]:
    if has_right(session, reader, Right.READ_SECRET):
        return ()
    own = _T.entered_by == reader
    return (or_(own, and_(_T.secret.is_(False), _T.sealed.is_(False))),)


def _within(profile: HouseProfile, wanted: VisitFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.first_day is not None:
        conditions.append(_T.received_at >= _midnight(profile, wanted.first_day))
    if wanted.last_day is not None:
        end = _midnight(profile, wanted.last_day + timedelta(days=1))
        conditions.append(_T.received_at < end)
    return conditions


def _midnight(profile: HouseProfile, day: date) -> datetime:
    return datetime.combine(day, time.min, profile.tz)
