"""A report taken in by an officer: registered, its visit ended, its receipt asked for, at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from shared.complaints.attachments.attaching import put_with
from shared.complaints.attachments.preparing import PreparedFile
from shared.complaints.intake import Intake
from shared.complaints.reading import read_case
from shared.complaints.receipt_slip import receipt_slip
from shared.complaints.registering import Pin, Registered, register_complaint
from shared.office.profile import HouseProfile
from shared.printing.jobs.spool import enqueue
from shared.queue.serving import Result, finish
from shared.staff.acting import needs
from shared.staff.rights import Right


@dataclass(frozen=True)
class VisitEnds:
    """The visit in which the report was told, and how it ends with it."""

    seat: UUID
    ticket: UUID
    result: Result


@needs(Right.REGISTER)
def take_in(
    session: Session,
    *,
    profile: HouseProfile,
    intake: Intake,
    pin: Pin,
    officer: UUID,
    visit: VisitEnds | None,
    printer: str | None,
    at: datetime,
    files: Sequence[PreparedFile] = (),
) -> Registered:
    """Register ``intake`` with its prepared ``files``, end ``visit`` and spool the receipt's slip.

    All of it in the caller's transaction: nobody leaves with a number that is not on record. The
    same form saved again (``repeated``) ends nothing and prints nothing. Raises what
    `register_complaint` and `finish` raise.
    """
    registered = register_complaint(
        session, profile=profile, intake=intake, pin=pin, officer=officer, at=at
    )
    if registered.repeated:
        return registered
    put_with(session, complaint=registered.id, files=files, officer=officer, at=at)
    if visit is not None:
        finish(
            session,
            profile=profile,
            seat=visit.seat,
            ticket=visit.ticket,
            result=visit.result,
            at=at,
        )
    if printer is not None:
        case = read_case(session, profile=profile, complaint=registered.id, now=at, reader=officer)
        slip = receipt_slip(profile, case, pin=pin.digits, at=at)
        enqueue(session, printer=printer, slip=slip, at=at, subject_id=registered.id, secret=True)
    return registered
