"""How a printer is, and how that is read from its answers.

``DLE EOT n`` asks for one byte at once, even in the middle of a job; ``GS r 1`` waits its turn
behind the print data, so its answer proves that everything before it is on paper. Printers mix
in bytes nobody asked for (automatic status, stray replies); the masks tell them apart.
Sources: Epson and Bixolon command manuals; tried against an emulator.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntFlag, StrEnum

QUESTIONS = (1, 2, 3, 4)
ASK_CONFIRMATION = b"\x1dr\x01"


def ask(question: int) -> bytes:
    return bytes((0x10, 0x04, question))


class PrinterState(StrEnum):
    READY = "ready"
    NEAR_END = "near_end"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    MECHANICAL = "mechanical"
    OFFLINE = "offline"
    UNREACHABLE = "unreachable"
    CANNOT_TELL = "cannot_tell"

    @property
    def usable(self) -> bool:
        """Whether a slip may be sent now."""
        return self in _USABLE


_USABLE = frozenset({PrinterState.READY, PrinterState.NEAR_END, PrinterState.CANNOT_TELL})


class Offline(IntFlag):
    """Bits of the first answer."""

    OFFLINE = 0x08


class Cause(IntFlag):
    """Bits of the second answer."""

    COVER_OPEN = 0x04
    FEEDING = 0x08
    PAPER_END = 0x20
    ERROR = 0x40


class Error(IntFlag):
    """Bits of the third answer."""

    CUTTER = 0x08
    UNRECOVERABLE = 0x20
    COOLING = 0x40


class PaperLevel(IntFlag):
    """Bits of the fourth answer."""

    NEAR_END = 0x0C
    OUT = 0x60


@dataclass(frozen=True, slots=True)
class Condition:
    """A printer's state and a sentence of detail for staff (may be empty)."""

    state: PrinterState
    detail: str = ""


def condition_of(answers: Mapping[int, int]) -> Condition:
    """What the realtime answers say, keyed by the question 1-4 they belong to.

    A missing answer leaves its part unknown; none at all means that the printer cannot tell.
    """
    if not answers:
        return Condition(PrinterState.CANNOT_TELL, "Printer tidak menjawab pertanyaan keadaan.")
    offline, cause, error, paper = (answers.get(n, 0) for n in (1, 2, 3, 4))
    if paper & PaperLevel.OUT or cause & Cause.PAPER_END:
        return Condition(PrinterState.PAPER_OUT, "Kertas habis.")
    if cause & Cause.COVER_OPEN:
        return Condition(PrinterState.COVER_OPEN, "Tutup printer terbuka.")
    if error & Error.CUTTER:
        return Condition(PrinterState.MECHANICAL, "Pemotong kertas macet.")
    if error & Error.UNRECOVERABLE:
        return Condition(PrinterState.MECHANICAL, "Printer rusak; matikan lalu nyalakan lagi.")
    if error & Error.COOLING:
        return Condition(PrinterState.MECHANICAL, "Kepala cetak terlalu panas; tunggu sebentar.")
    if cause & Cause.ERROR:
        return Condition(PrinterState.MECHANICAL, "Printer melaporkan gangguan.")
    if offline & Offline.OFFLINE:
        return Condition(PrinterState.OFFLINE, "Printer sedang tidak siap (offline).")
    if paper & PaperLevel.NEAR_END:
        return Condition(PrinterState.NEAR_END, "Kertas hampir habis.")
    return Condition(PrinterState.READY)


_CONFIRMATIONS = frozenset({0x00, 0x03, 0x0C, 0x0F})


@dataclass(slots=True)
class Listener:
    """Sorts a printer's bytes into realtime answers, confirmations and babble; drops the rest.

    Realtime answers have ``b & 0x93 == 0x12``. A confirmation says in bits 0-1 and 2-3 how the
    paper is and nothing else, so only four bytes are one; "OK", which some network modules say
    to anything, is not. Automatic status is four bytes, the first with ``b & 0x93 == 0x10``; its
    tail looks like confirmations and is skipped with it, even when it arrives in pieces.
    """

    answers: bytearray = field(default_factory=bytearray)
    confirmations: int = 0
    babble: int = 0
    """Bytes that belong to no answer we know."""
    _tail: int = 0

    def hear(self, data: bytes) -> None:
        for byte in data:
            if byte & 0x93 == 0x12:
                self.answers.append(byte)
            elif byte & 0x93 == 0x10:
                self._tail = 3
            elif byte & 0x90 == 0:
                if self._tail:
                    self._tail -= 1
                elif byte in _CONFIRMATIONS:
                    self.confirmations += 1
                else:
                    self.babble += 1
