"""Tables as XLSX workbooks."""

from collections.abc import Collection, Sequence
from datetime import date, time
from itertools import islice
from pathlib import Path
from typing import Any

from shared.reports.neutral import neutral
from shared.reports.table import Cell, Table, TooManyRows

MOST_ROWS = 1_000_000
_SHEET_NAME = 31
_LONGEST_CELL = 32_767
_FORBIDDEN = str.maketrans("", "", "[]:*?/\\'")


def write_xlsx(tables: Sequence[Table], path: Path) -> int:
    """Write each table as a sheet of ``path``, whole or not at all; how many rows in all.

    Text is stored as text and neutralised besides, since sheets get saved as CSV later. Raises
    :class:`~shared.reports.table.TooManyRows` or OSError.
    """
    import xlsxwriter  # only who exports needs it

    unfinished = path.with_name(path.name + ".partial")
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    # Before the workbook opens its own scratch files, which it would leave open on failure.
    unfinished.touch()
    try:
        book = xlsxwriter.Workbook(str(unfinished), options)
        try:
            count = sum(_sheet(book, table) for table in tables)
        finally:
            book.close()
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def sheet_name(title: str, taken: Collection[str] = ()) -> str:
    """A name that spreadsheets accept: short, without their special signs, not twice."""
    cleaned = "".join(sign for sign in title.translate(_FORBIDDEN) if sign.isprintable()).strip()
    name = cleaned[:_SHEET_NAME].strip() or "Data"
    used = {one.casefold() for one in taken}
    number = 1
    while name.casefold() in used:
        number += 1
        suffix = f" {number}"
        name = (cleaned or "Data")[: _SHEET_NAME - len(suffix)].strip() + suffix
    return name


def _sheet(book: Any, table: Table) -> int:
    taken = [sheet.get_name() for sheet in book.worksheets()]
    sheet = book.add_worksheet(sheet_name(table.title, taken))
    bold = book.add_format({"bold": True, "bottom": 1})
    formats = {
        date: book.add_format({"num_format": "yyyy-mm-dd"}),
        time: book.add_format({"num_format": "hh.mm"}),
        float: book.add_format({"num_format": "0.0"}),
    }
    for column, name in enumerate(table.columns):
        sheet.set_column(column, column, max(10, min(40, len(name) + 4)))
        sheet.write_string(0, column, neutral(name), bold)
    sheet.freeze_panes(1, 0)
    count = 0
    rows = iter(table.rows)
    for count, row in enumerate(islice(rows, MOST_ROWS), 1):
        for column, cell in enumerate(row):
            _write(sheet, count, column, cell, formats)
    if next(rows, None) is not None:
        raise TooManyRows(MOST_ROWS)
    return count


def _write(sheet: Any, row: int, column: int, cell: Cell, formats: dict[type, Any]) -> None:
    match cell:
        case None | "":
            return
        case str():
            sheet.write_string(row, column, neutral(cell)[:_LONGEST_CELL])
        case date() | time():
            kind = time if isinstance(cell, time) else date
            sheet.write_datetime(row, column, cell, formats[kind])
        case float():
            sheet.write_number(row, column, cell, formats[float])
        case _:
            sheet.write_number(row, column, cell)
