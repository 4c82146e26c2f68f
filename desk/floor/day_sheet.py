"""The daily sheet, made when somebody closes the day: kept in a folder, printed, or both."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk.workplace import Tone, Workplace
from shared.i18n import Refusal
from shared.office.house import House
from shared.office.service_day import service_day
from shared.printing.jobs.house_printers import desk_printer
from shared.printing.printers.documents import NoDocuments, print_document
from shared.qt.translator import words_of
from shared.reports.daily.content import daily_sheet
from shared.reports.daily.files import daily_folder, write_daily

translate = QCoreApplication.translate


def make_day_sheet(workplace: Workplace, *, after: str) -> None:
    """Make it off the GUI thread, as the house's settings say, and say so ``after`` what was told.

    The day stays closed whatever becomes of its sheet.
    """
    closing = workplace.profile.closing
    if not (closing.keep or closing.printed):
        return
    house, language, now = workplace.house, workplace.language, workplace.now()

    def told(path: Path) -> None:
        words = translate("FloorActs", "Lembar harian: {file}.")
        workplace.tell(f"{after} {words.format(file=_within(path, house.folder))}", Tone.GOOD)

    def failed(error: Exception) -> None:
        if isinstance(error, Refusal):
            workplace.tell(words_of(error), Tone.CAUTION)
        elif isinstance(error, OSError):
            words = translate("FloorActs", "Lembar harian tidak dapat ditulis: {why}.")
            workplace.tell(words.format(why=error.strerror or str(error)), Tone.PROBLEM)
        else:
            raise error

    workplace.run(workplace, lambda: day_sheet(house, now, language), told, failed)


def _within(path: Path, folder: Path) -> Path:
    """The path as people find it: from the house's folder where it lies in there."""
    return path.relative_to(folder) if path.is_relative_to(folder) else path


def day_sheet(house: House, now: datetime, language: str) -> Path:
    """Write today's sheet and print it where the house wants that; where it lies.

    A sheet to be printed is kept as well: paper can be lost. Raises what writing and printing do.
    """
    profile = house.profile
    day = service_day(now, profile.tz)
    found = house.read(
        lambda session: daily_sheet(session, profile=profile, day=day, now=now, house=house.folder)
    )
    path = write_daily(found, daily_folder(profile, house.folder), profile, language)
    if profile.closing.printed:
        printer = desk_printer(house.settings)
        if printer is None:
            raise NoDocuments("–")
        print_document(printer.url, path.read_bytes(), name=printer.name, house=house.folder)
    return path
