"""A printer known to Windows, fed through the spooler with a RAW job.

Not tried on a physical printer. The spooler prints when the document ends; status is what the
driver tells it, usually little. A job is followed until it has left the spooler, as with CUPS.
"""

import contextlib
import importlib
import threading
from typing import Any

from shared.printing.faults import DriverMissing, NoSuchPrinter, PrinterStalled
from shared.printing.status import Condition, PrinterState
from shared.printing.transport.base import Transport
from shared.printing.transport.queued_job import QueueSight, follow

_PAPER_OUT, _DOOR_OPEN, _OFFLINE = 0x10, 0x400000, 0x80
_ERROR = 0x02 | 0x08 | 0x1000 | 0x100000  # error, jam, not available, user intervention

_JOB_GONE = 0x04 | 0x100  # deleting, deleted
_JOB_OUT = 0x80 | 0x1000  # printed, complete
_JOB_PRINTING, _JOB_OFFLINE = 0x10, 0x20
_DELETE_JOB = 5


def sight_of_job(status: int) -> QueueSight:
    """What the JOB_STATUS_* bits of EnumJobs say of a job that is still in the spooler."""
    if status & _JOB_OUT:
        return QueueSight.DONE
    if status & _JOB_GONE or (status & _JOB_PRINTING and not status & _JOB_OFFLINE):
        return QueueSight.PRINTING
    return QueueSight.WAITING


def condition_of_spooler(status: int) -> Condition:
    """What the PRINTER_STATUS_* bits of GetPrinter say."""
    if status & _PAPER_OUT:
        return Condition(PrinterState.PAPER_OUT, "Kertas habis.")
    if status & _DOOR_OPEN:
        return Condition(PrinterState.COVER_OPEN, "Tutup printer terbuka.")
    if status & _OFFLINE:
        return Condition(PrinterState.OFFLINE, "Windows menandai printer ini offline.")
    if status & _ERROR:
        return Condition(PrinterState.MECHANICAL, "Windows melaporkan gangguan printer.")
    return Condition(PrinterState.CANNOT_TELL, "Windows tidak melaporkan keadaan kertas.")


class WindowsSpoolerTransport(Transport):
    """``follow_for`` is how many seconds a job may stay in the spooler."""

    def __init__(self, printer: str, *, follow_for: float = 15.0) -> None:
        self._printer = printer
        self._follow_for = follow_for
        self._hurry = threading.Event()
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
        """One call is one document of the spooler. Raises what `follow` raises."""
        self.open()
        spooler = _win32print(self._printer)
        started = job = 0
        try:
            job = int(spooler.StartDocPrinter(self._handle, 1, ("Sapa", None, "RAW")))
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
        self.follow(job, len(data))

    def follow(self, job: int, size: int) -> None:
        """Waits until a document has left the spooler, and takes it out when that lasts."""
        self.open()
        taken_out = False

        def see() -> QueueSight:
            for each in self._jobs(size):
                if int(each["JobId"]) == job:
                    return sight_of_job(int(each["Status"]))
            return QueueSight.DROPPED if taken_out else QueueSight.DONE

        def take_out() -> None:
            nonlocal taken_out
            with contextlib.suppress(Exception):
                _win32print(self._printer).SetJob(self._handle, job, 0, None, _DELETE_JOB)
                taken_out = True

        follow(
            self._printer,
            see,
            take_out,
            seconds=self._follow_for,
            size=size,
            hurry=self._hurry,
        )

    def hurry(self) -> None:
        self._hurry.set()

    def _jobs(self, size: int) -> Any:
        try:
            return _win32print(self._printer).EnumJobs(self._handle, 0, 999, 1)
        except Exception as error:
            self.close()
            raise PrinterStalled(self._printer, str(error), bytes_sent=size) from error

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
