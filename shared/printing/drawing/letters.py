"""Which letters the slip's type has no form for: paper would show a box where each stands."""

from functools import lru_cache

from shared.printing.drawing.lettering import face
from shared.printing.slips.slip import Weight

_NOBODY = "\U0010ffff"
"""A code that is no letter and never will be; it is drawn as the box."""
_DOTS = 32


def without_form(text: str) -> str:
    """The letters of ``text`` that cannot be drawn, each once, in their order."""
    return "".join(dict.fromkeys(letter for letter in text if _is_box(letter)))


@lru_cache(maxsize=1024)
def _is_box(letter: str) -> bool:
    return not letter.isspace() and _dots(letter) == _dots(_NOBODY)


def _dots(letter: str) -> tuple[tuple[int, int], bytes]:
    mask = face(_DOTS, Weight.REGULAR).getmask(letter)
    return mask.size, bytes(mask)
