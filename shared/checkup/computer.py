"""What must be right on the computer, house or no house."""

import ctypes
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import fontpkg

from shared.checkup.finding import Finding, broken, caution, ok
from shared.storage.file_store import SQLITE_VERSION

_PACKAGES = ("sapa", "PySide6_Essentials", "SQLAlchemy", "python-escpos", "holidays")
_FAMILIES = {
    "Be Vietnam Pro": (400, 800),
    "Atkinson Hyperlegible": (400, 700),
    "Noto Sans": (400,),
}
_ROOM_BROKEN, _ROOM_LOW = 200 * 2**20, 2 * 2**30
# SQLite before this can lose commits of several processes in WAL mode (sqlite.org/wal.html).
_SAFE_SQLITE = (3, 51, 3)

# What a finished bundle is linked with and does not carry; a test reads it from the bundle.
# Shared library -> (Debian package, what does not work without it, needed by every face).
SYSTEM_LIBRARIES: dict[str, tuple[str, str, bool]] = {
    "libEGL.so.1": ("libegl1", "layar", True),
    "libGL.so.1": ("libgl1", "layar", True),
    "libX11.so.6": ("libx11-6", "layar", True),
    "libxkbcommon.so.0": ("libxkbcommon0", "layar", True),
    "libfontconfig.so.1": ("libfontconfig1", "huruf", True),
    "libfreetype.so.6": ("libfreetype6", "huruf", True),
    "libdbus-1.so.3": ("libdbus-1-3", "layar", True),
    "libglib-2.0.so.0": ("libglib2.0-0", "layar", True),
    "libgthread-2.0.so.0": ("libglib2.0-0", "layar", True),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "layar kiosk dan papan", True),
    "libbrotlidec.so.1": ("libbrotli1", "layar kiosk dan papan", True),
    "libbrotlicommon.so.1": ("libbrotli1", "layar kiosk dan papan", True),
    "libzstd.so.1": ("libzstd1", "layar", True),
    "libpulse.so.0": ("libpulse0", "suara panggilan", False),
    **{
        f"lib{name}": (package, "layar di bawah X11", False)
        for name, package in {
            "X11-xcb.so.1": "libx11-xcb1",
            "xcb.so.1": "libxcb1",
            "xcb-cursor.so.0": "libxcb-cursor0",
            "xcb-glx.so.0": "libxcb-glx0",
            "xcb-icccm.so.4": "libxcb-icccm4",
            "xcb-image.so.0": "libxcb-image0",
            "xcb-keysyms.so.1": "libxcb-keysyms1",
            "xcb-randr.so.0": "libxcb-randr0",
            "xcb-render.so.0": "libxcb-render0",
            "xcb-render-util.so.0": "libxcb-render-util0",
            "xcb-shape.so.0": "libxcb-shape0",
            "xcb-shm.so.0": "libxcb-shm0",
            "xcb-sync.so.1": "libxcb-sync1",
            "xcb-util.so.1": "libxcb-util1",
            "xcb-xfixes.so.0": "libxcb-xfixes0",
            "xcb-xkb.so.1": "libxcb-xkb1",
            "xkbcommon-x11.so.0": "libxkbcommon-x11-0",
        }.items()
    },
    **{
        f"lib{name}": (package, "layar di bawah Wayland (cage)", False)
        for name, package in {
            "wayland-client.so.0": "libwayland-client0",
            "wayland-cursor.so.0": "libwayland-cursor0",
            "wayland-egl.so.1": "libwayland-egl1",
        }.items()
    },
}


def check_versions() -> Iterator[Finding]:
    names = [f"{name} {_version(name)}" for name in _PACKAGES]
    where = f"Python {platform.python_version()}, {platform.platform(terse=True)}"
    yield ok("Versi", f"{', '.join(names)}; {where}.")
    have = tuple(int(part) for part in SQLITE_VERSION.split("."))
    if have < _SAFE_SQLITE:
        yield broken(
            "SQLite",
            f"SQLite {SQLITE_VERSION} dapat kehilangan data bila dipakai beberapa program.",
            "Pasang ulang Sapa dengan paket pysqlite3 dari constraints.txt.",
        )
    else:
        yield ok("SQLite", f"SQLite {SQLITE_VERSION}.")


def check_system_libraries(*, loads: Callable[[str], bool] | None = None) -> Iterator[Finding]:
    """Linux only: Windows wheels carry what they need. ``loads`` tries one by its name."""
    if loads is None and not sys.platform.startswith("linux"):
        return
    tried = loads or _loads
    missing = [name for name in SYSTEM_LIBRARIES if not tried(name)]
    for needed, verdict in ((True, broken), (False, caution)):
        names = [name for name in missing if SYSTEM_LIBRARIES[name][2] is needed]
        if names:
            without = ", ".join(sorted({SYSTEM_LIBRARIES[name][1] for name in names}))
            packages = " ".join(sorted({SYSTEM_LIBRARIES[name][0] for name in names}))
            yield verdict(
                "Pustaka sistem",
                f"Tidak ada: {', '.join(names)} (untuk {without}).",
                f"apt-get install {packages}",
            )
    if not missing:
        yield ok("Pustaka sistem", "Lengkap.")


def check_fonts() -> Iterator[Finding]:
    for family, weights in _FAMILIES.items():
        try:
            paths = [Path(str(fontpkg.path(family, weight=weight))) for weight in weights]
        except fontpkg.FontpkgError:
            paths = []
        if paths and all(path.is_file() for path in paths):
            yield ok("Huruf", f"{family}.")
        else:
            yield caution(
                "Huruf", f"{family} tidak ada; layar memakai huruf sistem.", "Pasang ulang."
            )


def check_room(folder: Path) -> Iterator[Finding]:
    free = shutil.disk_usage(_existing(folder)).free
    words = f"{free / 2**30:.1f} GB kosong di {folder}."
    if free < _ROOM_BROKEN:
        yield broken("Ruang penyimpanan", words, "Kosongkan ruang sebelum membuka layanan.")
    elif free < _ROOM_LOW:
        yield caution("Ruang penyimpanan", words, "Kosongkan ruang dalam waktu dekat.")
    else:
        yield ok("Ruang penyimpanan", words)


def _existing(folder: Path) -> Path:
    while not folder.exists():
        folder = folder.parent
    return folder


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"
