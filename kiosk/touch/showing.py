"""What is on screen: every screen's props, derived from the visit, the look and the clock."""

import logging

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.touch.journey import Journey
from kiosk.touch.patience import ATTRACT_TURN_SECONDS
from kiosk.touch.prompts import Prompts
from kiosk.touch.spoken import spoken
from kiosk.touch.staff_corner import StaffCorner
from kiosk.touch.view_models import Faces
from kiosk.touch.viewmodels.attract import attract_props
from kiosk.touch.viewmodels.closed import closed_props
from kiosk.touch.viewmodels.home import check_words, home_props, tiles
from kiosk.touch.viewmodels.lookup import lookup_props
from kiosk.touch.viewmodels.message import message_props
from kiosk.touch.viewmodels.pin import pin_props
from kiosk.touch.viewmodels.service import service_props
from kiosk.touch.viewmodels.shell import language_choices, shell_props
from kiosk.touch.viewmodels.ticket import ticket_props
from kiosk.touch.visit import Place, screen_of
from kiosk.touch.window import KioskWindow
from shared.office.profile import HouseProfile
from shared.qt.translator import Translator
from shared.theme import Theme, ThemeNotUsable, high_contrast, theme_named

_log = logging.getLogger(__name__)


class Showing(QObject):
    """Keeps the faces, the colours, the language and the voice at what the journey is now.

    ``minute`` is the one last shown, in ISO letters.
    """

    def __init__(
        self,
        journey: Journey,
        corner: StaffCorner,
        faces: Faces,
        window: KioskWindow,
        prompts: Prompts,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey, self._corner, self._faces = journey, corner, faces
        self._window, self._prompts = window, prompts
        self._contrast, self._theme = False, theme
        self._turn = 0
        self.minute = ""
        self._translator = Translator("kiosk", self)
        self._translator.spoken.connect(self._retranslate)
        self._loop = QTimer(self, interval=journey.milliseconds(ATTRACT_TURN_SECONDS))
        self._loop.timeout.connect(self._next_sentence)

    @Slot()
    def refresh(self) -> None:
        """Derive everything anew; what is equal to what is shown changes nothing."""
        journey, faces = self._journey, self._faces
        visit, look, now = journey.visit, journey.look, journey.house.now()
        self._translator.speak(visit.language)
        self._wear(accessible=visit.accessible)
        place, about = screen_of(visit, look, journey.health)
        faces.home.swap(
            home_props(visit, look), tiles(visit, look, check_words(), complaints=False)
        )
        faces.service.show(service_props(visit, look))
        faces.ticket.show(ticket_props(visit, look, seconds=self._ticket_seconds()))
        faces.closed.show(closed_props(visit, look, now=now))
        faces.message.show(message_props(about))
        faces.lookup.show(lookup_props(visit, look))
        faces.pin.show(pin_props(visit, says=self._corner.says, locked=self._corner.locked))
        faces.attract.show(attract_props(visit, look, turn=self._turn, now=now))
        frame = shell_props(visit, look, journey.health, kiosk=journey.kiosk, now=now)
        self.minute = now.isoformat(timespec="minutes")
        faces.shell.swap(frame, language_choices(visit, look))
        keys = len(faces.service.shown.choices if place is Place.CHOICES else faces.home.offered)
        self._prompts.follow(spoken(visit, look, journey.health, keys=keys, now=now))
        if place is Place.ATTRACT and not self._loop.isActive():
            self._loop.start()
        elif place is not Place.ATTRACT:
            self._loop.stop()

    def _ticket_seconds(self) -> float:
        journey = self._journey
        if journey.look is None:
            return 0.0
        factor = 2 if journey.visit.accessible else 1
        return journey.milliseconds(journey.look.profile.kiosk.ticket_seconds * factor) / 1000

    def _wear(self, *, accessible: bool) -> None:
        look = self._journey.look
        theme = theme_of(look.profile) if look is not None else self._theme
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
