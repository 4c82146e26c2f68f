"""A house on a PostgreSQL server: what can go wrong between it and the computers is a sentence."""

import threading
from time import monotonic
from typing import Any

import pytest
from sqlalchemy import make_url, text

from shared.office.house import House, open_house
from shared.storage.database import Database
from shared.storage.errors import (
    BadServerUrl,
    DatabaseLocked,
    DatabaseNewer,
    DatabaseReadOnly,
    ServerAway,
    ServerMissing,
    ServerOlder,
    ServerRefused,
    StorageProblem,
)
from shared.storage.feed import Topic, announce
from shared.storage.server_store import ServerStore
from shared.storage.server_url import split_secret
from tests.helpers.engines import engine
from tests.helpers.line_to_server import cable_to

pytestmark = pytest.mark.one_engine("postgres")
_IDLE_SECONDS = 3.0


def place(house: House) -> ServerStore:
    found = house.database.store
    assert isinstance(found, ServerStore)
    return found


def tickets(database: Database) -> int | None:
    with database.read() as session:
        return session.scalar(text("SELECT count(*) FROM ticket"))


def test_an_address_keeps_its_secret_apart() -> None:
    assert split_secret(
        "postgres://sapa:s%40p@db:5433/rumah?sslmode=require&options=-c%20a%3Db"
    ) == (
        "postgresql://sapa@db:5433/rumah?sslmode=require&options=-c%20a%3Db",
        "s@p",
    )
    shown = ServerStore(*split_secret("postgresql://sapa:rahasia@db/rumah?sslmode=require"))
    assert str(shown) == "postgresql://sapa@db/rumah"
    assert "rahasia" not in repr(shown)


@pytest.mark.parametrize(
    "address", ["postgresql://db", "postgresql://sapa:r@db:x/rumah", "mysql://d/r"]
)
def test_an_address_that_is_none_is_told_without_its_secret(address: str) -> None:
    with pytest.raises(BadServerUrl) as told:
        split_secret(address)
    assert "r@" not in str(told.value)


def elsewhere(house: House, **parts: Any) -> Database:
    url = make_url(place(house).url).set(**parts)
    return Database(ServerStore(url.render_as_string(hide_password=False)))


@pytest.mark.parametrize(
    ("parts", "problem"),
    [
        ({"database": "none"}, ServerMissing),
        ({"username": "nobody"}, ServerRefused),
        ({"port": 1}, ServerAway),
    ],
)
def test_a_door_that_stays_shut_is_told(
    house: House, parts: dict[str, Any], problem: type[StorageProblem]
) -> None:
    with pytest.raises(problem):
        tickets(elsewhere(house, **parts))


def test_whoever_waits_too_long_for_another_writer_is_told(house: House) -> None:
    impatient = Database(place(house), busy_seconds=0.1)
    locked = pytest.raises(DatabaseLocked, match="sedang dipakai")
    with house.database.write(), locked, impatient.write():
        pass
    assert tickets(impatient) == 0
    with impatient.write() as session:
        announce(session, Topic.QUEUE)
    impatient.close()


def test_a_look_changes_nothing(house: House) -> None:
    with pytest.raises(DatabaseReadOnly), house.database.read() as session:
        session.execute(text("DELETE FROM office_revision"))


def test_a_reader_sees_one_moment(house: House) -> None:
    with house.database.read() as session:
        assert session.scalar(text("SELECT max(id) FROM change")) == 1
        with house.database.write() as other:
            announce(other, Topic.QUEUE)
        assert session.scalar(text("SELECT max(id) FROM change")) == 1


def test_a_desk_that_freezes_at_work_holds_the_others_three_seconds(house: House) -> None:
    asleep = elsewhere(house, query={})
    frozen, thawed = threading.Event(), threading.Event()
    told: list[Exception] = []

    def freeze() -> None:
        try:
            with asleep.write() as session:
                session.execute(text("SELECT 1"))
                frozen.set()
                thawed.wait()
        except StorageProblem as problem:
            told.append(problem)

    desk = threading.Thread(target=freeze)
    desk.start()
    frozen.wait()
    began = monotonic()
    with house.database.write() as session:
        announce(session, Topic.QUEUE)
    waited = monotonic() - began
    thawed.set()
    desk.join()
    assert waited >= _IDLE_SECONDS / 2
    assert [type(problem) for problem in told] == [ServerAway]


def test_a_server_thrown_out_of_is_away_and_comes_back(house: House) -> None:
    assert tickets(house.database) == 0
    engine().take_away(house)
    with pytest.raises(ServerAway):
        tickets(house.database)
    engine().bring_back(house)
    assert tickets(house.database) == 0


def test_a_server_that_stops_answering_is_given_up(house: House) -> None:
    with cable_to(place(house).url) as (cable, address):
        database = Database(ServerStore(address), busy_seconds=0.2)
        assert tickets(database) == 0
        cable.freeze()
        with pytest.raises(ServerAway, match="tidak terjangkau"):
            tickets(database)
        cable.thaw()
        assert tickets(database) == 0
        database.close()


def test_a_listener_waits_and_hears_what_was_missed(house: House) -> None:
    stop = threading.Event()
    with cable_to(place(house).url) as (cable, address):
        database = Database(ServerStore(address))
        with database.watch() as watch:
            with house.database.write() as session:
                announce(session, Topic.QUEUE)
            watch.wait(stop, 60)
            assert watch.changed() == {Topic.QUEUE}
            cable.cut()
            with pytest.raises(ServerAway):
                watch.wait(stop, 60)
                watch.changed()
        database.close()


def test_opening_changes_no_schema_under_other_computers(house: House) -> None:
    _pretend(house, "9999")
    with pytest.raises(DatabaseNewer):
        open_house(house.folder)
    _pretend(house, "0001")
    with pytest.raises(ServerOlder, match="server upgrade"):
        open_house(house.folder)


def _pretend(house: House, revision: str) -> None:
    with house.database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = :now"), {"now": revision})
