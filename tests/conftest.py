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
