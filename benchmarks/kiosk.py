"""The kiosk at 1920x1080 in the software renderer: tap to number, frames, memory, idleness.

Taps are touches on the real window; a tap ends when the frame with the number is painted.
The floor of a tap is a bare repaint of the same window, of a frame the budget of 60 a second.
"""

import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import psutil
from PySide6.QtCore import QEventLoop, QObject, QPointF, QTimer, Slot
from PySide6.QtGui import QInputDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from benchmarks.row import Row, percentile
from kiosk.touch.app import KioskApp
from kiosk.touch.visit import ScreenName
from shared.office.clock import SetClock
from shared.office.house import House, create_house
from shared.office.profile import load_profile, shipped_profiles
from shared.qt.app import quick_application
from shared.qt.house_face import set_apart

_TAPS = 150
_TRANSITIONS = 25
_VISITS = int(os.environ.get("SAPA_BENCH_VISITS", "20000"))
# The page cache and the heap are full after these.
_WARM_VISITS = 3000
_VISITS_A_DAY = 250
_IDLE_SECONDS = 10.0
_FRAME = 1000 / 60
_OPENING = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)


class _Frames(QObject):
    """How long each frame took to draw, in milliseconds."""

    def __init__(self, app: KioskApp) -> None:
        super().__init__()
        self.taken: list[float] = []
        self._begin = 0.0
        app.window.beforeSynchronizing.connect(self._begins)
        app.window.frameSwapped.connect(self._ends)

    @Slot()
    def _begins(self) -> None:
        self._begin = perf_counter()

    @Slot()
    def _ends(self) -> None:
        self.taken.append((perf_counter() - self._begin) * 1000)


def run() -> list[Row]:
    quick_application()
    with tempfile.TemporaryDirectory() as folder:
        house = create_house(
            Path(folder) / "rumah",
            load_profile(shipped_profiles()["palembang"]),
            clock=SetClock(_OPENING),
        )
        app = KioskApp(house, watch=False, prints=False, calm=0.0)
        app.settle()
        _painted(app)
        set_apart()
        rows = [*_taps(app), *_frames(app), *_memory(app, house)]
        app.close()
        house.close()
    rows.append(_idle())
    return rows


def _painted(app: KioskApp) -> float:
    """Milliseconds until a frame with everything asked for is on screen."""
    loop = QEventLoop()
    app.window.frameSwapped.connect(loop.quit)
    begin = perf_counter()
    app.window.update()
    loop.exec()
    app.window.frameSwapped.disconnect(loop.quit)
    return (perf_counter() - begin) * 1000


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _tile(app: KioskApp, name: str) -> QQuickItem:
    waiting = [app.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.objectName() == name:
            return item
        waiting += item.childItems()
    raise LookupError(name)


def _taps(app: KioskApp) -> list[Row]:
    finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    taken, floor = [], []
    for number in range(_TAPS + 10):
        _wait(1)
        floor.append(_painted(app))
        tile = _tile(app, "tile-A")
        at = tile.mapToScene(QPointF(tile.width() / 2, tile.height() / 2)).toPoint()
        QTest.touchEvent(app.window, finger).press(0, at).commit()
        shown = QEventLoop()
        app.touches.ticketing.ticketShown.connect(shown.quit)
        begin = perf_counter()
        QTest.touchEvent(app.window, finger).release(0, at).commit()
        # A commit may be quicker than the events of the touch; then the number is here already.
        if app.journey.screen is not ScreenName.TICKET:
            shown.exec()
        app.touches.ticketing.ticketShown.disconnect(shown.quit)
        _painted(app)
        if number >= 10:
            taken.append((perf_counter() - begin) * 1000)
        app.journey.go_home()
        app.settle()
    return [
        Row("tap to painted number, p50", percentile(taken, 0.5), percentile(floor, 0.5), "ms"),
        Row(
            "tap to painted number, p99", percentile(taken, 0.99), percentile(floor, 0.5), "ms", 50
        ),
    ]


def _frames(app: KioskApp) -> list[Row]:
    frames = _Frames(app)
    for _ in range(_TRANSITIONS):
        for step in (lambda: app.touches.choose("B"), lambda: app.touches.ticketing.pick("kk")):
            step()
            _wait(260)
        app.journey.go_home()
        _wait(260)
    drawn = frames.taken
    return [
        Row("frame during transitions, p50", percentile(drawn, 0.5), _FRAME, "ms"),
        Row("frame during transitions, p99", percentile(drawn, 0.99), _FRAME, "ms", _FRAME),
    ]


def _memory(app: KioskApp, house: House) -> list[Row]:
    process = psutil.Process()
    clock = house.clock.computer
    assert isinstance(clock, SetClock)
    rss_before = 0.0
    for number in range(_VISITS + _WARM_VISITS):
        if number == _WARM_VISITS:
            rss_before = process.memory_info().rss / 1e6
        if number % _VISITS_A_DAY == 0:
            clock.set(_next_working_day(clock.now()))
            app.tick()
            app.settle()
        app.touches.choose("A" if number % 2 else "D")
        app.settle()
        if number % 10 == 0:
            _painted(app)
        app.journey.go_home()
    growth = process.memory_info().rss / 1e6 - rss_before
    return [
        Row("resident memory, kiosk and benchmark", rss_before, rss_before, "MB"),
        Row(f"its growth over {_VISITS} visits", growth, 5, "MB", 5),
    ]


def _next_working_day(now: datetime) -> datetime:
    following = now + timedelta(days=1)
    while following.weekday() > 4 or (following.month, following.day) in (
        (12, 24),
        (12, 25),
        (1, 1),
    ):
        following += timedelta(days=1)
    return following


_IDLE = """
import sys
from benchmarks.kiosk import idle_percent
print(idle_percent(float(sys.argv[1])))
"""


def idle_percent(seconds: float) -> float:
    """CPU of a kiosk nobody touches, in percent of one core (run in its own process)."""
    quick_application()
    with tempfile.TemporaryDirectory() as folder:
        house = create_house(Path(folder) / "rumah", load_profile(shipped_profiles()["palembang"]))
        app = KioskApp(house, calm=0.0)
        _wait(3000)
        process = psutil.Process()
        before = process.cpu_times()
        begin = perf_counter()
        _wait(round(seconds * 1000))
        after = process.cpu_times()
        used = after.user + after.system - before.user - before.system
        percent = 100 * used / (perf_counter() - begin)
        app.close()
        house.close()
    return percent


def _idle() -> Row:
    answer = subprocess.run(
        [sys.executable, "-c", _IDLE, str(_IDLE_SECONDS)],
        check=True,
        capture_output=True,
        text=True,
    )
    return Row("idle kiosk", float(answer.stdout.split()[-1]), 1, "% CPU", 1)
