"""A clock that jumps under the house: numbers go on, people are told, somebody decides."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from shared.office.clock import SetClock
from shared.office.house import House, create_house, open_house
from shared.office.profile import HouseProfile
from shared.queue.floor.seats import take_seat
from shared.queue.house_time import confirm_day, day_confirmed, decide, keep_time
from shared.queue.housekeeping import keep_house
from shared.queue.issue import Request, issue_ticket
from shared.queue.lifecycle import MoveRefused, State
from shared.queue.setting_aside import reinstate
from shared.queue.today import service_figures, tickets_today
from shared.queue.views import TicketView
from shared.staff.rights import Role
from tests.helpers.staffed_house import MORNING, account

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(MORNING, vouched=False)


@pytest.fixture
def other(house: House, clock: SetClock) -> Iterator[House]:
    """Another program on the same computer."""
    opened = open_house(house.folder, clock=clock)
    yield opened
    opened.close()


def take(house: House, key: str) -> TicketView:
    with house.database.write() as session:
        request = Request("A", key, "Kiosk 1", by_staff=True)
        return issue_ticket(session, profile=house.profile, request=request, at=house.now()).ticket


def line(house: House) -> list[tuple[str, str]]:
    with house.database.read() as session:
        listed = tickets_today(session, profile=house.profile, now=house.now())
    return [(one.label, one.state.value) for one in listed]


@pytest.mark.parametrize("jump", [-3 * HOUR, 3 * HOUR, DAY, -DAY])
def test_numbers_and_stamps_go_on_over_a_jump(
    house: House, clock: SetClock, jump: timedelta
) -> None:
    first = take(house, "one")
    clock.jump(jump)
    clock.advance(timedelta(minutes=1))
    second = take(house, "two")
    assert (second.label, second.people_ahead) == ("A-002", 1)
    assert second.issued_at - first.issued_at == timedelta(minutes=1)


def test_a_jump_is_told_to_every_program_and_ended_by_a_decision(
    house: House, other: House, clock: SetClock
) -> None:
    assert not keep_time(house).in_doubt
    clock.jump(-3 * HOUR)
    noticed = keep_time(house)
    assert noticed.jump == -3 * HOUR
    assert keep_time(other).in_doubt
    with house.database.write() as session:
        kept = decide(session, house, at=house.now(), officer=None)
    house.clock.follow(kept)
    assert not keep_time(house).in_doubt
    assert not keep_time(other).in_doubt
    assert other.now() == house.now() == MORNING


def test_a_clock_put_right_by_itself_leaves_no_doubt(
    house: House, other: House, clock: SetClock
) -> None:
    keep_time(house)
    clock.jump(DAY)
    keep_time(house)
    clock.advance(timedelta(seconds=90))
    clock.jump(-DAY)
    assert not keep_time(other).in_doubt
    assert not keep_time(house).in_doubt


def test_a_time_server_decides_by_itself(house: House, other: House, clock: SetClock) -> None:
    keep_time(house)
    clock.jump(2 * HOUR)
    clock.vouched = True
    assert not keep_time(house).in_doubt
    assert house.now() == clock.now()
    keep_time(other)
    assert other.now() == clock.now()


def test_the_next_start_continues_the_newest_service_day(house: House, clock: SetClock) -> None:
    take(house, "one")
    house.close()
    flat = SetClock(MORNING - 400 * DAY, boot="second", vouched=False)
    again = open_house(house.folder, clock=flat)
    assert take(again, "two").label == "A-002"
    assert keep_time(again).in_doubt
    again.close()


def test_a_doubt_outlives_a_restart_of_the_computer(house: House, clock: SetClock) -> None:
    keep_time(house)
    clock.jump(-3 * HOUR)
    keep_time(house)
    house.close()
    again = open_house(house.folder, clock=SetClock(MORNING + HOUR, boot="second", vouched=False))
    assert keep_time(again).in_doubt
    again.close()


def test_taking_the_computers_time_breaks_durations_and_no_order(
    house: House, clock: SetClock
) -> None:
    officer = account(house, "sari", "Sari Wulandari", Role.OFFICER)
    first = take(house, "one")
    clock.advance(timedelta(minutes=30))
    with house.database.write() as session:
        take_seat(session, profile=house.profile, counter="2", officer=officer.id, at=house.now())
    clock.jump(-3 * HOUR)
    with house.database.write() as session:
        follow = decide(session, house, at=clock.now(), officer=None)
    house.clock.follow(follow)
    second = take(house, "two")
    assert line(house) == [("A-001", "waiting"), ("A-002", "waiting")]
    assert second.people_ahead == 1
    with house.database.read() as session:
        waiting = tickets_today(session, profile=house.profile, now=house.now())
        figures = service_figures(session, profile=house.profile, now=house.now())
    assert [one.clock_broken for one in waiting] == [True, False]
    # Ageing keeps the half hour that really passed.
    assert house.now() - waiting[0].place_at == timedelta(minutes=30)
    assert first.id == waiting[0].id
    assert figures["A"].longest_wait_seconds >= 0
    assert second.estimate is not None
    assert 0 <= second.estimate.low <= second.estimate.high


def test_a_day_that_nobody_vouched_for_ends_nobody(house: House, clock: SetClock) -> None:
    take(house, "one")
    clock.advance(DAY)
    assert keep_house(house).closed == 0
    with house.database.read() as session:
        assert not day_confirmed(session, house)
    with house.database.write() as session:
        confirm_day(session, house, officer=None)
    assert keep_house(house).closed == 1


def test_a_boot_a_day_ahead_and_put_right_keeps_the_line(house: House, clock: SetClock) -> None:
    """The case that was run: a clock one day ahead for 90 s turned all who waited into closed."""
    for key in "abc":
        take(house, key)
    house.close()
    ahead = SetClock(MORNING + DAY, boot="second", vouched=False)
    again = open_house(house.folder, clock=ahead)
    with again.database.write() as session:
        confirm_day(session, again, officer=None)  # somebody did not look
    assert keep_house(again).closed == 3
    ahead.advance(timedelta(seconds=90))
    ahead.jump(-DAY)
    keep_time(again)
    with again.database.write() as session:
        follow = decide(session, again, at=ahead.now(), officer=None)
    again.clock.follow(follow)
    assert line(again) == [(f"A-00{number}", "waiting") for number in (1, 2, 3)]
    assert take(again, "d").label == "A-004"
    again.close()


def test_what_was_ended_is_reinstated_at_its_old_place_on_its_own_day_only(
    house: House, clock: SetClock
) -> None:
    from shared.queue.closing import close_day
    from shared.staff.accounts import change_password, create_officer
    from shared.staff.rights import Role

    first = take(house, "one")
    take(house, "two")
    with house.database.write() as session:
        officer = create_officer(
            session,
            username="sari",
            name="Sari",
            roles={Role.OFFICER},
            password=("x", "x"),
            at=house.now(),
            by=None,
        ).officer.id
        change_password(session, officer=officer, hashed="x", at=house.now(), by=officer)
        close_day(session, profile=house.profile, at=house.now(), officer=None)
        back = reinstate(
            session, profile=house.profile, ticket=first.id, officer=officer, at=house.now()
        )
    assert (back.state, back.place) == (State.WAITING, first.place)
    assert line(house) == [("A-001", "waiting"), ("A-002", "closed_unserved")]
    with house.database.write() as session:
        close_day(session, profile=house.profile, at=house.now(), officer=None)
    clock.advance(DAY)
    with pytest.raises(MoveRefused), house.database.write() as session:
        reinstate(session, profile=house.profile, ticket=first.id, officer=officer, at=house.now())


def test_a_new_house_on_a_set_clock_opens(tmp_path: Path, profile: HouseProfile) -> None:
    made = create_house(tmp_path / "h", profile, clock=SetClock(MORNING))
    assert made.now() == MORNING
    made.close()
