"""Freeze a house as this version's schema makes it, for later versions to upgrade.

    python -m tests.data.fill_house

writes ``tests/data/houses/<revision>/``. Run it once, when a migration is released; the folder
is never written again.
"""

import shutil
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

from shared.storage.backup import back_up
from shared.storage.migrate import newest_revision
from tests.helpers.staffed_house import MORNING, staffed_house
from tests.helpers.visits import called, seated, served, started, taken

HOUSES = Path(__file__).resolve().parent / "houses"


def fill(target: Path) -> None:
    """A morning of seven numbers: two served, one at the counter, four waiting."""
    with tempfile.TemporaryDirectory() as name, staffed_house(Path(name)) as here:
        seat = seated(here, "2", here.officer.id, MORNING)
        served(here, seat, "A", MORNING, wait=4, serve=6)
        served(here, seat, "B", MORNING + timedelta(minutes=12), wait=3, serve=5)
        later = MORNING + timedelta(minutes=25)
        there = taken(here, "A", later)
        called(here, seat, there, later + timedelta(minutes=1))
        started(here, seat, there, later + timedelta(minutes=2))
        for service, priority in (("A", False), ("A", True), ("B", False), ("C", False)):
            taken(here, service, later + timedelta(minutes=5), priority=priority)
        target.mkdir(parents=True)
        copies = Path(name) / "copies"
        copy = back_up(here.house.database.store, copies, at=MORNING, why="frozen")
        shutil.copyfile(copy, target / "sapa.db")
        shutil.copyfile(here.house.folder / "sapa.toml", target / "sapa.toml")
        shutil.copytree(here.house.folder / "keys", target / "keys")


if __name__ == "__main__":
    folder = HOUSES / newest_revision()
    if folder.exists():
        sys.exit(f"{folder} is frozen")
    fill(folder)
