"""A morning at the house, played through the same windows that visitors and officers use."""

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest

from desk.app import DeskApp
from kiosk.touch.app import KioskApp
from rehearsal.hands import give_size
from rehearsal.officer import CALL_EVERY, ActingOfficer
from rehearsal.plan import Coming, a_morning
from rehearsal.sample_house import OFFICERS, PASSWORD
from rehearsal.visitor import Taken, Visitor
from shared.office.clock import SetClock
from shared.office.house import House
from shared.qt.sound import Output
from shared.queue.floor.seats import seats, still_here
from shared.queue.lifecycle import State

_COUNTERS = ("2", "4", "5")
_TO_THE_KIOSK = timedelta(seconds=20)
_LOOK_AGAIN = timedelta(minutes=1)
_NOTES = {"complaint": "Disampaikan lisan, warga setuju dicatat.", "referred": "Rujukan tertulis."}
_TRANSITION_MS = 400
_T = TypeVar("_T")


@dataclass
class Played:
    """What happened: numbers taken, milliseconds of calls, pictures made."""

    taken: list[Taken] = field(default_factory=list)
    call_times: list[float] = field(default_factory=list)
    pictures: list[Path] = field(default_factory=list)


@dataclass
class _Desk:
    officer: ActingOfficer
    serving: Coming | None = None


class Morning:
    """One kiosk and three desks on one house whose clock is ours."""

    def __init__(self, house: House, clock: SetClock, folder: Path, *, visitors: int) -> None:
        self.house, self.clock, self.folder = house, clock, folder
        self.played = Played()
        self._plan = a_morning(house.profile, visitors)
        self._by_label: dict[str, Coming] = {}
        self._agenda: list[tuple[datetime, int, Callable[[], None]]] = []
        self._order = count()
        self._pictured: set[str] = set()

    def play(self) -> Played:
        """From opening until the last visitor has an outcome."""
        opens = datetime.combine(self.clock.now().date(), time(8, 0), self.house.profile.tz)
        self.clock.set(opens)
        kiosk = KioskApp(self.house, sound=Output())
        give_size(kiosk.window, QSize(1920, 1080))
        self._visitor = Visitor(kiosk)
        self._desks = [self._staff(username, code) for (username, _, _), code in
                       zip(OFFICERS, _COUNTERS, strict=False)]  # fmt: skip
        try:
            self._begin(opens)
            while self._agenda:
                at, _, act = heapq.heappop(self._agenda)
                self.clock.set(max(at, self.clock.now()))
                act()
            kiosk.settle()
            self._picture("kiosk-home-noon", kiosk.window.grabWindow)
        finally:
            for desk in self._desks:
                desk.officer.desk.close()
            kiosk.close()
        return self.played

    def _begin(self, opens: datetime) -> None:
        for coming in self._plan:
            self._at(opens + coming.after, lambda one=coming: self._arrive(one))  # type: ignore[misc]
        for number, desk in enumerate(self._desks):
            begins = opens + timedelta(minutes=2, seconds=number)
            self._at(begins, lambda one=desk: self._call(one))  # type: ignore[misc]

    def _staff(self, username: str, counter: str) -> _Desk:
        desk = DeskApp(self.house)
        desk.window.resize(1440, 900)
        desk.show()
        officer = ActingOfficer(desk, username, counter)
        officer.sign_in(PASSWORD)
        return _Desk(officer)

    def _at(self, moment: datetime, act: Callable[[], None]) -> None:
        heapq.heappush(self._agenda, (moment, next(self._order), act))

    def _soon(self, after: timedelta, act: Callable[[], None]) -> None:
        self._at(self.clock.now() + after, act)

    def _desks_report(self) -> None:
        """Desks report once a real minute; on a clock that jumps they would pass for dead."""
        with self.house.database.write() as session:
            for seat in seats(session, self.house.profile):
                still_here(session, seat=seat.id, at=self.house.now())

    def _arrive(self, coming: Coming) -> None:
        self._desks_report()
        taken = self._visitor.take_number(coming)
        self.played.taken.append(taken)
        self._by_label[taken.label] = coming
        kiosk = self._visitor.kiosk
        if len(self.played.taken) == 12:
            self._picture("kiosk-ticket", kiosk.window.grabWindow)
        self._visitor.leave()
        if len(self.played.taken) == 12:
            self._picture("kiosk-home", kiosk.window.grabWindow)

    def _call(self, desk: _Desk) -> None:
        begin = perf_counter()
        called = desk.officer.call_next()
        if called is None:
            if len(self.played.taken) < len(self._plan) or self._somebody_waits(desk):
                self._soon(_LOOK_AGAIN, lambda: self._call(desk))
            return
        self.played.call_times.append((perf_counter() - begin) * 1000)
        coming = self._by_label[called.label]
        desk.serving = coming
        if coming.shows_up:
            self._soon(coming.walk, lambda: self._serve(desk))
        else:
            self._soon(CALL_EVERY, lambda: self._recall(desk))

    def _recall(self, desk: _Desk) -> None:
        called = desk.officer.recall()
        most = self.house.profile.queue.calls_before_no_show
        if called is not None and called.call_count >= most:
            self._soon(CALL_EVERY, lambda: self._give_up(desk))
        else:
            self._soon(CALL_EVERY, lambda: self._recall(desk))

    def _give_up(self, desk: _Desk) -> None:
        desk.officer.mark_absent()
        self._soon(timedelta(seconds=5), lambda: self._call(desk))

    def _serve(self, desk: _Desk) -> None:
        desk.officer.begin()
        assert desk.serving is not None
        self._soon(desk.serving.served, lambda: self._finish(desk))

    def _finish(self, desk: _Desk) -> None:
        coming = desk.serving
        assert coming is not None
        visitor = desk.officer.see()
        assert visitor is not None
        assert visitor.state is State.SERVING
        if len(self.played.taken) > 20 and coming.outcome == "complaint":
            self._picture("desk", desk.officer.desk.window.grab)
        desk.officer.finish(coming.outcome, _NOTES.get(coming.outcome, ""))
        desk.serving = None
        if coming.answers:
            self._soon(_TO_THE_KIOSK, lambda: self._answer(visitor.label, coming))
        self._soon(timedelta(seconds=10), lambda: self._call(desk))

    def _answer(self, label: str, coming: Coming) -> None:
        self._visitor.answer_survey(label, coming.answers)

    def _somebody_waits(self, desk: _Desk) -> bool:
        picture = desk.officer.page.picture
        return picture is not None and bool(picture.waiting)

    def _picture(self, name: str, grab: Callable[[], _T]) -> None:
        if name in self._pictured:
            return
        self._pictured.add(name)
        path = self.folder / f"{name}.png"
        QTest.qWait(_TRANSITION_MS)
        picture = grab()
        picture.save(str(path))  # type: ignore[attr-defined]
        self.played.pictures.append(path)
