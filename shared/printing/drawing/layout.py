"""Where everything on a slip goes, for any paper width and whatever it is drawn on.

Each block becomes a *placed* block: its height, and how to paint it once its top is known.
"""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import segno
from PIL import Image

from assets import asset
from shared.printing.drawing.canvas import Canvas
from shared.printing.drawing.facts import place_facts
from shared.printing.drawing.lettering import (
    Lines,
    fitting_size,
    headline,
    inked,
    length,
    set_lines,
)
from shared.printing.drawing.motif import draw_kawung, draw_pucuk_rebung
from shared.printing.drawing.sheet import PaperSheet, Placed, nothing, put_lines, sheet_of, stacked
from shared.printing.slips.logo_file import LogoRefused, picture_on_white
from shared.printing.slips.slip import (
    QR,
    Align,
    Banner,
    Block,
    Facts,
    Logo,
    Number,
    Row,
    Rule,
    Ruler,
    RuleStyle,
    Size,
    Slip,
    SlipMark,
    Space,
    Text,
    Weight,
)

_WOVEN: dict[RuleStyle, Callable[[Canvas, int, int, int], None]] = {
    RuleStyle.PUCUK_REBUNG: draw_pucuk_rebung,
    RuleStyle.KAWUNG: draw_kawung,
}


def place_slip(slip: Slip, *, width: int, house: Path | None = None) -> Placed:
    """The first sheet of a slip on paper of ``width`` dots. Raises `UnknownPaper`."""
    sheet = sheet_of(width)
    return stacked([_put(sheet, block, house) for block in slip.blocks])


def _put(sheet: PaperSheet, block: Block, house: Path | None) -> Placed:
    match block:
        case Text():
            return _text(sheet, block)
        case Number():
            return _number(sheet, block)
        case Rule():
            return _rule(sheet, block)
        case Space():
            return block.dots, nothing
        case Row():
            return _row(sheet, block)
        case Facts():
            return place_facts(sheet, block)
        case QR():
            return _qr(sheet, block)
        case Logo():
            return _logo(sheet, block, house)
        case SlipMark():
            return _mark(sheet, block)
        case Banner():
            return _banner(sheet, block)
        case Ruler():
            return _ruler(sheet)


def _text(sheet: PaperSheet, block: Text) -> Placed:
    lines = set_lines(
        block.text,
        width=sheet.width,
        size=sheet.dots[block.size],
        weight=block.weight,
        max_lines=block.max_lines,
        balance=block.align is Align.CENTER,
    )

    def paint(canvas: Canvas, top: int) -> None:
        put_lines(canvas, lines, sheet.box, top, block.align)

    return lines.height, paint


def _number(sheet: PaperSheet, block: Number) -> Placed:
    weight, air = Weight.EXTRABOLD, sheet.paper // 32
    small = sheet.dots[Size.TITLE]
    beside = round(length(block.check, small, Weight.BOLD)) + air if block.check else 0
    room = sheet.width - 8 - beside
    size = fitting_size(block.text, width=room, largest=sheet.largest_number, weight=weight)
    ink, ink_left, ink_top = inked(block.text, size, weight)

    def paint(canvas: Canvas, top: int) -> None:
        left = sheet.left + (sheet.width - ink.width - beside) // 2
        baseline = top + air - ink_top
        canvas.words(block.text, size=size, weight=weight, x=left - ink_left, baseline=baseline)
        if block.check:
            x = left + ink.width + air
            canvas.words(block.check, size=small, weight=Weight.BOLD, x=x, baseline=baseline)

    return ink.height + 2 * air, paint


