"""What the database counts into a list is what stands there by the rules of deadlines."""

from collections import Counter
from datetime import timedelta

import pytest

from shared.complaints.deadlines.standing import Urgency
from shared.complaints.lifecycle import CaseState, WaitingFor
from shared.complaints.listing import lines
from shared.complaints.results import Class
from shared.complaints.views import ComplaintLine, Worklist
from shared.complaints.worklists import Group, ListFilter, WorklistPage, read_worklist
from tests.helpers.register import Register

EVERYTHING = 10_000


def page(register: Register, worklist: Worklist = Worklist.OPEN, **more: object) -> WorklistPage:
    house = register.place.house
    asked = {"most": EVERYTHING} | more
    with house.database.read() as session:
        return read_worklist(
            session,
            worklist,
            profile=house.profile,
            now=house.now(),
            **asked,  # type: ignore[arg-type]
        )


def everything(register: Register) -> tuple[ComplaintLine, ...]:
    house = register.place.house
    month = house.now().astimezone(house.profile.tz).replace(day=1, hour=0, minute=0, second=0)
    with house.database.read() as session:
        return lines(
            session,
            profile=house.profile,
            now=house.now(),
            ended_since=month.replace(microsecond=0),
        )


def stands_in(line: ComplaintLine, worklist: Worklist) -> bool:
    """A list by the words of its name."""
    by_urgency = {
        Worklist.OVERDUE: Urgency.OVERDUE,
        Worklist.TODAY: Urgency.TODAY,
        Worklist.SOON: Urgency.SOON,
    }
    by_state = {
        Worklist.NEW: CaseState.NEW,
        Worklist.ON_HOLD: CaseState.ON_HOLD,
        Worklist.DONE: CaseState.DONE,
        Worklist.NOT_OURS: CaseState.NOT_OURS,
        Worklist.ARCHIVED: CaseState.ARCHIVED,
    }
    if worklist in by_state:
        return line.state is by_state[worklist]
    if worklist in by_urgency:
        return line.is_open and line.standing.urgency is by_urgency[worklist]
    if worklist is Worklist.WAITING_FOR_AGENCY:
        return line.is_open and line.waiting_for is WaitingFor.AGENCY
    if worklist is Worklist.WAITING_FOR_REPORTER:
        return line.is_open and line.waiting_for is WaitingFor.REPORTER
    return line.is_open and (worklist is Worklist.OPEN or line.agency_answered)


def group(line: ComplaintLine) -> Group:
    return line.standing.urgency if line.is_open else None


@pytest.fixture
def full(register: Register) -> Register:
    """Reports of three weeks, one in every state of every few days."""
    states = [state for state in CaseState if state is not CaseState.DRAFT]
    for number in range(21):
        case = register.take_in(f"day-{number}")
        register.walk(case.id, states[number % len(states)])
        register.wait(days=1, hours=1)
    return register


@pytest.mark.parametrize("hours", [0, 5, 9, 24, 72, 131])
def test_every_list_and_every_group_counts_what_stands_there(full: Register, hours: int) -> None:
    full.wait(hours=hours)
    there = everything(full)
    for worklist in Worklist:
        found, wanted = page(full, worklist), [one for one in there if stands_in(one, worklist)]
        assert {one.id for one in found.lines} == {one.id for one in wanted}, worklist
        assert found.counts[worklist] == len(wanted) == found.total, worklist
        assert dict(found.groups) == Counter(map(group, wanted)), worklist


def test_only_as_many_lines_are_read_as_are_asked_for_and_all_are_counted(full: Register) -> None:
    found = page(full, most=3)
    assert len(found.lines) == 3
    assert found.total == found.counts[Worklist.OPEN] > 3
    assert found.lines == page(full).lines[:3]


def test_a_folded_group_is_counted_and_makes_room_for_the_next(full: Register) -> None:
    whole = page(full)
    first = group(whole.lines[0])
    found = page(full, folded=[first], most=3)
    assert found.groups == whole.groups
    assert {group(line) for line in found.lines}.isdisjoint({first})


def test_a_narrowed_list_counts_its_own_lines_and_every_list_as_before(full: Register) -> None:
    full.take_in("aspiration", kind=Class.ASPIRATION)
    whole = page(full)
    found = page(full, narrowed=ListFilter(kind=Class.ASPIRATION))
    assert [line.kind for line in found.lines] == [Class.ASPIRATION]
    assert found.total == 1
    assert found.counts == whole.counts
    assert page(full, narrowed=ListFilter(agency="Dinas PUPR")).total < whole.total
    assert "Dinas PUPR" in whole.agencies


def test_a_report_that_ended_last_month_is_in_no_list(register: Register) -> None:
    case = register.take_in("k1")
    register.walk(case.id, CaseState.DONE)
    assert page(register, Worklist.DONE).total == 1
    register.wait(days=timedelta(days=31).days)
    assert page(register, Worklist.DONE).total == 0
