"""A house on disk for every test that wants one, at a stated moment."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from shared.office.clock import SetClock
from shared.office.house import House, create_house
from shared.office.profile import HouseProfile, load_profile, shipped_profiles
from tests.helpers import process_state
from tests.helpers.logs import listener_for

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")

settings.register_profile(
    "sapa",
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("sapa")

# Monday, 23 November 2026, 09.41 in Palembang.
MORNING = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)


@pytest.fixture(autouse=True)
def left_as_found(request: pytest.FixtureRequest) -> Iterator[None]:
    """No test changes its process, and none logs a warning that it does not expect."""
    before = process_state.taken()
    listener = listener_for(request.node)
    listener.start()
    yield
    listener.stop()
    problems = process_state.changed(before, process_state.taken()) + listener.problems()
    if problems:
        pytest.fail("\n".join(["the test leaves behind:", *problems]), pytrace=False)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Name the order of this run; quiet runs show no header."""
    seed = config.getoption("randomly_seed", None)
    terminalreporter.write_line(f"in this order again: --randomly-seed={seed}")


@pytest.fixture
def profile() -> HouseProfile:
    return load_profile(shipped_profiles()["palembang"])


@pytest.fixture
def clock() -> SetClock:
    return SetClock(MORNING)


@pytest.fixture
def house(tmp_path: Path, profile: HouseProfile, clock: SetClock) -> Iterator[House]:
    """A new Palembang house, open, on Monday at 09.41 WIB."""
    made = create_house(tmp_path / "rumah", profile, clock=clock)
    yield made
    made.close()
