"""Refresh the catalogues: ``python -m shared.i18n.update``.

Collects every marked string of each face, for the desk those of the core too, into its .ts files
(pyside6-lupdate), keeps what is translated, drops what is no longer said, and compiles the .qm
files (pyside6-lrelease).
Translate in Qt Linguist or any editor; leave ``type="unfinished"`` until a speaker reviewed it.
"""

import subprocess
import sys
from pathlib import Path

from shared.i18n.catalogue import FACES, compiled_path, source_path
from shared.i18n.languages import language as language_of

_ROOT = Path(__file__).resolve().parents[2]
_SUFFIXES = (".py", ".qml")
_ROOMS = {"kiosk": ("kiosk",), "desk": ("desk", "shared")}
# ``Message("context", "text")`` marks a text of the core as QT_TRANSLATE_NOOP does.
_MARKS = "QT_TRANSLATE_NOOP+=Message"


def sources(face: str) -> list[Path]:
    """Every file of ``face`` that may say something, in a stable order."""
    return sorted(
        path
        for room in _ROOMS[face]
        for path in (_ROOT / room).rglob("*")
        if path.suffix in _SUFFIXES and "__pycache__" not in path.parts
    )


def compile_catalogue(face: str, language: str, target: Path) -> None:
    """Write the compiled form of a catalogue to ``target``."""
    _run("pyside6-lrelease", str(source_path(face, language)), "-qm", str(target))


def collect(face: str, language: str, target: Path) -> None:
    """Bring the catalogue ``target`` of ``language`` up to what ``face`` says."""
    files = [path.relative_to(_ROOT).as_posix() for path in sources(face)]
    # Qt refuses a catalogue with translations in a language that it does not know.
    known = language_of(language).qt_stands_in or language
    _relabel(target, language, known)
    _run(
        "pyside6-lupdate",
        *files,
        *("-ts", str(target)),
        *("-locations", "none", "-no-obsolete", "-source-language", "id"),
        *("-tr-function-alias", _MARKS),
        *("-target-language", known),
    )
    _relabel(target, known, language)


def update(face: str, language: str) -> None:
    """Collect the strings of ``face`` into its catalogue of ``language`` and compile it."""
    target = source_path(face, language)
    target.parent.mkdir(exist_ok=True)
    collect(face, language, target)
    compile_catalogue(face, language, compiled_path(face, language))


def _relabel(path: Path, before: str, after: str) -> None:
    if path.is_file() and before != after:
        text = path.read_text(encoding="utf-8")
        label = f' language="{before}"'
        path.write_text(text.replace(label, f' language="{after}"', 1), encoding="utf-8")


def _run(tool: str, *arguments: str) -> None:
    beside_python = Path(sys.executable).with_name(tool)
    program = next(
        (str(path) for path in (beside_python, beside_python.with_suffix(".exe")) if path.exists()),
        tool,
    )
    subprocess.run([program, *arguments], check=True, cwd=_ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    for face, languages in FACES.items():
        for code in languages:
            update(face, code)
