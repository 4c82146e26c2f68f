"""Keeping the panel on: a public screen has no screen saver."""

import ctypes
import logging
import sys
from typing import Any

_log = logging.getLogger(__name__)
_CONTINUOUS, _DISPLAY = 0x80000000, 0x00000002
_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"


def keep_awake() -> None:
    """Ask the system, once, not to darken the screen while this process lives.

    Under a bare compositor such as ``cage`` there is nobody to ask and nothing to fear.
    """
    if sys.platform == "win32":
        windll: Any = ctypes.windll
        windll.kernel32.SetThreadExecutionState(_CONTINUOUS | _DISPLAY)
        return
    from PySide6.QtDBus import QDBusConnection, QDBusInterface

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return
    saver = QDBusInterface(_SERVICE, _PATH, _SERVICE, bus)
    if saver.isValid():
        saver.call("Inhibit", "sapa", "kiosk")
        _log.info("the screen saver is inhibited")
