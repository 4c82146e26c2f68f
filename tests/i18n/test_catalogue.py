import re
import subprocess
import sys
from pathlib import Path

import pytest

from shared.i18n import (
    FACES,
    INDONESIAN,
    LANGUAGES,
    Review,
    catalogues,
    compiled_path,
    language,
    read_catalogue,
)
from shared.i18n.catalogue import source_path
from shared.i18n.update import collect, compile_catalogue

EVERY = [(face, code) for face, languages in FACES.items() for code in languages]
_PLACES = re.compile(r"%\d|\*|\{\w*\}")


@pytest.mark.parametrize(("face", "code"), EVERY)
def test_the_compiled_catalogue_is_the_source_compiled(
    face: str, code: str, tmp_path: Path
) -> None:
    compile_catalogue(face, code, tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == compiled_path(face, code).read_bytes()


@pytest.mark.parametrize(("face", "code"), EVERY)
def test_a_translation_keeps_every_place_and_mark_of_its_source(face: str, code: str) -> None:
    for entry in read_catalogue(face, code).entries:
        if entry.translation:
            assert sorted(_PLACES.findall(entry.translation)) == sorted(
                _PLACES.findall(entry.source)
            ), entry


@pytest.mark.parametrize("code", FACES["kiosk"])
def test_nothing_a_visitor_reads_is_missing(code: str) -> None:
    assert read_catalogue("kiosk", code).of(Review.MISSING) == ()


def test_english_is_reviewed_and_regional_languages_are_drafts_until_a_speaker_read_them() -> None:
    assert read_catalogue("kiosk", "en").of(Review.DRAFT) == ()
    for known in LANGUAGES:
        for face in known.faces if known is not INDONESIAN else ():
            drafts = read_catalogue(face, known.code).of(Review.DRAFT)
            assert bool(drafts) is not known.reviewed, (face, known.code)


@pytest.mark.parametrize("face", sorted(FACES))
def test_the_catalogue_knows_what_is_said_and_nothing_else(face: str, tmp_path: Path) -> None:
    written = source_path(face, "en")
    fresh = tmp_path / written.name
    fresh.write_bytes(written.read_bytes())
    collect(face, "en", fresh)
    assert fresh.read_text(encoding="utf-8") == written.read_text(encoding="utf-8")


def test_the_phrases_agreed_for_the_regional_languages_are_used() -> None:
    phrases = {
        "jv": {"Selesai": "Sampun rampung", "Kembali": "Wangsul", "Lanjut": "Lajeng"},
        "plm": {"Selesai": "Lah kelar", "Kembali": "Balek", "Lanjut": "Lanjut"},
    }
    for code, expected in phrases.items():
        said = {each.source: each.translation for each in read_catalogue("kiosk", code).entries}
        assert {source: said[source] for source in expected} == expected


def test_every_face_has_its_catalogues() -> None:
    assert [(each.face, each.language) for each in catalogues()] == EVERY
    for face, code in EVERY:
        assert language(code).code == code
        assert source_path(face, code).is_file()


def test_the_catalogue_needs_no_qt() -> None:
    code = (
        "import sys, shared.i18n; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
