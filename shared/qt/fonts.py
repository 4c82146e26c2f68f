"""The two type families, loaded from their font packages, and the one that helps both out."""

import logging
from functools import cache

import fontpkg
from PySide6.QtGui import QFont, QFontDatabase

_log = logging.getLogger(__name__)

PLAIN = "Be Vietnam Pro"
LEGIBLE = "Atkinson Hyperlegible"
SPARE = "Noto Sans"
"""Takes over letter by letter where the other two have no form (Cyrillic, Greek, Devanagari)."""
_WEIGHTS = {PLAIN: (400, 500, 600, 700, 800), LEGIBLE: (400, 700), SPARE: (400,)}


@cache
def load_fonts() -> tuple[str, ...]:
    """Load every weight in use; the families that can be asked for. Needs a QGuiApplication.

    A missing package is logged and left out: the system's own face is uglier, but it can
    be read.
    """
    loaded = []
    for family, weights in _WEIGHTS.items():
        try:
            paths = [fontpkg.path(family, weight=weight) for weight in weights]
        except fontpkg.FontpkgError:
            _log.exception("the font package of %s is missing", family)
            continue
        numbers = [QFontDatabase.addApplicationFont(str(path)) for path in paths]
        if -1 in numbers:
            _log.error("a file of %s cannot be read", family)
            continue
        loaded.append(family)
    for family in (PLAIN, LEGIBLE):
        QFont.insertSubstitution(family, SPARE)
    return tuple(loaded)
