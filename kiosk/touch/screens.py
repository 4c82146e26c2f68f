"""The one table of the kiosk's screens: a new screen is a row here, its QML and its view model."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from kiosk.touch import patience
from kiosk.touch.moment import Moment, Words
from kiosk.touch.offers import Offer, keyed, none_offered
from kiosk.touch.patience import Patience
from kiosk.touch.touches import Touches
from kiosk.touch.viewmodels.attract import AttractViewModel
from kiosk.touch.viewmodels.closed import ClosedViewModel, closed_offers, closed_prompt
from kiosk.touch.viewmodels.complaint import (
    ComplaintViewModel,
    complaint_offers,
    complaint_prompt,
)
from kiosk.touch.viewmodels.complaint_status import (
    ComplaintStatusViewModel,
    status_offers,
    status_prompt,
)
from kiosk.touch.viewmodels.home import HomeViewModel, home_offers, home_prompt
from kiosk.touch.viewmodels.lookup import LookupViewModel, lookup_offers, lookup_prompt
from kiosk.touch.viewmodels.message import MessageViewModel, message_offers, message_prompt
from kiosk.touch.viewmodels.pin import PinViewModel, pin_offers, staff_offers
from kiosk.touch.viewmodels.screen import ScreenViewModel, silent
from kiosk.touch.viewmodels.service import (
    ServiceViewModel,
    choices_offers,
    choices_prompt,
    requirements_offers,
    requirements_prompt,
)
from kiosk.touch.viewmodels.survey import SurveyViewModel, survey_offers, survey_prompt
from kiosk.touch.viewmodels.ticket import TicketViewModel, ticket_offers, ticket_prompt
from kiosk.touch.visit import ScreenName, Visit
from shared.office.profile import KioskRules

_Model = TypeVar("_Model", bound=ScreenViewModel[Any])


@dataclass(frozen=True)
class Typing:
    """What keys are on a screen that something is entered on: ``type`` takes one, ``erase`` takes
    the last back, where ``entered`` finds one."""

    type: Callable[[Touches, str], object]
    erase: Callable[[Touches], object]
    entered: Callable[[Visit], str]


@dataclass(frozen=True)
class Screen(Generic[_Model]):
    """One screen.

    ``qml`` names its file in ``qml/Kiosk/screens``; ``prompt`` is what it says aloud in the
    accessibility mode before its ``offers``, which keys choose; a letter or digit that is no
    offer's is for its ``typing``. ``asks`` screens hold what a visitor chose or typed: before one
    leaves it asks whether they are still there. ``kept`` screens, those of the main path, are
    made once; any other is made anew.
    """

    name: ScreenName
    view_model: type[_Model]
    qml: str
    patience: Patience
    prompt: Callable[[Moment], Words]
    offers: Callable[[Moment], tuple[Offer, ...]]
    typing: Typing | None = None
    asks: bool = False
    kept: bool = False


_NUMBER = Typing(
    lambda touches, key: touches.enquiry.type_key(key),
    lambda touches: touches.enquiry.erase(),
    lambda visit: visit.entered,
)
_REPORT = Typing(
    lambda touches, key: touches.complaint_enquiry.type_key(key),
    lambda touches: touches.complaint_enquiry.erase(),
    lambda visit: visit.case.digits,
)
_PIN = Typing(
    lambda touches, key: touches.staff_corner.type_pin(key) if key.isdigit() else None,
    lambda touches: touches.staff_corner.erase_pin(),
    lambda visit: visit.pin,
)

SCREENS: tuple[Screen[Any], ...] = (
    Screen(
        ScreenName.HOME, HomeViewModel, "HomeScreen", patience.idle,
        prompt=home_prompt, offers=home_offers, asks=True, kept=True,
    ),
    Screen(
        ScreenName.TICKET, TicketViewModel, "TicketScreen", patience.ticket,
        prompt=ticket_prompt, offers=ticket_offers, kept=True,
    ),
    Screen(
        ScreenName.CHOICES, ServiceViewModel, "ChoicesScreen", patience.idle,
        prompt=choices_prompt, offers=choices_offers, asks=True,
    ),
    Screen(
        ScreenName.REQUIREMENTS, ServiceViewModel, "RequirementsScreen", patience.idle,
        prompt=requirements_prompt, offers=requirements_offers, asks=True,
    ),
    Screen(
        ScreenName.CLOSED, ClosedViewModel, "ClosedScreen", patience.idle,
        prompt=closed_prompt, offers=closed_offers,
    ),
    Screen(
        ScreenName.MESSAGE, MessageViewModel, "MessageScreen", patience.message,
        prompt=message_prompt, offers=message_offers,
    ),
    Screen(
        ScreenName.LOOKUP, LookupViewModel, "LookupScreen", patience.idle,
        prompt=lookup_prompt, offers=lookup_offers, typing=_NUMBER, asks=True,
    ),
    Screen(
        ScreenName.SURVEY, SurveyViewModel, "SurveyScreen", patience.idle,
        prompt=survey_prompt, offers=survey_offers, asks=True,
    ),
    Screen(
        ScreenName.COMPLAINT, ComplaintViewModel, "ComplaintScreen", patience.idle,
        prompt=complaint_prompt, offers=complaint_offers, typing=_REPORT, asks=True,
    ),
    Screen(
        ScreenName.COMPLAINT_STATUS, ComplaintStatusViewModel, "ComplaintStatusScreen",
        patience.status, prompt=status_prompt, offers=status_offers,
    ),
    Screen(
        ScreenName.PIN, PinViewModel, "PinScreen", patience.idle,
        prompt=silent, offers=pin_offers, typing=_PIN,
    ),
    Screen(
        ScreenName.STAFF, PinViewModel, "StaffScreen", patience.idle,
        prompt=silent, offers=staff_offers,
    ),
    Screen(
        ScreenName.ATTRACT, AttractViewModel, "AttractScreen", patience.forever,
        prompt=silent, offers=none_offered,
    ),
)  # fmt: skip

_BY_NAME = {screen.name: screen for screen in SCREENS}


def screen_at(name: ScreenName) -> Screen[Any]:
    """The row of the screen ``name``."""
    return _BY_NAME[name]


def keys_now(moment: Moment) -> Mapping[str, Offer]:
    """What each key does on the screen shown at ``moment``."""
    return keyed(screen_at(moment.screen).offers(moment), moment.visit.page)


def asks_before_leaving(name: ScreenName) -> bool:
    """Whether the screen asks its visitor before it leaves them."""
    return screen_at(name).asks


def seconds_left_alone(name: ScreenName, visit: Visit, rules: KioskRules) -> float | None:
    """Seconds without a touch until the screen gives up; None for one that stays."""
    return screen_at(name).patience(visit, rules)
