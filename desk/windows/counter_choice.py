"""One counter to choose: what it serves, what goes on there now, and the row that is pressed."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desk.look.parts import column, row, text
from desk.words.floor import duration
from shared.office.profile import Counter, HouseProfile
from shared.queue.floor.seats import Seat, last_counter, seats, take_over_needs_floor
from shared.queue.lifecycle import State
from shared.queue.today import tickets_today
from shared.queue.views import TicketView
from shared.storage.database import Session

translate = QCoreApplication.translate


@dataclass(frozen=True)
class CounterChoice:
    """One counter to choose, and who sits there."""

    counter: Counter
    seat: Seat | None
    mine: bool
    silent: bool
    visitor: TicketView | None
    offered: bool
    """Whether the officer may sit down there."""
    last: bool
    """Whether the officer sat here last, on whatever day."""

    @property
    def taken(self) -> bool:
        return self.seat is not None and not self.mine


def read_choices(
    session: Session, *, profile: HouseProfile, officer: UUID, may_floor: bool, now: datetime
) -> list[CounterChoice]:
    """Every counter of the house, as it stands for that officer."""
    seated = {seat.counter_code: seat for seat in seats(session, profile)}
    busy = tickets_today(session, profile=profile, now=now, states=(State.CALLED, State.SERVING))
    visitors = {ticket.counter_code: ticket for ticket in busy}
    last = last_counter(session, officer=officer)
    choices = []
    for counter in profile.counters:
        seat = seated.get(counter.code)
        mine = seat is not None and seat.officer_id == officer
        taken = seat is not None and not mine
        refused = taken and take_over_needs_floor(profile, seat.seen_at, now) if seat else False
        choices.append(
            CounterChoice(
                counter,
                seat,
                mine,
                seat is not None and seat.silent(now),
                visitors.get(counter.code),
                may_floor or not refused,
                counter.code == last,
            )
        )
    return choices


class CounterRow(QPushButton):
    """A whole row that is one button: name and services, what goes on, what pressing does."""

    def __init__(self, one: CounterChoice, services: str, now: datetime) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.setAutoDefault(False)
        # A button of itself gets no narrower than its words on one line.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, self.sizePolicy().verticalPolicy())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setEnabled(one.offered)
        self.act = _act(one)
        self.doing = _doing(one, now)
        self.services = services
        self.setAccessibleName(f"{one.counter.name}: {self.act}")
        self.setAccessibleDescription(f"{services}. {self.doing}")
        name = text(one.counter.name, "strong", wrap=True)
        serves = text(services, "small", wrap=True)
        doing = text(self.doing, "small", wrap=True)
        act = text(self.act, "strong" if one.taken or not one.offered else "act")
        words = column(spacing=1)
        for part in (name, serves, doing):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(part)
        act.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = row(spacing=16, margins=(16, 10, 16, 10))
        line.addLayout(words, 1)
        line.addWidget(act)
        self.setLayout(line)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        least = super().minimumSizeHint() if layout is None else layout.totalMinimumSize()
        return QSize(least.width(), self._needed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self._needed())
        # The words are laid out for the height it has now, not for the one it began with.
        if (layout := self.layout()) is not None:
            layout.setGeometry(self.contentsRect())

    def _needed(self) -> int:
        # A button does not ask its layout how high wrapped words are.
        layout = self.layout()
        return layout.totalHeightForWidth(self.width()) if layout is not None else 0


def _act(one: CounterChoice) -> str:
    if not one.offered:
        return translate("PickCounter", "Dipakai")
    if one.taken:
        return translate("PickCounter", "Ambil alih…")
    return translate("PickCounter", "Pilih")


def _doing(one: CounterChoice, now: datetime) -> str:
    words = _state(one, now)
    if one.last and not one.taken:
        return translate("PickCounter", "{state} · terakhir Anda pakai").format(state=words)
    return words


def _state(one: CounterChoice, now: datetime) -> str:
    seat, visitor = one.seat, one.visitor
    if visitor is not None and (seat is None or (one.silent and not one.mine)):
        return translate("PickCounter", "{number} masih di loket ini, belum diputuskan").format(
            number=visitor.label
        )
    if seat is None:
        return translate("PickCounter", "Kosong")
    if one.mine:
        return translate("PickCounter", "Loket Anda, dari sesi sebelumnya")
    if one.silent:
        words = translate("PickCounter", "{officer}, tidak terlihat {lasting}")
        return words.format(
            officer=seat.officer_name, lasting=duration((now - seat.seen_at).total_seconds())
        )
    if visitor is not None:
        words = (
            translate("PickCounter", "{officer} melayani {number}")
            if visitor.state is State.SERVING
            else translate("PickCounter", "{officer} memanggil {number}")
        )
        return words.format(officer=seat.officer_name, number=visitor.label)
    if seat.pause_reason is not None:
        return translate("PickCounter", "{officer} sedang jeda: {reason}").format(
            officer=seat.officer_name, reason=seat.pause_reason
        )
    return translate("PickCounter", "{officer} siap memanggil").format(officer=seat.officer_name)
