"""The finished folder, run as in a house: no Python, no source, nothing to write to.

SAPA_BUNDLE=dist/sapa python -m pytest tests/bundle
"""

import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from bundling.keep import BINDINGS, QML_MODULES, QT_LIBRARIES, bare_name
from shared.checkup.computer import SYSTEM_LIBRARIES
from shared.qt.draw_pdf import HEAD
from shared.qt.pdf_apart import VERB
from shared.storage.file_store import FileStore
from shared.storage.migrate import newest_revision, revision_of
from tests.bundle.test_what_stays import GPL_ONLY
from tests.data.fill_house import HOUSES
from tests.helpers.files import pdf
from tests.helpers.virtual_printer import VirtualPrinter

BUNDLE = os.environ.get("SAPA_BUNDLE", "")
LINUX = sys.platform.startswith("linux")
SUFFIX = ".exe" if sys.platform == "win32" else ""
# Qt 125 (5 of them draw the PDFs of reports), the spoken words 17, psycopg with libpq and OpenSSL
# 14, cryptography 12, the spare letters 2, in megabytes.
LARGEST = 254_000_000
# The C library and the compiler's: a system without them does not start.
ALWAYS_THERE = re.compile(
    r"^(linux-vdso|ld-linux.*|libc|libm|libdl|librt|libpthread|libutil|libresolv|libgcc_s"
    r"|libstdc\+\+)\.so"
)

pytestmark = [
    pytest.mark.skipif(not BUNDLE, reason="SAPA_BUNDLE names no built bundle"),
    pytest.mark.timeout(600),
]


