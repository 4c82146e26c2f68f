"""Setting words in dots: measuring, wrapping, balancing and shrinking.

Measuring and drawing a line costs up to a millisecond each, and most lines of a slip are the
same all day, so both are remembered.
"""

from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw

from shared.printing.drawing.letters import face, runs
from shared.printing.slips.slip import Weight

SMALLEST = 15
"""Dots; under two millimetres high nobody reads a slip."""
_EASY_SHRINK = 0.85
_HARD_SHRINK = 0.75


@lru_cache(maxsize=4096)
def length(text: str, size: int, weight: Weight) -> float:
    """Dots from the first glyph's origin to the last one's advance."""
    return sum(face(size, weight, spare).getlength(run) for run, spare in runs(text))


@lru_cache(maxsize=192)
def inked(text: str, size: int, weight: Weight) -> tuple[Image.Image, int, int]:
    """A line's ink (255 where black goes) and where it lies from origin and baseline."""
    placed, boxes, pen = [], [], 0
    for run, spare in runs(text):
        font = face(size, weight, spare)
        left, top, right, bottom = (round(edge) for edge in font.getbbox(run, anchor="ls"))
        placed.append((pen, run, font))
        boxes.append((pen + left, top, pen + right, bottom))
        pen += round(font.getlength(run))
    left, top = (min(box[edge] for box in boxes) for edge in (0, 1))
    right, bottom = (max(box[edge] for box in boxes) for edge in (2, 3))
    ink = Image.new("L", (max(1, right - left), max(1, bottom - top)), 0)
    drawing = ImageDraw.Draw(ink)
    for x, run, font in placed:
        drawing.text((x - left, -top), run, fill=255, font=font, anchor="ls")
    return ink, left, top


@dataclass(frozen=True, slots=True)
class Lines:
    """Words broken into lines that each fit the width they were set for."""

    lines: tuple[str, ...]
    size: int
    weight: Weight

    @property
    def leading(self) -> int:
        return round(self.size * 1.3)

    @property
    def height(self) -> int:
        return self.leading * len(self.lines)


@lru_cache(maxsize=256)
def set_lines(
    text: str, *, width: int, size: int, weight: Weight, max_lines: int, balance: bool = False
) -> Lines:
    """Nothing is ever dropped: wraps, shrinks a little, breaks words, then takes more lines.

    A slightly smaller size is preferred where it saves a line. ``balance`` evens out the
    lines, for centred text.
    """
    best: tuple[int, int, tuple[str, ...]] | None = None
    for dots in range(size, max(SMALLEST, round(size * _HARD_SHRINK)) - 1, -1):
        lines, broken = _wrap(text, dots, weight, width)
        count = len(lines) + (100 if broken else 0)
        if best is None or count < best[0]:
            best = (count, dots, lines)
        if dots <= size * _EASY_SHRINK and best[0] <= max_lines:
            break
        if best[0] == 1:
            break
    assert best is not None
    _, dots, lines = best
    if balance and len(lines) > 1:
        lines = _balanced(text, dots, weight, width, lines)
    return Lines(lines, dots, weight)


@lru_cache(maxsize=256)
def fitting_size(text: str, *, width: int, largest: int, weight: Weight) -> int:
    """The largest size up to ``largest`` dots at which the text fits on one line."""
    needed = length(text, largest, weight)
    if needed <= width:
        return largest
    size = max(SMALLEST, int(largest * width / needed))
    while size > SMALLEST and length(text, size, weight) > width:
        size -= 1
    return size


def headline(text: str, *, width: int, largest: int, weight: Weight) -> Lines:
    """On one line while that stays large, else on several smaller ones."""
    size = fitting_size(text, width=width, largest=largest, weight=weight)
    if size >= largest * 0.6 and length(text, size, weight) <= width:
        return Lines((text,), size, weight)
    size = max(SMALLEST, round(largest * 0.62))
    return set_lines(text, width=width, size=size, weight=weight, max_lines=2, balance=True)


def _wrap(text: str, size: int, weight: Weight, width: int) -> tuple[tuple[str, ...], bool]:
    """The lines, and whether a word had to be broken inside."""
    lines: list[str] = []
    broken = False
    space = length(" ", size, weight)
    for paragraph in text.splitlines() or [""]:
        line, used = "", 0.0
        for word in filter(None, paragraph.split(" ")):  # keeps no-break spaces
            room = length(word, size, weight)
            if line and used + space + room <= width:
                line, used = f"{line} {word}", used + space + room
                continue
            if line:
                lines.append(line)
            while room > width and len(word) > 1:
                broken = True
                head = _fitting_head(word, size, weight, width)
                lines.append(word[:head])
                word = word[head:]
                room = length(word, size, weight)
            line, used = word, room
        lines.append(line)
    return tuple(lines), broken


def _fitting_head(word: str, size: int, weight: Weight, width: int) -> int:
    head = len(word) - 1
    while head > 1 and length(word[:head], size, weight) > width:
        head -= 1
    return head


def _balanced(
    text: str, size: int, weight: Weight, width: int, greedy: tuple[str, ...]
) -> tuple[str, ...]:
    """The narrowest setting that takes no more lines and breaks no more words."""
    best, low, high = greedy, width // 2, width
    while high - low > 6:
        middle = (low + high) // 2
        lines, broken = _wrap(text, size, weight, middle)
        if len(lines) <= len(greedy) and not broken:
            best, high = lines, middle
        else:
            low = middle
    return best
