"""What staff do with a complaint on its way: set aside, hand away, reopen."""

from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from shared.complaints import promises
from shared.complaints.advance import Act, Said, actor_of, complaint_for, events_of, take
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.lifecycle import CaseState, CaseStep, Need, WaitingFor, leads
from shared.complaints.problems import StepRefused, TooLateToCorrect, TooLateToReopen
from shared.complaints.records import Complaint
from shared.office.profile import HouseProfile
from shared.staff.acting import needs
from shared.staff.rights import Right


@needs(Right.HANDLE, actor="act", who=actor_of)
def handle(session: Session, *, act: Act, handler: str) -> Complaint:
    """The house handles it itself; ``handler`` names the unit or officer."""
    record = complaint_for(session, act)
    take(
        session,
        record,
        CaseStep.HANDLE,
        act,
        given={Need.HANDLER} if handler.strip() else (),
        said=Said(detail={"handler": handler}),
    )
    record.handler, record.waiting_for = handler.strip(), WaitingFor.US.value
    return record


@needs(Right.HANDLE, actor="act", who=actor_of)
def hold(
    session: Session,
    *,
    profile: HouseProfile,
    act: Act,
    lacking: str,
    asked_how: str,
    answer_by: date,
) -> Complaint:
    """Set aside until the reporter answers: what is missing, asked how, by when. Clocks stand."""
    record = complaint_for(session, act)
    held = record.state
    given = {Need.REASON: lacking.strip(), Need.ASKED_HOW: asked_how.strip(), Need.ANSWER_BY: True}
    take(
        session,
        record,
        CaseStep.HOLD,
        act,
        given={need for need, there in given.items() if there},
        said=Said(
            reason=lacking,
            visible=True,
            detail={"how": asked_how, "answer_by": answer_by.isoformat()},
        ),
    )
    record.held_from, record.waiting_for = held, WaitingFor.REPORTER.value
    record.expected_on = answer_by
    promises.pause(session, profile, record, at=act.at)
    return record


@needs(Right.HANDLE, actor="act", who=actor_of)
def go_on(session: Session, *, profile: HouseProfile, act: Act, reason: str) -> Complaint:
    """Back to where it stood, with the reporter's reply or for the officer's reason."""
    record = complaint_for(session, act)
    back = CaseState(record.held_from) if record.held_from else None
    take(
        session,
        record,
        CaseStep.GO_ON,
        act,
        to=back,
        given=reason_given(reason),
        said=Said(reason=reason),
    )
    record.held_from, record.expected_on = None, None
    record.waiting_for = _waits_in(CaseState(record.state)).value
    promises.go_on(session, profile, record, at=act.at)
    return record


@needs(Right.HANDLE, actor="act", who=actor_of)
def archive(session: Session, *, profile: HouseProfile, act: Act, reason: str) -> Complaint:
    """Put away what is no report (spam, too general, not relevant) or was never completed."""
    record = complaint_for(session, act)
    take(
        session, record, CaseStep.ARCHIVE, act, given=reason_given(reason), said=Said(reason=reason)
    )
    end(session, profile, record, at=act.at)
    return record


@needs(Right.HANDLE, actor="act", who=actor_of)
def not_ours(
    session: Session, *, profile: HouseProfile, act: Act, body: str, told_how: str
) -> Complaint:
    """Another body is competent; the reporter was told so."""
    record = complaint_for(session, act)
    given = {Need.BODY: body.strip(), Need.TOLD_HOW: told_how.strip()}
    take(
        session,
        record,
        CaseStep.NOT_OURS,
        act,
        given={need for need, there in given.items() if there},
        said=Said(visible=True, detail={"body": body, "how": told_how}),
    )
    end(session, profile, record, at=act.at)
    return record


@needs(Right.HANDLE, actor="act", who=actor_of)
def reopen(
    session: Session, *, profile: HouseProfile, act: Act, by_whom: str, reason: str
) -> Complaint:
    """A new cycle with promises of its own; the old verdicts stay. Raises TooLateToReopen."""
    record = complaint_for(session, act)
    days = profile.complaints.reopen_days
    if record.ended_at is not None and act.at - record.ended_at > timedelta(days=days):
        raise TooLateToReopen(days)
    given = {Need.BY_WHOM} if by_whom.strip() else set()
    record.cycle += 1
    take(
        session,
        record,
        CaseStep.REOPEN,
        act,
        given=given | reason_given(reason),
        said=Said(reason=reason, detail={"by": by_whom}),
    )
    record.ended_at, record.held_from, record.waiting_for = None, None, WaitingFor.US.value
    promises.begin(
        session, profile, record, at=act.at, steps=(Promised.FIRST_ANSWER, Promised.CLOSE)
    )
    return record


