"""Every screen and state of the desk, and how to bring a real desk into it.

For pictures and for tests that hold every screen against the same rules. The house should stand
by a `SetClock` on an open morning; a house without tickets is given some.
"""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desk.app import DeskApp
from desk.look.dark import Look
from desk.pages.counter import CounterPage
from desk.pages.counter_keys import Act
from desk.pages.every import every_page
from desk.pages.find import FindPage
from desk.pages.page import Page
from desk.pages.quick_issue import QuickIssuePage
from desk.windows.pick_counter import PickCounter
from desk.windows.sign_in import NewPassword, SignIn
from desk.workplace import Tone
from shared.printing.printer_board import write_condition
from shared.printing.status import Condition, PrinterState
from shared.queue.calling import call_next
from shared.queue.floor import take_seat
from shared.queue.issue import Request, issue_ticket
from shared.queue.lifecycle import State
from shared.queue.remote import ask_help, end_help
from shared.queue.serving import Result, finish, start
from shared.queue.today import ticket_at_counter, tickets_today
from shared.staff.accounts import OfficerView, officers
from shared.staff.records import Role
from shared.storage.errors import DatabaseMissing

Enter = Callable[[DeskApp], None]

_LINE = "ABBACBABECBA"
_COMPLAINT = {
    "name": "Nama warga",
    "phone": "08xx xxxx xxxx",
    "category": "Jalan & drainase",
    "title": "Drainase tersumbat di Jl. Kol. Atmo",
    "story": "Air menggenang setiap hujan sejak awal November, menutup akses warga RT 12.",
    "location": "Jl. Kol. Atmo, Ilir Timur I",
    "agency": "Dinas PUPR",
    "outcome": "complaint",
}


def desk_states() -> list[tuple[str, Enter]]:
    """(name, step) for each state; a step brings the desk there from wherever it is."""
    acts = (
        ("transfer", Act.TRANSFER),
        ("park", Act.PARK),
        ("continue", Act.CONTINUE),
        ("call-number", Act.CHOOSE),
        ("why", Act.WHY),
    )
    shown = {CounterPage, QuickIssuePage, FindPage}
    others = [kind for kind in every_page() if kind not in shown]
    return [
        ("sign-in", _sign_in),
        ("sign-in-refused", _refused),
        ("new-password", _new_password),
        ("pick-counter", _pick),
        ("counter-free", _free),
        ("counter-called", _called),
        ("counter-serving", _serving),
        ("counter-complaint", _complaint),
        ("counter-incomplete", lambda app: _outcome(app, "incomplete")),
        ("counter-alerts", _alerts),
        ("counter-dark", _dark),
        *((f"dialog-{name}", _dialog(act)) for name, act in acts),
        ("dialog-cancel", _cancel),
        ("dialog-pause", _pause),
        ("dialog-keys", _keys),
        ("quick-issue", _quick_issue),
        ("find", _find),
        ("locked", _locked),
        ("database-away", _away),
        *((kind.name, _opens(kind)) for kind in others),
    ]


def settle(app: DeskApp) -> None:
    """Until everything asked for is on the screen."""
    for _ in range(3):
        app.jobs.drain()
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def _fresh(app: DeskApp) -> None:
    if app.place.look is not Look.LIGHT:
        app.place.look_wanted.emit(Look.LIGHT)
    app.place.regain_database()
    app.window.close_sheet()
    if app.place.signed_in:
        app.window.sign_out("")
    settle(app)
    _scenery(app)


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


def _somebody(app: DeskApp, role: Role = Role.OFFICER) -> OfficerView:
    return next(one for one in _people(app) if one.role.includes(role))


def _sign_in(app: DeskApp) -> None:
    _fresh(app)


def _refused(app: DeskApp) -> None:
    _fresh(app)
    door = app.window.screen_now
    if isinstance(door, SignIn):
        door.username.setText("tamu")
        door.password.setText("bukan-ini")
        door.enter()
    settle(app)


def _new_password(app: DeskApp) -> None:
    _fresh(app)
    app.window.ask_new_password(_somebody(app), "", forced=True)
    door = app.window.screen_now
    if isinstance(door, NewPassword):
        door.first.setText("pendek")
        door.again.setText("pendek")
        door.save()
    settle(app)


def _pick(app: DeskApp) -> None:
    _fresh(app)
    app.place.sit(_somebody(app, Role.SUPERVISOR), None)
    app.window.pick_counter()
    settle(app)


def _seated(app: DeskApp) -> CounterPage:
    _fresh(app)
    return _sit(app)


def _sit(app: DeskApp) -> CounterPage:
    house = app.house
    counter = house.profile.counters[min(1, len(house.profile.counters) - 1)]
    person = _somebody(app)
    with house.database.write() as session:
        seat = take_seat(
            session,
            profile=house.profile,
            counter=counter.code,
            officer=person.id,
            at=house.now(),
            take_over=True,
        )
    app.place.sit(person, None)
    app.window.pick_counter()
    door = app.window.screen_now
    assert isinstance(door, PickCounter), "the counters are on screen"
    door.seated.emit(seat)
    settle(app)
    return _counter(app)


