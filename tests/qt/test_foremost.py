"""Who has the keyboard of a computer with a kiosk's screen, and perhaps an officer's beside it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from shared.qt.foremost import Foremost

application = QGuiApplication([])
kiosk, desk = QWindow(), QWindow()
foremost = Foremost(kiosk)
kiosk.showFullScreen()
desk.setScreen(application.screens()[-1])
desk.show()
desk.requestActivate()
loop = QEventLoop()
QTimer.singleShot(1000, loop.quit)
loop.exec()
print("kiosk" if kiosk.isActive() else "desk" if desk.isActive() else "nobody")
"""


@pytest.mark.parametrize(("screens", "active"), [(1, "kiosk"), (2, "desk")])
def test_an_officer_on_another_screen_keeps_the_keyboard(
    tmp_path: Path, screens: int, active: str
) -> None:
    layout = [
        {"name": f"HDMI-{number}", "x": 800 * number, "y": 0, "width": 800, "height": 600}
        for number in range(screens)
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": layout}), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == active
