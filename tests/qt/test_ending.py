"""A process that is told to end does, whatever it was doing."""

import signal
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows knows no SIGTERM to a process"
)

PROGRAM = """
import os, signal, sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from shared.qt.ending import Ending

application = QCoreApplication(sys.argv)
ending = Ending(application)
kill = lambda: os.kill(os.getpid(), getattr(signal, sys.argv[2]))
if sys.argv[1] == "before the loop":
    kill()
elif sys.argv[1] == "while events are handled":
    QTimer.singleShot(0, lambda: (kill(), application.processEvents()))
elif sys.argv[1] == "in a silent loop":
    import threading
    threading.Timer(0.2, kill).start()
code = application.exec()
ending.close()
sys.exit(code)
"""


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
@pytest.mark.parametrize(
    "when", ["before the loop", "while events are handled", "in a silent loop"]
)
def test_a_signal_ends_the_application(when: str, name: str) -> None:
    ended = subprocess.run([sys.executable, "-c", PROGRAM, when, name], timeout=60, check=False)
    assert ended.returncode == 0


def test_signals_are_left_as_they_were(qapp: object) -> None:
    from PySide6.QtCore import QCoreApplication

    from shared.qt.ending import Ending

    application = QCoreApplication.instance()
    assert application is not None
    before = signal.getsignal(signal.SIGTERM)
    ending = Ending(application)
    assert signal.getsignal(signal.SIGTERM) != before
    ending.close()
    assert signal.getsignal(signal.SIGTERM) == before
