"""The papers, and putting set lines and blocks on them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from shared.printing.drawing.canvas import DOTS_PER_INCH, Canvas
from shared.printing.drawing.lettering import Lines, length
from shared.printing.slips.slip import Align, Size

PAPER_80MM = 576
PAPER_58MM = 384
PAPER_80MM_COARSE = 512
"""80 mm printers with 180 instead of 203 dots to the inch."""
NARROWEST, WIDEST = 256, 1248
"""Dots across; multiples of eight. 1248 is four inches at 300 dots to the inch."""

Placed = tuple[int, Callable[[Canvas, int], None]]
"""A height in dots, and how to paint from a given top."""


class UnknownPaper(ValueError):
    """A width that no printer has."""


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """Measures of one paper, in dots; ``left`` and ``width`` are those of the printed part."""

    paper: int
    dots_per_mm: float
    left: int
    width: int
    largest_number: int
    qr_module: int
    dots: Mapping[Size, int]

    @property
    def box(self) -> tuple[int, int]:
        return self.left, self.width


_DRAWN = {
    PAPER_80MM: PaperSheet(
        paper=PAPER_80MM,
        dots_per_mm=DOTS_PER_INCH / 25.4,
        left=12,
        width=552,
        largest_number=216,
        qr_module=7,
        dots={Size.SMALL: 24, Size.BODY: 28, Size.LARGE: 36, Size.TITLE: 40},
    ),
    PAPER_58MM: PaperSheet(
        paper=PAPER_58MM,
        dots_per_mm=DOTS_PER_INCH / 25.4,
        left=4,
        width=376,
        largest_number=150,
        qr_module=5,
        dots={Size.SMALL: 20, Size.BODY: 23, Size.LARGE: 28, Size.TITLE: 31},
    ),
}


@lru_cache(maxsize=8)
def sheet_of(width: int) -> PaperSheet:
    """The measures of a paper ``width`` dots wide, in the proportions of the nearest one that
    was drawn by hand. Raises `UnknownPaper`."""
    if not NARROWEST <= width <= WIDEST or width % 8:
        raise UnknownPaper(
            f"Kertas selebar {width} titik tidak dikenal; pakai kelipatan 8 dari {NARROWEST} "
            f"sampai {WIDEST}, misalnya 384 (58 mm) atau 576 (80 mm)."
        )
    if width in _DRAWN:
        return _DRAWN[width]
    model = _DRAWN[PAPER_80MM if width >= (PAPER_80MM + PAPER_58MM) // 2 else PAPER_58MM]
    scale = width / model.paper
    left = round(model.left * scale)
    coarse = width == PAPER_80MM_COARSE
    return PaperSheet(
        paper=width,
        dots_per_mm=model.dots_per_mm * (scale if coarse else 1),
        left=left,
        width=width - 2 * left,
        largest_number=round(model.largest_number * scale),
        qr_module=max(4, round(model.qr_module * scale)),
        dots={size: max(18, round(dots * scale)) for size, dots in model.dots.items()},
    )


def put_lines(
    canvas: Canvas,
    lines: Lines,
    box: tuple[int, int],
    top: int,
    align: Align,
    leading: int | None = None,
    *,
    white: bool = False,
) -> None:
    """Lines in a box (left, width), the capitals centred in each leading."""
    left, width = box
    leading = leading or lines.leading
    for line in lines.lines:
        if line:
            spare = max(0, width - round(length(line, lines.size, lines.weight)))
            shift = {Align.LEFT: 0, Align.CENTER: spare // 2, Align.RIGHT: spare}[align]
            canvas.words(
                line,
                size=lines.size,
                weight=lines.weight,
                x=left + shift,
                baseline=top + round((leading + lines.size * 0.7) / 2),
                white=white,
            )
        top += leading


def nothing(_canvas: Canvas, _top: int) -> None:
    return None


def stacked(blocks: Sequence[Placed]) -> Placed:
    def paint(canvas: Canvas, top: int) -> None:
        for height, paint_block in blocks:
            paint_block(canvas, top)
            top += height

    return sum(height for height, _ in blocks), paint
