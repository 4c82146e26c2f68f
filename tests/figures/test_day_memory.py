"""A day that is over is counted once, until something about it changes."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import event, update

from shared.figures.endings import Endings
from shared.figures.visit_day import DayTallies
from shared.figures.visits import Span, day_tallies
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.records import SeriesCounter, Ticket
from tests.helpers.engines import Engine
from tests.helpers.staffed_house import MORNING, StaffedHouse, staffed_house
from tests.helpers.visits import seated, served, taken

pytestmark = pytest.mark.both_engines
DAY = service_day(MORNING, MORNING.tzinfo)  # type: ignore[arg-type] # the morning has a zone
SPAN = Span(DAY, DAY)


@pytest.fixture
def place(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path_factory.mktemp("known")) as place:
        seat = seated(place, "2", place.officer.id, MORNING)
        served(place, seat, "A", MORNING, wait=10)
        served(place, seat, "A", MORNING + timedelta(minutes=30), outcome="left")
        yield place


def counted(place: StaffedHouse, profile: HouseProfile | None = None) -> tuple[DayTallies, int]:
    """The day's tallies, and how many statements they took."""
    statements: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        statements.append(statement)

    with place.house.database.read() as session:
        engine = session.get_bind().engine
        event.listen(engine, "before_cursor_execute", hear)
        try:
            found = day_tallies(
                session,
                profile=profile or place.house.profile,
                span=SPAN,
                now=place.house.now(),
            )
        finally:
            event.remove(engine, "before_cursor_execute", hear)
    return found, len(statements)


def test_the_second_reading_costs_less_and_says_the_same(place: StaffedHouse) -> None:
    first, cost = counted(place)
    again, less = counted(place)
    assert again == first
    assert less < cost


def test_another_number_is_counted(place: StaffedHouse) -> None:
    counted(place)
    taken(place, "A", MORNING + timedelta(minutes=50))
    assert counted(place)[0][DAY, "A"].endings == Endings(finished=1, left=1, open=1)


def test_a_clock_found_wrong_later_is_counted(place: StaffedHouse) -> None:
    assert counted(place)[0][DAY, "A"].waits == Counter({600: 1})
    with place.house.database.write() as session:
        session.execute(update(Ticket).values(clock_broken=True))
    assert counted(place)[0][DAY, "A"].waits == Counter()


def test_a_day_declared_wrong_is_gone(place: StaffedHouse) -> None:
    counted(place)
    with place.house.database.write() as session:
        session.execute(update(SeriesCounter).values(void=True))
    assert counted(place)[0] == {}


def test_a_profile_that_counts_otherwise_is_heard(place: StaffedHouse) -> None:
    counted(place)
    profile = place.house.profile
    served_all = tuple(one.model_copy(update={"went_away": False}) for one in profile.outcomes)
    other = profile.model_copy(update={"outcomes": served_all})
    assert counted(place, other)[0][DAY, "A"].endings == Endings(finished=2)
