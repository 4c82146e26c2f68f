from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select, update

from kiosk.touch.app import KioskApp
from kiosk.touch.viewmodels.ticket import TicketViewModel
from shared.office.clock import SetClock
from shared.office.house import House
from shared.printing.jobs.records import PrintJob
from shared.printing.jobs.rules import JobState
from shared.queue.records import Ticket
from shared.queue.setting_aside import cancel
from shared.queue.today import tickets_today
from shared.queue.views import TicketView
from shared.staff.rights import Role
from tests.helpers.staffed_house import account
from tests.kiosk.touch.finger import Finger


def given(house: House) -> list[TicketView]:
    with house.database.read() as session:
        return tickets_today(session, profile=house.profile, now=house.now())


def test_one_touch_gives_a_number(finger: Finger, house: House) -> None:
    assert finger.screen == "home"
    finger.touch("tile-A")
    assert finger.screen == "ticket"
    assert finger.text("ticket-number") == "A-001"
    assert [ticket.label for ticket in given(house)] == ["A-001"]


def test_the_tiles_tell_who_waits(finger: Finger, kiosk: KioskApp) -> None:
    finger.touch("tile-A")
    finger.touch("done")
    kiosk.journey.read_house()
    kiosk.settle()
    assert finger.screen == "home"
    assert finger.find("tile-A").property("waitingText") == "1 menunggu"
    assert finger.find("tile-D").property("waitingText") == "0 menunggu"


def test_two_taps_are_one_wish(finger: Finger, house: House) -> None:
    tile = finger.press("tile-A")
    finger.release(tile)
    finger.release(finger.press("tile-A"))
    finger.app.settle()
    assert len(given(house)) == 1


def test_a_pressed_tile_shows_it_at_once(finger: Finger) -> None:
    tile = finger.press("tile-A")
    assert tile.property("down") is True
    finger.release(tile)
    finger.app.settle()


def test_priority_takes_the_priority_series_and_is_forgotten_afterwards(
    finger: Finger, house: House
) -> None:
    finger.touch("priority")
    finger.touch("tile-A")
    assert finger.text("ticket-number") == "P-001"
    assert given(house)[0].priority
    finger.touch("done")
    assert finger.find("priority").property("on") is False


def test_a_service_with_finer_choices_asks_and_tells_what_to_bring(
    finger: Finger, house: House
) -> None:
    finger.touch("tile-B")
    assert finger.screen == "choices"
    finger.touch("choice-ktp-el")
    assert finger.screen == "requirements"
    finger.touch("back")
    assert finger.screen == "choices"
    finger.touch("choice-kk")
    finger.touch("go")
    assert finger.screen == "ticket"
    assert given(house)[0].subservice == "kk"


def test_a_service_with_requirements_alone_tells_them(finger: Finger) -> None:
    finger.touch("tile-C")
    assert finger.screen == "requirements"
    finger.touch("back")
    assert finger.screen == "home"


def test_the_ticket_screen_leaves_by_itself(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(house, pace=0.02)
    finger = Finger(kiosk, qtbot)
    seen: list[str] = []
    kiosk.view_models.shell.propsChanged.connect(lambda: seen.append(finger.screen))
    finger.touch("tile-A")
    qtbot.waitUntil(lambda: "home" in seen[seen.index("ticket") :])


@pytest.mark.logs("A-001 was given just before the last end")
def test_a_kiosk_that_died_after_the_number_shows_it_again(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot
) -> None:
    first = open_kiosk(house)
    Finger(first, qtbot).touch("tile-A")
    second = open_kiosk(house)
    assert Finger(second, qtbot).text("ticket-number") == "A-001"


@pytest.mark.logs("A-001 was given just before the last end")
@pytest.mark.parametrize(
    ("became", "told"),
    [
        (JobState.UNKNOWN, "unknown"),
        (JobState.FAILED, "failed"),
        (JobState.QUEUED, "printing"),
    ],
)
def test_after_a_restart_the_slip_is_as_it_is(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot, became: JobState, told: str
) -> None:
    first = open_kiosk(house)
    Finger(first, qtbot).touch("tile-A")
    becomes(house, became)
    second = open_kiosk(house)
    assert Finger(second, qtbot).text("ticket-number") == "A-001"
    assert second.view_models.of(TicketViewModel).shown.printing == told


@pytest.mark.parametrize("gone", ["printed", "cancelled", "long ago"])
def test_a_visitor_who_has_gone_is_not_shown_again(
    open_kiosk: Callable[..., KioskApp],
    house: House,
    clock: SetClock,
    qtbot: QtBot,
    gone: str,
) -> None:
    first = open_kiosk(house)
    Finger(first, qtbot).touch("tile-A")
    if gone == "printed":
        becomes(house, JobState.PRINTED)
    elif gone == "cancelled":
        officer = account(house, "siti", "Siti", Role.SUPERVISOR)
        with house.database.write() as session:
            ticket = session.scalars(select(Ticket.id)).one()
            cancel(session, officer=officer.id, ticket=ticket, reason="", at=house.now())
    else:
        clock.advance(timedelta(seconds=30))
    second = open_kiosk(house)
    assert Finger(second, qtbot).screen == "home"


def becomes(house: House, state: JobState) -> None:
    """What became of the slip while no kiosk ran."""
    with house.database.write() as session:
        session.execute(update(PrintJob).values(state=state))
