"""The keys of a keypad, for a visitor who does not touch the screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.touch.moment import Moment
from kiosk.touch.offers import ENTER
from kiosk.touch.prompts import Prompts
from kiosk.touch.screens import keys_now, screen_at
from kiosk.touch.touches import Touches
from kiosk.touch.visit import ScreenName

ENTRY = "*"
"""The marked key: the voice begins; afterwards it says everything again."""


class Keypad(QObject):
    """What a single key means now: something of the voice, something offered, or an entry."""

    def __init__(
        self,
        touches: Touches,
        prompts: Prompts,
        moment: Callable[[], Moment],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._touches, self._moment = touches, moment
        self._voice: dict[str, Callable[[], object]] = {
            ENTRY: prompts.again,
            "/": prompts.slower,
            "+": prompts.louder,
            "-": prompts.quieter,
            ".": prompts.pause,
            ",": prompts.pause,
        }

    @Slot(str)
    def typed(self, key: str) -> None:
        """``key`` is one letter, digit or sign, or `ENTER`."""
        journey, moment = self._touches.journey, self._moment()
        if moment.visit.accessible and key in self._voice:
            self._voice[key]()
            return
        if key == ENTRY:
            journey.be_heard()
        elif moment.screen is ScreenName.ATTRACT:
            journey.go_home()
        else:
            self._act(moment, key)

    def _act(self, moment: Moment, key: str) -> None:
        offer, typing = keys_now(moment).get(key), screen_at(moment.screen).typing
        if offer is not None:
            if offer.act is not None:
                offer.act(self._touches)
        elif typing is not None and (key.isalnum() or key == "-") and key != ENTER:
            typing.type(self._touches, key)

    @Slot()
    def entered(self) -> None:
        """Enter, while no control has the keyboard."""
        self.typed(ENTER)

    @Slot()
    def erased(self) -> None:
        """Backspace: the last sign, or one screen back where nothing was entered."""
        moment = self._moment()
        typing = screen_at(moment.screen).typing
        if typing is not None and typing.entered(moment.visit):
            typing.erase(self._touches)
        else:
            self._touches.journey.back()
