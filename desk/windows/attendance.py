"""Whether the officer is still there: sign of life, idle lock, the day that ends."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QWindow

from desk.workplace import Workplace
from shared.office.service_day import service_day
from shared.queue.floor.seats import Seat, SeatLost, seats, still_here
from shared.staff.accounts import OfficerView, officers
from shared.storage.feed import Topic

_LIFE_EVERY = 60.0
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class Attendance(QObject):
    """Watches keys and mouse, the service day, and the seat; a beat a second.

    Keys and presses are seen on the window as the system delivers them, a handful of events; a
    filter on the whole application would run for each of the thousand that one call causes. The
    mouse is looked at with each beat, also while it is over a menu.

    ``idle`` after the setting's minutes without a touch, ``seat_lost`` when the counter was
    taken over or closed, ``day_over`` when the service day changed under an open session,
    ``switched_off`` and ``roles_changed`` when an administrator said so of the account.
    """

    idle = Signal()
    seat_lost = Signal()
    day_over = Signal()
    switched_off = Signal()
    roles_changed = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._touched = self._lived = workplace.elapsed()
        self._day = service_day(workplace.now(), workplace.profile.tz)
        self._pointer = QCursor.pos()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.beat)
        workplace.changed.connect(self._on_changed)
        workplace.officer_changed.connect(self._on_seat)
        workplace.seat_changed.connect(self._on_seat)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def watch(self, window: QWindow) -> None:
        """Take keys and presses on ``window`` as signs of life."""
        window.installEventFilter(self)

    def note(self) -> None:
        """Somebody is there."""
        self._touched = self._workplace.elapsed()

    @Slot()
    def beat(self) -> None:
        """One second: everything that happens by the passing of time."""
        workplace = self._workplace
        workplace.ticked.emit()
        pointer = QCursor.pos()
        if pointer != self._pointer:
            self._pointer = pointer
            self.note()
        today = service_day(workplace.now(), workplace.profile.tz)
        if not workplace.signed_in:
            self._day = today
            return
        if today != self._day:
            self._day = today
            self.day_over.emit()
            return
        now = workplace.elapsed()
        if now - self._touched > workplace.house.settings.desk.lock_minutes * 60:
            self._touched = now
            self.idle.emit()
        if workplace.seat is not None and now - self._lived >= _LIFE_EVERY:
            self._live()

    def _live(self) -> None:
        seat = self._workplace.seat
        if seat is None:
            return
        self._lived = self._workplace.elapsed()
        self._workplace.write(
            self, lambda session, at: still_here(session, seat=seat.id, at=at), None, self._failed
        )

    @Slot()
    def _on_seat(self) -> None:
        self._lived = self._workplace.elapsed()
        self._day = service_day(self._workplace.now(), self._workplace.profile.tz)

    @Slot(object)
    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.COUNTER in topics and self._workplace.seat is not None:
            self._look_at_seat()
        if Topic.STAFF in topics and self._workplace.signed_in:
            self._look_at_account()

    def _look_at_account(self) -> None:
        workplace = self._workplace

        def compare(found: list[OfficerView]) -> None:
            if not workplace.signed_in:
                return
            before = workplace.officer
            now = next((one for one in found if one.id == before.id), None)
            if now is None or not now.active:
                self.switched_off.emit()
            elif now != before:
                workplace.sit(now, workplace.seat)
                if now.roles != before.roles:
                    self.roles_changed.emit()

        workplace.read(self, officers, compare)

    def _look_at_seat(self) -> None:
        workplace = self._workplace
        profile = workplace.profile

        def compare(taken: list[Seat]) -> None:
            mine = workplace.seat
            if mine is None:
                return
            now = next((seat for seat in taken if seat.id == mine.id), None)
            if now is None:
                self.seat_lost.emit()
            else:
                workplace.sit(workplace.officer, replace(now, seen_at=mine.seen_at))

        workplace.read(self, lambda session: seats(session, profile), compare)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, SeatLost):
            self.seat_lost.emit()
        else:
            self._workplace.explain(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = self._workplace.elapsed()
        return super().eventFilter(watched, event)
