"""What can be wrong with the stored profile: each state, its sentence, and the way back.

One line a state: what was done to the document, what every program says, and that it goes on by
itself once the document is whole.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite
import pytest
from pytestqt.qtbot import QtBot

from kiosk.touch.waiting_for_house import WaitingForHouse
from shared.office.house import House, create_house, open_to_work
from shared.office.profile import HouseProfile
from shared.storage.errors import DatabaseNewer, ProfileUnreadable, StorageProblem

ROOT = Path(__file__).resolve().parents[2]

STATES: dict[str, tuple[dict[str, Any], type[StorageProblem], str]] = {
    "emptied": ({}, ProfileUnreadable, "Profil rumah"),
    "of a newer version": ({"holograms": True}, DatabaseNewer, "versi lebih baru"),
    "a value of the wrong kind": ({"queue": "fast"}, ProfileUnreadable, "Profil rumah"),
}


def document_of(path: Path) -> dict[str, Any]:
    connection = sqlite.connect(path)
    (text,) = connection.execute(
        "SELECT document FROM office_revision ORDER BY number DESC LIMIT 1"
    ).fetchone()
    connection.close()
    found: dict[str, Any] = json.loads(text)
    return found


def write_document(path: Path, document: dict[str, Any]) -> None:
    connection = sqlite.connect(path)
    connection.execute(
        "UPDATE office_revision SET document = ? WHERE number = "
        "(SELECT max(number) FROM office_revision)",
        (json.dumps(document),),
    )
    connection.commit()
    connection.close()


@pytest.fixture
def folder(tmp_path: Path, profile: HouseProfile) -> Path:
    create_house(tmp_path / "rumah", profile).close()
    return tmp_path / "rumah"


def spoil(folder: Path, state: str) -> dict[str, Any]:
    """Do to the document what the line says; the whole one comes back."""
    change, _, _ = STATES[state]
    whole = document_of(folder / "sapa.db")
    write_document(folder / "sapa.db", {**whole, **change} if change else {})
    return whole


@pytest.mark.parametrize("state", STATES)
def test_the_sentence_names_the_true_cause(folder: Path, state: str) -> None:
    spoil(folder, state)
    _, kind, words = STATES[state]
    with pytest.raises(kind, match=words):
        open_to_work(folder)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.logs("the house cannot be opened: ")
def test_a_kiosk_says_so_and_opens_by_itself_when_it_is_whole(
    folder: Path, qtbot: QtBot, state: str
) -> None:
    whole = spoil(folder, state)
    waiting = WaitingForHouse(lambda: open_to_work(folder))
    opened: list[House] = []
    told: list[str] = []
    waiting.opened.connect(opened.append)
    waiting.waits.connect(told.append)
    waiting.open(fullscreen=False)
    assert opened == []
    assert STATES[state][2] in told[0]
    write_document(folder / "sapa.db", whole)
    qtbot.waitUntil(lambda: len(opened) == 1)
    opened[0].close()
    waiting.close()


@pytest.mark.logs("the house cannot be opened: unexpected trouble")
def test_an_error_nobody_foresaw_is_a_screen_and_another_try(folder: Path, qtbot: QtBot) -> None:
    tries: list[int] = []

    def open_badly() -> House:
        tries.append(1)
        if len(tries) == 1:
            raise RuntimeError("nobody foresaw this")
        return open_to_work(folder)

    waiting = WaitingForHouse(open_badly)
    opened: list[House] = []
    waiting.opened.connect(opened.append)
    waiting.open(fullscreen=False)
    qtbot.waitUntil(lambda: len(opened) == 1)
    opened[0].close()
    waiting.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM to a process")
@pytest.mark.parametrize("face", ["kiosk", "board", "desk"])
@pytest.mark.parametrize("change", [{}, {"holograms": True}], ids=str)
def test_a_real_program_before_a_spoilt_document_ends_when_told(
    folder: Path, face: str, change: dict[str, Any]
) -> None:
    path = folder / "sapa.db"
    write_document(path, {**document_of(path), **change} if change else {})
    with running(folder, face) as (process, log):
        heard(process, log, "cannot be")
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM to a process")
@pytest.mark.parametrize("face", ["board", "desk"])
def test_a_real_program_opens_by_itself_when_what_cannot_be_shown_is_mended(
    folder: Path, face: str
) -> None:
    """A house that can be read and not shown; the kiosk takes other colours."""
    whole = document_of(folder / "sapa.db")
    write_document(folder / "sapa.db", {**whole, "theme": "neon"})
    with running(folder, face) as (process, log):
        heard(process, log, "cannot be shown")
        write_document(folder / "sapa.db", whole)
        heard(process, log, " is open")
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0


@contextmanager
def running(folder: Path, face: str) -> Iterator[tuple["subprocess.Popen[bytes]", Path]]:
    words = [face] if face == "desk" else [face, "--windowed"]
    process = subprocess.Popen(
        [sys.executable, "-c", "from shared.cli.main import main; main()", *words],
        cwd=ROOT,
        env={**os.environ, "SAPA_HOME": str(folder)},
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process, folder / "logs" / f"{face}.log"
    finally:
        process.kill()
        process.wait()


def heard(process: "subprocess.Popen[bytes]", log: Path, word: str) -> None:
    """Wait until the program's log says so."""
    until = time.monotonic() + 60
    while word not in (log.read_text("utf-8") if log.exists() else ""):
        assert process.poll() is None
        assert time.monotonic() < until
        time.sleep(0.01)
