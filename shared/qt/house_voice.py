"""The voice of a face's house, which learns the names that the house gives its things."""

from PySide6.QtCore import QObject

from shared.office.house import House
from shared.office.profile import HouseProfile
from shared.qt.jobs import JobRunner
from shared.speech.making import MadeClips, make_missing
from shared.speech.voice import Voice, house_voice


class HouseVoice(QObject):
    """Has what nobody recorded spoken, on a thread of its own, whenever the names change."""

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.voice: Voice = house_voice(house.folder)
        self._folder = house.folder
        self._known: HouseProfile | None = None
        self._jobs: JobRunner | None = None
        self._closed = False

    def follow(self, profile: HouseProfile) -> None:
        """The house calls its things as ``profile`` says now."""
        if profile == self._known:
            return
        self._known = profile
        if self._jobs is None:
            self._jobs = JobRunner(self)
        self._jobs.submit(
            lambda: make_missing(self._folder, profile, going_on=self._goes_on),
            self._made,
            owner=self,
        )

    def _made(self, _made: MadeClips) -> None:
        self.voice.forget()

    def settle(self) -> None:
        """What can be said is there (tests, rehearsals)."""
        if self._jobs is not None:
            self._jobs.drain()

    def _goes_on(self) -> bool:
        return not self._closed

    def close(self) -> None:
        """What is still to be made is left for the next start."""
        self._closed = True
        if self._jobs is not None:
            self._jobs.close()