@pytest.fixture(scope="module")
def install() -> Iterator[Path]:
    """The bundle as installed: owned by root where we are root, writable for nobody else."""
    folder = Path(tempfile.mkdtemp(prefix="sapa bundle "))
    folder.chmod(0o755)
    copy = Path(shutil.copytree(BUNDLE, folder / "sapa", symlinks=True))
    if LINUX:
        for path in (copy, *copy.rglob("*")):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode & ~0o222)
    yield copy
    for path in (copy, *copy.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | 0o200)
    shutil.rmtree(folder)


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder with blanks and letters of elsewhere, which the user of the bundle owns."""
    folder = Path(tempfile.mkdtemp(prefix="rumah kita é "))
    if as_nobody():
        shutil.chown(folder, "nobody")
    yield folder
    shutil.rmtree(folder)


def as_nobody() -> bool:
    return LINUX and os.geteuid() == 0


def run(
    install: Path, home: Path, *words: str, program: str = "sapa"
) -> subprocess.CompletedProcess[str]:
    """Run a program with an empty environment, elsewhere, as a user who may write nowhere."""
    return subprocess.run(
        [str(install / f"{program}{SUFFIX}"), *words],
        env=environment(home),
        cwd=home,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=500,
        check=False,
        user="nobody" if as_nobody() else None,
    )  # fmt: skip


def environment(home: Path) -> dict[str, str]:
    """Nothing but the house, and what Windows needs to start anything."""
    kept = ("SYSTEMROOT", "TEMP") if sys.platform == "win32" else ()
    return {"SAPA_HOME": str(home / "ruang tamu ñ")} | {name: os.environ[name] for name in kept}


def files(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(path.relative_to(folder)): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in folder.rglob("*")
    }


def names(install: Path) -> list[str]:
    return [path.relative_to(install / "_internal").as_posix()
            for path in (install / "_internal").rglob("*") if path.is_file()]  # fmt: skip


def test_a_strangers_pdf_is_drawn_by_the_folders_own_program(install: Path, home: Path) -> None:
    done = subprocess.run(
        [str(install / f"sapa{SUFFIX}"), VERB],
        input=HEAD.pack(2) + pdf(pages=3),
        env=environment(home),
        cwd=home,
        capture_output=True,
        timeout=500,
        check=False,
        user="nobody" if as_nobody() else None,
    )  # fmt: skip
    assert done.stdout[HEAD.size :].startswith(b"\x89PNG"), done.stderr
    assert done.stdout.count(b"IHDR") == 2


# -- what is in it -----------------------------------------------------------------------------


def test_no_library_that_is_gpl_only(install: Path) -> None:
    found = [
        name for name in names(install) for bad in GPL_ONLY
        if "PySide6" in name and bad.lower() in name.lower()
    ]  # fmt: skip
    assert found == []


def test_only_the_qt_that_is_named(install: Path) -> None:
    for name in names(install):
        path = Path(name)
        if bare_name(path.name).startswith("Qt6"):
            assert bare_name(path.name).removeprefix("Qt6") in QT_LIBRARIES, name
        if re.fullmatch(r"PySide6/(Qt\w+)\.(abi3\.so|pyd)", name):
            assert path.name.split(".")[0] in BINDINGS, name
        if "/qml/" in name and "PySide6" in name:
            assert path.parent.as_posix().split("/qml/")[1] in QML_MODULES, name


def test_nothing_for_developers_and_no_foreign_fonts(install: Path) -> None:
    tops = {name.split("/")[0] for name in names(install)}
    assert tops.isdisjoint({"numpy", "pytest", "_pytest", "hypothesis", "mypy", "tests", "tkinter"})
    assert not [name for name in names(install) if "DarkGarden" in name or "avcodec" in name]


def test_it_is_small_enough(install: Path) -> None:
    size = sum(path.stat().st_size for path in install.rglob("*") if path.is_file())
    assert size <= LARGEST


def test_it_tells_no_path_of_the_computer_it_was_made_on(install: Path) -> None:
    here = str(Path(__file__).resolve().parents[2]).encode()
    for path in install.rglob("*"):
        if path.is_file() and path.suffix in (".txt", ".md", ".json", "", ".toml", ".py"):
            assert here not in path.read_bytes(), path
        assert path.name != "direct_url.json"


def test_everything_of_others_has_its_licence_in_it(install: Path) -> None:
    page = (install / "THIRD-PARTY.txt").read_text("utf-8")
    by_module = importlib.metadata.packages_distributions()
    ours = {"assets", "bundling", "desk", "kiosk", "rehearsal", "shared"}
    tops = {name.split("/")[0].split(".")[0] for name in names(install)} - ours
    for top in tops & set(by_module):
        for distribution in set(by_module[top]) - {"sapa"}:
            assert f"\n  {distribution} " in page, distribution
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "SIL OPEN FONT LICENSE",
        "Python",
        "zlib",
    ):
        assert words.lower() in page.lower(), words
    assert "see its text below\n\n" not in page
    assert (install / "LICENSE.txt").is_file()
    assert (install / "deploy" / "deploy.md").is_file()


@pytest.mark.skipif(not LINUX or not shutil.which("objdump"), reason="reads Linux programs")
def test_the_doctor_knows_every_library_that_the_system_must_bring(install: Path) -> None:
    libraries = [path for path in install.rglob("*") if ".so" in path.name and path.is_file()]
    inside = {path.name for path in libraries}
    wanted = set()
    for path in libraries:
        told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True,
                              check=True).stdout  # fmt: skip
        wanted |= set(re.findall(r"NEEDED\s+(\S+)", told))
    outside = {name for name in wanted - inside if not ALWAYS_THERE.match(name)}
    assert outside <= set(SYSTEM_LIBRARIES), sorted(outside - set(SYSTEM_LIBRARIES))


# -- what it does ------------------------------------------------------------------------------


def test_a_morning_is_played_and_nothing_stays_in_the_folder(install: Path, home: Path) -> None:
    before = files(install)
    out = home / "pagi hari ü"
    done = run(install, home, "demo", "--offscreen", "--out", str(out), "--visitors", "12")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert files(install) == before
    assert {path.name for path in home.iterdir()} == {out.name}
    connection = sqlite.connect(out / "rumah" / "sapa.db")
    states = dict(connection.execute("SELECT state, count(*) FROM ticket GROUP BY state"))
    jobs = dict(connection.execute("SELECT state, count(*) FROM print_job GROUP BY state"))
    connection.close()
    assert sum(states.values()) == 12
    assert states.get("done", 0) >= 8, states
    slips = list((out / "rumah" / "slips").glob("*.png"))
    # A number for each visitor, and a receipt for each of three reports.
    assert len(slips) == 15
    assert jobs == {"printed": 15}
    pictures = {path.name for path in out.glob("*.png")}
    assert {"kiosk-ticket.png", "kiosk-home-noon.png"} <= pictures
    assert all((out / name).stat().st_size > 20_000 for name in pictures)


def test_a_house_is_made_and_looked_at(install: Path, home: Path) -> None:
    before = files(install)
    made = run(install, home, "init", "--profile", "jawa-tengah")
    assert made.returncode == 0, made.stderr
    told = run(install, home, "doctor", "--json")
    lines = {line["subject"]: line for line in json.loads(told.stdout)}
    names = [line["verdict"] for line in json.loads(told.stdout)]
    assert told.returncode == max(["ok", "caution", "broken"].index(name) for name in names)
    assert "broken" not in names, told.stdout
    assert "?" not in lines["Versi"]["sentence"]
    assert importlib.metadata.version("sapa") in lines["Versi"]["sentence"]
    for subject in ("SQLite", "Huruf", "Basis data", "Hari libur", "Pustaka sistem"):
        assert lines[subject]["verdict"] in ("ok", "caution"), lines[subject]
    assert lines["Huruf"]["verdict"] == "ok"
    given = run(install, home, "ticket", "issue", "A", "--priority")
    assert given.returncode == 0, given.stderr
    assert files(install) == before


def test_a_page_is_printed_on_a_printer_that_answers(install: Path, home: Path) -> None:
    before = files(install)
    with VirtualPrinter() as printer:
        done = run(install, home, "print-test", printer.url)
        assert done.returncode == 0, done.stdout + done.stderr
    assert files(install) == before


def test_help_names_every_face(install: Path, home: Path) -> None:
    told = run(install, home, "--help")
    assert all(name in told.stdout for name in ("kiosk", "board", "desk", "demo", "screens"))
    assert importlib.metadata.version("sapa") in run(install, home, "--version").stdout


@pytest.mark.parametrize("revision", sorted(path.name for path in HOUSES.iterdir()))
def test_a_house_of_an_earlier_version_is_opened(install: Path, home: Path, revision: str) -> None:
    folder = Path(shutil.copytree(HOUSES / revision, home / "ruang tamu ñ"))
    if as_nobody():
        for path in (folder, *folder.iterdir()):
            shutil.chown(path, "nobody")
    told = run(install, home, "ticket", "list", "--json")
    assert told.returncode == 0, told.stderr
    assert revision_of(FileStore(folder / "sapa.db")) == newest_revision()
    copies = list((folder / "backups").glob("*-before-*.db"))
    assert len(copies) == (revision != newest_revision())
    connection = sqlite.connect(folder / "sapa.db")
    assert connection.execute("SELECT count(*) FROM ticket").fetchone() == (7,)
    connection.close()
