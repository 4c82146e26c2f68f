"""Who may do what: one table, asked by every verb of staff, in the core."""

import importlib
import inspect
import pkgutil
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

import shared.complaints
import shared.drafts
import shared.office
import shared.persons
import shared.printing.jobs
import shared.privacy
import shared.queue
import shared.staff
from shared.complaints.advance import Act
from shared.office.house import House
from shared.printing.jobs.printer_board import forget_printer
from shared.queue.floor.seats import SILENT_AFTER, take_seat
from shared.queue.floor.supervision import end_day
from shared.queue.house_edit import change_house
from shared.staff.accounts import (
    change_officer,
    change_password,
    create_officer,
    officers,
    prepare_password,
)
from shared.staff.acting import RIGHT_OF, NotAllowed
from shared.staff.pins import NewPin, set_pin
from shared.staff.records import AuditEntry
from shared.staff.rights import OF_PEOPLE, TABLE, Right, Role, apart, may, together
from tests.helpers.engines import Engine
from tests.helpers.staffed_house import StaffedHouse, account, palembang, staffed_house

_ROOMS = (
    shared.complaints,
    shared.drafts,
    shared.office,
    shared.persons,
    shared.printing.jobs,
    shared.privacy,
    shared.queue,
    shared.staff,
)
_ACTORS = {"officer", "by", "act", "seat"}
_NOT_OF_STAFF = {
    # Parts of verbs that asked already, or the house's own housekeeping.
    "shared.complaints.advance.complaint_for",
    "shared.complaints.advance.first_event",
    "shared.complaints.advance.take",
    "shared.complaints.attachments.attaching.put_with",
    "shared.complaints.linked.tell_tied",
    "shared.complaints.linked.write_tie",
    "shared.complaints.registering.put_on_record",
    "shared.office.editing.save_edit",  # knows no accounts; change_house asks
    "shared.office.house.save_profile",
    "shared.persons.erasing.erase",
    "shared.persons.requests.answered",
    "shared.queue.closing.close_day",
    "shared.queue.closing.reinstate_swept",
    "shared.queue.closing.reopen_day",
    "shared.queue.days.accept_today",
    "shared.queue.floor.leaving.leave_seat",  # getting up is refused to nobody
    "shared.queue.floor.leaving.settle",
    "shared.queue.floor.seats.last_counter",
    "shared.queue.floor.seats.officer_at",
    "shared.queue.floor.seats.seat_row",
    "shared.queue.moves.make_move",
    "shared.queue.moves.write_row",
    "shared.queue.serving.end_service",
    "shared.staff.acting.acting",
    "shared.staff.acting.has_right",
    "shared.staff.audit.record_act",
    "shared.staff.sign_in.sign_out",
}


def _modules(room: ModuleType) -> list[ModuleType]:
    found = pkgutil.walk_packages(room.__path__, f"{room.__name__}.")
    return [importlib.import_module(one.name) for one in found]


def _verbs() -> dict[str, Any]:
    """Every public function that says who acts, by module and name."""
    return {
        f"{module.__name__}.{name}": verb
        for room in _ROOMS
        for module in _modules(room)
        for name, verb in vars(module).items()
        if inspect.isfunction(verb)
        and verb.__module__ == module.__name__
        and not name.startswith("_")
        and "session" in inspect.signature(verb).parameters
        and _ACTORS & set(inspect.signature(verb).parameters)
    }


VERBS = _verbs()
GUARDED = sorted(
    name
    for name in VERBS
    if name in RIGHT_OF and RIGHT_OF[name] is not Right.RESET_ACCOUNT  # nobody signs in for it
)


def test_no_verb_of_staff_is_without_a_right() -> None:
    assert set(VERBS) - set(RIGHT_OF) - _NOT_OF_STAFF == set()


def test_every_right_is_somebodys() -> None:
    assert {right for rights in TABLE.values() for right in rights} == set(Right)


@pytest.mark.parametrize("role", OF_PEOPLE)
def test_every_verb_is_allowed_or_refused_with_a_sentence_and_a_trail_row(
    house_of_roles: tuple[StaffedHouse, dict[Role, UUID]], role: Role
) -> None:
    here, people = house_of_roles
    for name in GUARDED:
        _allowed_or_refused(here, people, name, role)


def _allowed_or_refused(
    here: StaffedHouse, people: dict[Role, UUID], name: str, role: Role
) -> None:
    before = _refusals(here.house)
    refused = _call(here, VERBS[name], people[role])
    after = _refusals(here.house)
    if may((role,), RIGHT_OF[name]):
        # What else such a call runs into is the verb's own matter.
        assert refused is None or refused.needed is not RIGHT_OF[name]
    else:
        assert refused is not None, name
        assert refused.needed is RIGHT_OF[name]
        assert str(refused)
        assert after == [*before, (name.rpartition(".")[2], people[role])]


def _call(here: StaffedHouse, verb: Any, who: UUID) -> NotAllowed | None:
    """The verb with whatever else it asks for left empty; how the table answered."""
    wanted = inspect.signature(verb).parameters
    words: dict[str, Any] = dict.fromkeys(list(wanted)[1:])
    at = here.house.now()
    words |= {"at": at} if "at" in wanted else {}
    try:
        with here.house.database.write() as session:
            if "act" in wanted:
                words["act"] = Act(who, who, at)
            elif "by" in wanted:
                words["by"] = who
            elif "officer" in wanted:
                words["officer"] = who
            else:
                words["seat"] = _seat_of(session, who, at)
            verb(session, **words)
    except NotAllowed as refused:
        return refused
    except Exception:
        return None
    return None


