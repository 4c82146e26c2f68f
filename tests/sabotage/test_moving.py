"""A house that moves is alone: no program has it open, none opens it, and a kill leaves no half."""

import random
import sys
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from shared.office.clock import SetClock
from shared.office.house import House, open_house
from shared.office.moving import move_house
from shared.office.settings import load_settings
from shared.queue.giving import give_number
from shared.queue.issue import Request
from shared.storage.errors import DatabaseHeld, DatabaseLocked
from shared.storage.file_store import FileStore
from shared.storage.putting_back import alone
from tests.helpers.staffed_house import MORNING
from tests.sabotage.killing import Forge


def given(house: House, key: str) -> str:
    return give_number(house, Request("A", key, "kiosk", by_staff=True)).label


def moving(folder: str, target: str) -> None:
    move_house(Path(folder), target)


def test_refused_while_a_program_has_the_house_open(house: House) -> None:
    assert given(house, "one") == "A-001"
    with pytest.raises(DatabaseLocked):
        move_house(house.folder, "baru.db")
    assert given(house, "two") == "A-002"
    house.close()
    assert move_house(house.folder, "baru.db")
    there = open_house(house.folder, clock=SetClock(MORNING))
    assert given(there, "three") == "A-003"
    there.close()


def test_refused_while_a_copy_is_put_back(house: House) -> None:
    house.close()
    store = house.database.store
    assert isinstance(store, FileStore)
    with alone(store), pytest.raises((DatabaseHeld, DatabaseLocked)):
        move_house(house.folder, "baru.db")
    assert store.path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_killed_anywhere_the_same_command_ends_it(house: House) -> None:
    labels = [given(house, str(number)) for number in range(5)]
    house.close()
    chance = random.Random(110)
    with Forge(moving, house.folder, "baru.db") as forge:
        for _ in range(8):
            if not forge.strike(chance.uniform(0.01, 0.5)):
                break
        forge.let_end()
    assert load_settings(house.folder).house.database == "baru.db"
    with sqlite.connect(house.folder / "baru.db") as there:
        found = there.execute("SELECT series, number FROM ticket ORDER BY number").fetchall()
    assert [f"{series}-{number:03}" for series, number in found] == labels
    left = {path.name for path in house.folder.glob("*.db*")}
    assert not {name for name in left if ".new" in name}
