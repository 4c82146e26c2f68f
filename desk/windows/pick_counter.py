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
from desk.workplace import Workplace
from shared.i18n import Refusal
from shared.office.profile import Counter
from shared.qt.translator import words_of
from shared.queue.floor.seats import CounterTaken, Seat, seats, take_seat
from shared.staff.rights import Right


@dataclass(frozen=True)
class CounterChoice:
    """One counter to choose, and who sits there."""

    counter: Counter
    seat: Seat | None
    mine: bool
    silent: bool


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
        feet = row()
        feet.addWidget(button(self.tr("Kembali"), "link", self.given_up.emit))
        feet.addStretch(1)
        self.without = button(self.tr("Lanjut tanpa loket"), "plain", self._go_without)
        self.without.setVisible(workplace.may(Right.FLOOR))
        feet.addWidget(self.without)
        self.body.addLayout(feet)
        self._sure_of = ""
        workplace.changed.connect(self.refresh)
        self.refresh()

    def focus_first(self) -> None:
        for made in self.buttons.values():
            if made.isEnabled():
                made.setFocus()
                return

    def refresh(self, _topics: object = None) -> None:
        """Read who sits where now."""
        if not self.workplace.signed_in:
            return
        profile, now = self.workplace.profile, self.workplace.now()
        mine = self.workplace.officer.id

        def choices(taken: list[Seat]) -> list[CounterChoice]:
            at = {seat.counter_code: seat for seat in taken}
            return [
                _choice(counter, at.get(counter.code), mine, now) for counter in profile.counters
            ]

        self.workplace.read(
            self, lambda session: seats(session, profile), lambda taken: self._show(choices(taken))
        )

    def choose(self, code: str, *, take_over: bool = False) -> None:
        """Sit down; a taken counter asks once more before it is taken over."""
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

    def _press(self, code: str, taken: bool) -> None:
        if taken and self._sure_of != code:
            self._sure_of = code
            self.refresh()
            return
        self.choose(code, take_over=taken)

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
        self.buttons = {}
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
        taken = one.seat is not None and not one.mine
        if taken and self._sure_of == one.counter.code:
            label, kind = self.tr("Ya, ambil alih"), "primary"
        elif taken:
            label, kind = self.tr("Ambil alih…"), "plain"
        else:
            label, kind = self.tr("Pilih"), "go"
        press = button(label, kind, partial(self._press, one.counter.code, taken))
        press.setAccessibleName(f"{one.counter.name}: {label}")
        self.buttons[one.counter.code] = press
        line.addWidget(press)
        made.setLayout(line)
        return made

    def _about(self, one: CounterChoice) -> str:
        serves = self.tr("Layanan {codes}").format(codes=", ".join(one.counter.serves))
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


def _choice(counter: Counter, seat: Seat | None, mine: UUID, now: datetime) -> CounterChoice:

    return CounterChoice(
        counter,
        seat,
        seat is not None and seat.officer_id == mine,
        seat is not None and seat.silent(now),
    )
