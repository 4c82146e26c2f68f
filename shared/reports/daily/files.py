"""The daily sheet as a file, for its readers alone."""

import os
from pathlib import Path

from shared.office.profile import HouseProfile
from shared.reports.daily.content import DailySheet
from shared.reports.daily.paper import daily_pdf
from shared.reports.reflection.saying import Saying

FOLDER = "harian"
"""Where sheets lie in the house's folder unless the house says otherwise."""


def daily_folder(profile: HouseProfile, house: Path) -> Path:
    """Where the house keeps its daily sheets; a name alone is a folder of the house's."""
    return house / (profile.closing.folder or FOLDER)


def write_daily(of: DailySheet, folder: Path, profile: HouseProfile, language: str = "id") -> Path:
    """Write the sheet, whole or not at all; a second one of the day takes the first's place."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"harian-{of.day}.pdf"
    unfinished = path.with_name(path.name + ".partial")
    try:
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(daily_pdf(of, Saying(language, profile.tz)))
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return path
