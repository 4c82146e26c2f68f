"""The trail of a real house, and whoever bends it by SQL."""

import os
import random
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from shared.keys.secret import Purpose
from shared.office.house import open_house
from shared.queue.closing import close_day
from shared.queue.housekeeping import keep_house
from shared.queue.moves_sealed import MovesFault, first_moves_fault
from shared.staff.accounts import change_officer, change_password
from shared.staff.anchors import FILE_NAME, anchor, anchors, head
from shared.staff.audit import record_act
from shared.staff.guesses import SignInThrottled
from shared.staff.records import AuditEntry
from shared.staff.rights import Role
from shared.staff.sign_in import (
    SignInRefused,
    check_pin,
    sign_in,
    sign_out,
)
from shared.staff.verify import Bend, Fault, first_fault
from tests.helpers.staffed_house import MORNING, StaffedHouse, staffed_house
from tests.helpers.visits import seated, served

ACTS = 40
BENDS = int(os.environ.get("SAPA_TRAIL_BENDS", "60"))
"""``SAPA_TRAIL_BENDS=1000`` bends a thousand rows (about a minute)."""


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as staffed:
        keep_house(staffed.house)
        for number in range(ACTS):
            act(staffed, f"slip {number}")
        yield staffed


def act(here: StaffedHouse, subject: str) -> None:
    here.clock.advance(timedelta(seconds=7))
    with here.house.database.write() as session:
        record_act(
            session,
            action="slip.copy",
            subject=subject,
            at=here.house.now(),
            officer=here.officer.id,
            counter="2",
            detail={"copies": 1, "why": "kertas macet", "seconds": 1.5},
        )


def fault_of(here: StaffedHouse) -> Fault | None:
    with here.house.database.read() as session:
        return first_fault(session)


FENCES = {
    "sqlite": ("DROP TRIGGER trail_no_update", "DROP TRIGGER trail_no_delete"),
    "postgresql": ("DROP TRIGGER trail_append_only ON trail",),
}


def by_sql(here: StaffedHouse, *statements: str) -> None:
    """What somebody with the file and a shell does."""
    with here.house.database.write() as session:
        for statement in FENCES[session.connection().dialect.name]:
            session.execute(text(statement))
        for statement in statements:
            session.execute(text(statement))


def test_a_morning_leaves_a_whole_trail(here: StaffedHouse) -> None:
    assert fault_of(here) is None
    with here.house.database.read() as session:
        numbers = session.scalars(select(AuditEntry.seq).order_by(AuditEntry.seq)).all()
    assert list(numbers) == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize(
    "statement", ["UPDATE trail SET subject = 'x' WHERE seq = 3", "DELETE FROM trail WHERE seq = 3"]
)
def test_the_database_itself_refuses_to_change_or_remove(
    here: StaffedHouse, statement: str
) -> None:
    with (
        pytest.raises(DBAPIError, match="only ever added to"),
        here.house.database.write() as session,
    ):
        session.execute(text(statement))


COLUMNS = ["action", "subject", "counter_code", "officer_id", "key_id", "seal", "id", "at"]


def bend(session: Session, chance: random.Random, last: int) -> tuple[int, Bend]:
    """One bend of one random row; what it must be found as."""
    run = session.connection().exec_driver_sql
    seq = chance.randrange(2, last)
    other = chance.choice([one for one in range(2, last) if one != seq])
    word = f"b{chance.randrange(10**9)}"
    kind = chance.randrange(6)
    if kind == 0:
        column = chance.choice(COLUMNS)
        at = chance.choice(["2026-11-23 01:00:00.000001", "kemarin"])
        wati = "SELECT id FROM officer WHERE username = 'wati'"
        special = {"id": f"'{uuid4().hex}'", "at": f"'{at}'", "officer_id": f"({wati})"}
        value = special.get(column, f"'{word}'")
        run(f"UPDATE trail SET {column} = {value} WHERE seq = {seq}")
        return seq, Bend.KEY_MISSING if column == "key_id" else Bend.CHANGED
    if kind == 1:
        run(f"DELETE FROM trail WHERE seq = {seq}")
        return seq, Bend.MISSING
    if kind == 2:
        # Removed, and the rest moved up so that no gap shows.
        run(f"DELETE FROM trail WHERE seq = {seq}")
        run(f"UPDATE trail SET seq = -(seq - 1) WHERE seq > {seq}")
        run("UPDATE trail SET seq = -seq WHERE seq < 0")
        return seq, Bend.CHANGED
    if kind == 3:
        # One more, between two others.
        run(f"UPDATE trail SET seq = -(seq + 1) WHERE seq >= {seq}")
        run("UPDATE trail SET seq = -seq WHERE seq < 0")
        run(
            "INSERT INTO trail (seq, id, at, action, subject, key_id, seal)"
            f" SELECT {seq}, '{uuid4().hex}', at, action, '{word}', key_id, seal"
            f" FROM trail WHERE seq = {seq - 1}"
        )
        return seq, Bend.CHANGED
    if kind == 4:
        run(f"UPDATE trail SET seq = -1 WHERE seq = {seq}")
        run(f"UPDATE trail SET seq = {seq} WHERE seq = {other}")
        run(f"UPDATE trail SET seq = {other} WHERE seq = -1")
        return min(seq, other), Bend.CHANGED
    column = chance.choice(["detail", "changed"])
    value = chance.choice(['{"copies":2}', "[]", '[["officer","x","y"]]', "7", "{"])
    run(f"UPDATE trail SET {column} = '{value}' WHERE seq = {seq}")
    return seq, Bend.CHANGED


