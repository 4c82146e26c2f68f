"""From the tap to the screen to the spool row, with a printer that is broken on purpose."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.touch.app import KioskApp
from kiosk.touch.viewmodels.ticket import TicketViewModel
from shared.office.house import House
from shared.office.settings import Settings
from shared.printing.jobs import printer_board, spool
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spool import JobView
from shared.printing.status import PrinterState
from shared.queue.calling import call_next
from shared.queue.floor.seats import take_seat
from shared.queue.today import tickets_today
from shared.staff.rights import Role
from tests.helpers.staffed_house import account
from tests.helpers.virtual_printer import VirtualPrinter
from tests.kiosk.touch.finger import Finger


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    with VirtualPrinter() as made:
        yield made


class Morning:
    """A kiosk at work on a breakable printer, and what is known about both."""

    def __init__(self, kiosk: KioskApp, house: House, printer: VirtualPrinter, bot: QtBot) -> None:
        self.kiosk, self.house, self.printer, self._bot = kiosk, house, printer, bot
        self.finger = Finger(kiosk, bot)

    def until(self, true: Callable[[], bool]) -> None:
        self._bot.waitUntil(true)

    def printer_is(self, state: PrinterState) -> None:
        """Wait until the printer's row says so."""

        def there() -> bool:
            with self.house.database.read() as session:
                seen = printer_board.printer(session, "Kiosk 1", now=self.house.now())
            return seen is not None and seen.minded and seen.condition.state is state

        self.until(there)

    def tap(self) -> str:
        """One tap; returns the number on screen."""
        self.until(lambda: self.finger.sees("tile-A"))
        self.finger.painted()
        self.finger.touch("tile-A")
        return self.finger.text("ticket-number")

    def next_visitor(self) -> None:
        self.finger.painted()
        self.finger.touch("done")

    def told(self, word: str) -> None:
        """Wait for what the ticket screen says of the slip."""
        self.until(lambda: self.kiosk.view_models.of(TicketViewModel).shown.printing == word)

    def warned(self) -> bool:
        return self.finger.sees("paperless")

    def numbers(self) -> list[str]:
        with self.house.database.read() as session:
            given = tickets_today(session, profile=self.house.profile, now=self.house.now())
        return sorted(ticket.label for ticket in given)

    def slip(self, label: str) -> JobView:
        with self.house.database.read() as session:
            (ticket,) = (
                one
                for one in tickets_today(session, profile=self.house.profile, now=self.house.now())
                if one.label == label
            )
            (job,) = spool.jobs_of(session, ticket.id)
        return job

    def becomes(self, label: str, state: JobState) -> JobView:
        self.until(lambda: self.slip(label).state is state)
        return self.slip(label)


@pytest.fixture
def begin(
    open_kiosk: Callable[..., KioskApp], house: House, printer: VirtualPrinter, qtbot: QtBot
) -> Callable[..., Morning]:
    def one(url: str = "", **more: Any) -> Morning:
        settings = {"kiosk": {"printer": url or printer.url}}
        here = replace(house, settings=Settings.model_validate(settings))
        kiosk = open_kiosk(here, prints=True, watch=True, **more)
        return Morning(kiosk, here, printer, qtbot)

    return one


Begin = Callable[..., Morning]


def the_next_ticket_prints(morning: Morning, label: str) -> None:
    morning.until(lambda: not morning.warned())
    before = len(morning.printer.receipts)
    assert morning.tap() == label
    morning.told("printed")
    assert morning.becomes(label, JobState.PRINTED).confirmed
    assert len(morning.printer.receipts) == before + 1


def test_a_well_printer_gives_a_slip_and_the_screen_says_so(begin: Begin) -> None:
    morning = begin()
    morning.printer_is(PrinterState.READY)
    assert not morning.warned()
    assert morning.tap() == "A-001"
    morning.told("printed")
    slip = morning.becomes("A-001", JobState.PRINTED)
    assert slip.printer == "Kiosk 1"
    assert slip.confirmed


def test_paper_out_is_told_before_the_tap_and_numbers_go_on(
    begin: Begin, printer: VirtualPrinter
) -> None:
    with printer.broken() as engine:
        engine.paper_left = 0
    morning = begin()
    morning.printer_is(PrinterState.PAPER_OUT)
    morning.until(morning.warned)
    assert morning.tap() == "A-001"
    # Nobody is kept waiting for a slip that cannot come.
    assert morning.kiosk.view_models.of(TicketViewModel).shown.printing == "failed"
    assert morning.becomes("A-001", JobState.HELD).attempts == 0
    assert morning.printer.receipts == []
    morning.printer.repair()
    # The visitor still stands there: the slip comes, and the screen takes its word back.
    morning.told("printed")
    morning.becomes("A-001", JobState.PRINTED)
    morning.next_visitor()
    the_next_ticket_prints(morning, "A-002")
    assert morning.numbers() == ["A-001", "A-002"]


