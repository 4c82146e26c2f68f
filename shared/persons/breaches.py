"""When protection failed: whose data is concerned, and what they and the agency are told."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints.records import Complaint
from shared.complaints.registering import next_in_book, reporter_subject
from shared.i18n import Message, Refusal
from shared.office.profile import HouseProfile
from shared.persons.belongings import belongings
from shared.persons.erasing import subjects_of
from shared.persons.records import Breach
from shared.persons.requests import ANSWERED_WITHIN
from shared.privacy.homes import HOMES, Owner
from shared.privacy.vault import Subject, fields_held, look_in
from shared.queue.records import Ticket
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.storage.feed import Topic, announce

_BOOK = "kegagalan"
_T, _C = Ticket.__table__.c, Complaint.__table__.c
_CONTACT = ("name", "phone", "email", "address")


class UnknownBreach(Refusal):
    """No breach has the number."""

    sentence = Message("Sentences", "Tidak ada catatan kegagalan {number}.")


class BreachUntold(Refusal):
    """What the law wants told is missing."""

    sentence = Message(
        "Sentences",
        "Tulis apa yang terjadi dan apa yang dilakukan, serta hari pertama sebelum hari terakhir.",
    )


@dataclass(frozen=True)
class BreachView:
    """A failure of protection and its clock of 3 x 24 hours."""

    id: UUID
    number: str
    found_at: datetime
    due: datetime
    first: date
    last: date
    happened: str
    handling: str
    told_at: datetime | None


@dataclass(frozen=True)
class Affected:
    """One visit or report whose data is concerned: which sorts, and how to reach the person."""

    number: str
    kinds: tuple[str, ...]
    contact: dict[str, str]


@needs(Right.PERSON_DATA)
def note_breach(
    session: Session,
    *,
    profile: HouseProfile,
    first: date,
    last: date,
    happened: str,
    handling: str,
    officer: UUID,
    at: datetime,
) -> BreachView:
    """Write down that data of these days was exposed; the clock runs from now.

    Raises NotAllowed, BreachUntold.
    """
    if not happened.strip() or not handling.strip() or last < first:
        raise BreachUntold
    year = at.astimezone(profile.tz).year
    row = Breach(
        number=f"KP-{year}-{next_in_book(session, _BOOK, str(year)):03d}",
        found_at=at,
        due=at + ANSWERED_WITHIN,
        noted_by=officer,
        first=first,
        last=last,
        happened=happened.strip(),
        handling=handling.strip(),
    )
    session.add(row)
    detail = {"first": str(first), "last": str(last)}
    record_act(
        session, action="breach.note", subject=row.number, at=at, officer=officer, detail=detail
    )
    announce(session, Topic.PERSONS)
    return _view(row)


@needs(Right.PERSON_DATA)
def affected_by(
    session: Session, *, profile: HouseProfile, number: str, officer: UUID, at: datetime
) -> tuple[BreachView, tuple[Affected, ...]]:
    """Whose data is concerned, opened for the letters; that they were made is on the trail.

    Raises NotAllowed, UnknownBreach.
    """
    row = session.scalar(select(Breach).where(Breach.number == number.strip().upper()))
    if row is None:
        raise UnknownBreach(number=number)
    zone = profile.tz
    visits = session.scalars(
        select(_T.id).where(_T.service_day >= row.first, _T.service_day <= row.last)
    )
    reports = session.execute(select(_C.id, _C.received_at))
    owners = [
        *(Subject.of(Owner.VISIT, one) for one in visits),
        *(
            Subject.of(Owner.REPORT, one)
            for one, received in reports
            if row.first <= received.astimezone(zone).date() <= row.last
        ),
    ]
    found = []
    for one in belongings(session, profile=profile, owners=owners):
        held = fields_held(session, of=subjects_of(session, one.owner))
        if not held and (one.erased or one.sort is Owner.VISIT):
            continue
        kinds = sorted({subject.kind for subject in held} or {"complaint_text"})
        contact = _contact(session, one.owner, held)
        found.append(Affected(one.name, tuple(str(HOMES[kind].words) for kind in kinds), contact))
    row.told_at, row.told_by = at, officer
    detail = {"affected": len(found), "late": at > row.due}
    record_act(
        session, action="breach.letters", subject=row.number, at=at, officer=officer, detail=detail
    )
    announce(session, Topic.PERSONS)
    return _view(row), tuple(found)


def breaches(session: Session) -> tuple[BreachView, ...]:
    """Every failure that was noted, newest first."""
    return tuple(map(_view, session.scalars(select(Breach).order_by(Breach.found_at.desc()))))


def _contact(
    session: Session, owner: Subject, held: dict[Subject, frozenset[str]]
) -> dict[str, str]:
    """How to reach the person: a report's reporter, or what the visit noted."""
    found: dict[str, str] = {}
    reporter = reporter_subject(UUID(owner.row))
    for subject in held:
        if subject == reporter or subject.kind == "leg":
            opened = look_in(session, of=subject, fields=_CONTACT).values
            found |= {name: str(value) for name, value in opened.items()}
    return found


def _view(row: Breach) -> BreachView:
    return BreachView(
        row.id, row.number, row.found_at, row.due, row.first, row.last, row.happened,
        row.handling, row.told_at,
    )  # fmt: skip
