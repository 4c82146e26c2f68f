"""Giving a report its number, its promises and its place in the register."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import cast
from uuid import UUID

from sqlalchemy import Insert, Table, bindparam, insert, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningUpdate

from shared.complaints import promises
from shared.complaints.advance import Act, Said, first_event
from shared.complaints.covering import covered
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.intake import Intake, Reporter, gaps, stays_sealed, title_of
from shared.complaints.lifecycle import CaseState, WaitingFor
from shared.complaints.linked import tell_tied
from shared.complaints.number import MOST_A_DAY, ComplaintNumber
from shared.complaints.problems import DayFull, Incomplete
from shared.complaints.records import Book, Complaint, ComplaintLink, ComplaintSerial
from shared.office.profile import HouseProfile
from shared.privacy.homes import HOMES
from shared.privacy.vault import Opened, Subject, keep, look_in
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.passwords import hash_password
from shared.staff.rights import Right
from shared.storage.base import new_id
from shared.storage.feed import Topic, announce

AGENDA = "agenda"
_T = cast(Table, Complaint.__table__)
_COLUMNS = frozenset(column.key for column in _T.columns)
_NEW = insert(_T)
_BY_KEY = select(_T.c.id).where(_T.c.request_key == bindparam("key"))


@dataclass(frozen=True)
class Pin:
    """A reporter's secret: six digits for the slip, and the hash that is kept."""

    digits: str
    hashed: str


def new_pin() -> Pin:
    """Make a PIN. Hashing is slow on purpose: call it before the transaction, off the GUI."""
    digits = f"{secrets.randbelow(1_000_000):06d}"
    return Pin(digits, hash_password(digits))


@dataclass(frozen=True)
class Registered:
    """A complaint with its number. ``repeated`` when the same form had been saved before."""

    id: UUID
    number: str
    agenda: int
    promised: tuple[tuple[Promised, datetime | None], ...]
    repeated: bool = False


@needs(Right.REGISTER)
def register_complaint(
    session: Session,
    *,
    profile: HouseProfile,
    intake: Intake,
    pin: Pin,
    officer: UUID | None,
    at: datetime,
) -> Registered:
    """Store the report with its number, reporter and promises, in the caller's transaction.

    Raises Incomplete, DayFull; KeyError for an unknown channel or category.
    """
    return put_on_record(session, profile=profile, intake=intake, pin=pin, officer=officer, at=at)


def put_on_record(
    session: Session,
    *,
    profile: HouseProfile,
    intake: Intake,
    pin: Pin | None,
    officer: UUID | None,
    at: datetime,
) -> Registered:
    """:func:`register_complaint` without asking who may; also for what was told long ago, whose
    reporter holds no PIN."""
    earlier = session.scalar(_BY_KEY, {"key": intake.key})
    if earlier is not None:
        return _again(session, earlier)
    if lacking := gaps(intake):
        raise Incomplete(lacking)
    assert intake.kind is not None
    assert intake.channel is not None
    assert intake.secret is not None
    profile.complaints.channel(intake.channel)
    if intake.category is not None:
        profile.complaints.category(intake.category)
    number = _next_number(session, profile, at)
    year = number.day.year
    sealed = stays_sealed(intake.kind, secret=intake.secret)
    record = Complaint(
        id=new_id(),
        number=str(number),
        site=number.site,
        agenda_year=year,
        agenda_number=next_in_book(session, AGENDA, str(year)),
        request_key=intake.key,
        kind=intake.kind.value,
        happened_on=intake.happened_on.strip() or None,
        district=intake.district,
        village=intake.village,
        category=intake.category,
        channel=intake.channel,
        received_at=min(intake.received_at or at, at),
        entered_at=at,
        entered_by=officer,
        ticket_id=intake.ticket,
        anonymous=intake.anonymous,
        secret=intake.secret,
        sealed=sealed,
        has_reporter=bool(intake.reporter),
        state=CaseState.NEW.value,
        last_seq=1,
        waiting_for=WaitingFor.US.value,
        cycle=1,
        notice_version=intake.notice_version,
        agency_wished=intake.agency,
        lapor_id=intake.lapor_id,
        pin_hash=pin.hashed if pin else None,
        version=1,
    )
    begun = promises.first_promises(profile, record, at=record.received_at)
    promises.set_nearest(record, ((row["due"], row["step"]) for row in begun))
    write_texts(session, record, intake, at=at)
    # One statement, and no look at what it became: whoever reads the case reads it afresh.
    session.execute(_NEW, {name: value for name, value in vars(record).items() if name in _COLUMNS})
    first_event(session, record, Act(record.id, officer, at), _tied_to(session, intake))
    keep_reporter(session, record.id, intake.reporter, at=at)
    session.add_all(
        ComplaintLink(complaint_id=record.id, other_id=other, same=same, at=at, officer_id=officer)
        for other, same in _compared(intake).items()
    )
    if intake.same_as is not None:
        theirs = Act(intake.same_as, officer, at)
        tell_tied(session, intake.same_as, record.number, act=theirs)
    promises.write_promises(session, begun)
    announce(session, Topic.REGISTER)
    promised = sorted((row["due"], row["step"]) for row in begun if row["due"] is not None)
    return Registered(
        record.id,
        record.number,
        record.agenda_number,
        tuple((Promised(step), due) for due, step in promised),
    )


