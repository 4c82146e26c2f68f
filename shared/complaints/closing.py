"""Ending a complaint: what happened, told to the reporter; and objecting to how it ended."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shared.complaints import promises
from shared.complaints.advance import Act, Said, actor_of, complaint_for, take
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.dispositions import OPEN_DISPOSITIONS
from shared.complaints.handling import end
from shared.complaints.lifecycle import CaseState, CaseStep, Need
from shared.complaints.linked import tell_tied, write_tie
from shared.complaints.problems import (
    ByAnotherOfficer,
    DispositionsOpen,
    ObjectedAlready,
    StepLacks,
    StepRefused,
)
from shared.complaints.records import (
    Complaint,
    ComplaintClosing,
    ComplaintDisposition,
    ComplaintEvent,
)
from shared.complaints.results import Class, ClosingResult, Satisfied, asked_by, results_for
from shared.office.profile import HouseProfile
from shared.staff.acting import needs
from shared.staff.rights import Right


@dataclass(frozen=True)
class CaseEnding:
    """How it ended: result, the message the reporter gets, and what the result asks for."""

    result: ClosingResult
    message: str
    reason: str = ""
    remainder: str = ""
    document: str = ""
    together_with: str = ""
    """The number of the case on the same matter whose answer it shares."""


@needs(Right.HANDLE, actor="act", who=actor_of)
def close(session: Session, *, profile: HouseProfile, act: Act, ending: CaseEnding) -> Complaint:
    """Close a complaint in process. Raises DispositionsOpen while an agency has not answered."""
    record = complaint_for(session, act)
    pending = open_dispositions(session, record)
    if CaseState(record.state) is CaseState.IN_PROCESS and pending:
        raise DispositionsOpen(pending)
    return _close(session, profile, record, CaseStep.CLOSE, act, ending)


@needs(Right.HANDLE, actor="act", who=actor_of)
def answer_at_once(
    session: Session, *, profile: HouseProfile, act: Act, ending: CaseEnding
) -> Complaint:
    """Answered on the spot, before anybody else was asked."""
    record = complaint_for(session, act)
    return _close(session, profile, record, CaseStep.ANSWER_AT_ONCE, act, ending)


@needs(Right.HANDLE, actor="act", who=actor_of)
def withdraw(session: Session, *, profile: HouseProfile, act: Act, by_whom: str) -> Complaint:
    """The reporter, or somebody in the reporter's name, took it back."""
    record = complaint_for(session, act)
    take(
        session,
        record,
        CaseStep.WITHDRAW,
        act,
        given={Need.BY_WHOM} if by_whom.strip() else (),
        said=Said(detail={"by": by_whom}),
    )
    _note_closing(session, record, act, CaseEnding(ClosingResult.WITHDRAWN, ""))
    end(session, profile, record, at=act.at)
    return record


@needs(Right.HANDLE, actor="act", who=actor_of)
def mark_duplicate(
    session: Session, *, profile: HouseProfile, act: Act, original: Complaint
) -> Complaint:
    """The same matter by the same reporter stands under another number already."""
    record = complaint_for(session, act)
    if original.id == record.id:
        raise StepRefused(record.number, CaseState(record.state), CaseStep.DUPLICATE)
    take(
        session,
        record,
        CaseStep.DUPLICATE,
        act,
        given={Need.ORIGINAL},
        said=Said(visible=True, detail={"original": original.number}),
    )
    record.duplicate_of = original.id
    if not (record.sealed or original.sealed):
        write_tie(session, record.id, original.id, same=True, act=act)
        theirs = Act(original.id, act.officer, act.at)
        tell_tied(session, original.id, record.number, act=theirs)
    _note_closing(session, record, act, CaseEnding(ClosingResult.DUPLICATE, ""))
    end(session, profile, record, at=act.at)
    return record


