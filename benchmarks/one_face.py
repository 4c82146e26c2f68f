"""A face in a process of its own: ``python -m benchmarks.one_face empty|kiosk|desk FOLDER``.

Prints "frame" when the first frame is painted, and for the kiosk "painted N" whenever a frame
shows another number of waiting visitors; ends when standard input is closed.
"""

import importlib
import os
import sys
import threading
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_EMPTY = b"import QtQuick\nWindow { width: 1920; height: 1080; visible: true }\n"


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def end_with_input() -> None:
    def wait() -> None:
        sys.stdin.read()
        os._exit(0)

    threading.Thread(target=wait, daemon=True).start()


def empty() -> None:
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    from shared.qt.app import quick_application

    app = quick_application()
    engine = QQmlApplicationEngine()
    engine.loadData(_EMPTY)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    first_frame(window)
    app.exec()


def first_frame(window: object) -> None:
    told: list[bool] = []

    def tell() -> None:
        if not told:
            told.append(True)
            say("frame")

    window.frameSwapped.connect(tell)  # type: ignore[attr-defined]


def kiosk(folder: Path) -> None:
    from kiosk.touch.app import KioskApp
    from shared.office.house import open_house
    from shared.qt.app import quick_application

    app = quick_application()
    kiosk = KioskApp(open_house(folder), calm=0.0)
    kiosk.window.resize(1920, 1080)
    first_frame(kiosk.window)
    shown: list[int] = []

    def waiting() -> int:
        snapshot = kiosk.journey.snapshot
        return sum(one.waiting for one in snapshot.figures.values()) if snapshot else -1

    def painted() -> None:
        now = waiting()
        if not shown or shown[-1] != now:
            shown.append(now)
            say(f"painted {now}")

    kiosk.window.frameSwapped.connect(painted)
    app.exec()


def desk(folder: Path) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desk.app import DeskApp
    from shared.office.house import open_house

    app = QApplication([])
    desk = DeskApp(open_house(folder))
    desk.window.resize(1440, 900)
    desk.show()
    QTimer.singleShot(0, lambda: (desk.window.grab(), say("frame")))
    app.exec()


if __name__ == "__main__":
    end_with_input()
    face, folder = sys.argv[1], Path(sys.argv[2])
    if face == "empty":
        empty()
    else:
        importlib.import_module("shared.cli.main")  # as `sapa kiosk` and `sapa desk` do
        {"kiosk": kiosk, "desk": desk}[face](folder)
