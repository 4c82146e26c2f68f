"""The states of the desk, walked through in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def said_by(walk: str, *words: str, seconds: float, **environment: str) -> str:
    """What ``python -m tests.desk.WALK`` found; that it ended well and warned of nothing."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.desk.{walk}", *words],
        cwd=ROOT,
        env=os.environ
        | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
        | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=seconds,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout
