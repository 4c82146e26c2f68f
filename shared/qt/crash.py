"""What nobody expected: logged, told, and survived."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

_log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashHandler(QObject):
    """Takes every unhandled error of the process while installed.

    ``happened`` carries one line for a log or a dialog; it is emitted on the thread that made
    the handler, whichever thread failed. The program goes on.
    """

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._restore: list[Callable[[], object]] = []

    def install(self) -> None:
        """Take over ``sys.excepthook``, the threads' hook and Qt's messages."""
        if self._restore:
            return
        python, threads = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        qt = qInstallMessageHandler(_on_qt_message)
        self._restore = [
            lambda: setattr(sys, "excepthook", python),
            lambda: setattr(threading, "excepthook", threads),
            lambda: qInstallMessageHandler(qt),
        ]

    def uninstall(self) -> None:
        """Give the hooks back to whoever had them."""
        for restore in self._restore:
            restore()
        self._restore = []

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("unhandled error", exc_info=(kind, error, trace))
        self.happened.emit(f"{kind.__name__}: {error}")

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_error(args.exc_type, args.exc_value, args.exc_traceback)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = getattr(context, "category", None) or "qt"
    logging.getLogger(f"qt.{category}").log(_LEVELS.get(kind, logging.INFO), "%s", message)
