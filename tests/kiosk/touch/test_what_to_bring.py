"""What to bring: told before the number, and printed alone for who comes back."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.touch.app import KioskApp
from shared.office.house import House
from shared.printing.jobs.spool import waiting_jobs
from shared.printing.slips.slip import Slip, Text, from_json
from shared.queue.today import tickets_today
from tests.kiosk.touch.finger import Finger


def lists(kiosk: KioskApp) -> list[Slip]:
    """What waits for the kiosk's printer."""
    printer = kiosk.journey.printer
    assert printer is not None
    return kiosk.house.read(
        lambda session: [from_json(one.payload) for one in waiting_jobs(session, printer)]
    )


def said(slip: Slip) -> list[str]:
    return [block.text for block in slip.blocks if isinstance(block, Text)]


def asking(finger: Finger) -> None:
    finger.touch("language-en")
    finger.touch("tile-B")
    finger.touch("choice-ktp-el")


def test_the_list_is_printed_without_a_number(finger: Finger, kiosk: KioskApp) -> None:
    asking(finger)
    finger.touch("second")
    assert kiosk.journey.visit.about == "list_printed"
    (slip,) = lists(kiosk)
    assert "• Copy of the family card" in said(slip)
    house = kiosk.house
    given = house.read(
        lambda session: tickets_today(session, profile=house.profile, now=house.now())
    )
    assert list(given) == []
    finger.touch("back")
    assert finger.screen == "home"


def test_a_key_prints_it_too(finger: Finger, kiosk: KioskApp) -> None:
    asking(finger)
    finger.key(Qt.Key.Key_2)
    finger._qtbot.waitUntil(lambda: kiosk.journey.visit.about == "list_printed")
    assert len(lists(kiosk)) == 1


def test_nothing_is_offered_that_would_not_come_out(finger: Finger, kiosk: KioskApp) -> None:
    asking(finger)
    assert kiosk.journey.snapshot is not None
    kiosk.journey.snapshot = replace(kiosk.journey.snapshot, slips=False)
    kiosk.journey.changed.emit()
    assert not finger.sees("second")
    finger.touch("go")
    assert finger.screen == "ticket"


def test_every_way_stands_in_a_narrow_window(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house, (800, 1280))
    finger = Finger(kiosk, qtbot)
    asking(finger)
    finger.painted()
    finger.touch("second")
    assert len(lists(kiosk)) == 1
