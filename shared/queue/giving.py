"""Numbers for whoever has no transaction of their own: kiosk and scripts."""

from shared.office.house import House
from shared.queue.issue import Request, issue_ticket, ticket_for_request
from shared.queue.views import IssuedTicket
from shared.storage.errors import ServerAway


def give_number(house: House, request: Request) -> IssuedTicket:
    """One number, durable when this returns.

    Where the line to a server broke, nobody knows whether the number was stored: the wish is
    repeated once, and its key gives the same number. Raises as ``issue_ticket``, StorageProblem.
    """
    try:
        return _give(house, request)
    except ServerAway:
        return _give(house, request)


def given_before(house: House, key: str) -> IssuedTicket | None:
    """The ticket an interrupted request was answered with.

    Asked as a writer: whoever only reads may look while the very commit is on its way, be told
    that there is nothing, and a number that nobody holds would be called.
    """
    return house.write(lambda session, _at: ticket_for_request(session, key))


def _give(house: House, request: Request) -> IssuedTicket:
    return house.write(
        lambda session, at: issue_ticket(session, profile=house.profile, request=request, at=at)
    )
