"""Which reports are called alike: by words and place, never by who brought them."""

from dataclasses import replace
from uuid import UUID

import pytest

from shared.complaints.by_person import open_of_reporter
from shared.complaints.lifecycle import CaseState
from shared.complaints.similar import Likeness, similar, telling_words
from shared.staff.acting import NotAllowed
from shared.staff.rights import Role
from tests.helpers.register import WARGA, Register
from tests.helpers.staffed_house import account

DRAIN = "Drainase tersumbat pasir, air masuk rumah di Lorong Kebon."
LAMP = "Lampu penerangan padam sepanjang jembatan layang."


def alike(register: Register, story: str, **more: object) -> list[UUID]:
    asked = replace(Likeness(telling_words("", story)), **more)  # type: ignore[arg-type]
    house = register.place.house
    with house.database.read() as session:
        found = similar(session, asked, profile=house.profile, now=house.now())
    return [one.line.id for one in found]


def test_the_one_with_more_words_in_common_comes_first(register: Register) -> None:
    some = register.take_in("k1", title="Air", story="Air masuk rumah karena drainase rusak.")
    most = register.take_in("k2", title="Air", story=DRAIN)
    register.take_in("k3", title="Lampu", story=LAMP)
    assert alike(register, DRAIN) == [most.id, some.id]


def test_at_most_five_are_shown(register: Register) -> None:
    for number in range(7):
        register.take_in(f"k{number}", story=DRAIN)
    assert len(alike(register, DRAIN)) == 5


def test_words_of_every_report_make_nothing_alike(register: Register) -> None:
    register.take_in("k1", title="Mohon", story="Kami warga mohon agar lampu dapat menyala.")
    assert alike(register, "Kami warga mohon agar pohon dapat dipangkas.") == []


def test_a_closed_report_is_alike_and_a_sealed_one_is_not(register: Register) -> None:
    closed = register.take_in("closed", story=DRAIN)
    register.walk(closed.id, CaseState.DONE)
    register.take_in("secret", story=DRAIN, secret=True)
    assert alike(register, DRAIN) == [closed.id]


def test_one_that_was_set_apart_is_passed_over(register: Register) -> None:
    first, second = register.take_in("k1", story=DRAIN), register.take_in("k2", story=DRAIN)
    assert alike(register, DRAIN, apart=frozenset({first.id})) == [second.id]


def test_the_days_of_the_profile_bound_the_hint(register: Register) -> None:
    register.take_in("k1", story=DRAIN)
    register.wait(days=register.place.house.profile.complaints.duplicate_days + 1)
    assert alike(register, DRAIN) == []


def open_numbers(register: Register, officer: UUID, **by: str) -> list[str]:
    asked = {"phone": "", "nik": ""} | by
    with register.place.house.database.read() as session:
        found = open_of_reporter(session, officer=officer, **asked)
    return [number for _complaint, number in found]


def test_a_reporter_s_open_numbers_by_telephone_or_nik(register: Register) -> None:
    still, ended = register.take_in("open"), register.take_in("ended")
    register.walk(ended.id, CaseState.ARCHIVED)
    siti = register.place.officer.id
    assert open_numbers(register, siti, phone="+62 812 0000 0012") == [still.number]
    assert open_numbers(register, siti, nik=WARGA.nik) == [still.number]
    assert open_numbers(register, siti, phone="0812") == []


def test_a_secret_number_is_only_for_who_may_read_it_or_wrote_it(register: Register) -> None:
    place = register.place
    secret = register.take_in("secret", secret=True)
    assert open_numbers(register, place.officer.id, nik=WARGA.nik) == [secret.number]
    assert open_numbers(register, place.supervisor.id, nik=WARGA.nik) == [secret.number]
    assert open_numbers(register, place.staff["budi"].id, nik=WARGA.nik) == []


def test_who_may_not_reveal_persons_gets_no_numbers(register: Register) -> None:
    upg = account(register.place.house, "upik", "Upik Contoh", Role.GRATIFICATION)
    register.take_in("open")
    with pytest.raises(NotAllowed):
        open_numbers(register, upg.id, nik=WARGA.nik)


def test_a_house_without_its_keys_gives_no_hint_and_no_fault(register: Register) -> None:
    register.take_in("open")
    keys = register.place.house.keys
    for path in keys.folder.iterdir():
        path.unlink()
    siti = register.place.officer.id
    assert open_numbers(register, siti, nik=WARGA.nik) == []
