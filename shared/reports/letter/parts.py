"""Parts that documents share: facts in two columns, ticks, boxes, a QR code, places to sign."""

from collections.abc import Iterable, Sequence
from typing import Any
from xml.sax.saxutils import escape

import segno
from reportlab.lib.colors import HexColor, white
from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle

from shared.complaints.paper_content import Fact, Signer, Tick
from shared.reports.letter.type import BOLD, INK, LINE, MEDIUM, MUTE, TINT, font, style

BODY = 499.3
"""The room between the margins of an upright page, in points."""

PLAIN = [
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]


def said(words: str, size: float = 9.5, weight: int = 400, **more: Any) -> Paragraph:
    """A paragraph of plain words; line breaks are kept, markup is not."""
    return Paragraph(escape(words).replace("\n", "<br/>"), style(size, weight, **more))


class Heading(Paragraph):
    """A heading that is in the document's outline, too."""

    def __init__(self, words: str, size: float = 12.5, weight: int = BOLD, **more: Any) -> None:
        more.setdefault("leading", 1.3)
        super().__init__(escape(words), style(size, weight, **more))
        self._words = words
        # What a table or a paragraph break leaves together stays on the page of what follows.
        self.keepWithNext = 1

    def draw(self) -> None:
        noted = getattr(self.canv, "headings", None)
        if noted is not None:
            noted.append(self._words)
        super().draw()


def gap(points: float) -> Spacer:
    return Spacer(1, points)


def grid(
    rows: Sequence[Sequence[object]],
    widths: Sequence[float | None],
    *styles: Any,
    over_pages: bool = False,
) -> Table:
    """A table without padding of its own; ``over_pages`` lets even one row go on over the page."""
    table = Table([list(row) for row in rows], colWidths=list(widths), splitInRow=int(over_pages))
    # Without a font of ours a table names Helvetica, which is not embedded.
    table.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), font()), *PLAIN, *styles]))
    return table


def ruled(
    rows: Sequence[Sequence[object]],
    widths: Sequence[float],
    *styles: Any,
    over_pages: bool = False,
) -> Table:
    """A list with a line under each row; the first is its heading and stands on every page."""
    table = Table(
        [list(row) for row in rows],
        colWidths=list(widths),
        repeatRows=1,
        splitInRow=int(over_pages),
    )
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), font()),
                ("BACKGROUND", (0, 0), (-1, 0), TINT),
                ("LINEBELOW", (0, 0), (-1, 0), 0.75, INK),
                ("LINEBELOW", (0, 1), (-1, -1), 0.5, LINE),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                *styles,
            ]
        )
    )
    return table


NARROW = (("LEFTPADDING", (0, 0), (-1, -1), 2.5), ("RIGHTPADDING", (0, 0), (-1, -1), 2.5))
"""For a list of many columns."""


def facts(rows: Iterable[Fact], *, label: float = 121) -> Table:
    """Label and value a line, hairlines between; long values wrap and may run over the page."""
    cells = [
        (said(row.label, 9.1, colour=MUTE), said(row.value or "-", 9.1, MEDIUM)) for row in rows
    ]
    return grid(
        cells, (label, BODY - label),
        ("LINEABOVE", (0, 0), (-1, 0), 1, INK),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
        ("TOPPADDING", (0, 0), (-1, -1), 5.3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5.3),
        over_pages=True,
    )  # fmt: skip


class Code(Flowable):
    """A QR code of ``side`` points, as vectors."""

    def __init__(self, text: str, side: float) -> None:
        super().__init__()
        self._rows = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]
        self.width = self.height = side

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        module = self.width / len(self._rows)
        self.canv.setFillColor(INK)
        path = self.canv.beginPath()
        for down, row in enumerate(self._rows):
            for right, dark in enumerate(row):
                if dark:
                    path.rect(right * module, self.height - (down + 1) * module, module, module)
        self.canv.drawPath(path, stroke=0, fill=1)


class Box(Flowable):
    """A square to tick, with a cross in it when it is ticked."""

    side = 9.6

    def __init__(self, *, ticked: bool) -> None:
        super().__init__()
        self._ticked = ticked
        self.width = self.height = self.side

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        return self.side, self.side

    def draw(self) -> None:
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(1)
        self.canv.rect(0, 0, self.side, self.side, stroke=1, fill=0)
        if self._ticked:
            edge = 2.2
            self.canv.setLineWidth(1.4)
            self.canv.line(edge, edge, self.side - edge, self.side - edge)
            self.canv.line(edge, self.side - edge, self.side - edge, edge)


def ticks(rows: Iterable[Tick], *, wide: float) -> Table:
    """A box and its words a line; an empty one is a dotted line to write on."""
    cells: list[Sequence[object]] = []
    lines: list[tuple[Any, ...]] = []
    for position, row in enumerate(rows):
        cells.append((Box(ticked=row.ticked),
                      said(row.words or " ", 9.1, BOLD if row.ticked else 400)))  # fmt: skip
        if not row.words:
            lines.append(("LINEBELOW", (1, position), (1, position), 0.5, MUTE, 0, (1, 1.5)))
            lines.append(("TOPPADDING", (0, position), (-1, position), 5))
    return grid(cells, (17, wide - 17), ("BOTTOMPADDING", (0, 0), (-1, -1), 4), *lines)


def signature(signer: Signer, *, wide: float, above: str = "", high: float = 44) -> Table:
    """Where somebody signs: office above the room, name below the line, number under it."""
    top = "\n".join(part for part in (above, signer.title) if part)
    below = [said(signer.name or " ", 9.1, BOLD)]
    below += [said(line, 8.2, colour=MUTE) for line in (signer.rank, _nip(signer)) if line]
    return grid(
        [[said(top, 9.1)], [gap(high)], [below]], (wide,),
        ("LINEBELOW", (0, 1), (0, 1), 0.75, INK),
        ("TOPPADDING", (0, 2), (0, 2), 3),
    )  # fmt: skip


def boxed(inside: Flowable, *, wide: float = BODY, radius: float = 7.7) -> Table:
    """A rounded frame around something."""
    return grid(
        [[inside]], (wide,),
        ("BOX", (0, 0), (-1, -1), 1, INK),
        ("ROUNDEDCORNERS", [radius] * 4),
        ("LEFTPADDING", (0, 0), (-1, -1), 15.4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 15.4),
        ("TOPPADDING", (0, 0), (-1, -1), 13.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 13.5),
    )  # fmt: skip


def banner(words: str) -> Table:
    """White words on a dark ground."""
    return grid(
        [[said(words, 10, BOLD, colour=white, leading=1.2)]], (None,),
        ("BACKGROUND", (0, 0), (-1, -1), HexColor("#2A1A17")),
        ("ROUNDEDCORNERS", [4.8] * 4),
        ("LEFTPADDING", (0, 0), (-1, -1), 10.6),
        ("RIGHTPADDING", (0, 0), (-1, -1), 10.6),
        ("TOPPADDING", (0, 0), (-1, -1), 5.8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5.8),
    )  # fmt: skip


def _nip(signer: Signer) -> str:
    return f"NIP {signer.nip}" if signer.nip else ""
