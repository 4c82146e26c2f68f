"""A board's voice as a process of its own, for tests: writes what it would have spoken.

``python -m tests.kiosk.board.speaking_board HOME LOG MILLISECONDS`` appends ``begin LABEL`` and
``end LABEL`` lines with the machine's monotonic time, an announcement lasting MILLISECONDS.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.board.announcer import Announcer
from shared.office.house import open_house
from shared.qt.house_face import HouseFace
from shared.speech.sound import Sound
from shared.speech.voice import house_voice
from shared.storage.feed import Topic
from tests.kiosk.board.paced_output import PacedOutput


class LoggedOutput(PacedOutput):
    def __init__(self, log: Path, ms: int) -> None:
        super().__init__(ms)
        self._log = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        self.announcer: Announcer | None = None

    def play(self, sound: Sound, volume: int) -> None:
        self._note("begin")
        super().play(sound, volume)

    def end(self, *, heard: bool = True) -> None:
        self._note("end")
        super().end(heard=heard)

    def _note(self, what: str) -> None:
        assert self.announcer is not None
        assert self.announcer.speaking is not None
        line = f"{time.monotonic():.4f} {what} {self.announcer.speaking.label} {os.getpid()}\n"
        os.write(self._log, line.encode())


def main(home: str, log: str, ms: str) -> None:
    application = QCoreApplication([])
    house = open_house(Path(home))
    face = HouseFace(house, keeps_day=False)
    output = LoggedOutput(Path(log), int(ms))
    announcer = Announcer(face, voice=house_voice(house.folder), output=output)
    output.announcer = announcer

    def changed(topics: frozenset[Topic]) -> None:
        if Topic.CALL in topics:
            announcer.announce_next()

    face.changed.connect(changed)
    face.start()
    announcer.announce_next()
    print("ready", flush=True)  # noqa: T201 - the parent waits for it
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
