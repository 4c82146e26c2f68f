"""A face keeps to its own screen, in a process with two of them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from PySide6.QtGui import QGuiApplication, QWindow
from shared.qt.screen import OwnScreen

wanted = int(sys.argv[1]) if sys.argv[1].isdigit() else sys.argv[1]
application = QGuiApplication([])
window = QWindow()
own = OwnScreen(window, wanted, fullscreen=True)

def say(what):
    print(what, window.isVisible() and window.screen().name())

own.open()
say("opened")
kiosk, television = sorted(application.screens(), key=lambda one: one.geometry().x())
for event, screen in (
    ("television off", television),
    ("kiosk off", kiosk),
    ("kiosk on", kiosk),
    ("television on", television),
):
    signal = application.screenRemoved if event.endswith("off") else application.screenAdded
    signal.emit(screen)
    say(event)
own.close()
application.screenRemoved.emit(television)
say("closed")
"""


def played(tmp_path: Path, wanted: str) -> dict[str, str]:
    screens = [
        {"name": name, "x": x, "y": 0, "width": 800, "height": 600}
        for name, x in (("TOUCH-1", 0), ("HDMI-1", 800))
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, wanted],
        env=environment, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    lines = [line.rsplit(" ", 1) for line in done.stdout.splitlines()]
    return dict(lines)


def test_a_board_waits_for_its_television(tmp_path: Path) -> None:
    assert played(tmp_path, "HDMI-1") == {
        "opened": "HDMI-1",
        "television off": "False",
        "kiosk off": "False",
        "kiosk on": "HDMI-1",  # the process still has its screen; only the signal was sent
        "television on": "HDMI-1",
        "closed": "HDMI-1",
    }


@pytest.mark.parametrize("wanted", ["2", "DP-3"])
def test_it_is_shown_on_no_other_screen(tmp_path: Path, wanted: str) -> None:
    assert set(played(tmp_path, wanted).values()) == {"False"}


def test_a_number_counts_once(tmp_path: Path) -> None:
    """The screen goes by its name from then on; only its own going hides the face."""
    seen = played(tmp_path, "0")
    mine = seen["opened"]
    own, other = ("television", "kiosk") if mine == "HDMI-1" else ("kiosk", "television")
    assert seen[f"{own} off"] == "False"
    assert seen["television on"] == mine
    assert seen[f"{other} off"] == (mine if other == "television" else "False")
