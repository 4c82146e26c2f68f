"""What is on screen: every screen's props, derived from the visit, the snapshot and the clock."""

import logging

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.touch.moment import Moment
from kiosk.touch.patience import ATTRACT_TURN_SECONDS
from kiosk.touch.prompts import Prompts
from kiosk.touch.spoken import spoken
from kiosk.touch.touches import Touches
from kiosk.touch.view_models import ViewModels
from kiosk.touch.visit import ScreenName
from kiosk.touch.window import KioskWindow
from shared.office.profile import HouseProfile
from shared.qt.translator import Translator
from shared.theme import Theme, ThemeNotUsable, high_contrast, theme_named

_log = logging.getLogger(__name__)


class Showing(QObject):
    """Keeps the screens, the colours, the language and the voice at what the journey is now.

    ``minute`` is the one last shown, in ISO letters; ``screenChanged`` when something
    else has come under the finger.
    """

    screenChanged = Signal()  # noqa: N815 - a Qt signal

    def __init__(
        self,
        touches: Touches,
        view_models: ViewModels,
        window: KioskWindow,
        prompts: Prompts,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey, self._corner = touches.journey, touches.staff_corner
        self._ticketing = touches.ticketing
        self._view_models = view_models
        self._window, self._prompts = window, prompts
        self._contrast, self._theme = False, theme
        self._turn = 0
        self.minute = ""
        self._under_the_finger: tuple[ScreenName, bool, bool, int, int] | None = None
        self._translator = Translator("kiosk", self)
        self._translator.spoken.connect(self._retranslate)
        self._loop = QTimer(self, interval=self._journey.milliseconds(ATTRACT_TURN_SECONDS))
        self._loop.timeout.connect(self._next_sentence)

    @Slot()
    def refresh(self) -> None:
        """Derive everything anew; what is equal to what is shown changes nothing."""
        moment = self.moment()
        self._translator.speak(moment.visit.language)
        self._wear(accessible=moment.visit.accessible)
        self._view_models.refresh(moment)
        under_the_finger = (
            moment.screen,
            moment.still_here,
            moment.last is not None,
            moment.visit.survey.step,
            moment.visit.page,
        )
        if under_the_finger != self._under_the_finger:
            self._under_the_finger = under_the_finger
            self.screenChanged.emit()
        self.minute = moment.now.isoformat(timespec="minutes")
        self._prompts.follow(spoken(moment))
        if moment.screen is ScreenName.ATTRACT and not self._loop.isActive():
            self._loop.start()
        elif moment.screen is not ScreenName.ATTRACT:
            self._loop.stop()

    def moment(self) -> Moment:
        """All that the screens are derived from, now."""
        journey, last = self._journey, self._ticketing.last
        return Moment(
            visit=journey.visit,
            snapshot=journey.snapshot,
            health=journey.health,
            now=journey.house.now(),
            kiosk=journey.kiosk,
            still_here=journey.still_here,
            last=last.given.ticket if last else None,
            last_unprinted=last is not None and last.printing.paperless,
            turn=self._turn,
            pace=journey.pace,
            pin_problem=self._corner.says,
            pin_locked=self._corner.locked,
        )

    def _wear(self, *, accessible: bool) -> None:
        snapshot = self._journey.snapshot
        theme = theme_of(snapshot.profile) if snapshot is not None else self._theme
        if (accessible, theme) != (self._contrast, self._theme):
            self._contrast, self._theme = accessible, theme
            self._window.wear(high_contrast(theme) if accessible else theme)

    @Slot()
    def _retranslate(self) -> None:
        self._window.engine.retranslate()

    @Slot()
    def _next_sentence(self) -> None:
        self._turn += 1
        self.refresh()

    def close(self) -> None:
        self._loop.stop()
        self._translator.close()


def theme_of(profile: HouseProfile) -> Theme:
    """The theme the house wears; Palembang's where its own cannot be used."""
    try:
        return theme_named(profile.theme)
    except ThemeNotUsable as problem:
        _log.error("%s", problem)
        return theme_named("palembang")
