"""Every step from every state: what is possible, and what it must come with."""

from itertools import product

import pytest

from shared.complaints.lifecycle import (
    ENDED_STATES,
    NEEDS,
    OPEN_STATES,
    TRANSITIONS,
    WORKED_ON,
    CaseState,
    CaseStep,
    Need,
    leads,
    missing,
    steps_from,
)
from shared.complaints.results import Class, ClosingResult, asked_by, results_for

ON = {
    (CaseStep.REGISTER, CaseState.DRAFT): {CaseState.NEW},
    (CaseStep.VERIFY, CaseState.NEW): {CaseState.VERIFIED},
    (CaseStep.ANSWER_AT_ONCE, CaseState.NEW): {CaseState.DONE},
    (CaseStep.ANSWER_AT_ONCE, CaseState.VERIFIED): {CaseState.DONE},
    (CaseStep.DISPOSE, CaseState.VERIFIED): {CaseState.DISPOSED},
    (CaseStep.DISPOSE, CaseState.DISPOSED): {CaseState.DISPOSED},
    (CaseStep.DISPOSE, CaseState.IN_PROCESS): {CaseState.IN_PROCESS},
    (CaseStep.HANDLE, CaseState.VERIFIED): {CaseState.IN_PROCESS},
    (CaseStep.ACCEPT, CaseState.DISPOSED): {CaseState.IN_PROCESS},
    (CaseStep.RETURN, CaseState.DISPOSED): {CaseState.VERIFIED},
    (CaseStep.ARCHIVE, CaseState.NEW): {CaseState.ARCHIVED},
    (CaseStep.ARCHIVE, CaseState.ON_HOLD): {CaseState.ARCHIVED},
    (CaseStep.CLOSE, CaseState.IN_PROCESS): {CaseState.DONE},
    (CaseStep.GO_ON, CaseState.ON_HOLD): set(WORKED_ON),
    **{(CaseStep.HOLD, state): {CaseState.ON_HOLD} for state in WORKED_ON},
    **{(CaseStep.NOT_OURS, state): {CaseState.NOT_OURS} for state in OPEN_STATES},
    **{(CaseStep.WITHDRAW, state): {CaseState.DONE} for state in OPEN_STATES},
    **{(CaseStep.DUPLICATE, state): {CaseState.DONE} for state in OPEN_STATES},
    **{(CaseStep.REOPEN, state): {CaseState.VERIFIED} for state in ENDED_STATES},
}
MOVING = [step for step in CaseStep if any(step is moved for moved, _ in ON)]


@pytest.mark.parametrize(("step", "state"), list(product(MOVING, CaseState)), ids=str)
def test_a_step_leads_where_the_register_says_and_nowhere_else(
    step: CaseStep, state: CaseState
) -> None:
    assert set(leads(step, state)) == ON.get((step, state), set())


def test_everything_else_stays_where_it_is_or_takes_a_step_back() -> None:
    forward = {(start, to) for step, start, to in TRANSITIONS if step in MOVING}
    for step, start, to in TRANSITIONS:
        if step is CaseStep.CORRECT:
            assert (to, start) in forward
        elif step not in MOVING:
            assert start is to


def test_a_draft_has_no_life_but_to_be_registered() -> None:
    assert [each.step for each in steps_from(CaseState.DRAFT)] == [CaseStep.REGISTER]
    assert all(to is not CaseState.DRAFT for _, _, to in TRANSITIONS)


def test_what_closes_tells_the_reporter_how() -> None:
    for step, start, to in TRANSITIONS:
        if to is CaseState.DONE and start is not CaseState.DONE and step is not CaseStep.CORRECT:
            assert NEEDS[step] & {Need.MESSAGE, Need.BY_WHOM, Need.ORIGINAL}


def test_a_step_without_its_reason_lacks_it() -> None:
    assert missing(CaseStep.HOLD, frozenset({Need.REASON})) == {Need.ASKED_HOW, Need.ANSWER_BY}
    assert missing(CaseStep.NOTE, frozenset()) == frozenset()


def test_aspirations_close_with_results_of_their_own() -> None:
    assert ClosingResult.SOLVED not in results_for(Class.ASPIRATION)
    assert ClosingResult.ASPIRATION_TAKEN_UP in results_for(Class.ASPIRATION)
    assert asked_by(ClosingResult.ASPIRATION_TAKEN_UP).document
    assert results_for(Class.COMPLAINT) == results_for(Class.SUPERVISION)
    assert ClosingResult.DUPLICATE not in results_for(Class.COMPLAINT)


def test_what_cannot_be_done_says_why() -> None:
    assert asked_by(ClosingResult.CANNOT).reason
    assert asked_by(ClosingResult.PARTLY).remainder
    assert not asked_by(ClosingResult.SOLVED).reason
