"""Every state of files and disks ends a command with a sentence, never with a traceback."""

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from shared.cli.main import run
from shared.office.editing import Document, begin_edit, save_edit
from shared.office.house import create_house, open_house
from shared.queue.issue import Request, issue_ticket
from shared.staff.accounts import create_officer
from shared.staff.rights import Role
from shared.storage.file_store import FileStore
from tests.helpers.staffed_house import palembang

COMMANDS = (
    ("ticket", "list", "--all"), ("ticket", "issue", "A", "--no-print"), ("backup",), ("drill",),
    ("clock", "show"), ("account", "reset"), ("init",), ("doctor",),
)  # fmt: skip
pytestmark = pytest.mark.logs(".*")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SAPA_HOME", str(tmp_path / "rumah"))
    create_house(tmp_path / "rumah", palembang()).close()
    return tmp_path / "rumah"


def said(capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> str:
    """What a command says; anything but an end with words fails here with its traceback."""
    try:
        run(list(words))
    except SystemExit as ended:
        code = ended.code
    else:
        code = 0
    assert code in (0, 1, 2, None)
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    if words != ("doctor",) and err:
        assert len(err.strip().splitlines()) == 1, err
    return out + err


def _folder_for_file(name: str) -> Callable[[Path], None]:
    def change(home: Path) -> None:
        if (home / name).is_file():
            (home / name).unlink()
        (home / name).mkdir()

    return change


def _file_for_folder(name: str) -> Callable[[Path], None]:
    def change(home: Path) -> None:
        if (home / name).is_dir():
            (home / name).rename(home / f"{name}.away")
        (home / name).write_bytes(b"")

    return change


def _content(name: str, content: bytes) -> Callable[[Path], None]:
    return lambda home: (home / name).write_bytes(content) and None


STATES: dict[str, tuple[Callable[[Path], None], str]] = {
    "the database is gone": (lambda home: (home / "sapa.db").unlink(), ""),
    "the database is a folder": (_folder_for_file("sapa.db"), "bukan basis data Sapa"),
    "the database is empty": (_content("sapa.db", b""), "bukan basis data Sapa"),
    "the database is words": (_content("sapa.db", b"words " * 999), "rusak"),
    "the settings are a folder": (_folder_for_file("sapa.toml"), "sapa.toml"),
    "the settings are nested": (_content("sapa.toml", b"a = " + b"[" * 500), "terlalu dalam"),
    "the settings are no letters": (_content("sapa.toml", b"\x80\x81"), "sapa.toml"),
    "backups is a file": (_file_for_folder("backups"), ""),
    "logs is a file": (_file_for_folder("logs"), "berkas berada di tempat folder"),
    "the house is a file": (
        lambda home: (home.rename(home.with_name("x")), home.write_bytes(b""))[0] and None,
        "",
    ),
}


@pytest.mark.parametrize("state", STATES)
def test_a_state_is_a_sentence(home: Path, capsys: pytest.CaptureFixture[str], state: str) -> None:
    change, expected = STATES[state]
    change(home)
    told = [said(capsys, words) for words in COMMANDS]
    assert all(told)
    assert expected in told[0]


def test_nobody_is_told_to_make_a_house_where_one_was(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys, ("backup",))
    (home / "sapa.db").unlink()
    for words in COMMANDS:
        assert "“sapa init”" not in said(capsys, words)
    assert not (home / "sapa.db").exists()


def test_where_nothing_is_the_way_to_a_house_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SAPA_HOME", str(tmp_path / "none"))
    assert "“sapa init”" in said(capsys, ("ticket", "list"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-8"])
def test_settings_as_notepad_saves_them(
    home: Path, capsys: pytest.CaptureFixture[str], encoding: str
) -> None:
    text = '[kiosk]\r\nname = "Kiosk Étage"\r\n'
    (home / "sapa.toml").write_bytes(text.encode(encoding))
    house = open_house(home)
    assert house.settings.kiosk.name == "Kiosk Étage"
    house.close()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="becomes another account")
def test_a_folder_of_another_account_is_told_as_that(home: Path) -> None:
    """Permission is not "not found"."""
    home.chmod(0o700)
    code = (
        "import os, sys; os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "from shared.cli.main import run; run(['ticket', 'list'])"
    )
    home.parent.chmod(0o755)
    for above in home.parent.parents:
        if above.stat().st_mode & 0o005 != 0o005:
            above.chmod(above.stat().st_mode | 0o005)
    done = subprocess.run(
        [sys.executable, "-c", f"import shared.cli.main; {code}"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert "boleh" in done.stderr
    assert "sapa init" not in done.stderr


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB; mounting one needs the right to."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)]
    try:
        done = subprocess.run(mount, capture_output=True, check=False)
    except OSError:
        pytest.skip("no mount here")
    if done.returncode:
        pytest.skip("may not mount")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=False)


def test_a_full_disk_is_told_as_that(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = small_disk / "rumah"
    monkeypatch.setenv("SAPA_HOME", str(home))
    rest = small_disk / "rest"
    rest.write_bytes(b"x" * (3 * 2**20 - 200_000))
    assert "penuh" in said(capsys, ("init",)).lower()
    rest.unlink()
    assert "dibuat di" in said(capsys, ("init",))
    fill(rest)
    told = [said(capsys, words) for words in COMMANDS[:6]]
    assert "penuh" in told[2].lower()
    assert not list((home / "backups").glob(".*"))
    rest.unlink()
    assert "A-0" in said(capsys, ("ticket", "issue", "A", "--no-print"))


def fill(path: Path) -> None:
    """Use up what is left of the disk."""
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            return


@pytest.mark.parametrize("seed", range(10))
def test_a_damaged_database_is_one_sentence(
    home: Path, capsys: pytest.CaptureFixture[str], seed: int
) -> None:
    chance = random.Random(seed)
    FileStore(home / "sapa.db").close_up()
    whole = (home / "sapa.db").read_bytes()
    for _ in range(30 if os.environ.get("SAPA_LONG") else 3):
        broken = bytearray(whole)
        for _ in range(chance.choice((1, 3, 20))):
            start = chance.randrange(len(broken))
            broken[start : start + chance.choice((1, 16, 4096))] = chance.randbytes(16)
        if chance.random() < 0.3:
            del broken[chance.randrange(len(broken)) :]
        for path in FileStore(home / "sapa.db").beside():
            path.unlink(missing_ok=True)
        (home / "sapa.db").write_bytes(bytes(broken))
        for words in COMMANDS[:3]:
            said(capsys, words)


def test_a_number_of_a_service_that_is_gone_is_listed(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house = open_house(home)
    with house.database.write() as session:
        request = Request("E", "one", "Kiosk 1", by_staff=True)
        issue_ticket(session, profile=house.profile, request=request, at=house.now())
        by = create_officer(
            session, username="wati", name="Wati", roles={Role.ADMINISTRATOR},
            password=("plain", "hash"), at=house.now(), by=None,
        ).officer.id  # fmt: skip
        draft = begin_edit(session)
        document: Document = draft.document
        document["services"] = [one for one in document["services"] if one["code"] != "E"]
        for counter in document["counters"]:
            counter["serves"] = [code for code in counter["serves"] if code != "E"]
        save_edit(
            session, based_on=draft.revision, document=document, at=house.now(), by=by, note=""
        )
    house.close()
    assert "E-001" in said(capsys, ("ticket", "list", "--all"))
