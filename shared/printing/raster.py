"""A slip as one bitmap, the same on every printer.

Code pages, built-in fonts and native QR commands differ from clone to clone; dots do not.
Each block is measured into a *placed* block first and painted once the height is known.
"""

from collections.abc import Callable
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import segno
from PIL import Image, ImageDraw, UnidentifiedImageError

from assets import asset
from shared.printing.lettering import Lines, fitting_size, inked, length, set_lines
from shared.printing.motif import draw_kawung, draw_pucuk_rebung
from shared.printing.slip import (
    QR,
    Align,
    Banner,
    Block,
    Facts,
    Logo,
    Mark,
    Number,
    Row,
    Rule,
    RuleStyle,
    Size,
    Slip,
    Space,
    Text,
    Weight,
)

PAPER_80MM = 576
PAPER_58MM = 384
WIDTHS = (PAPER_58MM, PAPER_80MM)

_DOTS = {
    PAPER_80MM: {Size.SMALL: 24, Size.BODY: 28, Size.LARGE: 36, Size.TITLE: 40},
    PAPER_58MM: {Size.SMALL: 20, Size.BODY: 23, Size.LARGE: 28, Size.TITLE: 31},
}
_MARGIN = {PAPER_80MM: 12, PAPER_58MM: 4}
_LARGEST_NUMBER = {PAPER_80MM: 216, PAPER_58MM: 150}
_QR_MODULE = {PAPER_80MM: 7, PAPER_58MM: 5}

Paint = Callable[[ImageDraw.ImageDraw, int], None]
Placed = tuple[int, Paint]
"""Height in dots, and how to paint from a given top."""


class UnknownPaper(ValueError):
    """A width for which there is no layout."""


def render(slip: Slip, *, width: int, house: Path | None = None) -> Image.Image:
    """The first sheet of a slip in mode "1", exactly ``width`` dots wide, black on white.

    ``house`` is the folder in which logos are looked for before the shipped assets.
    """
    if width not in WIDTHS:
        raise UnknownPaper(f"Paper of {width} dots is not known; use 384 (58 mm) or 576 (80 mm).")
    press = _Press(width, house)
    placed = [press.place(block) for block in slip.blocks]
    canvas = Image.new("L", (width, max(8, sum(height for height, _ in placed))), 255)
    draw = ImageDraw.Draw(canvas)
    top = 0
    for height, paint in placed:
        paint(draw, top)
        top += height
    return canvas.point(_THRESHOLD, "1")


def preview_png(slip: Slip, *, width: int, house: Path | None = None) -> bytes:
    """The same dots as PNG with a little paper around them, for screens."""
    dots = render(slip, width=width, house=house)
    paper = Image.new("1", (dots.width + 32, dots.height + 48), 1)
    paper.paste(dots, (16, 24))
    out = BytesIO()
    paper.save(out, "PNG")
    return out.getvalue()


_THRESHOLD = [255 if level > 140 else 0 for level in range(256)]


