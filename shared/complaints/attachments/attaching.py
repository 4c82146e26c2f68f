"""Attaching files to a report, telling of them, looking at them, and erasing them."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from shared.complaints.advance import Act, Said, actor_of, complaint_for, take
from shared.complaints.attachments.preparing import (
    ORIGINAL,
    AttachmentFault,
    AttachmentRefused,
    PreparedFile,
    page_part,
)
from shared.complaints.attachments.records import ComplaintAttachment
from shared.complaints.attachments.sniffing import MOST_FILES, FileKind
from shared.complaints.lifecycle import CaseStep, Need
from shared.complaints.problems import StepLacks, UnknownComplaint
from shared.complaints.records import Complaint
from shared.keys.content import open_content
from shared.keys.problems import KeyMissing
from shared.privacy.vault import Subject, forget, keep, look_in, look_in_each
from shared.staff.acting import acting, needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.storage.stored_files import Files, claim, let_go

_T = ComplaintAttachment.__table__.c


@dataclass(frozen=True)
class AttachmentView:
    """What may be told of an attachment; ``name`` is None where the reader may not know it."""

    id: UUID
    kind: FileKind
    size: int
    pages: int
    added_at: datetime
    name: str | None


@dataclass(frozen=True)
class AttachmentKey:
    """What opens the files of one attachment, for as long as somebody looks at it."""

    id: UUID
    name: str
    kind: FileKind
    key: bytes
    original: str
    pages: tuple[str, ...]


def put_with(
    session: Session,
    *,
    complaint: UUID,
    files: Sequence[PreparedFile],
    officer: UUID | None,
    at: datetime,
) -> None:
    """Make prepared files attachments of a report, in the caller's transaction.

    Raises KeyMissing, and :class:`AttachmentRefused` for one too many.
    """
    last = session.scalar(select(func.max(_T.sequence)).where(_T.complaint_id == complaint)) or 0
    held = session.scalar(select(func.count()).where(_T.complaint_id == complaint)) or 0
    for number, one in enumerate(files, 1):
        if held + number > MOST_FILES:
            raise AttachmentRefused(AttachmentFault.MANY, one.name, most=MOST_FILES)
        for digest, size in (one.original, *one.pages):
            claim(session, digest, size=size, at=at)
        session.add(
            ComplaintAttachment(
                id=one.id,
                complaint_id=complaint,
                sequence=last + number,
                kind=one.kind.value,
                size=one.size,
                original=one.original[0],
                pages=[digest for digest, _size in one.pages],
                added_at=at,
                added_by=officer,
            )
        )
        told = {"name": one.name, "key": base64.b64encode(one.key).decode()}
        keep(session, of=attachment_subject(one.id), values=told, at=at)
    session.flush()


@needs(Right.HANDLE, actor="act", who=actor_of)
def attach(session: Session, *, act: Act, files: Sequence[PreparedFile]) -> Complaint:
    """Add files to a case that is on record; its story tells how many. Raises as `put_with`."""
    record = complaint_for(session, act)
    put_with(session, complaint=record.id, files=files, officer=act.officer, at=act.at)
    take(session, record, CaseStep.NOTE, act, said=Said(detail={"attached": len(files)}))
    return record


@needs(Right.VERIFY, actor="act", who=actor_of)
def detach(session: Session, *, act: Act, attachment: UUID, reason: str) -> list[str]:
    """Erase one attachment for a reason; its story tells that there was one.

    Gives the files to drop after the commit. Raises StepLacks without a reason.
    """
    if not reason.strip():
        raise StepLacks({Need.REASON})
    record = complaint_for(session, act)
    row = _row(session, attachment)
    left = _erase(session, [row])
    said = Said(reason=reason.strip(), detail={"detached": row.kind})
    take(session, record, CaseStep.NOTE, act, said=said)
    return left


def erase_attachments(session: Session, complaint: UUID) -> list[str]:
    """Erase every attachment of a report, for whoever erases the report itself.

    Without its key a file opens nowhere, in no copy. Gives the files to drop after the commit.
    """
    rows = session.scalars(select(ComplaintAttachment).where(_T.complaint_id == complaint)).all()
    return _erase(session, rows)


def attachments_of(
    session: Session, complaint: UUID, *, may_open: bool
) -> tuple[AttachmentView, ...]:
    """The attachments of a report, in the order in which they came."""
    rows = session.scalars(
        select(ComplaintAttachment).where(_T.complaint_id == complaint).order_by(_T.sequence)
    ).all()
    subjects = [attachment_subject(row.id) for row in rows] if may_open else []
    names = look_in_each(session, of=subjects) if subjects else {}
    return tuple(
        AttachmentView(
            id=row.id,
            kind=FileKind(row.kind),
            size=row.size,
            pages=len(row.pages),
            added_at=row.added_at,
            name=found.values.get("name") if (found := names.get(attachment_subject(row.id)))
            else None,
        )
        for row in rows
    )  # fmt: skip


@needs(Right.REGISTER, actor="reader")
def look_at_attachment(session: Session, *, attachment: UUID, reader: UUID) -> AttachmentKey:
    """What opens the pages of an attachment; of a sealed case for its author, or with the right to
    read secrets. Raises NotAllowed, KeyMissing, UnknownComplaint."""
    row = _row(session, attachment)
    record = session.get_one(Complaint, row.complaint_id)
    if record.sealed and record.entered_by != reader:
        acting(session, reader, Right.READ_SECRET, "look_at_attachment")
    return _key(session, row)


@needs(Right.READ_SECRET)
def open_original(
    session: Session, *, attachment: UUID, officer: UUID, at: datetime
) -> AttachmentKey:
    """What opens the file as it came; that somebody asked is on the trail. Raises as above."""
    row = _row(session, attachment)
    record_act(
        session,
        action="attachment.original",
        subject=f"complaint {row.complaint_id}",
        at=at,
        officer=officer,
        detail={"attachment": row.sequence, "kind": row.kind},
    )
    return _key(session, row)


def page_of(files: Files, key: AttachmentKey, number: int) -> bytes:
    """One page, a JPEG of our own making. Not for the GUI thread. Raises FileLost, KeyWrong."""
    return open_content(key.key, files.get(key.pages[number]), str(key.id), page_part(number))


def original_of(files: Files, key: AttachmentKey) -> bytes:
    """The file as it came. Not for the GUI thread. Raises FileLost, KeyWrong."""
    return open_content(key.key, files.get(key.original), str(key.id), ORIGINAL)


def attachment_subject(attachment: UUID) -> Subject:
    """Whose the name and the key of an attachment are."""
    return Subject.of("complaint_attachment", attachment)


def _row(session: Session, attachment: UUID) -> ComplaintAttachment:
    row = session.get(ComplaintAttachment, attachment)
    if row is None:
        raise UnknownComplaint(str(attachment))
    return row


def _key(session: Session, row: ComplaintAttachment) -> AttachmentKey:
    found = look_in(session, of=attachment_subject(row.id)).values
    if "key" not in found:
        raise KeyMissing(f"attachment {row.id}")
    key = base64.b64decode(found["key"])
    kind = FileKind(row.kind)
    return AttachmentKey(row.id, str(found.get("name") or kind), kind, key, row.original,
                         tuple(row.pages))  # fmt: skip


def _erase(session: Session, rows: Sequence[ComplaintAttachment]) -> list[str]:
    files = [digest for row in rows for digest in (row.original, *row.pages)]
    for row in rows:
        forget(session, of=attachment_subject(row.id))
    session.execute(delete(ComplaintAttachment).where(_T.id.in_([row.id for row in rows])))
    let_go(session, files)
    return files
