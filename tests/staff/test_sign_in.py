"""Accounts: one-time passwords, throttling, roles, the audit trail."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from shared.i18n import Refusal
from shared.staff.accounts import (
    LastAdministrator,
    NameBlank,
    NameTooLong,
    UsernameTaken,
    account_name,
    change_officer,
    change_password,
    create_officer,
    hashed_after_check,
)
from shared.staff.guesses import SignInThrottled
from shared.staff.passwords import WeakPassword, one_time_password, refuse_weak_pin
from shared.staff.pins import prepare_pin, set_pin
from shared.staff.records import AuditEntry, Officer
from shared.staff.rights import Role
from shared.staff.sign_in import (
    SignInRefused,
    check_pin,
    sign_in,
)
from shared.staff.throttle import lock_after
from tests.helpers.staffed_house import PASSWORD, account, staffed_house


def test_the_right_password_opens_and_is_audited(tmp_path: Path) -> None:
    with staffed_house(tmp_path) as at:
        officer = sign_in(
            at.house.database, username=" SITI ", password=PASSWORD, at=at.house.now()
        )
        with at.house.database.read() as session:
            actions = list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.id)))
    assert officer.id == at.officer.id
    assert not officer.must_change
    assert actions[-1] == "sign_in"


def test_wrong_passwords_are_throttled_and_time_heals(tmp_path: Path) -> None:
    with staffed_house(tmp_path) as at:

        def attempt(password: str) -> None:
            sign_in(at.house.database, username="siti", password=password, at=at.house.now())

        for _ in range(5):
            with pytest.raises(SignInRefused):
                attempt("salah-sekali")
        with pytest.raises(SignInThrottled, match="15 detik"):
            attempt(PASSWORD)
        at.clock.advance(timedelta(seconds=16))
        attempt(PASSWORD)
        with at.house.database.read() as session:
            officer = session.get_one(Officer, at.officer.id)
        assert officer.failed_attempts == 0


def test_an_unknown_name_and_a_retired_officer_are_refused_alike(tmp_path: Path) -> None:
    with staffed_house(tmp_path) as at:
        with at.house.database.write() as session:
            change_officer(
                session,
                officer=at.officer.id,
                name="Siti",
                roles={Role.OFFICER},
                active=False,
                at=at.house.now(),
                by=at.administrator.id,
            )
        for name in ("siti", "siapa"):
            with pytest.raises(SignInRefused, match="salah"):
                sign_in(at.house.database, username=name, password=PASSWORD, at=at.house.now())


def test_a_changed_password_replaces_the_old_one(tmp_path: Path) -> None:
    with staffed_house(tmp_path) as at:
        hashed = hashed_after_check("sungai-musi-7", username="siti", old=PASSWORD)
        with at.house.database.write() as session:
            change_password(
                session, officer=at.officer.id, hashed=hashed, at=at.house.now(), by=at.officer.id
            )
        officer = sign_in(
            at.house.database, username="siti", password="sungai-musi-7", at=at.house.now()
        )
        assert not officer.must_change
        with pytest.raises(SignInRefused):
            sign_in(at.house.database, username="siti", password=PASSWORD, at=at.house.now())


@pytest.mark.parametrize("weak", ["pendek", "siti", "aaaaaaaaaa", PASSWORD])
def test_weak_passwords_are_refused_with_a_reason(weak: str) -> None:
    with pytest.raises(WeakPassword):
        hashed_after_check(weak, username="siti", old=PASSWORD)


def test_the_corner_pin_names_its_officer(tmp_path: Path) -> None:
    with staffed_house(tmp_path) as at:
        pin = prepare_pin(at.house.database, pin="274913", officer=at.supervisor.id)
        with at.house.database.write() as session:
            set_pin(
                session,
                officer=at.supervisor.id,
                pin=pin,
                at=at.house.now(),
                by=at.administrator.id,
            )
        found = check_pin(at.house.database, pin="274913", at=at.house.now())
        assert found.id == at.supervisor.id
        with pytest.raises(SignInRefused):
            check_pin(at.house.database, pin="999999", at=at.house.now())


@pytest.mark.parametrize("weak", ["12345", "111111", "123456", "654321", "12a456", "１２３４５６"])
def test_weak_pins_are_refused(weak: str) -> None:
    with pytest.raises(WeakPassword):
        refuse_weak_pin(weak)


def test_the_last_administrator_cannot_leave(tmp_path: Path) -> None:
    with staffed_house(tmp_path) as at:
        with pytest.raises(LastAdministrator), at.house.database.write() as session:
            change_officer(
                session,
                officer=at.administrator.id,
                name="Wati",
                roles={Role.OFFICER},
                active=True,
                at=at.house.now(),
                by=at.administrator.id,
            )
        with pytest.raises(UsernameTaken):
            account(at.house, "SITI", "Siti lain", Role.OFFICER)


@given(st.integers(0, 1000))
def test_each_wrong_password_locks_at_least_as_long(attempts: int) -> None:
    assert lock_after(attempts) <= lock_after(attempts + 1) <= timedelta(minutes=15)


def test_one_time_passwords_are_distinct_and_typable() -> None:
    made = {one_time_password() for _ in range(200)}
    assert len(made) == 200
    assert not any(set("01oil") & set(password) for password in made)


@pytest.mark.parametrize("typed", ["Café", "Cafe\u0301", " CAFÉ "])
def test_a_name_is_one_name_however_its_letters_are_made(tmp_path: Path, typed: str) -> None:
    """One keyboard writes é as one sign, another as two."""
    with staffed_house(tmp_path) as at:
        made = account(at.house, "café", "Kafe", Role.OFFICER)
        with at.house.database.write() as session, pytest.raises(UsernameTaken):
            create_officer(
                session,
                username=typed,
                name="Kafe",
                roles=[Role.OFFICER],
                password=("x", "y"),
                at=at.house.now(),
                by=at.administrator.id,
            )
        signed = sign_in(at.house.database, username=typed, password=PASSWORD, at=at.house.now())
    assert signed.id == made.id


@pytest.mark.parametrize(
    ("name", "refusal"),
    [
        ("", NameBlank),
        (" \u00a0 ", NameBlank),
        ("Siti\x00", NameBlank),
        ("Siti\u202e", NameBlank),
        ("Siti\u200b", NameBlank),
        ("Siti " * 30, NameTooLong),
        ("S" * 300, NameTooLong),
    ],
)
def test_names_that_no_screen_can_show(name: str, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        account_name(name)
