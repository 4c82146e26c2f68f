"""The board's mouth: takes a call from the queue, speaks it, says that it was heard."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer

from kiosk.board.loudness import volume_now
from shared.qt.house_face import HouseFace
from shared.qt.sound import Output
from shared.queue.announcing.announcements import (
    CallView,
    Turn,
    claim_next,
    finish,
    give_back,
    renew,
)
from shared.queue.announcing.order import LEASE, RENEWED_EVERY
from shared.speech.voice import Voice
from shared.storage.database import Session
from shared.storage.errors import StorageProblem

_log = logging.getLogger(__name__)
_RETRY_MS = 1000


class Announcer(QObject):
    """Speaks the house's calls, one after another, while this board is its voice.

    `announce_next` may be called as often as one likes: when something may be waiting. Nothing
    is claimed while nothing can be heard, so that another board may take over.
    """

    def __init__(
        self,
        face: HouseFace,
        *,
        voice: Voice,
        output: Output,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._face = face
        self._house = house = face.house
        self._voice = voice
        self._output = output
        self._settings = house.settings.board
        # No other program may have this name, not even this board's own next start.
        self.name = f"{self._settings.name}#{uuid4().hex[:12]}"
        self._asking = False
        self._ask_again = False
        self._closed = False
        self._speaking: CallView | None = None
        self._renewed_at: datetime | None = None
        self._unnoted: tuple[Callable[..., bool], int] | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.announce_next)
        self._beat = QTimer(self)
        self._beat.setInterval(round(RENEWED_EVERY / timedelta(milliseconds=1)))
        self._beat.timeout.connect(self._renew)
        output.finished.connect(self._sound_ended)
        output.problemChanged.connect(self.announce_next)

    @property
    def speaking(self) -> CallView | None:
        """The call being spoken by this board."""
        return self._speaking

    @property
    def languages(self) -> tuple[str, ...]:
        return ("id", "en") if self._settings.english else ("id",)

    def warm(self) -> None:
        """Read the clips on the worker thread, before the first call."""
        self._face.run(self, self._read_clips)

    def _read_clips(self) -> None:
        counters = [counter.name for counter in self._house.profile.counters]
        self._voice.warm(self.languages, counters)

    def announce_next(self) -> None:
        """Claim the next call, unless one is being spoken or nothing can be heard."""
        if self._closed or self._speaking is not None:
            return
        if self._unnoted is not None:
            self._note()
            return
        if self._output.problem:
            return
        if self._asking:
            self._ask_again = True
            return
        self._asking = True
        self._again.stop()
        self._face.write(self, self._claim, self._claimed, self._failed)

    def close(self) -> None:
        """Fall silent and give a half-spoken call back, so that it is begun anew elsewhere."""
        self._closed = True
        self._again.stop()
        self._beat.stop()
        self._output.stop()
        call, self._speaking = self._speaking, None
        if call is not None:
            self._write(give_back, call.ordinal, None, _passed_over)

    def _claim(self, session: Session, at: datetime) -> Turn:
        limit = timedelta(minutes=self._settings.drop_after_minutes)
        return claim_next(session, board=self.name, at=at, drop_after=limit)

    def _claimed(self, turn: Turn) -> None:
        self._asking = False
        if turn.call is not None:
            self._speak(turn.call)
            return
        if turn.look_again is not None:
            wait = (turn.look_again - self._house.now()) / timedelta(milliseconds=1)
            self._again.start(max(20, round(wait) + 10))
        if self._ask_again:
            self._ask_again = False
            self.announce_next()

    def _failed(self, error: Exception) -> None:
        self._asking = False
        if not isinstance(error, StorageProblem):
            raise error
        _log.warning("the call record cannot be used: %s", error)
        self._again.start(_RETRY_MS)

    def _speak(self, call: CallView) -> None:
        self._ask_again = False
        self._speaking = call
        self._renewed_at = self._house.now()
        if self._closed:
            self.close()
            return
        self._beat.start()
        local = self._house.now().astimezone(self._house.profile.tz).time()
        spoken = self._voice.announcement(
            series=call.series,
            number=call.number,
            counter=call.counter_name,
            languages=self.languages,
            times=self._settings.repeat,
        )
        volume = volume_now(self._settings.volume, self._settings.quiet_hours, local)
        self._output.play(spoken.sound, volume)

    def _renew(self) -> None:
        call = self._speaking
        if call is None:
            return
        if self._renewed_at is not None and self._house.now() - self._renewed_at >= LEASE:
            self._lost(call)
            return
        self._write(renew, call.ordinal, partial(self._renewed, call), _passed_over)

    def _renewed(self, call: CallView, ours: bool) -> None:
        if self._speaking is not call:
            return
        if ours:
            self._renewed_at = self._house.now()
        else:
            self._lost(call)

    def _lost(self, call: CallView) -> None:
        _log.warning("%s is spoken by another board; falling silent", call.label)
        self._beat.stop()
        self._output.stop()
        self._speaking = None
        self.announce_next()

    def _sound_ended(self, heard: bool) -> None:
        call, self._speaking = self._speaking, None
        self._beat.stop()
        if call is None:
            return
        self._unnoted = (finish if heard else give_back, call.ordinal)
        self._note()

    def _note(self) -> None:
        """Write down how the announcement ended, before the next one is claimed."""
        if self._unnoted is None or self._asking:
            return
        self._asking = True
        self._write(*self._unnoted, self._noted, self._failed)

    def _noted(self, _ours: bool) -> None:
        self._asking = False
        self._unnoted = None
        self.announce_next()

    def _write(
        self,
        verb: Callable[..., bool],
        ordinal: int,
        done: Callable[[bool], None] | None,
        failed: Callable[[Exception], None],
    ) -> None:
        self._face.write(
            self,
            lambda session, at: verb(session, ordinal=ordinal, board=self.name, at=at),
            done,
            failed,
        )


def _passed_over(error: Exception) -> None:
    """A missed sign of life is repaired by the next one, or ends the lease as it should."""
    if not isinstance(error, StorageProblem):
        raise error
    _log.warning("the call record cannot be written: %s", error)
