"""A printer known to Windows, fed through the spooler with a RAW job.

Not tried on a physical printer. The spooler prints when the document ends; status is what the
driver tells it, usually little.
"""

import contextlib
import importlib
from typing import Any

from shared.printing.faults import DriverMissing, NoSuchPrinter, PrinterStalled
from shared.printing.status import Condition, PrinterState
from shared.printing.transport.base import Transport

_PAPER_OUT, _DOOR_OPEN, _OFFLINE = 0x10, 0x400000, 0x80
_ERROR = 0x02 | 0x08 | 0x1000 | 0x100000  # error, jam, not available, user intervention


def condition_of_spooler(status: int) -> Condition:
    """What the PRINTER_STATUS_* bits of GetPrinter say."""
    if status & _PAPER_OUT:
        return Condition(PrinterState.PAPER_OUT, "Kertas habis.")
    if status & _DOOR_OPEN:
        return Condition(PrinterState.COVER_OPEN, "Tutup pencetak terbuka.")
    if status & _OFFLINE:
        return Condition(PrinterState.OFFLINE, "Windows menandai pencetak ini offline.")
    if status & _ERROR:
        return Condition(PrinterState.MECHANICAL, "Windows melaporkan gangguan pencetak.")
    return Condition(PrinterState.CANNOT_TELL, "Windows tidak melaporkan keadaan kertas.")


class WindowsSpoolerTransport(Transport):
    def __init__(self, printer: str) -> None:
        self._printer = printer
        self._handle: Any = None

    @property
    def is_open(self) -> bool:
        return self._handle is not None

    def open(self) -> None:
        if self._handle is not None:
            return
        spooler = _win32print(self._printer)
        try:
            self._handle = spooler.OpenPrinter(self._printer)
        except Exception as error:
            raise NoSuchPrinter(self._printer, str(error)) from error

    def condition(self) -> Condition:
        """Raises a `PrinterProblem` when the printer cannot be opened."""
        self.open()
        spooler = _win32print(self._printer)
        try:
            return condition_of_spooler(int(spooler.GetPrinter(self._handle, 2)["Status"]))
        except Exception as error:
            self.close()
            raise NoSuchPrinter(self._printer, str(error)) from error

    def write(self, data: bytes) -> None:
        """One call is one document of the spooler."""
        self.open()
        spooler = _win32print(self._printer)
        started = 0
        try:
            spooler.StartDocPrinter(self._handle, 1, ("Sapa", None, "RAW"))
            started = 1
            try:
                spooler.StartPagePrinter(self._handle)
                spooler.WritePrinter(self._handle, data)
                spooler.EndPagePrinter(self._handle)
            finally:
                spooler.EndDocPrinter(self._handle)
        except Exception as error:
            self.close()
            raise PrinterStalled(self._printer, str(error), bytes_sent=started) from error

    def close(self) -> None:
        if self._handle is not None:
            with contextlib.suppress(Exception):
                _win32print(self._printer).ClosePrinter(self._handle)
            self._handle = None


def _win32print(printer: str) -> Any:
    try:
        return importlib.import_module("win32print")
    except ImportError as error:
        raise DriverMissing(printer, "pywin32, hanya di Windows") from error
