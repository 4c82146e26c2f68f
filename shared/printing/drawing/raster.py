"""A slip as one bitmap, the same on every printer.

Code pages, built-in fonts and native QR commands differ from clone to clone; dots do not.
"""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from shared.printing.drawing.layout import place_slip
from shared.printing.drawing.lettering import inked
from shared.printing.slips.slip import Slip, Weight

_THRESHOLD = [255 if level > 140 else 0 for level in range(256)]


def render(slip: Slip, *, width: int, house: Path | None = None) -> Image.Image:
    """The first sheet of a slip in mode "1", exactly ``width`` dots wide, black on white.

    ``width`` is 384 on 58 mm paper, 576 or 512 on 80 mm, or another of `sheet_of`; ``house`` is
    the folder in which logos are looked for before the shipped assets. Raises `UnknownPaper`.
    """
    height, paint = place_slip(slip, width=width, house=house)
    paper = Image.new("L", (width, max(8, height)), 255)
    paint(_Dots(paper), 0)
    return paper.point(_THRESHOLD, "1")


def preview_png(slip: Slip, *, width: int, house: Path | None = None) -> bytes:
    """The same dots as PNG with a little paper around them, for screens."""
    dots = render(slip, width=width, house=house)
    paper = Image.new("1", (dots.width + 32, dots.height + 48), 1)
    paper.paste(dots, (16, 24))
    out = BytesIO()
    paper.save(out, "PNG")
    return out.getvalue()


class _Dots:
    """Draws with grey edges; the threshold afterwards gives rounder letters than mode "1"."""

    def __init__(self, paper: Image.Image) -> None:
        self._draw = ImageDraw.Draw(paper)

    def box(self, left: int, top: int, right: int, bottom: int) -> None:
        self._draw.rectangle((left, top, right, bottom), fill=0)

    def rounded(
        self, left: int, top: int, right: int, bottom: int, *, radius: int, line: int = 0
    ) -> None:
        frame = (left, top, right, bottom)
        if line:
            self._draw.rounded_rectangle(frame, radius=radius, outline=0, width=line)
        else:
            self._draw.rounded_rectangle(frame, radius=radius, fill=0)

    def polygon(self, points: Sequence[tuple[int, int]], *, white: bool = False) -> None:
        self._draw.polygon(list(points), fill=255 if white else 0)

    def disc(self, left: int, top: int, right: int, bottom: int) -> None:
        self._draw.ellipse((left, top, right, bottom), fill=0)

    def words(
        self, text: str, *, size: int, weight: Weight, x: int, baseline: int, white: bool = False
    ) -> None:
        ink, left, top = inked(text, size, weight)
        self._draw.bitmap((x + left, baseline + top), ink, fill=255 if white else 0)

    def symbol(self, rows: Sequence[bytes], *, module: int, left: int, top: int) -> None:
        side = len(rows)
        small = Image.frombytes("L", (side, side), b"".join(rows)).point([0] + [255] * 255)
        large = small.resize((side * module, side * module), Image.Resampling.NEAREST)
        self._draw.bitmap((left, top), large, fill=0)

    def picture(self, ink: Image.Image, left: int, top: int) -> None:
        self._draw.bitmap((left, top), ink, fill=0)
