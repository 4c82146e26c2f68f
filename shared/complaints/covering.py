"""What in a report's words tells who somebody is, and the words without it; rules only.

Tutupi: an officer is offered to cover telephone, NIK and the reporter's name before saving. What
is covered cannot be read by everybody any more; the words as they were told stay sealed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from shared.i18n import Message


class Telling(StrEnum):
    """What some words give away."""

    NIK = "nik"
    TELEPHONE = "telephone"
    NAME = "name"
    OTHER = "other"


TELLING_WORDS = {
    Telling.NIK: Message("Register", "NIK"),
    Telling.TELEPHONE: Message("Register", "nomor telepon"),
    Telling.NAME: Message("Register", "nama pelapor"),
    Telling.OTHER: Message("Register", "kata lain"),
}

MARKS = {
    Telling.NIK: Message("Register", "[NIK ditutup]"),
    Telling.TELEPHONE: Message("Register", "[telepon ditutup]"),
    Telling.NAME: Message("Register", "[nama ditutup]"),
    Telling.OTHER: Message("Register", "[ditutup]"),
}
"""What stands in the place of covered words; on papers and lists it is Indonesian."""


@dataclass(frozen=True)
class TellingWords:
    """Words as they stand in the report."""

    what: Telling
    words: str


_NIK = re.compile(r"(?<!\d)\d(?:[ .-]?\d){15}(?!\d)")
_TELEPHONE = re.compile(r"(?<![\d+])(?:\+?62|0)[ .-]?[2-9](?:[ .-]?\d){6,12}(?!\d)")
_DATE = re.compile(r"\d{1,2}[-. ]\d{1,2}[-. ](?:\d{4}|\d{2})(?!\d)")
_SHORTEST_NAME = 3


def found_in(texts: Iterable[str], *, name: str = "") -> tuple[TellingWords, ...]:
    """What in the texts tells who somebody is, each words once, longest first within a kind.

    Parts of the reporter's name count only as they are written in it: a small letter begins a word
    like any other.
    """
    told: dict[TellingWords, None] = {}
    for text in texts:
        rest = text
        for what, pattern in ((Telling.NIK, _NIK), (Telling.TELEPHONE, _TELEPHONE)):
            for match in pattern.finditer(rest):
                if what is Telling.NIK or not _DATE.match(match[0]):
                    told[TellingWords(what, match[0])] = None
            rest = pattern.sub("\0", rest)
        for pattern in _names(name):
            for match in pattern.finditer(rest):
                told[TellingWords(Telling.NAME, match[0])] = None
            rest = pattern.sub("\0", rest)
    return tuple(told)


def covered(text: str, covers: Iterable[TellingWords]) -> str:
    """The text with a mark in the place of each of these words."""
    for one in sorted(covers, key=lambda found: -len(found.words)):
        within = r"\w" if one.what in (Telling.NAME, Telling.OTHER) else r"\d"
        whole = rf"(?<!{within}){re.escape(one.words)}(?!{within})"
        text = re.sub(whole, str(MARKS[one.what]), text)
    return text


def _names(name: str) -> list[re.Pattern[str]]:
    parts = name.split()
    if not parts:
        return []
    whole = r"\s+".join(map(re.escape, parts))
    single = [part for part in parts if len(part) >= _SHORTEST_NAME and part[0].isupper()]
    alone = rf"(?<!\w){whole}(?!\w)"
    return [
        re.compile(alone, re.IGNORECASE),
        *(re.compile(rf"(?<!\w){re.escape(part)}(?!\w)") for part in single),
    ]
