"""What kind of report it is: verified by one who may, changed with a reason."""

from sqlalchemy.orm import Session

from shared.complaints import promises
from shared.complaints.advance import Act, Said, actor_of, complaint_for, take
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.handling import reason_given
from shared.complaints.house_calendar import rules_for
from shared.complaints.intake import stays_sealed
from shared.complaints.lifecycle import CaseStep, Need
from shared.complaints.records import Complaint
from shared.complaints.results import Class
from shared.complaints.sealing import seal_case
from shared.office.profile import HouseProfile
from shared.staff.acting import needs
from shared.staff.rights import Right


@needs(Right.VERIFY, actor="act", who=actor_of)
def verify(
    session: Session,
    *,
    profile: HouseProfile,
    act: Act,
    category: str,
    supervision: bool,
    note: str = "",
) -> Complaint:
    """The verifier confirms category and whether it is a supervision case."""
    record = complaint_for(session, act)
    profile.complaints.category(category)
    record.category = category
    take(
        session,
        record,
        CaseStep.VERIFY,
        act,
        given={Need.CATEGORY},
        said=Said(text=note, detail={"category": category, "supervision": supervision}),
    )
    promises.stop(session, record, Promised.VERIFY, at=act.at)
    kind = Class(record.kind)
    if supervision is not (kind is Class.SUPERVISION) and kind in _COMPLAINTS.values():
        _become(session, profile, record, act, _COMPLAINTS[supervision])
    return record


@needs(Right.HANDLE, actor="act", who=actor_of)
def classify(
    session: Session,
    *,
    profile: HouseProfile,
    act: Act,
    kind: Class,
    category: str | None,
    reason: str,
) -> Complaint:
    """Change class or category; promises are counted again from the receipt, pauses kept."""
    record = complaint_for(session, act)
    before = {"class": record.kind, "category": record.category}
    if category is not None:
        profile.complaints.category(category)
    take(
        session,
        record,
        CaseStep.CLASSIFY,
        act,
        given=reason_given(reason),
        said=Said(
            reason=reason, detail={"before": before, "class": kind.value, "category": category}
        ),
    )
    record.category = category
    if kind.value != record.kind:
        _become(session, profile, record, act, kind)
    return record


_COMPLAINTS = {True: Class.SUPERVISION, False: Class.COMPLAINT}


def _become(
    session: Session, profile: HouseProfile, record: Complaint, act: Act, kind: Class
) -> None:
    record.kind = kind.value
    received = record.received_at.astimezone(profile.tz).date()
    promises.count_again(session, profile, record, rules=rules_for(profile, kind, received))
    if stays_sealed(kind, secret=record.secret) and not record.sealed:
        seal_case(session, record, at=act.at)
