"""Showing one sentence in a window of its own, before or after the faces' own windows."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtQml import QQmlApplicationEngine

from shared.qt.app import quick_application
from shared.qt.fonts import PLAIN, load_fonts

_QML = Path(__file__).resolve().parent / "Problem.qml"


def show_problem(program: str, sentence: str, *, seconds: int = 0) -> None:
    """Show ``sentence`` until it is closed; with ``seconds``, at most that long and full screen.

    Makes the process's application unless there is one.
    """
    application = quick_application()
    load_fonts()
    engine = QQmlApplicationEngine()
    engine.setInitialProperties(
        {
            "program": program,
            "sentence": sentence,
            "seconds": seconds,
            "family": PLAIN,
        }
    )
    engine.load(QUrl.fromLocalFile(str(_QML)))
    if not engine.rootObjects():
        return
    # An event loop that has ended once may be run again; its old wish to end is forgotten.
    limit = QTimer(singleShot=True, interval=seconds * 1000)
    limit.timeout.connect(application.quit)
    if seconds:
        limit.start()
    application.exec()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(engine)
