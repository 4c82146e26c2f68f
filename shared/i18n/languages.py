"""The languages a visitor may choose. Indonesian is the source: it needs no catalogue."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """``code`` names the catalogue files; ``name`` is how its speakers call it."""

    code: str
    name: str


INDONESIAN = Language("id", "Indonesia")
ENGLISH = Language("en", "English")
PALEMBANG = Language("plm", "Baso Palembang")
JAVANESE = Language("jv", "Basa Jawa")

LANGUAGES: tuple[Language, ...] = (INDONESIAN, PALEMBANG, JAVANESE, ENGLISH)


def language(code: str) -> Language:
    """The language of ``code``; an unknown code is Indonesian, which every string has."""
    return next((known for known in LANGUAGES if known.code == code), INDONESIAN)
