"""At 100, 150 and 200 % every state of the desk has room for its words, in both languages."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.timeout(420)
@pytest.mark.parametrize("factor", ["1", "1.5", "2"])
def test_nothing_is_clipped(factor: str) -> None:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": factor,
        "PYTHONIOENCODING": "utf-8",
    }
    said = subprocess.run(
        [sys.executable, "-m", "tests.desk.scaled_states"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=400,
        check=False,
    )
    assert said.returncode == 0, said.stderr
    ratio, *faults = said.stdout.splitlines()
    assert ratio == f"ratio {float(factor)}"
    assert [fault for fault in faults if fault] == []
