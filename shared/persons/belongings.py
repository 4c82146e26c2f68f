"""What the house has of one person: the visits and reports that are theirs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints.lifecycle import OPEN_STATES
from shared.complaints.number import ComplaintNumber, NotANumber
from shared.complaints.records import Complaint
from shared.office.profile import HouseProfile
from shared.persons.problems import NobodyFound
from shared.privacy.findable import sort_of
from shared.privacy.homes import OWNER_WORDS, Owner
from shared.privacy.records import Erasure
from shared.privacy.restricting import owner_of, restricted
from shared.privacy.vault import Subject, find
from shared.queue.number import label, parse_label
from shared.queue.records import Ticket
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.survey.records import SurveySheet

_C, _T = Complaint.__table__.c, Ticket.__table__.c
_OPEN = frozenset(state.value for state in OPEN_STATES)


@dataclass(frozen=True)
class Belonging:
    """One visit or report of a person; ``number`` is what people call it by."""

    owner: Subject
    number: str
    day: date
    open: bool
    restricted: bool
    erased: bool

    @property
    def sort(self) -> Owner:
        return Owner(self.owner.kind)

    @property
    def name(self) -> str:
        """``Aduan PLG-…``."""
        return f"{OWNER_WORDS[self.sort]} {self.number}"


@needs(Right.PERSON_DATA)
def find_belongings(
    session: Session, *, profile: HouseProfile, text: str, officer: UUID, at: datetime
) -> tuple[Belonging, ...]:
    """Everything under a telephone, NIK, e-mail, report's number, or a day and number of the line.

    A report brings the visit that told it, and a visit its reports. That somebody searched is on
    the trail, what was typed is not. Raises NotAllowed, NobodyFound, and KeyMissing on a computer
    without the house's keys.
    """
    sort = sort_of(text)
    if sort is not None:
        owners = {
            owner_of(one)
            for kind in ("complaint", "leg")
            for one in find(session, sort=sort, text=text, kind=kind)
        }
        by = sort.value
    else:
        owners, by = _by_number(session, text), "number"
    found = belongings(session, profile=profile, owners=_with_kin(session, owners))
    detail = {"by": by, "found": len(found)}
    record_act(session, action="person.search", subject="", at=at, officer=officer, detail=detail)
    if not found:
        raise NobodyFound
    return found


def belongings(
    session: Session, *, profile: HouseProfile, owners: Iterable[Subject]
) -> tuple[Belonging, ...]:
    """Visits and reports as they stand now, newest first; those that nobody knows left out."""
    owners = frozenset(owners)
    bound = restricted(session, of=owners)
    gone = {
        Subject(kind, row)
        for kind, row in session.execute(select(Erasure.kind, Erasure.row))
        if Subject(kind, row) in owners
    }
    found = []
    for one in owners:
        if one.kind == Owner.REPORT:
            report = session.get(Complaint, UUID(one.row))
            if report is not None:
                day = report.received_at.astimezone(profile.tz).date()
                is_open = report.state in _OPEN
                found.append(_belonging(one, report.number, day, is_open, bound, gone))
        elif one.kind == Owner.SHEET:
            sheet = session.get(SurveySheet, UUID(one.row))
            if sheet is not None:
                number = f"{sheet.day} {sheet.id.hex[-6:]}"
                found.append(_belonging(one, number, sheet.day, False, bound, gone))
        else:
            visit = session.get(Ticket, UUID(one.row))
            if visit is not None:
                number = f"{visit.service_day} {label(visit.series, visit.number)}"
                is_open = visit.ended_at is None
                found.append(_belonging(one, number, visit.service_day, is_open, bound, gone))
    return tuple(sorted(found, key=lambda one: (one.day, one.number), reverse=True))


def _belonging(
    owner: Subject,
    number: str,
    day: date,
    is_open: bool,
    bound: frozenset[Subject],
    gone: set[Subject],
) -> Belonging:
    return Belonging(owner, number, day, is_open, owner in bound, owner in gone)


def _by_number(session: Session, text: str) -> set[Subject]:
    try:
        number = str(ComplaintNumber.parse(text))
    except NotANumber:
        return _by_day_and_label(session, text)
    found = session.scalar(select(_C.id).where(_C.number == number))
    return set() if found is None else {Subject.of(Owner.REPORT, found)}


def _by_day_and_label(session: Session, text: str) -> set[Subject]:
    first, _, rest = text.strip().partition(" ")
    try:
        day, parsed = date.fromisoformat(first), parse_label(rest)
    except ValueError:
        return set()
    if parsed is None:
        return set()
    series, number = parsed
    found = session.scalar(
        select(_T.id).where(_T.service_day == day, _T.series == series, _T.number == number)
    )
    return set() if found is None else {Subject.of(Owner.VISIT, found)}


def _with_kin(session: Session, owners: set[Subject]) -> set[Subject]:
    """The visits that told the reports, and the reports that visits told."""
    reports = [UUID(one.row) for one in owners if one.kind == Owner.REPORT]
    told_at = session.scalars(
        select(_C.ticket_id).where(_C.id.in_(reports), _C.ticket_id.is_not(None))
    )
    visits = {UUID(one.row) for one in owners if one.kind == Owner.VISIT} | set(told_at)
    more = session.scalars(select(_C.id).where(_C.ticket_id.in_(visits)))
    return (
        owners
        | {Subject.of(Owner.VISIT, one) for one in visits}
        | {Subject.of(Owner.REPORT, one) for one in more}
    )
