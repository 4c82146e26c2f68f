"""A ticket's slip once more, marked as a copy."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from shared.office.profile import HouseProfile
from shared.printing.jobs.spool import cancel_for, enqueue
from shared.queue.slips.ticket import ticket_slip
from shared.queue.views import TicketView
from shared.storage.copies import identity


def enqueue_copy(
    session: Session, *, profile: HouseProfile, ticket: TicketView, printer: str, at: datetime
) -> UUID:
    """Enqueue the slip as SALINAN and return the print job's id.

    What still waits of this ticket, perhaps at another printer, is dropped: one number, one slip.
    """
    cancel_for(session, subject_id=ticket.id, at=at, reason="Diganti salinan.")
    return enqueue(
        session,
        printer=printer,
        slip=ticket_slip(profile, ticket, identity(session)),
        at=at,
        subject_id=ticket.id,
        copy=True,
    )
