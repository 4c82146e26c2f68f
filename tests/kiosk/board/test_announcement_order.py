"""The rule of who speaks which call, as a table and as a property of a whole simulated house."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from shared.queue.announcing.order import (
    FIRST_RIGHT,
    LEASE,
    RENEWED_EVERY,
    SEAT_LASTS,
    LastSpoken,
    NextCall,
    OpenCall,
    next_step,
)

NOW = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)
LIMIT = timedelta(minutes=5)
SECOND = timedelta(seconds=1)


def step(*calls: OpenCall, last: LastSpoken | None = None, board: str = "a") -> NextCall:
    return next_step(calls, last, board=board, now=NOW, drop_after=LIMIT)


def call(ordinal: int, *, age: float = 1, stands: bool = True) -> OpenCall:
    return OpenCall(ordinal, NOW - timedelta(seconds=age), stands)


def spoken(ordinal: int, by: str, *, silent: float) -> OpenCall:
    return OpenCall(
        ordinal, NOW - 20 * SECOND, stands=True, speaker=by, renewed_at=NOW - silent * SECOND
    )


def test_nothing_to_say() -> None:
    assert step() == NextCall()


def test_the_oldest_first() -> None:
    assert step(call(9), call(7), call(8)) == NextCall(speak=7)


def test_one_at_a_time() -> None:
    speaking = spoken(7, "b", silent=1)
    assert step(speaking, call(8)) == NextCall(look_again=NOW - SECOND + LEASE)


def test_a_dead_board_is_begun_again_by_another() -> None:
    assert step(spoken(7, "b", silent=6), call(8)) == NextCall(speak=7)


def test_late_and_ended_calls_are_dropped() -> None:
    assert step(call(1, age=301), call(2, stands=False), call(3)) == NextCall(drop=(1, 2), speak=3)
    assert step(call(1, age=300)) == NextCall(speak=1)


def test_the_last_speaker_has_the_first_right() -> None:
    last = LastSpoken("b", NOW - 60 * SECOND)
    assert step(call(5, age=1), last=last, board="b") == NextCall(speak=5)
    assert step(call(5, age=1), last=last) == NextCall(look_again=NOW - SECOND + FIRST_RIGHT)
    assert step(call(5, age=3), last=last) == NextCall(speak=5)


def test_a_seat_grows_cold() -> None:
    assert step(call(5, age=0), last=LastSpoken("b", NOW - SEAT_LASTS - SECOND)) == NextCall(
        speak=5
    )


@dataclass
class Board:
    """A simulated board: it speaks for some ticks, and may die or come back."""

    name: str
    alive: bool = True
    mouth: int | None = None
    ends: int = 0


@dataclass
class House:
    """Calls and boards on one time line, a second a tick; keeps what was heard."""

    calls: dict[int, OpenCall] = field(default_factory=dict)
    last: LastSpoken | None = None
    heard: list[int] = field(default_factory=list)
    begun: list[int] = field(default_factory=list)
    dropped: set[int] = field(default_factory=set)
    overlaps: int = 0

    def tick(self, at: int, boards: list[Board], length: int) -> None:
        now = NOW + at * SECOND
        for board in boards:
            if not board.alive:
                continue
            if board.mouth is not None:
                mine = self.calls[board.mouth]
                assert mine.speaker == board.name
                if at >= board.ends:
                    self.heard.append(board.mouth)
                    self.last = LastSpoken(board.name, now)
                    del self.calls[board.mouth]
                    board.mouth = None
                elif at % int(RENEWED_EVERY / SECOND) == 0:
                    self.calls[board.mouth] = OpenCall(
                        mine.ordinal, mine.called_at, mine.stands, board.name, now
                    )
                continue
            todo = next_step(
                list(self.calls.values()), self.last, board=board.name, now=now, drop_after=LIMIT
            )
            for ordinal in todo.drop:
                self.dropped.add(ordinal)
                del self.calls[ordinal]
            if todo.speak is not None:
                taken = self.calls[todo.speak]
                self.calls[todo.speak] = OpenCall(
                    taken.ordinal, taken.called_at, taken.stands, board.name, now
                )
                board.mouth, board.ends = todo.speak, at + length
                self.begun.append(todo.speak)
        talking = [board for board in boards if board.alive and board.mouth is not None]
        self.overlaps += len(talking) > 1


@settings(max_examples=150, deadline=None)
@given(
    arrivals=st.lists(st.integers(0, 40), min_size=1, max_size=12),
    deaths=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 2)), max_size=3),
    boards=st.integers(1, 3),
    length=st.integers(3, 9),
)
def test_every_call_is_heard_once_in_order_by_one_voice(
    arrivals: list[int], deaths: list[tuple[int, int]], boards: int, length: int
) -> None:
    house = House()
    seated = [Board(f"board {index}") for index in range(boards)]
    arrivals = sorted(arrivals)
    for at in range(600):
        for ordinal, when in enumerate(arrivals):
            if when == at:
                house.calls[ordinal] = OpenCall(ordinal, NOW + at * SECOND, stands=True)
        for when, who in deaths:
            if when == at:
                old = seated[who % boards]
                old.alive = False
                # A restarted program is somebody new: it cannot know what the dead one said.
                seated[who % boards] = Board(f"{old.name}'")
        house.tick(at, seated, length)
    assert house.overlaps == 0
    assert house.heard == sorted(house.heard)
    assert len(house.heard) == len(set(house.heard))
    assert set(house.heard) | house.dropped == set(range(len(arrivals)))
    assert not house.dropped
    assert len(house.begun) <= len(arrivals) + len(deaths)
