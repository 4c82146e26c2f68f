"""A form's draft: what is typed and not saved, kept for one officer at this computer."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from desk.drafts import Drafts
from desk.workplace import Workplace

_PAUSE_MS = 400
State = dict[str, Any]


def draft_name(place: Workplace, form: str) -> str:
    """The name of a form's draft; each officer has their own."""
    return f"form-{form}-{place.officer.id.hex}"


class FormDraft(QObject):
    """Writes ``state()`` a moment after the last change, and removes the draft once there is
    nothing in it (``state()`` is None). Files are touched off the GUI thread only.

    ``restore`` puts a draft back into the form; ``clear`` empties the form again.
    """

    def __init__(
        self,
        place: Workplace,
        form: str,
        state: Callable[[], State | None],
        restore: Callable[[State], None],
        clear: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._place, self._name = place, draft_name(place, form)
        self._state, self._restore, self._clear = state, restore, clear
        self._drafts = Drafts(place.house.folder)
        self._pending = False
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def offer(self) -> None:
        """Give back what was kept, unless somebody has begun to type meanwhile."""
        self._place.run(self, lambda: self._drafts.read(self._name), self._offered)

    def edited(self, _value: object = None) -> None:
        """Something was typed or chosen."""
        self._pending = True
        self._timer.start()

    def flush(self) -> None:
        """Write what is pending."""
        if not self._pending:
            return
        self._pending = False
        self._timer.stop()
        state = self._state()
        if state is None:
            self._place.run(self, lambda: self._drafts.drop(self._name))
        else:
            self._place.run(self, lambda: self._drafts.keep(self._name, state))

    def ended(self) -> None:
        """What was typed is on record or thrown away."""
        self._pending = False
        self._timer.stop()
        self._place.run(self, lambda: self._drafts.drop(self._name))

    def _offered(self, found: State | None) -> None:
        if not found or self._state() is not None:
            return
        self._restore(found)
        self._place.tell(
            self.tr("Isian yang belum disimpan dikembalikan."),
            action=self.tr("Kosongkan"),
            act=self._throw_away,
        )

    def _throw_away(self) -> None:
        self._clear()
        self.ended()
