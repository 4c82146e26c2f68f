"""The screens said aloud, for a visitor who cannot read them."""

import logging
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.touch.moment import Words
from kiosk.touch.spoken import Spoken
from shared.qt.jobs import JobRunner
from shared.qt.sound import Output, SpeakerOutput
from shared.speech.join import Announcement
from shared.speech.language import INDONESIAN, SpokenLanguage
from shared.speech.sound import BadClip
from shared.speech.voice import Voice

_log = logging.getLogger(__name__)
_PACES = (1.0, 1.35, 1.7)
_LOUDER, _LEAST = 15, 20


class Prompts(QObject):
    """Speaks through the kiosk's own loudspeaker; without one it is silent.

    The output is opened and the clips are read at the first prompt, so that a kiosk nobody
    needs it on never touches the sound system; they are joined on a thread of their own, so
    that no number waits for them. Numbers, set phrases and what the house offers: never a name.
    ``ended`` when all was said. A visitor's pace and loudness end with the visit.
    """

    ended = Signal()

    def __init__(
        self,
        voice: Voice,
        *,
        volume: int,
        output: Output | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice = voice
        self._set_to, self._output = volume, output
        self._volume, self._pace, self._paused = volume, _PACES[0], False
        self._jobs: JobRunner | None = None
        self._said = Spoken(INDONESIAN)
        self._turn, self._playing = 0, False
        if output is not None:
            output.finished.connect(self._ended)

    def follow(self, spoken: Spoken) -> None:
        """Say what is new in ``spoken``, in place of what is being said."""
        before, self._said = self._said, spoken
        if not spoken.screen:
            self._as_set()
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
        turn, voice, pace = self._turn, self._voice, self._pace
        self._jobs.submit(
            lambda: voice.saying(words, language=language, pace=pace),
            partial(self._play, turn),
            self._silent,
            owner=self,
        )

    def _play(self, turn: int, announcement: Announcement) -> None:
        if turn != self._turn:
            return
        if self._output is None:
            self._output = SpeakerOutput(self)
            self._output.finished.connect(self._ended)
        if not self._output.problem:
            self._playing = True
            self._output.play(announcement.sound, self._volume)

    @Slot(bool)
    def _ended(self, _heard: bool) -> None:
        self._playing = False
        self.ended.emit()

    # -- the visitor's own ways ----------------------------------------------------

    def again(self) -> None:
        """Say the screen once more, from its beginning."""
        if self._said.screen:
            self._say(self._said.language, self._said.screen)

    def slower(self) -> None:
        """Slower, slower still, and again as at first."""
        self._pace = _PACES[(_PACES.index(self._pace) + 1) % len(_PACES)]
        self.again()

    def louder(self) -> None:
        self._turn_to(min(100, self._volume + _LOUDER))

    def quieter(self) -> None:
        self._turn_to(max(_LEAST, self._volume - _LOUDER))

    def pause(self) -> None:
        """Hold on where it is, and go on from there."""
        if self._output is None or not self._playing:
            return
        self._paused = not self._paused
        if self._paused:
            self._output.pause()
        else:
            self._output.go_on()

    def _turn_to(self, volume: int) -> None:
        self._volume = volume
        if self._output is not None and self._playing:
            self._output.turn_to(volume)
        else:
            self.again()

    def _as_set(self) -> None:
        """The next visitor hears it as the house set it."""
        self._volume, self._pace = self._set_to, _PACES[0]

    def _silent(self, error: Exception) -> None:
        if not isinstance(error, BadClip):
            raise error
        _log.error("a prompt cannot be said: %s", error)

    def stop(self) -> None:
        """Be silent at once; what is being prepared is not said."""
        self._turn += 1
        self._playing = self._paused = False
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
