"""Every step from every state: what is possible, and what it must come with."""

from itertools import product

import pytest

from shared.complaints.lifecycle import (
    ENDED_STATES,
    NEEDS,
    OPEN_STATES,
    TRANSITIONS,
    WORKED_ON,
    Need,
    State,
    Step,
    leads,
    missing,
    steps_from,
)
from shared.complaints.results import Class, Result, asked_by, results_for

ON = {
    (Step.REGISTER, State.DRAFT): {State.NEW},
    (Step.VERIFY, State.NEW): {State.VERIFIED},
    (Step.ANSWER_AT_ONCE, State.NEW): {State.DONE},
    (Step.ANSWER_AT_ONCE, State.VERIFIED): {State.DONE},
    (Step.DISPOSE, State.VERIFIED): {State.DISPOSED},
    (Step.DISPOSE, State.DISPOSED): {State.DISPOSED},
    (Step.DISPOSE, State.IN_PROCESS): {State.IN_PROCESS},
    (Step.HANDLE, State.VERIFIED): {State.IN_PROCESS},
    (Step.ACCEPT, State.DISPOSED): {State.IN_PROCESS},
    (Step.RETURN, State.DISPOSED): {State.VERIFIED},
    (Step.ARCHIVE, State.NEW): {State.ARCHIVED},
    (Step.ARCHIVE, State.ON_HOLD): {State.ARCHIVED},
    (Step.CLOSE, State.IN_PROCESS): {State.DONE},
    (Step.GO_ON, State.ON_HOLD): set(WORKED_ON),
    **{(Step.HOLD, state): {State.ON_HOLD} for state in WORKED_ON},
    **{(Step.NOT_OURS, state): {State.NOT_OURS} for state in OPEN_STATES},
    **{(Step.WITHDRAW, state): {State.DONE} for state in OPEN_STATES},
    **{(Step.DUPLICATE, state): {State.DONE} for state in OPEN_STATES},
    **{(Step.REOPEN, state): {State.VERIFIED} for state in ENDED_STATES},
}
MOVING = [step for step in Step if any(step is moved for moved, _ in ON)]


@pytest.mark.parametrize(("step", "state"), list(product(MOVING, State)), ids=str)
def test_a_step_leads_where_the_register_says_and_nowhere_else(step: Step, state: State) -> None:
    assert set(leads(step, state)) == ON.get((step, state), set())


def test_everything_else_stays_where_it_is_or_takes_a_step_back() -> None:
    forward = {(start, to) for step, start, to in TRANSITIONS if step in MOVING}
    for step, start, to in TRANSITIONS:
        if step is Step.CORRECT:
            assert (to, start) in forward
        elif step not in MOVING:
            assert start is to


def test_a_draft_has_no_life_but_to_be_registered() -> None:
    assert [each.step for each in steps_from(State.DRAFT)] == [Step.REGISTER]
    assert all(to is not State.DRAFT for _, _, to in TRANSITIONS)


def test_what_closes_tells_the_reporter_how() -> None:
    for step, start, to in TRANSITIONS:
        if to is State.DONE and start is not State.DONE and step is not Step.CORRECT:
            assert NEEDS[step] & {Need.MESSAGE, Need.BY_WHOM, Need.ORIGINAL}


def test_a_step_without_its_reason_lacks_it() -> None:
    assert missing(Step.HOLD, frozenset({Need.REASON})) == {Need.ASKED_HOW, Need.ANSWER_BY}
    assert missing(Step.NOTE, frozenset()) == frozenset()


def test_aspirations_close_with_results_of_their_own() -> None:
    assert Result.SOLVED not in results_for(Class.ASPIRATION)
    assert Result.ASPIRATION_TAKEN_UP in results_for(Class.ASPIRATION)
    assert asked_by(Result.ASPIRATION_TAKEN_UP).document
    assert results_for(Class.COMPLAINT) == results_for(Class.SUPERVISION)
    assert Result.DUPLICATE not in results_for(Class.COMPLAINT)


def test_what_cannot_be_done_says_why() -> None:
    assert asked_by(Result.CANNOT).reason
    assert asked_by(Result.PARTLY).remainder
    assert not asked_by(Result.SOLVED).reason
