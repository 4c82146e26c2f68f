"""The line to the server is cut at every message of a verb: no number is lost, doubled or burnt."""

import threading
from itertools import count

import pytest
from sqlalchemy import func, select

from shared.office.house import House
from shared.queue.giving import give_number, given_before
from shared.queue.issue import Request, issue_ticket
from shared.queue.records import Leg, MoveRow, Ticket
from shared.storage.database import Database
from shared.storage.errors import ServerAway
from shared.storage.server_store import ServerStore
from tests.helpers.line_to_server import Side, cable_to

pytestmark = pytest.mark.one_engine("postgres")
FEWEST = 10
"""Messages that a wish takes at least."""


def wish(key: str) -> Request:
    return Request("A", key, "Kiosk 1", by_staff=True, printer="Kiosk 1")


def numbers(house: House) -> list[int]:
    with house.database.read() as session:
        tickets = select(func.count()).select_from(Ticket).scalar_subquery()
        for record in (MoveRow, Leg):
            assert session.scalar(select(func.count() == tickets).select_from(record))
        return list(session.scalars(select(Ticket.number).order_by(Ticket.number)))


@pytest.mark.parametrize("side", ["before", "after"])
def test_a_wish_cut_anywhere_is_granted_once(house: House, side: Side) -> None:
    url = house.database.store
    assert isinstance(url, ServerStore)
    with cable_to(url.url) as (cable, address):
        far = House(house.folder, house.settings, Database(ServerStore(address)), house.clock)
        give_number(far, wish("warm"))
        for message in count(1):
            cable.cut_at(message, side)
            given = give_number(far, wish(f"{side} {message}"))
            assert given.ticket.number == message + 1
            if not cable.was_cut:
                break
        far.close()
    assert message > FEWEST
    assert numbers(house) == list(range(1, message + 2))


def test_whoever_asks_by_key_waits_for_the_commit_on_its_way(house: House) -> None:
    stored, asked = threading.Event(), threading.Event()

    def give() -> None:
        with house.database.write() as session:
            issue_ticket(session, profile=house.profile, request=wish("tap"), at=house.now())
            stored.set()
            asked.wait(1)

    giver = threading.Thread(target=give)
    giver.start()
    stored.wait()
    asker = threading.Timer(0.1, asked.set)
    asker.start()
    found = given_before(house, "tap")
    giver.join()
    assert found is not None
    assert found.ticket.label == "A-001"


def test_a_cut_verb_without_a_key_is_told_and_not_repeated(house: House) -> None:
    place = house.database.store
    assert isinstance(place, ServerStore)
    with cable_to(place.url) as (cable, address):
        far = Database(ServerStore(address))
        cable.cut_at(3, "before")
        with pytest.raises(ServerAway), far.write() as session:
            issue_ticket(session, profile=house.profile, request=wish("tap"), at=house.now())
        far.close()
    assert numbers(house) == []
