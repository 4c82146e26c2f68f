"""Killed at any moment of anything: no number, act, slip or copy is lost, doubled or stuck.

A small storm a day; hundreds of kills by ``python -m tests.sabotage.storm 300``.
"""

import sys
from pathlib import Path

import pytest

from tests.sabotage.storm import storm


@pytest.mark.timeout(400)
@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_a_storm_of_kills(tmp_path: Path) -> None:
    done = storm(tmp_path, kills=30, seconds=60)
    assert not done.faults, str(done)
