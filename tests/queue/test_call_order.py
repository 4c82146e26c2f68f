"""Who is called next, as properties over any line of visitors."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from shared.queue.line.call_order import (
    OrderRules,
    Reason,
    in_call_order,
    may_call,
    next_ticket,
    streak,
)
from shared.queue.line.places import STRIDE, place_behind

NOON = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Visitor:
    number: int
    priority: bool
    place_at: datetime

    @property
    def place(self) -> int:
        return int(self.place_at.timestamp())


@st.composite
def lines(draw: st.DrawFn) -> list[Visitor]:
    waits = draw(st.lists(st.integers(0, 120), max_size=25))
    return [
        Visitor(number, draw(st.booleans()), NOON - timedelta(minutes=minutes))
        for number, minutes in enumerate(waits, start=1)
    ]


rules = st.builds(
    OrderRules,
    st.integers(1, 4),
    st.integers(1, 90).map(lambda minutes: timedelta(minutes=minutes)),
)


@given(lines(), rules, st.integers(0, 6))
def test_the_forecast_is_what_repeated_calls_give(
    waiting: list[Visitor], rule: OrderRules, run: int
) -> None:
    forecast = in_call_order(waiting, priority_streak=run, now=NOON, rules=rule)
    called, left = [], list(waiting)
    while choice := next_ticket(left, priority_streak=run, now=NOON, rules=rule):
        called.append(choice.ticket)
        left.remove(choice.ticket)
        run = run + 1 if choice.ticket.priority else 0
    assert forecast == called
    assert sorted(called, key=lambda one: one.number) == waiting


@given(lines(), rules, st.integers(0, 6))
def test_nobody_past_the_bound_is_overtaken(
    waiting: list[Visitor], rule: OrderRules, run: int
) -> None:
    aged = [one for one in waiting if NOON - one.place_at >= rule.ageing]
    choice = next_ticket(waiting, priority_streak=run, now=NOON, rules=rule)
    if aged:
        assert choice is not None
        assert choice.reason is Reason.AGED
        assert choice.ticket.place_at == min(one.place_at for one in aged)


@given(lines(), st.integers(1, 4))
def test_at_most_k_priority_visitors_in_a_row_while_others_wait(
    waiting: list[Visitor], most: int
) -> None:
    rule = OrderRules(most, timedelta(days=1))
    order = in_call_order(waiting, priority_streak=0, now=NOON, rules=rule)
    for index in range(len(order)):
        run = order[index : index + most + 1]
        if len(run) == most + 1 and all(one.priority for one in run):
            assert all(one.priority for one in order[index:])


@given(lines(), rules, st.integers(0, 6))
def test_equals_are_served_in_order_of_arrival(
    waiting: list[Visitor], rule: OrderRules, run: int
) -> None:
    order = in_call_order(waiting, priority_streak=run, now=NOON, rules=rule)
    for priority in (True, False):
        same = [(one.place_at, one.number) for one in order if one.priority is priority]
        assert same == sorted(same)


def test_a_priority_visitor_goes_first_and_the_reason_says_so() -> None:
    early = Visitor(1, priority=False, place_at=NOON - timedelta(minutes=9))
    late = Visitor(2, priority=True, place_at=NOON - timedelta(minutes=1))
    rule = OrderRules(2, timedelta(minutes=45))
    first = next_ticket([early, late], priority_streak=0, now=NOON, rules=rule)
    turn = next_ticket([early, late], priority_streak=2, now=NOON, rules=rule)
    assert first is not None
    assert turn is not None
    assert (first.ticket, first.reason) == (late, Reason.PRIORITY)
    assert (turn.ticket, turn.reason) == (early, Reason.ORDINARY_TURN)


@given(st.lists(st.booleans()))
def test_a_streak_ends_at_the_first_ordinary_visitor(latest: list[bool]) -> None:
    run = streak(latest)
    assert all(latest[:run])
    assert run == len(latest) or not latest[run]


@given(st.lists(st.integers(1, 500), unique=True), st.integers(1, 8))
def test_sent_back_means_behind_exactly_that_many(came: list[int], after: int) -> None:
    others = [one * STRIDE for one in came]
    place = place_behind(others, after=after, last=500 * STRIDE)
    assert sum(1 for other in others if other < place) == min(after, len(others))
    assert place not in others


def test_in_an_empty_line_one_stands_behind_the_last_who_came_and_before_the_next() -> None:
    assert 7 * STRIDE < place_behind([], after=5, last=7 * STRIDE) < 8 * STRIDE


@dataclass(frozen=True)
class Sent:
    service_code: str
    wanted_counter: str | None = None


def test_a_counter_may_call_the_services_it_serves() -> None:
    assert may_call(Sent("A"), counter="1", serves=["A", "B"])
    assert not may_call(Sent("C"), counter="1", serves=["A", "B"])


def test_who_was_sent_on_to_one_counter_is_called_there_alone() -> None:
    assert may_call(Sent("C", "1"), counter="1", serves=["A"])
    assert not may_call(Sent("C", "1"), counter="2", serves=["C"])
