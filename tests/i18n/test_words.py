"""One word for one thing in front of people: what the glossary chose against is in no sentence."""

import re

import pytest

from shared.i18n import FACES, read_catalogue

CHOSEN_AGAINST = {
    r"pencetak\w*": "printer",
    r"sub-?layanan": "jenis",
    r"anjungan": "kiosk",
    r"kios": "kiosk",
    r"lantai": "ruang layanan",
    r"antrian": "antrean",
    r"tiket": "nomor",
    r"customer service|konter": "loket",
    r"rumah rumah": "rumah",
}
"""A word that people must not meet, and the one that stands for it."""
_KEYS = re.compile(r"`|\b(helped|file-text|hours\.\w+|\w+\.(monday|sunday))\b")


@pytest.mark.parametrize("face", FACES)
def test_no_sentence_uses_a_word_that_the_glossary_chose_against(face: str) -> None:
    for entry in read_catalogue(face, "en").entries:
        for against, chosen in CHOSEN_AGAINST.items():
            met = re.search(rf"\b({against})\b", entry.source, re.IGNORECASE)
            assert met is None, f"{entry.source!r}: say {chosen}"


@pytest.mark.parametrize(
    ("face", "code"), [(face, code) for face, languages in FACES.items() for code in languages]
)
def test_no_sentence_holds_a_key_of_ours_or_its_marks(face: str, code: str) -> None:
    for entry in read_catalogue(face, code).entries:
        for words in (entry.source, entry.translation):
            assert not _KEYS.search(words or ""), words
