"""A day that is over is counted once, until something about it changes."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, event, select, update

from shared.figures.day_memory import DayCount, uncounted
from shared.figures.endings import Endings
from shared.figures.estimates import ESTIMATES, estimate_card
from shared.figures.records import DayTally
from shared.figures.remembering import remember_days
from shared.figures.visit_day import DayTallies, durations
from shared.figures.visits import VISITS, Span, day_tallies
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.closing import close_day, reopen_day
from shared.queue.history.scorecard import Scorecard
from shared.queue.paper_numbers import PaperNumber, PaperService, enter_paper_number
from shared.queue.records import SeriesCounter, Ticket
from shared.queue.undo import NothingToUndo, undo_last
from tests.helpers.counted_month import moment
from tests.helpers.engines import Engine
from tests.helpers.played_day import AT_THE_COUNTER, FATES, played
from tests.helpers.staffed_house import MORNING, StaffedHouse, staffed_house
from tests.helpers.visits import seated, served, taken

KINDS: tuple[DayCount[Any], ...] = (VISITS, ESTIMATES)
pytestmark = pytest.mark.both_engines
DAY = service_day(MORNING, MORNING.tzinfo)  # type: ignore[arg-type] # the morning has a zone
SPAN = Span(DAY, DAY)
TOMORROW = MORNING + timedelta(days=1)
_NUMBERS = count(900)


@pytest.fixture
def place(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path_factory.mktemp("known")) as place:
        seat = seated(place, "2", place.officer.id, MORNING)
        served(place, seat, "A", MORNING, wait=10)
        served(place, seat, "A", MORNING + timedelta(minutes=30), outcome="left")
        yield place


def counted(place: StaffedHouse, profile: HouseProfile | None = None) -> tuple[DayTallies, int]:
    """The day's tallies as they are read on the next day, and how many statements they took."""
    statements: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        statements.append(statement)

    with place.house.database.read() as session:
        engine = session.get_bind().engine
        event.listen(engine, "before_cursor_execute", hear)
        try:
            found = day_tallies(
                session, profile=profile or place.house.profile, span=SPAN, now=TOMORROW
            )
        finally:
            event.remove(engine, "before_cursor_execute", hear)
    return found, len(statements)


def card(place: StaffedHouse, day: date) -> Scorecard:
    with place.house.database.read() as session:
        return estimate_card(
            session, profile=place.house.profile, first_day=day, last_day=day, now=TOMORROW
        )


def test_the_second_reading_costs_less_and_says_the_same(place: StaffedHouse) -> None:
    first, cost = counted(place)
    again, less = counted(place)
    assert again == first
    assert less < cost


def test_a_number_typed_in_late_is_counted(place: StaffedHouse) -> None:
    counted(place)
    taken(place, "A", MORNING + timedelta(minutes=50))
    assert counted(place)[0][DAY, "A"].endings == Endings(finished=1, left=1, open=1)


def test_a_clock_found_wrong_later_is_counted(place: StaffedHouse) -> None:
    assert counted(place)[0][DAY, "A"].waits == durations([600])
    with place.house.database.write() as session:
        session.execute(update(Ticket).values(clock_broken=True))
    assert counted(place)[0][DAY, "A"].waits == durations([])


def test_a_day_declared_wrong_is_gone(place: StaffedHouse) -> None:
    counted(place)
    assert card(place, DAY).total is not None
    with place.house.database.write() as session:
        session.execute(update(SeriesCounter).values(void=True))
    assert counted(place)[0] == {}
    assert card(place, DAY).total is None


def test_a_profile_that_counts_otherwise_is_heard(place: StaffedHouse) -> None:
    counted(place)
    profile = place.house.profile
    served_all = tuple(one.model_copy(update={"went_away": False}) for one in profile.outcomes)
    other = profile.model_copy(update={"outcomes": served_all})
    assert counted(place, other)[0][DAY, "A"].endings == Endings(finished=2)
    assert counted(place)[0][DAY, "A"].endings == Endings(finished=1, left=1)


@pytest.mark.parametrize("written", [{}, {"A": {"endings": "?"}}, [], {"A": None}])
def test_a_damaged_row_is_no_row(place: StaffedHouse, written: object) -> None:
    first, _ = counted(place)
    with place.house.database.write() as session:
        session.execute(update(DayTally).values(counted=written))
    if written:
        assert counted(place)[0] == first