@needs(Right.OBJECT, actor="act", who=actor_of)
def object_to(session: Session, *, profile: HouseProfile, act: Act, reason: str) -> Complaint:
    """Note the reporter's objection, one a cycle; another officer than the closer takes it.

    Raises ByAnotherOfficer, ObjectedAlready.
    """
    record = complaint_for(session, act)
    closing = session.get(ComplaintClosing, (record.id, record.cycle))
    if closing is not None and closing.closed_by == act.officer:
        raise ByAnotherOfficer
    if session.scalar(
        select(ComplaintEvent.seq).where(
            ComplaintEvent.complaint_id == record.id,
            ComplaintEvent.cycle == record.cycle,
            ComplaintEvent.step == CaseStep.OBJECT.value,
        )
    ):
        raise ObjectedAlready
    take(
        session,
        record,
        CaseStep.OBJECT,
        act,
        given={Need.REASON} if reason.strip() else (),
        said=Said(reason=reason, visible=True),
    )
    promises.begin(session, profile, record, at=act.at, steps=(Promised.OBJECTION,))
    return record


@needs(Right.HANDLE, actor="act", who=actor_of)
def note_satisfaction(
    session: Session, *, act: Act, satisfied: Satisfied, reason: str, how: str
) -> Complaint:
    """What the reporter said afterwards: answered, partly, not. It changes nothing by itself; a
    *not* asks a human to open the case again.

    Raises StepRefused for a case that did not end with a result, StepLacks without a reason for
    anything but yes.
    """
    record = complaint_for(session, act)
    closing = session.get(ComplaintClosing, (record.id, record.cycle))
    if closing is None or CaseState(record.state) is not CaseState.DONE:
        raise StepRefused(record.number, CaseState(record.state), CaseStep.REPLY)
    if satisfied is not Satisfied.YES and not reason.strip():
        raise StepLacks({Need.REASON})
    detail = {"how": how, "satisfied": satisfied.value}
    take(session, record, CaseStep.REPLY, act, said=Said(text=reason, visible=True, detail=detail))
    closing.satisfied = satisfied.value
    return record


def _close(
    session: Session,
    profile: HouseProfile,
    record: Complaint,
    step: CaseStep,
    act: Act,
    ending: CaseEnding,
) -> Complaint:
    given = {Need.RESULT} | ({Need.MESSAGE} if ending.message.strip() else set())
    if ending.result not in results_for(Class(record.kind)):
        raise StepRefused(record.number, CaseState(record.state), step)
    asked = asked_by(ending.result)
    if asked.reason and not ending.reason.strip():
        raise StepLacks({Need.REASON})
    if asked.remainder and not ending.remainder.strip():
        raise StepLacks({Need.NEW_DATE})
    if asked.document and not ending.document.strip():
        raise StepLacks({Need.ORIGINAL})
    take(
        session,
        record,
        step,
        act,
        given=given,
        said=Said(
            reason=ending.reason,
            text=ending.message,
            visible=True,
            detail={"result": ending.result.value}
            | ({"with": ending.together_with} if ending.together_with else {}),
        ),
    )
    _note_closing(session, record, act, ending)
    end(session, profile, record, at=act.at)
    return record


def _note_closing(session: Session, record: Complaint, act: Act, ending: CaseEnding) -> None:
    session.merge(
        ComplaintClosing(
            complaint_id=record.id,
            cycle=record.cycle,
            result=ending.result.value,
            reason=None if record.sealed else ending.reason or None,
            remainder=None if record.sealed else ending.remainder or None,
            document=ending.document or None,
            closed_at=act.at,
            closed_by=act.officer,
        )
    )
    session.flush()


def open_dispositions(session: Session, record: Complaint) -> int:
    """How many agencies have neither answered nor sent it back."""
    return (
        session.scalar(
            select(func.count())
            .select_from(ComplaintDisposition)
            .where(
                ComplaintDisposition.complaint_id == record.id,
                ComplaintDisposition.state.in_(OPEN_DISPOSITIONS),
            )
        )
        or 0
    )