def _rule(sheet: PaperSheet, block: Rule) -> Placed:
    left, right = sheet.left, sheet.left + sheet.width
    if block.style in _WOVEN:
        weave = _WOVEN[block.style]
        return 38, lambda canvas, top: weave(canvas, left, top, sheet.width)

    def paint(canvas: Canvas, top: int) -> None:
        if block.style is RuleStyle.SOLID:
            canvas.box(left, top + 9, right - 1, top + 11)
        else:
            for x in range(left + (sheet.width - 8) % 14 // 2, right - 7, 14):
                canvas.box(x, top + 9, x + 7, top + 10)

    return 20, paint


def _row(sheet: PaperSheet, block: Row) -> Placed:
    size = sheet.dots[Size.BODY]
    needed = length(block.key, size, Weight.REGULAR) + length(block.value, size, block.weight)
    if needed + size > sheet.width:
        key = _text(sheet, Text(block.key, align=Align.LEFT))
        value = _text(sheet, Text(block.value, weight=block.weight, align=Align.RIGHT))
        return stacked([key, value])
    leading = round(size * 1.45)

    def paint(canvas: Canvas, top: int) -> None:
        key = Lines((block.key,), size, Weight.REGULAR)
        value = Lines((block.value,), size, block.weight)
        put_lines(canvas, key, sheet.box, top, Align.LEFT, leading)
        put_lines(canvas, value, sheet.box, top, Align.RIGHT, leading)

    return leading, paint


def _qr(sheet: PaperSheet, block: QR) -> Placed:
    symbol = _symbol(block.data)
    module = sheet.qr_module
    side = len(symbol) * module
    gap = 4 * module  # the quiet zone a reader asks for; at the left the paper's edge is one
    if not block.caption:
        left = sheet.left + (sheet.width - side) // 2
        return side + 2 * gap, lambda canvas, top: canvas.symbol(
            symbol, module=module, left=left, top=top + gap
        )
    room = sheet.width - side - gap
    lines = set_lines(
        block.caption,
        width=room,
        size=sheet.dots[Size.SMALL],
        weight=Weight.MEDIUM,
        max_lines=8,
    )
    height = max(side + 2 * gap, lines.height + gap)

    def paint(canvas: Canvas, top: int) -> None:
        canvas.symbol(symbol, module=module, left=sheet.left, top=top + (height - side) // 2)
        box = (sheet.left + side + gap, room)
        put_lines(canvas, lines, box, top + (height - lines.height) // 2, Align.LEFT)

    return height, paint


def _logo(sheet: PaperSheet, block: Logo, house: Path | None) -> Placed:
    ink = _picture(block.source, house, sheet.width, block.height)
    if ink is None:
        return 0, nothing
    left = sheet.left + (sheet.width - ink.width) // 2
    return ink.height + 10, lambda canvas, top: canvas.picture(ink, left, top)


def _mark(sheet: PaperSheet, block: SlipMark) -> Placed:
    largest, weight = sheet.dots[Size.LARGE], Weight.EXTRABOLD
    lines = headline(block.text, width=sheet.width - 60, largest=largest, weight=weight)
    widest = max(length(line, lines.size, weight) for line in lines.lines)
    half = round(widest / 2) + 22
    tall = lines.height + round(largest * 0.25)
    middle = sheet.left + sheet.width // 2

    def paint(canvas: Canvas, top: int) -> None:
        canvas.rounded(middle - half, top + 2, middle + half, top + tall, radius=10, line=4)
        put_lines(canvas, lines, sheet.box, top + 1 + (tall - lines.height) // 2, Align.CENTER)

    return tall + 14, paint


def _banner(sheet: PaperSheet, block: Banner) -> Placed:
    largest = sheet.dots[Size.BODY]
    lines = headline(block.text, width=sheet.width - 40, largest=largest, weight=Weight.BOLD)
    tall = max(lines.height, round(largest * 1.3)) + round(largest * 0.4)

    def paint(canvas: Canvas, top: int) -> None:
        top += 8
        right = sheet.left + sheet.width - 1
        canvas.rounded(sheet.left, top, right, top + tall, radius=12)
        drop = top + (tall - lines.height) // 2
        put_lines(canvas, lines, sheet.box, drop, Align.CENTER, white=True)

    return tall + 18, paint


def _ruler(sheet: PaperSheet) -> Placed:
    def paint(canvas: Canvas, top: int) -> None:
        canvas.box(0, top + 30, sheet.paper - 1, top + 31)
        canvas.box(0, top, 0, top + 31)
        canvas.box(sheet.paper - 1, top, sheet.paper - 1, top + 31)
        for millimetre in range(1, int(sheet.paper / sheet.dots_per_mm) + 1):
            x = round(millimetre * sheet.dots_per_mm)
            tall = 30 if millimetre % 10 == 0 else 20 if millimetre % 5 == 0 else 12
            if x < sheet.paper:
                canvas.box(x, top + 30 - tall, x, top + 30)

    return 44, paint


@lru_cache(maxsize=8)
def _symbol(data: str) -> tuple[bytes, ...]:
    return tuple(bytes(row) for row in segno.make(data, error="m", micro=False).matrix)


_CRISP = [max(0, min(255, (level - 70) * 3 // 2)) for level in range(256)]
"""Dark colours of an emblem become solid black; only middle tones are dithered."""


@lru_cache(maxsize=16)
def _picture(source: str, house: Path | None, width: int, height: int) -> Image.Image | None:
    """The ink of a logo, or None when there is no such picture: a slip prints without it."""
    folders = [house / source] if house else []
    for path in (*folders, asset(source)):
        try:
            grey = picture_on_white(path)
        except LogoRefused:
            continue
        grey.thumbnail((width, height), Image.Resampling.LANCZOS)
        return (
            grey.point(_CRISP)
            .convert("1")
            .convert("L")
            .point([255 - level for level in range(256)])
        )
    return None
