"""Words that are longer than their line may go on in the next."""

import re
import unicodedata

_HERE = "\u200b"
"""Where a line may end without a hyphen; it has no width."""
_WHOLE = 18
_LONG_WORD = re.compile(rf"\S{{{_WHOLE + 1},}}")


def breakable(words: str) -> str:
    """``words`` in which every word of more than :data:`_WHOLE` letters may break."""
    return _LONG_WORD.sub(lambda found: _broken(found[0]), words)


def _broken(word: str) -> str:
    # Never before a mark that belongs to the letter it follows.
    return "".join(
        _HERE + letter if at and not unicodedata.combining(letter) else letter
        for at, letter in enumerate(word)
    )
