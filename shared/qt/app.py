"""The one way a face becomes a Qt application."""

import os
import sys
from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication, QIcon

from assets import asset

_RENDERER = "QT_QUICK_BACKEND"
_STYLE = "QT_QUICK_CONTROLS_STYLE"


def prepare_quick(*, software: bool = True) -> None:
    """Choose Qt Quick's renderer and style; call it before the application is made.

    The software renderer is the default because a PC without a GPU draws an animated screen
    at 2 % of a core with it and at 78 % without. What the environment says wins.
    """
    if software:
        os.environ.setdefault(_RENDERER, "software")
    os.environ.setdefault(_STYLE, "Basic")


def wear_icon(program: str) -> None:
    """Give every window of the process the icon of ``sapa-kiosk``, ``sapa-board`` or
    ``sapa-desk``; may be called before there is an application."""
    QGuiApplication.setWindowIcon(QIcon(str(asset("programs", f"{program}.svg"))))


def quick_application(
    arguments: Sequence[str] = (),
    *,
    software: bool = True,
    kind: type[QGuiApplication] = QGuiApplication,
) -> QGuiApplication:
    """The process's application: the running one, or a new one of ``kind``."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    prepare_quick(software=software)
    return kind(list(arguments) or [sys.argv[0]])
