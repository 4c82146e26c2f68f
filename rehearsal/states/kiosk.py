"""Every state the kiosk can be in, and how to bring a real kiosk into it.

For pictures and for tests that hold every screen against the same rules. The house must
stand by a `SetClock`; each step starts from a fresh visit of an open Monday morning.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.touch.app import KioskApp
from kiosk.touch.enquiry import CHECK
from kiosk.touch.help_state import UNANSWERED_AFTER
from kiosk.touch.visit import About, Printing, ScreenName
from rehearsal.states.kiosk_complaint import ENTRY_STATES, STATUS_STATES
from rehearsal.states.kiosk_survey import look_up_finished, survey_states
from shared.office.clock import SetClock
from shared.queue.kiosks import KioskState
from shared.queue.line.wait_estimate import Basis, Estimate, Prospect
from shared.storage.errors import DatabaseMissing

Enter = Callable[[KioskApp], None]


_STATES: dict[ScreenName, list[tuple[str, Enter]]] = {
    ScreenName.HOME: [
        ("home", lambda app: app.settle()),
        ("home-crowded", lambda app: _crowded(app)),
        ("home-priority", lambda app: app.journey.set_priority(True)),
        ("home-no-paper", lambda app: _no_paper(app)),
        ("home-last-number", lambda app: _last_number(app, Printing.PRINTED)),
        ("home-last-number-unprinted", lambda app: _last_number(app, Printing.FAILED)),
        ("home-still-here", lambda app: _still_here(app)),
        ("home-help-coming", lambda app: _told_by_staff(app, help_coming=True)),
        ("home-help-unanswered", lambda app: _unanswered(app)),
    ],
    ScreenName.CHOICES: [("choices", lambda app: _choices(app))],
    ScreenName.REQUIREMENTS: [
        ("requirements", lambda app: _requirements(app)),
        ("requirements-no-paper", lambda app: _requirements_no_paper(app)),
    ],
    ScreenName.TICKET: [
        ("ticket-printing", lambda app: _ticket(app, Printing.PRINTING)),
        ("ticket", lambda app: _ticket(app, Printing.PRINTED)),
        ("ticket-crowded", lambda app: _ticket_crowded(app)),
        ("ticket-no-paper", lambda app: _ticket(app, Printing.FAILED)),
        ("ticket-slip-unknown", lambda app: _ticket(app, Printing.UNKNOWN)),
    ],
    ScreenName.LOOKUP: [
        ("lookup", lambda app: app.touches.choose(CHECK)),
        ("lookup-found", lambda app: _found(app)),
        ("lookup-done", look_up_finished),
        ("lookup-unknown", lambda app: _unknown(app)),
    ],
    ScreenName.SURVEY: survey_states(),
    ScreenName.COMPLAINT: ENTRY_STATES,
    ScreenName.COMPLAINT_STATUS: STATUS_STATES,
    ScreenName.CLOSED: [
        ("break", lambda app: _clock(app, hour=12, minute=18)),
        ("before-opening", lambda app: _clock(app, hour=6, minute=30)),
        ("after-closing", lambda app: _clock(app, hour=16, minute=5)),
        ("last-tickets", lambda app: _clock(app, hour=14, minute=52)),
        ("closed-day", lambda app: _clock(app, days=5)),
        ("holiday", lambda app: _clock(app, to=(2026, 12, 25))),
    ],
    ScreenName.MESSAGE: [
        ("quota", lambda app: _message(app, About.QUOTA)),
        ("service-closed", lambda app: _message(app, About.SERVICE_CLOSED)),
        ("not-issued", lambda app: _message(app, About.NOT_ISSUED)),
        ("reprinted", lambda app: _message(app, About.REPRINTED)),
        ("list-printed", lambda app: _message(app, About.LIST_PRINTED)),
        ("not-reprinted", lambda app: _message(app, About.NOT_REPRINTED)),
        ("surveyed", lambda app: _message(app, About.SURVEYED)),
        ("surveyed-before", lambda app: _message(app, About.SURVEYED_BEFORE)),
        ("not-surveyed", lambda app: _message(app, About.NOT_SURVEYED)),
        ("paused", lambda app: _told_by_staff(app, paused=True)),
        ("database-away", lambda app: app.journey.storage_trouble(DatabaseMissing("sapa.db"))),
        ("error", lambda app: app.journey.break_down()),
        ("starting", lambda app: _starting(app)),
    ],
    ScreenName.PIN: [
        ("pin", lambda app: _pin(app)),
        ("pin-reprint", lambda app: _pin_reprint(app)),
    ],
    ScreenName.STAFF: [("staff", lambda app: _staff(app))],
}


def states_of(screen: ScreenName) -> list[tuple[str, Enter]]:
    """(name, step) for each state of one screen; a screen without any is entered as it is."""
    return _STATES.get(screen, [(screen.value, lambda app: _step_onto(app, screen))])


def kiosk_states() -> list[tuple[str, Enter]]:
    """(name, step) for each state; `enter` resets the kiosk before it takes the step."""
    return [state for screen in ScreenName for state in states_of(screen)]


def enter(app: KioskApp, step: Enter) -> None:
    """Reset the kiosk to an open Monday at 09.41, then bring it into a state."""
    journey = app.journey
    journey.health = replace(journey.health, away=False, broken=False, started=True)
    _clock(app, to=(2026, 11, 23), hour=9, minute=41)
    journey.go_home()
    app.touches.ticketing.last = None
    step(app)
    app.settle()


_CROWD = Prospect(112, Estimate(5000, 6100, Basis.MEASURED), 12)


def _crowded(app: KioskApp) -> None:
    """Every counter open and a long line before each: the longest figures there are."""
    snapshot = app.journey.snapshot
    assert snapshot is not None, "the house was read"
    figures = {
        code: replace(one, waiting=_CROWD.ahead, prospect=_CROWD)
        for code, one in snapshot.figures.items()
    }
    app.journey.snapshot = replace(snapshot, figures=figures)
    app.journey.changed.emit()


def _ticket_crowded(app: KioskApp) -> None:
    _ticket(app, Printing.PRINTED)
    given = app.journey.visit.ticket
    assert given is not None, "an open house gives a number"
    told = replace(given, people_ahead=_CROWD.ahead, estimate=_CROWD.estimate)
    app.settle()
    _crowded(app)
    app.touches.ticketing.show(told, Printing.PRINTED)


def _step_onto(app: KioskApp, screen: ScreenName) -> None:
    app.journey.step_to(app.journey.visit.at(screen))


def _no_paper(app: KioskApp) -> None:
    assert app.journey.snapshot is not None, "the house was read"
    app.journey.snapshot = replace(app.journey.snapshot, slips=False)
    app.journey.changed.emit()


def _clock(
    app: KioskApp,
    *,
    to: tuple[int, int, int] | None = None,
    days: int = 0,
    hour: int = 9,
    minute: int = 41,
) -> None:
    clock = app.house.clock.computer
    assert isinstance(clock, SetClock), "the states need a house with a SetClock"
    zone = app.house.profile.tz
    local = clock.now().astimezone(zone) + timedelta(days=days)
    day = to or (local.year, local.month, local.day)
    clock.set(datetime(*day, hour, minute, tzinfo=zone))
    app.journey.read_house()
    app.settle()


def _choices(app: KioskApp) -> None:
    """A house without finer choices stays on its home screen."""
    for service in app.house.profile.services:
        if service.subservices:
            app.touches.choose(service.code)
            return


def _requirements(app: KioskApp) -> None:
    for service in app.house.profile.services:
        if service.subservices:
            app.touches.choose(service.code)
            app.touches.ticketing.pick(service.subservices[0].key)
            return
        if service.requirements:
            app.touches.choose(service.code)
            return


def _requirements_no_paper(app: KioskApp) -> None:
    _requirements(app)
    _no_paper(app)


def _plain(app: KioskApp) -> str:
    return next(
        each.code
        for each in app.house.profile.services
        if not each.subservices and not each.requirements
    )


def _ticket(app: KioskApp, printing: Printing) -> None:
    app.touches.choose(_plain(app))
    app.settle()
    given = app.journey.visit.ticket
    assert given is not None, "an open house gives a number"
    app.touches.ticketing.show(given, printing)


def _last_number(app: KioskApp, printing: Printing) -> None:
    """A visitor has just left their number."""
    _ticket(app, printing)
    app.journey.go_home()
    if printing is Printing.FAILED:
        _no_paper(app)


def _still_here(app: KioskApp) -> None:
    """Something was chosen, and nobody has touched anything since."""
    app.journey.set_priority(True)
    app.settle()
    app.journey.left_alone()


def _found(app: KioskApp) -> None:
    app.touches.choose(_plain(app))
    app.settle()
    given = app.journey.visit.ticket
    assert given is not None, "an open house gives a number"
    app.journey.go_home()
    app.touches.enquiry.scanned(given.token)


def _unknown(app: KioskApp) -> None:
    app.touches.choose(CHECK)
    for key in "Z-987":
        app.touches.enquiry.type_key(key)
    app.touches.enquiry.ask()


def _message(app: KioskApp, about: About) -> None:
    app.journey.step_to(app.journey.visit.stopped_by(about))


def _told_by_staff(app: KioskApp, *, paused: bool = False, help_coming: bool = False) -> None:
    journey = app.journey
    assert journey.snapshot is not None, "the house was read"
    now = app.house.now()
    state = KioskState(
        name=journey.kiosk,
        seen_at=now,
        last_label=None,
        paused_at=now if paused else None,
        paused_by=None,
        help_asked_at=now if help_coming else None,
        help_answered_at=now if help_coming else None,
        help_answered_by=None,
    )
    journey.snapshot = replace(journey.snapshot, kiosk=state)
    journey.changed.emit()


def _unanswered(app: KioskApp) -> None:
    journey = app.journey
    _told_by_staff(app)
    assert journey.snapshot is not None, "the house was read"
    assert journey.snapshot.kiosk is not None, "staff told it something"
    asked = app.house.now() - UNANSWERED_AFTER - timedelta(seconds=1)
    kiosk = replace(journey.snapshot.kiosk, help_asked_at=asked)
    journey.snapshot = replace(journey.snapshot, kiosk=kiosk)
    journey.changed.emit()


def _starting(app: KioskApp) -> None:
    app.journey.health = replace(app.journey.health, started=False)
    app.journey.changed.emit()


def _pin(app: KioskApp) -> None:
    for _ in range(5):
        app.touches.staff_corner.corner_touched()
    for key in "123":
        app.touches.staff_corner.type_pin(key)


def _pin_reprint(app: KioskApp) -> None:
    _found(app)
    app.settle()
    app.touches.enquiry.reprint()


def _staff(app: KioskApp) -> None:
    _pin(app)
    app.journey.step_to(replace(app.journey.visit, screen=ScreenName.STAFF, officer="Petugas 2"))
