"""The board's word to staff: that it is there, and whether it can be heard."""

import logging
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from shared.qt.house_face import HouseFace
from shared.qt.sound import Output
from shared.queue.boards import HEARTBEAT_EVERY, BoardState, goodbye, report_board
from shared.storage.database import Session
from shared.storage.errors import StorageProblem

_log = logging.getLogger(__name__)
_RETRY_MS = 2000


class Presence(QObject):
    """Reports the board to the desks: at `start`, when its sound changes, and now and then.

    A house that cannot be written is tried again soon. `close` takes the board off the list.
    """

    def __init__(
        self,
        face: HouseFace,
        *,
        output: Output | None,
        every: timedelta = HEARTBEAT_EVERY,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._face = face
        self._output = output
        self._name = face.house.settings.board.name
        self._every_ms = round(every / timedelta(milliseconds=1))
        self._started = self._reporting = self._again = self._unwritten = False
        self._beat = QTimer(self)
        self._beat.setSingleShot(True)
        self._beat.timeout.connect(self._report)
        if output is not None:
            output.problemChanged.connect(self._report)

    def start(self) -> None:
        """Report now, and from now on."""
        self._started = True
        self._report()

    def close(self) -> None:
        """Say goodbye, behind what is still to be written."""
        if self._started:
            self._started = False
            self._beat.stop()
            self._face.write(self, self._goodbye, None, self._passed_over)

    def _report(self) -> None:
        if not self._started:
            return
        if self._reporting:
            self._again = True
            return
        self._reporting = True
        self._beat.stop()
        voice = self._output is not None
        problem = self._output.problem if self._output is not None else ""
        self._face.write(
            self,
            lambda session, at: report_board(
                session, board=self._name, voice=voice, problem=problem, at=at
            ),
            self._reported,
            self._failed,
        )

    def _reported(self, _state: BoardState) -> None:
        self._unwritten = False
        self._next(self._every_ms)

    def _failed(self, error: Exception) -> None:
        self._passed_over(error)
        self._next(_RETRY_MS)

    def _next(self, wait_ms: int) -> None:
        self._reporting = False
        if not self._started:
            return
        if self._again:
            self._again = False
            self._report()
        else:
            self._beat.start(wait_ms)

    def _passed_over(self, error: Exception) -> None:
        if not isinstance(error, StorageProblem):
            raise error
        if not self._unwritten:
            self._unwritten = True
            _log.warning("the board cannot report itself: %s", error)

    def _goodbye(self, session: Session, _at: datetime) -> None:
        goodbye(session, board=self._name)
