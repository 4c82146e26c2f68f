"""Enter on a sheet does what the focused button says, on every sheet of the desk."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

import desk
from desk.admin.account_sheets import AccountSheet, PasswordSheet, PinSheet
from desk.admin.transfer import ChangesSheet
from desk.attachments.sheet import AttachmentSheet
from desk.charts.export_sheet import ExportSheet
from desk.counter.dialogs.reason import ParkSheet, ReasonSheet, cancel_sheet
from desk.counter.dialogs.transfer import ContinueSheet, TransferSheet
from desk.dialogs.decision import DecisionSheet, Parting
from desk.dialogs.keys import KeySheet
from desk.dialogs.numbers import NumberSheet, WhySheet
from desk.dialogs.print_jobs import PrintJobsSheet
from desk.dialogs.purpose import PurposeSheet
from desk.dialogs.sheet import Sheet
from desk.dialogs.typed_word import TypedWordSheet
from desk.floor.dialogs import EndDaySheet, ManagedCounterSheet, OpenCounterSheet
from desk.intake.cover_sheet import CoverSheet
from desk.intake.receipt_sheet import ReceiptSheet
from desk.open_drafts.both import BothTextsSheet
from desk.open_drafts.reading import OpenDraft
from desk.open_drafts.sheet import HandOverDraftSheet, OpenDraftsSheet, ReadDraftSheet
from desk.reflection.sheet import ReflectionSheet
from desk.register.act_sheet import ActSheet
from desk.register.acts_of_case import acts_of_case
from desk.register.covered_sheet import CoveredSheet
from desk.register.explain_sheet import ExplainSheet
from desk.register.lapor_sheets import BringInSheet, HandOverSheet
from desk.register.new_pin import NewPinSheet
from desk.survey.papers_sheet import PapersSheet
from desk.survey.remarks_sheet import RemarksSheet
from desk.windows.house_time import TimeSheet
from desk.windows.take_over import TakeOverSheet
from shared.complaints.attachments.attaching import AttachmentView
from shared.complaints.attachments.sniffing import FileKind
from shared.complaints.covering import Telling, TellingWords
from shared.complaints.exchange.matching import LaporFate, LaporFinding
from shared.complaints.intake import Intake
from shared.complaints.reading import read_case
from shared.complaints.registering import Pin, Registered
from shared.complaints.results import Class
from shared.complaints.views import Case
from shared.drafts.text import DraftText
from shared.figures.period import PeriodFigures, period_figures
from shared.office.differences import ChangeKind, Difference
from shared.queue.calling import Why
from shared.queue.floor.seats import Seat
from shared.queue.floor.view import CounterLine, CounterState
from shared.queue.line.call_order import Reason
from shared.queue.views import TicketView
from shared.reports.lapor.bridge import LaporComparison
from shared.survey.counting import SurveyFigures, survey_figures
from shared.survey.questionnaire import questionnaire
from tests.desk.conftest import Officer
from tests.helpers.register import put_on_record
from tests.helpers.staffed_house import MORNING

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
OPEN = CounterLine("2", "Loket 2", CounterState.FREE, None, ("A", "B"), officer="Budi")
SHUT = CounterLine("3", "Loket 3", CounterState.CLOSED, None, ("A",))
WHY = Why("A-001", Reason.AGED, 600, 0, 2)


def case_of(one: Officer) -> Case:
    """A complaint in the register of the officer's house."""
    house, intake = one.desk.house, Intake(
        "k", Class.COMPLAINT, "Air menggenang", channel="tatap-muka", anonymous=False,
        secret=False, notice_version=1,
    )  # fmt: skip
    made = put_on_record(house, intake, officer=one.desk.workplace.officer.id)
    with house.database.read() as session:
        return read_case(session, profile=house.profile, complaint=made.id, now=house.now())


def draft_of(one: Officer) -> OpenDraft:
    """A report that the officer began."""
    who = one.desk.workplace.officer
    text = DraftText(uuid4(), "report-k", 1, {"story": "Air menggenang"}, who.id, who.name, MORNING)
    return OpenDraft(text)


def seat_of(one: Officer) -> Seat:
    """Where the officer sits."""
    seat = one.desk.workplace.seat
    assert seat is not None
    return seat


def figures_of(one: Officer) -> SurveyFigures:
    """The survey of a day without any answer."""
    day = one.desk.house.now().date()
    with one.desk.house.database.read() as session:
        return survey_figures(session, of=questionnaire(), first=day, last=day)


