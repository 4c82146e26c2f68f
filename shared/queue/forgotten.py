"""Services that nobody ended: when to ask the officer, and when the house ends them itself."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from shared.i18n import Message
from shared.office.house import House
from shared.office.profile import HouseProfile
from shared.queue.lifecycle import State
from shared.queue.moves import current_leg
from shared.queue.records import Ticket
from shared.queue.serving import Result, end_service
from shared.queue.views import TicketView, view_of
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.records import AuditEntry
from shared.staff.rights import Right

ASK_AGAIN = timedelta(minutes=20)
"""The shortest service that is asked about, and how long an answer holds."""

_GRACE = timedelta(minutes=15)
_USUAL_MINUTES = 10
_CONFIRMED = "service.confirmed"
_NOTE = Message("Sentences", "Ditutup otomatis: layanan terlupa.")


def ask_after(profile: HouseProfile, service: str) -> timedelta:
    """How long a service may run before the officer is asked: three times the usual."""
    try:
        usual = profile.service(service).usual_minutes
    except KeyError:
        usual = _USUAL_MINUTES
    return min(_bound(profile), max(ASK_AGAIN, timedelta(minutes=3 * usual)))


@needs(Right.SERVE)
def confirm_service(
    session: Session, *, ticket: UUID, officer: UUID, counter: str, at: datetime
) -> None:
    """The officer says that the service still goes on; it is not ended for `ASK_AGAIN`."""
    record_act(
        session, action=_CONFIRMED, subject=str(ticket), at=at, officer=officer, counter=counter
    )


def end_forgotten_services(house: House) -> list[TicketView]:
    """End every service that was surely forgotten; they stay out of the statistics.

    Any program of the house may call it, every minute: mostly it costs one look. The first
    outcome of the house goes on record, and a note says that nobody chose it.
    """
    profile = house.profile
    if not house.read(lambda session: any(_forgotten(session, profile, house.now()))):
        return []
    return house.write(
        lambda session, at: [
            _end(session, profile, ticket, at) for ticket in list(_forgotten(session, profile, at))
        ]
    )


def _bound(profile: HouseProfile) -> timedelta:
    return timedelta(minutes=profile.queue.forgotten_after_minutes)


def _forgotten(session: Session, profile: HouseProfile, now: datetime) -> Iterator[Ticket]:
    begun_before = now - _bound(profile) - _GRACE
    long = select(Ticket).where(
        Ticket.state == State.SERVING.value, Ticket.serving_since <= begun_before
    )
    for ticket in session.scalars(long):
        confirmed = exists().where(
            AuditEntry.at > now - ASK_AGAIN,
            AuditEntry.action == _CONFIRMED,
            AuditEntry.subject == str(ticket.id),
        )
        if not session.scalar(select(confirmed)):
            yield ticket


def _end(session: Session, profile: HouseProfile, ticket: Ticket, at: datetime) -> TicketView:
    end_service(
        session,
        ticket,
        profile=profile,
        result=Result(profile.outcomes[0].key),
        officer=ticket.officer_id,
        counter=ticket.counter_code,
        at=at,
    )
    # The program's own words about nobody: they need no key.
    current_leg(session, ticket).note = str(_NOTE)
    session.flush()
    return view_of(ticket)
