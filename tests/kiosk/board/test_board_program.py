"""``sapa board`` as a process: it waits for its house, and leaves in good order."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.kiosk.board.floor import Floor

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = "from kiosk.board.run import command; command()"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM to a process")
def test_it_waits_for_the_house_and_ends_when_told(qtbot: QtBot, floor: Floor) -> None:
    folder = floor.house.folder
    database = floor.house.database.store.path
    away = database.with_name("away.db")
    database.rename(away)
    log = folder / "logs" / "board.log"
    log.parent.mkdir(exist_ok=True)
    log.touch()
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, env={**os.environ, "SAPA_HOME": str(folder)}
    )
    try:
        qtbot.waitUntil(lambda: "cannot be opened" in log.read_text("utf-8"))
        away.rename(database)
        qtbot.waitUntil(lambda: "the board of Rumah Aspirasi is open" in log.read_text("utf-8"))
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    finally:
        process.kill()
        process.wait()
    assert "CRITICAL" not in log.read_text("utf-8")
