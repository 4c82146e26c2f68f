"""Staff at the kiosk itself: the hidden corner, the PIN, the copy, the way out."""

import time
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.touch import wishes
from kiosk.touch.journey import Journey
from kiosk.touch.visit import About, PinPurpose, ScreenName
from shared.staff.accounts import OfficerView
from shared.staff.guesses import SignInThrottled
from shared.staff.sign_in import SignInRefused, check_pin
from shared.staff.throttle import lock_after

_TOUCHES = 5
_WITHIN_SECONDS = 4.0
_DIGITS_AT_MOST = 12


class StaffCorner(QObject):
    """The steps of the PIN and staff screens.

    ``leaving`` asks the program to end, ``printWanted`` the printer to look for work.
    """

    leaving = Signal()
    printWanted = Signal()  # noqa: N815 - a Qt signal

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._touches: list[float] = []
        self._wrong = 0
        self._locked_until = 0.0
        self._officer: UUID | None = None
        self.says = ""

    @property
    def locked(self) -> bool:
        """Too many wrong PINs: nothing is taken for a while."""
        return time.monotonic() < self._locked_until

    def corner_touched(self) -> None:
        """The way in for staff; a number just given is never closed by it."""
        if self._journey.screen is ScreenName.TICKET:
            return
        now = time.monotonic()
        self._touches = [at for at in self._touches if now - at < _WITHIN_SECONDS] + [now]
        if len(self._touches) >= _TOUCHES:
            self._touches = []
            self.says = ""
            visit = self._journey.first
            self._journey.step_to(
                replace(visit, screen=ScreenName.PIN, pin_purpose=PinPurpose.STAFF)
            )

    def type_pin(self, key: str) -> None:
        visit = self._journey.visit
        if visit.screen is ScreenName.PIN and not self.locked:
            self._journey.step_to(replace(visit, pin=(visit.pin + key)[:_DIGITS_AT_MOST]))

    def erase_pin(self) -> None:
        visit = self._journey.visit
        self._journey.step_to(replace(visit, pin=visit.pin[:-1]))

    def enter_pin(self) -> None:
        visit, house, kiosk = self._journey.visit, self._journey.house, self._journey.kiosk
        if visit.screen is not ScreenName.PIN or not visit.pin or self.locked:
            return
        pin = visit.pin
        self._journey.step_to(replace(visit, pin=""))
        self._journey.run(
            lambda: check_pin(house.database, pin=pin, at=house.now(), kiosk=kiosk),
            self._known,
            self._unknown,
        )

    def _known(self, officer: OfficerView) -> None:
        visit = self._journey.visit
        self._wrong, self.says, self._officer = 0, "", officer.id
        if visit.screen is not ScreenName.PIN:
            return
        if visit.pin_purpose is PinPurpose.REPRINT:
            self._copy(officer.id)
        else:
            self._journey.step_to(replace(visit, screen=ScreenName.STAFF, officer=officer.name))

    def _unknown(self, error: Exception) -> None:
        if not isinstance(error, SignInRefused | SignInThrottled):
            self._journey.storage_trouble(error)
            return
        if isinstance(error, SignInThrottled):
            # Counted in the house: also after this program began anew.
            pause = float(error.seconds)
        else:
            self._wrong += 1
            pause = lock_after(self._wrong).total_seconds()
        self._locked_until = time.monotonic() + pause
        self.says = (
            f"PIN salah. Tunggu {round(pause)} detik lalu coba lagi." if pause else "PIN salah."
        )
        self._journey.changed.emit()

    def _copy(self, officer: UUID) -> None:
        journey = self._journey
        standing, house, printer = journey.visit.standing, journey.house, journey.printer
        if standing is None:
            journey.go_home()
            return
        if printer is None:
            self._copied(About.NOT_REPRINTED)
            return
        ticket = standing.ticket.id
        journey.run(
            lambda: wishes.print_copy(house, ticket=ticket, officer=officer, printer=printer),
            lambda _: self._copied(About.REPRINTED),
            lambda _: self._copied(About.NOT_REPRINTED),
        )

    def _copied(self, about: About) -> None:
        if about is About.REPRINTED:
            self.printWanted.emit()
        self._journey.step_to(self._journey.first.stopped_by(about))

    def toggle_pause(self) -> None:
        journey, officer = self._journey, self._officer
        if journey.visit.screen is not ScreenName.STAFF or officer is None:
            return
        house, kiosk = journey.house, journey.kiosk
        paused = journey.snapshot is not None and journey.snapshot.paused
        step = wishes.resume if paused else wishes.pause
        journey.run(
            lambda: step(house, kiosk, officer), lambda _: self._paused(), journey.storage_trouble
        )

    def _paused(self) -> None:
        self._journey.read_house()
        self._journey.go_home()

    def leave(self) -> None:
        if self._journey.visit.screen is ScreenName.STAFF:
            self.leaving.emit()
