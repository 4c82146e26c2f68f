"""The survey's states: each question that is unlike the others, and the way to it."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.touch.answers import SurveyEntry, steps
from kiosk.touch.app import KioskApp
from kiosk.touch.house_snapshot import Standing
from kiosk.touch.visit import FoundTicket, ScreenName
from shared.queue.lifecycle import State
from shared.queue.views import TicketView


def survey_states() -> list[tuple[str, Callable[[KioskApp], None]]]:
    """Every question once: their words differ most, and none may be clipped."""
    return [(f"survey-{one.code.lower()}", _at(step)) for step, one in enumerate(steps())]


def look_up_finished(app: KioskApp) -> None:
    """A finished number was looked up, whose visitor may answer."""
    ticket = _finished(app)
    app.journey.step_to(
        replace(
            app.journey.visit,
            screen=ScreenName.LOOKUP,
            entered=ticket.label,
            result=FoundTicket.FOUND,
            standing=Standing(ticket, None),
        )
    )


def _at(step: int) -> Callable[[KioskApp], None]:
    def enter(app: KioskApp) -> None:
        look_up_finished(app)
        app.touches.survey.begin()
        entry: SurveyEntry = app.journey.visit.survey
        for _ in range(step):
            entry = entry.answered(1)
        app.journey.step_to(replace(app.journey.visit, survey=entry))

    return enter


def _finished(app: KioskApp) -> TicketView:
    """A number of the first service, as it stands when its visit is over."""
    service = app.house.profile.services[0]
    app.touches.choose(
        next(
            one.code
            for one in app.house.profile.services
            if not one.subservices and not one.requirements
        )
    )
    app.settle()
    given = app.journey.visit.ticket
    assert given is not None, "an open house gives a number"
    app.journey.go_home()
    return replace(given, state=State.DONE, service_code=service.code)
