"""Scenery for pictures: a house at 09.41 with a morning behind it and people in line."""

from datetime import datetime, timedelta
from uuid import UUID

from shared.office.clock import SetClock
from shared.office.house import House
from shared.queue.calling import call_chosen
from shared.queue.floor.seats import Seat, still_here, take_seat
from shared.queue.issue import Request, issue_ticket
from shared.queue.serving import Result, finish, start
from shared.queue.views import TicketView
from shared.staff.accounts import officers

_SERVED = (11, 7, 4, 2, 3)
_WAITING = (2, 6, 3, 1, 0)


def fill_line(house: House) -> None:
    """Serve a morning's first visitors, leave others waiting, and return to the same moment."""
    clock = house.clock.computer
    assert isinstance(clock, SetClock), "pictures are taken at a chosen moment"
    until = clock.now()
    clock.set(until - timedelta(minutes=95))
    seats = _sit_down(house)
    codes = [service.code for service in house.profile.services]
    for index, (code, served) in enumerate(zip(codes, _SERVED, strict=False)):
        for turn in range(served):
            clock.set(until - timedelta(minutes=90 - 7 * turn, seconds=37 * index))
            _report(house, seats)
            _serve(house, clock, _seat_for(seats, code), _issue(house, code, str(turn)))
    for index, (code, waiting) in enumerate(zip(codes, _WAITING, strict=False)):
        for turn in range(waiting):
            clock.set(_came(until, waiting, turn, index))
            _report(house, seats)
            _issue(house, code, f"waiting-{turn}", priority=code == codes[1] and turn == 4)
    clock.set(until)
    _report(house, seats)


def _report(house: House, seats: list[Seat]) -> None:
    """Every desk reports itself once a minute; a silent one counts as closed."""
    with house.database.write() as session:
        for seat in seats:
            still_here(session, seat=seat.id, at=house.now())


def _came(until: datetime, waiting: int, turn: int, index: int) -> datetime:
    return until - timedelta(minutes=5 * (waiting - turn) - 2, seconds=13 * index)


def _sit_down(house: House) -> list[Seat]:
    with house.database.read() as session:
        people = officers(session)
    counters = [counter.code for counter in house.profile.counters]
    seats = []
    for person, counter in zip(people[1:], counters[1:], strict=False):
        with house.database.write() as session:
            seats.append(
                take_seat(
                    session,
                    profile=house.profile,
                    counter=counter,
                    officer=person.id,
                    at=house.now(),
                )
            )
    return seats


def _seat_for(seats: list[Seat], code: str) -> Seat:
    return next((seat for seat in seats if code in seat.serves), seats[-1])


def _issue(house: House, code: str, key: str, *, priority: bool = False) -> TicketView:
    finer = house.profile.service(code).subservices
    request = Request(
        code,
        f"scenery-{code}-{key}",
        house.settings.kiosk.name,
        subservice=finer[0].key if finer else None,
        priority=priority,
        by_staff=True,
    )
    with house.database.write() as session:
        return issue_ticket(session, profile=house.profile, request=request, at=house.now()).ticket


def _serve(house: House, clock: SetClock, seat: Seat, ticket: TicketView) -> None:
    def at_counter(act: timedelta) -> UUID:
        clock.advance(act)
        return seat.id

    with house.database.write() as session:
        call_chosen(
            session,
            profile=house.profile,
            seat=at_counter(timedelta(minutes=1)),
            ticket=ticket.id,
            at=clock.now(),
        )
    with house.database.write() as session:
        start(session, seat=at_counter(timedelta(seconds=20)), ticket=ticket.id, at=clock.now())
    with house.database.write() as session:
        outcome = house.profile.outcomes[ticket.number % 2].key
        finish(
            session,
            profile=house.profile,
            seat=at_counter(timedelta(minutes=4)),
            ticket=ticket.id,
            result=Result(outcome),
            at=clock.now(),
        )
