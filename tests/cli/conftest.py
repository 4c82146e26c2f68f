from pathlib import Path

import pytest

from tests.helpers.command_line import typed


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a house just made, which commands find."""
    folder = tmp_path / "rumah"
    monkeypatch.setenv("SAPA_HOME", str(folder))
    assert typed("init").exit_code == 0
    return folder