def test_the_day_that_goes_on_is_not_written_down(place: StaffedHouse) -> None:
    with place.house.database.read() as session:
        day_tallies(
            session, profile=place.house.profile, span=SPAN, now=MORNING + timedelta(hours=2)
        )
    with place.house.database.read() as session:
        assert session.scalars(select(DayTally)).all() == []


def test_days_are_written_down_by_themselves(place: StaffedHouse) -> None:
    house = place.house
    place.clock.advance(timedelta(days=1))
    assert (day := remember_days(house, most=1)) == DAY
    assert remember_days(house, day) is None
    with house.database.read() as session:
        assert {one.name for one in session.scalars(select(DayTally))} == {"visits", "estimates"}
        for kind in KINDS:
            assert not uncounted(
                session, kind, before=TOMORROW.date(), profile=house.profile, most=9
            )


@pytest.fixture(scope="module")
def lived(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path_factory.mktemp("lived")) as made:
        made.days = iter(date(2026, 12, 1) + timedelta(days=n) for n in range(500))  # type: ignore[attr-defined]
        yield made


def enters_late(place: StaffedHouse, day: date) -> None:
    began, ended = moment(day, "09.00"), moment(day, "09.07")
    with place.house.database.write() as session:
        enter_paper_number(
            session, profile=place.house.profile, officer=place.officer.id,
            paper=PaperNumber(
                "A", next(_NUMBERS), moment(day, "08.50"),
                served=PaperService("2", began, ended, "helped"),
            ),
            at=moment(day, "15.03"),
        )  # fmt: skip


def takes_back(place: StaffedHouse, day: date) -> None:
    try:
        with place.house.database.write() as session:
            undo_last(session, officer=place.officer.id, at=moment(day, "09.15"))
    except NothingToUndo:
        pass


def opens_again(place: StaffedHouse, day: date) -> None:
    with place.house.database.write() as session:
        reopen_day(
            session, profile=place.house.profile, at=moment(day, "15.02"), officer=place.officer.id
        )


def closes(place: StaffedHouse, day: date) -> None:
    with place.house.database.write() as session:
        close_day(
            session, profile=place.house.profile, at=moment(day, "15.04"), officer=place.officer.id
        )


def finds_the_clock_wrong(place: StaffedHouse, day: date) -> None:
    newest = select(Ticket.id).where(Ticket.service_day == day).order_by(Ticket.arrival).limit(1)
    with place.house.database.write() as session:
        session.execute(update(Ticket).where(Ticket.id.in_(newest)).values(clock_broken=True))


_LATER: dict[str, Callable[[StaffedHouse, date], None]] = {
    one.__name__: one
    for one in (enters_late, takes_back, opens_again, closes, finds_the_clock_wrong)
}


@given(
    lives=st.lists(
        st.tuples(
            st.lists(st.sampled_from(sorted(FATES)), max_size=4),
            st.sampled_from(sorted(AT_THE_COUNTER)),
            st.lists(st.sampled_from(sorted(_LATER)), max_size=3),
        ),
        min_size=1,
        max_size=3,
    )
)
@settings(max_examples=12, deadline=None)
def test_what_is_kept_is_what_the_rows_say(
    lived: StaffedHouse, lives: list[tuple[list[str], str, list[str]]]
) -> None:
    house = lived.house
    days = [next(lived.days) for _ in lives]  # type: ignore[attr-defined]
    now = moment(days[-1] + timedelta(days=1), "08.00")

    def read() -> tuple[DayTallies, Scorecard]:
        with house.database.read() as session:
            found = day_tallies(
                session, profile=house.profile, span=Span(days[0], days[-1]), now=now
            )
            scores = estimate_card(
                session, profile=house.profile, first_day=days[0], last_day=days[-1], now=now
            )
        return found, scores

    for day, (fates, last, _) in zip(days, lives, strict=True):
        played(lived, day, fates, last, close=True)
    read()
    for day, (_, _, corrections) in zip(days, lives, strict=True):
        for later in corrections:
            _LATER[later](lived, day)
            read()
    kept = read()
    with house.database.write() as session:
        session.execute(delete(DayTally))
    by_the_rows = read()
    for day in days:
        closes(lived, day)
    assert kept == by_the_rows
