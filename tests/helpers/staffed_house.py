"""The one cast of the tests: the Palembang house on an ordinary morning, and who works there."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from shared.office.clock import SetClock
from shared.office.house import House
from shared.office.profile import HouseProfile, load_profile, shipped_profiles
from shared.staff.accounts import OfficerView, change_password, create_officer, officers
from shared.staff.passwords import hash_password
from shared.staff.rights import Right, Role
from tests.helpers.engines import copied_house

MORNING = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
"""Monday, 23 November 2026, 09.00 WIB: an ordinary working day."""
PASSWORD = "rumah-aspirasi"
STAFF = {
    "siti": ("Siti Rahma", Role.OFFICER),
    "budi": ("Budi Santoso", Role.OFFICER),
    "rina": ("Rina Marlina", Role.SUPERVISOR),
    "wati": ("Wati Lestari", Role.ADMINISTRATOR),
}


@cache
def hashed() -> str:
    """Argon2 is slow on purpose: once is enough."""
    return hash_password(PASSWORD)


@cache
def palembang() -> HouseProfile:
    return load_profile(shipped_profiles()["palembang"])


@dataclass
class StaffedHouse:
    """The house, the clock it stands by, and its staff by username."""

    house: House
    clock: SetClock
    staff: dict[str, OfficerView]

    @property
    def officer(self) -> OfficerView:
        return self.staff["siti"]

    @property
    def supervisor(self) -> OfficerView:
        return self.staff["rina"]

    @property
    def administrator(self) -> OfficerView:
        return self.staff["wati"]


@contextmanager
def staffed_house(folder: Path, *, at: datetime = MORNING) -> Iterator[StaffedHouse]:
    """A Palembang house in ``folder``, its staff past their first sign-in."""
    clock = SetClock(at)
    house = copied_house(folder / "house", palembang(), clock=clock, work=engage)
    try:
        yield StaffedHouse(house, clock, staff_of(house))
    finally:
        house.close()


def engage(house: House) -> None:
    """The accounts of :data:`STAFF`."""
    for username, (name, role) in STAFF.items():
        account(house, username, name, role)


def staff_of(house: House) -> dict[str, OfficerView]:
    with house.database.read() as session:
        return {one.username: one for one in officers(session)}


def own_passwords(house: House) -> None:
    """Everybody there is past their first sign-in."""
    with house.database.write() as session:
        for one in officers(session):
            if one.must_change:
                change_password(session, officer=one.id, hashed=hashed(), at=house.now(), by=one.id)


def account(house: House, username: str, name: str, role: Role) -> OfficerView:
    """One more account, with :data:`PASSWORD`, made by the administrator once there is one."""
    with house.database.write() as session:
        makers = [one.id for one in officers(session) if one.active and one.may(Right.ACCOUNTS)]
        made = create_officer(
            session,
            username=username,
            name=name,
            roles={role},
            password=(PASSWORD, hashed()),
            at=house.now(),
            by=makers[0] if makers else None,
        )
        change_password(
            session, officer=made.officer.id, hashed=hashed(), at=house.now(), by=made.officer.id
        )
    return staff_of(house)[username]