class Undone(Exception):
    """The bend was looked at and is taken back."""


# A file takes anything in any column; a server refuses what is no moment, id or JSON itself.
@pytest.mark.one_engine("sqlite")
def test_every_bent_row_is_found_and_the_first_is_named(here: StaffedHouse) -> None:
    by_sql(here)
    chance = random.Random(BENDS)
    with here.house.database.read() as session:
        last = session.scalar(select(AuditEntry.seq).order_by(AuditEntry.seq.desc()).limit(1)) or 0
    for _ in range(BENDS):
        with pytest.raises(Undone), here.house.database.write() as session:
            seq, how = bend(session, chance, last)
            session.expire_all()
            found = first_fault(session)
            assert found is not None
            assert (found.seq, found.bend) == (seq, how)
            raise Undone
    assert fault_of(here) is None


def test_on_either_engine_a_changed_and_a_missing_row_is_named(here: StaffedHouse) -> None:
    by_sql(here, "UPDATE trail SET subject = 'lain' WHERE seq = 9")
    assert fault_of(here) == Fault(9, Bend.CHANGED)
    with here.house.database.write() as session:
        session.execute(text("DELETE FROM trail WHERE seq = 7"))
    assert fault_of(here) == Fault(7, Bend.MISSING)


def test_what_is_cut_off_the_end_is_found_by_the_anchor(here: StaffedHouse) -> None:
    assert anchor(here.house.database, here.house.keys, at=here.house.now())
    assert not anchor(here.house.database, here.house.keys, at=here.house.now())
    with here.house.database.read() as session:
        end = head(session, here.house.now())
    assert end is not None
    by_sql(here, f"DELETE FROM trail WHERE seq > {end.seq - 5}")
    assert fault_of(here) == Fault(end.seq - 4, Bend.CUT_OFF)


def test_a_trail_rewritten_without_the_key_is_found_by_the_anchor(here: StaffedHouse) -> None:
    anchor(here.house.database, here.house.keys, at=here.house.now())
    by_sql(here, "DELETE FROM trail")
    here.house.keys.folder.joinpath("trail.key").rename(here.house.folder / "away")  # type: ignore[union-attr]
    for number in range(60):
        act(here, f"palsu {number}")
    (here.house.folder / "away").rename(here.house.keys.folder / "trail.key")  # type: ignore[operator]
    found = fault_of(here)
    assert found is not None
    assert found.bend is Bend.CHANGED


@pytest.mark.one_engine("sqlite")  # the copy is a file put in place by hand
def test_a_house_restored_from_a_copy_goes_on_without_a_fault(here: StaffedHouse) -> None:
    house = here.house
    with house.database.read() as session:
        was = head(session, house.now())
    assert was is not None
    copy = house.folder / "copy.db"
    house.database.store.copy_to(copy)
    for number in range(5):
        act(here, f"kelak hilang {number}")
    anchor(house.database, house.keys, at=house.now())
    house.close()
    for path in house.folder.glob("sapa.db*"):
        path.unlink()
    shutil.move(copy, house.folder / "sapa.db")
    again = open_house(house.folder, clock=here.clock)
    try:
        with again.database.read() as session:
            assert first_fault(session) == Fault(was.seq + 1, Bend.CUT_OFF)
        anchor(again.database, again.keys, at=again.now(), restored=True)
        with again.database.read() as session:
            assert first_fault(session) is None
    finally:
        again.close()


