"""Every view model of the kiosk, as the window wants them."""

from collections.abc import Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from kiosk.touch.moment import Moment
from kiosk.touch.screens import SCREENS, Screen
from kiosk.touch.touches import Touches
from kiosk.touch.viewmodels.screen import ScreenViewModel
from kiosk.touch.viewmodels.shell import ShellViewModel

_Model = TypeVar("_Model", bound=ScreenViewModel[Any])


class ViewModels:
    """The shell's and one of each kind that ``screens`` name."""

    def __init__(
        self,
        touches: Touches | None,
        parent: QObject,
        *,
        screens: Sequence[Screen[Any]] = SCREENS,
    ) -> None:
        self._screens = tuple(screens)
        self.shell = ShellViewModel(touches, parent)
        kinds = dict.fromkeys(screen.view_model for screen in screens)
        self._by_kind = {kind: kind(touches, parent) for kind in kinds}

    def of(self, kind: type[_Model]) -> _Model:
        """The one of a kind."""
        found = self._by_kind[kind]
        assert isinstance(found, kind)
        return found

    def refresh(self, moment: Moment) -> None:
        """Derive every screen, and then the frame, which says which one is on."""
        for each in self._by_kind.values():
            each.refresh(moment)
        self.shell.refresh(moment)

    def for_window(self) -> dict[str, object]:
        """What the window's required properties are given."""
        rows = [
            {
                "name": screen.name.value,
                "file": f"screens/{screen.qml}.qml",
                "kept": screen.kept,
                "viewModel": self._by_kind[screen.view_model],
            }
            for screen in self._screens
        ]
        return {"shell": self.shell, "screens": rows}
