"""The states of the counter page: free, calling, serving, and the dialogs over it."""

from collections.abc import Callable
from datetime import timedelta

from desk.app import DeskApp
from desk.counter.actions import DeskAct
from desk.counter.page import CounterPage
from desk.look.dark import Look
from desk.windows.pick_counter import PickCounter
from rehearsal.states.desk_start import fresh, settle, somebody
from shared.printing.jobs.printer_board import write_condition
from shared.printing.status import Condition, PrinterState
from shared.queue.calling import call_next
from shared.queue.floor.seats import take_seat
from shared.queue.kiosks import ask_help, end_help
from shared.queue.lifecycle import State
from shared.queue.serving import Result, finish, start
from shared.queue.today import ticket_at_counter

Enter = Callable[[DeskApp], None]

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


def seated(app: DeskApp) -> CounterPage:
    """An officer sits at the second counter."""
    fresh(app)
    return _sit(app)


def _sit(app: DeskApp) -> CounterPage:
    house = app.house
    counter = house.profile.counters[min(1, len(house.profile.counters) - 1)]
    person = somebody(app)
    with house.database.write() as session:
        seat = take_seat(
            session,
            profile=house.profile,
            counter=counter.code,
            officer=person.id,
            at=house.now(),
            take_over=True,
        )
    app.workplace.sit(person, None)
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


def free(app: DeskApp) -> None:
    """The counter is free."""
    page = seated(app)
    seat, house = app.workplace.seat, app.house
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


def called(app: DeskApp) -> None:
    """A visitor is called and not there yet."""
    free(app)
    seat, house = app.workplace.seat, app.house
    assert seat is not None, "just seated"
    with house.database.write() as session:
        at = house.now() - timedelta(seconds=18)
        call_next(session, profile=house.profile, seat=seat.id, at=at)
    page = _counter(app)
    page.refresh(page.topics)
    settle(app)


def serving(app: DeskApp) -> None:
    """A visitor is being served for some minutes."""
    page = seated(app)
    if page.current() is None:
        called(app)
        page = _counter(app)
    ticket, seat = page.current(), app.workplace.seat
    assert ticket is not None, "just called"
    assert seat is not None, "just seated"
    if ticket.state is State.CALLED:
        with app.house.database.write() as session:
            at = app.house.now() - timedelta(minutes=4, seconds=32)
            start(session, seat=seat.id, ticket=ticket.id, at=at)
        page.refresh(page.topics)
    settle(app)


def complaint(app: DeskApp) -> None:
    """A complaint half written down."""
    serving(app)
    _counter(app).form.restore(_COMPLAINT)
    settle(app)


def outcome(app: DeskApp, key: str) -> None:
    """The outcome with that key is chosen, if the house has it."""
    serving(app)
    form = _counter(app).form
    if key in form.buttons:
        form.restore({"outcome": key})
    settle(app)


def alerts(app: DeskApp) -> None:
    """The kiosk is out of paper and asks for help."""
    serving(app)
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


def dark(app: DeskApp) -> None:
    """The complaint again, in the dark look."""
    complaint(app)
    app.workplace.look_wanted.emit(Look.DARK)
    settle(app)
    _counter(app).form.restore(_COMPLAINT)
    settle(app)


def dialog(act: DeskAct) -> Enter:
    """The dialog that an act opens."""

    def enter(app: DeskApp) -> None:
        serving(app)
        _counter(app).commands.do(act)
        settle(app)

    return enter


def cancelling(app: DeskApp) -> None:
    """The dialog that cancels a number."""
    called(app)
    _counter(app).commands.do(DeskAct.CANCEL)
    settle(app)


def pausing(app: DeskApp) -> None:
    """The dialog that pauses a counter."""
    free(app)
    _counter(app).commands.do(DeskAct.PAUSE)
    settle(app)
