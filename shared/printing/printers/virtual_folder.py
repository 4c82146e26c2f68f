"""A printer that writes what the paper would look like as pictures into a folder."""

from datetime import datetime
from pathlib import Path
from uuid import UUID

from shared.printing.drawing.raster import preview_png
from shared.printing.fate import Fate
from shared.printing.printers.device import AnswersNothing, PrintOutcome
from shared.printing.slips.slip import Slip
from shared.printing.status import Condition, PrinterState

STATE_FILE = "state.txt"
"""A word of `PrinterState` in this file, e.g. paper_out, makes the printer be so."""


class VirtualFolder(AnswersNothing):
    """A `Device`. Files are named by time and number, e.g. ``20261123-094105-A-012.png``."""

    def __init__(self, folder: Path, *, width: int, house: Path | None = None) -> None:
        self._folder = folder
        self._width = width
        self._house = house

    def check(self) -> Condition:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return Condition(PrinterState.UNREACHABLE, f"Folder {self._folder}: {error.strerror}")
        try:
            word = (self._folder / STATE_FILE).read_text("utf-8").strip()
        except OSError:
            return Condition(PrinterState.READY)
        try:
            return Condition(PrinterState(word), f"Keadaan uji: {word}.")
        except ValueError:
            return Condition(PrinterState.READY)

    def print_slip(self, slip: Slip, *, job_id: UUID) -> PrintOutcome:
        condition = self.check()
        if not condition.state.usable:
            return PrintOutcome(Fate.NOT_SENT, condition)
        moment = datetime.now().astimezone()
        for index, sheet in enumerate(slip.pages()):
            name = f"{moment:%Y%m%d-%H%M%S}-{_plain(slip.number) or 'slip'}"
            more = f"-{index + 1}" if index else ""
            path = self._folder / f"{name}-{str(job_id)[-6:]}{more}.png"
            partial = path.with_suffix(".part")
            try:
                partial.write_bytes(preview_png(sheet, width=self._width, house=self._house))
                partial.replace(path)
            except OSError as error:
                fault = Condition(PrinterState.UNREACHABLE, f"{path.name}: {error.strerror}")
                return PrintOutcome(Fate.UNKNOWN if index else Fate.NOT_SENT, fault)
        return PrintOutcome(Fate.CONFIRMED, condition)

    def close(self) -> None:
        return None


def _plain(number: str) -> str:
    return "".join(c if c.isalnum() or c == "-" else "-" for c in number)