def period_of(one: Officer) -> PeriodFigures:
    """The visits of a day."""
    house = one.desk.house
    day = house.now().date()
    with house.database.read() as session:
        return period_figures(
            session, profile=house.profile, first_day=day, last_day=day, now=house.now()
        )


Make = Callable[[Officer, TicketView], Sheet]

SHEETS: dict[type[Sheet], Make] = {
    BothTextsSheet: lambda one, _: BothTextsSheet(one.desk.workplace, (draft_of(one).text,)),
    HandOverDraftSheet: lambda one, _: HandOverDraftSheet(
        draft_of(one), (one.desk.workplace.officer,)
    ),
    OpenDraftsSheet: lambda one, _: OpenDraftsSheet(one.desk.workplace, (draft_of(one),)),
    ReadDraftSheet: lambda one, _: ReadDraftSheet(draft_of(one)),
    ExportSheet: lambda one, _: ExportSheet(
        one.desk.workplace, one.page, period_of(one), choose=lambda *_: ""
    ),
    PapersSheet: lambda one, _: PapersSheet(
        one.desk.workplace, questionnaire(), figures_of(one), choose=lambda _parent: ""
    ),
    ReflectionSheet: lambda one, _: ReflectionSheet(one.desk.workplace, choose=lambda _parent: ""),
    RemarksSheet: lambda *_: RemarksSheet((), "id"),
    CoverSheet: lambda *_: CoverSheet((TellingWords(Telling.TELEPHONE, "0812-7788-9900"),)),
    CoveredSheet: lambda *_: CoveredSheet({"story": "Telepon saya 0812-7788-9900."}),
    AttachmentSheet: lambda one, _: AttachmentSheet(
        one.desk.workplace,
        uuid4(),
        AttachmentView(uuid4(), FileKind.PNG, 9000, 2, MORNING, "foto.png"),
    ),
    AccountSheet: lambda one, _: AccountSheet(one.desk.workplace.officer),
    PasswordSheet: lambda one, _: PasswordSheet(one.desk.workplace.officer, "merpati-biru"),
    PinSheet: lambda one, _: PinSheet(one.desk.workplace.officer),
    ChangesSheet: lambda *_: ChangesSheet(
        "Impor", [Difference(("name",), ChangeKind.CHANGED, "Lama", "Baru")], "Terapkan"
    ),
    ReasonSheet: lambda _, ticket: cancel_sheet(ticket),
    ParkSheet: lambda _, ticket: ParkSheet(ticket),
    DecisionSheet: lambda one, ticket: DecisionSheet(
        one.desk.workplace, ticket, Parting("Keluar dari loket?", "Keluar"), [seat_of(one)]
    ),
    TransferSheet: lambda one, ticket: TransferSheet(one.desk.workplace, ticket),
    ContinueSheet: lambda one, ticket: ContinueSheet(one.desk.workplace, ticket),
    KeySheet: lambda one, _: KeySheet(one.page),
    NumberSheet: lambda one, _: NumberSheet(one.desk.workplace),
    WhySheet: lambda one, _: WhySheet(one.desk.workplace, WHY),
    PrintJobsSheet: lambda one, _: PrintJobsSheet(one.desk.workplace, ()),
    TypedWordSheet: lambda *_: TypedWordSheet("Hapus?", "1 hilang.", word="HAPUS", go="Hapus"),
    EndDaySheet: lambda one, ticket: EndDaySheet(one.desk.workplace, [ticket], 1),
    ManagedCounterSheet: lambda one, _: ManagedCounterSheet(one.desk.workplace, OPEN),
    OpenCounterSheet: lambda one, _: OpenCounterSheet(SHUT, [one.desk.workplace.officer]),
    TakeOverSheet: lambda one, ticket: TakeOverSheet(seat_of(one), ticket),
    TimeSheet: lambda one, _: TimeSheet(one.desk.workplace),
    PurposeSheet: lambda *_: PurposeSheet("Tampilkan?"),
    HandOverSheet: lambda one, _: HandOverSheet(one.desk.workplace, lambda _wanted: None),
    BringInSheet: lambda one, _: BringInSheet(
        LaporComparison(
            "ekspor.xlsx", "", one.desk.house.now(), (LaporFinding(5, "7", LaporFate.CHANGED),)
        ),
        lambda: None,
    ),
    ReceiptSheet: lambda one, _: ReceiptSheet(
        one.desk.workplace,
        Registered(uuid4(), "PLG-261123-0001-6", 1, ()),
        Pin("482915", ""),
        lambda: None,
        printed=True,
    ),
    ExplainSheet: lambda one, _: ExplainSheet(one.desk.workplace, case_of(one).deadlines[0]),
    NewPinSheet: lambda one, _: NewPinSheet(one.desk.workplace, case_of(one)),
    ActSheet: lambda one, _: ActSheet(
        one.desk.workplace, acts_of_case()[0], case_of(one), opened=False
    ),
}
DECIDES = (
    "decided",
    "chosen",
    "go_on",
    "hand_over",
    "discard",
    "parked",
    "moved",
    "pause_ended",
    "shut",
    "taken_back",
)


