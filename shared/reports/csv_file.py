"""Tables as CSV.

Semicolons and a byte-order mark: that is what a spreadsheet on an Indonesian computer opens
without asking (its comma is the decimal sign). Dates are ISO, times as the house writes them.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time
from pathlib import Path

from shared.reports.neutral import neutral
from shared.reports.table import Cell, Table

SEPARATOR = ";"


def write_csv(table: Table, path: Path) -> int:
    """Write the table to ``path``, whole or not at all; how many rows. Raises OSError."""
    return _write(path, _lines_of(table)) - 1


def write_csv_sections(tables: Sequence[Table], path: Path) -> None:
    """Write several tables one under the other, each under its title, an empty line between."""
    _write(path, _sections(tables))


def _sections(tables: Sequence[Table]) -> Iterator[list[str]]:
    for number, table in enumerate(tables):
        if number:
            yield []
        yield [neutral(table.title)]
        yield from _lines_of(table)


def _lines_of(table: Table) -> Iterator[list[str]]:
    yield [neutral(name) for name in table.columns]
    for row in table.rows:
        yield [_text(cell) for cell in row]


def _write(path: Path, lines: Iterable[list[str]]) -> int:
    unfinished = path.with_name(path.name + ".partial")
    count = 0
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            out = csv.writer(file, delimiter=SEPARATOR, lineterminator="\r\n")
            for line in lines:
                out.writerow(line)
                count += 1
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def _text(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return neutral(cell)
        case date():
            return cell.isoformat()
        case time():
            return f"{cell:%H.%M}"
        case float():
            return f"{cell:.1f}".replace(".", ",")
        case _:
            return str(cell)
