"""The visitor's way through the kiosk: the visit, what is known of the house, and patience."""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.touch import house_snapshot
from kiosk.touch.help_state import Help, help_at
from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.patience import is_fresh, milliseconds, still_here
from kiosk.touch.visit import Health, PinPurpose, ScreenName, Visit, chosen, new_key, screen_of
from shared.office.profile import KioskRules
from shared.printing.jobs.house_printers import kiosk_printer
from shared.qt.house_face import HouseFace
from shared.qt.jobs import Failed
from shared.storage.errors import StorageProblem

_T = TypeVar("_T")
_log = logging.getLogger(__name__)


class Journey(QObject):
    """Holds the visit and the last snapshot of the house; every change emits ``changed``.

    ``patienceBegan`` when the screen starts to wait anew; ``visitorLeft`` comes before the next
    visit begins, and ``visitorDone`` before it where the visitor said so; ``houseRegained`` when
    the house is read again after it was away. ``patience`` is how many seconds a screen waits to
    be touched, None for one that stays, and ``asks`` whether it asks before it leaves; ``pace``
    is how long a second of waiting lasts, in seconds: rehearsals shorten it. Those that act for
    the visitor stand above (`kiosk.touch.touches`).
    """

    changed = Signal()
    patienceBegan = Signal()  # noqa: N815 - a Qt signal
    visitorLeft = Signal()  # noqa: N815 - a Qt signal
    visitorDone = Signal()  # noqa: N815
    houseRegained = Signal()  # noqa: N815

    def __init__(
        self,
        face: HouseFace,
        *,
        patience: Callable[[ScreenName, Visit, KioskRules], float | None],
        asks: Callable[[ScreenName], bool],
        pace: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._face, self.house = face, face.house
        settings = self.house.settings.kiosk
        self.kiosk = settings.name
        printer = kiosk_printer(self.house.settings)
        self.printer = printer.name if printer and not face.printer_problem else None
        self.health = Health()
        self.snapshot: HouseSnapshot | None = None
        self.first = Visit(language=settings.language, low=settings.low_layout)
        self.visit = self.first
        self._patience, self._asks, self.pace = patience, asks, pace
        self.still_here = False
        """Whether the visitor is being asked if they are still there."""
        self._reading, self._again, self._renew = False, False, False
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.left_alone)

    # -- the house ---------------------------------------------------------------

    @property
    def screen(self) -> ScreenName:
        """The screen shown now."""
        return screen_of(self.visit, self.snapshot, self.health)[0]

    @property
    def help(self) -> Help:
        """What became of this kiosk's call for staff."""
        kiosk = self.snapshot.kiosk if self.snapshot is not None else None
        return help_at(kiosk, self.house.now())

    def run(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Ask the house off the GUI thread; a journey that is gone is not answered."""
        self._face.run(self, work, done, failed)

    def read_house(self, *, renew: bool = False) -> None:
        """Look again, once, however often it is asked while a reading is under way."""
        self._renew = self._renew or renew
        if self._reading:
            self._again = True
            return
        self._reading, renew, self._renew = True, self._renew, False
        house, kiosk, printer = self.house, self.kiosk, self.printer
        self.run(
            lambda: house_snapshot.read_snapshot(house, kiosk, renew=renew, printer=printer),
            self._read,
            self._not_read,
        )

    def _read(self, snapshot: HouseSnapshot) -> None:
        self._reading = False
        back = self.health.away
        self.snapshot = snapshot
        self._set_health(replace(self.health, started=True, away=False))
        if back:
            self.houseRegained.emit()
        self.touched_by_house()
        self.changed.emit()
        if self._again:
            self._again = False
            self.read_house()

    def _not_read(self, error: Exception) -> None:
        self._reading, self._again = False, False
        self._renew = True
        self.storage_trouble(error)

    def read_printer(self) -> None:
        """Something was printed, or cannot be: look at the printer."""
        house, printer = self.house, self.printer
        self.run(
            lambda: house_snapshot.slips_come(house, printer),
            self._printer_is,
            self.storage_trouble,
        )

    def _printer_is(self, slips: bool) -> None:
        if self.snapshot is not None and self.snapshot.slips is not slips:
            self.snapshot = replace(self.snapshot, slips=slips)
            self.changed.emit()

    def storage_trouble(self, error: Exception) -> None:
        """The house cannot be read: say so. Anything else goes to the crash handler."""
        if not isinstance(error, StorageProblem):
            raise error
        _log.error("the house cannot be read: %s", error)
        self._set_health(replace(self.health, away=True))

    def _set_health(self, health: Health) -> None:
        if health != self.health:
            self.health = health
            self.changed.emit()

    def break_down(self) -> None:
        """Something unforeseen happened: say "sebentar"."""
        self._set_health(replace(self.health, broken=True))

    def mend(self) -> None:
        """What was broken is over."""
        self._set_health(replace(self.health, broken=False))

    def read_house_afresh(self) -> None:
        """Read everything, whatever reading may have been lost on the way."""
        self._reading = False
        self.read_house(renew=True)

    # -- time --------------------------------------------------------------------

    def milliseconds(self, seconds: float) -> int:
        """A wait of the profile as this run keeps it."""
        return milliseconds(seconds, self.pace)

    def touched(self) -> None:
        """Somebody is here: the patience of the screen starts anew."""
        if self.snapshot is None:
            return
        wait = self._patience(self.screen, self.visit, self.snapshot.profile.kiosk)
        if wait is None:
            self._idle.stop()
        else:
            self._idle.start(self.milliseconds(wait))
        self._ask_still_here(False)
        self.patienceBegan.emit()

    def touched_by_house(self) -> None:
        """A change at the house is not a touch; it only starts a clock that never ran."""
        if not self._idle.isActive():
            self.touched()

    def left_alone(self) -> None:
        """Nobody has touched anything for as long as the screen waits."""
        if self.screen is ScreenName.HOME and is_fresh(self.visit, self.first):
            # Who called staff waits here without touching anything.
            if self.help is not Help.NONE:
                self.touched()
                return
            self.step_to(self.visit.at(ScreenName.ATTRACT))
        elif not is_fresh(self.visit, self.first) or self.screen is not ScreenName.CLOSED:
            if self._asks(self.screen) and not self.still_here:
                self._idle.start(self.milliseconds(still_here(self.visit)))
                self._ask_still_here(True)
                self.patienceBegan.emit()
            else:
                self.go_home()

    def _ask_still_here(self, asked: bool) -> None:
        if asked is not self.still_here:
            self.still_here = asked
            self.changed.emit()

    def rest(self) -> None:
        """Stop every timer; nobody is served any more."""
        self._idle.stop()
        self.visitorLeft.emit()

    # -- the visit ---------------------------------------------------------------

    def step_to(self, visit: Visit) -> None:
        """The visit is now this one."""
        if visit.screen is not self.visit.screen:
            visit = replace(visit, page=0)
        if visit != self.visit:
            self.visit = visit
            self.changed.emit()
            self.touched()

    def speak(self, code: str) -> None:
        if self.snapshot is not None and code in self.snapshot.profile.languages:
            self.step_to(replace(self.visit, language=code))

    def next_language(self) -> None:
        if self.snapshot is not None:
            codes = self.snapshot.profile.languages
            here = codes.index(self.visit.language) if self.visit.language in codes else -1
            self.speak(codes[(here + 1) % len(codes)])

    def toggle_accessibility(self) -> None:
        self.step_to(replace(self.visit, accessible=not self.visit.accessible))

    def be_heard(self) -> None:
        """Somebody asked for the voice without seeing the screen, whatever is on it."""
        if self.screen is ScreenName.ATTRACT:
            self.go_home()
        if not self.visit.accessible:
            self.toggle_accessibility()

    def turn_page(self) -> None:
        """The keys are for the next choices of this screen."""
        self.step_to(replace(self.visit, page=self.visit.page + 1))

    def set_priority(self, priority: bool) -> None:
        self.step_to(replace(self.visit, priority=priority))

    def go_home(self) -> None:
        """A new visit: nothing of the last visitor is left."""
        self._idle.stop()
        self.still_here = False
        self.visitorLeft.emit()
        self.step_to(replace(self.first, key=new_key()))

    def finish(self) -> None:
        """The visitor says that they are done."""
        self.visitorDone.emit()
        self.go_home()

    def back(self) -> None:
        """One screen back, as far as there is one; else a new visit."""
        visit = self.visit
        if visit.asking:
            return
        if visit.screen is ScreenName.REQUIREMENTS:
            service, _ = chosen(visit, self.snapshot)
            several = service is not None and service.subservices
            self.step_to(visit.at(ScreenName.CHOICES if several else ScreenName.HOME))
        elif visit.screen is ScreenName.PIN and visit.pin_purpose is PinPurpose.REPRINT:
            self.step_to(replace(visit, screen=ScreenName.LOOKUP, pin=""))
        elif visit.screen is ScreenName.SURVEY:
            earlier = visit.survey.earlier()
            if earlier is None:
                self.step_to(visit.at(ScreenName.LOOKUP))
            else:
                self.step_to(replace(visit, survey=earlier))
        elif visit.screen in (ScreenName.CHOICES, ScreenName.LOOKUP, ScreenName.COMPLAINT):
            kept = replace(self.first, language=visit.language, accessible=visit.accessible)
            self.step_to(replace(kept, priority=visit.priority, key=new_key()))
        elif visit.screen is not ScreenName.HOME:
            self.go_home()
