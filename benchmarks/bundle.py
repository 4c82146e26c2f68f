"""The frozen kiosk beside the unfrozen one, and how large the bundle is.

SAPA_BUNDLE=dist/sapa python -m benchmarks bundle

Without a bundle, and where there are no Unix sockets, there is nothing to measure.
"""

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from benchmarks.row import Row, percentile
from rehearsal.sample_house import sample_house

_STARTS = 7
_PATIENCE = 60.0
_LARGEST_MB = 235.0
_SOURCE = "from shared.cli.windowed import main; main('kiosk')"


def run() -> list[Row]:
    folder = Path(os.environ.get("SAPA_BUNDLE") or "dist/sapa").resolve()
    if not folder.is_dir() or not hasattr(socket, "AF_UNIX"):
        return []
    with tempfile.TemporaryDirectory(prefix="sapa-") as name:
        home = Path(name)
        sample_house(home / "rumah").close()
        frozen, unfrozen = [str(folder / "sapa-kiosk")], [sys.executable, "-c", _SOURCE]
        # In turns, so that a busy moment of the machine meets both; the first ones warm the disk.
        times = [(first_frame(frozen, home), first_frame(unfrozen, home)) for _ in range(_STARTS)]
    return [
        Row(
            f"start to first frame, frozen kiosk beside unfrozen, {label}",
            percentile([pair[0] for pair in times[1:]], share),
            percentile([pair[1] for pair in times[1:]], share),
            "ms",
        )
        for share, label in ((0.5, "p50"), (0.99, "p99"))
    ] + [
        Row(
            "size of the bundle beside its Qt",
            megabytes(folder),
            megabytes(folder / "_internal" / "PySide6"),
            "MB",
            _LARGEST_MB,
        )
    ]


def first_frame(words: list[str], home: Path) -> float:
    """Milliseconds from starting the process to the first frame of its first screen."""
    address = home / "notify"
    environment = {
        **os.environ,
        "SAPA_HOME": str(home / "rumah"),
        "NOTIFY_SOCKET": str(address),
        "QT_QPA_PLATFORM": "offscreen",
    }
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(address))
        line.settimeout(_PATIENCE)
        begin = perf_counter()
        with subprocess.Popen(words, env=environment, stderr=subprocess.DEVNULL) as process:
            try:
                while not line.recv(4096).startswith(b"STATUS="):
                    pass
                return (perf_counter() - begin) * 1000
            finally:
                process.kill()
                address.unlink()


def megabytes(folder: Path) -> float:
    """The sum of all files' sizes in ``folder``, in millions of bytes."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
