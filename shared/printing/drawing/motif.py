"""The woven band at the head of a slip, in black dots."""

from shared.printing.drawing.canvas import Canvas


def draw_pucuk_rebung(canvas: Canvas, left: int, top: int, width: int) -> None:
    """Bamboo shoots with a lozenge between each pair, over a line; 26 dots high."""
    count = round(width / 24)
    step = (width - 1) / count
    base = top + 20
    canvas.box(left, base + 4, left + width - 1, base + 5)
    for index in range(count):
        x = round(left + index * step)
        right = round(left + (index + 1) * step)
        middle = (x + right) // 2
        canvas.polygon([(x + 2, base), (right - 2, base), (middle, top + 2)])
        canvas.polygon([(x + 8, base), (right - 8, base), (middle, top + 11)], white=True)
        if index:
            canvas.polygon([(x - 4, top + 5), (x, top), (x + 4, top + 5), (x, top + 10)])


def draw_kawung(canvas: Canvas, left: int, top: int, width: int) -> None:
    """Four-petalled kawung flowers between two fine lines; 26 dots high."""
    count = round(width / 26)
    step = width / count
    canvas.box(left, top, left + width - 1, top + 1)
    canvas.box(left, top + 26, left + width - 1, top + 27)
    for index in range(count):
        x, y = round(left + (index + 0.5) * step), top + 13
        for dx, dy in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
            petal = ((2, 2), (8, 2), (11, 5), (11, 10), (5, 10), (2, 7))
            canvas.polygon([(x + dx * px, y + dy * py) for px, py in petal])
