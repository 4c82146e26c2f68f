"""Several boards as real processes on one house: each call spoken to its end exactly once."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shared.office.clock import SystemClock
from shared.office.house import House, create_house
from tests.helpers.staffed_house import StaffedHouse, engage, palembang, staff_of
from tests.kiosk.board.floor import Floor

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Heard:
    label: str
    pid: int
    begin: float
    end: float | None


class Boards:
    """Voices as processes that write one log."""

    def __init__(self, house: House, log: Path) -> None:
        self._house = house
        self._log = log
        log.touch()
        self.running: list[subprocess.Popen[str]] = []

    def start(self, ms: int) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.kiosk.board.speaking_board",
             str(self._house.folder), str(self._log), str(ms)],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.running.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        return process

    def heard(self) -> list[Heard]:
        found: list[Heard] = []
        for line in self._log.read_text(encoding="ascii").splitlines():
            moment, what, label, pid = line.split()
            if what == "begin":
                found.append(Heard(label, int(pid), float(moment), None))
            else:
                at = max(at for at, one in enumerate(found) if one.pid == int(pid))
                found[at] = Heard(label, int(pid), found[at].begin, float(moment))
        return found

    def whole(self) -> list[str]:
        return [one.label for one in self.heard() if one.end is not None]

    def kill(self, process: subprocess.Popen[str]) -> None:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()
        self.running.remove(process)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Floor]:
    house = create_house(tmp_path / "rumah", palembang(), clock=SystemClock())
    engage(house)
    yield Floor(StaffedHouse(house, SystemClock(), staff_of(house)))  # type: ignore[arg-type]
    house.close()


@pytest.fixture
def boards(place: Floor, tmp_path: Path) -> Iterator[Boards]:
    made = Boards(place.house, tmp_path / "heard.log")
    yield made
    for process in list(made.running):
        made.kill(process)


def apart(heard: list[Heard]) -> bool:
    """No announcement begins before the one before it is over (or its speaker dead)."""
    return all(one.end is None or one.end <= after.begin for one, after in pairwise(heard))


def test_five_desks_within_a_second_three_boards(
    qtbot: QtBot, place: Floor, boards: Boards
) -> None:
    for _ in range(3):
        boards.start(150)
    made = [place.call(counter) for _ in range(4) for counter in "12345"]
    kept = made[-5:]
    qtbot.waitUntil(lambda: set(kept) <= set(boards.whole()))
    heard = boards.heard()
    labels = [one.label for one in heard]
    assert labels == [label for label in made if label in labels]
    assert len(set(labels)) == len(labels)
    assert apart(heard)


def test_the_voice_is_killed_in_mid_sentence(qtbot: QtBot, place: Floor, boards: Boards) -> None:
    processes = {process.pid: process for process in (boards.start(1000), boards.start(1000))}
    made = [place.call(counter) for counter in "123"]
    qtbot.waitUntil(lambda: len(boards.heard()) == 2)
    boards.kill(processes[boards.heard()[1].pid])
    qtbot.waitUntil(lambda: len(boards.whole()) == 3)
    heard = boards.heard()
    assert boards.whole() == made
    assert [one.label for one in heard] == [made[0], made[1], made[1], made[2]]
    assert heard[1].end is None
    assert apart(heard)
