"""Somebody who asks about their data: what the house has of them, and their request."""

from datetime import datetime

from desk.app import DeskApp
from desk.persons.page import PersonsPage
from rehearsal.states.counter import Enter
from rehearsal.states.desk_start import at_page, settle
from rehearsal.states.register import PHONE, fill_register
from shared.persons.requests import Claim, Proof, requests, take_request
from shared.storage.database import Session


def persons_states() -> list[tuple[str, Enter]]:
    """(name, step): the page before anybody is looked for, and with a request taken."""
    return [("persons", _page), ("persons-found", _found)]


def _page(app: DeskApp) -> None:
    at_page(app, PersonsPage.name)


def _found(app: DeskApp) -> None:
    fill_register(app)
    at_page(app, PersonsPage.name)
    shell = app.window.shell
    page = shell.page if shell is not None else None
    assert isinstance(page, PersonsPage), "just opened"
    page.who.setText(PHONE)
    page.find_person()
    settle(app)
    owners, me = [one.owner for one in page.found.rows], app.workplace.officer.id
    profile = app.house.profile

    def take(session: Session, at: datetime) -> None:
        if not requests(session, unanswered=True):
            take_request(
                session,
                profile=profile,
                claim=Claim.ACCESS,
                owners=owners,
                proof=Proof.ID_CARD,
                officer=me,
                at=at,
            )

    app.house.write(take)
    page.refresh(page.topics)
    settle(app)
