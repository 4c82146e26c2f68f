"""Which call stands large: the rule as a table, and what must never happen as a property."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.board.stage import DWELL, REST, Stage, next_stage
from shared.queue.announcing.order import Announced

NOW = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class Made:
    ordinal: int
    announced: Announced = Announced.WAITING
    called_at: datetime = NOW


def test_an_empty_house_has_an_empty_stage() -> None:
    assert next_stage(Stage(), [], NOW) == Stage(seen=-1)


def test_a_new_call_takes_the_stage_at_once() -> None:
    stage = next_stage(Stage(seen=4), [Made(4, Announced.SPOKEN), Made(5)], NOW)
    assert stage == Stage(5, NOW, pulsing=True, seen=5)


def test_what_is_spoken_stands_large_whoever_speaks() -> None:
    calls = [Made(5, Announced.SPEAKING), Made(6), Made(7)]
    assert next_stage(Stage(6, NOW, pulsing=True, seen=6), calls, NOW).ordinal == 5


def test_after_the_voice_the_call_rests_then_leaves() -> None:
    spoken = next_stage(Stage(5, NOW - 9 * SECOND, True, 5), [Made(5, Announced.SPOKEN)], NOW)
    assert spoken == Stage(5, NOW, pulsing=False, seen=5)
    resting = next_stage(spoken, [Made(5, Announced.SPOKEN)], NOW + REST - SECOND)
    assert resting == spoken
    assert next_stage(resting, [Made(5, Announced.SPOKEN)], NOW + REST) == Stage(seen=5)


def test_without_a_voice_each_call_has_its_time() -> None:
    calls = [Made(1), Made(2), Made(3)]
    stage, shown = Stage(seen=0), []
    for second in range(60):
        stage = next_stage(stage, calls, NOW + second * SECOND)
        shown.append(stage.ordinal)
    dwell = int(DWELL / SECOND)
    assert shown[: 3 * dwell] == [1] * dwell + [2] * dwell + [3] * dwell
    assert set(shown[3 * dwell :]) == {3}


def test_a_dropped_call_leaves_the_stage() -> None:
    stage = Stage(5, NOW, pulsing=True, seen=5)
    assert next_stage(stage, [Made(5, Announced.DROPPED)], NOW + SECOND) == Stage(seen=5)


def test_a_board_that_starts_does_not_play_the_morning_again() -> None:
    morning = [Made(number, Announced.SPOKEN, NOW - timedelta(hours=1)) for number in range(20)]
    old = replace(
        morning[0], ordinal=20, announced=Announced.WAITING, called_at=NOW - timedelta(minutes=4)
    )
    assert next_stage(Stage(), [*morning, old], NOW).ordinal is None
    assert next_stage(Stage(), [*morning, old, Made(21)], NOW).ordinal == 21


def test_a_call_heard_while_the_house_was_unreadable_is_still_shown() -> None:
    calls = [Made(5, Announced.SPOKEN), Made(6, Announced.SPOKEN, NOW - 10 * SECOND)]
    assert next_stage(Stage(seen=5), calls, NOW) == Stage(6, NOW, pulsing=False, seen=6)


@given(
    arrivals=st.lists(st.integers(0, 50), min_size=1, max_size=8),
    speech=st.integers(2, 9),
    voiced=st.booleans(),
)
def test_every_call_stands_large_in_order(arrivals: list[int], speech: int, voiced: bool) -> None:
    arrivals = sorted(arrivals)
    made: list[Made] = []
    stage, shown, ends = Stage(seen=-1), [], None
    for second in range(200):
        now = NOW + second * SECOND
        made += [
            Made(len(made) + at, Announced.WAITING, now) for at in range(arrivals.count(second))
        ]
        if voiced:
            speaking = [at for at, call in enumerate(made) if call.announced is Announced.SPEAKING]
            if speaking and ends is not None and second >= ends:
                made[speaking[0]] = replace(made[speaking[0]], announced=Announced.SPOKEN)
                speaking = []
            waiting = [at for at, call in enumerate(made) if call.announced is Announced.WAITING]
            if waiting and not speaking:
                made[waiting[0]] = replace(made[waiting[0]], announced=Announced.SPEAKING)
                ends = second + speech
        stage = next_stage(stage, made, now)
        if stage.ordinal is not None and (not shown or shown[-1] != stage.ordinal):
            shown.append(stage.ordinal)
    assert shown == list(range(len(arrivals)))
    assert not stage.pulsing