def _seat_of(session: Any, who: UUID, at: datetime) -> UUID:
    """A seat as it stands when the officer in it has lost the right since."""
    from shared.queue.floor.records import CounterSession
    from shared.storage.base import new_id

    for other in session.scalars(
        select(CounterSession).where(CounterSession.closed_at.is_(None))
    ).all():
        other.closed_at = at
    session.flush()
    seat = CounterSession(
        id=new_id(), counter_code="1", officer_id=who, serves=["A"], opened_at=at, seen_at=at
    )
    session.add(seat)
    session.flush()
    found: UUID = seat.id
    return found


def _refusals(house: House) -> list[tuple[str, UUID | None]]:
    with house.database.read() as session:
        rows = session.execute(
            select(AuditEntry.subject, AuditEntry.officer_id)
            .where(AuditEntry.action == "right.refused")
            .order_by(AuditEntry.seq)
        )
        return [(subject, officer) for subject, officer in rows]


@pytest.fixture(scope="module")
def house_of_roles(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Any:
    with staffed_house(tmp_path_factory.mktemp("roles")) as here:
        yield (
            here,
            {role: account(here.house, f"o-{role}", f"O {role}", role).id for role in OF_PEOPLE},
        )


ACTS_OF_AN_OFFICER = {
    "create an administrator": lambda here, session: create_officer(
        session,
        username="tamu",
        name="Tamu",
        roles={Role.ADMINISTRATOR},
        password=("k7mq-2xhd-w9pa", "-"),
        at=here.house.now(),
        by=here.officer.id,
    ),
    "promote oneself": lambda here, session: change_officer(
        session,
        officer=here.officer.id,
        name="Sari",
        roles={Role.ADMINISTRATOR},
        active=True,
        at=here.house.now(),
        by=here.officer.id,
    ),
    "change an administrator's password": lambda here, session: change_password(
        session,
        officer=here.administrator.id,
        hashed="-",
        at=here.house.now(),
        by=here.officer.id,
    ),
    "set a PIN": lambda here, session: set_pin(
        session,
        officer=here.officer.id,
        pin=NewPin("-"),
        at=here.house.now(),
        by=here.officer.id,
    ),
    "save the profile": lambda here, session: change_house(
        session,
        based_on=1,
        document={},
        officer=here.officer.id,
        at=here.house.now(),
        what="jam",
    ),
    "close the day": lambda here, session: end_day(
        session, profile=palembang(), officer=here.officer.id, at=here.house.now()
    ),
    "forget a printer": lambda here, session: forget_printer(
        session, name="Kiosk 1", officer=here.officer.id, at=here.house.now()
    ),
}


@pytest.mark.parametrize("what", sorted(ACTS_OF_AN_OFFICER))
def test_an_officer_is_refused_and_the_trail_tells(tmp_path: Path, what: str) -> None:
    with staffed_house(tmp_path) as here:
        with pytest.raises(NotAllowed), here.house.database.write() as session:
            ACTS_OF_AN_OFFICER[what](here, session)
        assert [officer for _, officer in _refusals(here.house)] == [here.officer.id]
        with here.house.database.read() as session:
            assert [one.roles for one in officers(session) if one.id == here.officer.id] == [
                {Role.OFFICER}
            ]


def test_a_living_seat_is_taken_by_a_supervisor_alone_and_a_silent_one_by_anybody(
    tmp_path: Path,
) -> None:
    with staffed_house(tmp_path) as here:
        other = account(here.house, "tono", "Tono", Role.OFFICER)
        _take(here, other.id)
        with pytest.raises(NotAllowed):
            _take(here, here.officer.id)
        _take(here, here.supervisor.id)
        here.clock.advance(SILENT_AFTER * 2)
        _take(here, here.officer.id)


def _take(here: StaffedHouse, officer: UUID) -> None:
    with here.house.database.write() as session:
        take_seat(
            session,
            profile=here.house.profile,
            counter="1",
            officer=officer,
            at=here.house.now(),
            take_over=True,
        )


def test_an_account_that_was_switched_off_may_nothing(tmp_path: Path) -> None:
    with staffed_house(tmp_path) as here:
        with here.house.database.write() as session:
            change_officer(
                session,
                officer=here.supervisor.id,
                name="Budi",
                roles={Role.SUPERVISOR},
                active=False,
                at=here.house.now(),
                by=here.administrator.id,
            )
        with pytest.raises(NotAllowed) as refused, here.house.database.write() as session:
            end_day(
                session,
                profile=here.house.profile,
                officer=here.supervisor.id,
                at=here.house.now(),
            )
        assert "dinonaktifkan" in str(refused.value)


def test_the_command_line_makes_no_account_where_an_administrator_is(tmp_path: Path) -> None:
    with staffed_house(tmp_path) as here:
        password = prepare_password()
        with pytest.raises(NotAllowed), here.house.database.write() as session:
            create_officer(
                session,
                username="tamu",
                name="Tamu",
                roles={Role.OFFICER},
                password=password,
                at=here.house.now(),
                by=None,
            )


def test_several_roles_add_their_rights_up() -> None:
    both = {Role.OFFICER, Role.GRATIFICATION}
    assert apart(together(both)) == both
    assert {right for right in Right if may(both, right)} == (
        TABLE[Role.OFFICER] | TABLE[Role.GRATIFICATION]
    )