@needs(Right.HANDLE, actor="act", who=actor_of)
def extend(
    session: Session,
    *,
    act: Act,
    step: Promised,
    until: datetime,
    reason: str,
    told_how: str,
) -> Complaint:
    """Move a promise once, with a reason, a date the reporter was told, and how."""
    record = complaint_for(session, act)
    row = next(
        (
            row
            for row in promises.deadlines_of(session, record.id)
            if row.cycle == record.cycle and row.step == step and row.stopped_at is None
        ),
        None,
    )
    if row is None or row.extended_to is not None or (row.due and until <= row.due):
        raise StepRefused(record.number, CaseState(record.state), CaseStep.EXTEND)
    given = (
        {Need.NEW_DATE} | ({Need.TOLD_HOW} if told_how.strip() else set()) | reason_given(reason)
    )
    take(
        session,
        record,
        CaseStep.EXTEND,
        act,
        given=given,
        said=Said(
            reason=reason,
            visible=True,
            detail={"step": step.value, "until": until.isoformat(), "how": told_how},
        ),
    )
    row.extended_to = until
    session.flush()
    promises.note_nearest(session, record)
    return record


@needs(Right.CORRECT, actor="act", who=actor_of)
def correct(session: Session, *, profile: HouseProfile, act: Act, reason: str) -> Complaint:
    """Take the last step back: the officer who took it, within minutes. Raises TooLateToCorrect."""
    record = complaint_for(session, act)
    last = events_of(session, record.id)[-1]
    minutes = profile.complaints.correction_minutes
    own = last.officer_id == act.officer and last.from_state != last.to_state
    if not own or act.at - last.at > timedelta(minutes=minutes):
        raise TooLateToCorrect(minutes)
    back = CaseState(last.from_state)
    if back not in leads(CaseStep.CORRECT, CaseState(record.state)):
        raise StepRefused(record.number, CaseState(record.state), CaseStep.CORRECT)
    was = CaseState(record.state)
    take(
        session,
        record,
        CaseStep.CORRECT,
        act,
        to=back,
        given=reason_given(reason),
        said=Said(reason=reason, detail={"of": last.step, "seq": last.seq}),
    )
    _put_back(session, profile, record, was, back, at=act.at)
    return record


def end(session: Session, profile: HouseProfile, record: Complaint, *, at: datetime) -> None:
    """No step of this cycle is open any more: verdicts are written, clocks that stood go on."""
    promises.go_on(session, profile, record, at=at)
    promises.stop(session, record, *Promised, at=at)
    record.ended_at, record.held_from, record.expected_on = at, None, None
    record.waiting_for = WaitingFor.US.value


def _put_back(
    session: Session,
    profile: HouseProfile,
    record: Complaint,
    was: CaseState,
    back: CaseState,
    *,
    at: datetime,
) -> None:
    if was in (CaseState.DONE, CaseState.ARCHIVED, CaseState.NOT_OURS):
        promises.run_again(session, record, since=record.ended_at)
        record.ended_at = None
    if was is CaseState.ON_HOLD:
        promises.go_on(session, profile, record, at=at)
        record.held_from, record.expected_on = None, None
    if back is CaseState.ON_HOLD:
        promises.pause(session, profile, record, at=at)
        record.held_from = was.value
    if back is CaseState.NEW:
        promises.run_again(session, record, since=None)
    record.waiting_for = _waits_in(back).value


def _waits_in(state: CaseState) -> WaitingFor:
    if state is CaseState.DISPOSED:
        return WaitingFor.AGENCY
    return WaitingFor.REPORTER if state is CaseState.ON_HOLD else WaitingFor.US


def reason_given(text: str) -> set[Need]:
    """What a written reason fulfils; nothing where it is blank."""
    return {Need.REASON} if text.strip() else set()
