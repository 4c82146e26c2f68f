"""The woven band at the head of a slip, in black dots."""

from PIL import ImageDraw


def draw_pucuk_rebung(canvas: ImageDraw.ImageDraw, left: int, top: int, width: int) -> None:
    """Bamboo shoots with a lozenge between each pair, over a line; 26 dots high."""
    count = round(width / 24)
    step = (width - 1) / count
    base = top + 20
    canvas.rectangle((left, base + 4, left + width - 1, base + 5), fill=0)
    for index in range(count):
        x = round(left + index * step)
        right = round(left + (index + 1) * step)
        middle = (x + right) // 2
        canvas.polygon([(x + 2, base), (right - 2, base), (middle, top + 2)], fill=0)
        canvas.polygon([(x + 8, base), (right - 8, base), (middle, top + 11)], fill=255)
        if index:
            canvas.polygon([(x - 4, top + 5), (x, top), (x + 4, top + 5), (x, top + 10)], fill=0)


def draw_kawung(canvas: ImageDraw.ImageDraw, left: int, top: int, width: int) -> None:
    """Four-petalled kawung flowers between two fine lines; 26 dots high."""
    count = round(width / 26)
    step = width / count
    canvas.rectangle((left, top, left + width - 1, top + 1), fill=0)
    canvas.rectangle((left, top + 24, left + width - 1, top + 25), fill=0)
    for index in range(count):
        x, y = round(left + (index + 0.5) * step), top + 12
        for dx, dy in ((-5, -4), (5, -4), (-5, 4), (5, 4)):
            canvas.ellipse((x + dx - 4, y + dy - 3, x + dx + 4, y + dy + 3), fill=0)
        canvas.rectangle((x, y, x + 1, y + 1), fill=255)
