"""The call board as a process of its own that says when it painted and when it spoke.

``python -m benchmarks.measured_board HOME SPOKEN_MS MOTION`` prints lines ``painted LABEL NS`` and
``sound LABEL NS`` with the machine's monotonic clock. Announcements last SPOKEN_MS and go to no
loudspeaker; ``sound`` is the moment the buffer is handed over.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.board.app import BoardApp
from kiosk.board.view_model import BoardViewModel
from kiosk.board.window import board_window
from shared.office.house import open_house
from shared.qt.app import quick_application
from shared.qt.fonts import load_fonts
from shared.qt.sound import Output
from shared.speech.sound import Sound
from shared.theme import theme_named


class TimedOutput(Output):
    """Takes every announcement and says when it got it."""

    def __init__(self, ms: int) -> None:
        super().__init__()
        self._timer = QTimer(self, singleShot=True, interval=ms)
        self._timer.timeout.connect(self._end)

    @property
    def problem(self) -> str:
        return ""

    def play(self, sound: Sound, volume: int) -> None:
        samples = len(sound.pcm()) // 2
        print(f"sound {samples} {time.monotonic_ns()}", flush=True)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _end(self) -> None:
        self.finished.emit(True)


class Painted(QObject):
    """Says when a new number has reached the window's surface."""

    def __init__(self, board: BoardViewModel, window: QQuickWindow) -> None:
        super().__init__()
        self._board = board
        self._ordinal: int | None = None
        self._pending = ""
        board.propsChanged.connect(self._changed)
        window.frameSwapped.connect(self._swapped)

    def _changed(self) -> None:
        called = self._board.shown.called
        if called is not None and called.ordinal != self._ordinal:
            self._ordinal, self._pending = called.ordinal, called.label

    def _swapped(self) -> None:
        if self._pending:
            print(f"painted {self._pending} {time.monotonic_ns()}", flush=True)
            self._pending = ""


def main(home: str, spoken_ms: str, motion: str) -> None:
    application = quick_application()
    load_fonts()
    house = open_house(Path(home))
    screen = BoardApp(house, output=TimedOutput(int(spoken_ms)))
    shown = board_window(
        screen.view_model, theme_named(house.profile.theme), motion=motion == "motion"
    )
    painted = Painted(screen.view_model, shown.window)
    shown.window.resize(1920, 1080)
    shown.window.show()
    screen.start()
    print("ready", flush=True)
    application.exec()
    del painted


if __name__ == "__main__":
    main(*sys.argv[1:])
