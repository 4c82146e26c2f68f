"""A new PIN for a reporter who lost theirs, or whose number was locked by wrong guesses."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from shared.complaints.advance import Act, Said, actor_of, complaint_for, take
from shared.complaints.guesses import forget_guesses
from shared.complaints.lifecycle import CaseStep
from shared.complaints.reading import read_case
from shared.complaints.receipt_slip import receipt_slip
from shared.complaints.registering import Pin
from shared.office.profile import HouseProfile
from shared.printing.jobs.spool import enqueue
from shared.staff.acting import needs
from shared.staff.rights import Right


class IdentityCheck(StrEnum):
    """By what an officer made sure that this is the reporter."""

    IDENTITY_CARD = "ktp"
    RECEIPT = "tanda_terima"
    PARTICULARS = "data_pelapor"


@needs(Right.REGISTER, actor="act", who=actor_of)
def give_new_pin(
    session: Session,
    *,
    profile: HouseProfile,
    act: Act,
    pin: Pin,
    checked: IdentityCheck,
    printer: str | None,
    at: datetime,
) -> UUID | None:
    """The old PIN opens nothing any more, a locked number is open again, and the receipt with the
    new PIN lies in the spool. Returns the print job's id. Raises UnknownComplaint, KeyMissing.
    """
    record = complaint_for(session, act)
    record.pin_hash = pin.hashed
    take(session, record, CaseStep.EDIT, act, said=Said(detail={"pin": checked.value}))
    forget_guesses(session, number=record.number)
    if printer is None:
        return None
    case = read_case(session, profile=profile, complaint=record.id, now=at)
    slip = receipt_slip(profile, case, pin=pin.digits, at=at)
    return enqueue(session, printer=printer, slip=slip, at=at, subject_id=record.id, secret=True)
