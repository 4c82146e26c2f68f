"""A loudspeaker for tests: it takes sounds, keeps them, and ends when it is told to."""

from PySide6.QtCore import QObject, QTimer

from shared.qt.sound import NO_DEVICE, Output
from shared.speech.sound import Sound


class PacedOutput(Output):
    """Keeps what was played; a sound lasts ``ms``, or until `end` when that is None."""

    def __init__(self, ms: int | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.played: list[tuple[Sound, int]] = []
        self.playing = False
        self._problem = ""
        self._ms = ms
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.end)

    @property
    def problem(self) -> str:
        return self._problem

    def play(self, sound: Sound, volume: int) -> None:
        assert not self.playing, "two announcements at once"
        if self._problem:
            self.finished.emit(False)
            return
        self.played.append((sound, volume))
        self.playing = True
        if self._ms is not None:
            self._timer.start(self._ms)

    def stop(self) -> None:
        self._timer.stop()
        self.playing = False

    def end(self, *, heard: bool = True) -> None:
        """The sound is over."""
        self.playing = False
        self.finished.emit(heard)

    def unplug(self) -> None:
        self._problem = NO_DEVICE
        self.problemChanged.emit()

    def plug(self) -> None:
        self._problem = ""
        self.problemChanged.emit()
