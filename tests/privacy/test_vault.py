"""Person data in and out of the vault of a real house."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, select

from shared.keys.key_paper import from_paper, paper_lines
from shared.keys.problems import KeyMissing
from shared.keys.secret import Purpose
from shared.office.house import House, open_house
from shared.office.house_keys import missing_keys, record_keys
from shared.privacy.findable import Findable, one_spelling
from shared.privacy.reseal import reseal
from shared.privacy.reveal import RevealPurpose, reveal
from shared.privacy.vault import Subject, fields_held, find, forget, keep, look_in
from shared.staff.accounts import change_officer
from shared.staff.acting import NotAllowed
from shared.staff.records import AuditEntry
from shared.staff.rights import Role
from tests.helpers.staffed_house import StaffedHouse, staffed_house

RAHMA = Subject.of("complaint", 7)
NAME, TELEPHONE = "Rahmawati Kusumaningtyas", "0812-3456-7890"
VALUES = {"name": NAME, "telephone": TELEPHONE, "nik": "1671 0157 0890 0001"}
FIND_BY = {"telephone": Findable.TELEPHONE, "nik": Findable.NIK}


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as staffed:
        keep_rahma(staffed.house)
        yield staffed


def keep_rahma(house: House, *, at_kiosk: bool = False) -> None:
    with house.database.write() as session:
        keep(
            session,
            of=RAHMA,
            values=VALUES,
            find_by=FIND_BY,
            at=house.now(),
            at_kiosk=at_kiosk,
        )


def bytes_of(house: House) -> bytes:
    """Everything that lies in the house's folder."""
    return b"".join(one.read_bytes() for one in house.folder.rglob("*") if one.is_file())


def test_what_is_kept_comes_back_and_no_file_tells_it(here: StaffedHouse) -> None:
    with here.house.database.read() as session:
        assert look_in(session, of=RAHMA).values == VALUES
        everything = bytes_of(here.house)
    for told in (NAME, TELEPHONE, "81234567890", "1671015708900001"):
        assert told.encode() not in everything


def test_an_empty_value_is_forgotten_and_the_rest_stays(here: StaffedHouse) -> None:
    with here.house.database.write() as session:
        keep(session, of=RAHMA, values={"telephone": ""}, at=here.house.now(), find_by=FIND_BY)
    with here.house.database.read() as session:
        assert look_in(session, of=RAHMA).values == {
            name: value for name, value in VALUES.items() if name != "telephone"
        }
        assert find(session, sort=Findable.TELEPHONE, text=TELEPHONE, kind="complaint") == []


def test_forgetting_leaves_nothing(here: StaffedHouse) -> None:
    with here.house.database.write() as session:
        forget(session, of=RAHMA)
    with here.house.database.read() as session:
        assert fields_held(session, of=[RAHMA]) == {}
        assert find(session, sort=Findable.NIK, text=VALUES["nik"], kind="complaint") == []


@pytest.mark.parametrize(
    ("sort", "text"),
    [
        (Findable.TELEPHONE, "+62 812 3456 7890"),
        (Findable.TELEPHONE, "081234567890"),
        (Findable.TELEPHONE, "62 (812) 34567890"),
        (Findable.NIK, "1671.0157.0890.0001"),
    ],
)
def test_a_person_is_found_however_it_is_spelt(
    here: StaffedHouse, sort: Findable, text: str
) -> None:
    with here.house.database.read() as session:
        assert find(session, sort=sort, text=text, kind="complaint") == [RAHMA]
        assert find(session, sort=sort, text=text, kind="leg") == []


@pytest.mark.parametrize(
    ("sort", "text", "spelt"),
    [
        (Findable.TELEPHONE, "0711-352088", "+62711352088"),
        (Findable.TELEPHONE, "+60 12-345 6789", "+60123456789"),
        (Findable.TELEPHONE, "dua belas", None),
        (Findable.TELEPHONE, "12", None),
        (Findable.EMAIL, " Rahma.K@Contoh.ID ", "rahma.k@contoh.id"),
        (Findable.EMAIL, "rahma", None),
        (Findable.NIK, "167101570890000", None),
    ],
)
def test_values_have_one_spelling(sort: Findable, text: str, spelt: str | None) -> None:
    assert one_spelling(sort, text) == spelt


def test_which_fields_are_held_is_known_without_opening(here: StaffedHouse) -> None:
    nobody = Subject.of("complaint", 8)
    with here.house.database.read() as session:
        assert fields_held(session, of=[RAHMA, nobody]) == {RAHMA: frozenset(VALUES)}


def test_a_reveal_is_for_a_purpose_and_on_the_trail(here: StaffedHouse) -> None:
    with here.house.database.write() as session:
        seen = reveal(
            session,
            of=RAHMA,
            purpose=RevealPurpose.FOLLOWING_UP,
            officer=here.officer.id,
            at=here.house.now(),
            fields=["name"],
        )
    assert seen.values == {"name": NAME}
    with here.house.database.read() as session:
        entry = session.scalars(
            select(AuditEntry).where(AuditEntry.action == "person.reveal")
        ).one()
    assert (entry.officer_id, entry.subject) == (here.officer.id, "complaint 7")
    assert entry.detail == {"purpose": "following_up", "fields": ["name"], "locked": []}


def test_an_account_switched_off_sees_nothing(here: StaffedHouse) -> None:
    with here.house.database.write() as session:
        change_officer(
            session,
            officer=here.officer.id,
            name=here.officer.name,
            roles={Role.OFFICER},
            active=False,
            at=here.house.now(),
            by=here.administrator.id,
        )
    with here.house.database.write() as session, pytest.raises(NotAllowed):
        reveal(
            session,
            of=RAHMA,
            purpose=RevealPurpose.SERVING,
            officer=here.officer.id,
            at=here.house.now(),
        )


def without_keys(here: StaffedHouse) -> House:
    """The house opened on a computer that has none of its keys."""
    keys = here.house.folder / "keys"
    keys.rename(here.house.folder.parent / "away")
    return open_house(here.house.folder, clock=here.clock)


def test_without_its_keys_the_house_works_and_says_locked(here: StaffedHouse) -> None:
    house = without_keys(here)
    try:
        with house.database.read() as session:
            opened = look_in(session, of=RAHMA)
            assert (opened.values, opened.locked) == ({}, frozenset(VALUES))
            assert {one.purpose for one in missing_keys(session, house.keys)} == set(Purpose)
        with house.database.write() as session, pytest.raises(KeyMissing, match="terkunci"):
            keep(session, of=RAHMA, values={"name": NAME}, at=house.now())
        assert not (house.folder / "keys").exists()
    finally:
        house.close()


def test_a_kiosk_without_keys_still_takes_in(here: StaffedHouse) -> None:
    house = without_keys(here)
    try:
        with house.database.write() as session:
            keep(session, of=RAHMA, values={"name": NAME}, at=house.now(), at_kiosk=True)
        with house.database.read() as session:
            assert "name" in look_in(session, of=RAHMA).locked
    finally:
        house.close()
    (house.folder.parent / "away").rename(house.folder / "keys")
    with here.house.database.read() as session:
        assert look_in(session, of=RAHMA).values == VALUES


def test_wrong_keys_open_nothing(here: StaffedHouse) -> None:
    house = without_keys(here)
    try:
        house.keys.make(house.now())
        with house.database.read() as session:
            assert look_in(session, of=RAHMA).locked == frozenset(VALUES)
    finally:
        house.close()


def test_keys_from_paper_open_again(here: StaffedHouse) -> None:
    lines = paper_lines(here.house.keys.all_held())
    house = without_keys(here)
    try:
        house.keys.take_in(from_paper("\n".join(lines)))
        with house.database.read() as session:
            assert look_in(session, of=RAHMA).values == VALUES
            assert missing_keys(session, house.keys) == []
    finally:
        house.close()


def rotate(house: House, *purposes: Purpose) -> dict[Purpose, str]:
    """New keys in force; the names of those before."""
    before = {one: house.keys.current(one).id for one in purposes}
    later = house.now() + timedelta(days=1)
    with house.database.write() as session:
        record_keys(session, [house.keys.rotate(one, later) for one in purposes])
    return before


def test_a_rotation_moves_everything_to_the_new_keys(here: StaffedHouse) -> None:
    house = here.house
    before = rotate(house, Purpose.PERSON, Purpose.INDEX)
    with house.database.read() as session:
        assert find(session, sort=Findable.NIK, text=VALUES["nik"], kind="complaint") == [RAHMA]
    assert reseal(house.database).locked == 0
    for purpose, name in before.items():
        house.keys.give_up(purpose, name)
    with house.database.read() as session:
        assert look_in(session, of=RAHMA).values == VALUES
        assert find(session, sort=Findable.NIK, text=VALUES["nik"], kind="complaint") == [RAHMA]
    assert reseal(house.database).done == 0


class PowerCut(Exception):
    """The lights went out."""


def test_a_rotation_broken_off_goes_on(here: StaffedHouse) -> None:
    house = here.house
    many = [Subject.of("complaint", number) for number in range(100, 350)]
    with house.database.write() as session:
        for one in many:
            keep(session, of=one, values={"name": f"Orang {one.row}"}, at=house.now())
    before = rotate(house, Purpose.PERSON)
    commits: list[object] = []

    def cut(connection: object) -> None:
        commits.append(connection)
        if len(commits) == 2:
            raise PowerCut

    event.listen(house.database.engine, "commit", cut)
    try:
        with pytest.raises(PowerCut):
            reseal(house.database)
    finally:
        event.remove(house.database.engine, "commit", cut)
    # The first batch is done, the second is not: all of it opens meanwhile.
    with house.database.read() as session:
        assert all(look_in(session, of=one).values for one in many)
    done = reseal(house.database).done
    assert 0 < done < len(many) + len(VALUES)
    house.keys.give_up(Purpose.PERSON, before[Purpose.PERSON])
    with house.database.read() as session:
        assert [look_in(session, of=one).values["name"] for one in many] == [
            f"Orang {one.row}" for one in many
        ]


def test_what_a_kiosk_took_in_comes_under_the_person_key(here: StaffedHouse) -> None:
    keep_rahma(here.house, at_kiosk=True)
    assert reseal(here.house.database).done == len(VALUES)
    with here.house.database.read() as session:
        assert look_in(session, of=RAHMA).values == VALUES


def test_a_row_that_was_bent_stays_locked_and_stops_nothing(here: StaffedHouse) -> None:
    house = here.house
    with house.database.write() as session:
        session.connection().exec_driver_sql(
            "UPDATE vault SET sealed = zeroblob(60) WHERE field = 'name'"
        )
    rotate(house, Purpose.PERSON)
    assert reseal(house.database).locked == 1
    with house.database.read() as session:
        opened = look_in(session, of=RAHMA)
    assert opened.locked == {"name"}
    assert opened.values["telephone"] == TELEPHONE
