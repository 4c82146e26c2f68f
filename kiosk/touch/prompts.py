"""The screens said aloud, for a visitor who cannot read them."""

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.touch.moment import Words
from kiosk.touch.spoken import Spoken
from shared.qt.jobs import JobRunner
from shared.qt.sound import Output, SpeakerOutput
from shared.speech.join import Announcement
from shared.speech.language import INDONESIAN, SpokenLanguage
from shared.speech.sound import BadClip
from shared.speech.voice import Voice, house_voice

_log = logging.getLogger(__name__)


class Prompts(QObject):
    """Speaks through the kiosk's own loudspeaker; without one it is silent.

    The output is opened and the clips are read at the first prompt, so that a kiosk nobody
    needs it on never touches the sound system; they are joined on a thread of their own, so
    that no number waits for them. Numbers and set phrases only: never a name.
    """

    def __init__(
        self,
        folder: Path,
        *,
        volume: int,
        output: Output | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice: Voice = house_voice(folder)
        self._volume, self._output = volume, output
        self._jobs: JobRunner | None = None
        self._said = Spoken(INDONESIAN)
        self._turn = 0

    def follow(self, spoken: Spoken) -> None:
        """Say what is new in ``spoken``, in place of what is being said."""
        before, self._said = self._said, spoken
        if spoken.screen != before.screen:
            if spoken.screen:
                self._say(spoken.language, spoken.screen)
            else:
                self.stop()
        elif spoken.help and spoken.help != before.help:
            self._say(spoken.language, spoken.help)

    def _say(self, language: SpokenLanguage, words: Words) -> None:
        self.stop()
        if self._jobs is None:
            self._jobs = JobRunner(self)
        turn, voice = self._turn, self._voice
        self._jobs.submit(
            lambda: voice.saying(words, language=language),
            partial(self._play, turn),
            self._silent,
            owner=self,
        )

    def _play(self, turn: int, announcement: Announcement) -> None:
        if turn != self._turn:
            return
        if self._output is None:
            self._output = SpeakerOutput(self)
        if not self._output.problem:
            self._output.play(announcement.sound, self._volume)

    def _silent(self, error: Exception) -> None:
        if not isinstance(error, BadClip):
            raise error
        _log.error("a prompt cannot be said: %s", error)

    def stop(self) -> None:
        """Be silent at once; what is being prepared is not said."""
        self._turn += 1
        if self._output is not None:
            self._output.stop()

    def settle(self) -> None:
        """What was due is being said (tests, rehearsals)."""
        if self._jobs is not None:
            self._jobs.drain()

    def close(self) -> None:
        self.stop()
        if self._jobs is not None:
            self._jobs.close()
