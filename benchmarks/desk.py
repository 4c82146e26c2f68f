"""The desk: keys to a painted visitor, a line of 500 that scrolls and changes, memory."""

import gc
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

import psutil
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.row import Row, milliseconds, percentile
from desk.app import DeskApp
from desk.counter.page import CounterPage
from desk.counter.picture import read_counter
from rehearsal.sample_house import sample_house
from shared.office.clock import SetClock
from shared.office.house import House
from shared.queue.floor.seats import take_seat
from shared.queue.issue import Request, issue_ticket
from shared.staff.accounts import officers

_WAITING = 500
_FRAME = 1000 / 60
_VISITS = 60
_MEMORY_MB = 120.0


def run() -> list[Row]:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        clock = SetClock(datetime.now(UTC))
        house = sample_house(Path(folder) / "rumah", clock=clock)
        desk = DeskApp(house)
        try:
            desk.window.resize(1366, 768)
            desk.show()
            _sit(desk, house)
            # As the program does once it has started (desk.run.command).
            gc.collect()
            gc.freeze()
            return [*_visits(desk, house, clock), *_long_line(desk, house, clock), _memory()]
        finally:
            gc.unfreeze()
            desk.close()
            house.close()


def _settle(desk: DeskApp) -> None:
    desk.face.settle()
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()


def _sit(desk: DeskApp, house: House) -> None:
    profile = house.profile
    with house.database.read() as session:
        person = officers(session)[0]
    everything = next(one for one in profile.counters if len(one.serves) == len(profile.services))
    with house.database.write() as session:
        seat = take_seat(
            session, profile=profile, counter=everything.code, officer=person.id, at=house.now()
        )
    desk.workplace.sit(person, seat)
    desk.window.open_desk()
    _settle(desk)


def _page(desk: DeskApp) -> CounterPage:
    shell = desk.window.shell
    assert shell is not None, "somebody sits at a counter"
    page = shell.page
    assert isinstance(page, CounterPage), "the counter is on screen"
    return page


def _arrive(house: House, key: str, code: str = "A") -> None:
    with house.database.write() as session:
        request = Request(code, key, "bench", by_staff=True)
        issue_ticket(session, profile=house.profile, request=request, at=house.now())


def _visits(desk: DeskApp, house: House, clock: SetClock) -> list[Row]:
    """F2 with an outcome chosen, until the next visitor's number is painted."""
    page = _page(desk)
    for number in range(_VISITS + 1):
        _arrive(house, f"visit-{number}")
        clock.advance(timedelta(seconds=1))

    def press() -> None:
        QTest.keyClick(desk.window, Qt.Key.Key_F2)

    def until_painted() -> float:
        before = page.visitor.number.text()
        begin = perf_counter()
        press()
        while page.visitor.number.text() == before:
            # Not a busy loop: it would take the interpreter from the worker.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QCoreApplication.processEvents()
        return (perf_counter() - begin) * 1000

    desk.window.activateWindow()
    _settle(desk)
    press()
    _settle(desk)
    taken = []
    outcome = next(one.key for one in house.profile.outcomes if not one.asks)
    for _ in range(_VISITS):
        page.form.choose(outcome)
        _settle(desk)
        desk.window.repaint()
        clock.advance(timedelta(seconds=30))
        taken.append(until_painted())
    page.form.choose(outcome)
    page.commands.save(then_next=False)
    _settle(desk)
    return [
        Row("save and call next, key to painted p50", percentile(taken, 0.5), 100, "ms", 100),
        Row("save and call next, key to painted p99", percentile(taken, 0.99), 100, "ms", 100),
    ]


def _long_line(desk: DeskApp, house: House, clock: SetClock) -> list[Row]:
    """500 people wait: the list scrolls and changes within a frame of 60 per second."""
    page = _page(desk)
    codes = [service.code for service in house.profile.services]
    for number in range(_WAITING):
        _arrive(house, f"line-{number}", codes[number % len(codes)])
        if number % 10 == 0:
            clock.advance(timedelta(seconds=20))
    page.refresh(page.topics)
    _settle(desk)
    view = page.line.view
    bar = view.verticalScrollBar()
    place = [0]

    def scroll() -> None:
        place[0] = (place[0] + 97) % max(1, bar.maximum())
        bar.setValue(place[0])
        view.viewport().repaint()

    scrolling = milliseconds(scroll, 240)
    picture = page.picture
    assert picture is not None, "just read"
    seat = desk.workplace.seat
    assert seat is not None, "somebody sits there"
    count = [0]

    def change() -> None:
        count[0] += 1
        clock.advance(timedelta(seconds=1))
        kept = list(picture.listed)
        gone = count[0] * 7 % len(kept)
        page.show_line(tuple(kept[:gone] + kept[gone + 1 :]))
        view.viewport().repaint()

    changing = milliseconds(change, 240)

    def read() -> None:
        with house.database.read() as session:
            read_counter(session, profile=house.profile, seat=seat, now=house.now())

    reading = milliseconds(read, 40)
    limit = _FRAME
    return [
        Row("500 waiting: scroll step painted p50", percentile(scrolling, 0.5), limit, "ms", limit),
        Row(
            "500 waiting: scroll step painted p99", percentile(scrolling, 0.99), limit, "ms", limit
        ),
        Row("500 waiting: a change painted p50", percentile(changing, 0.5), limit, "ms", limit),
        Row("500 waiting: a change painted p99", percentile(changing, 0.99), limit, "ms", limit),
        Row("500 waiting: picture read off the GUI thread", percentile(reading, 0.5), 100, "ms"),
    ]


def _memory() -> Row:
    used = psutil.Process().memory_info().rss / 2**20
    return Row("resident memory with 500 waiting", used, _MEMORY_MB, "MB", _MEMORY_MB)
