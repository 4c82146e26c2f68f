"""The house's band along the top of a page, as vectors; it survives a grey printer."""

from collections.abc import Callable

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from shared.complaints.paper_content import LetterHead


def _ground(canvas: Canvas, y: float, wide: float, high: float, head: LetterHead) -> None:
    canvas.setFillColor(HexColor(head.primary))
    canvas.rect(0, y, wide, high, stroke=0, fill=1)
    canvas.setFillColor(HexColor(head.accent))
    canvas.rect(0, y, wide, high / 24, stroke=0, fill=1)
    canvas.rect(0, y + high * 23 / 24, wide, high / 24, stroke=0, fill=1)


def pucuk_rebung(canvas: Canvas, y: float, wide: float, high: float, head: LetterHead) -> None:
    """Bamboo shoots with a lozenge between each pair."""
    _ground(canvas, y, wide, high, head)
    step = high * 0.625
    x = 0.0
    while x < wide + step:
        canvas.setStrokeColor(HexColor(head.accent))
        canvas.setLineWidth(high / 30)
        canvas.lines([
            (x - step * 0.43, y, x, y + high * 0.87),
            (x, y + high * 0.87, x + step * 0.43, y),
        ])  # fmt: skip
        _fill(
            canvas, head.accent, [(x - step * 0.27, y), (x, y + high * 0.3), (x + step * 0.27, y)]
        )
        middle = x + step / 2
        _fill(canvas, head.light, [
            (middle, y + high * 0.84), (middle + step * 0.16, y + high * 0.7),
            (middle, y + high * 0.57), (middle - step * 0.16, y + high * 0.7),
        ])  # fmt: skip
        x += step


def kawung(canvas: Canvas, y: float, wide: float, high: float, head: LetterHead) -> None:
    """Four-petalled kawung flowers."""
    _ground(canvas, y, wide, high, head)
    canvas.setFillColor(HexColor(head.light))
    step, x = high, high / 2
    while x < wide + step:
        for dx, dy in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
            left, low = x + dx * high * 0.2, y + high / 2 + dy * high * 0.2
            reach = high * 0.17
            canvas.ellipse(left - reach, low - reach * 0.8, left + reach, low + reach * 0.8,
                           stroke=0, fill=1)  # fmt: skip
        x += step


def _fill(canvas: Canvas, colour: str, points: list[tuple[float, float]]) -> None:
    canvas.setFillColor(HexColor(colour))
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


MOTIFS: dict[str, Callable[[Canvas, float, float, float, LetterHead], None]] = {
    "pucuk-rebung": pucuk_rebung,
    "kawung": kawung,
}
