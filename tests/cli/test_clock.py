"""``sapa clock``: the two clocks shown, and the house's time decided without a desk."""

from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from shared.cli.main import sapa
from shared.office.clock import JUMP, HouseClock, SystemClock
from shared.office.house import House, create_house, open_house
from shared.office.profile import HouseProfile
from shared.queue.house_time import decide, keep_time


@pytest.fixture
def real(tmp_path: Path, profile: HouseProfile, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A house on the computer's own clock, gone over to a time three hours away."""
    folder = tmp_path / "rumah"
    monkeypatch.setenv("SAPA_HOME", str(folder))
    house = create_house(folder, profile)
    keep_time(house)
    with house.database.write() as session:
        decide(session, house, at=house.now() + timedelta(hours=3), officer=None)
    house.close()
    return folder


def run(*words: str) -> str:
    result = CliRunner().invoke(sapa, words)
    assert result.exit_code == 0, result.output
    return result.output


def ahead(folder: Path) -> timedelta:
    house: House = open_house(folder)
    clock: HouseClock = house.clock
    house.close()
    return clock.now() - SystemClock().now()


def test_a_decision_holds_for_programs_begun_later(real: Path) -> None:
    assert abs(ahead(real) - timedelta(hours=3)) < JUMP
    assert "Jam rumah" in run("clock", "show")
    assert abs(ahead(real) - timedelta(hours=3)) < JUMP


def test_confirm_keeps_the_houses_time(real: Path) -> None:
    run("clock", "confirm")
    assert abs(ahead(real) - timedelta(hours=3)) < JUMP


def test_accept_takes_the_computers(real: Path) -> None:
    run("clock", "accept", "--yes")
    assert abs(ahead(real)) < JUMP


def test_set_takes_the_moment_given_in_the_houses_zone(real: Path, profile: HouseProfile) -> None:
    wanted = (SystemClock().now() - timedelta(days=1)).astimezone(profile.tz)
    run("clock", "set", f"{wanted:%Y-%m-%d %H:%M}")
    assert abs(ahead(real) + timedelta(days=1)) < timedelta(minutes=2)
