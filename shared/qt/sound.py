"""Sound out of the computer by QtMultimedia, if it is there; a sentence if it is not."""

import logging
import math
from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QTimer,
    Signal,
)

from shared.i18n import Message
from shared.speech.sound import RATE, Sound, silence

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioFormat, QAudioSink

_log = logging.getLogger(__name__)

# The device reports idle when it has taken the last sample, which is a little before it is heard.
_TAIL = 0.25
_STALLED_AFTER = 2.0
_TRY_AGAIN_MS = 15_000

# The house keeps them as they stand here; each desk translates what it reads.
NO_LIBRARY = str(
    Message(
        "Boards",
        "Papan tidak bersuara: pustaka suara tidak ada. Pasang paket libpulse0 lalu mulai ulang "
        "papan.",
    )
)
NO_DEVICE = str(
    Message("Boards", "Papan tidak bersuara: perangkat suara tidak ada. Periksa pengeras suara.")
)
FAILED = str(
    Message("Boards", "Papan tidak bersuara: perangkat suara menolak. Periksa pengeras suara.")
)


class Output(QObject):
    """Where announcements are played, one at a time; this one cannot play.

    ``finished`` carries True when the sound was heard to its end, False when it broke off.
    """

    finished = Signal(bool)
    problemChanged = Signal()  # noqa: N815 - as Qt names its signals

    @property
    def problem(self) -> str:
        """Why nothing can be heard, as a sentence for staff; empty when all is well."""
        return NO_DEVICE

    def play(self, sound: Sound, volume: int) -> None:
        """Start ``sound`` now, in place of what is playing; ``volume`` from 0 to 100."""
        self.finished.emit(False)

    def stop(self) -> None:
        """Be silent at once; ``finished`` is not emitted."""

    def pause(self) -> None:
        """Hold on within what is playing."""

    def go_on(self) -> None:
        """Play on from where `pause` held."""

    def turn_to(self, volume: int) -> None:
        """What is playing becomes as loud as ``volume``, 0 to 100."""


class SpeakerOutput(Output):
    """Plays on the system's default device, and follows its changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problem = ""
        self._sink: QAudioSink | None = None
        self._source: QBuffer | None = None
        self._watchdog = QTimer(self)
        self._watchdog.setSingleShot(True)
        self._watchdog.timeout.connect(self._stalled)
        self._second_try = QTimer(self)
        self._second_try.setSingleShot(True)
        self._second_try.setInterval(_TRY_AGAIN_MS)
        self._second_try.timeout.connect(self._look_for_device)
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError as error:
            _log.warning("QtMultimedia cannot be loaded: %s", error)
            self._devices = None
            self._problem = NO_LIBRARY
        else:
            self._devices = QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self._look_for_device)
            self._look_for_device()

    @property
    def problem(self) -> str:
        return self._problem

    def play(self, sound: Sound, volume: int) -> None:
        self._end()
        if self._devices is None or self._problem == NO_DEVICE:
            self.finished.emit(False)
            return
        from PySide6.QtMultimedia import QAudioSink, QMediaDevices

        device = QMediaDevices.defaultAudioOutput()
        wanted = _format(RATE, 1)
        if not device.isFormatSupported(wanted):
            liked = device.preferredFormat()
            wanted = _format(liked.sampleRate(), liked.channelCount())
        pcm = fitted(sound, wanted.sampleRate(), wanted.channelCount())
        self._source = QBuffer(self)
        self._source.setData(QByteArray(pcm))
        self._source.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, wanted, self)
        self.turn_to(volume)
        # PySide6 6.12 cannot call a slot that takes the state; without arguments it can.
        self._sink.stateChanged.connect(self._state_changed)
        self._watchdog.start(round((sound.seconds + _STALLED_AFTER) * 1000))
        self._sink.start(self._source)

    def stop(self) -> None:
        self._end()

    def pause(self) -> None:
        if self._sink is not None:
            self._watchdog.stop()
            self._sink.suspend()

    def go_on(self) -> None:
        if self._sink is not None:
            self._watchdog.start()
            self._sink.resume()

    def turn_to(self, volume: int) -> None:
        if self._sink is None:
            return
        from PySide6.QtMultimedia import QAudio

        scale = QAudio.VolumeScale
        linear = QAudio.convertVolume(
            volume / 100, scale.LogarithmicVolumeScale, scale.LinearVolumeScale
        )
        self._sink.setVolume(linear)

    def _state_changed(self) -> None:
        if self._sink is None:
            return
        from PySide6.QtMultimedia import QtAudio

        state, error = self._sink.state(), self._sink.error()
        failed = error not in (QtAudio.Error.NoError, QtAudio.Error.UnderrunError)
        if state == QtAudio.State.IdleState and not failed:
            self._end()
            self._say("")
            self.finished.emit(True)
        elif failed:
            self._fail(f"the audio device failed: {error}")

    def _stalled(self) -> None:
        self._fail("the audio device took no samples for too long")

    def _fail(self, reason: str) -> None:
        _log.warning("%s", reason)
        self._end()
        self._second_try.start()
        self._say(FAILED)
        self.finished.emit(False)

    def _end(self) -> None:
        self._watchdog.stop()
        sink, source = self._sink, self._source
        self._sink = self._source = None
        if sink is not None:
            sink.stop()
            sink.deleteLater()
        if source is not None:
            source.close()
            source.deleteLater()

    def _look_for_device(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        self._say("" if QMediaDevices.audioOutputs() else NO_DEVICE)

    def _say(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.problemChanged.emit()


def fitted(sound: Sound, rate: int, channels: int) -> bytes:
    """The sound with a short silent tail, as 16-bit PCM at ``rate`` with ``channels`` alike.

    Samples in between are interpolated; devices that need it are rare, speech bears it.
    """
    samples = sound.samples + silence(_TAIL).samples
    if rate != RATE:
        step, last = RATE / rate, len(samples) - 1
        stretched = array("h")
        for at in range(math.floor(last / step) + 1):
            position = at * step
            left = int(position)
            right = min(left + 1, last)
            part = position - left
            stretched.append(round(samples[left] * (1 - part) + samples[right] * part))
        samples = stretched
    if channels > 1:
        samples = array("h", (sample for sample in samples for _ in range(channels)))
    return Sound(samples).pcm()


def _format(rate: int, channels: int) -> "QAudioFormat":
    from PySide6.QtMultimedia import QAudioFormat

    wanted = QAudioFormat()
    wanted.setSampleRate(rate)
    wanted.setChannelCount(channels)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted
