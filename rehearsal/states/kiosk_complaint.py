"""The kiosk where a report is asked for: the entry, and what it finds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from kiosk.touch.app import KioskApp
from kiosk.touch.visit import CaseEntry, ScreenName
from shared.complaints.asking import StatusAnswer
from shared.complaints.deadlines.standing import DueStanding, Urgency
from shared.complaints.lifecycle import ENDED_STATES, CaseState, CaseStep
from shared.complaints.reporter_status import ReporterStatus, Stop
from shared.complaints.results import ClosingResult
from shared.storage.base import new_id

States = list[tuple[str, Callable[[KioskApp], None]]]

ENTRY_STATES: States = [
    ("complaint", lambda app: _entry(app, "2611")),
    ("complaint-pin", lambda app: _entry(app, _DIGITS, pin="1234")),
    ("complaint-mistyped", lambda app: _entry(app, "26110500032")),
    ("complaint-unknown", lambda app: _entry(app, _DIGITS, result=StatusAnswer.UNKNOWN)),
    ("complaint-wait", lambda app: _entry(app, _DIGITS, result=StatusAnswer.WAIT)),
    ("complaint-locked", lambda app: _entry(app, _DIGITS, result=StatusAnswer.LOCKED)),
    ("complaint-away", lambda app: _entry(app, _DIGITS, result=StatusAnswer.AWAY)),
]
STATUS_STATES: States = [
    ("complaint-status", lambda app: _status(app)),
    ("complaint-status-new", lambda app: _status(app, state=CaseState.NEW)),
    ("complaint-status-held", lambda app: _status(app, state=CaseState.ON_HOLD)),
    ("complaint-status-late", lambda app: _status(app, late=True)),
    ("complaint-status-done", lambda app: _status(app, state=CaseState.DONE)),
    ("complaint-status-not-ours", lambda app: _status(app, state=CaseState.NOT_OURS)),
    ("complaint-status-secret", lambda app: _status(app, discreet=True)),
]

_DIGITS = "26110500039"


def _entry(
    app: KioskApp, digits: str, *, pin: str = "", result: StatusAnswer = StatusAnswer.NOTHING_YET
) -> None:
    until = app.house.now() + timedelta(minutes=5) if result is StatusAnswer.WAIT else None
    entry = CaseEntry(
        app.house.profile.complaints.site, digits, pin=pin, result=result, until=until
    )
    app.journey.step_to(replace(app.journey.visit, screen=ScreenName.COMPLAINT, case=entry))


def _status(
    app: KioskApp,
    state: CaseState = CaseState.IN_PROCESS,
    *,
    late: bool = False,
    discreet: bool = False,
) -> None:
    """A report of 5 November as the kiosk would have found it."""
    profile, now = app.house.profile, app.house.now()
    ended = state in ENDED_STATES
    stops = {
        CaseState.NEW: Stop.RECEIVED,
        CaseState.IN_PROCESS: Stop.IN_WORK,
        CaseState.ON_HOLD: Stop.IN_WORK,
    }
    reached = stops.get(state, Stop.ENDED)
    way = list(Stop)[: list(Stop).index(reached) + 1]
    received = now - timedelta(days=18)
    due = now + timedelta(days=-1 if late else 2)
    status = ReporterStatus(
        id=new_id(),
        number=f"{profile.complaints.site}-261105-0003-9",
        received_at=received,
        state=state,
        discreet=discreet,
        category=None if discreet else profile.complaints.categories[0].key,
        reached=reached,
        on_the_way=tuple((stop, received + timedelta(days=2 * at)) for at, stop in enumerate(way)),
        agency=None if state is CaseState.NEW else max(profile.agencies, key=len),
        body="Dinas Pekerjaan Umum Bina Marga dan Tata Ruang Provinsi Sumatera Selatan",
        news=CaseStep.CLOSE if ended else CaseStep.GO_ON,
        news_at=now - timedelta(days=7),
        due=None if ended else due,
        ends_by=None if ended else due,
        stands=DueStanding(Urgency.OVERDUE if late else Urgency.SOON, 2),
        answer_by=now.date() if state is CaseState.ON_HOLD else None,
        result=ClosingResult.PARTLY if state is CaseState.DONE else None,
        ended_at=now if ended else None,
    )
    entry = CaseEntry(result=StatusAnswer.FOUND, status=status)
    visit = replace(app.journey.visit, screen=ScreenName.COMPLAINT_STATUS, case=entry)
    app.journey.step_to(visit)
