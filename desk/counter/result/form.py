"""The middle card: how the visit ended. It asks only for what the outcome needs.

Each :class:`~desk.counter.result.field.ResultField` knows by itself what it asks, what it lacks
and what of it goes on record.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desk.counter.result.agency import AgencyField
from desk.counter.result.field import ResultField
from desk.counter.result.first_steps import FirstSteps
from desk.counter.result.missing_documents import MissingDocuments
from desk.counter.result.note import NoteField
from desk.counter.result.outcomes import OutcomeChoice
from desk.counter.result.particulars import ParticularsForm
from desk.counter.result.services_done import ServicesDone
from desk.dialogs.sheet import scrolling
from desk.look.parts import KeyButton, column, frame, row
from desk.look.problem import ProblemLabel
from desk.workplace import Workplace
from shared.office.profile import Ask
from shared.queue.serving import Result
from shared.queue.views import TicketView


class ResultForm(QStackedWidget):
    """``touched`` at the first act on a visitor, ``edited`` at every change, ``save_wanted``
    with True when the next visitor is to be called as well."""

    touched = Signal()
    edited = Signal()
    save_wanted = Signal(bool)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self._ticket: TicketView | None = None
        self._quiet = False
        self.choice = OutcomeChoice()
        self.problem = ProblemLabel()
        self.particulars = ParticularsForm()
        self.agency = AgencyField()
        self.missing = MissingDocuments()
        self.note = NoteField()
        self.services = ServicesDone()
        # In the order in which what is missing is asked for.
        self.fields: tuple[ResultField, ...] = (
            self.agency,
            self.missing,
            self.particulars,
            self.note,
            self.services,
        )
        palette = workplace.theme.palette
        self.save = KeyButton(self.tr("Simpan & selesai"), "F9", palette, kind="primary")
        self.save_next = KeyButton(self.tr("Simpan & panggil"), "F2", palette)
        self.save.clicked.connect(lambda: self.save_wanted.emit(False))
        self.save_next.clicked.connect(lambda: self.save_wanted.emit(True))
        self.addWidget(FirstSteps(workplace))
        self.addWidget(self._card())
        self.choice.chosen.connect(self._on_choice)
        for field in self.fields:
            field.changed.connect(self._on_edit)
        self._show_asks()

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """The outcomes' buttons by key."""
        return self.choice.buttons

    @property
    def outcome(self) -> str | None:
        """The chosen outcome's key."""
        return self.choice.key

    def show_visitor(self, ticket: TicketView | None, draft: Mapping[str, Any] | None) -> None:
        """Begin with a visitor (from a draft, if one was kept), or show the first steps."""
        self._quiet = True
        before, self._ticket = self._ticket, ticket
        self.setCurrentIndex(0 if ticket is None else 1)
        self.choice.offer(self.workplace.profile.outcomes, self.workplace.language)
        if ticket is None:
            self._clear()
        elif before is None or (before.id, before.leg) != (ticket.id, ticket.leg):
            same = before is not None and before.id == ticket.id
            goes_on = self.carried(self.state()) if same else {}
            self._begin(ticket)
            self.restore(draft or goes_on)
        self._quiet = False

    def choose(self, key: str) -> None:
        """Choose an outcome as a click does."""
        self.buttons[key].click()

    def result(self) -> Result | str:
        """What to record, or the sentence that says what is missing."""
        lack, key = self._lack(), self.outcome
        if lack is not None or key is None:
            return lack[0] if lack else ""
        result = Result(key)
        for field in self.fields:
            result = field.fill(result, self._asks())
        return result

    def complain(self, sentence: str) -> None:
        """Say what is missing under the field that misses it, and go there."""
        lack = self._lack() if sentence else None
        if lack is not None:
            self.problem.show_under(lack[1], sentence)
        else:
            self.problem.clear_away()

    def state(self) -> dict[str, Any]:
        """Everything typed, as plain values."""
        leg = self._ticket.leg if self._ticket is not None else None
        return {"leg": leg, "outcome": self.outcome} | _states(self.fields)

    def carried(self, state: Mapping[str, Any]) -> dict[str, Any]:
        """What of ``state`` belongs to the visitor and goes on into their next service. The
        outcome and what was done belong to the service that ends, and the note is kept with it."""
        going = _states(tuple(field for field in self.fields if field.of_visitor))
        return {key: value for key, value in state.items() if key in going}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Fill the form with what :meth:`state` gave."""
        self._quiet = True
        self.choice.check(state.get("outcome"))
        for field in self.fields:
            field.restore(state)
        self._show_asks()
        self._quiet = False

    def _lack(self) -> tuple[str, QWidget] | None:
        if self.outcome is None:
            return self.tr("Pilih hasil layanan dahulu."), next(iter(self.buttons.values()))
        lacks = (field.missing(self._asks()) for field in self.fields)
        return next((lack for lack in lacks if lack is not None), None)

    def _asks(self) -> frozenset[Ask]:
        if self.outcome is None:
            return frozenset()
        return frozenset(self.workplace.profile.outcome(self.outcome).asks)

    def _begin(self, ticket: TicketView) -> None:
        profile = self.workplace.profile
        self.complain("")
        try:
            service = profile.service(ticket.service_code)
        except KeyError:
            return
        for field in self.fields:
            field.begin(profile, service, ticket.subservice, self.workplace.language)

    def _clear(self) -> None:
        self.restore({})
        self.complain("")

    @Slot()
    def _on_choice(self) -> None:
        self.complain("")
        self._show_asks()
        self._on_edit()

    @Slot()
    def _on_edit(self) -> None:
        if self._quiet or self._ticket is None:
            return
        if not self.problem.isHidden():
            self.problem.clear_away()
        self.touched.emit()
        self.edited.emit()

    def _show_asks(self) -> None:
        for field in self.fields:
            field.ask(self._asks())

    def _card(self) -> QWidget:
        box = column(spacing=0, margins=(0, 4, 4, 0))
        box.addWidget(scrolling(self._fields()), 1)
        box.addLayout(self._feet())
        card = frame("card")
        card.setLayout(box)
        return card

    def _fields(self) -> QWidget:
        fields: QVBoxLayout = column(spacing=10, margins=(24, 18, 18, 8))
        side_by_side = row(spacing=16)
        side_by_side.addWidget(self.agency, 1)
        side_by_side.addWidget(self.particulars.location_box, 1)
        fields.addWidget(self.choice)
        fields.addWidget(self.particulars)
        fields.addLayout(side_by_side)
        for field in (self.missing, self.note, self.services):
            fields.addWidget(field)
        fields.addStretch(1)
        inner = QWidget()
        inner.setLayout(fields)
        return inner

    def _feet(self) -> QHBoxLayout:
        feet = row(spacing=10, margins=(24, 8, 24, 16))
        feet.addWidget(self.particulars.flags_box)
        feet.addStretch(1)
        feet.addWidget(self.save_next)
        feet.addWidget(self.save)
        return feet


def _states(fields: tuple[ResultField, ...]) -> dict[str, Any]:
    return {key: value for field in fields for key, value in field.state().items()}
