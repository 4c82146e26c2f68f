"""The draft of a report that is being written: of its visit, or of the officer's form."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from desk.form_draft import Draft, State, draft_name
from desk.workplace import Workplace


class IntakeDraft(Draft):
    """Goes over from one report to another; until `begin` it keeps nothing."""

    def __init__(
        self, workplace: Workplace, state: Callable[[], State | None], parent: QObject
    ) -> None:
        super().__init__(workplace, None, state, parent)

    def begin(self, case: str | None, offered: Callable[[State | None], Any]) -> None:
        """Go over to another case; None is the officer's form for reports by other channels."""
        self.flush()
        self._name = case or draft_name(self._workplace, "intake")
        self._read(self._name, offered)

    def ended(self) -> None:
        """The report is on record, or thrown away."""
        if self._name is not None:
            self._drop(self._name)
