"""A house moves to a server and back, whole, and cannot be used at its old place."""

from pathlib import Path

import pytest

from shared.complaints.intake import Intake
from shared.complaints.registering import Pin, register_complaint
from shared.complaints.results import Class
from shared.complaints.searching import search_register
from shared.office.clock import SetClock
from shared.office.house import House, create_house, open_house
from shared.office.moving import AnotherHouseThere, move_house
from shared.office.profile import HouseProfile
from shared.office.settings import FILE_NAME, load_settings
from shared.queue.giving import give_number
from shared.queue.issue import Request
from shared.queue.today import tickets_today
from shared.storage.carrying import fingerprints
from shared.storage.errors import StorageProblem
from tests.helpers.engines import engine

pytestmark = pytest.mark.one_engine("postgres")


@pytest.fixture
def folder(tmp_path: Path, profile: HouseProfile, clock: SetClock) -> Path:
    """A house in a file with two numbers given."""
    house = create_house(tmp_path / "rumah", profile, clock=clock)
    for key in ("one", "two"):
        give(house, key)
    house.close()
    return house.folder


@pytest.fixture
def url() -> str:
    return engine().options()[1]


def give(house: House, key: str) -> str:
    return give_number(house, Request("A", key, "Kiosk 1", by_staff=True)).ticket.label


def labels(house: House) -> list[str]:
    with house.database.read() as session:
        return [one.label for one in tickets_today(session, profile=house.profile, now=house.now())]


def test_there_and_back_nothing_is_lost_and_the_count_goes_on(
    folder: Path, url: str, clock: SetClock
) -> None:
    there = move_house(folder, url)
    assert there["ticket"].rows == 2
    assert (folder / "sapa.db.moved").exists()
    assert not (folder / "sapa.db").exists()
    house = open_house(folder, clock=clock)
    assert load_settings(folder).house.database == url
    assert (labels(house), give(house, "three")) == (["A-001", "A-002"], "A-003")
    house.close()
    back = move_house(folder, "kembali.db")
    assert back["ticket"].rows == 3
    house = open_house(folder, clock=clock)
    assert (give(house, "two"), give(house, "four")) == ("A-002", "A-004")
    with house.database.engine.connect() as connection:
        assert fingerprints(connection)["ticket"].rows == 4
    house.close()


def test_nobody_goes_on_at_the_old_place(folder: Path, url: str, clock: SetClock) -> None:
    before = (folder / FILE_NAME).read_text()
    move_house(folder, url)
    after = (folder / FILE_NAME).read_text()
    (folder / FILE_NAME).write_text(before)
    with pytest.raises(StorageProblem):
        open_house(folder, clock=clock)
    (folder / FILE_NAME).write_text(after)
    move_house(folder, "kembali.db")
    (folder / FILE_NAME).write_text(after)
    with pytest.raises(StorageProblem):
        open_house(folder, clock=clock)


def test_a_program_at_the_house_stops_the_move(folder: Path, url: str, clock: SetClock) -> None:
    house = open_house(folder, clock=clock)
    with house.database.watch(), pytest.raises(StorageProblem):
        move_house(folder, url)
    house.close()
    move_house(folder, url)
    house = open_house(folder, clock=clock)
    with house.database.watch(), pytest.raises(StorageProblem):
        move_house(folder, "kembali.db")
    assert labels(house) == ["A-001", "A-002"]
    house.close()


def test_a_move_that_was_killed_is_gone_on_with(folder: Path, url: str, clock: SetClock) -> None:
    before = (folder / FILE_NAME).read_text()
    move_house(folder, url)
    # Killed after the rows arrived and before the settings changed.
    (folder / FILE_NAME).write_text(before)
    (folder / "sapa.db.moved").rename(folder / "sapa.db")
    assert move_house(folder, url)["ticket"].rows == 2
    house = open_house(folder, clock=clock)
    assert labels(house) == ["A-001", "A-002"]
    house.close()


def test_another_house_is_left_alone(
    folder: Path, url: str, tmp_path: Path, profile: HouseProfile, clock: SetClock
) -> None:
    create_house(tmp_path / "lain", profile, clock=clock, url=url).close()
    with pytest.raises(AnotherHouseThere):
        move_house(folder, url)
    house = open_house(folder, clock=clock)
    assert labels(house) == ["A-001", "A-002"]
    house.close()


def test_words_of_the_register_are_found_there_and_back(
    folder: Path, url: str, clock: SetClock
) -> None:
    def finds(house: House) -> list[str]:
        with house.database.read() as session:
            found = search_register(session, "lam", profile=house.profile, now=house.now())
        return [line.number for line in found.lines]

    house = open_house(folder, clock=clock)
    intake = Intake(
        "k", Class.COMPLAINT, "Lampu jalan padam", channel="tatap-muka", anonymous=False,
        secret=False, notice_version=1,
    )  # fmt: skip
    with house.database.write() as session:
        made = register_complaint(
            session, profile=house.profile, intake=intake, pin=Pin("123456", "x"), officer=None,
            at=house.now(),
        )  # fmt: skip
    house.close()
    for address in (url, "kembali.db"):
        move_house(folder, address)
        house = open_house(folder, clock=clock)
        assert finds(house) == [made.number]
        house.close()
