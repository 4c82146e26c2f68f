"""Copies: only our own are deleted, the newest never, and one is brought back now and then."""

import random
import shutil
import stat
import sys
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from shared.checkup.at_house import check_drill
from shared.checkup.finding import CheckVerdict
from shared.cli.main import sapa
from shared.keys.keys import Keys
from shared.office.house import House, create_house, open_house
from shared.queue.housekeeping import keep_house
from shared.storage.backup import back_up
from shared.storage.copies import copies
from shared.storage.file_store import FileStore
from tests.helpers.staffed_house import MORNING, palembang
from tests.sabotage.killing import Forge
from tests.sabotage.trades import backing_up


def copied(house: House, folder: Path, *, at: datetime = MORNING, why: str, keep: int = 14) -> Path:
    return back_up(house.database.store, folder, at=at, why=why, keep=keep)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_persons_own_files_and_other_houses_copies_stay(
    house: House, stick: Path, tmp_path: Path
) -> None:
    other = create_house(tmp_path / "tetangga", palembang())
    theirs = {
        back_up(other.database.store, stick, at=MORNING - timedelta(days=n), why="by-hand")
        for n in range(3)
    }
    other.close()
    kept = stick / "sapa-20251231-arsip-akhir-tahun.db"
    kept.write_bytes(b"mine")
    for minute in range(6):
        copied(house, stick, at=MORNING + timedelta(minutes=minute), why="by-hand", keep=2)
    left = set(stick.iterdir())
    assert theirs | {kept} <= left
    assert len(left) == len(theirs) + 1 + 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows leaves a folder that is there alone")
def test_a_stick_stays_readable_to_others_and_the_copy_on_it_does_not(
    home: Path, stick: Path
) -> None:
    stick.chmod(0o755)
    made = typed("backup", "--to", str(stick))
    assert made.exit_code == 0, made.output
    (copy,) = stick.iterdir()
    assert stat.S_IMODE(stick.stat().st_mode) == 0o755
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_a_folder_made_for_copies_is_shut_to_others(house: House, tmp_path: Path) -> None:
    copied(house, tmp_path / "new", why="by-hand")
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


def test_a_file_that_took_a_copys_name_is_not_deleted(house: House, stick: Path) -> None:
    first = copied(house, stick, why="by-hand", keep=1)
    size = first.stat().st_size
    first.write_bytes(b"x" * size)
    copied(house, stick, at=MORNING + timedelta(minutes=1), why="by-hand", keep=1)
    assert first.read_bytes() == b"x" * size


def test_copies_by_hand_do_not_push_out_the_one_before_an_upgrade(
    house: House, stick: Path
) -> None:
    before = copied(house, stick, why="before-9001", keep=3)
    for minute in range(5):
        copied(house, stick, at=MORNING + timedelta(minutes=minute), why="by-hand", keep=3)
    assert before.exists()


def test_age_is_the_order_and_not_the_date(house: House, stick: Path) -> None:
    """A dead battery: the newest copies carry the oldest dates."""
    copied(house, stick, at=datetime(2026, 11, 23, tzinfo=UTC), why="by-hand", keep=2)
    copied(house, stick, at=datetime(2026, 11, 24, tzinfo=UTC), why="by-hand", keep=2)
    newest = [
        copied(house, stick, at=datetime(2000, 1, 1, tzinfo=UTC), why="by-hand", keep=2)
        for _ in range(2)
    ]
    assert sorted(stick.iterdir()) == sorted(newest)
    assert len(set(newest)) == 2


def test_the_copy_that_was_announced_is_there(house: House, stick: Path) -> None:
    for day in (25, 24, 23, 1):
        copy = copied(house, stick, at=datetime(2026, 11, day, tzinfo=UTC), why="by-hand", keep=1)
        assert list(stick.iterdir()) == [copy]


def test_a_stick_under_another_letter_is_the_same_stick(
    house: House, stick: Path, tmp_path: Path
) -> None:
    copied(house, stick, why="by-hand", keep=1)
    elsewhere = stick.rename(tmp_path / "mounted elsewhere")
    copy = copied(house, elsewhere, at=MORNING + timedelta(days=1), why="by-hand", keep=1)
    assert list(elsewhere.iterdir()) == [copy]


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_a_kill_in_mid_copy_leaves_nothing_behind(house: House) -> None:
    chance = random.Random(1111)
    with Forge(backing_up, house.folder, house.backups) as forge:
        whole = forge.let_end()
        killed = [forge.strike(chance.uniform(0.001, whole)) for _ in range(25)]
    assert any(killed)
    keep_house(house)
    assert all(path.suffix == ".db" for path in house.backups.iterdir())
    for path in house.backups.iterdir():
        FileStore(path).verify(path)
    with house.database.read() as session:
        assert all(copy.is_unchanged() for copy in copies(session))


# -- drills ------------------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SAPA_HOME", str(tmp_path / "rumah"))
    create_house(tmp_path / "rumah", palembang()).close()
    return tmp_path / "rumah"


def typed(*words: str) -> Result:
    return CliRunner().invoke(sapa, words)


def drill_verdict(home: Path) -> tuple[CheckVerdict, str]:
    house = open_house(home)
    (line,) = check_drill(house)
    house.close()
    return line.verdict, line.sentence


def test_a_drill_brings_the_newest_copy_back_aside(home: Path) -> None:
    assert drill_verdict(home)[0] is CheckVerdict.CAUTION
    typed("backup")
    before = (home / "sapa.db").read_bytes()[:40]
    result = typed("drill")
    assert result.exit_code == 0, result.output
    assert "berhasil" in result.output
    assert (home / "sapa.db").read_bytes()[:24] == before[:24]
    assert not list(home.glob("latihan-*"))
    verdict, sentence = drill_verdict(home)
    assert verdict is CheckVerdict.OK
    assert "by-hand" in sentence


def test_keys_are_in_no_copy_and_no_drill_touches_them(home: Path) -> None:
    kept = {path: path.read_bytes() for path in (home / "keys").rglob("*") if path.is_file()}
    secrets = [secret.value for secret in Keys.of_house(home).all_held()]
    assert kept
    assert secrets
    typed("backup")
    typed("drill")
    (copy,) = (home / "backups").glob("*.db")
    written = copy.read_bytes()
    for secret in secrets:
        for spelling in (secret, secret.hex().encode(), b64encode(secret)):
            assert spelling not in written
    assert {path: path.read_bytes() for path in kept} == kept


def test_a_copy_that_would_not_help_is_told_by_the_drill_and_by_the_doctor(home: Path) -> None:
    typed("backup")
    (copy,) = (home / "backups").glob("*.db")
    damaged = bytearray(copy.read_bytes())
    damaged[4096 * 3 : 4096 * 5] = b"\xff" * 8192
    copy.write_bytes(bytes(damaged))
    result = typed("drill")
    assert result.exit_code != 0
    assert "tidak dapat dipulihkan" in str(result.exception)
    assert drill_verdict(home)[0] is CheckVerdict.BROKEN


def test_a_drill_without_a_copy_says_what_to_do(home: Path) -> None:
    assert "sapa backup" in str(typed("drill").exception)
    shutil.rmtree(home / "backups", ignore_errors=True)
