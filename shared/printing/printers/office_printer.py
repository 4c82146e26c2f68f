"""Any printer of the office, fed with an A4 page when the thermal printer is dead."""

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PIL import Image

from shared.printing.drawing.canvas import DOTS_PER_INCH
from shared.printing.drawing.raster import render
from shared.printing.drawing.sheet import PAPER_80MM
from shared.printing.fate import Fate
from shared.printing.faults import DriverMissing, PrinterMisconfigured, PrinterProblem
from shared.printing.printers.device import AnswersNothing, PrintOutcome
from shared.printing.slips.slip import Slip
from shared.printing.status import Condition
from shared.printing.transport.cups_queue import CupsTransport
from shared.printing.transport.windows_spooler import WindowsSpoolerTransport

_FOLLOW_SECONDS = 25.0
"""A laser printer warms up; a sign of life must come before `printer_board.SILENCE`."""


class CupsOfficePrinter(AnswersNothing):
    """A `Device` that gives CUPS a PDF."""

    def __init__(self, queue: str, *, house: Path | None = None) -> None:
        self._queue = CupsTransport(queue, raw=False, follow_for=_FOLLOW_SECONDS, notes=house)
        self._house = house

    def check(self) -> Condition:
        try:
            return self._queue.condition()
        except PrinterProblem as problem:
            return problem.condition

    def print_slip(self, slip: Slip, *, job_id: UUID) -> PrintOutcome:
        condition = self.check()
        if not condition.state.usable:
            return PrintOutcome(Fate.NOT_SENT, condition)
        # reportlab is 8 MB that a kiosk with a receipt printer never needs.
        from shared.printing.drawing.pdf_slip import a4_pdf

        try:
            self._queue.write(a4_pdf(slip, house=self._house))
        except PrinterProblem as problem:
            return PrintOutcome(_fate(problem), problem.condition)
        return PrintOutcome(Fate.HANDED_OVER, condition)

    def hurry(self) -> None:
        self._queue.hurry()

    def close(self) -> None:
        self._queue.close()


class WindowsOfficePrinter(AnswersNothing):
    """A `Device` that draws the slip on a Windows printer's own page.

    Windows has no PDF printing of its own, so the dots are drawn at their real size. Not tried
    on a physical printer.
    """

    def __init__(self, printer: str, *, house: Path | None = None) -> None:
        self._printer = printer
        self._spooler = WindowsSpoolerTransport(printer, follow_for=_FOLLOW_SECONDS)
        self._house = house

    def check(self) -> Condition:
        try:
            return self._spooler.condition()
        except PrinterProblem as problem:
            return problem.condition

    def print_slip(self, slip: Slip, *, job_id: UUID) -> PrintOutcome:
        condition = self.check()
        if not condition.state.usable:
            return PrintOutcome(Fate.NOT_SENT, condition)
        sheets = [render(sheet, width=PAPER_80MM, house=self._house) for sheet in slip.pages()]
        try:
            self._spooler.follow(_draw_on_windows(self._printer, sheets), 1)
        except PrinterProblem as problem:
            return PrintOutcome(_fate(problem), problem.condition)
        return PrintOutcome(Fate.HANDED_OVER, condition)

    def hurry(self) -> None:
        self._spooler.hurry()

    def close(self) -> None:
        self._spooler.close()


def _fate(problem: PrinterProblem) -> Fate:
    if isinstance(problem, PrinterMisconfigured):
        return Fate.REFUSED
    return Fate.UNKNOWN if problem.bytes_sent else Fate.NOT_SENT


def _draw_on_windows(printer: str, sheets: Sequence[Image.Image]) -> int:
    """Returns the number that the spooler gave the document."""
    try:
        win32ui: Any = importlib.import_module("win32ui")
        image_win: Any = importlib.import_module("PIL.ImageWin")
    except ImportError as error:
        raise DriverMissing(printer, "pywin32, hanya di Windows") from error
    context = win32ui.CreateDC()
    try:
        context.CreatePrinterDC(printer)
        dots_x, dots_y, page_width = (context.GetDeviceCaps(n) for n in (88, 90, 8))
        job = int(context.StartDoc("Sapa"))
        for sheet in sheets:
            context.StartPage()
            wide = round(sheet.width * dots_x / DOTS_PER_INCH)
            tall = round(sheet.height * dots_y / DOTS_PER_INCH)
            left = (page_width - wide) // 2
            box = (left, dots_y // 2, left + wide, dots_y // 2 + tall)
            image_win.Dib(sheet.convert("RGB")).draw(context.GetHandleOutput(), box)
            context.EndPage()
        context.EndDoc()
        return job
    except Exception as error:
        raise PrinterProblem(printer, str(error), bytes_sent=1) from error
    finally:
        context.DeleteDC()
