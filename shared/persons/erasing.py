"""Erasing what tells who somebody is, from everything that one visit or report left in the house.

Numbers, times, states and categories stay, so that no figure changes; a tombstone says that there
was data. What a key sealed opens nowhere any more, in no copy that is opened by this program.
"""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ColumnElement, Table, delete, exists, select, update
from sqlalchemy.orm import Session

from shared.complaints.advance import event_subject
from shared.complaints.attachments.attaching import attachment_subject, erase_attachments
from shared.complaints.attachments.records import ComplaintAttachment
from shared.complaints.records import Complaint, ComplaintEvent
from shared.complaints.registering import covered_subject, reporter_subject, text_subject
from shared.drafts.keeping import drafts_of_case, forget_case
from shared.office.profile import HouseProfile
from shared.persons.belongings import belongings
from shared.persons.problems import StillOpen
from shared.persons.records import PersonRequest
from shared.persons.requests import (
    Claim,
    RequestAnswer,
    RequestView,
    answered,
    open_request,
    owners_of,
)
from shared.printing.jobs.records import PrintJob
from shared.printing.jobs.rules import WAITING, JobState
from shared.privacy.homes import HOMES, Owner, kinds_of
from shared.privacy.records import Erasure
from shared.privacy.vault import Subject, forget
from shared.queue.records import Leg, MoveRow
from shared.queue.words import TYPED
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.storage.base import Base
from shared.storage.feed import Topic, announce
from shared.survey.remarks import remark_of

TOMBSTONE = "[data pribadi dihapus]"
"""What stands in place of an erased report's title."""
_BUSY = [state.value for state in {*WAITING, JobState.SENDING}]


class ErasedWhy(StrEnum):
    """On whose word something was erased."""

    ASKED = "asked"
    RETENTION = "retention"
    REPEATED = "repeated"
    """Again, in a copy from before."""


@needs(Right.PERSON_DATA)
def carry_out_erasure(
    session: Session, *, profile: HouseProfile, request: UUID, officer: UUID, at: datetime
) -> RequestView:
    """Erase what a request is about, and answer it. The files that lay beside the database are
    dropped by ``keep_erasures`` after the commit.

    Raises NotAllowed, AnsweredAlready, and StillOpen, having erased nothing.
    """
    row = open_request(session, request)
    assert row.kind == Claim.ERASURE
    found = belongings(session, profile=profile, owners=owners_of(row))
    for one in found:
        if one.open:
            raise StillOpen(one.name)
    for one in found:
        if not one.erased:
            erase(session, one.owner, why=ErasedWhy.ASKED, officer=officer, at=at)
    return answered(session, request, RequestAnswer.DONE, officer=officer, at=at)


def erase(
    session: Session, owner: Subject, *, why: ErasedWhy, officer: UUID | None, at: datetime
) -> None:
    """Erase one visit's or report's data and leave its tombstone; a part of the verbs that may."""
    key = UUID(owner.row)
    if owner.kind == Owner.REPORT:
        erase_attachments(session, key)
        session.execute(
            delete(PrintJob).where(PrintJob.subject_id == key, PrintJob.state.not_in(_BUSY))
        )
    forget_case(session, key)
    for subject in subjects_of(session, owner):
        forget(session, of=subject)
    for kind in kinds_of(Owner(owner.kind)):
        for name, columns in HOMES[kind].clear.items():
            _empty(session, name, columns, owner)
    if owner.kind == Owner.REPORT:
        session.execute(
            update(Complaint)
            .where(Complaint.id == key)
            .values(title=TOMBSTONE, sealed=False, has_reporter=False)
        )
    _forget_corrections(session, owner)
    known = (Erasure.kind == owner.kind, Erasure.row == owner.row)
    if not session.scalar(select(exists().where(*known))):
        session.add(Erasure(kind=owner.kind, row=owner.row, at=at, why=why.value))
    session.expire_all()
    record_act(
        session,
        action="person.erase",
        subject=f"{owner.kind} {owner.row}",
        at=at,
        officer=officer,
        detail={"why": why.value},
    )
    announce(session, Topic.PERSONS, Topic.REGISTER, Topic.QUEUE)


def subjects_of(session: Session, owner: Subject) -> tuple[Subject, ...]:
    """Everything under which the vault may hold data of a visit or report."""
    key = UUID(owner.row)
    if owner.kind == Owner.VISIT:
        legs = session.scalars(select(Leg.number).where(Leg.ticket_id == key))
        moves = session.scalars(select(MoveRow.seq).where(MoveRow.ticket_id == key))
        return (
            *(Subject.of("leg", key, number) for number in legs),
            *(Subject.of("move", key, seq) for seq in moves),
            *drafts_of_case(session, key),
        )
    if owner.kind == Owner.SHEET:
        return (remark_of(key),)
    events = session.scalars(select(ComplaintEvent.seq).where(ComplaintEvent.complaint_id == key))
    attached = session.scalars(
        select(ComplaintAttachment.id).where(ComplaintAttachment.complaint_id == key)
    )
    return (
        reporter_subject(key),
        text_subject(key),
        covered_subject(key),
        *(event_subject(key, seq) for seq in events),
        *(attachment_subject(one) for one in attached),
        *drafts_of_case(session, key),
    )


def in_clear(table: str) -> Table:
    """A table in which person data may stand unsealed."""
    return Base.metadata.tables[table]


def rows_of(table: Table, owner: Subject) -> ColumnElement[bool]:
    """The condition that finds an owner's rows in a table: its own, or those that point at it."""
    mine = table.c.id if table.name == owner.kind else table.c[f"{owner.kind}_id"]
    return mine == UUID(owner.row)


def _empty(session: Session, name: str, columns: Iterable[str], owner: Subject) -> None:
    table = in_clear(name)
    query = update(table).where(rows_of(table, owner))
    if name == "move":  # the reason of other moves is a word of the program
        query = query.where(table.c.move.in_(TYPED))
    session.execute(query.values(dict.fromkeys(columns)))


def _forget_corrections(session: Session, owner: Subject) -> None:
    asked = select(PersonRequest).where(PersonRequest.kind == Claim.CORRECTION.value)
    for row in session.scalars(asked):
        if [owner.kind, owner.row] in row.owners:
            forget(session, of=Subject.of(Owner.REQUEST, row.id))
