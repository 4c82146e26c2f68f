"""The number keys of a keypad, for a visitor who does not touch the screen."""

from PySide6.QtCore import QObject, Slot

from kiosk.touch.journey import Journey
from kiosk.touch.screens import screen_at
from kiosk.touch.view_models import ViewModels


class Keypad(QObject):
    """What a single key means on the screen shown now: the tile or choice of that place."""

    def __init__(
        self, journey: Journey, view_models: ViewModels, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._journey, self._view_models = journey, view_models

    @Slot(str)
    def typed(self, key: str) -> None:
        """``key`` is one letter or digit."""
        screen = screen_at(self._journey.screen)
        screen.keypad(self._view_models.of(screen.view_model), key)
