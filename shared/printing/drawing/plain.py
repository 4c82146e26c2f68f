"""A slip as lines of plain ASCII, for printers that choke on pictures.

Code pages differ from clone to clone, so nothing above ASCII is sent; what has no ASCII form
is spelled the way a typewriter would.
"""

import textwrap
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from shared.printing.slips.slip import (
    QR,
    Align,
    Banner,
    Facts,
    Number,
    Row,
    Rule,
    Slip,
    SlipMark,
    Space,
    Text,
)

_SPELLED = str.maketrans(
    {"±": "+/-", "–": "-", "—": "-", "×": "x", "·": "-", "’": "'", "‘": "'", "“": '"', "”": '"',
     "…": "...", "\u00a0": " ", "°": " "}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlainLine:
    text: str
    is_number: bool = False


def columns(width: int) -> int:
    """Characters of the built-in 12-dot font on ``width`` dots."""
    return width // 12


def to_ascii(text: str) -> str:
    spelled = unicodedata.normalize("NFKD", text.translate(_SPELLED))
    bare = "".join(c for c in spelled if not unicodedata.combining(c))
    return bare.encode("ascii", "replace").decode("ascii")


def plain_lines(slip: Slip, *, columns: int) -> Iterator[PlainLine]:
    for block in slip.blocks:
        match block:
            case Number():
                yield PlainLine("")
                yield PlainLine(to_ascii(block.text), is_number=True)
                yield PlainLine(block.check.center(columns).rstrip())
            case Text():
                yield from _paragraph(block.text, columns, block.align)
            case Rule():
                yield PlainLine("-" * columns)
            case Space():
                if block.dots >= 24:
                    yield PlainLine("")
            case Row():
                yield from _pair(block.key, block.value, columns)
            case Facts():
                for fact in block.facts:
                    yield from _pair(fact.label, fact.value, columns)
            case QR():
                yield from _paragraph(block.caption, columns, Align.LEFT)
                yield from _paragraph(f"Kode: {block.data}", columns, Align.LEFT)
            case SlipMark() | Banner():
                yield from _paragraph(f"*** {block.text} ***", columns, Align.CENTER)
            case _:
                continue


def _paragraph(text: str, columns: int, align: Align) -> Iterator[PlainLine]:
    for paragraph in to_ascii(text).splitlines():
        for line in textwrap.wrap(paragraph, columns):
            match align:
                case Align.CENTER:
                    yield PlainLine(line.center(columns).rstrip())
                case Align.RIGHT:
                    yield PlainLine(line.rjust(columns))
                case _:
                    yield PlainLine(line)


def _pair(key: str, value: str, columns: int) -> Iterator[PlainLine]:
    name, text = to_ascii(key), to_ascii(value)
    if len(name) + len(text) + 1 <= columns:
        yield PlainLine(name + text.rjust(columns - len(name)))
        return
    yield from _paragraph(key, columns, Align.LEFT)
    yield from _paragraph(value, columns, Align.RIGHT)
