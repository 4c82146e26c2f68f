"""The prospect: what it rests on, and what must make it longer."""

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from shared.queue.line.wait_estimate import (
    ENOUGH_SAMPLES,
    Basis,
    Desk,
    Estimate,
    Pace,
    Prospect,
    forecast,
    pace_of,
)

PACES = {"A": Pace(480, 120, measured=True), "B": Pace(600, 300, measured=True)}


@dataclass(frozen=True)
class Wish:
    service_code: str
    wanted_counter: str | None = None


def desk(serves: str, busy: str | None = None, seconds: float = 0, *, code: str = "") -> Desk:
    return Desk(frozenset(serves), busy, seconds, code)


def prospect(
    ahead: Sequence[str | Wish],
    desks: Sequence[Desk],
    *,
    service: str = "A",
    paces: dict[str, Pace] = PACES,
    head_waited: float | None = None,
) -> Prospect:
    line = [one if isinstance(one, Wish) else Wish(one) for one in ahead]
    return forecast(line, desks=desks, paces=paces).of(Wish(service), head_waited=head_waited)


def estimate(
    ahead: Sequence[str | Wish],
    desks: Sequence[Desk],
    *,
    paces: dict[str, Pace] = PACES,
    head_waited: float | None = None,
) -> Estimate:
    guess = prospect(ahead, desks, paces=paces, head_waited=head_waited).estimate
    assert guess is not None
    return guess


def test_nobody_ahead_and_a_free_counter_means_at_once() -> None:
    assert estimate([], [desk("A")]).at_once


def test_two_ahead_at_one_counter_is_two_services() -> None:
    guess = estimate(["A", "A"], [desk("A")], head_waited=60)
    assert (guess.low + guess.high) / 2 == 2 * PACES["A"].mean
    assert guess.basis is Basis.MEASURED


def test_a_counter_for_other_services_does_not_help() -> None:
    assert prospect(["A"], [desk("A")]) == prospect(["A"], [desk("A"), desk("B")])


def test_without_an_open_counter_nothing_is_promised() -> None:
    assert prospect(["A", "B", "A"], [desk("B")]) == Prospect(2, None, 0)


def test_people_and_minutes_are_of_the_same_line() -> None:
    """Who wants something else of the only counter is before the visitor all the same."""
    told = prospect(["B", "B"], [desk("AB")])
    assert told.ahead == 2
    assert told.counters == 1
    assert prospect(["B", "B"], [desk("A"), desk("B")]).ahead == 0


def test_who_was_sent_on_to_a_counter_is_before_its_visitors_alone() -> None:
    line = [Wish("A", wanted_counter="7"), Wish("A", wanted_counter="7")]
    assert prospect(line, [desk("A", code="7")]).ahead == 2
    elsewhere = prospect(line, [desk("A", code="1"), desk("B", code="7")])
    assert elsewhere.ahead == 0
    assert elsewhere.estimate is not None
    assert elsewhere.estimate.at_once


@given(
    st.lists(st.sampled_from("AB"), max_size=20),
    st.lists(st.sampled_from(["A", "AB", "B"]), min_size=1, max_size=5),
)
def test_a_wait_of_minutes_is_a_wait_behind_people(ahead: list[str], serves: list[str]) -> None:
    told = prospect(ahead, [desk(one) for one in serves])
    if told.estimate is not None and not told.ahead:
        assert told.estimate.at_once
    assert (told.estimate is None) is (told.counters == 0)


@given(
    st.lists(st.sampled_from("AB"), max_size=20),
    st.lists(
        st.sampled_from([desk("A"), desk("AB"), desk("B"), desk("A", "A", 100), desk("AB", "B")]),
        min_size=1,
        max_size=5,
    ),
    st.integers(0, 4),
)
def test_somebody_who_leaves_never_makes_the_promise_better(
    ahead: list[str], desks: list[Desk], leaving: int
) -> None:
    before = prospect(ahead, desks)
    after = prospect(ahead, [one for index, one in enumerate(desks) if index != leaving])
    assert after.counters <= before.counters
    if after.estimate is not None:
        assert before.estimate is not None
        assert after.estimate.high >= before.estimate.high
        assert after.estimate.low >= before.estimate.low


@given(
    st.lists(st.sampled_from("AB"), max_size=20),
    st.lists(st.sampled_from(["A", "AB", "B"]), min_size=1, max_size=5),
)
def test_one_more_ahead_never_shortens_the_wait(ahead: list[str], serves: list[str]) -> None:
    desks = [desk("A"), *(desk(one) for one in serves)]
    before, after = estimate(ahead, desks), estimate([*ahead, "A"], desks)
    assert after.high >= before.high
    assert before.low <= before.high


def test_without_measurements_the_head_of_the_line_speaks() -> None:
    paces = {"A": pace_of([300] * (ENOUGH_SAMPLES - 1), usual_minutes=8)}
    guess = estimate(["A"], [desk("A")], paces=paces, head_waited=1500)
    assert guess.basis is Basis.HEAD_OF_LINE
    assert (guess.low, guess.high) == (480, 1500)


def test_without_anybody_waiting_the_usual_minutes_speak() -> None:
    paces = {"A": pace_of([], usual_minutes=8)}
    guess = estimate([], [desk("A", "A", 60)], paces=paces)
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
    low, high = Estimate(min(one, other), max(one, other), Basis.USUAL).minutes
    assert 0 <= low <= high
    assert high >= 1
