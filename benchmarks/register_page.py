"""The register at the desk: its page with 5,000 open cases, another desk's change, typing."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.register import fill_with_reports
from benchmarks.row import Row, percentile
from desk.app import DeskApp
from desk.intake.page import ANOTHER_CHANNEL, IntakePage
from desk.page import Page
from desk.register.page import RegisterPage
from rehearsal.sample_house import sample_house
from shared.complaints.intake import Intake
from shared.complaints.registering import Pin, register_complaint
from shared.complaints.results import Class
from shared.complaints.views import Worklist
from shared.office.clock import SetClock
from shared.office.house import House
from shared.staff.accounts import officers
from shared.staff.rights import Right
from tests.helpers.staffed_house import MORNING

_REPORTS, _TIMES = 25_000, 15
_A_KEY = 1000 * 60 / (60 * 5)
"""Milliseconds a letter, at 60 words of five letters a minute."""


def run() -> list[Row]:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        house = sample_house(Path(folder) / "rumah", clock=SetClock(MORNING))
        fill_with_reports(house.database.store.path, _REPORTS)
        try:
            return [*_opening(house), *_changing(house), *_typing(house)]
        finally:
            house.close()


def _desk(house: House) -> DeskApp:
    with house.database.read() as session:
        person = next(one for one in officers(session) if one.may(Right.READ_SECRET))
    desk = DeskApp(house)
    desk.window.resize(1366, 768)
    desk.show()
    desk.workplace.sit(person, None)
    desk.window.open_desk()
    _settle(desk)
    return desk


def _settle(desk: DeskApp) -> None:
    desk.face.settle()
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()


def _open(desk: DeskApp, name: str) -> Page:
    assert desk.window.shell is not None
    desk.window.shell.open_page(name)
    return desk.window.shell.page


def _until(desk: DeskApp, there: Callable[[], bool]) -> None:
    while not there():
        # Not a busy loop: it would take the interpreter from the worker.
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    desk.window.repaint()


def _opening(house: House) -> list[Row]:
    first, again = [], []
    for _ in range(_TIMES):
        desk = _desk(house)
        for taken in (first, again):
            other = "find" if taken is again else ""
            if other:
                _open(desk, other)
                _settle(desk)
            begin = perf_counter()
            page = _open(desk, "register")
            assert isinstance(page, RegisterPage)
            asked = page.listed._asked
            _until(
                desk,
                lambda page=page, asked=asked: (
                    page.listed.page.total > 0 and page.listed._asked >= asked
                ),
            )  # type: ignore[misc]
            taken.append((perf_counter() - begin) * 1000)
            _settle(desk)
        desk.close()
    return [
        Row(
            "page with 5,000 open cases, first opened to painted p50",
            percentile(first, 0.5),
            150,
            "ms",
            150,
        ),
        Row("page with 5,000 open cases, opened again p50", percentile(again, 0.5), 150, "ms", 150),
    ]


def _changing(house: House) -> list[Row]:
    """Somebody registers a report; the other desk's count and list stand painted."""
    desk = _desk(house)
    page = _open(desk, "register")
    assert isinstance(page, RegisterPage)
    _settle(desk)
    count, taken = page.worklists.counts[Worklist.NEW], []
    for number in range(_TIMES * 2):
        before = count.text()
        intake = Intake(
            f"bench-{number}", Class.COMPLAINT, "Lampu jalan padam.", channel="tatap-muka",
            anonymous=False, secret=False, notice_version=1,
        )  # fmt: skip
        with house.database.write() as session:
            register_complaint(
                session, profile=house.profile, intake=intake, pin=Pin("123456", "none"),
                officer=desk.workplace.officer.id, at=house.now(),
            )  # fmt: skip
        begin = perf_counter()
        _until(desk, lambda before=before: count.text() != before)  # type: ignore[misc]
        taken.append((perf_counter() - begin) * 1000)
        _settle(desk)
    desk.close()
    return [
        Row("a change on one desk painted on another p50", percentile(taken, 0.5), 250, "ms", 250),
        Row("a change on one desk painted on another p99", percentile(taken, 0.99), 250, "ms", 250),
    ]


def _typing(house: House) -> list[Row]:
    """Letters into the story, with draft and hints going on as in earnest."""
    desk = _desk(house)
    desk.workplace.want_page("intake", ANOTHER_CHANNEL)
    _settle(desk)
    assert desk.window.shell is not None
    page = desk.window.shell.page
    assert isinstance(page, IntakePage)
    story, taken = page.form.texts["story"], []
    for letter in "Lampu jalan padam di depan rumah warga, sampah menumpuk di sekolah. " * 6:
        begin = perf_counter()
        QTest.keyClick(story, letter)
        story.viewport().repaint()
        QCoreApplication.processEvents()
        taken.append((perf_counter() - begin) * 1000)
        QTest.qWait(15)
    desk.close()
    return [
        Row(
            "a letter typed into a report, painted p50",
            percentile(taken, 0.5),
            _A_KEY,
            "ms",
            _A_KEY,
        ),
        Row(
            "a letter typed into a report, painted p99",
            percentile(taken, 0.99),
            _A_KEY,
            "ms",
            _A_KEY,
        ),
    ]
