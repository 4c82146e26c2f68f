"""What the kiosk asks the house to change, each one short write transaction.

Every function here runs on the job runner's thread; what it did is durable when it returns.
"""

from uuid import UUID

from shared.office.house import House
from shared.queue.issue import Request, issue_ticket
from shared.queue.kiosks import (
    KioskState,
    ask_help,
    end_help,
    heartbeat,
    pause_kiosk,
    resume_kiosk,
)
from shared.queue.slips.copy import enqueue_copy
from shared.queue.today import ticket_by_id
from shared.queue.views import IssuedTicket
from shared.staff.audit import record_act


def give_number(house: House, request: Request) -> IssuedTicket:
    """One number."""
    with house.database.write() as session:
        return issue_ticket(session, profile=house.profile, request=request, at=house.now())


def report(house: House, kiosk: str, last_label: str | None) -> KioskState:
    """The kiosk's sign of life; what staff told it comes back."""
    with house.database.write() as session:
        return heartbeat(session, kiosk=kiosk, at=house.now(), last_label=last_label)


def call_staff(house: House, kiosk: str) -> KioskState:
    """Alert every desk."""
    with house.database.write() as session:
        return ask_help(session, kiosk=kiosk, at=house.now())


def staff_came(house: House, kiosk: str) -> KioskState:
    """Take the call for help back."""
    with house.database.write() as session:
        return end_help(session, kiosk=kiosk, at=house.now())


def pause(house: House, kiosk: str, officer: UUID) -> None:
    """Give no numbers here until a member of staff resumes."""
    with house.database.write() as session:
        pause_kiosk(session, kiosk=kiosk, officer=officer, at=house.now(), on_the_spot=True)


def resume(house: House, kiosk: str, officer: UUID) -> None:
    """Give numbers here again."""
    with house.database.write() as session:
        resume_kiosk(session, kiosk=kiosk, officer=officer, at=house.now(), on_the_spot=True)


def print_copy(house: House, *, ticket: UUID, officer: UUID, printer: str) -> UUID:
    """Queue the ticket's slip again, marked as a copy, in the officer's name."""
    now = house.now()
    with house.database.write() as session:
        found = ticket_by_id(session, ticket)
        assert found is not None, "a ticket is never deleted"
        job = enqueue_copy(session, profile=house.profile, ticket=found, printer=printer, at=now)
        record_act(session, action="slip.copy", subject=found.label, at=now, officer=officer)
    return job
