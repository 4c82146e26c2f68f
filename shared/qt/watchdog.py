"""Telling the service manager that the screen is alive."""

import logging
import os
import socket

from PySide6.QtCore import QObject, QTimer

_log = logging.getLogger(__name__)


class Watchdog(QObject):
    """systemd's ``READY=1`` and ``WATCHDOG=1``, from the GUI thread.

    A frozen event loop sends nothing and is restarted; without ``NOTIFY_SOCKET`` this does
    nothing at all.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = os.environ.get("NOTIFY_SOCKET", "")
        period = int(os.environ.get("WATCHDOG_USEC", "0")) // 1000
        self._timer = QTimer(self, interval=max(1000, period // 3))
        self._timer.timeout.connect(self._alive)
        if self._address:
            self._send("READY=1")
            if period:
                self._timer.start()

    def status(self, words: str) -> None:
        """One line for ``systemctl status``."""
        if self._address:
            self._send(f"STATUS={words}")

    def _alive(self) -> None:
        self._send("WATCHDOG=1")

    def _send(self, word: str) -> None:
        address = self._address
        if address.startswith("@"):
            address = "\0" + address[1:]
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
                line.connect(address)
                line.send(word.encode())
        except (AttributeError, OSError) as fault:
            _log.warning("the service manager cannot be told %s: %s", word, fault)

    def close(self) -> None:
        self._timer.stop()
        if self._address:
            self._send("STOPPING=1")
