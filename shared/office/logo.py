"""The house's logo travels beside its profile file."""

from pathlib import Path

from shared.office.profile import HouseProfile


def carry_logo(profile: HouseProfile, *, source: Path, target: Path) -> bool:
    """Copy the logo that the profile names from one folder to another, if it lies there.

    False when there is none to copy; slips are printed without it then. Raises OSError.
    """
    name = profile.slip.logo
    if not name or not (source / name).is_file():
        return False
    if not (target / name).exists():
        unfinished = target / f"{name}.part"
        unfinished.write_bytes((source / name).read_bytes())
        unfinished.replace(target / name)
    return True
