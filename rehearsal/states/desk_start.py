"""Where every state of the desk begins: nobody signed in, a house with people waiting."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desk.app import DeskApp
from desk.look.dark import Look
from shared.queue.issue import Request, issue_ticket
from shared.queue.lifecycle import State
from shared.queue.today import tickets_today
from shared.staff.accounts import OfficerView, officers
from shared.staff.rights import Role

_LINE = "ABBACBABECBA"


def settle(app: DeskApp) -> None:
    """Until everything asked for is on the screen."""
    for _ in range(3):
        app.face.settle()
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def fresh(app: DeskApp) -> None:
    """Nobody is signed in, nothing is open, and some people wait."""
    if app.workplace.look is not Look.LIGHT:
        app.workplace.look_wanted.emit(Look.LIGHT)
    app.workplace.regain_database()
    app.window.close_sheet()
    if app.workplace.signed_in:
        app.window.sign_out("")
    settle(app)
    _scenery(app)


def at_page(app: DeskApp, name: str, role: Role = Role.ADMINISTRATOR) -> None:
    """Somebody of that role, who sits at no counter, looks at the page of that name."""
    fresh(app)
    app.workplace.sit(somebody(app, role), None)
    app.window.open_desk()
    shell = app.window.shell
    assert shell is not None, "just opened"
    shell.open_page(name)
    settle(app)


def _scenery(app: DeskApp) -> None:
    house, now = app.house, app.house.now()
    profile = house.profile
    with house.database.read() as session:
        if tickets_today(session, profile=profile, now=now, states=(State.WAITING,)):
            return
    codes = [service.code for service in profile.services]
    for number, wanted in enumerate(_LINE):
        code = codes[(ord(wanted) - ord("A")) % len(codes)]
        request = Request(code, f"state-{number}", "kiosk", priority=number == 6, by_staff=True)
        at = now - timedelta(minutes=3 * (len(_LINE) - number) - 2)
        with house.database.write() as session:
            issue_ticket(session, profile=profile, request=request, at=at)


def _people(app: DeskApp) -> list[OfficerView]:
    with app.house.database.read() as session:
        return [one for one in officers(session) if one.active]


def somebody(app: DeskApp, role: Role = Role.OFFICER) -> OfficerView:
    """An active account of at least ``role``."""
    return next(one for one in _people(app) if role in one.roles)
