"""A period's paper as a workbook, a CSV, or a PDF."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path

from reportlab.platypus import Flowable
from reportlab.platypus import Table as Grid

from shared.complaints.paper_content import LetterHead
from shared.reports.csv_file import write_csv_sections
from shared.reports.letter.frame import document
from shared.reports.letter.parts import gap, said
from shared.reports.letter.type import BOLD, INK, LINE, MUTE, TINT, font
from shared.reports.period import PeriodPaper
from shared.reports.table import Cell, Table
from shared.reports.xlsx_file import write_xlsx

_WIDE = 745.0
_SIZE = 7.6


class PaperKind(StrEnum):
    """What the figures of a period can be written as; the value is the file's ending."""

    XLSX = "xlsx"
    CSV = "csv"
    PDF = "pdf"


def write_period(paper: PeriodPaper, path: Path, kind: PaperKind, head: LetterHead) -> None:
    """Write the paper to ``path``, whole or not at all. Raises OSError."""
    writers: Mapping[PaperKind, Callable[[], object]] = {
        PaperKind.XLSX: lambda: write_xlsx(_with_heading(paper), path),
        PaperKind.CSV: lambda: write_csv_sections(_with_heading(paper), path),
        PaperKind.PDF: lambda: _write_whole(path, period_pdf(paper, head)),
    }
    writers[kind]()


def period_pdf(paper: PeriodPaper, head: LetterHead) -> bytes:
    """Across the page: heading, then one table after another."""
    story: list[Flowable] = [said(paper.title, 14, BOLD), gap(4)]
    story += [said(f"{name}: {words}", 8.6, colour=MUTE) for name, words in paper.heading]
    for table in paper.tables:
        story += [gap(10), said(table.title, 10.5, BOLD), gap(3), _grid(table)]
    foot = " · ".join(words for _, words in paper.heading[:2])
    return document(
        head, story, title=f"{paper.title}, {paper.heading[1][1]}", foot=foot, wide=True
    )


def _with_heading(paper: PeriodPaper) -> list[Table]:
    """The heading in front of the summary, so that no sheet travels without it."""
    summary, *others = paper.tables
    rows = (*paper.heading, ("", ""), summary.columns, *summary.rows)
    return [Table(summary.title, (paper.title, ""), rows), *others]


def _grid(table: Table) -> Flowable:
    texts = len(table.columns) == 3 and any(len(str(row[-1])) > 60 for row in table.rows)
    rows: list[list[object]] = [[said(name, _SIZE, BOLD) for name in table.columns]]
    rows += [
        [_shown(cell, texts or not number) for number, cell in enumerate(row)] for row in table.rows
    ]
    count = len(table.columns)
    widths = (60.0, 120.0, _WIDE - 180) if texts else _even(count)
    grid = Grid(rows, colWidths=widths, repeatRows=1, hAlign="LEFT")
    grid.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), font(), _SIZE),
            ("BACKGROUND", (0, 0), (-1, 0), TINT),
            ("ALIGN", (1, 0), (-1, -1), "LEFT" if texts else "RIGHT"),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEABOVE", (0, 0), (-1, 0), 1, INK),
            ("LINEBELOW", (0, 0), (-1, -1), 0.35, LINE),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        ]
    )
    return grid


def _even(count: int) -> tuple[float, ...]:
    if count == 2:
        return 220.0, 110.0
    first = 130.0
    return (first, *([(_WIDE - first) / (count - 1)] * (count - 1)))


def _shown(cell: Cell, wraps: bool) -> object:
    match cell:
        case None:
            words = "–"
        case float():
            words = f"{cell:.1f}".replace(".", ",")
        case _:
            words = str(cell)
    return said(words, _SIZE) if wraps else words


def _write_whole(path: Path, content: bytes) -> None:
    unfinished = path.with_name(path.name + ".partial")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
