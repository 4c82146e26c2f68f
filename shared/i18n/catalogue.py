"""The Qt Linguist catalogues in assets/i18n and how far each is reviewed.

A string whose translation is marked unfinished is a *draft*: it is shown, and listed until
a native speaker has read it and the mark is taken away. An empty one falls back to Indonesian.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from assets import asset
from shared.i18n.languages import DESK, INDONESIAN, KIOSK, languages_of
from shared.i18n.message import Translate

FACES: dict[str, tuple[str, ...]] = {
    face: tuple(known.code for known in languages_of(face) if known is not INDONESIAN)
    for face in (KIOSK, DESK)
}
"""Which languages each face is translated into, beside its Indonesian source."""


class Review(StrEnum):
    REVIEWED = "reviewed"
    DRAFT = "draft"
    MISSING = "missing"


@dataclass(frozen=True)
class Entry:
    """One string: where it is said, its Indonesian source and its translation."""

    context: str
    source: str
    translation: str
    review: Review


@dataclass(frozen=True)
class Catalogue:
    """One face in one language."""

    face: str
    language: str
    path: Path
    entries: tuple[Entry, ...]

    def of(self, review: Review) -> tuple[Entry, ...]:
        """The entries in this state of review."""
        return tuple(entry for entry in self.entries if entry.review is review)


def source_path(face: str, language: str) -> Path:
    """The .ts file of a face and a language."""
    return asset("i18n", f"{face}_{language}.ts")


def compiled_path(face: str, language: str) -> Path:
    """The .qm file of a face and a language."""
    return asset("i18n", f"{face}_{language}.qm")


def catalogues() -> tuple[Catalogue, ...]:
    """Every catalogue that ships, read from its .ts file."""
    return tuple(
        read_catalogue(face, language)
        for face, languages in FACES.items()
        for language in languages
        if source_path(face, language).is_file()
    )


def read_catalogue(face: str, language: str) -> Catalogue:
    """One catalogue. Raises FileNotFoundError where it does not ship."""
    path = source_path(face, language)
    return Catalogue(face, language, path, tuple(_entries(ET.parse(path).getroot())))


@lru_cache
def translation(face: str, language: str) -> Translate:
    """How a face says things in ``language``, for those who have no translator of Qt's.

    What the catalogue lacks stays Indonesian, as everything does without a catalogue.
    """
    if not source_path(face, language).is_file():
        return lambda _context, source: source
    known = {
        (entry.context, entry.source): entry.translation
        for entry in read_catalogue(face, language).entries
    }
    return lambda context, source: known.get((context, source)) or source


def _entries(root: ET.Element) -> Iterator[Entry]:
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            said = message.find("translation")
            kind = "" if said is None else said.get("type", "")
            if kind in ("vanished", "obsolete"):
                continue
            text = "" if said is None else (said.text or "")
            yield Entry(name, message.findtext("source") or "", text, _review(text, kind))


def _review(text: str, kind: str) -> Review:
    if not text:
        return Review.MISSING
    return Review.DRAFT if kind == "unfinished" else Review.REVIEWED
