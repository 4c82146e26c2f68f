"""Keeps what is being typed: a moment after the last change, and at once when leaving."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Slot

from desk.drafts import Drafts
from desk.workplace import Workplace

_PAUSE_MS = 400


class Typing(QObject):
    """The draft of the visitor at the counter; files are touched off the GUI thread only."""

    def __init__(
        self, place: Workplace, state: Callable[[], dict[str, Any]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._state = state
        self._drafts = Drafts(place.house.folder)
        self._ticket: UUID | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def read(self, ticket: UUID, done: Callable[[dict[str, Any] | None], None]) -> None:
        """Fetch the draft of a visitor who has just come to the counter."""
        self.flush()
        self._ticket = ticket
        self._place.run(self, lambda: self._drafts.read(ticket), done)

    def leave(self) -> None:
        """Nobody is at the counter any more; what was typed for the last one stays kept."""
        self.flush()
        self._ticket = None

    def ended(self, ticket: UUID) -> None:
        """The visit is on record: its draft goes."""
        self._timer.stop()
        if self._ticket == ticket:
            self._ticket = None
        self._place.run(self, lambda: self._drafts.drop(ticket))

    @Slot()
    def edited(self) -> None:
        self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Write what is pending."""
        if not self._timer.isActive() and self.sender() is not self._timer:
            return
        self._timer.stop()
        ticket = self._ticket
        if ticket is not None:
            state = self._state()
            self._place.run(self, lambda: self._drafts.keep(ticket, state))
