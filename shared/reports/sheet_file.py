"""Reading the first fitting sheet of somebody else's .xls, .xlsx or .csv, as rows of plain cells.

The file may be anything: what it claims to be is not believed, and nothing in it runs.
"""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from shared.i18n import Message, Refusal
from shared.reports.neutral import MARK, neutral

NumberedRow = tuple[int, Sequence[object]]
MOST_BYTES = 50_000_000
_MOST_UNPACKED = 400_000_000
_MOST_CELLS = 20_000_000
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_REFERENCE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')


class UnreadableSheet(Refusal):
    """The file is no sheet that can be read."""

    sentence = Message("Sentences", "Berkas {name} tidak dapat dibaca: {why}.")
    no_sheet = Message("Sentences", "bukan berkas .xls, .xlsx, atau .csv yang utuh")
    too_large = Message("Sentences", "terlalu besar")
    locked = Message("Sentences", "berkas dikunci dengan kata sandi")

    def __init__(self, name: str, why: Message) -> None:
        super().__init__(name=name, why=why)


def read_sheet(path: Path, fits: Callable[[Sequence[object]], bool]) -> list[NumberedRow]:
    """The rows of the first sheet in which a row ``fits``, each with its number in the sheet;
    those of the first sheet if none does. Raises UnreadableSheet or OSError."""
    if path.stat().st_size > MOST_BYTES:
        raise UnreadableSheet(path.name, UnreadableSheet.too_large)
    content = path.read_bytes()
    if content.startswith((_OLD_WORKBOOK, _ZIP)):
        sheets = _workbook(path.name, content)
    else:
        sheets = iter([_text_rows(path.name, content, fits)])
    first: list[NumberedRow] | None = None
    for rows in sheets:
        if any(fits(cells) for _number, cells in rows):
            return rows
        first = rows if first is None else first
    return first or []


def as_written(cell: object) -> object:
    """A cell without the mark that our own exports put before what a spreadsheet would run."""
    if isinstance(cell, str) and cell.startswith(MARK) and neutral(cell[1:]) == cell:
        return cell[1:]
    return cell


def _workbook(name: str, content: bytes) -> Iterator[list[NumberedRow]]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    if content.startswith(_ZIP):
        _guard(name, content)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
            for position in range(len(book.sheet_names)):
                sheet = book.get_sheet_by_index(position)
                if sheet.total_height * sheet.total_width > _MOST_CELLS:
                    raise UnreadableSheet(name, UnreadableSheet.too_large)
                yield _numbered(sheet.to_python(skip_empty_area=False))
    except PasswordError:
        raise UnreadableSheet(name, UnreadableSheet.locked) from None
    except (CalamineError, OSError, ValueError):
        raise UnreadableSheet(name, UnreadableSheet.no_sheet) from None
    except BaseException as error:
        # What its Rust panics at is no Exception and has no importable name.
        if type(error).__name__ != "PanicException":
            raise
        raise UnreadableSheet(name, UnreadableSheet.no_sheet) from None


def _guard(name: str, content: bytes) -> None:
    """Refuse a small file that would unpack into a large one, or whose cells lie far apart: the
    reader lays a sheet out whole."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            fits = sum(part.file_size for part in parts.infolist()) <= _MOST_UNPACKED and all(
                _cells(parts, part) <= _MOST_CELLS
                for part in parts.namelist()
                if part.startswith("xl/worksheets/")
            )
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, EOFError):
        raise UnreadableSheet(name, UnreadableSheet.no_sheet) from None
    if not fits:
        raise UnreadableSheet(name, UnreadableSheet.too_large)


def _cells(parts: zipfile.ZipFile, part: str) -> int:
    """How many cells the sheet spans from its first corner to its last."""
    rows = columns = 0
    for letters, digits in _REFERENCE.findall(parts.read(part)):
        position = 0
        for letter in letters:
            position = position * 26 + letter - 64
        rows, columns = max(rows, int(digits)), max(columns, position)
    return rows * columns


def _numbered(rows: Sequence[Sequence[Any]]) -> list[NumberedRow]:
    return [(number, [as_written(cell) for cell in cells]) for number, cells in enumerate(rows, 1)]


def _text_rows(
    name: str, content: bytes, fits: Callable[[Sequence[object]], bool]
) -> list[NumberedRow]:
    """CSV in whichever separator makes a row fit. Row numbers are those a spreadsheet shows."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise UnreadableSheet(name, UnreadableSheet.no_sheet)
    for separator in (";", ",", "\t"):
        try:
            rows = _numbered(list(csv.reader(io.StringIO(text, newline=""), delimiter=separator)))
        except csv.Error:
            continue
        if any(fits(cells) for _number, cells in rows):
            return rows
    return []