def test_acts_written_without_the_key_are_named(here: StaffedHouse) -> None:
    house = here.house
    assert house.keys.folder is not None
    (house.keys.folder / "trail.key").rename(house.folder / "away")
    act(here, "tanpa kunci")
    with house.database.read() as session:
        assert first_fault(session) == Fault(1, Bend.KEY_MISSING)
    (house.folder / "away").rename(house.keys.folder / "trail.key")
    act(here, "dengan kunci lagi")
    with house.database.read() as session:
        last = head(session, house.now())
    assert last is not None
    assert fault_of(here) == Fault(last.seq - 1, Bend.UNSEALED)


def test_a_rotated_key_vouches_on(here: StaffedHouse) -> None:
    here.house.keys.rotate(Purpose.TRAIL, here.house.now())
    act(here, "dengan kunci baru")
    assert fault_of(here) is None


def test_an_account_changed_by_sql_is_found(here: StaffedHouse) -> None:
    with here.house.database.write() as session:
        session.execute(text("UPDATE officer SET role = 'administrator' WHERE username = 'siti'"))
    found = fault_of(here)
    assert found is not None
    assert (found.bend, found.what) == (Bend.ROW_CHANGED, f"officer {here.officer.id}")


def test_an_account_added_by_sql_is_found(here: StaffedHouse) -> None:
    with here.house.database.write() as session:
        session.execute(
            text(
                "INSERT INTO officer SELECT :id, 'tamu', name, role, password_hash, pin_hash,"
                " must_change, active, failed_attempts, locked_until, created_at, password_until"
                " FROM officer WHERE username = 'wati'"
            ),
            {"id": uuid4().hex},
        )
    found = fault_of(here)
    assert found is not None
    assert found.bend is Bend.ROW_CHANGED


def test_a_profile_changed_by_sql_is_found(here: StaffedHouse) -> None:
    with here.house.database.write() as session:
        session.execute(text("UPDATE office_revision SET note = 'lain'"))
    found = fault_of(here)
    assert found is not None
    assert found.what == "office_revision 1"


def test_accounts_changed_by_their_verbs_are_in_order(here: StaffedHouse) -> None:
    with here.house.database.write() as session:
        change_officer(
            session,
            officer=here.officer.id,
            name="Siti R.",
            roles={Role.SUPERVISOR},
            active=True,
            at=here.house.now(),
            by=here.administrator.id,
        )
        change_password(
            session,
            officer=here.officer.id,
            hashed="x",
            at=here.house.now(),
            by=here.administrator.id,
        )
    assert fault_of(here) is None


def test_a_move_changed_by_sql_is_found_once_the_day_is_closed(here: StaffedHouse) -> None:
    house = here.house
    seat = seated(here, "2", here.officer.id, MORNING)
    served(here, seat, "A", MORNING, wait=4, serve=6)
    with house.database.write() as session:
        close_day(session, profile=house.profile, at=house.now(), officer=here.supervisor.id)
    with house.database.read() as session:
        assert first_moves_fault(session) is None
    with house.database.write() as session:
        session.execute(text("UPDATE move SET at = '2026-11-23 02:00:30.000000' WHERE seq = 2"))
    with house.database.read() as session:
        found = first_moves_fault(session)
    assert found == MovesFault(1, found.last if found else 0)


def test_a_spoilt_anchor_is_passed_over(here: StaffedHouse) -> None:
    assert here.house.keys.folder is not None
    before = len(anchors(here.house.keys.folder))
    with (here.house.keys.folder / FILE_NAME).open("a") as file:
        file.write('{"at": "2026')
    assert anchor(here.house.database, here.house.keys, at=here.house.now())
    assert len(anchors(here.house.keys.folder)) == before + 1
    assert fault_of(here) is None


def test_what_went_wrong_at_a_door_is_on_the_trail_and_names_no_password(
    here: StaffedHouse,
) -> None:
    house, at = here.house, here.house.now()
    with pytest.raises(SignInRefused):
        sign_in(house.database, username="rahasia-sekali", password="x", at=at)
    for _ in range(6):
        with pytest.raises((SignInRefused, SignInThrottled)):
            sign_in(house.database, username="siti", password="salah", at=at)
    with pytest.raises(SignInRefused):
        check_pin(house.database, pin="190283", at=at)
    with house.database.write() as session:
        sign_out(session, officer=here.officer.id, at=at)
    with house.database.read() as session:
        rows = session.scalars(select(AuditEntry).order_by(AuditEntry.seq)).all()
    acts = {row.action for row in rows}
    assert {"sign_in.unknown", "sign_in.refused", "sign_in.throttled"} < acts
    assert {"pin.refused", "sign_out"} < acts
    assert "rahasia" not in "".join(row.subject for row in rows)
    assert fault_of(here) is None
