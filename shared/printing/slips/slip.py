"""What is on a slip, before anybody decides how it is drawn.

A slip is a column of blocks. It knows paper, not tickets: a subject room composes the blocks,
and raster, text and PDF each draw the same ones. Everything is frozen, comparable and survives
JSON unchanged, because a slip waits in the database until a printer is ready for it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import IntEnum, StrEnum
from typing import Any

COPY_MARK = "SALINAN"


class Align(StrEnum):
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Size(StrEnum):
    """Steps of type, not dots: the drawing picks dots for 58 and 80 mm paper."""

    SMALL = "small"
    BODY = "body"
    LARGE = "large"
    TITLE = "title"


class Weight(IntEnum):
    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600
    BOLD = 700
    EXTRABOLD = 800


class RuleStyle(StrEnum):
    SOLID = "solid"
    DASHED = "dashed"
    PUCUK_REBUNG = "pucuk_rebung"
    KAWUNG = "kawung"


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph. It wraps to at most ``max_lines`` and then shrinks; it is never cut off."""

    text: str
    size: Size = Size.BODY
    weight: Weight = Weight.REGULAR
    align: Align = Align.CENTER
    max_lines: int = 4


@dataclass(frozen=True, slots=True)
class Number:
    """The number itself, as large as the paper allows; ``check`` are its letters, small."""

    text: str
    check: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    style: RuleStyle = RuleStyle.SOLID


@dataclass(frozen=True, slots=True)
class Space:
    """Empty paper, in dots of 1/203 inch."""

    dots: int


@dataclass(frozen=True, slots=True)
class Row:
    """A name at the left and its value at the right; a long value goes below the name."""

    key: str
    value: str
    weight: Weight = Weight.SEMIBOLD


@dataclass(frozen=True, slots=True)
class SlipFact:
    """A large value over its small label."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Facts:
    """One to three facts side by side."""

    facts: tuple[SlipFact, ...]


@dataclass(frozen=True, slots=True)
class QR:
    """A QR symbol; a caption stands beside it, which saves paper against one below it."""

    data: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture by file name, looked for in the house's folder and then in the shipped assets.

    ``height`` is in dots; the picture is never wider than the paper.
    """

    source: str
    height: int = 96


@dataclass(frozen=True, slots=True)
class SlipMark:
    """A framed word that tells this sheet from the first one, e.g. SALINAN."""

    text: str = COPY_MARK


@dataclass(frozen=True, slots=True)
class Banner:
    """One line the visitor must not miss, white on black."""

    text: str


@dataclass(frozen=True, slots=True)
class Ruler:
    """Millimetres across the whole paper, to see whether its edges are lost."""


Block = Ruler | Text | Number | Rule | Space | Row | Facts | QR | Logo | SlipMark | Banner
_BLOCKS: dict[str, type[Block]] = {
    "ruler": Ruler,
    "text": Text,
    "number": Number,
    "rule": Rule,
    "space": Space,
    "row": Row,
    "facts": Facts,
    "qr": QR,
    "logo": Logo,
    "mark": SlipMark,
    "banner": Banner,
}
"""By the word that stands in houses for each block; a class may be renamed, the word may not."""

_WORDS = {kind: word for word, kind in _BLOCKS.items()}


@dataclass(frozen=True, slots=True)
class Slip:
    """``sheets`` holds one label for each sheet to print; an empty label prints no mark.
    ``language`` is the one that most of it is written in."""

    blocks: tuple[Block, ...]
    sheets: tuple[str, ...] = ("",)
    language: str = "id"

    def marked(self, mark: str = COPY_MARK) -> "Slip":
        """The same slip, one sheet, with a mark on top."""
        return replace(self, blocks=(SlipMark(mark), *self.blocks), sheets=("",))

    def pages(self) -> tuple["Slip", ...]:
        """One slip a sheet, each label drawn as its mark."""
        return tuple(
            self.marked(label) if label else replace(self, sheets=("",)) for label in self.sheets
        )

    @property
    def number(self) -> str:
        """The first number on the slip, or an empty string."""
        return next((block.text for block in self.blocks if isinstance(block, Number)), "")


class SlipUnreadable(ValueError):
    """A stored slip that this version cannot read."""


def to_json(slip: Slip) -> str:
    blocks = [_block_to_dict(block) for block in slip.blocks]
    stored: dict[str, Any] = {"v": 1, "blocks": blocks, "sheets": list(slip.sheets)}
    if slip.language != "id":
        stored["language"] = slip.language
    return json.dumps(stored, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Slip:
    """Raises `SlipUnreadable` when the text is not a slip of this version."""
    try:
        raw = json.loads(text)
        if raw["v"] != 1:
            raise SlipUnreadable(f"The slip was written by a newer version (layout {raw['v']}).")
        return Slip(
            tuple(_block_from_dict(item) for item in raw["blocks"]),
            sheets=tuple(raw["sheets"]),
            language=raw.get("language", "id"),
        )
    except (ValueError, KeyError, TypeError) as error:
        if isinstance(error, SlipUnreadable):
            raise
        raise SlipUnreadable(f"The stored slip cannot be read ({error}).") from error


def _block_to_dict(block: Block) -> dict[str, Any]:
    out: dict[str, Any] = {"is": _WORDS[type(block)]}
    for field in fields(block):
        value = getattr(block, field.name)
        if isinstance(block, Facts):
            value = [[fact.value, fact.label] for fact in block.facts]
        if value != field.default:
            out[field.name] = value
    return out


def _block_from_dict(raw: Mapping[str, Any]) -> Block:
    values = dict(raw)
    kind = _BLOCKS[values.pop("is")]
    if kind is Facts:
        return Facts(tuple(SlipFact(value, label) for value, label in values["facts"]))
    for name, enum in (("size", Size), ("align", Align), ("weight", Weight), ("style", RuleStyle)):
        if name in values:
            values[name] = enum(values[name])
    block: Block = kind(**values)
    return block
