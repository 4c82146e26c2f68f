"""Everything that is not Python: QML, style sheet, assets, migrations, fonts, metadata."""

from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from PyInstaller.utils.hooks import collect_data_files

_PACKAGES = ("assets", "desk", "kiosk", "rehearsal", "shared")
_MIGRATIONS = "shared/storage/migrations"
_LEFT_OUT = ("assets/deploy",)

Entry = tuple[str, str]
"""A file or folder and the folder inside the bundle that it goes to."""


def data_files(root: Path) -> list[Entry]:
    """The product's own files under ``root``, and the fonts."""
    found = [
        (str(path), str(path.relative_to(root).parent))
        for package in _PACKAGES
        for path in sorted((root / package).rglob("*"))
        if path.is_file() and _is_data(path.relative_to(root))
    ]
    for package in ("fontpkg_be_vietnam_pro", "fontpkg_atkinson_hyperlegible", "tzdata"):
        found += collect_data_files(package)
    found += collect_data_files("fontpkg_noto_sans", excludes=["**/*Italic*"])
    found += collect_data_files("escpos")
    # The names of Indonesia's holidays; without them the package answers for no year at all.
    found += collect_data_files("holidays", includes=["locale/*/LC_MESSAGES/ID.mo"])
    return found


def _is_data(path: Path) -> bool:
    place = path.as_posix()
    if "__pycache__" in path.parts or place.startswith(_LEFT_OUT):
        return False
    # Alembic runs these from their source.
    return path.suffix != ".py" or place.startswith(_MIGRATIONS)


def metadata(work: Path) -> list[Entry]:
    """Names, versions and entry points of Sapa and all it depends on, written under ``work``.

    Not copied whole: an installation's own files tell the paths of the computer it was made on.
    """
    found = []
    for name in sorted(needed("sapa")):
        one = distribution(name)
        folder = f"{one.metadata['Name'].replace('-', '_')}-{one.version}.dist-info"
        texts = {
            "METADATA": one.read_text("METADATA") or one.read_text("PKG-INFO"),
            "entry_points.txt": one.read_text("entry_points.txt"),
        }
        for file, text in texts.items():
            if text:
                path = work / "metadata" / folder / file
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
                found.append((str(path), folder))
    return found


def needed(name: str) -> set[str]:
    """A distribution and everything it needs on this system, by name in small letters."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop().lower()
        if one in found:
            continue
        found.add(one)
        for line in distribution(one).requires or []:
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting.append(requirement.name)
    return found
