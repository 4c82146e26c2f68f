"""A real house on disk with three officers of the three roles, for tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from shared.office.clock import SetClock
from shared.office.house import House
from shared.office.profile import HouseProfile, load_profile, shipped_profiles
from shared.staff.accounts import OfficerView, create_officer, officers
from shared.staff.passwords import hash_password
from shared.staff.rights import Right, Role
from tests.helpers.engines import new_house

MONDAY_MORNING = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
"""Monday, 23 November 2026, 09.00 WIB: an ordinary working day."""
PASSWORD = "tamu-ramah-2026"


@cache
def _hashed() -> str:
    return hash_password(PASSWORD)


@cache
def palembang() -> HouseProfile:
    return load_profile(shipped_profiles()["palembang"])


@dataclass
class StaffedHouse:
    """The house, the clock it stands by, and one account of each role."""

    house: House
    clock: SetClock
    officer: OfficerView
    supervisor: OfficerView
    administrator: OfficerView


@contextmanager
def staffed_house(folder: Path) -> Iterator[StaffedHouse]:
    """A new Palembang house in ``folder`` at :data:`MONDAY_MORNING`."""
    clock = SetClock(MONDAY_MORNING)
    house = new_house(folder / "house", palembang(), clock=clock)
    try:
        people = [
            account(house, "sari", "Sari Wulandari", Role.OFFICER),
            account(house, "budi", "Budi Santoso", Role.SUPERVISOR),
            account(house, "rina", "Rina Marlina", Role.ADMINISTRATOR),
        ]
        yield StaffedHouse(house, clock, *people)
    finally:
        house.close()


def account(house: House, username: str, name: str, role: Role) -> OfficerView:
    """One more account, with :data:`PASSWORD`, made by the administrator once there is one."""
    with house.database.write() as session:
        makers = [one.id for one in officers(session) if one.active and one.may(Right.ACCOUNTS)]
        made = create_officer(
            session,
            username=username,
            name=name,
            roles={role},
            password=(PASSWORD, _hashed()),
            at=house.now(),
            by=makers[0] if makers else None,
        )
    return made.officer
