"""The number said aloud, for a visitor who cannot read it off the screen."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.board.sound import Output, SpeakerOutput
from shared.qt.jobs import JobRunner
from shared.queue.views import TicketView
from shared.speech.join import Announcement
from shared.speech.voice import Voice, house_voice

_log = logging.getLogger(__name__)
_SPOKEN = ("id", "en")


class Prompts(QObject):
    """Speaks through the kiosk's own loudspeaker; without one it is silent.

    The output is opened at the first prompt, so that a kiosk nobody needs it on never touches
    the sound system. A ticket's number only: nothing else is said, and never a name.
    """

    def __init__(
        self,
        folder: Path,
        jobs: JobRunner,
        *,
        volume: int,
        output: Output | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice: Voice = house_voice(folder)
        self._jobs, self._volume, self._output = jobs, volume, output

    def say_number(self, ticket: TicketView, language: str) -> None:
        """Say the ticket's number, then to look at the screen."""
        spoken = language if language in _SPOKEN else _SPOKEN[0]
        voice = self._voice
        self._jobs.submit(
            lambda: voice.announcement(
                series=ticket.series, number=ticket.number, counter="", languages=(spoken,)
            ),
            self._play,
            self._silent,
        )

    def _play(self, announcement: Announcement) -> None:
        if self._output is None:
            self._output = SpeakerOutput(self)
        if not self._output.problem:
            self._output.play(announcement.sound, self._volume)

    def _silent(self, error: Exception) -> None:
        _log.error("the number could not be said", exc_info=error)

    def stop(self) -> None:
        """Be silent at once."""
        if self._output is not None:
            self._output.stop()
