"""The visitor's way through the kiosk: every touch is one step here."""

import logging
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.touch import house_snapshot
from kiosk.touch.house_snapshot import HouseLook
from kiosk.touch.patience import is_fresh, seconds_left_alone
from kiosk.touch.ticketing import Ticketing
from kiosk.touch.viewmodels.home import COMPLAINT, LOOKUP
from kiosk.touch.viewmodels.service import chosen
from kiosk.touch.visit import Health, Place, Visit, new_key, screen_of
from shared.office.house import House
from shared.printing.jobs.house_printers import kiosk_printer
from shared.qt.jobs import JobRunner
from shared.storage.errors import StorageProblem

_log = logging.getLogger(__name__)


class Journey(QObject):
    """Holds the visit and the last look at the house; every change emits ``changed``.

    ``pace`` is how long a second of waiting lasts, in seconds: rehearsals shorten it.
    """

    changed = Signal()
    ticketShown = Signal()  # noqa: N815 - a Qt signal
    printWanted = Signal()  # noqa: N815

    def __init__(
        self,
        house: House,
        jobs: JobRunner,
        *,
        pace: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        settings = house.settings.kiosk
        self.house, self.jobs, self.kiosk = house, jobs, settings.name
        printer = kiosk_printer(house.settings)
        self.printer = printer.name if printer else None
        self.health = Health()
        self.look: HouseLook | None = None
        self.first = Visit(language=settings.language, low=settings.low_layout)
        self.visit = self.first
        self._pace = pace
        self._reading, self._again, self._renew = False, False, False
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._left_alone)
        self.ticketing = Ticketing(self)

    # -- looking -----------------------------------------------------------------

    @property
    def screen(self) -> Place:
        """The screen shown now."""
        return screen_of(self.visit, self.look, self.health)[0]

    def step_to(self, visit: Visit) -> None:
        """The visit is now this one."""
        if visit != self.visit:
            self.visit = visit
            self.touched()
            self.changed.emit()

    def read_house(self, *, renew: bool = False) -> None:
        """Look again, once, however often it is asked while a look is under way."""
        self._renew = self._renew or renew
        if self._reading:
            self._again = True
            return
        self._reading, renew, self._renew = True, self._renew, False
        house, kiosk, printer = self.house, self.kiosk, self.printer
        self.jobs.submit(
            lambda: house_snapshot.look(house, kiosk, renew=renew, printer=printer),
            self._looked,
            self._look_failed,
        )

    def _looked(self, look: HouseLook) -> None:
        self._reading = False
        back = self.health.away
        self.look = look
        self._set_health(replace(self.health, started=True, away=False))
        if back and self.visit.asking:
            self.ticketing.ask_again()
        self.touched_by_house()
        self.changed.emit()
        if self._again:
            self._again = False
            self.read_house()

    def read_printer(self) -> None:
        """Something was printed, or cannot be: look at the printer and at this visit's slip."""
        house, printer = self.house, self.printer
        self.jobs.submit(
            lambda: house_snapshot.slips_come(house, printer),
            self._printer_is,
            self.storage_trouble,
        )
        self.ticketing.follow_slip()

    def _printer_is(self, slips: bool) -> None:
        if self.look is not None and self.look.slips is not slips:
            self.look = replace(self.look, slips=slips)
            self.changed.emit()

    def _look_failed(self, error: Exception) -> None:
        self._reading, self._again = False, False
        self._renew = True
        self.storage_trouble(error)

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
        """Something unforeseen happened: say "sebentar", then start over."""
        self._set_health(replace(self.health, broken=True))

    def recover(self) -> None:
        """Back to the first screen, unless a number was given meanwhile."""
        asking = self.visit.asking
        self._set_health(replace(self.health, broken=False))
        if asking:
            self.ticketing.ask_again()
        elif self.visit.place is not Place.TICKET:
            self.go_home()
        self._reading = False
        self.read_house(renew=True)

    # -- time --------------------------------------------------------------------

    def milliseconds(self, seconds: float) -> int:
        """A wait of the profile as this run keeps it."""
        return max(1, round(seconds * 1000 * self._pace))

    def touched(self) -> None:
        """Somebody is here: the patience of the screen starts anew."""
        if self.look is None:
            return
        wait = seconds_left_alone(self.screen, self.visit, self.look.profile.kiosk)
        if wait is None:
            self._idle.stop()
        elif self.screen is not Place.TICKET or not self._idle.isActive():
            self._idle.start(self.milliseconds(wait))

    def arrived(self) -> None:
        """The next screen is given its whole patience, whatever is left of this one's."""
        self._idle.stop()

    def touched_by_house(self) -> None:
        """A change at the house is not a touch; it only starts a clock that never ran."""
        if not self._idle.isActive():
            self.touched()

    def _left_alone(self) -> None:
        if self.screen is Place.HOME and is_fresh(self.visit, self.first):
            self.step_to(self.visit.at(Place.ATTRACT))
        elif not is_fresh(self.visit, self.first) or self.screen is not Place.CLOSED:
            self.go_home()

    def rest(self) -> None:
        """Stop every timer."""
        self._idle.stop()
        self.ticketing.forget()

    # -- steps -------------------------------------------------------------------

    def speak(self, code: str) -> None:
        if self.look is not None and code in self.look.profile.languages:
            self.step_to(replace(self.visit, language=code))

    def next_language(self) -> None:
        if self.look is not None:
            codes = self.look.profile.languages
            here = codes.index(self.visit.language) if self.visit.language in codes else -1
            self.speak(codes[(here + 1) % len(codes)])

    def toggle_accessibility(self) -> None:
        self.step_to(replace(self.visit, accessible=not self.visit.accessible))

    def set_priority(self, priority: bool) -> None:
        self.step_to(replace(self.visit, priority=priority))

    def go_home(self) -> None:
        """A new visit: nothing of the last visitor is left."""
        self._idle.stop()
        self.ticketing.forget()
        self.step_to(replace(self.first, key=new_key()))

    def finish(self) -> None:
        self.go_home()

    def back(self) -> None:
        visit = self.visit
        if visit.asking:
            return
        if visit.place is Place.REQUIREMENTS:
            service, _ = chosen(visit, self.look)
            several = service is not None and service.subservices
            self.step_to(visit.at(Place.CHOICES if several else Place.HOME))
        elif visit.place is Place.PIN and visit.pin_purpose == "reprint":
            self.step_to(replace(visit, place=Place.LOOKUP, pin=""))
        elif visit.place in (Place.CHOICES, Place.LOOKUP):
            kept = replace(self.first, language=visit.language, accessible=visit.accessible)
            self.step_to(replace(kept, priority=visit.priority, key=new_key()))
        elif visit.place is not Place.HOME:
            self.go_home()

    def choose(self, code: str) -> None:
        """A tile was touched: the next screen, or the number at once."""
        if self.look is None or self.visit.asking:
            return
        if code in (LOOKUP, COMPLAINT) and self.screen in (Place.HOME, Place.CLOSED):
            self.step_to(replace(self.visit, place=Place.LOOKUP, entered="", result=""))
            return
        if self.screen is not Place.HOME:
            return
        visit = replace(self.visit, service=code, subservice=None)
        service, _ = chosen(visit, self.look)
        if service is None:
            return
        if service.subservices:
            self.step_to(visit.at(Place.CHOICES))
        elif service.requirements:
            self.step_to(visit.at(Place.REQUIREMENTS))
        else:
            self.ticketing.ask(visit)

    def pick(self, key: str) -> None:
        visit = replace(self.visit, subservice=key)
        service, finer = chosen(visit, self.look)
        if finer is None or service is None or visit.asking:
            return
        if finer.requirements or service.requirements:
            self.step_to(visit.at(Place.REQUIREMENTS))
        else:
            self.ticketing.ask(visit)

    def take(self) -> None:
        if not self.visit.asking:
            self.ticketing.ask(self.visit)
