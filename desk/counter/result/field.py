"""What one field of the result is, so that the form need not know which ones there are."""

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from shared.office.profile import Ask, HouseProfile, Service
from shared.queue.serving import Result


class ResultField(QWidget):
    """Shown where the chosen outcome asks for it, or always when ``asked_by`` is empty.

    ``of_visitor``: what was typed goes on with the visitor into their next service; otherwise it
    belongs to the service that ends.
    """

    changed = Signal()
    asked_by: ClassVar[frozenset[Ask]] = frozenset()
    of_visitor: ClassVar[bool] = False

    def ask(self, asks: frozenset[Ask]) -> None:
        """Show what an outcome with these ``asks`` needs."""
        self.setVisible(not self.asked_by or bool(self.asked_by & asks))

    def begin(
        self, profile: HouseProfile, service: Service, subservice: str | None, language: str
    ) -> None:
        """Offer what fits the service that begins."""

    def missing(self, asks: frozenset[Ask]) -> tuple[str, QWidget] | None:
        """The sentence that says what an outcome with these ``asks`` still lacks, and where it is
        to be typed."""
        raise NotImplementedError

    def fill(self, result: Result, asks: frozenset[Ask]) -> Result:
        """``result`` with what was typed here and belongs on record."""
        raise NotImplementedError

    def state(self) -> dict[str, Any]:
        """Everything typed, as plain JSON values, for the draft."""
        raise NotImplementedError

    def restore(self, state: Mapping[str, Any]) -> None:
        """Fill the field with what :meth:`state` gave."""
        raise NotImplementedError

    @Slot()
    def say_changed(self, _value: object = None) -> None:
        self.changed.emit()
