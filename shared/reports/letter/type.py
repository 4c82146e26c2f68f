"""Type and colours of every document: embedded faces, sizes in points, inks that survive grey."""

from typing import Literal

import fontpkg
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont

Align = Literal["left", "center", "right"]

_ALIGNMENTS: dict[Align, Literal[0, 1, 2]] = {"left": 0, "center": 1, "right": 2}

FAMILY = "Be Vietnam Pro"
INK = HexColor("#2A1A17")
MUTE = HexColor("#5F524D")
LINE = HexColor("#D9CEC0")
TINT = HexColor("#F4F0EA")
REGULAR, MEDIUM, BOLD, HEAVY = 400, 500, 700, 800


def font(weight: int = REGULAR) -> str:
    """The name of a weight, registered with reportlab when it is first asked for."""
    name = f"{FAMILY} {weight}"
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(fontpkg.path(FAMILY, weight=weight))))
        if weight == REGULAR:
            bold = font(BOLD)
            pdfmetrics.registerFontFamily(
                name, normal=name, bold=bold, italic=name, boldItalic=bold
            )
    return name


def style(
    size: float = 9.5,
    weight: int = REGULAR,
    *,
    leading: float = 1.42,
    colour: Color = INK,
    align: Align = "left",
    after: float = 0,
) -> ParagraphStyle:
    """A paragraph's style; ``leading`` is a multiple of the size."""
    return ParagraphStyle(
        f"{size}/{weight}/{leading}/{colour}/{align}/{after}",
        fontName=font(weight),
        fontSize=size,
        leading=size * leading,
        textColor=colour,
        alignment=_ALIGNMENTS[align],
        spaceAfter=after,
        # A word longer than its line is broken rather than run off the page.
        splitLongWords=1,
    )


def fitting(words: str, room: float, size: float, weight: int = REGULAR) -> str:
    """``words``, cut with an ellipsis where there is no room for them."""
    while len(words) > 1 and stringWidth(words, font(weight), size) > room:
        words = words[:-2].rstrip() + "…"
    return words