def test_new_paper_does_not_bring_out_the_slip_of_a_called_visitor(
    begin: Begin, printer: VirtualPrinter
) -> None:
    with printer.broken() as engine:
        engine.paper_left = 0
    morning = begin()
    morning.printer_is(PrinterState.PAPER_OUT)
    morning.until(morning.warned)
    morning.tap()
    morning.becomes("A-001", JobState.HELD)
    house, officer = morning.house, account(morning.house, "sari", "Sari", Role.OFFICER)
    with house.database.write() as session:
        seat = take_seat(
            session, profile=house.profile, counter="2", officer=officer.id, at=house.now()
        )
        called = call_next(session, profile=house.profile, seat=seat.id, at=house.now())
    assert called is not None
    morning.becomes("A-001", JobState.CANCELLED)
    morning.next_visitor()
    morning.printer.repair()
    the_next_ticket_prints(morning, "A-002")
    assert len(morning.printer.receipts) == 1


def test_paper_ending_inside_a_slip_is_told_and_never_printed_twice(begin: Begin) -> None:
    morning = begin()
    morning.printer_is(PrinterState.READY)
    with morning.printer.broken() as engine:
        engine.paper_left = 200
    assert morning.tap() == "A-001"
    morning.told("unknown")
    slip = morning.becomes("A-001", JobState.UNKNOWN)
    assert slip.attempts == 1
    morning.next_visitor()
    morning.until(morning.warned)
    morning.printer.repair()
    # The printer finishes what it held, and says so.
    morning.becomes("A-001", JobState.PRINTED)
    the_next_ticket_prints(morning, "A-002")
    assert morning.numbers() == ["A-001", "A-002"]
    assert len(morning.printer.receipts) == 2


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        ("cover_open", PrinterState.COVER_OPEN),
        ("cutter_jammed", PrinterState.MECHANICAL),
        ("offline", PrinterState.OFFLINE),
    ],
)
def test_a_printer_that_stands_still(
    begin: Begin, printer: VirtualPrinter, fault: str, state: PrinterState
) -> None:
    with printer.broken() as engine:
        setattr(engine, fault, True)
    morning = begin()
    morning.printer_is(state)
    morning.until(morning.warned)
    assert morning.tap() == "A-001"
    assert morning.kiosk.view_models.of(TicketViewModel).shown.printing == "failed"
    morning.becomes("A-001", JobState.HELD)
    morning.next_visitor()
    morning.printer.repair()
    morning.becomes("A-001", JobState.PRINTED)
    the_next_ticket_prints(morning, "A-002")
    assert morning.numbers() == ["A-001", "A-002"]


def test_an_unreachable_printer_keeps_nobody_waiting(begin: Begin, printer: VirtualPrinter) -> None:
    printer.refuse()
    morning = begin()
    morning.printer_is(PrinterState.UNREACHABLE)
    morning.until(morning.warned)
    assert morning.tap() == "A-001"
    assert morning.kiosk.view_models.of(TicketViewModel).shown.printing == "failed"
    morning.becomes("A-001", JobState.HELD)
    morning.next_visitor()
    printer.accept_again()
    morning.becomes("A-001", JobState.PRINTED)
    the_next_ticket_prints(morning, "A-002")


def test_a_mute_printer_is_not_believed_nor_tried_twice(
    begin: Begin, printer: VirtualPrinter
) -> None:
    printer.mute = True
    morning = begin()
    morning.printer_is(PrinterState.CANNOT_TELL)
    assert not morning.warned()
    assert morning.tap() == "A-001"
    morning.told("unknown")
    assert morning.becomes("A-001", JobState.UNKNOWN).attempts == 1
    morning.printer.repair()
    morning.next_visitor()
    the_next_ticket_prints(morning, "A-002")
    assert morning.slip("A-001").attempts == 1
    assert morning.numbers() == ["A-001", "A-002"]


def test_the_line_breaking_inside_a_slip(begin: Begin) -> None:
    morning = begin()
    morning.printer_is(PrinterState.READY)
    with morning.printer.broken():
        morning.printer.reset_after = 9000
    assert morning.tap() == "A-001"
    morning.told("unknown")
    morning.becomes("A-001", JobState.UNKNOWN)
    morning.next_visitor()
    the_next_ticket_prints(morning, "A-002")
    assert morning.slip("A-001").attempts == 1


@pytest.mark.parametrize("url", ["", pytest.param("lpt1", marks=pytest.mark.logs("no printer: "))])
def test_without_a_printer_numbers_are_on_screen(
    open_kiosk: Callable[..., KioskApp], house: House, qtbot: QtBot, url: str
) -> None:
    here = replace(house, settings=Settings.model_validate({"kiosk": {"printer": url}}))
    kiosk = open_kiosk(here, prints=True)
    finger = Finger(kiosk, qtbot)
    assert finger.sees("paperless")
    finger.touch("tile-A")
    assert finger.text("ticket-number") == "A-001"
    assert kiosk.view_models.of(TicketViewModel).shown.printing == "failed"
    assert kiosk.journey.visit.ticket is not None
    with house.database.read() as session:
        assert spool.jobs_of(session, kiosk.journey.visit.ticket.id) == ()
