"""Tables as CSV.

Semicolons and a byte-order mark: that is what a spreadsheet on an Indonesian computer opens
without asking (its comma is the decimal sign). Dates are ISO, times as the house writes them.
"""

import csv
from datetime import date, time
from pathlib import Path

from shared.reports.neutral import neutral
from shared.reports.table import Cell, Table

SEPARATOR = ";"


def write_csv(table: Table, path: Path) -> int:
    """Write the table to ``path``, whole or not at all; how many rows. Raises OSError."""
    unfinished = path.with_name(path.name + ".partial")
    count = 0
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            out = csv.writer(file, delimiter=SEPARATOR, lineterminator="\r\n")
            out.writerow([neutral(name) for name in table.columns])
            for row in table.rows:
                out.writerow([_text(cell) for cell in row])
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
