"""What one spoken word is: a clip, its text, and how the voice goes on after it."""

import enum
from dataclasses import dataclass, replace


class Break(enum.Enum):
    """The pause after a word, named after the mark that a writer would set there."""

    NONE = ""
    COMMA = ","
    STOP = "."


@dataclass(frozen=True, slots=True)
class Word:
    """One recorded piece: ``clip`` is the file's stem, ``text`` what is heard in it, ``spare``
    what is said where nobody ever spoke it."""

    clip: str
    text: str
    after: Break = Break.NONE
    spare: tuple["Word", ...] = ()


def closing(words: tuple[Word, ...], mark: Break) -> tuple[Word, ...]:
    """The same words with ``mark`` after the last one."""
    if not words:
        return words
    last = words[-1]
    return (*words[:-1], replace(last, after=mark))


def clip_name(text: str) -> str:
    """The file stem that a text is recorded under: ``Meja Informasi`` is ``meja-informasi``."""
    kept = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in text.lower())
    return "-".join(kept.split())


def transcript(words: tuple[Word, ...]) -> str:
    """The announcement as a sentence: what a deaf visitor may read, and tests compare."""
    sentence = ""
    opening = True
    for word in words:
        text = word.text[:1].upper() + word.text[1:] if opening else word.text
        sentence += ("" if not sentence else " ") + text + word.after.value
        opening = word.after is Break.STOP
    return sentence
