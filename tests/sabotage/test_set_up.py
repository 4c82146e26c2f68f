"""A house is made whole or not at all, and whoever lost the password gets back in."""

import errno
import os
import random
import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from shared.cli.main import run, sapa
from shared.office.house import create_house, open_house
from shared.office.house_problems import HouseExists, HouseLost
from shared.staff.accounts import change_password, create_officer, officers, prepare_password
from shared.staff.records import AuditEntry, Officer
from shared.staff.rights import Role
from shared.staff.sign_in import sign_in
from shared.storage.file_store import FileStore
from tests.helpers.staffed_house import palembang
from tests.sabotage.killing import Forge
from tests.sabotage.trades import furnished


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SAPA_HOME", str(tmp_path / "rumah"))
    return tmp_path / "rumah"


def typed(*words: str) -> Result:
    return CliRunner().invoke(sapa, words)


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """What a command that fails says, and that it is one sentence."""
    with pytest.raises(SystemExit) as ended:
        run(list(words))
    assert ended.value.code == 1
    said = capsys.readouterr().err
    assert "Traceback" not in said
    return said


def _password(output: str) -> str:
    return next(line.split(":")[1].split()[0] for line in output.splitlines() if "sandi" in line)


def _whole(folder: Path) -> None:
    house = open_house(folder)
    with house.database.read() as session:
        assert [one.username for one in officers(session)] == ["admin"]
    assert house.profile.services
    house.close()


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
@pytest.mark.parametrize("kills", [40])
def test_a_kill_at_any_moment_leaves_nothing_or_a_house(tmp_path: Path, kills: int) -> None:
    chance = random.Random(1110)
    folder = tmp_path / "rumah"
    with Forge(furnished, folder) as forge:
        whole = forge.let_end()
        for _ in range(kills):
            shutil.rmtree(folder)
            if forge.strike(chance.uniform(0.001, whole)) and not (folder / "sapa.db").exists():
                forge.let_end()
            _whole(folder)
            assert {path.name for path in folder.iterdir()} <= {
                "sapa.toml", "sapa.db", "sapa.db.lock", "sapa.db.turn", "logs", "sapa.toml.new",
                "keys",
            }  # fmt: skip


@pytest.mark.parametrize(
    "left",
    [
        ["sapa.toml"],
        ["sapa.toml", "sapa.db.new"],
        ["sapa.toml", "sapa.db.new", "sapa.db.new-wal", "sapa.db.new-shm"],
        ["sapa.toml.new", "sapa.db.lock", "sapa.db.new-journal"],
    ],
)
def test_what_a_kill_left_is_no_house(home: Path, left: list[str]) -> None:
    home.mkdir()
    for name in left:
        (home / name).write_bytes(b"")
    assert typed("init").exit_code == 0
    _whole(home)
    assert not list(home.glob("sapa.db.new*"))


def test_settings_written_before_are_kept(home: Path) -> None:
    home.mkdir()
    (home / "sapa.toml").write_text('[house]\ndatabase = "lain.db"\n', encoding="utf-8")
    typed("init")
    assert (home / "lain.db").exists()
    assert "lain.db" in (home / "sapa.toml").read_text(encoding="utf-8")


def test_a_disk_that_fills_up_leaves_nothing_that_is_in_the_way(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def full(self: Path, target: Path) -> Path:
        if self.name == "sapa.db.new":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(OSError, match="space"):
        create_house(home, palembang())
    monkeypatch.undo()
    assert not list(home.glob("sapa.db.new*"))
    create_house(home, palembang()).close()


def test_the_finished_house_is_one_file(home: Path) -> None:
    typed("init")
    assert not any(path.exists() for path in FileStore(home / "sapa.db").beside())


def test_a_second_house_is_not_put_over_the_first(home: Path) -> None:
    create_house(home, palembang()).close()
    before = (home / "sapa.db").read_bytes()
    with pytest.raises(HouseExists, match="account reset"):
        create_house(home, palembang())
    assert (home / "sapa.db").read_bytes() == before


@pytest.mark.parametrize("trace", ["backups/sapa-20261123-000000-daily.db", "sapa.db-wal"])
def test_no_second_house_beside_the_copies_of_a_lost_one(home: Path, trace: str) -> None:
    create_house(home, palembang()).close()
    (home / "sapa.db").unlink()
    (home / trace).parent.mkdir(exist_ok=True)
    (home / trace).write_bytes(b"x")
    with pytest.raises(HouseLost, match="pulihkan cadangan"):
        create_house(home, palembang())


@pytest.mark.parametrize("name", ["", "  ", "\u200b", "\N{NO-BREAK SPACE}", "--", "a\x00b"])
def test_an_administrator_needs_a_name(
    home: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert "Nama akun" in told(capsys, "init", "--admin", name)
    assert not home.exists()


def test_the_sole_administrator_gets_a_new_password_and_the_trail_says_so(home: Path) -> None:
    old = _password(typed("init").output)
    new = _password(typed("account", "reset").output)
    assert new != old
    house = open_house(home)
    admin = sign_in(house.database, username="admin", password=new, at=house.now())
    assert admin.must_change
    with house.database.read() as session:
        entry = session.query(AuditEntry).where(AuditEntry.action == "officer.reset").one()
        assert (entry.subject, entry.officer_id) == ("admin", None)
        assert "@" in (entry.detail or {})["by"]
    house.close()


def test_an_administrator_beside_another_is_named(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed("init")
    house = open_house(home)
    password = prepare_password()
    with house.database.write() as session:
        first = session.scalars(select(Officer.id)).one()
        change_password(session, officer=first, hashed=password[1], at=house.now(), by=first)
        create_officer(
            session,
            username="wati",
            name="Wati",
            roles={Role.ADMINISTRATOR},
            password=password,
            at=house.now(),
            by=first,
        )
    house.close()
    assert "admin, wati" in told(capsys, "account", "reset")
    assert "Tidak ada administrator" in told(capsys, "account", "reset", "--admin", "joko")
    assert "wati" in typed("account", "reset", "--admin", "Wati").output
