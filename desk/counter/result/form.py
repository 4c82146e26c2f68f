"""The middle card: how the visit ended. It asks only for what the outcome needs.

Each part has ``state()`` (everything typed, as plain JSON values, for the draft), ``restore()``
and ``detail()`` (what goes on record: filled fields only).
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.counter.result.first_steps import FirstSteps
from desk.counter.result.missing_documents import MissingDocuments
from desk.counter.result.particulars import ParticularsForm
from desk.counter.result.services_done import ServicesDone
from desk.dialogs.sheet import scrolling
from desk.look.folding import FoldingGrid, narrow_enough
from desk.look.parts import KeyButton, button, column, frame, labelled, row, text
from desk.workplace import Workplace
from shared.office.profile import Ask, Outcome, Service
from shared.queue.leg_detail import LegDetail
from shared.queue.serving import Result
from shared.queue.views import TicketView

_OF_ONE_SERVICE = ("outcome", "note", "done")


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
        self._outcomes: tuple[Outcome, ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._choices = FoldingGrid(most=4)
        self.problem = text(kind="problem", wrap=True)
        self.particulars = ParticularsForm()
        self.missing = MissingDocuments()
        self.services = ServicesDone()
        self.agency = QComboBox()
        self.agency.setEditable(True)
        self.agency.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        narrow_enough(self.agency)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(74)
        self.note.setAccessibleName(self.tr("Catatan"))
        palette = workplace.theme.palette
        self.save = KeyButton(self.tr("Simpan & selesai"), "F9", palette, kind="primary")
        self.save_next = KeyButton(self.tr("Simpan & panggil"), "F2", palette)
        self.save.clicked.connect(lambda: self.save_wanted.emit(False))
        self.save_next.clicked.connect(lambda: self.save_wanted.emit(True))
        self.addWidget(FirstSteps(workplace))
        self.addWidget(self._card())
        self.particulars.changed.connect(self._on_edit)
        self.missing.changed.connect(self._on_edit)
        self.services.changed.connect(self._on_edit)
        self.agency.editTextChanged.connect(self._on_edit)
        self.note.textChanged.connect(self._on_edit)
        self._quiet = False
        self._show_asks()

    @property
    def outcome(self) -> str | None:
        """The chosen outcome's key."""
        return next((key for key, made in self.buttons.items() if made.isChecked()), None)

    def show_visitor(self, ticket: TicketView | None, draft: Mapping[str, Any] | None) -> None:
        """Begin with a visitor (from a draft, if one was kept), or show the first steps."""
        self._quiet = True
        same = ticket is not None and self._ticket is not None and ticket.id == self._ticket.id
        leg_changed = same and self._ticket is not None and ticket is not None
        leg_changed = leg_changed and ticket.leg != self._ticket.leg  # type: ignore[union-attr]
        self._ticket = ticket
        self.setCurrentIndex(0 if ticket is None else 1)
        self._offer_outcomes()
        if ticket is not None and (not same or leg_changed):
            carried = self.carried() if leg_changed else {}
            self._begin(ticket)
            self.restore(draft or carried)
        if ticket is None:
            self._clear()
        self._quiet = False

    @property
    def note_typed(self) -> str:
        return self.note.toPlainText().strip()

    def choose(self, key: str) -> None:
        """Choose an outcome as a click does."""
        self.buttons[key].click()

    def result(self) -> Result | str:
        """What to record, or the sentence that says what is missing."""
        key = self.outcome
        if key is None:
            return self.tr("Pilih hasil layanan dahulu.")
        outcome = self.workplace.profile.outcome(key)
        detail = LegDetail(services=self.services.quantities())
        if Ask.AGENCY in outcome.asks:
            agency = self.agency.currentText().strip()
            if not agency:
                return self.tr("Isi OPD tujuan.")
            detail = replace(detail, agency=agency)
        if Ask.MISSING_DOCUMENTS in outcome.asks:
            missing = self.missing.names()
            if not missing:
                return self.tr("Tandai berkas yang belum lengkap.")
            detail = replace(detail, missing_documents=missing)
        if Ask.PARTICULARS in outcome.asks or Ask.COMPLAINT in outcome.asks:
            particulars = self.particulars.given()
            if self.particulars.is_complaint and not particulars.story:
                return self.tr("Isi uraian aduan.")
            detail = replace(detail, particulars=particulars)
        note = self.note_typed
        if Ask.NOTE in outcome.asks and not note:
            return self.tr("Hasil ini memerlukan catatan.")
        return Result(key, note, detail)

    def complain(self, sentence: str) -> None:
        """Say what is missing, beside the field that misses it."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if not sentence:
            return
        self._field_that_misses().setFocus()

    def _field_that_misses(self) -> QWidget:
        if self.outcome is None:
            return next(iter(self.buttons.values()))
        if self.agency.isVisible() and not self.agency.currentText().strip():
            return self.agency
        if self.particulars.isVisible() and self.particulars.is_complaint:
            return self.particulars.story
        return self.missing.other if self.missing.isVisible() else self.note

    def state(self) -> dict[str, Any]:
        """Everything typed, as plain values."""
        return {
            "outcome": self.outcome,
            "note": self.note.toPlainText(),
            "agency": self.agency.currentText(),
            **self.particulars.state(),
            **self.missing.state(),
            **self.services.state(),
        }

    def carried(self) -> dict[str, Any]:
        """What belongs to the visitor and goes on into their next service. The outcome and what
        was done belong to the service that ends, and the note is kept with it."""
        return {key: value for key, value in self.state().items() if key not in _OF_ONE_SERVICE}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Fill the form with what :meth:`state` gave."""
        self._quiet = True
        self._check(state.get("outcome"))
        self.note.setPlainText(str(state.get("note", "")))
        self.agency.setEditText(str(state.get("agency", "")))
        self.particulars.restore(state)
        self.missing.restore(state)
        self.services.restore(state)
        self._show_asks()
        self._quiet = False

    def _begin(self, ticket: TicketView) -> None:
        profile, language = self.workplace.profile, self.workplace.language
        self.complain("")
        self.agency.clear()
        self.agency.addItems(list(profile.agencies))
        self.agency.setEditText("")
        try:
            service = profile.service(ticket.service_code)
        except KeyError:
            return
        self.services.offer(service, profile.services, ticket.subservice, language)
        self.missing.offer(_requirements(service, ticket.subservice, language))

    def _clear(self) -> None:
        self._check(None)
        self.note.clear()
        self.particulars.restore({})
        self.missing.restore({})
        self.complain("")

    def _check(self, key: object) -> None:
        self._group.setExclusive(False)
        for name, made in self.buttons.items():
            made.setChecked(name == key)
        self._group.setExclusive(True)

    def _offer_outcomes(self) -> None:
        outcomes = self.workplace.profile.outcomes
        if outcomes == self._outcomes:
            return
        chosen = self.outcome
        self._outcomes = outcomes
        for made in self.buttons.values():
            self._group.removeButton(made)
            self._choices.remove(made)
            made.deleteLater()
        self.buttons = {}
        self._choices.most = 4 if len(outcomes) in (4, 7, 8) else 3
        for number, outcome in enumerate(outcomes):
            made = button(outcome.name.say(self.workplace.language), "choice", self._on_choice)
            made.setCheckable(True)
            made.setMinimumHeight(42)
            if number < 9:
                # A button's own shortcut clicks a tenth of a second late; F9 may come sooner.
                made.setToolTip(f"Alt+{number + 1}")
                QShortcut(QKeySequence(f"Alt+{number + 1}"), made).activated.connect(made.click)
            self._group.addButton(made)
            self._choices.add(made)
            self.buttons[outcome.key] = made
        self._check(chosen)

    @Slot()
    def _on_choice(self) -> None:
        self.complain("")
        self._show_asks()
        self._on_edit()

    def _on_edit(self, _value: object = None) -> None:
        if self._quiet or self._ticket is None:
            return
        if not self.problem.isHidden():
            self.problem.hide()
        self.touched.emit()
        self.edited.emit()

    def _show_asks(self) -> None:
        key = self.outcome
        asks: tuple[Ask, ...] = ()
        if key is not None:
            asks = self.workplace.profile.outcome(key).asks
        complaint = Ask.COMPLAINT in asks
        self.particulars.setVisible(complaint or Ask.PARTICULARS in asks)
        self.particulars.show_complaint(complaint)
        self._agency_box.setVisible(Ask.AGENCY in asks)
        self.missing.setVisible(Ask.MISSING_DOCUMENTS in asks)

    def _card(self) -> QWidget:
        self._agency_box = QWidget()
        self._agency_box.setLayout(labelled(self.tr("OPD tujuan"), self.agency))
        fields: QVBoxLayout = column(spacing=10, margins=(24, 18, 18, 8))
        choices = column(spacing=5)
        choices.addWidget(text(self.tr("Hasil layanan"), "field"))
        choices.addWidget(self._choices)
        fields.addLayout(choices)
        side_by_side = row(spacing=16)
        side_by_side.addWidget(self._agency_box, 1)
        side_by_side.addWidget(self.particulars.location_box, 1)
        fields.addWidget(self.particulars)
        fields.addLayout(side_by_side)
        fields.addWidget(self.missing)
        fields.addLayout(labelled(self.tr("Catatan"), self.note))
        fields.addWidget(self.services)
        fields.addStretch(1)
        inner = QWidget()
        inner.setLayout(fields)
        self.problem.hide()
        feet = row(spacing=10, margins=(24, 8, 24, 16))
        feet.addWidget(self.particulars.flags_box)
        feet.addWidget(self.problem, 1)
        feet.addStretch(1)
        feet.addWidget(self.save_next)
        feet.addWidget(self.save)
        box = column(spacing=0, margins=(0, 4, 4, 0))
        box.addWidget(scrolling(inner), 1)
        box.addLayout(feet)
        card = frame("card")
        card.setLayout(box)
        return card


def _requirements(service: Service, subservice: str | None, language: str) -> list[str]:
    chosen = [one for one in service.subservices if subservice in (None, one.key)]
    words = [*service.requirements, *(need for one in chosen for need in one.requirements)]
    names = [need.say(language) for need in words]
    return list(dict.fromkeys(names))
