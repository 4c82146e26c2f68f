"""One visitor at the kiosk: what they chose so far, and which screen that puts before them."""

import uuid
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from kiosk.touch.answers import SurveyEntry
from kiosk.touch.house_snapshot import HouseSnapshot, Standing
from shared.complaints.asking import StatusAnswer
from shared.complaints.reporter_status import ReporterStatus
from shared.office.opening import Opening
from shared.office.profile import Service, Subservice
from shared.queue.views import TicketView


class ScreenName(StrEnum):
    """Where in the kiosk a visitor is; the names are the QML screens'."""

    HOME = "home"
    CHOICES = "choices"
    REQUIREMENTS = "requirements"
    TICKET = "ticket"
    MESSAGE = "message"
    LOOKUP = "lookup"
    SURVEY = "survey"
    COMPLAINT = "complaint"
    COMPLAINT_STATUS = "complaint_status"
    PIN = "pin"
    STAFF = "staff"
    ATTRACT = "attract"
    CLOSED = "closed"


class About(StrEnum):
    """What a message screen tells."""

    NOTHING = ""
    STARTING = "starting"
    DATABASE_AWAY = "database_away"
    PAUSED = "paused"
    ERROR = "error"
    QUOTA = "quota"
    SERVICE_CLOSED = "service_closed"
    NOT_ISSUED = "not_issued"
    REPRINTED = "reprinted"
    NOT_REPRINTED = "not_reprinted"
    SURVEYED = "surveyed"
    SURVEYED_BEFORE = "surveyed_before"
    NOT_SURVEYED = "not_surveyed"
    LIST_PRINTED = "list_printed"


class Printing(StrEnum):
    """What became of the slip."""

    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """It may be on paper: only who looks can tell."""

    @property
    def paperless(self) -> bool:
        """Whether the visitor may have nothing in hand but what they note themselves."""
        return self in (Printing.FAILED, Printing.UNKNOWN)


class FoundTicket(StrEnum):
    """What became of asking where a number stands."""

    NOTHING_YET = ""
    FOUND = "found"
    UNKNOWN = "unknown"
    AWAY = "away"


@dataclass(frozen=True)
class CaseEntry:
    """What was entered of a report's number, after the letters of its ``site``, and of its PIN;
    then what became of asking, and its ``status``. ``printed`` once a slip of it was asked for."""

    site: str = ""
    digits: str = ""
    pin: str = field(default="", repr=False)
    asking: bool = False
    result: StatusAnswer = StatusAnswer.NOTHING_YET
    until: datetime | None = None
    status: ReporterStatus | None = field(default=None, repr=False)
    printed: bool = False


class PinPurpose(StrEnum):
    """What a member of staff shows their PIN for."""

    NONE = ""
    STAFF = "staff"
    REPRINT = "reprint"


def new_key() -> str:
    """A request key: one visitor, one wish, one number, however often it is sent."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class Visit:
    """What one visitor did; the next one starts with a new `Visit`.

    ``asking`` is true from the tap until the number is here; ``page`` counts how often the keys
    were given to further choices of this screen. Nothing in it names a person.
    """

    screen: ScreenName = ScreenName.HOME
    language: str = "id"
    accessible: bool = False
    low: bool = False
    priority: bool = False
    page: int = 0
    service: str | None = None
    subservice: str | None = None
    key: str = field(default_factory=new_key)
    asking: bool = False
    ticket: TicketView | None = None
    printing: Printing = Printing.PRINTING
    about: About = About.NOTHING
    entered: str = ""
    result: FoundTicket = FoundTicket.NOTHING_YET
    standing: Standing | None = None
    survey: SurveyEntry = field(default_factory=SurveyEntry)
    case: CaseEntry = CaseEntry()
    pin: str = ""
    pin_purpose: PinPurpose = PinPurpose.NONE
    officer: str = ""

    def at(self, screen: ScreenName) -> "Visit":
        """The same visit on another screen."""
        return replace(self, screen=screen)

    def stopped_by(self, about: About) -> "Visit":
        """The same visit, stopped by a message."""
        return replace(self, screen=ScreenName.MESSAGE, about=about, asking=False)


def chosen(
    visit: Visit, snapshot: HouseSnapshot | None
) -> tuple[Service | None, Subservice | None]:
    """The service and the finer choice the visit is about."""
    if snapshot is None or visit.service is None:
        return None, None
    found = next((each for each in snapshot.profile.services if each.code == visit.service), None)
    if found is None:
        return None, None
    return found, found.finer(visit.subservice)


@dataclass(frozen=True)
class Health:
    """How the kiosk itself is."""

    started: bool = False
    away: bool = False
    broken: bool = False


_ASKING = (
    ScreenName.LOOKUP, ScreenName.SURVEY, ScreenName.COMPLAINT, ScreenName.COMPLAINT_STATUS,
)  # fmt: skip
ASKED_WHILE = (Opening.OPEN, Opening.BREAK, Opening.LAST_TICKETS_GIVEN)


def screen_of(
    visit: Visit, snapshot: HouseSnapshot | None, health: Health
) -> tuple[ScreenName, About]:
    """The screen now, and what a message on it is about.

    What was given stays on screen whatever happens to the house; staff always get in; then a
    kiosk that cannot read the house says so, and only an open house takes wishes.
    """
    if health.broken:
        return ScreenName.MESSAGE, About.ERROR
    if visit.screen in (ScreenName.TICKET, ScreenName.PIN, ScreenName.STAFF):
        return visit.screen, About.NOTHING
    if health.away:
        return ScreenName.MESSAGE, About.DATABASE_AWAY
    if not health.started or snapshot is None:
        return ScreenName.MESSAGE, About.STARTING
    if snapshot.paused:
        return ScreenName.MESSAGE, About.PAUSED
    if visit.screen in _ASKING and snapshot.opening.opening in ASKED_WHILE:
        return visit.screen, About.NOTHING
    if visit.screen is ScreenName.MESSAGE and visit.about:
        return ScreenName.MESSAGE, visit.about
    if not snapshot.opening.gives_numbers:
        return ScreenName.CLOSED, About.NOTHING
    if visit.screen in (ScreenName.CLOSED, ScreenName.MESSAGE):
        return ScreenName.HOME, About.NOTHING
    return visit.screen, About.NOTHING
