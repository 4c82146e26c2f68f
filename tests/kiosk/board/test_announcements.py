"""The call record as a queue, on a real file: in order, once, dropped only by the rule."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from shared.office.house import House, open_house
from shared.queue.announcing.announcements import (
    Turn,
    calls_of,
    claim_next,
    finish,
    give_back,
    renew,
)
from shared.queue.announcing.order import FIRST_RIGHT, LEASE, Announced
from shared.queue.undo import undo_last
from tests.kiosk.board.floor import Floor

LIMIT = timedelta(minutes=5)
SECOND = timedelta(seconds=1)


def claim(house: House, board: str = "a") -> Turn:
    with house.database.write() as session:
        return claim_next(session, board=board, at=house.now(), drop_after=LIMIT)


def ended(house: House, ordinal: int, board: str = "a") -> bool:
    with house.database.write() as session:
        return finish(session, ordinal=ordinal, board=board, at=house.now())


def speak_all(house: House, board: str = "a") -> list[str]:
    labels = []
    while (call := claim(house, board).call) is not None:
        labels.append(call.label)
        assert ended(house, call.ordinal, board)
    return labels


def states(house: House) -> list[Announced]:
    day = house.now().astimezone(house.profile.tz).date()
    with house.database.read() as session:
        return [call.announced for call in reversed(calls_of(session, day=day))]


def test_five_calls_are_spoken_in_the_order_they_were_made(floor: Floor) -> None:
    made = [floor.call(counter) for counter in "32514"]
    assert speak_all(floor.house) == made
    assert states(floor.house) == [Announced.SPOKEN] * 5
    assert claim(floor.house) == Turn()


def test_a_recall_is_spoken_again(floor: Floor) -> None:
    label = floor.call("2")
    floor.recall("2")
    assert speak_all(floor.house) == [label, label]


def test_while_one_is_spoken_nobody_else_may(floor: Floor) -> None:
    floor.call("1")
    floor.call("2")
    first = claim(floor.house, "a").call
    assert first is not None
    for board in ("a", "b"):
        assert claim(floor.house, board) == Turn(look_again=floor.now + LEASE)
    assert not ended(floor.house, first.ordinal, "b")
    assert ended(floor.house, first.ordinal, "a")
    assert not ended(floor.house, first.ordinal, "a")


def test_a_sign_of_life_keeps_the_call(floor: Floor) -> None:
    floor.call("1")
    mine = claim(floor.house).call
    assert mine is not None
    for _ in range(5):
        floor.place.clock.advance(4 * SECOND)
        with floor.house.database.write() as session:
            assert renew(session, ordinal=mine.ordinal, board="a", at=floor.now)
        assert claim(floor.house, "b").call is None


def test_a_dead_boards_call_is_begun_again_and_it_cannot_claim_it_back(floor: Floor) -> None:
    label = floor.call("1")
    lost = claim(floor.house, "a").call
    assert lost is not None
    floor.place.clock.advance(LEASE)
    taken = claim(floor.house, "b").call
    assert taken is not None
    assert taken.label == label
    with floor.house.database.write() as session:
        assert not renew(session, ordinal=lost.ordinal, board="a", at=floor.now)
    assert not ended(floor.house, lost.ordinal, "a")
    assert ended(floor.house, taken.ordinal, "b")


def test_a_closed_board_gives_its_call_back_at_once(floor: Floor) -> None:
    floor.call("1")
    mine = claim(floor.house, "a").call
    assert mine is not None
    with floor.house.database.write() as session:
        assert give_back(session, ordinal=mine.ordinal, board="a", at=floor.now)
    again = claim(floor.house, "b").call
    assert again is not None
    assert again.ordinal == mine.ordinal


def test_the_voice_stays_with_one_board(floor: Floor) -> None:
    floor.call("1")
    assert len(speak_all(floor.house, "a")) == 1
    floor.place.clock.advance(30 * SECOND)
    second = floor.call("2")
    assert claim(floor.house, "b") == Turn(look_again=floor.now + FIRST_RIGHT)
    floor.place.clock.advance(FIRST_RIGHT)
    assert speak_all(floor.house, "b") == [second]


def test_a_late_call_is_dropped_and_the_next_one_spoken(floor: Floor) -> None:
    floor.call("1")
    floor.place.clock.advance(LIMIT + SECOND)
    fresh = floor.call("2")
    assert speak_all(floor.house) == [fresh]
    assert states(floor.house) == [Announced.DROPPED, Announced.SPOKEN]


def test_an_ended_visit_is_not_called_any_more(floor: Floor) -> None:
    floor.call("1")
    kept = floor.call("2")
    floor.finish("1")
    assert speak_all(floor.house) == [kept]


def test_a_call_taken_back_is_not_spoken(floor: Floor) -> None:
    floor.call("1")
    with floor.house.database.write() as session:
        undo_last(session, officer=floor.seat("1").officer_id, at=floor.now)
    assert speak_all(floor.house) == []
    assert states(floor.house) == [Announced.DROPPED]


def test_many_boards_at_once_never_take_the_same_call(floor: Floor) -> None:
    made = [floor.call(counter) for counter in "12345"]
    boards = [open_house(floor.house.folder, clock=floor.place.clock) for _ in range(4)]

    def board(number: int) -> list[tuple[int, str]]:
        heard = []
        for _ in range(40):
            call = claim(boards[number], f"b{number}").call
            if call is not None:
                heard.append((call.ordinal, call.label))
                assert ended(boards[number], call.ordinal, f"b{number}")
        return heard

    with ThreadPoolExecutor(4) as pool:
        heard = sorted(part for parts in pool.map(board, range(4)) for part in parts)
    for house in boards:
        house.close()
    assert [label for _, label in heard] == made


@pytest.mark.parametrize("newest", [1, 3, 60])
def test_the_calls_of_the_day_come_newest_first(floor: Floor, newest: int) -> None:
    made = [floor.call(counter) for counter in "123"]
    day = floor.now.astimezone(floor.house.profile.tz).date()
    with floor.house.database.read() as session:
        calls = calls_of(session, day=day, newest=newest)
        assert calls_of(session, day=day - timedelta(days=1)) == ()
    assert [call.label for call in calls] == made[::-1][:newest]
    assert calls[0].counter_name == "Loket 3"
