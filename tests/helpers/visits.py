"""Visits acted out through the use cases: numbers taken, called, served."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from shared.office.house import House
from shared.privacy.reveal import RevealPurpose
from shared.queue.calling import call_chosen
from shared.queue.floor.leaving import leave_seat
from shared.queue.floor.seats import Seat, still_here, take_seat
from shared.queue.history.visit import VisitRecord, read_visit
from shared.queue.issue import Request, issue_ticket
from shared.queue.serving import Result, finish, no_show, start
from shared.queue.views import TicketView
from shared.staff.accounts import officers
from shared.staff.rights import Right
from tests.helpers.staffed_house import StaffedHouse


def taken(place: StaffedHouse, service: str, at: datetime, *, priority: bool = False) -> TicketView:
    """A number taken at ``at``, whatever the opening hours say."""
    with place.house.database.write() as session:
        issued = issue_ticket(
            session,
            profile=place.house.profile,
            request=Request(
                service=service,
                key=uuid4().hex,
                origin="Kiosk 1",
                priority=priority,
                by_staff=True,
            ),
            at=at,
        )
    return issued.ticket


def seated(place: StaffedHouse, counter: str, officer: UUID, at: datetime) -> Seat:
    """The officer at a counter."""
    with place.house.database.write() as session:
        return take_seat(
            session, profile=place.house.profile, counter=counter, officer=officer, at=at
        )


def here(place: StaffedHouse, seat: Seat, at: datetime) -> None:
    """The seat's desk reports itself, as it does every minute."""
    with place.house.database.write() as session:
        still_here(session, seat=seat.id, at=at)


def left(place: StaffedHouse, seat: Seat, at: datetime) -> None:
    with place.house.database.write() as session:
        leave_seat(session, profile=place.house.profile, seat=seat.id, at=at)


def called(place: StaffedHouse, seat: Seat, ticket: TicketView, at: datetime) -> TicketView:
    with place.house.database.write() as session:
        return call_chosen(
            session, profile=place.house.profile, seat=seat.id, ticket=ticket.id, at=at
        )


def started(place: StaffedHouse, seat: Seat, ticket: TicketView, at: datetime) -> TicketView:
    with place.house.database.write() as session:
        return start(session, seat=seat.id, ticket=ticket.id, at=at)


def finished(
    place: StaffedHouse, seat: Seat, ticket: TicketView, at: datetime, outcome: str = "helped"
) -> TicketView:
    with place.house.database.write() as session:
        return finish(
            session,
            profile=place.house.profile,
            seat=seat.id,
            ticket=ticket.id,
            result=Result(outcome),
            at=at,
        )


def missed(place: StaffedHouse, seat: Seat, ticket: TicketView, at: datetime) -> TicketView:
    with place.house.database.write() as session:
        return no_show(session, seat=seat.id, ticket=ticket.id, at=at)


def served(
    place: StaffedHouse,
    seat: Seat,
    service: str,
    at: datetime,
    *,
    wait: float = 5,
    serve: float = 8,
    outcome: str = "helped",
    priority: bool = False,
) -> TicketView:
    """A whole visit; ``wait`` and ``serve`` in minutes."""
    here(place, seat, at)
    ticket = taken(place, service, at, priority=priority)
    then = at + timedelta(minutes=wait)
    called(place, seat, ticket, then)
    started(place, seat, ticket, then)
    return finished(place, seat, ticket, then + timedelta(minutes=serve), outcome)


def read_whole(house: House, ticket: UUID) -> VisitRecord:
    """The visit with every word, as somebody reads it who may know all of them."""
    with house.database.write() as session:
        reader = next(one for one in officers(session) if one.may(Right.READ_SECRET))
        found = read_visit(
            session,
            ticket=ticket,
            purpose=RevealPurpose.OVERSIGHT,
            officer=reader.id,
            at=house.now(),
        )
    assert found is not None
    return found
