"""Damaged databases before every command: a sentence and an exit code, never a traceback.

Two dozen a day, three hundred with ``SAPA_LONG=1``; each from its own seed, so that one that
fails can be made again.
"""

import os
import random
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from functools import cache
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from shared.cli.main import run
from shared.storage.file_store import FileStore
from tests.helpers.register import open_register
from tests.helpers.staffed_house import MORNING
from tests.helpers.visits import taken

MANY = 300 if os.environ.get("SAPA_LONG") else 24
_AT_ONCE = 6
_PAGE = 4096
COMMANDS = (
    ("ticket", "list", "--all"), ("ticket", "issue", "A", "--no-print"), ("clock", "show"),
    ("complaint", "list"), ("complaint", "due"), ("complaint", "show", "PLG-261123-0001"),
    ("keys", "show"), ("verify",), ("account", "reset"), ("backup",), ("drill",), ("init",),
    ("server", "upgrade"), ("lapor", "export", "keluar.csv"), ("restore", "sapa.db"),
    ("survey", "result"), ("clock", "confirm"), ("move-house", "--to", "sapa.db"), ("doctor",),
)  # fmt: skip
pytestmark = [pytest.mark.logs(".*"), pytest.mark.timeout(1800 if MANY > 100 else 115)]


def flipped(chance: random.Random, whole: bytes) -> bytes:
    """Single bits, as a memory that fails leaves them."""
    broken = bytearray(whole)
    for _ in range(chance.choice((1, 8, 64))):
        broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
    return bytes(broken)


def scribbled(chance: random.Random, whole: bytes) -> bytes:
    broken = bytearray(whole)
    for _ in range(chance.choice((1, 3, 20))):
        start = chance.randrange(len(broken))
        broken[start : start + 16] = chance.randbytes(16)
    return bytes(broken)


def zeroed(chance: random.Random, whole: bytes) -> bytes:
    """Pages that never reached the disk."""
    broken = bytearray(whole)
    for _ in range(chance.choice((1, 4, 16))):
        start = chance.randrange(len(broken) // _PAGE) * _PAGE
        broken[start : start + _PAGE] = bytes(_PAGE)
    return bytes(broken)


def swapped(chance: random.Random, whole: bytes) -> bytes:
    """A page where another belongs."""
    broken = bytearray(whole)
    one, other = (chance.randrange(len(broken) // _PAGE) * _PAGE for _ in range(2))
    broken[one : one + _PAGE] = whole[other : other + _PAGE]
    return bytes(broken)


def cut(chance: random.Random, whole: bytes) -> bytes:
    return whole[: chance.choice((0, 1, 99, 100, chance.randrange(len(whole))))]


def headless(chance: random.Random, whole: bytes) -> bytes:
    broken = bytearray(whole)
    broken[chance.randrange(100)] = chance.randrange(256)
    return bytes(broken)


BYTES: tuple[Callable[[random.Random, bytes], bytes], ...] = (
    flipped, scribbled, zeroed, swapped, cut, headless,
)  # fmt: skip
SCHEMA = (
    "DELETE FROM sqlite_master WHERE name = '{table}'",
    "UPDATE sqlite_master SET sql = 'CREATE TABLE {table} (x)' WHERE name = '{table}'",
    "UPDATE sqlite_master SET sql = 'nonsense' WHERE name = '{table}'",
    "UPDATE sqlite_master SET rootpage = 3 WHERE name = '{table}'",
    "UPDATE sqlite_master SET rootpage = 99999 WHERE name = '{table}'",
    "DELETE FROM sqlite_master WHERE type = 'index' AND tbl_name = '{table}'",
    "UPDATE alembic_version SET version_num = 'x{table}'",
    "DELETE FROM alembic_version",
    "DELETE FROM {table}",
)


@cache
def model(folder: Path) -> Path:
    """A house with visits and a complaint, its database one whole file."""
    with open_register(folder) as register:
        place = register.place
        register.take_in("one")
        taken(place, "A", MORNING)
        home = place.house.folder
    FileStore(home / "sapa.db").close_up()
    return home


def damage(chance: random.Random, path: Path) -> None:
    if chance.random() < 0.7:
        path.write_bytes(chance.choice(BYTES)(chance, path.read_bytes()))
        return
    with closing(sqlite.connect(path, isolation_level=None)) as raw:
        tables = [
            row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        raw.execute("PRAGMA writable_schema=ON")
        with suppress(sqlite.Error):  # An index of words is no table to be emptied.
            raw.execute(chance.choice(SCHEMA).format(table=chance.choice(sorted(tables))))


@pytest.mark.parametrize("first", range(0, MANY, _AT_ONCE))
def test_every_command_says_what_is_wrong(
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    first: int,
) -> None:
    whole = model(tmp_path_factory.getbasetemp() / "damaged")
    for seed in range(first, first + _AT_ONCE):
        chance = random.Random(seed)
        home = tmp_path / str(seed)
        shutil.copytree(whole, home)
        damage(chance, home / "sapa.db")
        damaged = (home / "sapa.db").read_bytes()
        monkeypatch.setenv("SAPA_HOME", str(home))
        monkeypatch.chdir(home)
        # The doctor looks at the whole computer, which is slow and the same each time.
        for words in COMMANDS[: None if seed == first else -1]:
            for path in FileStore(home / "sapa.db").beside():
                path.unlink(missing_ok=True)
            (home / "sapa.db").write_bytes(damaged)
            said(capsys, words, seed)


def said(capsys: pytest.CaptureFixture[str], words: tuple[str, ...], seed: int) -> None:
    """What the command says is a sentence; whatever else it ends with fails here."""
    try:
        run(list(words))
    except SystemExit as ended:
        code = ended.code or 0
    except BaseException as error:
        pytest.fail(f"seed {seed}, sapa {' '.join(words)}: {type(error).__name__}: {error}")
    else:
        code = 0
    out, err = capsys.readouterr()
    told = f"seed {seed}, sapa {' '.join(words)}: {out}{err}"
    assert code in (0, 1, 2), told
    assert "Traceback" not in out + err, told
    assert "“sapa init”" not in out + err or words == ("init",), told
    if code == 1:
        assert err.strip(), told
