"""What is noted about a service comes back as it was, and nonsense reads as absent."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.queue.leg_detail import LegDetail, Particulars, ReportKind

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
PARTICULARS = st.builds(
    Particulars,
    name=TEXTS,
    phone=TEXTS,
    kind=st.none() | st.sampled_from(list(ReportKind)),
    story=TEXTS,
    anonymous=st.none() | st.booleans(),
    secret=st.none() | st.booleans(),
)
DETAILS = st.builds(
    LegDetail,
    services=st.dictionaries(TEXTS, st.integers(1, 99), max_size=3),
    agency=TEXTS,
    missing_documents=st.lists(TEXTS.filter(bool), max_size=3).map(tuple),
    particulars=st.none() | PARTICULARS,
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
)


@given(DETAILS)
def test_it_survives_storing(detail: LegDetail) -> None:
    assert LegDetail.read(json.loads(json.dumps(detail.stored()))) == detail


def test_nothing_noted_is_not_kept() -> None:
    assert LegDetail().stored() is None


@given(st.dictionaries(st.sampled_from(["services", "agency", "missing_documents", "x"]), JSON))
def test_any_document_can_be_read(stored: dict[str, Any]) -> None:
    found = LegDetail.read(stored)
    assert LegDetail.read(found.stored()) == found


@pytest.mark.parametrize("stored", [None, 7, "x", [], {"services": {"A": "two"}, "agency": 3}])
def test_what_has_the_wrong_form_is_absent(stored: Any) -> None:
    assert LegDetail.read(stored) == LegDetail()


def test_unasked_is_not_no() -> None:
    assert Particulars.read({"name": "Warga"}).anonymous is None
    assert Particulars.read({"anonymous": False}).anonymous is False
