"""Every state the kiosk can be in, and how to bring a real kiosk into it.

For pictures and for tests that hold every screen against the same rules. The house must
stand by a `SetClock`; each step starts from a fresh visit of an open Monday morning.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.touch.composition import KioskApp
from kiosk.touch.visit import About, Place, Printing
from shared.office.clock import SetClock
from shared.queue.kiosks import KioskState
from shared.storage.errors import DatabaseMissing

Enter = Callable[[KioskApp], None]


def kiosk_states() -> list[tuple[str, Enter]]:
    """(name, step) for each state; `enter` resets the kiosk before it takes the step."""
    return [
        ("home", _stay),
        ("home-priority", lambda app: app.journey.set_priority(True)),
        ("home-no-paper", _no_paper),
        ("home-help-coming", lambda app: _post(app, help_coming=True)),
        ("choices", _choices),
        ("requirements", _requirements),
        ("ticket-printing", lambda app: _ticket(app, Printing.PRINTING)),
        ("ticket", lambda app: _ticket(app, Printing.PRINTED)),
        ("ticket-no-paper", lambda app: _ticket(app, Printing.FAILED)),
        ("lookup", lambda app: app.journey.choose("?")),
        ("lookup-found", _found),
        ("lookup-unknown", _unknown),
        ("break", lambda app: _clock(app, hour=12, minute=18)),
        ("before-opening", lambda app: _clock(app, hour=6, minute=30)),
        ("after-closing", lambda app: _clock(app, hour=16, minute=5)),
        ("last-tickets", lambda app: _clock(app, hour=14, minute=52)),
        ("closed-day", lambda app: _clock(app, days=5)),
        ("holiday", lambda app: _clock(app, to=(2026, 12, 25))),
        ("quota", lambda app: _told(app, About.QUOTA)),
        ("service-closed", lambda app: _told(app, About.SERVICE_CLOSED)),
        ("not-issued", lambda app: _told(app, About.NOT_ISSUED)),
        ("reprinted", lambda app: _told(app, About.REPRINTED)),
        ("not-reprinted", lambda app: _told(app, About.NOT_REPRINTED)),
        ("paused", lambda app: _post(app, paused=True)),
        ("database-away", lambda app: app.journey.storage_trouble(DatabaseMissing("sapa.db"))),
        ("error", lambda app: app.journey.break_down()),
        ("starting", _starting),
        ("pin", _pin),
        ("pin-reprint", _pin_reprint),
        ("staff", _staff),
        ("attract", lambda app: app.journey.step_to(app.journey.visit.at(Place.ATTRACT))),
    ]


def enter(app: KioskApp, step: Enter) -> None:
    """Reset the kiosk to an open Monday at 09.41, then bring it into a state."""
    journey = app.journey
    journey.health = replace(journey.health, away=False, broken=False, started=True)
    _clock(app, to=(2026, 11, 23), hour=9, minute=41)
    journey.go_home()
    step(app)
    app.settle()


def _stay(app: KioskApp) -> None:
    app.settle()


def _no_paper(app: KioskApp) -> None:
    assert app.journey.look is not None, "the house was read"
    app.journey.look = replace(app.journey.look, slips=False)
    app.journey.changed.emit()


def _clock(
    app: KioskApp,
    *,
    to: tuple[int, int, int] | None = None,
    days: int = 0,
    hour: int = 9,
    minute: int = 41,
) -> None:
    clock = app.house.clock
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
            app.journey.choose(service.code)
            return


def _requirements(app: KioskApp) -> None:
    for service in app.house.profile.services:
        if service.subservices:
            app.journey.choose(service.code)
            app.journey.pick(service.subservices[0].key)
            return
        if service.requirements:
            app.journey.choose(service.code)
            return


def _plain(app: KioskApp) -> str:
    return next(
        each.code
        for each in app.house.profile.services
        if not each.subservices and not each.requirements
    )


def _ticket(app: KioskApp, printing: Printing) -> None:
    app.journey.choose(_plain(app))
    app.settle()
    given = app.journey.visit.ticket
    assert given is not None, "an open house gives a number"
    app.journey.ticketing.show(given, printing)


def _found(app: KioskApp) -> None:
    app.journey.choose(_plain(app))
    app.settle()
    given = app.journey.visit.ticket
    assert given is not None, "an open house gives a number"
    app.journey.go_home()
    app.enquiry.scanned(given.token)


def _unknown(app: KioskApp) -> None:
    app.journey.choose("?")
    for key in "Z-987":
        app.enquiry.type_key(key)
    app.enquiry.ask()


def _told(app: KioskApp, about: About) -> None:
    app.journey.step_to(app.journey.visit.told(about))


def _post(app: KioskApp, *, paused: bool = False, help_coming: bool = False) -> None:
    journey = app.journey
    assert journey.look is not None, "the house was read"
    now = app.house.now()
    post = KioskState(
        name=journey.kiosk,
        seen_at=now,
        last_label=None,
        paused_at=now if paused else None,
        paused_by=None,
        help_asked_at=now if help_coming else None,
        help_answered_at=now if help_coming else None,
        help_answered_by=None,
    )
    journey.look = replace(journey.look, post=post)
    journey.changed.emit()


def _starting(app: KioskApp) -> None:
    app.journey.health = replace(app.journey.health, started=False)
    app.journey.changed.emit()


def _pin(app: KioskApp) -> None:
    for _ in range(5):
        app.corner.corner_touched()
    for key in "123":
        app.corner.type_pin(key)


def _pin_reprint(app: KioskApp) -> None:
    _found(app)
    app.settle()
    app.enquiry.reprint()


def _staff(app: KioskApp) -> None:
    _pin(app)
    app.journey.step_to(replace(app.journey.visit, place=Place.STAFF, officer="Petugas 2"))
