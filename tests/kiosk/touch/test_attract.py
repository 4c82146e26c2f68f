"""The loop that plays when nobody is there."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.touch.app import KioskApp
from kiosk.touch.visit import ScreenName
from shared.office.clock import SetClock
from shared.office.house import House
from shared.office.profile import HouseProfile, Talk, Words
from tests.helpers.engines import new_house
from tests.kiosk.touch.finger import Finger

TALK = Talk(
    title=Words({"id": "Perizinan", "en": "Permits"}),
    starts=datetime(2026, 11, 23, 10, 0),  # noqa: DTZ001 - the house's own time
    place="Pendopo",
)


@pytest.fixture
def house(tmp_path: Path, profile: HouseProfile, clock: SetClock) -> Iterator[House]:
    """The Palembang house with a talk at ten."""
    told = profile.model_copy(update={"talks": (TALK,)})
    made = new_house(tmp_path / "rumah", told, clock=clock)
    yield made
    made.close()


def sentences(kiosk: KioskApp, finger: Finger, qtbot: QtBot) -> set[str]:
    """Every sentence of one turn of the loop."""
    seen: list[str] = []
    while not seen or seen.count(seen[0]) < 2:
        now = finger.text("attract-sentence")
        seen.append(now)
        qtbot.waitUntil(lambda now=now: finger.text("attract-sentence") != now)
    return set(seen)


def test_the_next_talk_is_told_until_it_begins(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot, clock: SetClock
) -> None:
    kiosk = open_kiosk(house, pace=0.02)
    finger = Finger(kiosk, qtbot)
    kiosk.journey.step_to(kiosk.journey.visit.at(ScreenName.ATTRACT))
    finger.painted()
    told = "Diskusi publik: Perizinan\nSenin, 23 November 2026, pukul 10.00 WIB, Pendopo"
    assert told in sentences(kiosk, finger, qtbot)
    clock.advance(timedelta(minutes=60))
    kiosk.tick()
    kiosk.settle()
    assert not any("Diskusi" in each for each in sentences(kiosk, finger, qtbot))
