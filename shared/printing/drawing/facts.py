"""Large values over small labels, side by side."""

from shared.printing.drawing.canvas import Canvas
from shared.printing.drawing.lettering import Lines, headline, set_lines
from shared.printing.drawing.sheet import PaperSheet, Placed, put_lines
from shared.printing.slips.slip import Align, Facts, Size, Weight

_AIR = 8


def place_facts(sheet: PaperSheet, block: Facts) -> Placed:
    cell = sheet.width // max(1, len(block.facts))
    room = cell - 2 * _AIR
    largest = round(sheet.dots[Size.TITLE] * 1.25)
    values = [
        headline(fact.value, width=room, largest=largest, weight=Weight.BOLD)
        for fact in block.facts
    ]
    labels = [_label(fact.label, room, sheet.dots[Size.SMALL]) for fact in block.facts]
    value_height = max([round(largest * 1.15), *(value.height for value in values)])
    height = value_height + max((label.height for label in labels), default=0) + 12

    def paint(canvas: Canvas, top: int) -> None:
        for index, (value, label) in enumerate(zip(values, labels, strict=True)):
            x = sheet.left + index * cell
            if index:
                canvas.box(x - 1, top + 8, x, top + height - 8)
            drop = top + (value_height - value.height) // 2
            put_lines(canvas, value, (x + _AIR, room), drop, Align.CENTER)
            put_lines(canvas, label, (x + _AIR, room), top + value_height, Align.CENTER)

    return height, paint


def _label(text: str, width: int, size: int) -> Lines:
    return set_lines(text, width=width, size=size, weight=Weight.MEDIUM, max_lines=2, balance=True)
