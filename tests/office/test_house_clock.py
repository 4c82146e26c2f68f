"""The house's own time beside a computer's clock that anybody can set."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.office.clock import JUMP, HouseClock, SetClock, Trusted
from tests.helpers.staffed_house import MORNING

HOUR = timedelta(hours=1)


def test_time_passes_as_on_the_computer() -> None:
    computer = SetClock(MORNING)
    clock = HouseClock(computer)
    computer.advance(HOUR)
    assert clock.now() == MORNING + HOUR
    assert not clock.in_doubt


@pytest.mark.parametrize("jump", [-3 * HOUR, 3 * HOUR, timedelta(days=1), timedelta(days=-9000)])
def test_a_jump_either_way_moves_no_stamp_and_is_noticed(jump: timedelta) -> None:
    computer = SetClock(MORNING)
    clock = HouseClock(computer)
    computer.jump(jump)
    computer.advance(timedelta(minutes=5))
    assert clock.now() == MORNING + timedelta(minutes=5)
    assert clock.in_doubt
    assert clock.aside == jump


def test_a_clock_put_right_again_ends_the_doubt() -> None:
    computer = SetClock(MORNING)
    clock = HouseClock(computer)
    computer.jump(timedelta(days=1))
    computer.advance(timedelta(seconds=90))
    assert clock.in_doubt
    computer.jump(timedelta(days=-1))
    assert not clock.in_doubt
    assert clock.now() == computer.now()


def test_a_small_step_back_is_met_slowly_and_never_by_a_step_back() -> None:
    computer = SetClock(MORNING)
    clock = HouseClock(computer)
    computer.jump(timedelta(seconds=-5))
    before = clock.now()
    for _ in range(60):
        computer.advance(timedelta(seconds=1))
        now = clock.now()
        assert now > before
        before = now
    assert clock.now() == computer.now()
    assert not clock.in_doubt


@given(st.lists(st.tuples(st.booleans(), st.integers(-100_000, 100_000)), max_size=30))
def test_the_houses_time_never_goes_back(steps: list[tuple[bool, int]]) -> None:
    computer = SetClock(MORNING)
    clock = HouseClock(computer)
    before = clock.now()
    for jumps, seconds in steps:
        if jumps:
            computer.jump(timedelta(seconds=seconds))
        else:
            computer.advance(timedelta(seconds=abs(seconds)))
        now = clock.now()
        assert now >= before
        before = now


def test_a_program_begun_after_the_jump_goes_by_the_counter() -> None:
    computer = SetClock(MORNING)
    trusted = HouseClock(computer).trusted()
    computer.jump(-3 * HOUR)
    computer.advance(HOUR)
    later = HouseClock(computer, trusted)
    assert later.now() == MORNING + HOUR
    assert later.in_doubt


def test_after_a_power_cut_no_moment_before_the_newest_is_believed() -> None:
    trusted = HouseClock(SetClock(MORNING)).trusted()
    flat_battery = SetClock(MORNING - timedelta(days=9000), boot="second")
    clock = HouseClock(flat_battery, trusted)
    assert clock.now() == MORNING
    flat_battery.advance(timedelta(minutes=1))
    assert clock.now() == MORNING + timedelta(minutes=1)
    assert clock.in_doubt


def test_a_night_later_another_run_of_the_computer_goes_by_its_clock() -> None:
    trusted = HouseClock(SetClock(MORNING)).trusted()
    clock = HouseClock(SetClock(MORNING + 20 * HOUR, boot="second"), trusted)
    assert clock.now() == MORNING + 20 * HOUR
    assert not clock.in_doubt


def test_a_decision_is_followed_by_every_program_of_the_computer() -> None:
    computer = SetClock(MORNING)
    one, other = HouseClock(computer), HouseClock(computer)
    computer.jump(-3 * HOUR)
    kept: Trusted = one.decided(one.now())
    for clock in (one, other):
        clock.follow(kept)
        assert clock.now() == MORNING
        assert not clock.in_doubt
    computer.jump(HOUR)
    assert one.in_doubt, "another jump is another question"


def test_the_computers_clock_can_be_taken_either_way() -> None:
    computer = SetClock(MORNING)
    clock = HouseClock(computer)
    computer.jump(-3 * HOUR)
    clock.follow(clock.decided(computer.now()))
    assert clock.now() == MORNING - 3 * HOUR
    assert (clock.in_doubt, clock.aside) == (False, timedelta())


def test_drift_within_the_bound_is_no_jump() -> None:
    computer = SetClock(MORNING)
    clock = HouseClock(computer)
    computer.jump(JUMP)
    assert not clock.in_doubt
    assert clock.now() == computer.now()
