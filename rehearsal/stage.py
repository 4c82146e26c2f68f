"""One application for both faces: with a display on it, without one offscreen."""

import os
import sys

from PySide6.QtWidgets import QApplication

from shared.qt.app import quick_application
from shared.qt.fonts import load_fonts


def has_display() -> bool:
    """Whether windows can be shown to somebody."""
    if os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal"):
        return False
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def application(*, offscreen: bool) -> QApplication:
    """The process's application, with widgets, fonts and the faces' styles."""
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    made = quick_application(kind=QApplication)
    assert isinstance(made, QApplication)
    made.setApplicationName("Sapa")
    made.setStyle("Fusion")
    load_fonts()
    return made
