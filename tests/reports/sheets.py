"""Reading a workbook back without a spreadsheet program."""

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

from python_calamine import CalamineWorkbook

_NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
_ESCAPED = re.compile(r"_x([0-9A-F]{4})_")


def cells(path: Path, sheet: int = 1) -> list[list[str]]:
    """The sheet's cells as text, formulas as ``=...``, row by row (empty ones left out)."""
    with zipfile.ZipFile(path) as book:
        root = ET.fromstring(book.read(f"xl/worksheets/sheet{sheet}.xml"))
    rows = []
    for row in root.iterfind(".//m:row", _NS):
        found = []
        for cell in row.iterfind("m:c", _NS):
            formula = cell.find("m:f", _NS)
            text = "".join(part.text or "" for part in cell.iterfind(".//m:t", _NS))
            value = cell.findtext("m:v", "", _NS)
            if formula is not None:
                text = f"={formula.text}"
            plain = _ESCAPED.sub(lambda match: chr(int(match.group(1), 16)), text)
            found.append(plain or value)
        rows.append(found)
    return rows


def names(path: Path) -> list[str]:
    """The sheets' names."""
    with zipfile.ZipFile(path) as book:
        root = ET.fromstring(book.read("xl/workbook.xml"))
    return [sheet.get("name", "") for sheet in root.iterfind(".//m:sheet", _NS)]


def values(path: Path, sheet: str) -> list[list[object]]:
    """The named sheet's values row by row, empty ones as empty texts."""
    return [
        list(row) for row in CalamineWorkbook.from_path(path).get_sheet_by_name(sheet).to_python()
    ]
