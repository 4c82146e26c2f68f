"""The practice house: one can go on as long as one likes."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desk.practice import PracticeHouse
from shared.office.clock import SetClock
from shared.office.profile import load_profile, shipped_profiles
from shared.queue.lifecycle import State
from shared.queue.today import tickets_today
from shared.queue.views import TicketView
from tests.desk.conftest import Officer
from tests.helpers.staffed_house import MORNING

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def practice(clock: SetClock) -> Iterator[PracticeHouse]:
    made = PracticeHouse(load_profile(shipped_profiles()["palembang"]), clock=clock)
    yield made
    made.close()


def waiting(practice: PracticeHouse) -> list[TicketView]:
    house = practice.house
    with house.database.read() as session:
        return tickets_today(
            session, profile=house.profile, now=house.now(), states=(State.WAITING,)
        )


def test_somebody_comes_now_and_then(practice: PracticeHouse, clock: SetClock) -> None:
    assert clock.now() == MORNING
    before = waiting(practice)
    assert not practice.somebody_due()
    clock.advance(timedelta(seconds=46))
    assert practice.somebody_due()
    assert not practice.somebody_due(), "once"
    practice.come()
    after = waiting(practice)
    assert len(after) == len(before) + 1
    assert max(one.issued_at for one in after) == clock.now()


def test_the_line_does_not_grow_for_ever(practice: PracticeHouse, clock: SetClock) -> None:
    for _ in range(30):
        clock.advance(timedelta(minutes=1))
        practice.come()
    assert len(waiting(practice)) == 12


def test_every_service_is_asked_for(practice: PracticeHouse) -> None:
    profile = practice.house.profile
    assert {one.service_code for one in waiting(practice)} == {one.code for one in profile.services}


def test_an_officer_never_runs_out_of_visitors(officer: Officer, clock: SetClock) -> None:
    officer.desk.workplace.practice_wanted.emit(True)
    officer.settle()
    officer.sit("5")
    served = set()
    for _ in range(25):
        officer.key(Qt.Key.Key_F2)
        ticket = officer.counter.current()
        assert ticket is not None
        served.add(ticket.label)
        clock.advance(timedelta(seconds=50))
        officer.window.attendance.beat()
        officer.settle()
        officer.counter.form.choose("helped")
        officer.settle()
    assert len(served) == 25
