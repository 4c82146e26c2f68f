from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.printing.slips.slip import (
    COPY_MARK,
    QR,
    Align,
    Banner,
    Block,
    Facts,
    Logo,
    Number,
    Row,
    Rule,
    Ruler,
    RuleStyle,
    Size,
    Slip,
    SlipFact,
    SlipMark,
    SlipUnreadable,
    Space,
    Text,
    Weight,
    from_json,
    to_json,
)

words = st.text(max_size=60)
texts = st.builds(
    Text,
    words,
    st.sampled_from(Size),
    st.sampled_from(Weight),
    st.sampled_from(Align),
    st.integers(1, 6),
)
facts = st.builds(Facts, st.lists(st.builds(SlipFact, words, words), max_size=3).map(tuple))
blocks: st.SearchStrategy[Block] = st.one_of(
    texts,
    facts,
    st.builds(Number, words),
    st.builds(Rule, st.sampled_from(RuleStyle)),
    st.builds(Space, st.integers(0, 200)),
    st.builds(Row, words, words, st.sampled_from(Weight)),
    st.builds(QR, words, words),
    st.builds(Logo, words, st.integers(1, 300)),
    st.builds(SlipMark, words),
    st.builds(Banner, words),
    st.builds(Ruler),
)
slips = st.builds(
    Slip, st.lists(blocks, max_size=12).map(tuple), st.lists(words, min_size=1).map(tuple)
)


@given(slips)
def test_a_slip_comes_back_from_json_unchanged(slip: Slip) -> None:
    assert from_json(to_json(slip)) == slip


def test_a_slip_that_waits_in_a_house_is_read_and_written_by_the_same_words() -> None:
    kept = (
        '{"v":1,"blocks":[{"is":"ruler"},{"is":"mark"},{"is":"logo","source":"garuda.png"},'
        '{"is":"text","text":"Halo"},{"is":"number","text":"A-001"},{"is":"rule"},'
        '{"is":"space","dots":8},{"is":"row","key":"Layanan","value":"Izin"},'
        '{"is":"facts","facts":[["4","menunggu"]]},{"is":"qr","data":"x"},'
        '{"is":"banner","text":"Prioritas"}],"sheets":["","SALINAN"]}'
    )
    slip = from_json(kept)
    assert {type(block) for block in slip.blocks} == set(get_args(Block))
    assert to_json(slip) == kept


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"v":2,"blocks":[],"sheets":[""]}',
        '{"v":1,"blocks":[{"is":"song"}],"sheets":[""]}',
        '{"v":1,"blocks":[{"is":"text","text":"x","size":"huge"}],"sheets":[""]}',
        '{"v":1,"blocks":[{"is":"number"}],"sheets":[""]}',
    ],
)
def test_what_is_not_a_slip_is_refused(text: str) -> None:
    with pytest.raises(SlipUnreadable):
        from_json(text)


def test_sheets_become_pages_under_their_labels() -> None:
    slip = Slip((Number("A-001"),), sheets=("", "Untuk loket"))
    first, second = slip.pages()
    assert first.blocks == (Number("A-001"),)
    assert second.blocks == (SlipMark("Untuk loket"), Number("A-001"))


def test_a_copy_is_one_marked_sheet() -> None:
    slip = Slip((Number("A-001"),), sheets=("", "Untuk loket")).marked()
    assert slip.blocks[0] == SlipMark(COPY_MARK)
    assert len(slip.pages()) == 1
    assert slip.number == "A-001"
