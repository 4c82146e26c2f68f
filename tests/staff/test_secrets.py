"""Passwords, one-time passwords and PINs: what is refused, what ends, what is counted."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from shared.office.house import open_house
from shared.staff.accounts import (
    change_password,
    create_officer,
    reset_administrator,
)
from shared.staff.guesses import SignInThrottled
from shared.staff.passwords import (
    ONE_TIME_LASTS,
    OneTimeExpired,
    Weakness,
    WeakPassword,
    hash_password,
    refuse_weak,
    refuse_weak_pin,
)
from shared.staff.pins import PinTaken, prepare_pin, set_pin
from shared.staff.records import AuditEntry, Officer
from shared.staff.rights import Role
from shared.staff.sign_in import SignInRefused, check_pin, sign_in
from tests.helpers.staffed_house import PASSWORD, StaffedHouse, hashed, staffed_house

OWN = ("siti.rahma", "Siti Rahma")
HOUSE = ("Rumah Aspirasi Palembang", "Palembang")
AT_ONCE = 24


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("sebelashuru", Weakness.SHORT),
        ("x" * 129, Weakness.LONG),
        ("aaaaaaaaaaaa", Weakness.EASY),
        ("123456789012", Weakness.EASY),
        ("P4ssw0rd-2026!", Weakness.EASY),
        ("QwertyUiop123", Weakness.EASY),
        ("sayangku-cinta", Weakness.EASY),
        ("Palembang2026", Weakness.OF_THE_HOUSE),
        ("rumah-aspirasi", Weakness.OF_THE_HOUSE),
        ("P4l3mb4ng_R1", Weakness.OF_THE_HOUSE),
        ("SitiRahma1985", Weakness.OF_A_NAME),
        ("siti.rahma-palembang", Weakness.OF_A_NAME),
        ("ikan belida pindang", Weakness.THE_OLD_ONE),
    ],
)
def test_a_weak_password_is_refused_with_the_reason(typed: str, why: Weakness) -> None:
    with pytest.raises(WeakPassword) as refused:
        refuse_weak(typed, own=OWN, house=HOUSE, old="ikan belida pindang")
    assert refused.value.why is why
    assert str(refused.value)


@pytest.mark.parametrize(
    "typed", ["ikan belida pindang", "k7mq-2xhd-w9pa", "jembatan Ampera basah", "sungai-musi-7"]
)
def test_a_phrase_or_anything_long_of_ones_own_is_accepted(typed: str) -> None:
    refuse_weak(typed, own=OWN, house=HOUSE, old="lain sama sekali")


def test_an_account_from_before_goes_on_with_its_password(here: StaffedHouse) -> None:
    with here.house.database.write() as session:
        session.get_one(Officer, here.officer.id).password_hash = hash_password("pendek8x")
    at = here.house.now()
    assert sign_in(here.house.database, username="siti", password="pendek8x", at=at)


def one_time(here: StaffedHouse) -> None:
    with here.house.database.write() as session:
        create_officer(
            session,
            username="tono",
            name="Tono",
            roles={Role.OFFICER},
            password=(PASSWORD, hashed()),
            at=here.house.now(),
            by=here.administrator.id,
        )


def test_a_one_time_password_ends_below_the_interface_too(here: StaffedHouse) -> None:
    one_time(here)
    made = here.house.now()
    database = here.house.database
    assert sign_in(
        database, username="tono", password=PASSWORD, at=made + ONE_TIME_LASTS
    ).must_change
    late = made + ONE_TIME_LASTS + timedelta(seconds=1)
    with pytest.raises(OneTimeExpired):
        sign_in(database, username="tono", password=PASSWORD, at=late)
    with pytest.raises(SignInRefused):
        sign_in(database, username="tono", password="salah", at=late)
    with database.read() as session:
        tono = session.scalars(select(Officer.id).where(Officer.username == "tono")).one()
    with pytest.raises(OneTimeExpired), database.write() as session:
        change_password(session, officer=tono, hashed=hashed(), at=late, by=tono)
    with database.write() as session:
        change_password(session, officer=tono, hashed=hashed(), at=late, by=here.administrator.id)
    assert sign_in(database, username="tono", password=PASSWORD, at=late).must_change
    with database.write() as session:
        change_password(session, officer=tono, hashed=hashed(), at=late, by=tono)
    years = late + timedelta(days=1000)
    assert not sign_in(database, username="tono", password=PASSWORD, at=years).must_change


def test_an_administrator_who_was_reset_has_as_long(here: StaffedHouse) -> None:
    at = here.house.now()
    with here.house.database.write() as session:
        reset_administrator(
            session, username="wati", password=(PASSWORD, hashed()), at=at, by="kasir@pc"
        )
    late = at + ONE_TIME_LASTS + timedelta(seconds=1)
    with pytest.raises(OneTimeExpired):
        sign_in(here.house.database, username="wati", password=PASSWORD, at=late)


def outcomes(guess: Callable[[int], object]) -> Counter[type[Exception]]:
    """How many of :data:`AT_ONCE` guesses at the same time ended how."""

    def one(number: int) -> type[Exception]:
        try:
            guess(number)
        except (SignInRefused, SignInThrottled) as refused:
            return type(refused)
        raise AssertionError("a wrong guess was right")

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return Counter(pool.map(one, range(AT_ONCE)))


def test_many_guesses_at_once_a_restart_another_desk_and_a_moved_clock(
    here: StaffedHouse,
) -> None:
    at, database = here.house.now(), here.house.database
    with closing(open_house(here.house.folder)) as other:
        desks = (database, other.database)
        found = outcomes(
            lambda number: sign_in(
                desks[number % 2], username="siti", password=f"salah-{number}", at=at
            )
        )
        assert found == {SignInRefused: 5, SignInThrottled: AT_ONCE - 5}
    with closing(open_house(here.house.folder)) as again:
        with pytest.raises(SignInThrottled):
            sign_in(again.database, username="siti", password=PASSWORD, at=at)
        for moved in (at - timedelta(days=1), at + timedelta(days=1)):
            with pytest.raises(SignInRefused):
                sign_in(again.database, username="siti", password="salah", at=moved)
            with pytest.raises(SignInThrottled):
                sign_in(again.database, username="siti", password=PASSWORD, at=moved)
        later = at + timedelta(days=1, minutes=1)
        assert sign_in(again.database, username="siti", password=PASSWORD, at=later)


def pin(here: StaffedHouse, digits: str, officer: str = "siti") -> None:
    account = here.staff[officer].id
    new = prepare_pin(here.house.database, pin=digits, officer=account)
    with here.house.database.write() as session:
        set_pin(session, officer=account, pin=new, at=here.house.now(), by=here.administrator.id)


def test_wrong_pins_are_counted_in_the_house_and_each_is_on_the_trail(here: StaffedHouse) -> None:
    pin(here, "482913")
    at, database = here.house.now(), here.house.database
    found = outcomes(
        lambda number: check_pin(database, pin=f"7391{number:02}", at=at, kiosk="Kiosk 1")
    )
    assert found == {SignInRefused: 5, SignInThrottled: AT_ONCE - 5}
    with closing(open_house(here.house.folder)) as again:
        with pytest.raises(SignInThrottled):
            check_pin(again.database, pin="482913", at=at, kiosk="Kiosk 1")
        assert check_pin(again.database, pin="482913", at=at, kiosk="Kiosk 2").username == "siti"
    with database.read() as session:
        rows = session.execute(select(AuditEntry.action, AuditEntry.subject))
        told = Counter((action, kiosk) for action, kiosk in rows if action.startswith("pin."))
    assert told == {
        ("pin.refused", "Kiosk 1"): 5,
        ("pin.throttled", "Kiosk 1"): AT_ONCE - 5 + 1,
    }


def test_a_pin_is_one_officers_alone(here: StaffedHouse) -> None:
    siti, budi = here.staff["siti"].id, here.staff["budi"].id
    at, by = here.house.now(), here.administrator.id
    meanwhile = prepare_pin(here.house.database, pin="482913", officer=budi)
    pin(here, "482913")
    with pytest.raises(PinTaken):
        prepare_pin(here.house.database, pin="482913", officer=budi)
    with pytest.raises(PinTaken), here.house.database.write() as session:
        set_pin(session, officer=budi, pin=meanwhile, at=at, by=by)
    pin(here, "482913")
    pin(here, "739104", "budi")
    assert check_pin(here.house.database, pin="482913", at=at).id == siti


@pytest.mark.parametrize(
    "typed",
    ["12345", "111111", "123456", "654321", "890123", "135791", "121212", "123123", "112211",
     "123321", "112112", "12a456"],
)  # fmt: skip
def test_a_trivial_pin_is_refused(typed: str) -> None:
    with pytest.raises(WeakPassword):
        refuse_weak_pin(typed)
