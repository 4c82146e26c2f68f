"""``python -m tests.desk.typing_intake FOLDER``: an officer types a story that never ends, and each
time a draft lies on disk, how much of it was typed before is printed."""

import itertools
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.app import DeskApp
from desk.intake.page import ANOTHER_CHANNEL, IntakePage
from shared.office.house import open_house
from shared.staff.accounts import officers


def main(folder: Path) -> None:
    _application = QApplication([])
    house = open_house(folder)
    with house.database.read() as session:
        person = next(one for one in officers(session) if one.username == "siti")
    desk = DeskApp(house)
    desk.show()
    desk.workplace.sit(person, None)
    desk.window.open_desk()
    desk.workplace.want_page("intake", ANOTHER_CHANNEL)
    assert desk.window.shell is not None
    page = desk.window.shell.page
    assert isinstance(page, IntakePage)
    story, lengths = page.form.texts["story"], [0, 0]

    def written() -> None:
        # The draft that lies there now was asked for after the one before the last lay there.
        lengths.append(len(story.toPlainText()))
        sys.stdout.write(f"{lengths[-3]}\n")
        sys.stdout.flush()

    page.draft.written.connect(written)
    for number in itertools.count():
        QTest.keyClicks(story, f"kata{number} ", delay=5)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
