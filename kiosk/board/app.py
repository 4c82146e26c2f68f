"""The board's composition: a house in, what its QML reads out, kept up to date."""

import logging
from collections.abc import Set
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer

from kiosk.board.announcer import Announcer
from kiosk.board.presence import Presence
from kiosk.board.reading import BoardReading, read_board, read_house
from kiosk.board.stage import Stage, next_stage
from kiosk.board.view import BoardHouse, BoardView, Reading, board_view
from kiosk.board.view_model import BoardViewModel
from shared.office.house import House
from shared.qt.house_face import HouseFace
from shared.qt.sound import Output, SpeakerOutput
from shared.speech.voice import house_voice
from shared.storage.errors import StorageProblem
from shared.storage.feed import Topic

_log = logging.getLogger(__name__)
_TICK_MS = 1000
_READ_ANYWAY_TICKS = 60
_SHOWN_TOPICS = frozenset({Topic.QUEUE, Topic.CALL, Topic.COUNTER})


class BoardApp(QObject):
    """The board of one open house with its voice, unless the settings make it a silent one.

    `start` it, `close` it. ``output`` takes the place of the computer's loudspeaker.
    """

    def __init__(
        self, house: House, *, output: Output | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._house = house
        # The day's copy takes a second, and the board's worker carries the voice.
        self.face = HouseFace(house, keeps_day=False, parent=self)
        self._output = self._announcer = None
        if house.settings.board.voice:
            self._output = output or SpeakerOutput()
            self._output.setParent(self)
            self._announcer = Announcer(
                self.face, voice=house_voice(house.folder), output=self._output, parent=self
            )
            self._output.problemChanged.connect(self.refresh)
        self._presence = Presence(self.face, output=self._output, parent=self)
        self._facts = BoardHouse(name="", place="", services=())
        self._reading = Reading()
        self._stage = Stage()
        self._reading_now = False
        self._read_again = False
        self._ticks = 0
        self.view_model = BoardViewModel(self._view(), self)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self.tick)
        self.face.changed.connect(self._changed)
        self.face.lost.connect(self._lost)

    def start(self) -> None:
        """Read the house and follow it from now on."""
        self.face.start()
        self._read_facts()
        self._read_calls()
        self._presence.start()
        self._clock.start()
        if self._announcer is not None:
            self._announcer.warm()
            self._announcer.announce_next()

    def close(self) -> None:
        """Stop following; what was queued is finished, the voice gives its call back.

        Staff need not look after the board from now on.
        """
        self._clock.stop()
        if self._announcer is not None:
            self._announcer.close()
        self._presence.close()
        self.face.close()

    def refresh(self) -> None:
        """Derive the picture anew from what was read last."""
        if self._reading.unread_since is None:
            self._stage = next_stage(self._stage, self._reading.calls, self._house.now())
        self.view_model.show(self._view())

    def _view(self) -> BoardView:
        return board_view(
            self._facts,
            self._reading,
            self._stage,
            now=self._local_now(),
            voice_problem=self._output.problem if self._output is not None else "",
        )

    def _local_now(self) -> datetime:
        zone = self._house.profile.tz if self._facts.name else None
        return self._house.now().astimezone(zone)

    def _changed(self, topics: Set[Topic]) -> None:
        if Topic.OFFICE in topics:
            self._read_facts()
        if topics & _SHOWN_TOPICS:
            self._read_calls()
        if Topic.CALL in topics and self._announcer is not None:
            self._announcer.announce_next()

    def tick(self) -> None:
        """Once a second: the clock, and another look while the house is away."""
        self._ticks += 1
        if self._ticks % _READ_ANYWAY_TICKS == 0 or self._reading.unread_since is not None:
            self._read_facts()
            self._read_calls()
        self.refresh()

    def _read_facts(self) -> None:
        self.face.run(self, partial(read_house, self._house), self._facts_read, self._unreadable)

    def _facts_read(self, facts: BoardHouse) -> None:
        self._facts = facts
        self.refresh()

    def _read_calls(self) -> None:
        if self._reading_now:
            self._read_again = True
            return
        self._reading_now = True
        self.face.run(
            self, partial(read_board, self._house), self._calls_read, self._calls_unreadable
        )

    def _calls_read(self, read: BoardReading) -> None:
        self._reading_now = False
        self._reading = Reading(**vars(read))
        self.refresh()
        self._read_what_came_meanwhile()

    def _calls_unreadable(self, error: Exception) -> None:
        self._reading_now = False
        self._read_again = False
        self._unreadable(error)

    def _read_what_came_meanwhile(self) -> None:
        if self._read_again:
            self._read_again = False
            self._read_calls()

    def _lost(self, problem: StorageProblem) -> None:
        self._unreadable(problem)

    def _unreadable(self, error: Exception) -> None:
        if not isinstance(error, StorageProblem):
            raise error
        if self._reading.unread_since is None:
            _log.warning("the house cannot be read: %s", error)
            self._reading = replace(self._reading, unread_since=self._local_now())
        self.refresh()
