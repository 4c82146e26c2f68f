"""Modules are called by words of the glossary; the few others are those of any program."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("desk", "kiosk", "rehearsal", "shared")

OF_PROGRAMS = """
admin app base bytes catalogue cli command computer connection content crash csv cups database
design device disk doctor env error escpos facts field file i18n id init input issue item
lifecycle list lock log main memory migrate migration network password pdf pin problem qt raster
record row rule search secret serial server setting state storage table tcp test token toml
translator transport type update url user verify viewmodel wait word xlsx
"""
OF_SCREENS = """
action bar canvas card chart contrast dialog filter folder font form frame hand home icon keypad
layout pane part picture preview rail section sheet shell side slide sound style
"""
OF_LANGUAGE = """
advance alive announcer at awake by check choice dark date demo detail difference done driver
due edit english explain export find findable first found history hour indonesian join keyed
language lasting mistake morning named neutral of office on only open order parts period pick
plain plan queued quick reason run score sealed several shared sight sign speech spoken start
thermal today trouble watch windowed
"""
ORDINARY = set((OF_PROGRAMS + OF_SCREENS + OF_LANGUAGE).split())


def singular(word: str) -> set[str]:
    return {word, word.removesuffix("s"), word.removesuffix("es"), word.replace("ies", "y")}


def terms(glossary: str) -> set[str]:
    """The words of the first column."""
    rows = [line.split("|")[1].lower() for line in glossary.splitlines() if line.startswith("|")]
    return {form for row in rows for word in re.findall("[a-z]+", row) for form in singular(word)}


def unknown(names: set[str], known: set[str]) -> set[str]:
    """Words of module names that nothing explains. Those in -ing say what a module does, not
    what it is about."""
    return {
        word
        for name in names
        for word in name.split("_")
        if word and not word.endswith("ing") and not singular(word) & known
    }


def module_names() -> set[str]:
    paths = [
        path
        for room in PRODUCT
        for path in (ROOT / room).rglob("*.py")
        if "versions" not in path.parts
    ]
    return {path.parent.name if path.stem == "__init__" else path.stem for path in paths}


def test_every_noun_in_a_modules_name_stands_in_the_glossary() -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    assert unknown(module_names(), terms(glossary) | ORDINARY) == set()


def test_a_word_is_not_both_ordinary_and_explained() -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1].strip() for line in glossary.splitlines() if line.startswith("|")]
    whole = {term for row in rows for term in row.split(", ")}
    assert whole & ORDINARY == set()


def test_no_term_is_explained_twice() -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1].strip() for line in glossary.splitlines() if line.startswith("|")]
    every = [term for row in rows for term in row.split(", ")]
    assert sorted(every) == sorted(set(every))


def test_a_noun_that_nobody_explains_is_found() -> None:
    known = terms("| print job | x | y |") | ORDINARY
    assert unknown({"print_jobs", "doorsteps", "calling"}, known) == {"doorsteps"}
