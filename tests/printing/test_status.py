import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.printing.faults import CoverOpen, PaperOut, problem_for
from shared.printing.status import Condition, Listener, PrinterState, condition_of


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ((0x12, 0x12, 0x12, 0x12), PrinterState.READY),
        ((0x12, 0x12, 0x12, 0x1E), PrinterState.NEAR_END),
        ((0x1A, 0x32, 0x12, 0x7E), PrinterState.PAPER_OUT),
        ((0x1A, 0x16, 0x12, 0x12), PrinterState.COVER_OPEN),
        ((0x1A, 0x12, 0x12, 0x12), PrinterState.OFFLINE),
        ((0x1A, 0x52, 0x1A, 0x12), PrinterState.MECHANICAL),
        ((0x1A, 0x52, 0x32, 0x12), PrinterState.MECHANICAL),
        ((0x1A, 0x52, 0x52, 0x12), PrinterState.MECHANICAL),
        ((0x1A, 0x36, 0x12, 0x7E), PrinterState.PAPER_OUT),
        ((0x16, 0x12, 0x12, 0x12), PrinterState.READY),  # the drawer's pin is not a fault
    ],
)
def test_four_answers_make_a_condition(answers: tuple[int, ...], state: PrinterState) -> None:
    asked = dict(zip((1, 2, 3, 4), answers, strict=True))
    assert condition_of(asked).state is state


def test_no_answer_is_not_a_good_answer() -> None:
    assert condition_of({}).state is PrinterState.CANNOT_TELL


def test_a_missing_answer_hides_no_other() -> None:
    assert condition_of({1: 0x1A, 4: 0x7E}).state is PrinterState.PAPER_OUT


def test_only_some_states_take_slips() -> None:
    usable = {state for state in PrinterState if state.usable}
    assert usable == {PrinterState.READY, PrinterState.NEAR_END, PrinterState.CANNOT_TELL}


def test_each_bad_condition_has_its_own_problem() -> None:
    assert isinstance(problem_for(Condition(PrinterState.PAPER_OUT)), PaperOut)
    assert isinstance(problem_for(Condition(PrinterState.COVER_OPEN)), CoverOpen)
    for state in PrinterState:
        problem = problem_for(Condition(state))
        assert (problem is None) == state.usable
        if problem is not None:
            assert problem.condition.state is state
            assert str(problem).endswith(".")


realtime = st.integers(0, 255).filter(lambda b: b & 0x93 == 0x12).map(lambda b: bytes([b]))
confirmation = st.sampled_from([b"\x00", b"\x03", b"\x0c", b"\x0f"])
tail = st.integers(0, 255).filter(lambda b: b & 0x90 == 0)
asb = st.builds(
    lambda first, rest: bytes([first, *rest]),
    st.integers(0, 255).filter(lambda b: b & 0x93 == 0x10),
    st.lists(tail, min_size=3, max_size=3),
)
flow = st.sampled_from([b"\x11", b"\x13"])


@given(st.lists(st.one_of(realtime, confirmation, asb, flow)), st.integers(1, 7))
def test_answers_are_told_from_noise_however_they_are_cut(pieces: list[bytes], cut: int) -> None:
    listener = Listener()
    stream = b"".join(pieces)
    for start in range(0, len(stream), cut):
        listener.hear(stream[start : start + cut])
    expected = [p[0] for p in pieces if len(p) == 1 and p[0] & 0x93 == 0x12]
    confirmations = [p for p in pieces if len(p) == 1 and p[0] & 0x90 == 0]
    assert list(listener.answers) == expected
    assert listener.confirmations == len(confirmations)
