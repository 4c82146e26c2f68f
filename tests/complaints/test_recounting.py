"""A change of the house's calendar moves what is promised, and nothing that is done."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from shared.complaints import classifying
from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.lifecycle import CaseState
from shared.complaints.promises import count_again
from shared.complaints.records import Complaint
from shared.complaints.recounting import change_house_and_promises, count_all_again
from shared.complaints.views import Case
from shared.office.editing import begin_edit
from shared.office.profile import HouseProfile
from tests.helpers.register import Register

HOLIDAY = date(2026, 11, 25)


def change(register: Register, **more: Any) -> None:
    """The administrator saves another calendar."""
    house, at = register.place.house, register.now
    with house.database.write() as session:
        draft = begin_edit(session)
        calendar = draft.document["calendar"] | more
        change_house_and_promises(
            session,
            based_on=draft.revision,
            document=draft.document | {"calendar": calendar},
            officer=register.place.administrator.id,
            at=at,
            what="Kalender",
        )
    house.refresh_profile()


def with_holiday(register: Register) -> None:
    change(
        register,
        holiday_changes=[{"day": HOLIDAY.isoformat(), "name": "Libur daerah", "kind": "public"}],
    )


def dues(case: Case) -> dict[str, Any]:
    return {one.step.value: one.due for one in case.deadlines}


def test_a_new_holiday_moves_open_promises_in_the_same_transaction(register: Register) -> None:
    case = register.take_in().id
    before = register.case(case)
    with_holiday(register)
    after = register.case(case)
    assert dues(after)["selesai"] == dues(before)["selesai"] + timedelta(days=3)  # over a weekend
    assert after.line.nearest_due == min(dues(after).values())
    assert dues(after)["verifikasi"] == dues(before)["verifikasi"] + timedelta(days=1)


def test_what_is_done_keeps_its_verdict(register: Register) -> None:
    case = register.bring_to(CaseState.DONE)
    before = register.case(case)
    with_holiday(register)
    after = register.case(case)
    assert [(one.due, one.sure, one.verdict, one.stopped_at) for one in after.deadlines] == [
        (one.due, one.sure, one.verdict, one.stopped_at) for one in before.deadlines
    ]
    assert any(one.verdict for one in after.deadlines)


def test_what_is_done_is_explained_by_the_calendar_of_its_day(register: Register) -> None:
    case = register.bring_to(CaseState.DONE)
    before = {one.step: one.explained for one in register.case(case).deadlines}
    assert all(before.values())
    register.wait(minutes=1)
    with_holiday(register)
    after = {one.step: one.explained for one in register.case(case).deadlines}
    assert after == before
    assert [line.day for line in after[DeadlineStep.CLOSE] if line.name == "Libur daerah"] == []


def test_a_pause_that_came_later_explains_no_step_done_before(register: Register) -> None:
    case = register.take_in().id
    register.do(classifying.verify, case, category="infrastruktur", supervision=False)
    before = next(one for one in register.case(case).deadlines if one.step is DeadlineStep.VERIFY)
    register.wait(hours=1)
    register.hold(case)
    after = next(one for one in register.case(case).deadlines if one.step is DeadlineStep.VERIFY)
    assert (after.explained, after.due) == (before.explained, before.due)


def test_another_change_of_the_house_moves_nothing(register: Register) -> None:
    case = register.take_in().id
    before = dues(register.case(case))
    change(register)
    assert dues(register.case(case)) == before


def test_it_is_what_counting_each_case_gives(register: Register) -> None:
    """Paused, extended, in any state: the quick way and the case's own way agree."""
    for state in CaseState:
        if state is not CaseState.DRAFT:
            register.bring_to(state)
    register.wait(days=1)
    register.take_in("later")
    profile = other_calendar(register.place.house.profile)
    with register.place.house.database.write() as session:
        count_all_again(session, profile)
        session.expire_all()
        quick = nearest(session)
        for record in session.scalars(select(Complaint)):
            count_again(session, profile, record)
        session.flush()
        assert nearest(session) == quick
        assert count_all_again(session, profile) == 0


def nearest(session: Any) -> dict[str, Any]:
    rows = session.execute(select(Complaint.number, Complaint.nearest_due, Complaint.nearest_step))
    return {number: (due, step) for number, due, step in rows}


def other_calendar(profile: HouseProfile) -> HouseProfile:
    """Fridays free, and shared leave worked."""
    complaints = profile.complaints.model_copy(update={"shared_leave_counts": True})
    hours = profile.hours.model_copy(update={"friday": ()})
    return profile.model_copy(update={"complaints": complaints, "hours": hours})