@pytest.fixture
def supervisor(officer: Officer) -> Officer:
    officer.serve_at("rina", "2")
    return officer


@pytest.fixture
def ticket(arrive: Callable[..., TicketView]) -> TicketView:
    return arrive("A")


def kinds(of: type[Sheet]) -> Iterator[type[Sheet]]:
    for kind in of.__subclasses__():
        if kind.__module__.startswith("desk."):
            yield kind
        yield from kinds(kind)


def opened(officer: Officer, ticket: TicketView, kind: type[Sheet]) -> tuple[Sheet, list[str]]:
    """The sheet over the desk, and what it decides."""
    sheet = SHEETS[kind](officer, ticket)
    decided: list[str] = []

    def hear(name: str) -> Callable[..., None]:
        return lambda *_more: decided.append(name)

    for name in DECIDES:
        signal = getattr(sheet, name, None)
        if isinstance(signal, SignalInstance):
            signal.connect(hear(name))
    officer.window.open_sheet(sheet)
    officer.settle()
    return sheet, decided


def way_out(sheet: Sheet) -> QPushButton:
    """*Batal*, or the one button of a sheet that only tells."""
    if isinstance(sheet, PasswordSheet):
        return sheet.confirm_button
    return sheet.cancel_button if sheet.cancel_button.isVisible() else sheet.confirm_button


def test_every_sheet_is_looked_at() -> None:
    for module in pkgutil.walk_packages(desk.__path__, "desk."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    assert set(kinds(Sheet)) == set(SHEETS)


@pytest.mark.parametrize("kind", SHEETS)
@pytest.mark.parametrize("enter", ENTERS)
def test_enter_on_the_way_out_leaves_everything_as_it_was(
    supervisor: Officer, ticket: TicketView, kind: type[Sheet], enter: Qt.Key
) -> None:
    sheet, decided = opened(supervisor, ticket, kind)
    for choice in sheet.findChildren(QPushButton):
        if choice.isCheckable():
            choice.click()
    way_out(sheet).setFocus()
    supervisor.key(enter)
    assert supervisor.window.sheet is None
    assert decided == []


def test_enter_on_another_button_of_a_sheet_presses_that_one(
    supervisor: Officer, ticket: TicketView
) -> None:
    sheet, decided = opened(supervisor, ticket, ManagedCounterSheet)
    assert isinstance(sheet, ManagedCounterSheet)
    sheet.close_button.setFocus()
    supervisor.key(Qt.Key.Key_Return)
    assert decided == ["shut"]


def test_enter_takes_a_choice_and_then_goes_on(supervisor: Officer, ticket: TicketView) -> None:
    sheet, decided = opened(supervisor, ticket, ReasonSheet)
    assert isinstance(sheet, ReasonSheet)
    supervisor.key(Qt.Key.Key_Return)
    assert (sheet.reason, decided) == ("Pengunjung pulang", [])
    supervisor.key(Qt.Key.Key_Return)
    assert decided == ["decided"]


def test_a_key_held_from_before_says_nothing_to_a_sheet(
    supervisor: Officer, ticket: TicketView
) -> None:
    sheet, decided = opened(supervisor, ticket, ManagedCounterSheet)
    held: Any = QKeyEvent(
        QKeyEvent.Type.KeyPress,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.NoModifier,
        "\r",
        autorep=True,
    )
    focused = supervisor.window.focusWidget()
    assert focused is not None
    QApplication.sendEvent(focused, held)
    assert (supervisor.window.sheet, decided) == (sheet, [])


def test_enter_presses_a_button_of_a_page_and_of_a_door(officer: Officer) -> None:
    officer.sign_in("siti")
    door = officer.screen
    door.buttons["2"].setFocus()
    officer.key(Qt.Key.Key_Return)
    seat = officer.desk.workplace.seat
    assert seat is not None
    assert seat.counter_code == "2"
    shell = officer.window.shell
    assert shell is not None
    shell.rail._keys.setFocus()
    officer.key(Qt.Key.Key_Enter)
    assert isinstance(officer.window.sheet, KeySheet)
