"""The kiosk's pure rules: which screen, how long, what the closed screen says."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.patience import is_fresh
from kiosk.touch.screens import seconds_left_alone
from kiosk.touch.viewmodels.attract import attract_props
from kiosk.touch.viewmodels.closed import closed_props, hours_lines
from kiosk.touch.viewmodels.home import CheckWords, tiles
from kiosk.touch.viewmodels.shell import shell_props
from kiosk.touch.visit import About, Health, ScreenName, Visit, screen_of
from shared.office.opening import opening_state
from shared.office.profile import HouseProfile, load_profile, shipped_profiles
from shared.queue.kiosks import KioskState
from shared.queue.line.wait_estimate import Basis, Estimate, Prospect
from shared.queue.today import ServiceFigures

PROFILE: HouseProfile = load_profile(shipped_profiles()["palembang"])
WORDS = CheckWords("Cek", "")
GOOD = Health(started=True)
screens = st.sampled_from(ScreenName)
health = st.builds(Health, st.booleans(), st.booleans(), st.booleans())
_FIRST = datetime(2026, 1, 1, tzinfo=UTC)
moments = st.integers(0, 2 * 365 * 24 * 60).map(lambda count: _FIRST + timedelta(minutes=count))


def snapshot_at(now: datetime, *, paused: bool = False, **figures: ServiceFigures) -> HouseSnapshot:
    post = KioskState("Kiosk 1", now, None, now if paused else None, None, None, None, None)
    return HouseSnapshot(PROFILE, now, opening_state(PROFILE, now), figures, post)


@given(screens, health, moments, st.booleans())
def test_a_house_that_is_shut_away_or_paused_takes_no_wishes(
    screen: ScreenName, state: Health, now: datetime, paused: bool
) -> None:
    snapshot = snapshot_at(now, paused=paused)
    shown, about = screen_of(Visit(screen=screen), snapshot, state)
    takes_wishes = shown in (ScreenName.HOME, ScreenName.CHOICES, ScreenName.REQUIREMENTS)
    if takes_wishes:
        assert state.started
        assert not state.away
        assert not state.broken
        assert not paused
        assert snapshot.opening.gives_numbers
    assert (shown is ScreenName.MESSAGE) == bool(about)


@given(health)
def test_a_number_given_stays_whatever_happens_to_the_house(state: Health) -> None:
    shown, _ = screen_of(Visit(screen=ScreenName.TICKET), None, replace(state, broken=False))
    assert shown is ScreenName.TICKET


def test_a_house_never_read_is_starting_not_empty() -> None:
    assert screen_of(Visit(), None, Health()) == (ScreenName.MESSAGE, About.STARTING)
    assert screen_of(Visit(), None, Health(away=True)) == (ScreenName.MESSAGE, About.DATABASE_AWAY)


@given(screens, st.booleans())
def test_the_accessibility_mode_waits_twice_as_long(screen: ScreenName, low: bool) -> None:
    visit = Visit(screen=screen, low=low)
    plain = seconds_left_alone(screen, visit, PROFILE.kiosk)
    patient = seconds_left_alone(screen, replace(visit, accessible=True), PROFILE.kiosk)
    if screen is ScreenName.ATTRACT:
        assert plain is patient is None
    else:
        assert plain is not None
        assert patient == 2 * plain


def test_a_changed_language_is_not_fresh() -> None:
    first = Visit()
    assert is_fresh(replace(first, key="another"), first)
    assert not is_fresh(replace(first, language="en"), first)
    assert not is_fresh(replace(first, priority=True), first)


def test_the_hours_read_as_in_the_house() -> None:
    lines = [(each.days, each.hours, each.pause) for each in hours_lines(PROFILE, "id")]
    assert lines == [
        ("Senin – Jumat", "08.00 – 12.00", False),
        ("", "12.00 – 13.00", True),
        ("Senin – Jumat", "13.00 – 15.00", False),
        ("Sabtu, Minggu", "", False),
    ]


@pytest.mark.parametrize(
    ("now", "opening", "next_time", "next_day"),
    [
        (datetime(2026, 11, 23, 5, 18, tzinfo=UTC), "break", "13.00", ""),
        (datetime(2026, 11, 22, 23, 0, tzinfo=UTC), "before_opening", "08.00", ""),
        (datetime(2026, 11, 23, 9, 0, tzinfo=UTC), "after_closing", "08.00", "Selasa"),
        (datetime(2026, 11, 27, 9, 0, tzinfo=UTC), "after_closing", "08.00", "Senin"),
    ],
)
def test_the_next_opening(now: datetime, opening: str, next_time: str, next_day: str) -> None:
    props = closed_props(Visit(), snapshot_at(now), now=now)
    assert (props.opening, props.next_time, props.next_day) == (opening, next_time, next_day)


def test_tiles_tell_wait_crowd_and_what_is_shut() -> None:
    now = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)
    wait = Prospect(2, Estimate(400, 470, Basis.MEASURED), 1)
    snapshot = snapshot_at(
        now,
        A=ServiceFigures("A", 2, 60, wait, shut=False, quota_left=None),
        B=ServiceFigures("B", 6, 60, Prospect(6, None, 0), shut=True, quota_left=None),
        C=ServiceFigures("C", 3, 60, wait, shut=False, quota_left=0),
        D=ServiceFigures(
            "D", 0, 0, Prospect(0, Estimate(0, 20, Basis.USUAL), 2), shut=False, quota_left=5
        ),
        E=ServiceFigures("E", 4, 60, Prospect(4, None, 0), shut=False, quota_left=None),
    )
    shown = {
        each.code: (each.status, each.wait, each.waiting, each.counters)
        for each in tiles(Visit(), snapshot, WORDS)
    }
    assert shown == {
        "A": ("open", "± 8", 2, 1),
        "B": ("closed", "", 6, 0),
        "C": ("quota", "", 2, 0),
        "D": ("open", "direct", 0, 2),
        "E": ("open", "unstaffed", 4, 0),
        "?": ("open", "none", -1, 0),
    }


@given(st.integers(0, 50), moments)
def test_the_attract_loop_always_says_something(turn: int, now: datetime) -> None:
    props = attract_props(Visit(), snapshot_at(now), turn=turn, now=now)
    assert props.sentence or props.closes_at
    assert "*" not in props.sentence


@given(moments)
def test_the_panel_never_rests_while_the_house_is_open(now: datetime) -> None:
    snapshot = snapshot_at(now)
    props = shell_props(Visit(screen=ScreenName.ATTRACT), snapshot, GOOD, kiosk="Kiosk 1", now=now)
    if snapshot.opening.gives_numbers:
        assert props.dim == 0.0
    assert max(abs(props.shift_x), abs(props.shift_y)) <= 4


def test_the_panel_rests_at_night_and_wakes_before_the_opening() -> None:
    night = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
    early = datetime(2026, 11, 24, 0, 45, tzinfo=UTC)
    for now, dims in ((night, True), (early, False)):
        props = shell_props(Visit(), snapshot_at(now), GOOD, kiosk="Kiosk 1", now=now)
        assert (props.dim > 0) is dims
