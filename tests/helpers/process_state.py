"""What belongs to the whole process, and must be after a test as it was before.

``taken()`` reads everything into one mapping of readable names; ``changed(before, after)`` says
what differs. Whatever has no way to be read (Qt's logging rules) is not here.
"""

import faulthandler
import gc
import locale
import logging
import os
import signal
import socket
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

State = dict[str, Any]
_MISSING = "nothing"
# pytest itself writes the running test's name there.
_OF_PYTEST = {"PYTEST_CURRENT_TEST"}


def taken() -> State:
    """Everything of the process that a test could leave behind."""
    state: State = {}
    for part in (_python, _logging, _system, _qt):
        state |= part()
    return state


def changed(before: State, after: State) -> list[str]:
    """One line for each thing that differs; a logger that was not there before is no change."""
    lines = []
    for name in sorted(before.keys() | after.keys()):
        if name not in before and name.startswith("logger "):
            continue
        was, now = before.get(name, _MISSING), after.get(name, _MISSING)
        if was != now:
            lines.append(f"{name}: {was!r} became {now!r}")
    return lines


def _python() -> State:
    return {
        "sys.path": list(sys.path),
        "sys.argv": list(sys.argv),
        "sys.excepthook": sys.excepthook,
        "sys.unraisablehook": sys.unraisablehook,
        "sys.displayhook": sys.displayhook,
        "sys.stdout": sys.stdout,
        "sys.stderr": sys.stderr,
        "threading.excepthook": threading.excepthook,
        "recursion limit": sys.getrecursionlimit(),
        "switch interval": sys.getswitchinterval(),
        "warnings.filters": list(warnings.filters),
        "warnings.showwarning": warnings.showwarning,
        "faulthandler": faulthandler.is_enabled(),
        "gc enabled": gc.isenabled(),
        "gc thresholds": gc.get_threshold(),
        "gc callbacks": [one for one in gc.callbacks if not _of_hypothesis(one)],
        "gc debug": gc.get_debug(),
        # Frozen objects may die, so the count itself is not steady once there are any.
        "gc frozen": gc.get_freeze_count() > 0,
        "threads": sorted(one.name for one in threading.enumerate() if _ours(one)),
    }


def _of_hypothesis(callback: object) -> bool:
    """The first property test of a process starts to measure how long sweeping takes."""
    return str(getattr(callback, "__module__", "")).startswith("hypothesis.")


def _ours(thread: threading.Thread) -> bool:
    """Qt's pool keeps its threads, and Python names each that ever called it."""
    return not isinstance(thread, threading._DummyThread)


def _logging() -> State:
    state: State = {
        "logging.disable": logging.root.manager.disable,
        "logging.raiseExceptions": logging.raiseExceptions,
        "logger class": logging.getLoggerClass(),
        "record factory": logging.getLogRecordFactory(),
        "logger root": _logger(logging.root),
    }
    for name, logger in list(logging.root.manager.loggerDict.items()):
        if isinstance(logger, logging.Logger):
            state[f"logger {name}"] = _logger(logger)
    return state


def _logger(logger: logging.Logger) -> tuple[object, ...]:
    return (
        logging.getLevelName(logger.level),
        logger.disabled,
        logger.propagate,
        tuple(logger.handlers),
        tuple(logger.filters),
    )


def _system() -> State:
    environment = {f"${name}": value for name, value in os.environ.items()}
    for name in _OF_PYTEST:
        environment.pop(f"${name}", None)
    return {
        **environment,
        **{f"handler of {one.name}": _handler(one) for one in _signals()},
        "locale": locale.setlocale(locale.LC_ALL),
        "time zone": time.tzname,
        "working directory": str(Path.cwd()),
        "umask": _umask(),
        "socket timeout": socket.getdefaulttimeout(),
        "tempfile.tempdir": tempfile.tempdir,
    }


def _umask() -> str:
    """Read, not set and set back: another thread may be about to do the same."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((line for line in lines if line.startswith("Umask:")), "")


def _signals() -> Iterator[signal.Signals]:
    for number in signal.valid_signals():
        if isinstance(number, signal.Signals):
            yield number


def _handler(number: signal.Signals) -> object:
    # pytest-timeout makes a new handler for every test.
    return None if number.name == "SIGALRM" else signal.getsignal(number)


def _qt() -> State:
    from PySide6.QtCore import QCoreApplication, QLocale, QStandardPaths, QThreadPool
    from PySide6.QtWidgets import QApplication

    state: State = {
        "Qt locale": QLocale().name(),
        "Qt test paths": QStandardPaths.isTestModeEnabled(),
        "Qt threads": QThreadPool.globalInstance().maxThreadCount(),
        "Qt organization": QCoreApplication.organizationName(),
        "Qt version": QCoreApplication.applicationVersion(),
    }
    application = QCoreApplication.instance()
    if isinstance(application, QApplication):
        state |= _application(application)
    return state


def _application(application: Any) -> State:
    from PySide6.QtGui import QCursor, QGuiApplication, QIcon, QPixmapCache
    from PySide6.QtQuick import QQuickWindow
    from PySide6.QtQuickControls2 import QQuickStyle
    from PySide6.QtWidgets import QApplication

    cursor: QCursor | None = QGuiApplication.overrideCursor()
    clipboard = QGuiApplication.clipboard()
    return {
        "Qt application name": application.applicationName(),
        "Qt display name": QGuiApplication.applicationDisplayName(),
        "Qt desktop file": QGuiApplication.desktopFileName(),
        "Qt window icon": QGuiApplication.windowIcon().cacheKey(),
        "Qt icon theme": QIcon.themeName(),
        "Qt style": QApplication.style().name(),
        "Qt style sheet": application.styleSheet(),
        "Qt palette": QGuiApplication.palette().cacheKey(),
        "Qt font": QGuiApplication.font().toString(),
        "Qt layout direction": QGuiApplication.layoutDirection(),
        "Qt quits on last window": QGuiApplication.quitOnLastWindowClosed(),
        "Qt cursor": cursor and cursor.shape(),
        "Qt clipboard": clipboard.text(),
        "Qt selection": clipboard.text(clipboard.Mode.Selection),
        "Qt double click": QApplication.doubleClickInterval(),
        "Qt cursor blink": QApplication.cursorFlashTime(),
        "Qt keyboard interval": QApplication.keyboardInputInterval(),
        "Qt drag distance": QApplication.startDragDistance(),
        "Qt pixmap cache": QPixmapCache.cacheLimit(),
        "Qt Quick style": QQuickStyle.name(),
        "Qt Quick renderer": QQuickWindow.graphicsApi(),
        "Qt languages": _languages(application),
        "Qt windows": sorted(
            f"{window.metaObject().className()} {window.title()}"
            for window in QGuiApplication.topLevelWindows()
            if window.isVisible()
        ),
    }


def _languages(application: Any) -> list[str]:
    """Catalogues whose first message is translated: their translators are installed."""
    return [
        name
        for name, context, source in _first_messages()
        if application.translate(context, source) != source
    ]


@cache
def _first_messages() -> tuple[tuple[str, str, str], ...]:
    from assets import asset

    found = []
    for path in sorted(Path(str(asset("i18n"))).rglob("*.ts")):
        for context in ElementTree.parse(path).getroot().iter("context"):
            message = next(iter(context.iter("message")))
            source = message.findtext("source", "")
            if message.findtext("translation", "") not in ("", source):
                found.append((path.stem, context.findtext("name", ""), source))
                break
    return tuple(found)
