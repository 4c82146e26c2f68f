"""What every screen's view model is: derived from the moment, told every touch."""

from typing import TypeVar

from PySide6.QtCore import QObject

from kiosk.touch.moment import Moment, Words
from kiosk.touch.touches import Touches
from shared.qt.view_model import ViewModel

_Props = TypeVar("_Props")


class ScreenViewModel(ViewModel[_Props]):
    """A `ViewModel` that derives its props and hands touches on.

    ``empty`` are the props before the first moment. ``touches`` is None in a window that waits
    for its house; nothing can be touched there.
    """

    empty: _Props

    def __init__(self, touches: Touches | None, parent: QObject | None = None) -> None:
        super().__init__(self.empty, parent)
        self._touches = touches

    @property
    def touches(self) -> Touches:
        assert self._touches is not None, "a window without a house takes no touches"
        return self._touches

    def refresh(self, moment: Moment) -> None:
        """Show what the screen is at ``moment``."""
        raise NotImplementedError


def silent(_moment: Moment) -> Words:
    """A screen that says nothing."""
    return ()
