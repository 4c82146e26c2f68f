"""``python -m tests.desk.typing_intake FOLDER [counter|intake]``: an officer types a story that
never ends, and each time a draft lies somewhere, how much of it was typed before is printed."""

import itertools
import sys
from datetime import timedelta
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desk.app import DeskApp
from desk.counter.page import CounterPage
from desk.draft import Draft
from desk.intake.page import ANOTHER_CHANNEL, IntakePage
from shared.office.clock import SetClock
from shared.office.house import House, open_house
from shared.queue.calling import call_next
from shared.queue.floor.seats import Seat, take_seat
from shared.queue.serving import start
from shared.staff.accounts import OfficerView, officers
from tests.helpers.staffed_house import MORNING


def main(folder: Path, place: str) -> None:
    _application = QApplication([])
    house = open_house(folder, clock=SetClock(MORNING + timedelta(minutes=5)))
    with house.database.read() as session:
        person = next(one for one in officers(session) if one.username == "siti")
    desk = DeskApp(house)
    desk.show()
    desk.workplace.sit(person, _seat(house, person) if place == "counter" else None)
    desk.window.open_desk()
    draft, story = _form(desk, place)
    lengths = [0, 0]

    def written() -> None:
        # The draft that lies there now was asked for after the one before the last lay there.
        lengths.append(len(story.toPlainText()))
        sys.stdout.write(f"{lengths[-3]}\n")
        sys.stdout.flush()

    draft.written.connect(written)
    for number in itertools.count():
        QTest.keyClicks(story, f"kata{number} ", delay=5)


def _seat(house: House, person: OfficerView) -> Seat:
    """Counter 2, where a visitor is served."""
    with house.database.write() as session:
        at, profile = house.now(), house.profile
        seat = take_seat(session, profile=profile, officer=person.id, counter="2", at=at)
        called = call_next(session, profile=profile, seat=seat.id, at=at)
        assert called is not None, "somebody waits"
        start(session, seat=seat.id, ticket=called.id, at=at)
    return seat


def _form(desk: DeskApp, place: str) -> tuple[Draft, QPlainTextEdit]:
    if place == "intake":
        desk.workplace.want_page("intake", ANOTHER_CHANNEL)
    desk.face.settle()
    assert desk.window.shell is not None
    page = desk.window.shell.page
    if isinstance(page, IntakePage):
        return page.draft, page.form.texts["story"]
    assert isinstance(page, CounterPage)
    return page.draft, page.form.note.editor


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
