"""All computers of a server go by its clock, whatever their own says."""

from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from shared.office.clock import SystemClock
from shared.office.house import House, open_house
from shared.office.server_clock import ServerClock
from shared.storage.errors import ServerAway

AT = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


class Server:
    """A server whose answer takes ``way`` seconds there and back."""

    def __init__(self, way: float = 0.2) -> None:
        self.seconds, self.way, self.ahead = 0.0, way, timedelta()
        self.away, self.asked = False, Event()

    def counter(self) -> float:
        return self.seconds

    def ask(self) -> datetime:
        try:
            if self.away:
                raise ServerAway("db")
            at = AT + timedelta(seconds=self.seconds + self.way / 2) + self.ahead
            self.seconds += self.way
            return at
        finally:
            self.asked.set()


def test_an_answer_is_as_old_as_half_its_way() -> None:
    server = Server()
    clock = ServerClock(server.ask, counter=server.counter)
    assert clock.now() == AT + timedelta(seconds=server.seconds)
    server.seconds += 30
    assert clock.now() == AT + timedelta(seconds=server.seconds)


def test_it_is_renewed_every_minute_without_keeping_anybody_waiting() -> None:
    server = Server(way=0)
    clock = ServerClock(server.ask, counter=server.counter)
    server.ahead, server.seconds = timedelta(seconds=5), 61
    server.asked.clear()
    assert clock.now() == AT + timedelta(seconds=61)
    assert server.asked.wait(10)
    clock.settle()
    assert clock.now() == AT + timedelta(seconds=66)


def test_it_goes_on_while_the_server_is_away() -> None:
    server = Server(way=0)
    clock = ServerClock(server.ask, counter=server.counter)
    server.away, server.seconds = True, 600
    assert clock.now() == AT + timedelta(minutes=10)
    clock.settle()
    assert clock.now() == AT + timedelta(minutes=10)


@pytest.mark.one_engine("postgres")
def test_a_house_on_a_server_goes_by_its_clock(house: House) -> None:
    opened = open_house(house.folder)
    assert isinstance(opened.clock.computer, ServerClock)
    assert abs(opened.clock.computer.now() - SystemClock().now()) < timedelta(minutes=5)
    opened.close()
