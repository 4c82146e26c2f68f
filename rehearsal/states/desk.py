"""Every screen and state of the desk, and how to bring a real desk into it.

For pictures and for tests that hold every screen against the same rules. The house should stand
by a `SetClock` on an open morning; a house without tickets is given some.
"""

from desk.admin.page import AdminPage
from desk.app import DeskApp
from desk.counter.actions import DeskAct
from desk.counter.page import CounterPage
from desk.find.page import FindPage
from desk.intake.page import IntakePage
from desk.page import Page
from desk.persons.page import PersonsPage
from desk.quick_issue.page import QuickIssuePage
from desk.register.list_model import CaseGroup
from desk.register.page import RegisterPage
from desk.survey.page import SurveyPage
from desk.windows.pages import every_page
from desk.windows.sign_in import NewPassword, SignIn
from desk.workplace import Tone
from rehearsal.states.admin import admin_states
from rehearsal.states.counter import (
    Enter,
    alerts,
    called,
    cancelling,
    complaint,
    dark,
    dialog,
    free,
    outcome,
    pausing,
    seated,
    serving,
)
from rehearsal.states.desk_start import at_page, fresh, settle, somebody
from rehearsal.states.drafts import draft_states
from rehearsal.states.intake import intake_states
from rehearsal.states.persons import persons_states
from rehearsal.states.register import fill_register
from rehearsal.states.sheets import sheet_states
from rehearsal.states.survey import survey_states
from shared.staff.rights import Role
from shared.storage.errors import DatabaseMissing


def desk_states() -> list[tuple[str, Enter]]:
    """(name, step) for each state; a step brings the desk there from wherever it is."""
    acts = (
        ("transfer", DeskAct.TRANSFER),
        ("park", DeskAct.PARK),
        ("continue", DeskAct.CONTINUE),
        ("call-number", DeskAct.CHOOSE),
        ("why", DeskAct.WHY),
    )
    shown = {
        AdminPage,
        CounterPage,
        FindPage,
        IntakePage,
        PersonsPage,
        QuickIssuePage,
        RegisterPage,
        SurveyPage,
    }
    others = [kind for kind in every_page() if kind not in shown]
    return [
        ("sign-in", _sign_in),
        ("sign-in-refused", _refused),
        ("new-password", _new_password),
        ("pick-counter", _pick),
        ("counter-free", free),
        ("counter-called", called),
        ("counter-serving", serving),
        ("counter-complaint", complaint),
        ("counter-incomplete", lambda app: outcome(app, "incomplete")),
        ("counter-alerts", alerts),
        ("counter-dark", dark),
        *((f"dialog-{name}", dialog(act)) for name, act in acts),
        ("dialog-cancel", cancelling),
        ("dialog-pause", pausing),
        ("dialog-keys", _keys),
        ("quick-issue", _quick_issue),
        ("find", _find),
        ("register", _register),
        ("register-verify", _register_sheet),
        *intake_states(),
        *sheet_states(),
        *draft_states(),
        *admin_states(),
        *survey_states(),
        *persons_states(),
        ("locked", _locked),
        ("database-away", _away),
        *((kind.name, _opens(kind)) for kind in others),
    ]


def _sign_in(app: DeskApp) -> None:
    fresh(app)


def _refused(app: DeskApp) -> None:
    fresh(app)
    door = app.window.screen_now
    if isinstance(door, SignIn):
        door.username.setText("tamu")
        door.password.setText("bukan-ini")
        door.enter()
    settle(app)


def _new_password(app: DeskApp) -> None:
    fresh(app)
    app.window.admission.ask_first_password(somebody(app), "")
    door = app.window.screen_now
    if isinstance(door, NewPassword):
        door.first.setText("pendek")
        door.again.setText("pendek")
        door.save()
    settle(app)


def _pick(app: DeskApp) -> None:
    fresh(app)
    app.workplace.sit(somebody(app, Role.SUPERVISOR), None)
    app.window.pick_counter()
    settle(app)


def _keys(app: DeskApp) -> None:
    serving(app)
    app.window.show_keys()
    settle(app)


def _opens(kind: type[Page]) -> Enter:
    return lambda app: at_page(app, kind.name)


def _quick_issue(app: DeskApp) -> None:
    seated(app)
    app.workplace.page_wanted.emit(QuickIssuePage.name)
    settle(app)
    shell = app.window.shell
    if shell is not None and isinstance(shell.page, QuickIssuePage):
        shell.page.services.take(app.house.profile.services[0].code)
        shell.page.paper.was_served.setChecked(True)
    settle(app)


def _find(app: DeskApp) -> None:
    seated(app)
    app.workplace.page_wanted.emit(FindPage.name)
    settle(app)
    shell = app.window.shell
    if shell is not None and isinstance(shell.page, FindPage):
        shell.page.view.selectRow(shell.page.model.rowCount() - 1)
    settle(app)


def _register(app: DeskApp) -> None:
    fill_register(app)
    _opens(RegisterPage)(app)


def _register_sheet(app: DeskApp) -> None:
    _register(app)
    shell = app.window.shell
    if shell is not None and isinstance(shell.page, RegisterPage):
        newest = shell.page.rows.rows[-1]
        if not isinstance(newest, CaseGroup):
            shell.page.view.choose(newest.id)
            settle(app)
            shell.page.begin(shell.page.pane.acts["verify"])
    settle(app)


def _locked(app: DeskApp) -> None:
    serving(app)
    app.window.lock()
    settle(app)


def _away(app: DeskApp) -> None:
    serving(app)
    app.workplace.lose_database(DatabaseMissing("sapa.db"))
    app.workplace.tell(str(DatabaseMissing.sentence), Tone.PROBLEM)
    settle(app)
