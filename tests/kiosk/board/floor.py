"""Five desks of a house that call visitors, for tests of the board."""

from datetime import datetime

from shared.queue.calling import recall
from shared.queue.floor.seats import Seat
from shared.queue.serving import no_show
from shared.queue.views import TicketView
from shared.staff.rights import Role
from tests.helpers.staffed_house import StaffedHouse, account
from tests.helpers.visits import called, finished, seated, started, taken

_COUNTERS = {"1": "B", "2": "A", "3": "E", "4": "C", "5": "D"}


class Floor:
    """Officers at counters 1 to 5; `call` takes a number and calls it to one of them."""

    def __init__(self, place: StaffedHouse) -> None:
        self.place = place
        self.house = place.house
        self._seats: dict[str, Seat] = {}
        self._current: dict[str, TicketView] = {}

    @property
    def now(self) -> datetime:
        return self.house.now()

    def call(self, counter: str) -> str:
        """Finish whoever is at ``counter``, call a new visitor there; the label."""
        if counter in self._current:
            self.finish(counter)
        ticket = taken(self.place, _COUNTERS[counter], self.now)
        self._current[counter] = called(self.place, self._seat(counter), ticket, self.now)
        return ticket.label

    def recall(self, counter: str) -> None:
        ticket = self._current[counter]
        with self.house.database.write() as session:
            recall(
                session,
                profile=self.house.profile,
                seat=self._seat(counter).id,
                ticket=ticket.id,
                at=self.now,
            )

    def finish(self, counter: str) -> None:
        ticket = self._current.pop(counter)
        seat = self._seat(counter)
        started(self.place, seat, ticket, self.now)
        finished(self.place, seat, ticket, self.now)

    def miss(self, counter: str) -> None:
        """Whoever is at ``counter`` does not come."""
        ticket = self._current.pop(counter)
        with self.house.database.write() as session:
            no_show(session, seat=self._seat(counter).id, ticket=ticket.id, at=self.now)

    def current(self, counter: str) -> TicketView:
        return self._current[counter]

    def seat(self, counter: str) -> Seat:
        return self._seat(counter)

    def _seat(self, counter: str) -> Seat:
        if counter not in self._seats:
            name = f"petugas{counter}"
            officer = account(self.house, name, f"Petugas {counter}", Role.OFFICER)
            self._seats[counter] = seated(self.place, counter, officer.id, self.now)
        return self._seats[counter]
