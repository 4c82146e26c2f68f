"""Several services in one visit, at one counter."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.orm import Session

from shared.office.profile import HouseProfile
from shared.queue.announcing.order import Announced
from shared.queue.calling import call_chosen
from shared.queue.floor.seats import by_seat, seat_row
from shared.queue.records import Call
from shared.queue.serving import start, transfer
from shared.queue.views import TicketView


@by_seat
def continue_here(
    session: Session,
    *,
    profile: HouseProfile,
    seat: UUID,
    ticket: UUID,
    service: str,
    at: datetime,
    note: str = "",
) -> TicketView:
    """Go on with another service for the visitor who sits here: a new leg, begun at once.

    ``note`` is kept with the service that ends. Nothing is announced, since the visitor is at
    the counter already. Raises SeatLost, MoveRefused or NotYours, or KeyError for a service the
    house has not.
    """
    row = seat_row(session, seat)
    transfer(
        session,
        profile=profile,
        seat=seat,
        ticket=ticket,
        service=service,
        counter=row.counter_code,
        note=note,
        at=at,
    )
    call_chosen(session, profile=profile, seat=seat, ticket=ticket, at=at)
    session.execute(
        update(Call)
        .where(Call.ticket_id == ticket, Call.announced_state == Announced.WAITING)
        .values(announced_state=Announced.DROPPED)
    )
    return start(session, seat=seat, ticket=ticket, at=at)
