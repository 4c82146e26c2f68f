"""All that the screens are derived from, at one instant."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.touch.house_snapshot import HouseSnapshot
from kiosk.touch.visit import About, Health, ScreenName, Visit, screen_of
from shared.queue.views import TicketView
from shared.speech.language import INDONESIAN, LANGUAGES, SpokenLanguage
from shared.speech.words import Word

Words = tuple[Word, ...]


@dataclass(frozen=True)
class Moment:
    """The visit, the house and the kiosk at ``now`` (aware).

    ``still_here`` while the visitor is asked whether they are; ``last`` is the number that can be
    shown again, ``last_unprinted`` whether it is on no paper. ``turn`` counts the sentences of
    the attract loop, ``pace`` is the length of a second of waiting; ``pin_problem`` and
    ``pin_locked`` are what the staff corner says of the last PIN.
    """

    visit: Visit
    snapshot: HouseSnapshot | None
    health: Health
    now: datetime
    kiosk: str = ""
    still_here: bool = False
    last: TicketView | None = None
    last_unprinted: bool = False
    turn: int = 0
    pace: float = 1.0
    pin_problem: str = ""
    pin_locked: bool = False

    @property
    def screen(self) -> ScreenName:
        """The screen that is on."""
        return screen_of(self.visit, self.snapshot, self.health)[0]

    @property
    def about(self) -> About:
        """What a message on it is about."""
        return screen_of(self.visit, self.snapshot, self.health)[1]

    @property
    def voice(self) -> SpokenLanguage:
        """The language of its prompts: a language without a voice is spoken as Indonesian."""
        return LANGUAGES.get(self.visit.language, INDONESIAN)