def _counter(app: DeskApp) -> CounterPage:
    shell = app.window.shell
    assert shell is not None, "somebody signed in"
    page = shell.page
    assert isinstance(page, CounterPage), "the counter is on screen"
    return page


def _free(app: DeskApp) -> None:
    page = _seated(app)
    seat, house = app.place.seat, app.house
    assert seat is not None, "just seated"
    with house.database.write() as session:
        ticket = ticket_at_counter(
            session, profile=house.profile, counter=seat.counter_code, now=house.now()
        )
        if ticket is not None:
            outcome = house.profile.outcomes[0].key
            finish(
                session,
                profile=house.profile,
                seat=seat.id,
                ticket=ticket.id,
                result=Result(outcome),
                at=house.now(),
            )
    page.refresh(page.topics)
    settle(app)


def _called(app: DeskApp) -> None:
    _free(app)
    seat, house = app.place.seat, app.house
    assert seat is not None, "just seated"
    with house.database.write() as session:
        at = house.now() - timedelta(seconds=18)
        call_next(session, profile=house.profile, seat=seat.id, at=at)
    page = _counter(app)
    page.refresh(page.topics)
    settle(app)


def _serving(app: DeskApp) -> None:
    page = _seated(app)
    if page.current() is None:
        _called(app)
        page = _counter(app)
    ticket, seat = page.current(), app.place.seat
    assert ticket is not None, "just called"
    assert seat is not None, "just seated"
    if ticket.state is State.CALLED:
        with app.house.database.write() as session:
            at = app.house.now() - timedelta(minutes=4, seconds=32)
            start(session, seat=seat.id, ticket=ticket.id, at=at)
        page.refresh(page.topics)
    settle(app)


def _complaint(app: DeskApp) -> None:
    _serving(app)
    _counter(app).form.restore(_COMPLAINT)
    settle(app)


def _outcome(app: DeskApp, key: str) -> None:
    _serving(app)
    form = _counter(app).form
    if key in form.buttons:
        form.restore({"outcome": key})
    settle(app)


def _alerts(app: DeskApp) -> None:
    _serving(app)
    house = app.house
    now = house.now()
    with house.database.write() as session:
        ask_help(session, kiosk=house.settings.kiosk.name, at=now)
        paper = Condition(PrinterState.PAPER_OUT)
        write_condition(session, house.settings.kiosk.name, paper, now)
    page = _counter(app)
    page.refresh(page.topics)
    settle(app)
    with house.database.write() as session:
        end_help(session, kiosk=house.settings.kiosk.name, at=now)
        write_condition(session, house.settings.kiosk.name, Condition(PrinterState.READY), now)


def _dark(app: DeskApp) -> None:
    _complaint(app)
    app.place.look_wanted.emit(Look.DARK)
    settle(app)
    _counter(app).form.restore(_COMPLAINT)
    settle(app)


def _dialog(act: Act) -> Enter:
    def enter(app: DeskApp) -> None:
        _serving(app)
        _counter(app).doing.do(act)
        settle(app)

    return enter


def _cancel(app: DeskApp) -> None:
    _called(app)
    _counter(app).doing.do(Act.CANCEL)
    settle(app)


def _pause(app: DeskApp) -> None:
    _free(app)
    _counter(app).doing.do(Act.PAUSE)
    settle(app)


def _keys(app: DeskApp) -> None:
    _serving(app)
    app.window.show_keys()
    settle(app)


def _opens(kind: type[Page]) -> Enter:
    def enter(app: DeskApp) -> None:
        _fresh(app)
        app.place.sit(_somebody(app, Role.ADMINISTRATOR), None)
        app.window.open_desk()
        shell = app.window.shell
        assert shell is not None, "just opened"
        shell.open_page(kind.name)
        settle(app)

    return enter


def _quick_issue(app: DeskApp) -> None:
    _seated(app)
    app.place.page_wanted.emit(QuickIssuePage.name)
    settle(app)
    shell = app.window.shell
    if shell is not None and isinstance(shell.page, QuickIssuePage):
        shell.page.services.take(app.house.profile.services[0].code)
        shell.page.paper.was_served.setChecked(True)
    settle(app)


def _find(app: DeskApp) -> None:
    _seated(app)
    app.place.page_wanted.emit(FindPage.name)
    settle(app)
    shell = app.window.shell
    if shell is not None and isinstance(shell.page, FindPage):
        shell.page.view.selectRow(shell.page.model.rowCount() - 1)
    settle(app)


def _locked(app: DeskApp) -> None:
    _serving(app)
    app.window.lock()
    settle(app)


def _away(app: DeskApp) -> None:
    _serving(app)
    app.place.lose_database(DatabaseMissing("sapa.db"))
    app.place.tell(DatabaseMissing.sentence, Tone.PROBLEM)
    settle(app)
