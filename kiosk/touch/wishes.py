"""What the kiosk asks the house to change, each one short write transaction.

Every function here runs on the face's worker; what it did is durable when it returns.
"""

from datetime import datetime
from uuid import UUID

from shared.complaints.reporter_status import ReporterStatus
from shared.complaints.status_slip import status_slip
from shared.office.house import House
from shared.printing.jobs.spool import enqueue
from shared.queue.kiosks import (
    KioskState,
    ask_help,
    end_help,
    heartbeat,
    pause_kiosk,
    resume_kiosk,
)
from shared.queue.slips.copy import enqueue_copy
from shared.queue.slips.requirements import requirements_slip
from shared.queue.today import ticket_by_id
from shared.staff.audit import record_act
from shared.storage.database import Session
from shared.survey.answering import hand_in, sheet_now, use_invitation


def report(house: House, kiosk: str, last_label: str | None) -> KioskState:
    """The kiosk's sign of life; what staff told it comes back."""
    return house.write(
        lambda session, at: heartbeat(session, kiosk=kiosk, at=at, last_label=last_label)
    )


def call_staff(house: House, kiosk: str) -> KioskState:
    """Alert every desk."""
    return house.write(lambda session, at: ask_help(session, kiosk=kiosk, at=at))


def call_staff_again(house: House, kiosk: str) -> KioskState:
    """A new call in place of one that nobody answered."""

    def again(session: Session, at: datetime) -> KioskState:
        end_help(session, kiosk=kiosk, at=at)
        return ask_help(session, kiosk=kiosk, at=at)

    return house.write(again)


def staff_came(house: House, kiosk: str) -> KioskState:
    """Take the call for help back."""
    return house.write(lambda session, at: end_help(session, kiosk=kiosk, at=at))


def pause(house: House, kiosk: str, officer: UUID) -> KioskState:
    """Give no numbers here until a member of staff resumes."""
    return house.write(
        lambda session, at: pause_kiosk(
            session, kiosk=kiosk, officer=officer, at=at, on_the_spot=True
        )
    )


def resume(house: House, kiosk: str, officer: UUID) -> KioskState:
    """Give numbers here again."""
    return house.write(
        lambda session, at: resume_kiosk(
            session, kiosk=kiosk, officer=officer, at=at, on_the_spot=True
        )
    )


def hand_in_survey(
    house: House,
    *,
    ticket: UUID,
    scores: dict[str, int | None],
    respondent: dict[str, str],
    service: str | None,
) -> bool:
    """Use up the visit's invitation, and then, in another transaction, put its sheet among the
    others; False where the invitation was used before."""
    if not house.write(lambda session, _at: use_invitation(session, ticket=ticket)):
        return False

    def put_in(session: Session, at: datetime) -> None:
        sheet = sheet_now(house.profile, at, scores=scores, respondent=respondent, service=service)
        hand_in(session, sheet=sheet)

    house.write(put_in)
    return True


def print_requirements(
    house: House, *, service: str, subservice: str | None, language: str, printer: str
) -> UUID:
    """Queue the list of what to bring, for a visitor who comes back another time."""
    slip = requirements_slip(
        house.profile, service=service, subservice=subservice, language=language
    )
    return house.write(lambda session, at: enqueue(session, printer=printer, slip=slip, at=at))


def print_copy(house: House, *, ticket: UUID, officer: UUID, printer: str) -> UUID:
    """Queue the ticket's slip again, marked as a copy, in the officer's name."""

    def copy(session: Session, at: datetime) -> UUID:
        found = ticket_by_id(session, ticket)
        assert found is not None, "a ticket is never deleted"
        job = enqueue_copy(session, profile=house.profile, ticket=found, printer=printer, at=at)
        record_act(session, action="slip.copy", subject=found.label, at=at, officer=officer)
        return job

    return house.write(copy)


def print_status(house: House, *, status: ReporterStatus, printer: str) -> UUID:
    """Queue what the screen tells of a report."""
    return house.write(
        lambda session, at: enqueue(
            session,
            printer=printer,
            slip=status_slip(house.profile, status, at=at),
            at=at,
            subject_id=status.id,
        )
    )
