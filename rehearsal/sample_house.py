"""A new demo house with officers who can sign in at once."""

from pathlib import Path

from shared.office.clock import Clock
from shared.office.house import House, create_house
from shared.office.profile import load_profile, shipped_profiles
from shared.staff.accounts import change_password, create_officer
from shared.staff.passwords import hash_password
from shared.staff.rights import Role

PASSWORD = "tamu-ramah"
OFFICERS = (
    ("sari", "Sari Wulandari", Role.OFFICER),
    ("budi", "Budi Santoso", Role.OFFICER),
    ("ayu", "Ayu Lestari", Role.SUPERVISOR),
    ("rina", "Rina Marlina", Role.ADMINISTRATOR),
)


def sample_house(folder: Path, *, clock: Clock | None = None, profile: str = "palembang") -> House:
    """A house in ``folder`` (which must have none) whose accounts all have :data:`PASSWORD`."""
    house = create_house(folder, load_profile(shipped_profiles()[profile]), clock=clock)
    hashed = hash_password(PASSWORD)
    with house.database.write() as session:
        for username, name, role in OFFICERS:
            at = house.now()
            made = create_officer(
                session,
                username=username,
                name=name,
                roles={role},
                password=(PASSWORD, hashed),
                at=at,
                by=None,
            ).officer
            change_password(session, officer=made.id, hashed=hashed, at=at, by=made.id)
    return house
