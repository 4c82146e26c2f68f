"""How a face's process ends when the system asks it to."""

import logging
import signal
import socket
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer, Slot

_log = logging.getLogger(__name__)


class Ending(QObject):
    """SIGTERM and Ctrl+C end the application, in the order of its events.

    Python hears a signal only between two of its own steps, and Qt forgets a wish to end that
    comes before its loop runs. So the signal's byte wakes the loop, and the wish waits in the
    loop's own queue: a program told to end while it still opens its house ends right after.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._heard, self._said = socket.socketpair()
        for end in (self._heard, self._said):
            end.setblocking(False)
        self._waker = signal.set_wakeup_fd(self._said.fileno(), warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, self._told_to_end)
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def close(self) -> None:
        """Leave signals as they were before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._waker)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._heard.close()
        self._said.close()

    def _told_to_end(self, number: int, _frame: FrameType | None) -> None:
        _log.info("told to end by signal %d", number)
        QTimer.singleShot(0, self._end)

    @Slot()
    def _end(self) -> None:
        # Not quit(), which asks every window first: a kiosk's says no.
        self._application.exit(0)

    @Slot()
    def _wake(self) -> None:
        # Whatever stands there; Python runs the handler before this line.
        self._heard.recv(64)
