"""What is said about a complaint: notes of the house, messages to the reporter, replies."""

from sqlalchemy.orm import Session

from shared.complaints import promises
from shared.complaints.advance import Act, Said, actor_of, complaint_for, take
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.handling import go_on
from shared.complaints.lifecycle import CaseState, CaseStep, WaitingFor
from shared.complaints.records import Complaint
from shared.office.profile import HouseProfile
from shared.staff.acting import needs
from shared.staff.rights import Right


@needs(Right.HANDLE, actor="act", who=actor_of)
def note(session: Session, *, act: Act, text: str) -> Complaint:
    """A note for the house; the reporter never reads it."""
    record = complaint_for(session, act)
    take(session, record, CaseStep.NOTE, act, said=Said(text=text))
    return record


@needs(Right.HANDLE, actor="act", who=actor_of)
def message_out(session: Session, *, act: Act, text: str, how: str) -> Complaint:
    """An officer answered the reporter: the first one stops the promise of a first answer."""
    record = complaint_for(session, act)
    take(
        session,
        record,
        CaseStep.MESSAGE,
        act,
        said=Said(text=text, visible=True, detail={"how": how}),
    )
    promises.stop(session, record, Promised.FIRST_ANSWER, at=act.at)
    return record


@needs(Right.HANDLE, actor="act", who=actor_of)
def reply_in(
    session: Session, *, profile: HouseProfile, act: Act, text: str, how: str
) -> Complaint:
    """The reporter answered or wrote again: it is our turn, and a case set aside goes on."""
    record = complaint_for(session, act)
    take(
        session,
        record,
        CaseStep.REPLY,
        act,
        said=Said(text=text, visible=True, detail={"how": how}),
    )
    if CaseState(record.state) is CaseState.ON_HOLD:
        again = Act(act.complaint, act.officer, act.at)
        record = go_on(session, profile=profile, act=again, reason=text)
    record.waiting_for = WaitingFor.US.value
    return record
