"""The faces of a slip, and which of them has a form for a letter.

The slip's own type is small: Latin letters and little more. What it lacks (Cyrillic, Greek,
Devanagari, dotted Latin of transcriptions) is taken from a spare face. Only what neither has comes
out as a box, and is told by :func:`without_form` before it does.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

import fontpkg
from PIL import ImageFont

from shared.printing.slips.slip import Weight

FAMILY = "Be Vietnam Pro"
SPARE_FAMILY = "Noto Sans"
_FULL_WIDTH = 100
_NOBODY = "\U0010ffff"
"""A code that is no letter and never will be; it is drawn as the box."""
_DOTS = 32

Run = tuple[str, bool]
"""Letters that stand beside each other in one face, and whether that is the spare one."""


@lru_cache(maxsize=96)
def face(size: int, weight: Weight, spare: bool = False) -> ImageFont.FreeTypeFont:
    """A face at ``size`` dots; the spare one is one file for every weight."""
    path = fontpkg.path(SPARE_FAMILY if spare else FAMILY, weight=int(weight))
    font = ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)
    if spare:
        font.set_variation_by_axes([int(weight), _FULL_WIDTH])
    return font


@lru_cache(maxsize=4096)
def runs(text: str) -> tuple[Run, ...]:
    """``text`` by the faces it is set in, in its order."""
    if text.isascii():
        return ((text, False),)
    return tuple(
        ("".join(letters), spare) for spare, letters in groupby(_with_marks(text), key=_goes_spare)
    )


def without_form(text: str) -> str:
    """The letters of ``text`` that no face can draw, each once, in their order."""
    return "".join(dict.fromkeys(one for one in text if _is_box(one, False) and _is_box(one, True)))


def _with_marks(text: str) -> Iterator[str]:
    """Each letter with the marks over and under it, which are drawn in its face."""
    letter = ""
    for sign in text:
        if letter and unicodedata.combining(sign):
            letter += sign
            continue
        if letter:
            yield letter
        letter = sign
    if letter:
        yield letter


def _goes_spare(letter: str) -> bool:
    return any(_is_box(sign, False) for sign in letter) and not any(
        _is_box(sign, True) for sign in letter
    )


@lru_cache(maxsize=2048)
def _is_box(letter: str, spare: bool) -> bool:
    return not letter.isspace() and _dots(letter, spare) == _dots(_NOBODY, spare)


def _dots(letter: str, spare: bool) -> tuple[tuple[int, int], bytes]:
    mask = face(_DOTS, Weight.REGULAR, spare).getmask(letter)
    return mask.size, bytes(mask)
