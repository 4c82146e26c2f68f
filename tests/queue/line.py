"""Short words for what tests of the queue do all the time, on a real house."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from shared.queue.calling import call_next
from shared.queue.floor.seats import Seat, take_seat
from shared.queue.issue import Request, issue_ticket
from shared.queue.serving import Result, finish, start
from shared.queue.views import TicketView
from tests.helpers.staffed_house import StaffedHouse


@dataclass
class Line:
    """A staffed house with verbs that open their own transaction."""

    at: StaffedHouse

    def later(self, **by: float) -> None:
        self.at.clock.advance(timedelta(**by))

    def issue(self, service: str = "A", *, priority: bool = False, key: str = "") -> TicketView:
        self.later(seconds=1)
        request = Request(
            service,
            key or str(uuid4()),
            "test",
            priority=priority,
            by_staff=True,
            printer="Kiosk 1",
        )
        with self.at.house.database.write() as session:
            return issue_ticket(
                session, profile=self.at.house.profile, request=request, at=self.at.house.now()
            ).ticket

    def sit(self, counter: str = "2", officer: UUID | None = None) -> Seat:
        with self.at.house.database.write() as session:
            return take_seat(
                session,
                profile=self.at.house.profile,
                counter=counter,
                officer=officer or self.at.officer.id,
                at=self.at.house.now(),
            )

    def call(self, seat: Seat) -> TicketView | None:
        with self.at.house.database.write() as session:
            return call_next(
                session, profile=self.at.house.profile, seat=seat.id, at=self.at.house.now()
            )

    def serve(self, seat: Seat, *, minutes: float = 5, outcome: str = "helped") -> TicketView:
        """Call, start, and after ``minutes`` finish the next visitor."""
        called = self.call(seat)
        assert called is not None
        database, now = self.at.house.database, self.at.house.now
        with database.write() as session:
            start(session, seat=seat.id, ticket=called.id, at=now())
        self.later(minutes=minutes)
        with database.write() as session:
            return finish(
                session,
                profile=self.at.house.profile,
                seat=seat.id,
                ticket=called.id,
                result=Result(outcome),
                at=now(),
            )
