"""Letting go of what has lain long enough: announced, then erased by a second person.

What is open or restricted is never taken, neither when the list is made nor when it is carried out.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shared.complaints.lifecycle import OPEN_STATES
from shared.complaints.records import Complaint
from shared.complaints.registering import next_in_book
from shared.i18n import Message, Refusal
from shared.office.house import House
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.persons.erasing import ErasedWhy, erase
from shared.persons.records import Purge
from shared.privacy.homes import Owner, kinds_of
from shared.privacy.records import Erasure, Restriction, VaultRow
from shared.privacy.vault import Subject
from shared.queue.records import Ticket
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.storage.feed import Topic, announce
from shared.survey.records import SurveySheet

_BOOK = "penghapusan"
_BATCH = 100
_T, _C, _S = Ticket.__table__.c, Complaint.__table__.c, SurveySheet.__table__.c
_OPEN = [state.value for state in OPEN_STATES]


class PurgeRefused(Refusal):
    """A purge cannot be announced or carried out now."""

    sentence = Message("Sentences", "Tidak ada yang lewat masa simpan.")
    unset = Message(
        "Sentences",
        "Masa simpan belum ditetapkan. Tetapkan menurut jadwal retensi arsip di Administrasi, "
        "Data pribadi.",
    )
    early = Message("Sentences", "Daftar {number} belum boleh dilaksanakan sebelum {day}.")
    same = Message("Sentences", "Yang mengumumkan tidak boleh melaksanakan. Mintalah orang kedua.")
    done = Message("Sentences", "Daftar {number} sudah dilaksanakan.")
    unknown = Message("Sentences", "Tidak ada daftar penghapusan {number}.")


@dataclass(frozen=True)
class PurgeView:
    """An announced list, and what became of it."""

    id: UUID
    number: str
    announced_at: datetime
    not_before: date
    items: tuple[Subject, ...]
    done_at: datetime | None
    erased: int
    spared: int


@needs(Right.PERSON_DATA)
def past_retention(
    session: Session, *, profile: HouseProfile, officer: UUID, at: datetime
) -> tuple[Subject, ...]:
    """What a purge would take now (a dry run). Raises NotAllowed, PurgeRefused."""
    return _due(session, profile, at)


@needs(Right.PERSON_DATA)
def announce_purge(
    session: Session, *, profile: HouseProfile, officer: UUID, at: datetime
) -> PurgeView:
    """Make the list and let it lie for the days the house announces. Raises NotAllowed,
    PurgeRefused where nothing is due."""
    items = _due(session, profile, at)
    if not items:
        raise PurgeRefused
    today = service_day(at, profile.tz)
    row = Purge(
        number=f"PH-{today.year}-{next_in_book(session, _BOOK, str(today.year)):03d}",
        announced_at=at,
        announced_by=officer,
        not_before=today + timedelta(days=profile.privacy.announced_days),
        items=[[one.kind, one.row] for one in items],
    )
    session.add(row)
    detail = {"items": len(items), "not_before": str(row.not_before)}
    record_act(
        session, action="purge.announce", subject=row.number, at=at, officer=officer, detail=detail
    )
    announce(session, Topic.PERSONS)
    return _view(row)


def carry_out_purge(house: House, *, number: str, officer: UUID) -> PurgeView:
    """Erase what is on the list and still due, in several transactions; broken off, it goes on at
    the next call. Not for the GUI thread. Raises NotAllowed, PurgeRefused."""
    due = house.write(
        lambda session, at: may_purge(
            session, profile=house.profile, number=number, officer=officer, at=at
        )
    )

    def work(session: Session, at: datetime) -> None:
        still = set(_due(session, house.profile, at))
        for one in batch:
            if one in still:
                erase(session, one, why=ErasedWhy.RETENTION, officer=officer, at=at)

    for start in range(0, len(due), _BATCH):
        batch = due[start : start + _BATCH]
        house.write(work)
    return house.write(
        lambda session, at: end_purge(session, number=number, officer=officer, at=at)
    )


@needs(Right.PERSON_DATA)
def may_purge(
    session: Session, *, profile: HouseProfile, number: str, officer: UUID, at: datetime
) -> tuple[Subject, ...]:
    """What of an announced list is to be erased now. Raises NotAllowed, PurgeRefused."""
    row = _row(session, number)
    if row.done_at is not None:
        raise PurgeRefused(PurgeRefused.done, number=row.number)
    if row.announced_by == officer:
        raise PurgeRefused(PurgeRefused.same)
    if service_day(at, profile.tz) < row.not_before:
        raise PurgeRefused(PurgeRefused.early, number=row.number, day=str(row.not_before))
    still = set(_due(session, profile, at))
    return tuple(one for one in _items(row) if one in still)


@needs(Right.PERSON_DATA)
def end_purge(session: Session, *, number: str, officer: UUID, at: datetime) -> PurgeView:
    """Write down how many of a list were erased, and how many were spared. Raises NotAllowed."""
    row = _row(session, number)
    items = _items(row)
    row.erased = len(_erased(session) & set(items))
    row.spared = len(items) - row.erased
    row.done_at, row.done_by = at, officer
    detail = {"erased": row.erased, "spared": row.spared}
    record_act(
        session, action="purge.done", subject=row.number, at=at, officer=officer, detail=detail
    )
    announce(session, Topic.PERSONS)
    return _view(row)


def purges(session: Session) -> tuple[PurgeView, ...]:
    """Every list, newest first."""
    return tuple(map(_view, session.scalars(select(Purge).order_by(Purge.announced_at.desc()))))


def _due(session: Session, profile: HouseProfile, at: datetime) -> tuple[Subject, ...]:
    rules, today = profile.privacy, service_day(at, profile.tz)
    if rules.visit_days is rules.report_days is rules.remark_days is None:
        raise PurgeRefused(PurgeRefused.unset)
    found: list[Subject] = []
    if rules.visit_days is not None:
        found += _visits(session, today - timedelta(days=rules.visit_days))
    if rules.report_days is not None:
        found += _reports(session, at - timedelta(days=rules.report_days))
    if rules.remark_days is not None:
        found += _remarks(session, today - timedelta(days=rules.remark_days))
    bound = select(Restriction.kind, Restriction.row)
    left_alone = _erased(session) | {Subject(kind, row) for kind, row in session.execute(bound)}
    return tuple(one for one in found if one not in left_alone)


def _visits(session: Session, before: date) -> list[Subject]:
    """Ended visits with words, none of them told in a report that is still worked on."""
    told = {
        UUID(subject.partition(":")[0])
        for subject in session.scalars(
            select(VaultRow.subject).where(VaultRow.kind.in_(kinds_of(Owner.VISIT))).distinct()
        )
    }
    still = set(session.scalars(select(_C.ticket_id).where(_C.state.in_(_OPEN))))
    query = select(_T.id).where(_T.service_day < before, _T.ended_at.is_not(None)).order_by(_T.id)
    ended = session.scalars(query)
    return [Subject.of(Owner.VISIT, one) for one in ended if one in told and one not in still]


def _reports(session: Session, before: datetime) -> list[Subject]:
    ended = func.coalesce(_C.ended_at, _C.received_at)
    query = select(_C.id).where(_C.state.not_in(_OPEN), ended < before).order_by(_C.id)
    return [Subject.of(Owner.REPORT, one) for one in session.scalars(query)]


def _remarks(session: Session, before: date) -> list[Subject]:
    written = set(
        session.scalars(select(VaultRow.subject).where(VaultRow.kind == Owner.SHEET.value))
    )
    old = session.scalars(select(_S.id).where(_S.day < before).order_by(_S.id))
    return [Subject.of(Owner.SHEET, one) for one in old if str(one) in written]


def _erased(session: Session) -> set[Subject]:
    rows = session.execute(select(Erasure.kind, Erasure.row))
    return {Subject(kind, row) for kind, row in rows}


def _row(session: Session, number: str) -> Purge:
    row = session.scalar(select(Purge).where(Purge.number == number.strip().upper()))
    if row is None:
        raise PurgeRefused(PurgeRefused.unknown, number=number)
    return row


def _items(row: Purge) -> tuple[Subject, ...]:
    return tuple(Subject(kind, key) for kind, key in row.items)


def _view(row: Purge) -> PurgeView:
    return PurgeView(
        row.id, row.number, row.announced_at, row.not_before, _items(row), row.done_at,
        row.erased, row.spared,
    )  # fmt: skip
