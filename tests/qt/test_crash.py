import logging
import sys
import threading

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from shared.qt.crash import CrashHandler


@pytest.mark.logs("shared.qt.crash: unhandled error")
def test_an_error_is_logged_told_and_survived(qtbot: QtBot) -> None:
    before = sys.excepthook
    handler = CrashHandler()
    handler.install()
    try:
        told: list[str] = []
        handler.happened.connect(told.append)
        try:
            raise LookupError("laci kosong")
        except LookupError as error:
            sys.excepthook(type(error), error, error.__traceback__)
        assert told == ["LookupError: laci kosong"]
    finally:
        handler.uninstall()
    assert sys.excepthook is before


@pytest.mark.logs("shared.qt.crash: unhandled error")
def test_a_thread_that_fails_is_told_on_the_handlers_thread(qtbot: QtBot) -> None:
    handler = CrashHandler()
    handler.install()
    try:
        names: list[str] = []
        handler.happened.connect(lambda _: names.append(threading.current_thread().name))
        thread = threading.Thread(target=lambda: 1 // 0)
        with qtbot.waitSignal(handler.happened):
            thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(names))
        assert names == [threading.current_thread().name]
    finally:
        handler.uninstall()


@pytest.mark.logs("^qt.default: gambar hilang")
def test_qt_speaks_into_the_log(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    handler = CrashHandler()
    handler.install()
    try:
        qWarning("gambar hilang")
    finally:
        handler.uninstall()
    assert ("WARNING", "gambar hilang") in {
        (logging.getLevelName(record.levelno), record.getMessage()) for record in caplog.records
    }