def reporter_subject(complaint: UUID) -> Subject:
    """Whose data the reporter's is."""
    return Subject.of("complaint", complaint)


def keep_reporter(session: Session, complaint: UUID, reporter: Reporter, *, at: datetime) -> None:
    """Seal who reported, and make telephone, NIK and e-mail findable by their exact value."""
    if reporter:
        keep(
            session,
            of=reporter_subject(complaint),
            values=vars(reporter),
            at=at,
            find_by=HOMES["complaint"].find_by,
            new=True,
        )


def write_texts(session: Session, record: Complaint, intake: Intake, *, at: datetime) -> None:
    """Put the report's own words where they belong: on the record, or sealed like a person.

    Where some are covered, the record has the rest and the vault what was told.
    """
    texts = {
        "title": title_of(intake),
        "story": intake.story.strip(),
        "hope": intake.hope.strip() or None,
        "place": intake.place.strip() or None,
    }
    if record.sealed:
        keep(session, of=text_subject(record.id), values=texts, at=at)
        texts = dict.fromkeys(texts)
    rest = {name: text and covered(text, intake.covers) for name, text in texts.items()}
    told = {name: text for name, text in texts.items() if text != rest[name]}
    if told:
        keep(session, of=covered_subject(record.id), values=told, at=at)
    for name, text in rest.items():
        setattr(record, name, text)


@needs(Right.READ_SECRET)
def open_covered(session: Session, *, complaint: UUID, officer: UUID, at: datetime) -> Opened:
    """The texts with covered words as they were told; that somebody asked is on the trail.

    Raises NotAllowed.
    """
    record_act(
        session,
        action="complaint.covered",
        subject=f"complaint {complaint}",
        at=at,
        officer=officer,
    )
    return look_in(session, of=covered_subject(complaint))


def covered_subject(complaint: UUID) -> Subject:
    """Whose the words are that a report's texts no longer show."""
    return Subject.of("complaint_covered", complaint)


def text_subject(complaint: UUID) -> Subject:
    """Whose words a sealed complaint's are."""
    return Subject.of("complaint_text", complaint)


def _compared(intake: Intake) -> dict[UUID, bool]:
    """The reports that the officer held beside this one, and whether it is the same matter."""
    tied = {} if intake.same_as is None else {intake.same_as: True}
    return dict.fromkeys(intake.not_same, False) | tied


def _tied_to(session: Session, intake: Intake) -> Said:
    if intake.same_as is None:
        return Said()
    other = session.scalar(select(_T.c.number).where(_T.c.id == intake.same_as))
    return Said(detail={"linked": other})


def next_in_book(session: Session, name: str, period: str) -> int:
    """The next number of an agenda book or kind of letter; gapless, since it is one transaction."""
    return _next(session, *_IN_BOOK, {"name": name, "period": period})


def _next_number(session: Session, profile: HouseProfile, at: datetime) -> ComplaintNumber:
    site, day = profile.complaints.site, at.astimezone(profile.tz).date()
    serial = _next(session, *_OF_THE_DAY, {"site": site, "day": day})
    if serial > MOST_A_DAY:
        raise DayFull
    return ComplaintNumber(site, day, serial)


def _counting(
    table: type[Book] | type[ComplaintSerial],
) -> tuple[ReturningUpdate[int], Insert]:
    """The statements that take the next number of a row by its key, and that begin it with 1."""
    stored = cast(Table, table.__table__)
    bump = update(stored).values(last=stored.c.last + 1).returning(stored.c.last)
    keys = stored.primary_key.columns
    bump = bump.where(*(column == bindparam(f"by_{column.key}") for column in keys))
    return bump, insert(stored)


def _next(
    session: Session, bump: ReturningUpdate[int], begin: Insert, key: dict[str, object]
) -> int:
    by = {f"by_{name}": value for name, value in key.items()}
    number: int | None = session.scalar(bump, by)
    if number is None:
        session.execute(begin, key | {"last": 1})
        return 1
    return number


_IN_BOOK, _OF_THE_DAY = _counting(Book), _counting(ComplaintSerial)


def _again(session: Session, complaint: UUID) -> Registered:
    """What was answered when the same form was saved before."""
    record = session.get_one(Complaint, complaint)
    rows = promises.deadlines_of(session, complaint)
    return Registered(
        record.id,
        record.number,
        record.agenda_number,
        tuple((Promised(row.step), row.due) for row in rows if row.cycle == record.cycle),
        repeated=True,
    )
