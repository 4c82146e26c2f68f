"""Choosing a counter: who sits where, and taking over from somebody who left."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desk.dialogs.sheet import scrolling
from desk.look.parts import button, clear, column, frame, row, text
from desk.windows.door import Door
from desk.windows.take_over import TakeOverSheet
from desk.workplace import Workplace
from shared.i18n import Refusal
from shared.office.profile import Counter, HouseProfile
from shared.qt.translator import words_of
from shared.queue.floor.seats import CounterTaken, Seat, seats, take_over_needs_floor, take_seat
from shared.queue.lifecycle import State
from shared.queue.today import tickets_today
from shared.queue.views import TicketView
from shared.staff.rights import Right
from shared.storage.database import Session


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

    @property
    def taken(self) -> bool:
        return self.seat is not None and not self.mine


class PickCounter(Door):
    """``seated`` carries the `Seat`, or None for a supervisor who takes none."""

    seated = Signal(object)
    given_up = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, QCoreApplication.translate("PickCounter", "Pilih loket"))
        self._rows = column(spacing=8)
        inner = QWidget()
        inner.setLayout(self._rows)
        self._area = scrolling(inner)
        self._area.setMinimumHeight(330)
        self.body.addWidget(self._area)
        self.buttons: dict[str, QPushButton] = {}
        self._choices: list[CounterChoice] = []
        feet = row()
        self.back = button(self.tr("Kembali"), "link", self.given_up.emit)
        feet.addWidget(self.back)
        feet.addStretch(1)
        self.without = button(self.tr("Lanjut tanpa loket"), "plain", self._go_without)
        self.without.setVisible(workplace.may(Right.FLOOR))
        feet.addWidget(self.without)
        self.body.addLayout(feet)
        workplace.changed.connect(self.refresh)
        self.refresh()

    def focus_first(self) -> None:
        """One's own counter, else the first free one; never one where somebody sits."""
        mine = [one.counter.code for one in self._choices if one.mine]
        free = [one.counter.code for one in self._choices if one.seat is None]
        others = (self.without, self.back) if self.without.isVisible() else (self.back,)
        (*(self.buttons[code] for code in (mine + free)), *others)[0].setFocus()

    def refresh(self, _topics: object = None) -> None:
        """Read who sits where now."""
        if not self.workplace.signed_in:
            return
        profile, now = self.workplace.profile, self.workplace.now()
        mine, may = self.workplace.officer.id, self.workplace.may(Right.FLOOR)

        def choices(session: Session) -> list[CounterChoice]:
            seated = {seat.counter_code: seat for seat in seats(session, profile)}
            busy = tickets_today(
                session, profile=profile, now=now, states=(State.CALLED, State.SERVING)
            )
            visitors = {ticket.counter_code: ticket for ticket in busy}
            return [
                _choice(profile, one, seated.get(one.code), visitors.get(one.code), mine, may, now)
                for one in profile.counters
            ]

        self.workplace.read(self, choices, self._show)

    def choose(self, code: str, *, take_over: bool = False) -> None:
        """Sit down; ``take_over`` once the officer was asked."""
        profile, officer = self.workplace.profile, self.workplace.officer.id
        self.workplace.write(
            self,
            lambda session, at: take_seat(
                session, profile=profile, counter=code, officer=officer, at=at, take_over=take_over
            ),
            self.seated.emit,
            self._fail,
        )

    def _go_without(self) -> None:
        self.seated.emit(None)

    def _press(self, one: CounterChoice) -> None:
        if one.seat is None or one.mine:
            self.choose(one.counter.code)
            return
        sheet = TakeOverSheet(one.seat, one.visitor)
        sheet.decided.connect(partial(self.choose, one.counter.code, take_over=True))
        self.workplace.open_sheet(sheet)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.complain(words_of(error))
        if isinstance(error, CounterTaken):
            self.refresh()

    def _show(self, choices: list[CounterChoice]) -> None:
        if not self.workplace.signed_in:
            return  # Signed out while the counters were read.
        had_focus = next((code for code, made in self.buttons.items() if made.hasFocus()), None)
        first = not self.buttons
        clear(self._rows)
        self.buttons, self._choices = {}, choices
        for one in choices:
            self._rows.addWidget(self._row(one))
        self._rows.addStretch(1)
        self.sentence.setText(
            self.tr("{name}, di loket mana Anda bertugas?").format(name=self.workplace.officer.name)
        )
        self.sentence.show()
        if had_focus in self.buttons:
            self.buttons[had_focus].setFocus()
        elif first:
            self.focus_first()

    def _row(self, one: CounterChoice) -> QWidget:
        made = frame("card")
        line = row(spacing=12, margins=(16, 10, 12, 10))
        words = column(spacing=1)
        words.addWidget(text(one.counter.name, "strong"))
        words.addWidget(text(self._about(one), "small", wrap=True))
        line.addLayout(words, 1)
        if not one.offered:
            label, kind = self.tr("Dipakai"), "plain"
        elif one.taken:
            label, kind = self.tr("Ambil alih…"), "plain"
        else:
            label, kind = self.tr("Pilih"), "go"
        press = button(label, kind, partial(self._press, one))
        press.setEnabled(one.offered)
        press.setAccessibleName(f"{one.counter.name}: {label}")
        self.buttons[one.counter.code] = press
        line.addWidget(press)
        made.setLayout(line)
        return made

    def _about(self, one: CounterChoice) -> str:
        serves = self.tr("Layanan {codes}").format(codes=", ".join(one.counter.serves))
        if one.visitor is not None and (one.seat is None or (one.silent and not one.mine)):
            return self.tr("{serves} · {number} masih di loket ini, belum diputuskan").format(
                serves=serves, number=one.visitor.label
            )
        if one.seat is None:
            return serves
        if one.mine:
            return self.tr("{serves} · loket Anda, dari sesi sebelumnya").format(serves=serves)
        if one.silent:
            return self.tr("{serves} · {officer}, tidak terlihat beberapa menit").format(
                serves=serves, officer=one.seat.officer_name
            )
        return self.tr("{serves} · dipakai {officer}").format(
            serves=serves, officer=one.seat.officer_name
        )


def _choice(
    profile: HouseProfile,
    counter: Counter,
    seat: Seat | None,
    visitor: TicketView | None,
    mine: UUID,
    may_floor: bool,
    now: datetime,
) -> CounterChoice:
    is_mine = seat is not None and seat.officer_id == mine
    refused = seat is not None and not is_mine and take_over_needs_floor(profile, seat.seen_at, now)
    silent = seat is not None and seat.silent(now)
    return CounterChoice(counter, seat, is_mine, silent, visitor, may_floor or not refused)
