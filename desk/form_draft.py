"""Drafts of what is typed and not saved, kept at this computer until it is."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desk.drafts import Drafts, Name
from desk.workplace import Workplace

_GATHERS_MS = 400
State = dict[str, Any]


def draft_name(workplace: Workplace, form: str) -> str:
    """The name of a form's draft; each officer has their own."""
    return f"form-{form}-{workplace.officer.id.hex}"


class Draft(QObject):
    """Writes ``state()`` a moment after a change, also while typing goes on, and at once on
    `flush`; removes the draft once there is nothing in it (``state()`` is None). ``name`` None
    keeps nothing.

    Files are touched off the GUI thread only. ``written`` comes when a draft lies on disk.
    """

    written = Signal()

    def __init__(
        self,
        workplace: Workplace,
        name: Name | None,
        state: Callable[[], State | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._name, self._state = workplace, name, state
        self._drafts = Drafts(workplace.house.drafts, workplace.house.keys)
        self._timer = QTimer(self, singleShot=True, interval=_GATHERS_MS)
        self._timer.timeout.connect(self._write)

    def edited(self, _value: object = None) -> None:
        """Something was typed or chosen."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Write what is pending."""
        if self._timer.isActive():
            self._write()

    def throw_away(self, clear: Callable[[], None], restore: Callable[[State], None]) -> None:
        """Forget the draft and empty the form; for a while it can be given back."""
        state = self._state()
        if self._name is not None:
            self._drop(self._name)
        clear()
        if state is not None:
            self._workplace.tell(
                self.tr("Isian dikosongkan."),
                action=self.tr("Kembalikan"),
                act=lambda: self._bring_back(state, clear, restore),
            )

    def _bring_back(
        self, state: State, clear: Callable[[], None], restore: Callable[[State], None]
    ) -> None:
        if self._state() not in (None, state):
            # Something was typed meanwhile: that can be given back in its turn.
            self.throw_away(clear, restore)
        restore(state)
        self.edited()

    def _write(self) -> None:
        self._timer.stop()
        if self._name is None:
            return
        name, state = self._name, self._state()
        if state is None:
            self._drop(name)
        else:
            self._workplace.run(
                self, lambda: self._drafts.keep(name, state), lambda _none: self.written.emit()
            )

    def _read(self, name: Name, done: Callable[[State | None], None]) -> None:
        self._workplace.run(self, lambda: self._drafts.read(name), done)

    def _drop(self, name: Name) -> None:
        self._timer.stop()
        self._workplace.run(self, lambda: self._drafts.drop(name))


class VisitDraft(Draft):
    """The draft of the visitor at the counter."""

    def __init__(self, workplace: Workplace, state: Callable[[], State], parent: QObject) -> None:
        super().__init__(workplace, None, state, parent)

    def read(self, ticket: UUID, done: Callable[[State | None], None]) -> None:
        """Fetch the draft of a visitor who has just come to the counter."""
        self.flush()
        self._name = ticket
        self._read(ticket, done)

    def leave(self) -> None:
        """Nobody is at the counter any more; what was typed for the last one stays kept."""
        self.flush()
        self._name = None

    def ended(self, ticket: UUID) -> None:
        """The visit is on record: its draft goes."""
        if self._name == ticket:
            self._name = None
        self._drop(ticket)


class FormDraft(Draft):
    """The draft of a form of its own, one for each officer.

    ``restore`` puts a draft back into the form; ``clear`` empties the form again.
    """

    def __init__(
        self,
        workplace: Workplace,
        form: str,
        state: Callable[[], State | None],
        restore: Callable[[State], None],
        clear: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(workplace, draft_name(workplace, form), state, parent)
        self._form = draft_name(workplace, form)
        self._restore, self._clear = restore, clear

    def offer(self) -> None:
        """Give back what was kept, unless somebody has begun to type meanwhile."""
        self._read(self._form, self._offered)

    def ended(self) -> None:
        """What was typed is on record or thrown away."""
        self._drop(self._form)

    def _offered(self, found: State | None) -> None:
        if not found or self._state() is not None:
            return
        self._restore(found)
        self._workplace.tell(
            self.tr("Isian yang belum disimpan dikembalikan."),
            action=self.tr("Kosongkan"),
            act=self.give_up,
        )

    def give_up(self) -> None:
        """Empty the form and forget its draft; the notice gives it back."""
        self.throw_away(self._clear, self._restore)
