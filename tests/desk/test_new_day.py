"""The desk begins the service day where it is the first program, and tells what went wrong."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from shared.figures.records import DayTally
from shared.office.clock import SetClock
from shared.office.house import House
from shared.office.service_day import service_day
from shared.queue.views import TicketView
from tests.desk.conftest import Officer


def copies(house: House) -> int:
    return len(list(house.backups.glob("*-daily.db")))


def test_a_desk_left_open_begins_the_next_day(
    officer: Officer, house: House, clock: SetClock
) -> None:
    assert copies(house) == 1
    clock.advance(timedelta(days=1))
    officer.desk.face.look_at_the_day()
    officer.settle()
    assert copies(house) == 2


@pytest.mark.logs("the daily backup failed: ")
def test_a_backup_that_fails_is_told(open_desk: Callable[..., Officer], house: House) -> None:
    house.backups.write_text("a file where the folder should be")
    desk = open_desk()
    assert any("Cadangan harian gagal" in words for words in desk.notices())


def test_practice_takes_no_backup(officer: Officer, house: House) -> None:
    officer.desk.workplace.practice_wanted.emit(True)
    officer.settle()
    assert officer.desk.house is not house
    assert copies(officer.desk.house) == 0


def test_yesterday_is_counted_ahead(
    officer: Officer, house: House, clock: SetClock, arrive: Callable[..., TicketView]
) -> None:
    arrive()
    clock.advance(timedelta(days=1))
    officer.desk.face.look_at_the_day()
    officer.settle()
    with house.database.read() as session:
        kept = {one.service_day for one in session.scalars(select(DayTally))}
    assert kept == {service_day(clock.now(), house.profile.tz) - timedelta(days=1)}
