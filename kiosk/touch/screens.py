"""The one table of the kiosk's screens: a new screen is a row here, its QML and its view model."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from kiosk.touch import patience
from kiosk.touch.moment import Moment, Words
from kiosk.touch.patience import Patience
from kiosk.touch.viewmodels.attract import AttractViewModel
from kiosk.touch.viewmodels.closed import ClosedViewModel, closed_prompt
from kiosk.touch.viewmodels.complaint import ComplaintViewModel, complaint_prompt
from kiosk.touch.viewmodels.complaint_status import ComplaintStatusViewModel, status_prompt
from kiosk.touch.viewmodels.home import HomeViewModel, home_prompt
from kiosk.touch.viewmodels.lookup import LookupViewModel, lookup_prompt
from kiosk.touch.viewmodels.message import MessageViewModel, message_prompt
from kiosk.touch.viewmodels.pin import PinViewModel
from kiosk.touch.viewmodels.screen import ScreenViewModel, no_key, silent
from kiosk.touch.viewmodels.service import ServiceViewModel, choices_prompt, requirements_prompt
from kiosk.touch.viewmodels.survey import SurveyViewModel, survey_prompt
from kiosk.touch.viewmodels.ticket import TicketViewModel, ticket_prompt
from kiosk.touch.visit import ScreenName, Visit
from shared.office.profile import KioskRules

_Model = TypeVar("_Model", bound=ScreenViewModel[Any])


@dataclass(frozen=True)
class Screen(Generic[_Model]):
    """One screen.

    ``qml`` names its file in ``qml/Kiosk/screens``; ``prompt`` is what it says aloud in the
    accessibility mode and ``keypad`` what a letter or digit typed by a hand means on it.
    ``asks`` screens hold what a visitor chose or typed: before one leaves it asks whether they are
    still there. ``kept`` screens, those of the main path, are made once; any other is made anew.
    """

    name: ScreenName
    view_model: type[_Model]
    qml: str
    patience: Patience
    prompt: Callable[[Moment], Words]
    keypad: Callable[[_Model, str], None]
    asks: bool = False
    kept: bool = False


SCREENS: tuple[Screen[Any], ...] = (
    Screen(
        ScreenName.HOME, HomeViewModel, "HomeScreen", patience.idle,
        prompt=home_prompt, keypad=HomeViewModel.choose_by_key, asks=True, kept=True,
    ),
    Screen(
        ScreenName.TICKET, TicketViewModel, "TicketScreen", patience.ticket,
        prompt=ticket_prompt, keypad=no_key, kept=True,
    ),
    Screen(
        ScreenName.CHOICES, ServiceViewModel, "ChoicesScreen", patience.idle,
        prompt=choices_prompt, keypad=ServiceViewModel.pick_by_key, asks=True,
    ),
    Screen(
        ScreenName.REQUIREMENTS, ServiceViewModel, "RequirementsScreen", patience.idle,
        prompt=requirements_prompt, keypad=ServiceViewModel.take_by_key, asks=True,
    ),
    Screen(
        ScreenName.CLOSED, ClosedViewModel, "ClosedScreen", patience.idle,
        prompt=closed_prompt, keypad=no_key,
    ),
    Screen(
        ScreenName.MESSAGE, MessageViewModel, "MessageScreen", patience.message,
        prompt=message_prompt, keypad=no_key,
    ),
    Screen(
        ScreenName.LOOKUP, LookupViewModel, "LookupScreen", patience.idle,
        prompt=lookup_prompt, keypad=LookupViewModel.type, asks=True,
    ),
    Screen(
        ScreenName.SURVEY, SurveyViewModel, "SurveyScreen", patience.idle,
        prompt=survey_prompt, keypad=SurveyViewModel.answer_by_key, asks=True,
    ),
    Screen(
        ScreenName.COMPLAINT, ComplaintViewModel, "ComplaintScreen", patience.idle,
        prompt=complaint_prompt, keypad=ComplaintViewModel.type, asks=True,
    ),
    Screen(
        ScreenName.COMPLAINT_STATUS, ComplaintStatusViewModel, "ComplaintStatusScreen",
        patience.status, prompt=status_prompt, keypad=no_key,
    ),
    Screen(
        ScreenName.PIN, PinViewModel, "PinScreen", patience.idle,
        prompt=silent, keypad=PinViewModel.type_by_key,
    ),
    Screen(
        ScreenName.STAFF, PinViewModel, "StaffScreen", patience.idle,
        prompt=silent, keypad=no_key,
    ),
    Screen(
        ScreenName.ATTRACT, AttractViewModel, "AttractScreen", patience.forever,
        prompt=silent, keypad=no_key,
    ),
)  # fmt: skip

_BY_NAME = {screen.name: screen for screen in SCREENS}


def screen_at(name: ScreenName) -> Screen[Any]:
    """The row of the screen ``name``."""
    return _BY_NAME[name]


def asks_before_leaving(name: ScreenName) -> bool:
    """Whether the screen asks its visitor before it leaves them."""
    return screen_at(name).asks


def seconds_left_alone(name: ScreenName, visit: Visit, rules: KioskRules) -> float | None:
    """Seconds without a touch until the screen gives up; None for one that stays."""
    return screen_at(name).patience(visit, rules)
