"""Asking agencies about a complaint, several at once, and keeping what each one says."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints.advance import Act, Said, actor_of, complaint_for, take
from shared.complaints.deadlines.due import due
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.dispositions import (
    OPEN_DISPOSITIONS,
    Carrier,
    DispositionState,
    Nature,
    may_follow,
)
from shared.complaints.house_calendar import counting_calendar, rules_for
from shared.complaints.lifecycle import CaseState, CaseStep, Need, WaitingFor
from shared.complaints.problems import StepLacks, StepRefused
from shared.complaints.records import Complaint, ComplaintDisposition
from shared.complaints.registering import next_in_book
from shared.complaints.results import Class
from shared.office.profile import HouseProfile
from shared.staff.acting import needs
from shared.staff.rights import Right

AGENDA = "disposisi"


@dataclass(frozen=True)
class DispositionRequest:
    """Asked of an agency; instructions are keys of the profile, ``due`` None for the rule's."""

    agency: str
    instructions: tuple[str, ...] = ()
    nature: Nature = Nature.ORDINARY
    note: str = ""
    due: datetime | None = None


@needs(Right.HANDLE, actor="act", who=actor_of)
def dispose(
    session: Session, *, profile: HouseProfile, act: Act, request: DispositionRequest
) -> ComplaintDisposition:
    """Ask one more agency; the first one moves the complaint to *terdisposisi*."""
    record = complaint_for(session, act)
    take(
        session,
        record,
        CaseStep.DISPOSE,
        act,
        given={Need.AGENCY} if request.agency else (),
        said=Said(text=request.note, detail={"agency": request.agency}),
    )
    year = act.at.astimezone(profile.tz).year
    row = ComplaintDisposition(
        complaint_id=record.id,
        cycle=record.cycle,
        agency=request.agency,
        instructions=list(request.instructions),
        nature=request.nature.value,
        note=None if record.sealed else request.note or None,
        state=DispositionState.MADE.value,
        agenda_number=next_in_book(session, AGENDA, str(year)),
        made_at=act.at,
        made_by=act.officer,
        due=request.due or _due(profile, record, act.at),
    )
    session.add(row)
    record.agency = request.agency
    if CaseState(record.state) is CaseState.DISPOSED:
        record.waiting_for = WaitingFor.AGENCY.value
    session.flush()
    return row


@needs(Right.HANDLE, actor="act", who=actor_of)
def send(session: Session, *, act: Act, disposition: UUID, how: Carrier) -> ComplaintDisposition:
    """It left the house."""
    row, record = _step_on(session, act, disposition, DispositionState.SENT)
    row.sent_at, row.sent_how = act.at, how.value
    _tell(session, record, act, row, Said(detail={"how": how.value}))
    return row


@needs(Right.HANDLE, actor="act", who=actor_of)
def receive(
    session: Session, *, act: Act, disposition: UUID, received_by: str = ""
) -> ComplaintDisposition:
    """The agency has it; the first acceptance puts the complaint in process."""
    row, record = _step_on(session, act, disposition, DispositionState.RECEIVED)
    row.received_at, row.received_by = act.at, received_by.strip() or None
    _accept(session, record, act, row)
    return row


@needs(Right.HANDLE, actor="act", who=actor_of)
def answer(session: Session, *, act: Act, disposition: UUID, text: str) -> ComplaintDisposition:
    """The agency answered; what it said becomes part of the story, and it is our turn."""
    if not text.strip():
        raise StepLacks({Need.MESSAGE})
    row, record = _step_on(session, act, disposition, DispositionState.ANSWERED)
    row.answered_at = act.at
    row.answer = None if record.sealed else text.strip()
    _accept(session, record, act, row, Said(text=text.strip()))
    if not _open(session, record):
        record.waiting_for = WaitingFor.US.value
    return row


@needs(Right.HANDLE, actor="act", who=actor_of)
def give_back(
    session: Session, *, act: Act, disposition: UUID, reason: str
) -> ComplaintDisposition:
    """The agency sent it back; when all did, the complaint waits for us as verified again."""
    if not reason.strip():
        raise StepLacks({Need.REASON})
    row, record = _step_on(session, act, disposition, DispositionState.RETURNED)
    row.returned_reason = None if record.sealed else reason.strip()
    said = Said(reason=reason.strip(), detail={"agency": row.agency, "to": row.state})
    if CaseState(record.state) is CaseState.DISPOSED and not _open(session, record):
        take(session, record, CaseStep.RETURN, act, given={Need.REASON}, said=said)
    else:
        take(session, record, CaseStep.DISPOSITION, act, said=said)
    if not _open(session, record):
        record.waiting_for = WaitingFor.US.value
    return row


def dispositions_of(session: Session, complaint: UUID) -> tuple[ComplaintDisposition, ...]:
    """All of them, oldest first."""
    return tuple(
        session.scalars(
            select(ComplaintDisposition)
            .where(ComplaintDisposition.complaint_id == complaint)
            .order_by(ComplaintDisposition.made_at, ComplaintDisposition.agenda_number)
        )
    )


def _step_on(
    session: Session, act: Act, disposition: UUID, to: DispositionState
) -> tuple[ComplaintDisposition, Complaint]:
    record = complaint_for(session, act)
    row = session.get_one(ComplaintDisposition, disposition)
    if row.complaint_id != record.id or not may_follow(DispositionState(row.state), to):
        raise StepRefused(record.number, CaseState(record.state), CaseStep.DISPOSITION)
    row.state = to.value
    session.flush()
    return row, record


def _accept(
    session: Session,
    record: Complaint,
    act: Act,
    row: ComplaintDisposition,
    said: Said | None = None,
) -> None:
    detail = {"agency": row.agency, "to": row.state}
    said = Said(text=said.text if said else "", detail=detail)
    accepted = CaseState(record.state) is CaseState.DISPOSED
    take(session, record, CaseStep.ACCEPT if accepted else CaseStep.DISPOSITION, act, said=said)


def _tell(
    session: Session, record: Complaint, act: Act, row: ComplaintDisposition, said: Said
) -> None:
    detail = {"agency": row.agency, "to": row.state, **said.detail}
    take(session, record, CaseStep.DISPOSITION, act, said=Said(detail=detail))


def _open(session: Session, record: Complaint) -> bool:
    return any(row.state in OPEN_DISPOSITIONS for row in dispositions_of(session, record.id))


def _due(profile: HouseProfile, record: Complaint, at: datetime) -> datetime | None:
    local = at.astimezone(profile.tz)
    rule = rules_for(profile, Class(record.kind), local.date()).get(Promised.DISPOSE)
    return None if rule is None else due(rule, counting_calendar(profile, local.year), at).at
