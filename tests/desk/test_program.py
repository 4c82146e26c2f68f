"""The desk as a program: it waits for its house, opens by itself, and ends when told."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.run import DeskProgram
from shared.office.clock import SetClock
from shared.office.house import House, open_to_work

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.logs("the house cannot be opened: ")
def test_a_house_that_cannot_be_opened_is_told_and_tried_again(
    house: House, clock: SetClock, qapp: QApplication, qtbot: QtBot
) -> None:
    path = house.database.store.path
    away = path.with_suffix(".away")
    house.close()
    path.rename(away)
    (house.folder / "backups").mkdir(exist_ok=True)
    (house.folder / "backups" / "sapa-20261101-000000-daily.db").touch()
    program = DeskProgram(qapp, lambda: open_to_work(house.folder, clock=clock))
    program.open()
    assert program.before.isVisible()
    assert "tidak ditemukan" in program.before.told
    assert program.desk is None
    away.rename(path)
    qtbot.waitUntil(lambda: program.desk is not None)
    assert not program.before.isVisible()
    assert program.desk is not None
    assert program.desk.window.isVisible()
    program.close()


@pytest.mark.logs("the house cannot be opened: unexpected trouble")
def test_what_nobody_foresaw_is_told_and_tried_again(
    house: House, clock: SetClock, qapp: QApplication, qtbot: QtBot
) -> None:
    folder = house.folder
    house.close()
    tries: list[int] = []

    def badly() -> House:
        tries.append(1)
        if len(tries) == 1:
            raise RuntimeError("nobody foresaw this")
        return open_to_work(folder, clock=clock)

    program = DeskProgram(qapp, badly)
    program.open()
    assert "nobody foresaw this" in program.before.told
    qtbot.waitUntil(lambda: program.desk is not None)
    program.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM to a process")
@pytest.mark.parametrize("whole", [True, False], ids=["open", "waiting"])
def test_it_ends_when_told(house: House, qtbot: QtBot, whole: bool) -> None:
    house.close()
    path = house.database.store.path
    if not whole:
        path.write_bytes(b"words " * 999)
    log = house.folder / "logs" / "desk.log"
    log.parent.mkdir(exist_ok=True)
    log.touch()
    source = "from shared.cli.windowed import main; main('desk')"
    process = subprocess.Popen(
        [sys.executable, "-c", source],
        cwd=ROOT,
        env={**os.environ, "SAPA_HOME": str(house.folder)},
        stderr=subprocess.DEVNULL,
    )
    word = "the desk is open" if whole else "cannot be opened"
    try:
        qtbot.waitUntil(lambda: word in log.read_text("utf-8"))
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    finally:
        process.kill()
        process.wait()
    assert "CRITICAL" not in log.read_text("utf-8")
