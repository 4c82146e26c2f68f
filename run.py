"""Everything from a fresh checkout with nothing but Python 3.11 and pip.

    python3 run.py demo      install, then play a morning at the house
    python3 run.py test      install, then run all tests; --changed runs those that your change
                             concerns
    python3 run.py lint      format, lint, types, import contracts, QML lint
    python3 run.py check     tests, then lint
    python3 run.py sapa ...  any `sapa` command
    python3 run.py pictures  every screen as PNG in pictures/; further words go to `sapa screens`
    python3 run.py bundle    make the folder that technicians install, in dist/sapa

The virtual environment is made in .venv and made again when pyproject.toml or the pins change.
On Windows say `py run.py ...`.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
WINDOWS = os.name == "nt"
PROGRAMS = ENVIRONMENT / ("Scripts" if WINDOWS else "bin")
PYTHON = PROGRAMS / ("python.exe" if WINDOWS else "python")

HEADINGS = ("To build", "To run", "To develop")
"""Of constraints.txt: each needs what stands under those before it."""

# Without these Qt cannot be imported at all; `sapa doctor` knows the optional ones too.
NEEDED = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libX11.so.6": "libx11-6",
}


def main(words: list[str]) -> int:
    if sys.version_info < (3, 11):
        print("Sapa needs Python 3.11 or newer.", file=sys.stderr)
        return 1
    if not words or words[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    os.chdir(ROOT)
    return COMMANDS[words[0]](words[1:])


def demo(words: list[str]) -> int:
    return sapa(["demo", *words])


def sapa(words: list[str]) -> int:
    install("")
    return call(PROGRAMS / "sapa", *words)


def test(words: list[str]) -> int:
    if "--changed" in words:
        from tests.changed import changed_files, chosen_for

        words = [word for word in words if word != "--changed"] + chosen_for(changed_files())
    install("[dev]")
    return call(PYTHON, "-m", "pytest", "-n", "auto", *words)


def pictures(words: list[str]) -> int:
    return sapa(["screens", "--out", "pictures", *words])


def lint(_words: list[str]) -> int:
    install("[dev]")
    qml = [
        str(path)
        for folder in ("kiosk", "shared")
        for path in sorted((ROOT / folder).rglob("*.qml"))
    ]
    modules = ("-I", "shared/qt/qml", "-I", "kiosk/touch/qml", "-I", "kiosk/board/qml")
    steps = [
        (PROGRAMS / "ruff", "format", "--check", "."),
        (PROGRAMS / "ruff", "check", "."),
        (PROGRAMS / "mypy",),
        (PROGRAMS / "lint-imports",),
        (PROGRAMS / "pyside6-qmllint", "--max-warnings", "0", *modules, *qml),
    ]
    failed = [Path(step[0]).stem for step in steps if call(*step) != 0]
    if failed:
        print(f"lint failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def bundle(words: list[str]) -> int:
    """Further words go to PyInstaller, e.g. `--distpath /tmp/out --workpath /tmp/work`."""
    install("[dev]")
    if sys.platform.startswith("linux"):
        # PyInstaller reads programs with objdump and needs Python as a library.
        library = f"libpython3.{sys.version_info.minor}"
        wanted = {"binutils": bool(shutil.which("objdump")), library: shared_python()}
        if missing := [package for package, there in wanted.items() if not there]:
            apt_get(missing)
    return call(PYTHON, "-m", "PyInstaller", "--noconfirm", *words, "pyinstaller.spec")


def shared_python() -> bool:
    name = sysconfig.get_config_var("INSTSONAME") or ""
    folder = Path(sysconfig.get_config_var("LIBDIR") or "")
    return ".so" in name and ((folder / name).exists() or loads(name))


def check(words: list[str]) -> int:
    return test(words) or lint([])


def install(extra: str) -> None:
    """Make the environment, unless it stands for these very pins already."""
    system_libraries()
    stamp = ENVIRONMENT / f"installed{extra.strip('[]')}"
    files = (ROOT / "pyproject.toml", ROOT / "constraints.txt")
    wanted = hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted and PYTHON.exists():
        return
    pip = [*pip_for_environment(), "install", "--quiet", "--no-deps"]
    # What is built from its sources needs the builder first, and pip takes no hash for what lies
    # in this folder.
    for headings in (HEADINGS[:1], HEADINGS[1 : 3 if extra else 2]):
        pins = ENVIRONMENT / "pins.txt"
        pins.write_text(pins_under(headings), encoding="utf-8")
        if call(*pip, "--no-build-isolation", "--use-pep517", "--require-hashes", "-r", pins) != 0:
            sys.exit("The packages could not be installed; see pip's words above.")
    if call(*pip, "--no-build-isolation", "--editable", ".") != 0:
        sys.exit("Sapa itself could not be installed; see pip's words above.")
    stamp.write_text(wanted)


def pins_under(headings: tuple[str, ...]) -> str:
    """The part of constraints.txt that stands under some of its headings."""
    text = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    parts = dict(part.split("\n", 1) for part in text.split("\n# ")[1:])
    return "".join(parts[heading] for heading in headings)


def pip_for_environment() -> list[str]:
    """The environment's own pip, or the system's where Debian left that out."""
    has_ensurepip = importlib.util.find_spec("ensurepip") is not None
    if not PYTHON.exists():
        print(f"Making {ENVIRONMENT.name} ...", flush=True)
        venv.create(ENVIRONMENT, with_pip=has_ensurepip)
    if has_ensurepip:
        return [str(PYTHON), "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", str(PYTHON)]


def system_libraries() -> None:
    if not sys.platform.startswith("linux"):
        return
    missing = sorted({package for name, package in NEEDED.items() if not loads(name)})
    if not missing:
        return
    apt_get(missing)


def apt_get(packages: list[str]) -> None:
    may_install = os.geteuid() == 0 and shutil.which("apt-get")
    if not may_install:
        sys.exit(f"System packages are missing: sudo apt-get install {' '.join(packages)}")
    call("apt-get", "update", "-qq")
    if call("apt-get", "install", "-qq", "-y", *packages) != 0:
        sys.exit(f"These packages could not be installed: {' '.join(packages)}")


def loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def call(*words: str | Path) -> int:
    return subprocess.call([str(word) for word in words])


COMMANDS = {
    "demo": demo,
    "test": test,
    "lint": lint,
    "check": check,
    "sapa": sapa,
    "pictures": pictures,
    "bundle": bundle,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
