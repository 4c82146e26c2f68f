"""The printers that ``sapa.toml`` names. A printer goes by its name everywhere; its URL is only
for whoever drives it."""

from collections.abc import Callable
from dataclasses import dataclass

from shared.office.computer import computer_id
from shared.office.house import House
from shared.office.settings import Settings
from shared.printing.jobs.news import News
from shared.printing.jobs.spooler import Spooler
from shared.printing.printers.opening import open_device
from shared.printing.printers.thermal import Patience


@dataclass(frozen=True, slots=True)
class HousePrinter:
    """``name`` is what print jobs and the printer board call it."""

    name: str
    url: str


def kiosk_printer(settings: Settings) -> HousePrinter | None:
    """The kiosk's printer, under the kiosk's own name; None when nothing is to be printed."""
    url = settings.kiosk.printer.strip()
    return HousePrinter(settings.kiosk.name, url) if url else None


def desk_printer(settings: Settings) -> HousePrinter | None:
    """This desk's own printer, if it has one."""
    url = (settings.desk.printer or "").strip()
    return HousePrinter(settings.desk.printer_name, url) if url else None


def spooler_for(
    house: House,
    printer: HousePrinter,
    *,
    tell: Callable[[News], None] = lambda _news: None,
    patience: Patience | None = None,
) -> Spooler:
    """Somebody to mind the printer; not started yet. Raises `BadPrinterUrl`."""
    return Spooler(
        house.database,
        printer=printer.name,
        device=open_device(printer.url, house=house.folder, patience=patience),
        tell=tell,
        clock=house.clock.now,
        computer=computer_id(house.folder),
    )
