"""Choosing a counter: who sits where, and taking over from somebody who left."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desk.dialogs.sheet import scrolling
from desk.look.parts import button, clear, column, row
from desk.windows.counter_choice import CounterChoice, CounterRow, read_choices
from desk.windows.door import Door
from desk.windows.take_over import TakeOverSheet
from desk.workplace import Workplace
from shared.i18n import Refusal
from shared.qt.translator import words_of
from shared.queue.floor.seats import CounterTaken, take_seat
from shared.staff.rights import Right

_WIDTH, _AROUND, _LEAST = 540, 240, 200
"""How wide the rows are, what stands above and below them, and the least they get; pixels."""


class PickCounter(Door):
    """``seated`` carries the `Seat`, or None for a supervisor who takes none."""

    seated = Signal(object)
    given_up = Signal()

    def __init__(self, workplace: Workplace) -> None:
        title = QCoreApplication.translate("PickCounter", "Pilih loket")
        super().__init__(workplace, title, width=_WIDTH)
        self._rows = column(spacing=8, margins=(0, 0, 8, 0))
        self._inside = QWidget()
        self._inside.setLayout(self._rows)
        self._inside.installEventFilter(self)
        self._area = scrolling(self._inside)
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
        """One's own counter, else the one used last, else the first free one; never one where
        somebody sits."""
        free = [one for one in self._choices if not one.taken]
        free.sort(key=lambda one: (not one.mine, not one.last))
        others = (self.without, self.back) if self.without.isVisible() else (self.back,)
        first = (*(self.buttons[one.counter.code] for one in free), *others)[0]
        first.setFocus()
        self._area.ensureWidgetVisible(first)

    def refresh(self, _topics: object = None) -> None:
        """Read who sits where now."""
        if not self.workplace.signed_in:
            return
        read = partial(
            read_choices,
            profile=self.workplace.profile,
            officer=self.workplace.officer.id,
            may_floor=self.workplace.may(Right.FLOOR),
            now=self.workplace.now(),
        )
        self.workplace.read(self, read, self._show)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Give the rows the height they need, or what the window leaves them."""
        need = self._rows.totalMinimumSize().height() + 2
        self._area.setFixedHeight(max(_LEAST, min(need, self.height() - _AROUND)))

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
        # Asked of the window: one that is not in front has a first focus too.
        focused = self.window().focusWidget()
        had_focus = next((code for code, made in self.buttons.items() if made is focused), None)
        first = not self.buttons
        clear(self._rows)
        self.buttons, self._choices = {}, choices
        for one in choices:
            self.buttons[one.counter.code] = made = self._row(one)
            self._rows.addWidget(made)
            made.show()  # A row that is not shown yet does not keep the focus it is given.
        self.sentence.setText(
            self.tr("{name}, di loket mana Anda bertugas?").format(name=self.workplace.officer.name)
        )
        self.sentence.show()
        if had_focus in self.buttons:
            self.buttons[had_focus].setFocus()
        elif first:
            self.focus_first()

    def _row(self, one: CounterChoice) -> CounterRow:
        profile, language = self.workplace.profile, self.workplace.language
        names = {service.code: service.brief(language) for service in profile.services}
        serves = (one.seat or one.counter).serves
        services = ", ".join(names.get(code, code) for code in serves)
        made = CounterRow(one, services, self.workplace.now())
        made.clicked.connect(partial(self._press, one))
        return made
