"""The rows of LAPOR!'s export as this register understands them; rules only.

Nothing is passed over in silence: a row that cannot be used says why.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from shared.complaints.exchange.columns import LaporColumn, is_header, positions
from shared.complaints.exchange.days import read_day
from shared.i18n import Message, Refusal

LONGEST_STATUS = 100
_LONGEST_ID = 20
_LONGEST_REASON = 2000
_ABOVE_THE_HEADER = 200
NumberedRow = tuple[int, Sequence[object]]
"""A row's number as its sheet counts, and its cells."""


class NoLaporExport(Refusal):
    """The file is no export of LAPOR!."""

    sentence = Message(
        "Sentences",
        "Berkas ini bukan ekspor SP4N-LAPOR!: {why}. Unduh lagi daftar laporan dari LAPOR!.",
    )
    no_header = Message("Sentences", "baris judul yang diawali “Tracking ID” tidak ada")
    no_status = Message("Sentences", "kolom “Status Laporan” tidak ada")

    def __init__(self, why: Message) -> None:
        super().__init__(why=why)


@dataclass(frozen=True)
class LaporReport:
    """One usable row. ``words`` are its texts, in which a number of ours may stand."""

    row: int
    lapor_id: str
    status: str
    received_on: date | None = None
    reason: str = ""
    words: str = ""

    @property
    def news(self) -> tuple[str, str]:
        """What a second row of the same report must repeat to be no contradiction."""
        return self.status, self.reason


@dataclass(frozen=True)
class BrokenRow:
    """A row that cannot be used, and why."""

    row: int
    lapor_id: str
    why: Message


@dataclass(frozen=True)
class LaporFile:
    """What a file holds. ``made_on`` is the day its head names, if it names one."""

    rows: tuple[LaporReport | BrokenRow, ...]
    made_on: date | None = None


def read_export(rows: Iterable[NumberedRow]) -> LaporFile:
    """Read a sheet whose header may stand anywhere near its top. Raises NoLaporExport."""
    walked, made_on = iter(rows), None
    for _number, cells in islice(walked, _ABOVE_THE_HEADER):
        if is_header(cells):
            found_at = positions(cells)
            if LaporColumn.STATUS not in found_at:
                raise NoLaporExport(NoLaporExport.no_status)
            return LaporFile(tuple(_read(found_at, walked)), made_on)
        made_on = made_on or _generated_on(cells)
    raise NoLaporExport(NoLaporExport.no_header)


def _read(
    found_at: Mapping[LaporColumn, int], rows: Iterable[NumberedRow]
) -> Iterator[LaporReport | BrokenRow]:
    for number, cells in rows:
        if any(_text(cell) for cell in cells):
            yield _one(found_at, number, cells)


def _one(
    found_at: Mapping[LaporColumn, int], row: int, cells: Sequence[object]
) -> LaporReport | BrokenRow:
    def cell(column: LaporColumn) -> object:
        position = found_at.get(column, len(cells))
        return cells[position] if position < len(cells) else ""

    lapor_id, status = tracking_id(cell(LaporColumn.TRACKING_ID)), _text(cell(LaporColumn.STATUS))
    given = _text(cell(LaporColumn.TRACKING_ID))
    if lapor_id is None:
        if not given:
            return BrokenRow(row, "", Message("Sentences", "Tracking ID kosong"))
        return BrokenRow(row, given[:40], Message("Sentences", "Tracking ID bukan angka"))
    if not status:
        return BrokenRow(row, lapor_id, Message("Sentences", "status kosong"))
    if len(status) > LONGEST_STATUS:
        return BrokenRow(row, lapor_id, Message("Sentences", "status terlalu panjang"))
    received = cell(LaporColumn.RECEIVED_ON)
    day = read_day(received)
    if day is None and _text(received):
        why = Message("Sentences", "tanggal “{text}” tidak dapat dibaca")
        return BrokenRow(row, lapor_id, why.filled(text=_text(received)[:40]))
    texts = (LaporColumn.TITLE, LaporColumn.STORY, LaporColumn.STORY_LAST)
    return LaporReport(
        row,
        lapor_id,
        status,
        day,
        _text(cell(LaporColumn.REASON))[:_LONGEST_REASON],
        "\n".join(_text(cell(column)) for column in texts),
    )


def tracking_id(cell: object) -> str | None:
    """The digits of a Tracking ID, which sheets also keep as a number; None for anything else."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    text = _text(cell)
    good = text.isascii() and text.isdigit() and len(text) <= _LONGEST_ID
    return text.lstrip("0") or None if good else None


def _text(cell: object) -> str:
    """A cell as one line of printable text."""
    if cell is None or isinstance(cell, bool):
        return ""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in str(cell)).split())


def _generated_on(cells: Sequence[object]) -> date | None:
    """The day in a line such as ``Tanggal Generate | 6 Jan 2026``."""
    if not cells or "generate" not in _text(cells[0]).casefold():
        return None
    own = _text(cells[0]).partition(":")[2]
    days = (read_day(cell) for cell in (own, *cells[1:]) if _text(cell))
    return next((day for day in days if day is not None), None)
