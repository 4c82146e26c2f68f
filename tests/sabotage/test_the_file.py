"""The file is moved, replaced or robbed under running programs; they notice, and go on."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pysqlite3.dbapi2 as sqlite
import pytest

from shared.office.clock import SetClock
from shared.office.house import House, create_house, open_house
from shared.queue.issue import Request, issue_ticket
from shared.storage.backup import back_up
from shared.storage.errors import DatabaseOfAnother, DatabaseReplaced, StorageProblem
from tests.helpers.staffed_house import MORNING, palembang

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away")


SECONDS = 10 if os.environ.get("SAPA_LONG") else 2
ISSUING = "tests.sabotage.issuing_without_pause"


def given(house: House) -> str:
    request = Request("A", str(uuid4()), "Kiosk 1", by_staff=True)
    with house.database.write() as session:
        issued = issue_ticket(session, profile=house.profile, request=request, at=house.now())
    return issued.label


def on_record(path: Path) -> list[int]:
    connection = sqlite.connect(path)
    found = [row[0] for row in connection.execute("SELECT number FROM ticket ORDER BY number")]
    connection.close()
    return found


@pytest.fixture
def kiosk(house: House, clock: SetClock) -> Iterator[House]:
    """A second program at the same house, which stays open throughout."""
    other = open_house(house.folder, clock=clock)
    yield other
    other.close()


def taken_up_again(house: House) -> str:
    """The program is told once, then it works on the file that is there."""
    with pytest.raises(DatabaseReplaced, match="Sapa membukanya lagi"):
        given(house)
    return given(house)


@pytest.mark.logs("the database was replaced")
def test_an_older_file_put_in_its_place_doubles_no_number(house: House, kiosk: House) -> None:
    path = house.database.store.path
    given(kiosk)
    copy = back_up(house.database.store, house.backups, at=MORNING, why="by-hand")
    house.close()
    assert [given(kiosk), given(kiosk)] == ["A-002", "A-003"]
    shutil.copyfile(copy, path.with_name("other"))
    path.with_name("other").replace(path)
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink()
    assert taken_up_again(kiosk) == "A-004"
    (listed,) = path.parent.glob("nomor-hilang-*.csv")
    told = listed.read_text(encoding="utf-8")
    assert "A-002" in told
    assert "A-003" in told
    assert "A-001" not in told


@pytest.mark.parametrize("end", ["-wal", "-shm"])
def test_what_sqlite_keeps_beside_it_is_deleted(
    house: House, kiosk: House, clock: SetClock, end: str
) -> None:
    path = house.database.store.path
    given(kiosk)
    path.with_name(path.name + end).unlink()
    assert taken_up_again(kiosk) == "A-002"
    newcomer = open_house(house.folder, clock=clock)
    assert given(newcomer) == "A-003"
    assert given(kiosk) == "A-004"
    newcomer.close()
    kiosk.close()
    house.close()
    assert on_record(path) == [1, 2, 3, 4]


def test_moved_away_and_back(house: House, kiosk: House) -> None:
    path = house.database.store.path
    given(kiosk)
    path.rename(path.with_suffix(".away"))
    with pytest.raises(StorageProblem):
        given(kiosk)
    path.with_suffix(".away").rename(path)
    assert given(kiosk) == "A-002"


def test_a_file_of_another_house_is_not_worked_on(
    house: House, kiosk: House, tmp_path: Path
) -> None:
    other = create_house(tmp_path / "tetangga", palembang(), clock=SetClock(MORNING))
    copy = back_up(other.database.store, tmp_path, at=MORNING, why="by-hand")
    other.close()
    given(kiosk)
    before = copy.read_bytes()
    copy.replace(house.database.store.path)
    with pytest.raises(DatabaseOfAnother):
        given(kiosk)
    assert house.database.store.path.read_bytes() == before


def test_taken_away_within_a_write_no_number_is_shown(house: House, kiosk: House) -> None:
    path = house.database.store.path
    shown = None
    with pytest.raises(DatabaseReplaced):
        with kiosk.database.write() as session:
            request = Request("A", "one", "Kiosk 1", by_staff=True)
            issued = issue_ticket(session, profile=kiosk.profile, request=request, at=kiosk.now())
            shutil.copyfile(path, path.with_name("other"))
            path.with_name("other").replace(path)
        shown = issued.label
    assert shown is None


def burst(folder: Path, seconds: int) -> tuple[list[int], float]:
    """What four issuers gave, and the longest that one of them waited for a number."""
    issuers = [
        subprocess.Popen(
            [sys.executable, "-m", ISSUING, folder, str(seconds)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).resolve().parents[2],
        )
        for _ in range(4)
    ]
    for issuer in issuers:
        assert issuer.stdout is not None
        assert issuer.stdout.readline() == "ready\n"
    for issuer in issuers:
        assert issuer.stdin is not None
        issuer.stdin.write("\n")
        issuer.stdin.flush()
    told = [issuer.communicate()[0].split() for issuer in issuers]
    assert [issuer.returncode for issuer in issuers] == [0] * 4
    numbers = sorted(int(word[2:]) for words in told for word in words[:-1])
    return numbers, max(float(words[-1]) for words in told)


def test_four_issuers_without_a_pause_starve_nobody(house: House) -> None:
    """A busy machine may itself stop a process for a while, so the better of three counts."""
    given: list[int] = []
    waits = []
    for _ in range(3):
        numbers, longest = burst(house.folder, SECONDS)
        given += numbers
        waits.append(longest)
        if longest < 0.5:
            break
    assert sorted(given) == list(range(1, len(given) + 1))
    assert min(waits) < 0.5
