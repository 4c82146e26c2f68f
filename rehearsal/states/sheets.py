"""The sheets that open over a page, each over the page that it belongs to."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from desk.admin.account_sheets import AccountSheet, PasswordSheet, PinSheet
from desk.admin.page import AdminPage
from desk.admin.transfer import ChangesSheet
from desk.app import DeskApp
from desk.attachments.sheet import AttachmentSheet
from desk.charts.export_sheet import ExportSheet
from desk.charts.page import ChartsPage
from desk.counter.page import CounterPage
from desk.dialogs.print_jobs import PrintJobsSheet
from desk.dialogs.purpose import PurposeSheet
from desk.dialogs.sheet import Sheet
from desk.floor.dialogs import OpenCounterSheet
from desk.floor.page import FloorPage
from desk.intake.cover_sheet import CoverSheet
from desk.page import Page
from desk.reflection.sheet import ReflectionSheet
from desk.register.covered_sheet import CoveredSheet
from desk.register.explain_sheet import ExplainSheet
from desk.register.lapor_sheets import BringInSheet, HandOverSheet
from desk.register.new_pin import NewPinSheet
from desk.register.page import RegisterPage
from desk.survey.page import SurveyPage
from desk.survey.papers_sheet import PapersSheet
from desk.survey.remarks_sheet import RemarksSheet
from desk.windows.house_time import TimeSheet
from desk.windows.leaving import Way
from desk.windows.pick_counter import PickCounter
from rehearsal.states.counter import Enter, serving
from rehearsal.states.desk_start import at_page, fresh, settle, somebody
from rehearsal.states.register import fill_register
from shared.complaints.attachments.attaching import AttachmentView
from shared.complaints.attachments.sniffing import FileKind
from shared.complaints.covering import Telling, TellingWords
from shared.complaints.exchange.matching import LaporFate, LaporFinding
from shared.complaints.views import Case
from shared.office.differences import ChangeKind, Difference
from shared.queue.floor.view import CounterState
from shared.reports.lapor.bridge import LaporComparison
from shared.staff.rights import Role
from shared.survey.questionnaire import questionnaire

Kind = TypeVar("Kind", bound=Page)


def sheet_states() -> list[tuple[str, Enter]]:
    """(name, step) for each sheet that no other state opens."""
    return [
        ("sheet-take-over", _take_over),
        ("sheet-leaving", _leaving),
        ("sheet-print-jobs", _print_jobs),
        ("sheet-counter-open", _counter_open),
        ("sheet-counter-shut", _counter_shut),
        ("sheet-end-day", _end_day),
        ("sheet-typed-word", _typed_word),
        ("sheet-time", _over(FloorPage, lambda page: TimeSheet(page.workplace))),
        ("sheet-export", _over(ChartsPage, _export)),
        ("sheet-reflection", _over(ChartsPage, lambda page: ReflectionSheet(page.workplace))),
        ("sheet-papers", _over(SurveyPage, _papers)),
        ("sheet-remarks", _over(SurveyPage, lambda page: RemarksSheet((), "id"))),
        ("sheet-account", _over(AdminPage, lambda page: AccountSheet(page.workplace.officer))),
        ("sheet-account-new", _over(AdminPage, lambda _page: AccountSheet())),
        ("sheet-password", _over(AdminPage, _password)),
        ("sheet-pin", _over(AdminPage, lambda page: PinSheet(page.workplace.officer))),
        ("sheet-changes", _over(AdminPage, _changes)),
        ("sheet-explain", _of_case(lambda page, case: _explain(page, case))),
        ("sheet-new-pin", _of_case(lambda page, case: NewPinSheet(page.workplace, case))),
        ("sheet-attachment", _of_case(_attachment)),
        ("sheet-hand-over", _over(RegisterPage, _hand_over)),
        ("sheet-bring-in", _over(RegisterPage, _bring_in)),
        ("sheet-covered", _over(RegisterPage, _covered)),
        ("sheet-cover", _over(RegisterPage, _cover)),
        ("sheet-purpose", _over(RegisterPage, lambda _page: PurposeSheet("Tampilkan data?"))),
    ]


def page_of(app: DeskApp, kind: type[Kind]) -> Kind:
    """The page on screen, known to be of that kind."""
    shell = app.window.shell
    assert shell is not None, "somebody is signed in"
    page = shell.page
    assert isinstance(page, kind), f"{kind.name} is on screen"
    return page


def _over(kind: type[Kind], make: Callable[[Kind], Sheet]) -> Enter:
    def enter(app: DeskApp) -> None:
        if kind.name == RegisterPage.name:
            fill_register(app)
        at_page(app, kind.name)
        page = page_of(app, kind)
        app.workplace.open_sheet(make(page))
        settle(app)

    return enter


def _of_case(make: Callable[[RegisterPage, Case], Sheet]) -> Enter:
    def made(page: RegisterPage) -> Sheet:
        assert page.pane.case is not None, "the first case is open"
        return make(page, page.pane.case)

    return _over(RegisterPage, made)


def _take_over(app: DeskApp) -> None:
    serving(app)
    seat = app.workplace.seat
    assert seat is not None, "just served"
    fresh(app)
    app.workplace.sit(somebody(app, Role.SUPERVISOR), None)
    app.window.pick_counter()
    settle(app)
    door = app.window.screen_now
    assert isinstance(door, PickCounter), "the counters are on screen"
    taken = [row for row in door.buttons.values() if row.accessibleName().endswith("…")]
    if taken:
        taken[0].click()
    settle(app)


def _leaving(app: DeskApp) -> None:
    serving(app)
    app.window.leaving.go(Way.SIGN_OUT, lambda: None)
    settle(app)


def _print_jobs(app: DeskApp) -> None:
    serving(app)
    page = page_of(app, CounterPage)
    app.workplace.open_sheet(PrintJobsSheet(page.workplace, ()))
    settle(app)


def _counter_open(app: DeskApp) -> None:
    serving(app)
    at_page(app, FloorPage.name)
    page = page_of(app, FloorPage)
    assert page.floor is not None, "the floor is read"
    open_ones = [line for line in page.floor.counters if line.seat is not None]
    if open_ones:
        page.acts.open_counter(open_ones[0])
    settle(app)


def _counter_shut(app: DeskApp) -> None:
    at_page(app, FloorPage.name)
    page = page_of(app, FloorPage)
    assert page.floor is not None, "the floor is read"
    shut = [line for line in page.floor.counters if line.state is CounterState.CLOSED]
    line = (shut or page.floor.counters)[0]
    app.workplace.open_sheet(OpenCounterSheet(line, [somebody(app)]))
    settle(app)


def _end_day(app: DeskApp) -> None:
    at_page(app, FloorPage.name)
    page_of(app, FloorPage).acts.ask_end_day()
    settle(app)


def _typed_word(app: DeskApp) -> None:
    at_page(app, FloorPage.name)
    page_of(app, FloorPage).acts.forget_board("Papan 1")
    settle(app)


def _export(page: ChartsPage) -> Sheet:
    assert page.figures is not None, "the figures are read"
    return ExportSheet(page.workplace, page, page.figures, choose=lambda *_: "")


def _papers(page: SurveyPage) -> Sheet:
    assert page.figures is not None, "the figures are read"
    return PapersSheet(page.workplace, questionnaire(), page.figures)


def _password(page: AdminPage) -> Sheet:
    return PasswordSheet(page.workplace.officer, "merpati-biru-terbang-1")


def _changes(_page: AdminPage) -> Sheet:
    lines = [
        Difference(("name",), ChangeKind.CHANGED, "Rumah Aspirasi", "Rumah Pelayanan"),
        Difference(("services", "A", "target_minutes"), ChangeKind.CHANGED, "20", "25"),
    ]
    return ChangesSheet("Impor", lines, "Berlakukan")


def _explain(page: RegisterPage, case: Case) -> Sheet:
    return ExplainSheet(page.workplace, case.deadlines[0])


def _attachment(page: RegisterPage, case: Case) -> Sheet:
    at = page.workplace.now()
    one = AttachmentView(uuid4(), FileKind.PNG, 9000, 2, at, "foto.png")
    return AttachmentSheet(page.workplace, case.line.id, one)


def _hand_over(page: RegisterPage) -> Sheet:
    return HandOverSheet(page.workplace, lambda _wanted: None)


def _bring_in(page: RegisterPage) -> Sheet:
    rows = (
        LaporFinding(5, "7712", LaporFate.CHANGED, number="PLG-261123-0001-6"),
        LaporFinding(6, "7713", LaporFate.CHANGED, number="PLG-261123-0002-4"),
    )
    compared = LaporComparison("ekspor.xlsx", "", page.workplace.now(), rows, Path("ekspor.xlsx"))
    return BringInSheet(compared, lambda: None)


def _covered(_page: RegisterPage) -> Sheet:
    return CoveredSheet({"story": "Telepon saya 0812-0000-0012, rumah di lorong belakang."})


def _cover(_page: RegisterPage) -> Sheet:
    return CoverSheet((TellingWords(Telling.TELEPHONE, "0812-0000-0012"),))
