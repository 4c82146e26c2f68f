"""Promises that run out are told once a threshold, in office hours, and never while they stand."""

from uuid import UUID

import pytest

from shared.complaints import disposing, handling
from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.disposing import DispositionRequest
from shared.complaints.dispositions import Carrier
from shared.complaints.lifecycle import CaseState
from shared.complaints.looking_on import SEEN_EVERY, be_gone, be_seen
from shared.complaints.reminding import Reminder, take_reminders
from shared.staff.acting import NotAllowed
from shared.staff.rights import Role
from tests.helpers.register import Register
from tests.helpers.staffed_house import account


def take(register: Register, *, by: UUID | None = None) -> tuple[Reminder, ...]:
    house = register.place.house
    with house.database.write() as session:
        return take_reminders(
            session,
            profile=house.profile,
            officer=by or register.place.officer.id,
            at=house.now(),
        )


def over_days(register: Register, days: int) -> list[tuple[int, Reminder]]:
    """Ask every hour of so many days; what was told at which hour of the day."""
    zone, heard = register.place.house.profile.tz, []
    for _ in range(24 * days):
        register.wait(hours=1)
        heard += [(register.now.astimezone(zone).hour, one) for one in take(register)]
    return heard


def test_each_threshold_of_each_promise_is_told_once_and_by_day(register: Register) -> None:
    case = register.take_in("k1")
    heard = over_days(register, 21)
    assert {one.complaint for _hour, one in heard} == {case.id}
    told = [(one.step, one.percent) for _hour, one in heard]
    assert len(told) == len(set(told))
    assert {(step, 100) for step in (DeadlineStep.VERIFY, DeadlineStep.CLOSE)} <= set(told)
    hours = register.place.house.profile.hours.on(0)
    assert all(
        any(stretch.start.hour <= hour < stretch.end.hour for stretch in hours)
        for hour, _one in heard
    )


def test_what_passed_while_nobody_was_there_is_told_by_its_highest_threshold(
    register: Register,
) -> None:
    register.take_in("k1")
    register.wait(days=28)
    told = {one.step: one.percent for one in take(register)}
    assert set(told.values()) == {100}
    assert take(register) == ()


def test_nothing_is_told_on_a_day_off(register: Register) -> None:
    register.take_in("k1")
    register.wait(days=26)
    assert register.now.weekday() == 5
    assert take(register) == ()
    register.wait(days=2)
    assert take(register)


def test_nothing_is_told_while_the_clock_stands(register: Register) -> None:
    case = register.bring_to(CaseState.VERIFIED)
    register.hold(case)
    heard = over_days(register, 14)
    assert [one.percent for _hour, one in heard if one.step is DeadlineStep.CLOSE] == []


def test_what_is_done_is_not_told(register: Register) -> None:
    case = register.take_in("k1")
    register.do(handling.archive, case.id, reason="terlalu umum")
    register.wait(days=28)
    assert take(register) == ()


def test_a_silent_agency_is_told_at_each_share_of_its_time(register: Register) -> None:
    case = register.bring_to(CaseState.VERIFIED)
    asked = register.do(disposing.dispose, case, request=DispositionRequest("Dinas PUPR"))
    register.do(disposing.send, case, disposition=asked.id, how=Carrier.COURIER)
    heard = [one.percent for _hour, one in over_days(register, 14) if one.agency]
    assert heard == [50, 75, 100, 125]


def test_an_agency_that_answered_is_not_told(register: Register) -> None:
    register.bring_to(CaseState.DONE)
    assert [one for _hour, one in over_days(register, 14) if one.agency] == []


def test_who_may_not_handle_complaints_takes_none_away(register: Register) -> None:
    upg = account(register.place.house, "upik", "Upik Contoh", Role.GRATIFICATION)
    register.take_in("k1")
    register.wait(days=28)
    with pytest.raises(NotAllowed):
        take(register, by=upg.id)
    assert take(register)


def seen(register: Register, who: str, case: UUID) -> tuple[str, ...]:
    house = register.place.house
    officer = register.place.staff[who].id
    with house.database.write() as session:
        return be_seen(session, complaint=case, officer=officer, at=house.now())


def test_officers_with_the_same_case_open_see_each_other(register: Register) -> None:
    case, other = register.take_in("k1").id, register.take_in("k2").id
    assert seen(register, "siti", case) == ()
    assert seen(register, "budi", case) == ("Siti Rahma",)
    assert seen(register, "siti", case) == ("Budi Santoso",)
    assert seen(register, "budi", other) == ()
    assert seen(register, "siti", case) == ()


def test_who_left_or_fell_silent_is_seen_no_more(register: Register) -> None:
    case, house = register.take_in("k1").id, register.place.house
    seen(register, "siti", case)
    seen(register, "rina", case)
    with house.database.write() as session:
        be_gone(session, officer=register.place.supervisor.id)
    assert seen(register, "budi", case) == ("Siti Rahma",)
    register.wait(seconds=(SEEN_EVERY * 3).total_seconds())
    assert seen(register, "budi", case) == ()
