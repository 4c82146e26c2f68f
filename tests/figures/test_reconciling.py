"""Whatever happens on a day, every number taken is in exactly one line, and waits are waits."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update
from sqlalchemy.orm import Session

from shared.figures.endings import Endings, added
from shared.figures.visit_day import DayTallies, VisitSum, by_service, durations
from shared.figures.visits import Span, day_tallies
from shared.queue.closing import close_day
from shared.queue.records import SeriesCounter, Ticket
from shared.queue.serving import transfer
from shared.queue.setting_aside import park, resume
from tests.figures.expected import ENDINGS
from tests.helpers.counted_month import moment
from tests.helpers.engines import Engine
from tests.helpers.played_day import AT_THE_COUNTER, FATES, played
from tests.helpers.staffed_house import StaffedHouse, staffed_house
from tests.helpers.visits import called, finished, here, seated, started, taken


@pytest.fixture(scope="module")
def place(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path_factory.mktemp("days")) as made:
        made.days = iter(date(2026, 12, 1) + timedelta(days=n) for n in range(500))  # type: ignore[attr-defined]
        yield made


@given(
    fates=st.lists(st.sampled_from(sorted(FATES)), max_size=6),
    last=st.sampled_from(sorted(AT_THE_COUNTER)),
    close=st.booleans(),
)
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@pytest.mark.both_engines
def test_every_number_is_in_exactly_one_line(
    place: StaffedHouse, fates: list[str], last: str, close: bool
) -> None:
    day = next(place.days)  # type: ignore[attr-defined]
    played(place, day, fates, last, close=close)
    expected: Counter[str] = Counter()
    for fate in fates:
        expected[FATES[fate] if close or FATES[fate] != "unserved" else "open"] += 1
    if last:
        expected[str(AT_THE_COUNTER[last]) if close else "open"] += 1
    with place.house.database.write() as session:
        found = added(one.endings for one in days_of(place, session, day).values())
        close_day(
            session, profile=place.house.profile, at=moment(day, "15.01"), officer=place.officer.id
        )
    assert found == Endings(**expected)
    assert found.issued == len(fates) + bool(last) == sum(found.parts().values())


def days_of(place: StaffedHouse, session: Session, day: date) -> DayTallies:
    return day_tallies(
        session, profile=place.house.profile, span=Span(day, day), now=moment(day, "16.00")
    )


def tallies(place: StaffedHouse, day: date) -> dict[str, VisitSum]:
    with place.house.database.read() as session:
        return by_service(days_of(place, session, day))


@pytest.fixture
def morning(place: StaffedHouse) -> Iterator[date]:
    day: date = next(place.days)  # type: ignore[attr-defined]
    yield day
    with place.house.database.write() as session:
        close_day(
            session, profile=place.house.profile, at=moment(day, "15.00"), officer=place.officer.id
        )


@pytest.mark.both_engines
def test_time_set_aside_is_no_wait(place: StaffedHouse, morning: date) -> None:
    officer = place.officer.id
    seat = seated(place, "5", officer, moment(morning, "08.00"))
    ticket = taken(place, "A", moment(morning, "08.00"))
    with place.house.database.write() as session:
        park(session, officer=officer, ticket=ticket.id, reason="", at=moment(morning, "08.05"))
        resume(session, officer=officer, ticket=ticket.id, at=moment(morning, "08.35"))
    here(place, seat, moment(morning, "08.40"))
    called(place, seat, ticket, moment(morning, "08.40"))
    started(place, seat, ticket, moment(morning, "08.40"))
    finished(place, seat, ticket, moment(morning, "08.45"))
    assert tallies(place, morning)["A"].waits == durations([600])


@pytest.mark.both_engines
def test_a_wait_after_being_sent_on_is_told_apart(place: StaffedHouse, morning: date) -> None:
    officer, house = place.officer.id, place.house
    seat = seated(place, "5", officer, moment(morning, "08.00"))
    ticket = taken(place, "A", moment(morning, "08.00"))
    called(place, seat, ticket, moment(morning, "08.02"))
    started(place, seat, ticket, moment(morning, "08.02"))
    with house.database.write() as session:
        transfer(
            session, profile=house.profile, seat=seat.id, ticket=ticket.id,
            service="C", at=moment(morning, "08.10"),
        )  # fmt: skip
    here(place, seat, moment(morning, "08.25"))
    called(place, seat, ticket, moment(morning, "08.25"))
    started(place, seat, ticket, moment(morning, "08.25"))
    finished(place, seat, ticket, moment(morning, "08.30"))
    found = tallies(place, morning)
    assert found["A"].waits == durations([120])
    assert found["C"].after_transfer == durations([900])


@pytest.mark.both_engines
def test_a_disturbed_clock_counts_but_measures_nothing(place: StaffedHouse, morning: date) -> None:
    seat = seated(place, "5", place.officer.id, moment(morning, "08.00"))
    ticket = taken(place, "A", moment(morning, "08.00"))
    called(place, seat, ticket, moment(morning, "08.02"))
    started(place, seat, ticket, moment(morning, "08.02"))
    finished(place, seat, ticket, moment(morning, "08.10"))
    with place.house.database.write() as session:
        session.execute(update(Ticket).where(Ticket.id == ticket.id).values(clock_broken=True))
    found = tallies(place, morning)["A"]
    assert (found.endings, len(found.waits)) == (Endings(finished=1), 0)


@pytest.mark.both_engines
def test_a_day_declared_wrong_is_in_nothing(place: StaffedHouse, morning: date) -> None:
    taken(place, "A", moment(morning, "08.00"))
    with place.house.database.write() as session:
        session.execute(
            update(SeriesCounter).where(SeriesCounter.service_day == morning).values(void=True)
        )
    assert tallies(place, morning) == {}


def test_the_lines_are_those_of_the_sheet() -> None:
    assert {each.value for each in Endings().parts()} == ENDINGS.keys()
