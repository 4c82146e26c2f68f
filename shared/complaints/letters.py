"""Numbering the papers of a case: gapless a kind and period, spoilt numbers kept with a reason."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints.advance import Act, Said, actor_of, complaint_for, take
from shared.complaints.letter_number import NumberTemplate, Restart
from shared.complaints.lifecycle import CaseStep, Need
from shared.complaints.problems import StepLacks, UnknownLetter
from shared.complaints.records import Book, ComplaintLetter
from shared.complaints.registering import next_in_book
from shared.office.profile import HouseProfile
from shared.staff.acting import needs
from shared.staff.rights import Right


class LetterKind(StrEnum):
    """The papers that carry a number of their own."""

    DISPOSITION = "disposisi"
    ANSWER = "tanggapan"
    REMINDER = "pengingat"
    EXTENSION = "perpanjangan"
    NOT_OURS = "bukan_wewenang"
    MINUTES = "berita_acara"


_STANDARD = NumberTemplate("{urut}/{unit}/{bulan_romawi}/{tahun}", unit="RUMAH")


@dataclass(frozen=True)
class LetterView:
    id: UUID
    kind: LetterKind
    number: str
    made_at: datetime
    printed: int
    spoilt: str | None


def template_of(profile: HouseProfile, kind: LetterKind) -> NumberTemplate:
    """How the house numbers letters of ``kind``."""
    for each in profile.complaints.numbers:
        if each.kind == kind:
            return NumberTemplate(
                each.template, each.classification, each.unit, Restart(each.restarts)
            )
    return _STANDARD


def next_number(session: Session, *, profile: HouseProfile, kind: LetterKind, day: date) -> str:
    """What the next letter would be numbered; nothing is taken."""
    template = template_of(profile, kind)
    last = session.scalar(
        select(Book.last).where(Book.name == kind.value, Book.period == template.period(day))
    )
    return template.number((last or 0) + 1, day)


@needs(Right.HANDLE, actor="act", who=actor_of)
def number_letter(
    session: Session, *, profile: HouseProfile, act: Act, kind: LetterKind, nature: str = ""
) -> LetterView:
    """Take the next number of ``kind`` for a paper of this case, and note it in the story."""
    record = complaint_for(session, act)
    day = act.at.astimezone(profile.tz).date()
    template = template_of(profile, kind)
    period = template.period(day)
    serial = next_in_book(session, kind.value, period)
    row = ComplaintLetter(
        complaint_id=record.id,
        kind=kind.value,
        number=template.number(serial, day, nature=nature),
        period=period,
        serial=serial,
        made_at=act.at,
        made_by=act.officer,
        printed=0,
    )
    session.add(row)
    take(session, record, CaseStep.NOTE, act,
         said=Said(detail={"letter": kind.value, "number": row.number}))  # fmt: skip
    return _view(row)


@needs(Right.HANDLE, actor="act", who=actor_of)
def spoil_letter(session: Session, *, act: Act, letter: UUID, reason: str) -> LetterView:
    """The paper was spoilt: its number stays in the book with the reason. Raises StepLacks."""
    if not reason.strip():
        raise StepLacks({Need.REASON})
    record = complaint_for(session, act)
    row = session.get_one(ComplaintLetter, letter)
    row.spoilt = reason.strip()
    detail = {"letter": row.kind, "number": row.number, "spoilt": True}
    take(session, record, CaseStep.NOTE, act, said=Said(reason=reason.strip(), detail=detail))
    return _view(row)


@needs(Right.HANDLE, actor="act", who=actor_of)
def spoil_number(session: Session, *, act: Act, number: str, reason: str) -> LetterView:
    """:func:`spoil_letter` of the case's letter with that number. Raises UnknownLetter."""
    for one in letters_of(session, act.complaint):
        if one.number == number.strip() and one.spoilt is None:
            return spoil_letter(session, act=act, letter=one.id, reason=reason)
    raise UnknownLetter(number.strip())


def note_printed(session: Session, *, letter: UUID, document: bytes) -> None:
    """Remember that the paper left the printer, and which bytes it was."""
    row = session.get_one(ComplaintLetter, letter)
    row.printed += 1
    row.digest = hashlib.sha256(document).hexdigest()


def letters_of(session: Session, complaint: UUID) -> tuple[LetterView, ...]:
    """The numbered papers of a case, oldest first."""
    rows = session.scalars(
        select(ComplaintLetter)
        .where(ComplaintLetter.complaint_id == complaint)
        .order_by(ComplaintLetter.made_at, ComplaintLetter.number)
    )
    return tuple(_view(row) for row in rows)


def _view(row: ComplaintLetter) -> LetterView:
    return LetterView(
        row.id, LetterKind(row.kind), row.number, row.made_at, row.printed, row.spoilt
    )
