"""Reports on the same matter: tied and taken apart, answered together, each with its own way."""

from uuid import UUID

import pytest

from shared.complaints import classifying, closing, handling, linking
from shared.complaints.closing import CaseEnding
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.lifecycle import CaseState, CaseStep
from shared.complaints.linking import AnsweredTogether
from shared.complaints.problems import CannotTie, StepLacks, StepRefused
from shared.complaints.records import Complaint
from shared.complaints.results import Class, ClosingResult
from tests.helpers.register import Register

SOLVED = CaseEnding(ClosingResult.SOLVED, "Got sudah dikeruk.")


def tied(register: Register, first: UUID, second: UUID) -> None:
    with register.place.house.database.read() as session:
        other = session.get_one(Complaint, second)
    register.do(linking.tie, first, other=other)


def linked(register: Register, case: UUID) -> set[UUID]:
    return {one.id for one in register.case(case).linked}


def answer(register: Register, case: UUID, *others: UUID) -> AnsweredTogether:
    done = register.do(
        linking.answer_linked,
        case,
        profile=register.place.house.profile,
        ending=SOLVED,
        linked=others,
    )
    assert isinstance(done, AnsweredTogether)
    return done


def test_what_is_the_same_as_one_is_the_same_as_all_and_each_story_tells_it(
    register: Register,
) -> None:
    first, second, third = (register.take_in(key) for key in "abc")
    tied(register, first.id, second.id)
    tied(register, second.id, third.id)
    assert linked(register, first.id) == {second.id, third.id}
    assert linked(register, third.id) == {first.id, second.id}
    last = register.case(first.id).events[-1]
    assert (last.step, last.detail) == (CaseStep.LINK, {"linked": second.number})
    assert register.case(second.id).events[1].detail == {"linked": first.number}


def test_a_report_taken_down_as_the_same_stands_in_the_story_of_both(register: Register) -> None:
    first = register.take_in("a")
    second = register.take_in("b", same_as=first.id)
    assert register.case(first.id).events[-1].detail == {"linked": second.number}
    assert register.case(second.id).events[0].detail == {"linked": first.number}
    assert register.case(second.id).line.version == 1


def test_neither_itself_nor_what_is_tied_already_nor_a_secret_one_is_tied(
    register: Register,
) -> None:
    first, second, third = (register.take_in(key) for key in "abc")
    secret = register.take_in("secret", secret=True)
    tied(register, first.id, second.id)
    tied(register, second.id, third.id)
    for other in (first, third, secret):
        with pytest.raises(CannotTie):
            tied(register, first.id, other.id)


def test_one_that_is_another_matter_leaves_and_the_others_stay_together(
    register: Register,
) -> None:
    first, middle, third = (register.take_in(key).id for key in "abc")
    tied(register, first, middle)
    tied(register, middle, third)
    with pytest.raises(StepLacks):
        register.do(linking.untie, middle, reason=" ")
    register.do(linking.untie, middle, reason="Got yang lain")
    assert linked(register, middle) == set()
    assert linked(register, first) == {third}
    assert register.case(first).events[-1].reason == "Got yang lain"
    with pytest.raises(StepRefused):
        register.do(linking.untie, middle, reason="Sekali lagi")
    tied(register, first, middle)
    assert linked(register, middle) == {first, third}


def test_a_duplicate_stands_with_its_original_in_both_stories(register: Register) -> None:
    first, second = register.take_in("a"), register.take_in("b")
    with register.place.house.database.read() as session:
        original = session.get_one(Complaint, first.id)
    register.do(closing.mark_duplicate, second.id, original=original)
    assert linked(register, first.id) == {second.id}
    assert register.case(first.id).events[-1].detail == {"linked": second.number}


def test_closing_one_answers_those_tied_to_it_as_far_as_their_own_way_lets(
    register: Register,
) -> None:
    case = register.bring_to(CaseState.IN_PROCESS)
    ends = {
        CaseState.NEW: CaseState.DONE,
        CaseState.VERIFIED: CaseState.DONE,
        CaseState.DISPOSED: CaseState.DISPOSED,
        CaseState.IN_PROCESS: CaseState.IN_PROCESS,
        CaseState.ON_HOLD: CaseState.ON_HOLD,
        CaseState.ARCHIVED: CaseState.ARCHIVED,
    }
    others = {}
    for state in ends:
        others[state] = register.take_in(f"other-{state}", same_as=case).id
        register.walk(others[state], state)
    apart = register.take_in("apart").id
    done = answer(register, case, *others.values(), apart)
    number = register.case(case).line.number
    for state, end in ends.items():
        told = register.case(others[state])
        assert told.line.state is end, state
        if state is not CaseState.ARCHIVED:
            assert told.events[-1].text == "Got sudah dikeruk."
            assert told.events[-1].visible_to_reporter
            assert told.events[-1].detail["with"] == number
            first = next(row for row in told.deadlines if row.step is Promised.FIRST_ANSWER)
            assert first.verdict is not None, state
    assert len(done.closed) == 2
    assert len(done.told) == 3
    assert register.case(apart).line.state is CaseState.NEW


def test_one_in_process_whose_agencies_are_done_is_closed_with_it(register: Register) -> None:
    case = register.take_in("a").id
    other = register.take_in("b", same_as=case)
    register.walk(other.id, CaseState.DONE)
    register.do(handling.correct, other.id, reason="salah tekan")
    assert answer(register, case, other.id).closed == (other.number,)


def test_a_result_that_its_kind_does_not_know_only_tells_its_reporter(register: Register) -> None:
    case = register.take_in("a").id
    wish = register.take_in("b", same_as=case, kind=Class.ASPIRATION)
    assert answer(register, case, wish.id) == AnsweredTogether((), (wish.number,))


def test_what_became_secret_meanwhile_is_left_alone(register: Register) -> None:
    case = register.take_in("a").id
    other = register.take_in("b", same_as=case).id
    register.do(classifying.verify, other, category="infrastruktur", supervision=True)
    assert answer(register, case, other) == AnsweredTogether()
    assert register.case(other).events[-1].step is not CaseStep.MESSAGE
