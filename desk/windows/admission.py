"""Letting an officer in: sign-in, a first password, and the date where nobody vouched for it."""

from PySide6.QtCore import QObject, Signal, Slot

from desk.windows.house_time import DayDoor
from desk.windows.sign_in import NewPassword, SignIn
from desk.workplace import Workplace
from shared.queue.house_time import day_confirmed
from shared.staff.accounts import OfficerView


class Admission(QObject):
    """One door after the other: ``door_wanted`` carries the next, ``admitted`` ends it."""

    door_wanted = Signal(object)
    admitted = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self.workplace = workplace

    @Slot()
    def begin(self, sentence: str = "") -> None:
        """Ask who is there, with a sentence why."""
        door = SignIn(self.workplace, sentence)
        door.entered.connect(self._enter)
        self.door_wanted.emit(door)

    @Slot(object, str)
    def _enter(self, officer: OfficerView, password: str) -> None:
        self.workplace.memory.keep("username", officer.username)
        if officer.must_change:
            self.ask_first_password(officer, password)
        else:
            self._seat(officer)

    def ask_first_password(self, officer: OfficerView, old: str) -> None:
        """Let the account choose its own password after a one-time one."""
        door = NewPassword(self.workplace, officer, old, forced=True)
        door.changed.connect(self._seat)
        door.given_up.connect(self.begin)
        self.door_wanted.emit(door)

    @Slot(object)
    def _seat(self, officer: OfficerView) -> None:
        """On to the counters; past the date first where nobody vouched for it today."""
        self.workplace.sit(officer, None)
        house = self.workplace.house
        if house.clock.computer.synchronised() and not house.clock.in_doubt:
            self.admitted.emit()
            return
        self.workplace.read(self, lambda session: day_confirmed(session, house), self._day_known)

    def _day_known(self, confirmed: bool) -> None:
        if confirmed:
            self.admitted.emit()
            return
        door = DayDoor(self.workplace)
        door.passed.connect(self.admitted)
        self.door_wanted.emit(door)
