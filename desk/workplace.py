"""What every page of the desk stands on: the house, its jobs, the officer, the seat, the look."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desk.drafts import DraftStanding
from desk.look.dark import Look, look_of
from desk.memory import Memory
from shared.i18n import Refusal, clock_time
from shared.office.profile import HouseProfile
from shared.qt.asking import AsksHouse
from shared.qt.house_face import HouseFace
from shared.qt.jobs import Failed
from shared.qt.translator import words_of
from shared.queue.floor.seats import Seat
from shared.queue.house_time import TimeState
from shared.queue.serving import Result
from shared.queue.views import TicketView
from shared.staff.accounts import OfficerView
from shared.staff.rights import Right
from shared.storage.errors import StorageProblem
from shared.storage.feed import Topic
from shared.theme import Theme, theme_named

_T = TypeVar("_T")
_PATIENCE_MS = 500


class Tone(StrEnum):
    """How a notice looks."""

    PLAIN = "plain"
    GOOD = "good"
    CAUTION = "caution"
    PROBLEM = "problem"


@dataclass(frozen=True)
class Notice:
    """A sentence shown in the window for a while, perhaps with one thing to do about it."""

    text: str
    tone: Tone = Tone.PLAIN
    action: str = ""
    act: Callable[[], None] | None = None


@dataclass(frozen=True)
class VisitToRegister:
    """A visit at the counter whose complaint is to be registered.

    ``typed`` is what the counter's form holds of it already; with ``result`` the visit ends when
    the complaint is on record.
    """

    ticket: TicketView
    seat: UUID
    counter: str
    typed: dict[str, Any]
    result: Result


class Workplace(QObject, AsksHouse):
    """One officer's place at one window. Pages get it, and nothing global.

    ``changed`` carries the frozenset of topics that any process committed (this one's own
    commits included, within 50 ms). ``ticked`` comes every second while the window is in use.
    ``working`` is True while an answer takes longer than half a second.
    Language and look do not change under a page: the window is built anew.
    """

    changed = Signal(object)
    ticked = Signal()
    noticed = Signal(object)
    officer_changed = Signal()
    seat_changed = Signal()
    page_wanted = Signal(str)
    visit_registered = Signal(object)
    trouble_changed = Signal()
    look_wanted = Signal(object)
    language_wanted = Signal(str)
    practice_wanted = Signal(bool)
    working = Signal(bool)
    sign_out_wanted = Signal(str)
    pause_wanted = Signal()
    sheet_wanted = Signal(object)
    time_stands = Signal()

    def __init__(
        self,
        face: HouseFace,
        memory: Memory,
        *,
        language: str = "id",
        look: Look = Look.LIGHT,
        practice: bool = False,
        elapsed: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._face = face
        face.time_stands.connect(self.time_stands)
        self.house = house = face.house
        self.memory = memory
        self.language = language
        self.look = look
        self.practice = practice
        self.elapsed = elapsed
        self.theme: Theme = look_of(theme_named(house.profile.theme), look)
        self.standing = DraftStanding(self)
        self._officer: OfficerView | None = None
        self._seat: Seat | None = None
        self._trouble: StorageProblem | None = None
        self._brought: dict[str, object] = {}
        self._pending = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._say_working)

    @property
    def profile(self) -> HouseProfile:
        """The profile in force. Read it afresh at each use: it may change at any time."""
        return self.house.profile

    @property
    def officer(self) -> OfficerView:
        """Who is signed in; pages exist only while somebody is."""
        if self._officer is None:
            raise LookupError("nobody is signed in")
        return self._officer

    @property
    def signed_in(self) -> bool:
        return self._officer is not None

    @property
    def seat(self) -> Seat | None:
        """The counter the officer sits at, or None for a supervisor who took none."""
        return self._seat

    @property
    def time_state(self) -> TimeState | None:
        """Whether the house's time is in doubt, as last looked at."""
        return self._face.time

    @property
    def trouble(self) -> StorageProblem | None:
        """Why the database cannot be used just now."""
        return self._trouble

    def may(self, right: Right) -> bool:
        """Whether the core would let the officer who is signed in."""
        return self._officer is not None and self._officer.may(right)

    def now(self) -> datetime:
        """The house's moment, aware, in UTC."""
        return self.house.now()

    def local_now(self) -> datetime:
        """The same moment in the house's zone, for showing."""
        return self.house.now().astimezone(self.profile.tz)

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(self.profile.tz)

    def clock(self, moment: datetime) -> str:
        """The moment as the house's clock shows it, in the desk's language."""
        return clock_time(self.local(moment), self.language)

    def sit(self, officer: OfficerView | None, seat: Seat | None) -> None:
        """Say who is here and at which counter; tells those who show it."""
        new_officer, new_seat = officer != self._officer, seat != self._seat
        self._officer, self._seat = officer, seat
        if new_officer:
            self.officer_changed.emit()
        if new_seat:
            self.seat_changed.emit()

    def want_page(self, name: str, about: object) -> None:
        """Open a page and bring it what it is wanted for; see `brought_to`."""
        self._brought[name] = about
        self.page_wanted.emit(name)

    def brought_to(self, name: str) -> object:
        """What the page of that name was last wanted for, once."""
        return self._brought.pop(name, None)

    def run(
        self,
        owner: QObject,
        work: Callable[[], _T],
        done: Callable[[_T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Without ``failed`` an expected failure is told in the window."""
        self._pending += 1
        if self._pending == 1:
            self._patience.start()

        def answer(result: _T) -> None:
            self._settle()
            if done is not None and isValid(owner):
                done(result)

        def refuse(error: Exception) -> None:
            self._settle()
            if failed is None:
                self.explain(error)
            elif isValid(owner):
                failed(error)

        self._face.run(self, work, answer, refuse)

    def run_apart(
        self, owner: QObject, work: Callable[[], _T], done: Callable[[_T], object]
    ) -> None:
        """Run what must not wait for the house: files of this computer."""
        self._face.run_apart(owner, work, done)

    def _settle(self) -> None:
        self._pending -= 1
        if not self._pending:
            self._patience.stop()
            self.working.emit(False)

    def _say_working(self) -> None:
        self.working.emit(True)

    def explain(self, error: Exception) -> None:
        """Tell an expected failure as a sentence; raise any other for the crash handler."""
        if isinstance(error, Refusal):
            self.tell(words_of(error), Tone.PROBLEM)
            return
        raise error

    def tell(
        self,
        text: str,
        tone: Tone = Tone.PLAIN,
        *,
        action: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Show a notice in the window; never a message box."""
        self.noticed.emit(Notice(text, tone, action, act))

    def open_sheet(self, sheet: QObject) -> None:
        """Open a `desk.dialogs.sheet.Sheet` over the window; one at a time."""
        self.sheet_wanted.emit(sheet)

    def lose_database(self, problem: StorageProblem) -> None:
        self._trouble = problem
        self.trouble_changed.emit()

    def regain_database(self) -> None:
        self._trouble = None
        self.trouble_changed.emit()

    def hear(self, topics: frozenset[Topic]) -> None:
        """Pass a change on; the profile is read again first when it changed."""
        if Topic.OFFICE in topics:
            self.run(self, self.house.refresh_profile, lambda _profile: self.changed.emit(topics))
        else:
            self.changed.emit(topics)
