"""A kiosk that runs for weeks begins every service day by itself."""

from collections.abc import Callable
from datetime import timedelta

from kiosk.touch.app import KioskApp
from shared.office.clock import SetClock
from shared.office.house import House
from shared.queue.lifecycle import State
from shared.queue.today import ticket_by_id
from tests.kiosk.touch.finger import Finger


def copies(house: House) -> int:
    return len(list(house.backups.glob("*-daily.db")))


def test_the_day_is_begun_at_the_start_and_after_midnight(
    kiosk: KioskApp, finger: Finger, house: House, clock: SetClock
) -> None:
    assert copies(house) == 1
    finger.touch("tile-A")
    ticket = kiosk.journey.visit.ticket
    assert ticket is not None
    clock.advance(timedelta(minutes=5))
    kiosk.tick()
    kiosk.settle()
    assert copies(house) == 1
    clock.advance(timedelta(hours=15))
    kiosk.tick()
    kiosk.settle()
    assert copies(house) == 2
    with house.database.read() as session:
        left = ticket_by_id(session, ticket.id)
    assert left is not None
    assert left.state is State.CLOSED_UNSERVED


def test_a_second_program_of_the_day_does_nothing(
    kiosk: KioskApp, open_kiosk: Callable[..., KioskApp], house: House
) -> None:
    assert kiosk.window.isVisible()
    open_kiosk(house)
    assert copies(house) == 1
