"""Public talks: what a profile may say of them, and which one is next."""

import tomllib
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from shared.office.merging import merged
from shared.office.profile import Talk, Words
from shared.office.talks import next_talk

MORNING = datetime(2026, 11, 23, 9, 41)  # noqa: DTZ001 - the house's own time
PLACE = "Pendopo"


def talk(starts: datetime, title: str = "Izin") -> Talk:
    return Talk(title=Words({"id": title}), starts=starts, place=PLACE)


def test_a_profile_says_a_talk_in_local_time() -> None:
    told = tomllib.loads('starts = 2026-11-28T09:00:30\nplace = "Aula"\ntitle = { id = "Izin" }')
    assert Talk.model_validate(told).starts == datetime(2026, 11, 28, 9, 0)  # noqa: DTZ001


@pytest.mark.parametrize(
    "wrong",
    [
        {"starts": "2026-11-28T09:00:00+07:00"},
        {"starts": "besok"},
        {"place": ""},
        {"title": {"en": "Permits"}},
        {"speaker": "Budi"},
    ],
)
def test_what_a_talk_may_not_say(wrong: dict[str, object]) -> None:
    right = {"title": {"id": "Izin"}, "starts": "2026-11-28T09:00:00", "place": PLACE}
    Talk.model_validate(right)
    with pytest.raises(ValidationError):
        Talk.model_validate(right | wrong)


@given(st.lists(st.integers(-500, 500), max_size=8))
def test_the_next_talk_is_the_first_that_has_not_begun(minutes: list[int]) -> None:
    talks = [talk(MORNING + timedelta(minutes=away)) for away in minutes]
    found = next_talk(talks, MORNING)
    coming = [away for away in minutes if away > 0]
    assert (found is None) is (not coming)
    if found is not None:
        assert found.starts == MORNING + timedelta(minutes=min(coming))


def test_two_administrators_each_add_a_talk() -> None:
    def item(day: int) -> dict[str, object]:
        return talk(MORNING + timedelta(days=day)).model_dump(mode="json")

    base = [item(1)]
    assert merged(base, [item(1), item(2)], [item(1), item(3)]) == [item(1), item(3), item(2)]
