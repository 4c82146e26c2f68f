"""From a printer's URL to the printer."""

from pathlib import Path

from shared.printing.printers.device import Device
from shared.printing.printers.office_printer import CupsOfficePrinter, WindowsOfficePrinter
from shared.printing.printers.printer_url import (
    PaperSize,
    PrinterKind,
    PrinterUrl,
    parse_printer_url,
)
from shared.printing.printers.thermal import Patience, ThermalPrinter
from shared.printing.printers.virtual_folder import VirtualFolder
from shared.printing.transport.base import Transport
from shared.printing.transport.cups_queue import CupsTransport
from shared.printing.transport.device_file import DeviceFileTransport
from shared.printing.transport.serial_line import SerialTransport
from shared.printing.transport.tcp import TcpTransport
from shared.printing.transport.windows_spooler import WindowsSpoolerTransport


def open_device(
    url: PrinterUrl | str, *, house: Path | None = None, patience: Patience | None = None
) -> Device:
    """The printer behind a URL; nothing is touched until it is asked for something.

    ``house`` is the house's folder: logos lie there, and a relative ``virtual://`` folder is
    made in it. Raises `BadPrinterUrl`.
    """
    if isinstance(url, str):
        url = parse_printer_url(url)
    if url.kind is PrinterKind.VIRTUAL:
        folder = (house or Path()) / url.target
        return VirtualFolder(folder, width=url.width, house=house)
    if url.paper is PaperSize.A4 and url.kind is PrinterKind.CUPS:
        return CupsOfficePrinter(url.target, house=house)
    if url.paper is PaperSize.A4 and url.kind is PrinterKind.WINSPOOL:
        return WindowsOfficePrinter(url.target, house=house)
    return ThermalPrinter(url, _transport(url, house), house=house, patience=patience)


def _transport(url: PrinterUrl, house: Path | None) -> Transport:
    match url.kind:
        case PrinterKind.TCP:
            return TcpTransport(url.target, url.port)
        case PrinterKind.SERIAL:
            return SerialTransport(url.target, url.baud)
        case PrinterKind.USB:
            return DeviceFileTransport(url.target)
        case PrinterKind.WINSPOOL:
            return WindowsSpoolerTransport(url.target)
        case _:
            return CupsTransport(url.target, notes=house)
