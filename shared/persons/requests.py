"""What persons ask of the house about their data: taken with a number, answered in 3 x 24 hours."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints.registering import next_in_book
from shared.i18n import Message
from shared.office.profile import HouseProfile
from shared.persons.problems import AnsweredAlready, UnknownRequest
from shared.persons.records import PersonRequest
from shared.privacy.vault import Subject
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.storage.feed import Topic, announce

ANSWERED_WITHIN = timedelta(hours=72)
"""3 x 24 hours: UU 27/2022 articles 30, 32, 40, 41."""
_BOOK = "data-pribadi"


class Claim(StrEnum):
    """What may be asked for."""

    ACCESS = "access"
    CORRECTION = "correction"
    RESTRICTION = "restriction"
    RELEASE = "release"
    ERASURE = "erasure"
    WITHDRAWAL = "withdrawal"


CLAIM_WORDS = {
    Claim.ACCESS: Message("Persons", "Akses atas data pribadi (Pasal 32)"),
    Claim.CORRECTION: Message("Persons", "Pembetulan data pribadi (Pasal 30)"),
    Claim.RESTRICTION: Message("Persons", "Pembatasan pemrosesan (Pasal 41)"),
    Claim.RELEASE: Message("Persons", "Pencabutan pembatasan"),
    Claim.ERASURE: Message("Persons", "Penghapusan data pribadi (Pasal 43)"),
    Claim.WITHDRAWAL: Message("Persons", "Penarikan persetujuan (Pasal 40)"),
}


class Proof(StrEnum):
    """By what the officer knew that the person asks about their own data."""

    ID_CARD = "id_card"
    RECEIPT = "receipt"
    GUARDIAN = "guardian"
    LETTER = "letter"


PROOF_WORDS = {
    Proof.ID_CARD: Message("Persons", "Kartu identitas diperlihatkan"),
    Proof.RECEIPT: Message("Persons", "Tanda terima dan PIN"),
    Proof.GUARDIAN: Message("Persons", "Orang tua atau wali dengan bukti"),
    Proof.LETTER: Message("Persons", "Surat bertanda tangan"),
}


class RequestAnswer(StrEnum):
    """What became of a request."""

    DONE = "done"
    REFUSED = "refused"


class Ground(StrEnum):
    """Why a request is refused; the law knows no others for this house."""

    NOT_THEIRS = "not_theirs"
    STILL_WORKED_ON = "still_worked_on"
    LAW_KEEPS = "law_keeps"
    OTHERS_AT_RISK = "others_at_risk"


GROUND_WORDS = {
    Ground.NOT_THEIRS: Message("Persons", "Data itu bukan milik yang meminta"),
    Ground.STILL_WORKED_ON: Message("Persons", "Laporannya masih ditangani"),
    Ground.LAW_KEEPS: Message("Persons", "Undang-undang mewajibkan penyimpanan"),
    Ground.OTHERS_AT_RISK: Message("Persons", "Membahayakan atau membuka data orang lain"),
}


@dataclass(frozen=True)
class RequestView:
    """A request for the screen and its receipt."""

    id: UUID
    number: str
    claim: Claim
    owners: tuple[Subject, ...]
    proof: Proof
    asked_at: datetime
    due: datetime
    done_at: datetime | None
    answer: RequestAnswer | None
    ground: Ground | None

    def late(self, now: datetime) -> bool:
        """Whether the 3 x 24 hours passed before it was answered."""
        return (self.done_at or now) > self.due


@needs(Right.PERSON_DATA)
def take_request(
    session: Session,
    *,
    profile: HouseProfile,
    claim: Claim,
    owners: Iterable[Subject],
    proof: Proof,
    officer: UUID,
    at: datetime,
) -> RequestView:
    """Give a request its number; its clock runs from now. Raises NotAllowed."""
    year = at.astimezone(profile.tz).year
    row = PersonRequest(
        number=f"DP-{year}-{next_in_book(session, _BOOK, str(year)):04d}",
        kind=claim.value,
        owners=sorted([one.kind, one.row] for one in owners),
        proof=proof.value,
        asked_at=at,
        due=at + ANSWERED_WITHIN,
        taken_by=officer,
    )
    session.add(row)
    detail = {"claim": claim.value, "proof": proof.value, "about": len(row.owners)}
    record_act(
        session, action="person.request", subject=row.number, at=at, officer=officer, detail=detail
    )
    announce(session, Topic.PERSONS)
    return _view(row)


@needs(Right.PERSON_DATA)
def refuse_request(
    session: Session, *, request: UUID, ground: Ground, officer: UUID, at: datetime
) -> RequestView:
    """RequestAnswer a request by saying why not. Raises NotAllowed, AnsweredAlready."""
    return answered(session, request, RequestAnswer.REFUSED, officer=officer, at=at, ground=ground)


def answered(
    session: Session,
    request: UUID,
    answer: RequestAnswer,
    *,
    officer: UUID,
    at: datetime,
    ground: Ground | None = None,
) -> RequestView:
    """Write down what became of a request; a part of the verbs that carry it out."""
    row = open_request(session, request)
    row.done_at, row.done_by, row.outcome = at, officer, answer.value
    row.why = ground.value if ground else None
    detail = {"answer": answer.value, "late": at > row.due} | ({"why": row.why} if row.why else {})
    record_act(
        session, action="person.answered", subject=row.number, at=at, officer=officer, detail=detail
    )
    announce(session, Topic.PERSONS)
    return _view(row)


def open_request(session: Session, request: UUID) -> PersonRequest:
    """The row of a request nobody answered yet. Raises UnknownRequest, AnsweredAlready."""
    row = session.get(PersonRequest, request)
    if row is None:
        raise UnknownRequest(str(request))
    if row.done_at is not None:
        raise AnsweredAlready(row.number)
    return row


def owners_of(row: PersonRequest) -> tuple[Subject, ...]:
    """The visits and reports that a request is about."""
    return tuple(Subject(kind, key) for kind, key in row.owners)


def requests(session: Session, *, unanswered: bool = False) -> tuple[RequestView, ...]:
    """Requests, the one due first at the head; they name nobody."""
    query = select(PersonRequest).order_by(PersonRequest.done_at.is_not(None), PersonRequest.due)
    if unanswered:
        query = query.where(PersonRequest.done_at.is_(None))
    return tuple(map(_view, session.scalars(query)))


def request_numbered(session: Session, number: str) -> RequestView:
    """The request of that number, however it is spelt. Raises UnknownRequest."""
    wanted = number.strip().upper()
    row = session.scalar(select(PersonRequest).where(PersonRequest.number == wanted))
    if row is None:
        raise UnknownRequest(number)
    return _view(row)


def _view(row: PersonRequest) -> RequestView:
    return RequestView(
        row.id,
        row.number,
        Claim(row.kind),
        owners_of(row),
        Proof(row.proof),
        row.asked_at,
        row.due,
        row.done_at,
        RequestAnswer(row.outcome) if row.outcome else None,
        Ground(row.why) if row.why else None,
    )
