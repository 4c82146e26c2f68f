"""Whatever becomes of reports: what lay open, came, was reopened and closed adds up."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.complaints import handling
from shared.complaints.lifecycle import CaseState
from shared.figures.house import house_figures
from tests.helpers.register import Register, open_register

STATES = tuple(state for state in CaseState if state is not CaseState.DRAFT)
ENDED = (CaseState.DONE, CaseState.ARCHIVED, CaseState.NOT_OURS)
_KEYS = count()


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    with open_register(tmp_path_factory.mktemp("lives")) as register:
        yield register


@given(
    lives=st.lists(
        st.tuples(st.sampled_from(STATES), st.integers(0, 3), st.booleans()),
        min_size=1,
        max_size=5,
    ),
    before=st.integers(0, 6),
    after=st.integers(0, 3),
)
@settings(max_examples=12, deadline=None)
def test_the_backlog_of_any_days_adds_up(
    lived: Register, lives: list[tuple[CaseState, int, bool]], before: int, after: int
) -> None:
    house = lived.place.house
    first = lived.now.astimezone(house.profile.tz).date()
    for state, days, again in lives:
        case = lived.take_in(f"life-{next(_KEYS)}").id
        lived.walk(case, state)
        lived.wait(days=days, hours=2)
        if again and state in ENDED:
            lived.do(handling.reopen, case, by_whom="Pelapor", reason="Belum selesai")
    last = lived.now.astimezone(house.profile.tz).date()
    for begins, ends in (
        (first, last),
        (first - timedelta(days=before), last - timedelta(days=min(after, (last - first).days))),
    ):
        with house.database.read() as session:
            register = house_figures(
                session, profile=house.profile, first=begins, last=ends, cut_off=house.now()
            ).register
        assert register is not None
        assert register.backlog.adds_up, register.backlog
