"""THIRD-PARTY.txt: what others wrote and the bundle carries, with their licences.

Made from what was collected, not from what is meant: every file is traced to the distribution
or the system package that brought it.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

_TEXTS = Path(__file__).resolve().parent / "licences"
_QT = {"pyside6_essentials", "pyside6_addons", "shiboken6"}
_LICENCE_NAMES = ("licen", "copying", "notice")
# Another font of the reportlab wheel; the bundle leaves that folder out.
_NOT_BUNDLED = ("DarkGarden", "reportlab/fonts")

Collected = tuple[str, str, str]
"""PyInstaller's entry: path in the bundle, source, kind."""


@dataclass(frozen=True)
class Part:
    """One work of others: who says under which licence, and the texts."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def notices(collected: Iterable[Collected]) -> str:
    """The whole page for everything in ``collected``; LookupError where a text is missing."""
    everything = list(collected)
    sources = {Path(source).resolve() for _, source, _ in everything if source}
    targets = {_as_source(target) for target, _, _ in everything}
    parts = sorted(
        [*_distributions(targets), *_system(sources), _python(), _bootloader()],
        key=lambda part: part.name.lower(),
    )
    if silent := [part.name for part in parts if not part.texts]:
        raise LookupError(f"put the licence into bundling/licences: {', '.join(silent)}")
    lines = [
        "Sapa is licensed under the Apache License 2.0 (LICENSE.txt).",
        "This bundle also carries the works of others:",
        "",
        *(f"  {part.name} {part.version}: {part.licence}" for part in parts),
        "",
        "The icons in assets/icons are from Tabler Icons (MIT); their licence lies beside them.",
    ]
    for part in parts:
        for text in part.texts:
            lines += ["", "=" * 78, f"{part.name} {part.version}", "=" * 78, "", text.strip()]
    return "\n".join(lines) + "\n"


def _as_source(target: str) -> str:
    path = target.replace("\\", "/")
    return path[:-1] if path.endswith(".pyc") else path


def _distributions(targets: set[str]) -> Iterator[Part]:
    for one in distributions():
        name = one.metadata["Name"]
        if name == "sapa" or not _carried(one, targets):
            continue
        texts = tuple(_qt_texts()) if name.lower() in _QT else tuple(_texts(one)) or _ours(name)
        yield Part(name, one.version, _licence(one), texts)


def _carried(one: Distribution, targets: set[str]) -> bool:
    # The metadata of a package may be there without its modules.
    return any(
        file.as_posix() in targets
        for file in one.files or []
        if not file.parts[0].endswith(".dist-info")
    )


def _licence(one: Distribution) -> str:
    if one.metadata["Name"].lower() in _QT:
        return "LGPL-3.0-only"
    said = _field(one, "License-Expression") or _field(one, "License")
    if not said or "\n" in said or len(said) > 60:
        kinds = [
            line.split("::")[-1].strip()
            for line in one.metadata.get_all("Classifier") or []
            if line.startswith("License")
        ]
        said = ", ".join(kinds) or said.split("\n")[0] or "see its text below"
    return said


def _field(one: Distribution, name: str) -> str:
    return str((one.metadata.get_all(name) or [""])[0])


def _texts(one: Distribution) -> Iterator[str]:
    seen = set()
    for file in one.files or []:
        if file.suffix in (".py", ".pyc", ".h", ".so") or any(n in str(file) for n in _NOT_BUNDLED):
            continue
        if any(part in file.name.lower() for part in _LICENCE_NAMES):
            text = Path(str(one.locate_file(file))).read_text("utf-8", "replace")
            if text not in seen:
                seen.add(text)
                yield text


def _ours(name: str) -> tuple[str, ...]:
    """The text we keep for a package that ships none."""
    path = _TEXTS / f"{name}.txt"
    return (path.read_text("utf-8"),) if path.is_file() else ()


def _qt_texts() -> Iterator[str]:
    for name in ("qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"):
        yield (_TEXTS / name).read_text("utf-8")


def _python() -> Part:
    folder = Path(sys.base_prefix)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        folder / "LICENSE.txt",
        folder / "lib" / f"python{version}" / "LICENSE.txt",
        Path(f"/usr/share/doc/python{version}/copyright"),
    )
    texts = tuple(path.read_text("utf-8", "replace") for path in places if path.is_file())[:1]
    return Part("Python", sys.version.split()[0], "PSF-2.0", texts)


def _bootloader() -> Part:
    for one in distributions(name="pyinstaller"):
        exception = "GPL-2.0-or-later WITH Bootloader-exception"
        return Part("PyInstaller's start program", one.version, exception, tuple(_texts(one)))
    raise LookupError("PyInstaller is not installed")


def _system(sources: set[Path]) -> Iterator[Part]:
    """Libraries of the Debian system the bundle was made on."""
    if not shutil.which("dpkg-query"):
        return
    known: set[str] = set()
    for path in sorted(sources):
        if not str(path).startswith(("/lib/", "/usr/lib/")):
            continue
        package = _package_of(path)
        if package and package not in known and not package.startswith("libpython"):
            known.add(package)
            copyright_file = Path("/usr/share/doc") / package.split(":")[0] / "copyright"
            texts = (copyright_file.read_text("utf-8", "replace"),)
            yield Part(f"{path.name} (Debian {package})", "", "see its text below", texts)


def _package_of(path: Path) -> str:
    # Debian's own list says /lib where the file lies in /usr/lib.
    for place in (path, Path(str(path).removeprefix("/usr"))):
        found = subprocess.run(
            ["dpkg-query", "-S", str(place)], capture_output=True, text=True, check=False
        )
        if found.returncode == 0:
            return found.stdout.split(": ")[0].split(",")[0]
    return ""
