"""Undo belongs to the seat and the last minutes, and what was written stays."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from shared.queue.leg_detail import LegDetail
from shared.queue.lifecycle import Move, State
from shared.queue.moves import current_leg, ticket_for_update
from shared.queue.serving import Result, finish
from shared.queue.undo import NothingToUndo, NoUndo, undo_last, undoing
from shared.queue.words import leg_words
from tests.helpers.staffed_house import MORNING as NOW
from tests.helpers.staffed_house import StaffedHouse, staffed_house
from tests.helpers.visits import called, seated, started, taken


@pytest.fixture
def place(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as place:
        yield place


@pytest.mark.parametrize("days", [0, 6])
def test_a_visit_finished_long_ago_stays_finished_with_its_story(
    place: StaffedHouse, days: int
) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    ticket = taken(place, "A", NOW)
    called(place, seat, ticket, NOW)
    started(place, seat, ticket, NOW)
    with place.house.database.write() as session:
        result = Result("helped", "Jalan berlubang", LegDetail())
        finish(
            session,
            profile=place.house.profile,
            seat=seat.id,
            ticket=ticket.id,
            result=result,
            at=NOW,
        )
    late = NOW + timedelta(days=days, minutes=6)
    with pytest.raises(NothingToUndo) as refused, place.house.database.write() as session:
        undo_last(session, officer=place.officer.id, seat=seat.id, at=late)
    assert refused.value.why is NoUndo.TOO_LONG_AGO
    with place.house.database.write() as session:
        soon = NOW + timedelta(minutes=4)
        back = undo_last(session, officer=place.officer.id, seat=seat.id, at=soon)
        assert back.state is State.SERVING
        leg = current_leg(session, ticket_for_update(session, ticket.id))
        assert leg_words(session, leg).note == "Jalan berlubang"


def test_another_seat_takes_nothing_back(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    ticket = taken(place, "A", NOW)
    called(place, seat, ticket, NOW)
    other = seated(place, "3", place.officer.id, NOW + timedelta(minutes=1))
    with pytest.raises(NothingToUndo) as refused, place.house.database.write() as session:
        undo_last(session, officer=place.officer.id, seat=other.id, at=NOW + timedelta(minutes=2))
    assert refused.value.why is NoUndo.OTHER_SEAT


def test_undo_says_what_it_would_do_and_does_only_that(place: StaffedHouse) -> None:
    seat = seated(place, "2", place.officer.id, NOW)
    ticket = taken(place, "A", NOW)
    called(place, seat, ticket, NOW)
    me = place.officer.id
    with place.house.database.read() as session:
        found = undoing(session, officer=me, seat=seat.id, at=NOW)
    assert (found.label, found.move, found.back) == ("A-001", Move.CALL, State.WAITING)
    started(place, seat, ticket, NOW)
    said = (ticket.id, found.move)
    with pytest.raises(NothingToUndo) as refused, place.house.database.write() as session:
        undo_last(session, officer=me, seat=seat.id, at=NOW, only=said)
    assert refused.value.why is NoUndo.CHANGED_ELSEWHERE
