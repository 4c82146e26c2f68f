"""The estimate: what it rests on, and what must make it longer."""

from hypothesis import given
from hypothesis import strategies as st

from shared.queue.line.wait_estimate import ENOUGH_SAMPLES, Basis, Desk, Pace, estimate, pace_of

PACES = {"A": Pace(480, 120, measured=True), "B": Pace(600, 300, measured=True)}


def desk(serves: str, busy: str | None = None, seconds: float = 0) -> Desk:
    return Desk(frozenset(serves), busy, seconds)


def test_nobody_ahead_and_a_free_counter_means_at_once() -> None:
    guess = estimate("A", ahead=[], desks=[desk("A")], paces=PACES, head_waited=None)
    assert guess.at_once


def test_two_ahead_at_one_counter_is_two_services() -> None:
    guess = estimate("A", ahead=["A", "A"], desks=[desk("A")], paces=PACES, head_waited=60)
    assert (guess.low + guess.high) / 2 == 2 * PACES["A"].mean
    assert guess.basis is Basis.MEASURED


def test_a_counter_for_other_services_does_not_help() -> None:
    alone = estimate("A", ahead=["A"], desks=[desk("A")], paces=PACES, head_waited=1)
    beside = estimate("A", ahead=["A"], desks=[desk("A"), desk("B")], paces=PACES, head_waited=1)
    assert alone == beside


def test_no_open_counter_is_estimated_as_if_one_opened() -> None:
    closed = estimate("A", ahead=["A"], desks=[], paces=PACES, head_waited=1)
    opened = estimate("A", ahead=["A"], desks=[desk("A")], paces=PACES, head_waited=1)
    assert closed == opened


@given(
    st.lists(st.sampled_from("AB"), max_size=20),
    st.lists(st.sampled_from(["A", "AB", "B"]), min_size=1, max_size=5),
)
def test_one_more_ahead_never_shortens_the_wait(ahead: list[str], serves: list[str]) -> None:
    desks = [desk(one) for one in serves]
    before = estimate("A", ahead=ahead, desks=desks, paces=PACES, head_waited=None)
    after = estimate("A", ahead=[*ahead, "A"], desks=desks, paces=PACES, head_waited=None)
    assert after.high >= before.high
    assert before.low <= before.high


def test_without_measurements_the_head_of_the_line_speaks() -> None:
    paces = {"A": pace_of([300] * (ENOUGH_SAMPLES - 1), usual_minutes=8)}
    guess = estimate("A", ahead=["A"], desks=[desk("A")], paces=paces, head_waited=1500)
    assert guess.basis is Basis.HEAD_OF_LINE
    assert (guess.low, guess.high) == (480, 1500)


def test_without_anybody_waiting_the_usual_minutes_speak() -> None:
    paces = {"A": pace_of([], usual_minutes=8)}
    busy = [desk("A", "A", 60)]
    guess = estimate("A", ahead=[], desks=busy, paces=paces, head_waited=None)
    assert guess.basis is Basis.USUAL
    assert guess.low <= 420 <= guess.high


def test_one_forgotten_ticket_hardly_moves_the_pace() -> None:
    ordinary = [300.0, 320, 280, 310, 290, 305, 295, 315, 285, 300]
    spoiled = [*ordinary[:-1], 14_400]
    assert (
        abs(pace_of(spoiled, usual_minutes=5).mean - pace_of(ordinary, usual_minutes=5).mean) < 15
    )


@given(st.integers(0, 7200), st.integers(0, 7200))
def test_minutes_are_a_readable_interval(one: int, other: int) -> None:
    from shared.queue.line.wait_estimate import Estimate

    low, high = Estimate(min(one, other), max(one, other), Basis.USUAL).minutes
    assert 0 <= low <= high
    assert high >= 1
