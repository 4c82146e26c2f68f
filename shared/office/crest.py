"""The house's crest, as screens show it: the picture that heads its letters."""

from pathlib import Path

from shared.office.profile import HouseProfile


def crest_in(folder: Path, profile: HouseProfile) -> str:
    """Its ``file:`` address; nothing where the house has none, or the file is gone."""
    name = profile.complaints.letterhead.logo
    path = folder / name
    try:
        return path.resolve().as_uri() if name and path.is_file() else ""
    except OSError:
        return ""
