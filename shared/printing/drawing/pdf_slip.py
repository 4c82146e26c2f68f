"""A slip as PDF: on roll paper, or on A4 for any office printer when the thermal one is dead."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import fontpkg
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas as Pdf

from shared.printing.drawing.canvas import DOTS_PER_INCH
from shared.printing.drawing.layout import place_slip
from shared.printing.drawing.letters import FAMILY, SPARE_FAMILY, runs
from shared.printing.drawing.sheet import PAPER_80MM
from shared.printing.slips.slip import Slip, Weight

_POINTS_PER_DOT = 72 / DOTS_PER_INCH
_MARGIN = 5 * 72 / 25.4
_A4_TOP = 25 * 72 / 25.4
_A4_SCALE = 2.1


def roll_pdf(slip: Slip, *, width: int = PAPER_80MM, house: Path | None = None) -> bytes:
    """One page a sheet, as wide as the paper and as high as the slip."""
    out, pdf = _document(slip)
    for sheet in slip.pages():
        height, paint = place_slip(sheet, width=width, house=house)
        page = (width * _POINTS_PER_DOT + 2 * _MARGIN, height * _POINTS_PER_DOT + 2 * _MARGIN)
        pdf.setPageSize(page)
        pdf.translate(_MARGIN, page[1] - _MARGIN)
        paint(_Page(pdf), 0)
        pdf.showPage()
    pdf.save()
    return out.getvalue()


def a4_pdf(slip: Slip, *, house: Path | None = None) -> bytes:
    """One A4 page a sheet, the slip as large as the page allows, in a frame to cut along."""
    out, pdf = _document(slip)
    pdf.setPageSize(A4)
    for sheet in slip.pages():
        height, paint = place_slip(sheet, width=PAPER_80MM, house=house)
        room = (A4[1] - 2 * _A4_TOP) / (height * _POINTS_PER_DOT)
        scale = min(_A4_SCALE, room)
        wide = PAPER_80MM * _POINTS_PER_DOT * scale
        tall = height * _POINTS_PER_DOT * scale
        left, top = (A4[0] - wide) / 2, A4[1] - _A4_TOP
        pdf.setDash(3, 3)
        pdf.setLineWidth(0.5)
        pdf.rect(left - _MARGIN, top - tall - _MARGIN, wide + 2 * _MARGIN, tall + 2 * _MARGIN)
        pdf.setDash()
        pdf.translate(left, top)
        pdf.scale(scale, scale)
        paint(_Page(pdf), 0)
        pdf.showPage()
    pdf.save()
    return out.getvalue()


def _document(slip: Slip) -> tuple[BytesIO, Pdf]:
    out = BytesIO()
    # Without it reportlab names Helvetica, which it does not embed.
    first_font = _font(Weight.REGULAR)
    pdf = Pdf(
        out,
        invariant=True,
        lang=f"{slip.language}-ID" if slip.language != "en" else "en",
        pageCompression=1,
        initialFontName=first_font,  # type: ignore[arg-type]  # its stubs say float
    )
    pdf.setTitle(slip.number or "Slip")
    return out, pdf


def _font(weight: Weight, spare: bool = False) -> str:
    family = SPARE_FAMILY if spare else FAMILY
    name = f"{family} {int(weight)}"
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(fontpkg.path(family, weight=int(weight)))))
    return name


class _Page:
    """Draws dots as vectors and real text; y runs upwards in PDF, hence the minus signs."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        pdf.scale(_POINTS_PER_DOT, _POINTS_PER_DOT)

    def _ink(self, white: bool = False) -> None:
        self._pdf.setFillGray(1 if white else 0)

    def box(self, left: int, top: int, right: int, bottom: int) -> None:
        self._ink()
        self._pdf.rect(left, -bottom - 1, right - left + 1, bottom - top + 1, stroke=0, fill=1)

    def rounded(
        self, left: int, top: int, right: int, bottom: int, *, radius: int, line: int = 0
    ) -> None:
        self._ink()
        self._pdf.setLineWidth(line)
        self._pdf.roundRect(
            left + line / 2,
            -bottom + line / 2,
            right - left - line,
            bottom - top - line,
            radius,
            stroke=int(line > 0),
            fill=int(line == 0),
        )

    def polygon(self, points: Sequence[tuple[int, int]], *, white: bool = False) -> None:
        self._ink(white)
        path = self._pdf.beginPath()
        path.moveTo(points[0][0], -points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, -y)
        path.close()
        self._pdf.drawPath(path, stroke=0, fill=1)

    def disc(self, left: int, top: int, right: int, bottom: int) -> None:
        self._ink()
        self._pdf.ellipse(left, -bottom, right, -top, stroke=0, fill=1)

    def words(
        self, text: str, *, size: int, weight: Weight, x: int, baseline: int, white: bool = False
    ) -> None:
        self._ink(white)
        pen = float(x)
        for run, spare in runs(text):
            name = _font(weight, spare)
            self._pdf.setFont(name, size)
            self._pdf.drawString(pen, -baseline, run)
            pen += self._pdf.stringWidth(run, name, size)

    def symbol(self, rows: Sequence[bytes], *, module: int, left: int, top: int) -> None:
        self._ink()
        path = self._pdf.beginPath()
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark:
                    corner = (left + x * module, -(top + (y + 1) * module))
                    path.rect(*corner, module, module)
        self._pdf.drawPath(path, stroke=0, fill=1)

    def picture(self, ink: Image.Image, left: int, top: int) -> None:
        grey = ink.point([255 - level for level in range(256)])
        box = (left, -(top + ink.height), ink.width, ink.height)
        self._pdf.drawImage(ImageReader(grey), *box)