class _Press:
    def __init__(self, width: int, house: Path | None) -> None:
        self._dots = _DOTS[width]
        self._left = _MARGIN[width]
        self._width = width - 2 * self._left
        self._paper = width
        self._house = house

    def place(self, block: Block) -> Placed:
        match block:
            case Text():
                return self._text(block)
            case Number():
                return self._number(block)
            case Rule():
                return self._rule(block)
            case Space():
                return block.dots, _nothing
            case Row():
                return self._row(block)
            case Facts():
                return self._facts(block)
            case QR():
                return self._qr(block)
            case Logo():
                return self._logo(block)
            case Mark():
                return self._mark(block)
            case Banner():
                return self._banner(block)

    def _text(self, block: Text) -> Placed:
        lines = set_lines(
            block.text,
            width=self._width,
            size=self._dots[block.size],
            weight=block.weight,
            max_lines=block.max_lines,
            balance=block.align is Align.CENTER,
        )
        box = (self._left, self._width)

        def paint(draw: ImageDraw.ImageDraw, top: int) -> None:
            _write_lines(draw, lines, box, top, block.align)

        return lines.height, paint

    def _number(self, block: Number) -> Placed:
        size = fitting_size(
            block.text,
            width=self._width - 8,
            largest=_LARGEST_NUMBER[self._paper],
            weight=Weight.EXTRABOLD,
        )
        ink, _, _ = inked(block.text, size, Weight.EXTRABOLD)
        air = max(8, self._paper // 32)

        def paint(draw: ImageDraw.ImageDraw, top: int) -> None:
            draw.bitmap((self._left + (self._width - ink.width) // 2, top + air), ink, fill=0)

        return ink.height + 2 * air, paint

    def _rule(self, block: Rule) -> Placed:
        left, right = self._left, self._left + self._width

        def paint(draw: ImageDraw.ImageDraw, top: int) -> None:
            match block.style:
                case RuleStyle.SOLID:
                    draw.rectangle((left, top + 9, right - 1, top + 11), fill=0)
                case RuleStyle.DASHED:
                    for x in range(left + (self._width - 8) % 14 // 2, right - 7, 14):
                        draw.rectangle((x, top + 9, x + 7, top + 10), fill=0)
                case RuleStyle.PUCUK_REBUNG:
                    draw_pucuk_rebung(draw, left, top, self._width)
                case RuleStyle.KAWUNG:
                    draw_kawung(draw, left, top, self._width)

        return (38 if block.style in (RuleStyle.PUCUK_REBUNG, RuleStyle.KAWUNG) else 20), paint

    def _row(self, block: Row) -> Placed:
        size = self._dots[Size.BODY]
        needed = length(block.key, size, Weight.REGULAR) + length(block.value, size, block.weight)
        if needed + size > self._width:
            key = self._text(Text(block.key, align=Align.LEFT))
            value = self._text(Text(block.value, weight=block.weight, align=Align.RIGHT))
            return _stacked(key, value)
        box = (self._left, self._width)
        leading = round(size * 1.45)

        def paint(draw: ImageDraw.ImageDraw, top: int) -> None:
            key = Lines((block.key,), size, Weight.REGULAR)
            value = Lines((block.value,), size, block.weight)
            _write_lines(draw, key, box, top, Align.LEFT, leading)
            _write_lines(draw, value, box, top, Align.RIGHT, leading)

        return leading, paint

    def _facts(self, block: Facts) -> Placed:
        cell = self._width // max(1, len(block.facts))
        inner = cell - 16
        largest = round(self._dots[Size.TITLE] * 1.25)
        values = [self._fact_value(fact.value, inner, largest) for fact in block.facts]
        labels = [
            set_lines(
                fact.label,
                width=inner,
                size=self._dots[Size.SMALL],
                weight=Weight.MEDIUM,
                max_lines=2,
                balance=True,
            )
            for fact in block.facts
        ]
        value_height = max([round(largest * 1.15), *(value.height for value in values)])
        height = value_height + max((label.height for label in labels), default=0) + 12

        def paint(draw: ImageDraw.ImageDraw, top: int) -> None:
            for index, (value, label) in enumerate(zip(values, labels, strict=True)):
                x = self._left + index * cell
                if index:
                    draw.rectangle((x - 1, top + 8, x, top + height - 8), fill=0)
                box = (x + 8, inner)
                drop = top + (value_height - value.height) // 2
                _write_lines(draw, value, box, drop, Align.CENTER)
                _write_lines(draw, label, box, top + value_height, Align.CENTER)

        return height, paint

    def _fact_value(self, text: str, width: int, largest: int) -> Lines:
        size = fitting_size(text, width=width, largest=largest, weight=Weight.BOLD)
        if size >= largest * 0.6:
            return Lines((text,), size, Weight.BOLD)
        return set_lines(
            text,
            width=width,
            size=round(largest * 0.62),
            weight=Weight.BOLD,
            max_lines=2,
            balance=True,
        )

    def _qr(self, block: QR) -> Placed:
        symbol = _symbol(block.data)
        module = _QR_MODULE[self._paper]
        side = len(symbol[0]) * module
        gap = 4 * module  # the quiet zone a reader asks for
        if not block.caption:
            left = self._left + (self._width - side) // 2

            def paint_alone(draw: ImageDraw.ImageDraw, top: int) -> None:
                _paint_symbol(draw, symbol, module, left, top + gap)

            return side + 2 * gap, paint_alone
        room = self._width - side - gap
        lines = set_lines(
            block.caption,
            width=room,
            size=self._dots[Size.SMALL],
            weight=Weight.MEDIUM,
            max_lines=8,
        )
        height = max(side + 2 * gap, lines.height + gap)

        def paint(draw: ImageDraw.ImageDraw, top: int) -> None:
            _paint_symbol(draw, symbol, module, self._left, top + (height - side) // 2)
            box = (self._left + side + gap, room)
            _write_lines(draw, lines, box, top + (height - lines.height) // 2, Align.LEFT)

        return height, paint

    def _logo(self, block: Logo) -> Placed:
        picture = _picture(block.source, self._house, self._width, block.height)
        if picture is None:
            return 0, _nothing
        left = self._left + (self._width - picture.width) // 2

        def paint(draw: ImageDraw.ImageDraw, top: int) -> None:
            draw.bitmap((left, top), picture, fill=0)

        return picture.height + 10, paint

    def _mark(self, block: Mark) -> Placed:
        largest = self._dots[Size.LARGE]
        size = fitting_size(
            block.text, width=self._width - 60, largest=largest, weight=Weight.EXTRABOLD
        )
        line = Lines((block.text,), size, Weight.EXTRABOLD)
        half = round(length(block.text, size, Weight.EXTRABOLD) / 2) + 22
        tall = round(largest * 1.45)
        middle = self._left + self._width // 2

        def paint(draw: ImageDraw.ImageDraw, top: int) -> None:
            frame = (middle - half, top + 2, middle + half, top + tall)
            draw.rounded_rectangle(frame, radius=10, outline=0, width=4)
            _write_lines(draw, line, (self._left, self._width), top, Align.CENTER, tall + 2)

        return tall + 14, paint

    def _banner(self, block: Banner) -> Placed:
        largest = self._dots[Size.BODY]
        size = fitting_size(block.text, width=self._width - 40, largest=largest, weight=Weight.BOLD)
        line = Lines((block.text,), size, Weight.BOLD)
        tall = round(largest * 1.7)

        def paint(draw: ImageDraw.ImageDraw, top: int) -> None:
            frame = (self._left, top, self._left + self._width - 1, top + tall)
            draw.rounded_rectangle(frame, radius=12, fill=0)
            box = (self._left, self._width)
            _write_lines(draw, line, box, top, Align.CENTER, tall, shade=255)

        return tall + 12, paint


def _write_lines(
    draw: ImageDraw.ImageDraw,
    lines: Lines,
    box: tuple[int, int],
    top: int,
    align: Align,
    leading: int | None = None,
    *,
    shade: int = 0,
) -> None:
    """Lines in a box (left, width), the capitals centred in each leading."""
    left, width = box
    leading = leading or lines.leading
    for line in lines.lines:
        if line:
            ink, x, y = inked(line, lines.size, lines.weight)
            spare = max(0, width - round(length(line, lines.size, lines.weight)))
            shift = {Align.LEFT: 0, Align.CENTER: spare // 2, Align.RIGHT: spare}[align]
            baseline = top + round((leading + lines.size * 0.7) / 2)
            draw.bitmap((left + shift + x, baseline + y), ink, fill=shade)
        top += leading


def _nothing(_draw: ImageDraw.ImageDraw, _top: int) -> None:
    return None


def _stacked(first: Placed, second: Placed) -> Placed:
    def paint(draw: ImageDraw.ImageDraw, top: int) -> None:
        first[1](draw, top)
        second[1](draw, top + first[0])

    return first[0] + second[0], paint


@lru_cache(maxsize=8)
def _symbol(data: str) -> tuple[bytes, ...]:
    return tuple(bytes(row) for row in segno.make(data, error="m", micro=False).matrix)


def _paint_symbol(
    draw: ImageDraw.ImageDraw, symbol: tuple[bytes, ...], module: int, left: int, top: int
) -> None:
    side = len(symbol)
    tiny = Image.frombytes("L", (side, side), b"".join(symbol)).point([0, *[255] * 255])
    big = tiny.resize((side * module, side * module), Image.Resampling.NEAREST)
    draw.bitmap((left, top), big, fill=0)


@lru_cache(maxsize=16)
def _picture(source: str, house: Path | None, width: int, height: int) -> Image.Image | None:
    """The ink of a logo (255 where black goes), or None when there is no such picture."""
    places = [house / source] if house else []
    for path in (*places, asset(source)):
        try:
            with Image.open(path) as opened:
                picture = opened.convert("RGBA")
        except (OSError, UnidentifiedImageError):
            continue
        flat = Image.new("RGBA", picture.size, "white")
        flat.alpha_composite(picture)
        grey = flat.convert("L")
        grey.thumbnail((width, height), Image.Resampling.LANCZOS)
        return grey.convert("1").convert("L").point(lambda level: 255 - level)
    return None
