"""The programs without a console, started as a service manager or a double click starts them.

Each test runs from the source, and from the bundle where ``SAPA_BUNDLE`` names one.
"""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from shared.office.house import create_house
from tests.helpers.staffed_house import palembang

BUNDLE = os.environ.get("SAPA_BUNDLE", "")
FACES = ("kiosk", "board", "desk")
Start = Callable[..., "subprocess.Popen[str]"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="reads stderr and sends signals")


@pytest.fixture(params=["source", "bundle"])
def start(request: pytest.FixtureRequest, home: Path) -> Iterator[Start]:
    """Start a face with ``$SAPA_HOME``; whatever still runs is killed before ``home`` goes."""
    if request.param == "bundle" and not BUNDLE:
        pytest.skip("SAPA_BUNDLE names no built bundle")
    running: list[subprocess.Popen[str]] = []

    def start_one(face: str, home: Path, **more: str) -> subprocess.Popen[str]:
        source = f"from shared.cli.windowed import main; main({face!r})"
        words = [sys.executable, "-c", source]
        if request.param == "bundle":
            words = [str(Path(BUNDLE).resolve() / f"sapa-{face}")]
        environment = {**os.environ, "SAPA_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **more}
        process = subprocess.Popen(words, env=environment, stderr=subprocess.PIPE, text=True)
        running.append(process)
        return process

    yield start_one
    for process in running:
        process.kill()
        process.communicate()


@pytest.fixture
def home() -> Iterator[Path]:
    """A short path: a socket's address holds 107 letters."""
    with tempfile.TemporaryDirectory(prefix="sapa-") as name:
        yield Path(name)


@pytest.fixture
def manager(home: Path) -> Iterator[socket.socket]:
    """The end of the line that systemd would listen at."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(home / "notify"))
        line.settimeout(60)
        yield line


def has_sound() -> bool:
    try:
        ctypes.CDLL("libpulse.so.0")
    except OSError:
        return False
    return True


def hear(manager: socket.socket, word: str) -> None:
    """Listen until ``word`` comes; a time-out raises."""
    while manager.recv(4096).decode() != word:
        pass


def said(process: "subprocess.Popen[str]", words: str) -> str:
    """The line on stderr with ``words`` in it; read until it comes or the program ends."""
    assert process.stderr is not None
    for line in process.stderr:
        if words in line:
            return line
    raise AssertionError(f"{words!r} was not said; exit code {process.wait()}")


@pytest.mark.parametrize("face", FACES)
def test_without_a_house_the_reason_stands_in_a_window(start: Start, home: Path, face: str) -> None:
    process = start(face, home / "none")
    assert "sapa init" in said(process, f"sapa-{face}: ")
    assert process.poll() is None


@pytest.mark.parametrize("face", FACES)
def test_bad_settings_are_shown_with_file_and_key(start: Start, home: Path, face: str) -> None:
    create_house(home / "rumah", palembang()).close()
    (home / "rumah" / "sapa.toml").write_text("[kiosk]\nprinterr = 1\n", "utf-8")
    process = start(face, home / "rumah")
    line = said(process, f"sapa-{face}: ")
    assert "sapa.toml" in line
    assert "printerr" in line
    assert process.poll() is None


def test_a_second_kiosk_says_that_one_is_running(
    start: Start, home: Path, manager: socket.socket
) -> None:
    create_house(home / "rumah", palembang()).close()
    start("kiosk", home / "rumah", NOTIFY_SOCKET=str(home / "notify"))
    hear(manager, "READY=1")
    second = start("kiosk", home / "rumah")
    assert "sudah berjalan" in said(second, "sapa-kiosk: ")


@pytest.mark.parametrize("face", ["kiosk", "board"])
def test_the_service_manager_hears_the_screen_live_and_end(
    start: Start, home: Path, manager: socket.socket, face: str
) -> None:
    create_house(home / "rumah", palembang()).close()
    process = start(
        face, home / "rumah", NOTIFY_SOCKET=str(home / "notify"), WATCHDOG_USEC="3000000"
    )
    hear(manager, "READY=1")
    hear(manager, "WATCHDOG=1")
    hear(manager, "WATCHDOG=1")
    process.send_signal(signal.SIGTERM)
    hear(manager, "STOPPING=1")
    assert process.wait(60) == 0
    log = (home / "rumah" / "logs" / f"{face}.log").read_text("utf-8")
    assert ("QtMultimedia cannot be loaded" in log) == (face == "board" and not has_sound())
    assert "Traceback" not in log
