"""A desk with an office printer of its own, and the kiosk's printer dead beside it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk.dialogs.print_jobs import PrintJobsSheet
from shared.office.house import House
from shared.office.settings import Settings
from shared.printing.jobs import printer_board, spool
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spool import JobView
from shared.printing.jobs.spooler import Spooler
from shared.printing.status import PrinterState
from shared.queue.floor.alerts import AlertKey, AlertKind
from shared.queue.views import TicketView
from tests.desk.conftest import Officer
from tests.helpers.cups import FakeCups
from tests.helpers.minded_printer import minded_printer
from tests.helpers.virtual_printer import VirtualPrinter

pytestmark = pytest.mark.skipif("os.name != 'posix'", reason="stand-ins are shell scripts")
Arrive = Callable[..., TicketView]


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeCups:
    """Stand-ins for the commands of CUPS."""
    folder = tmp_path / "cups"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return FakeCups(folder)


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    with VirtualPrinter() as made:
        yield made


@pytest.fixture
def house(house: House, queue: FakeCups, printer: VirtualPrinter) -> House:
    settings = {"kiosk": {"printer": printer.url}, "desk": {"printer": "cups://slip?paper=a4"}}
    return replace(house, settings=Settings.model_validate(settings))


@pytest.fixture
def dead_kiosk(house: House, printer: VirtualPrinter, qtbot: QtBot) -> Iterator[Spooler]:
    """The kiosk's printer without paper, minded as a kiosk does."""
    with printer.broken() as engine:
        engine.paper_left = 0

    def known() -> bool:
        with house.database.read() as session:
            row = printer_board.printer(session, "Kiosk 1", now=house.now())
        return row is not None and row.condition.state is PrinterState.PAPER_OUT

    with minded_printer(house) as spooler:
        qtbot.waitUntil(known)
        yield spooler


def slips(house: House, ticket: TicketView) -> tuple[JobView, ...]:
    with house.database.read() as session:
        return spool.jobs_of(session, ticket.id)


def pages(queue: FakeCups) -> list[str]:
    """The words of every page the office printer got, oldest first."""
    said = []
    for page in queue.printed:
        document = pypdfium2.PdfDocument(page)
        assert [round(side) for side in document[0].get_size()] == [595, 842]
        said.append(document[0].get_textpage().get_text_bounded())
        document.close()
    return said


def button_of(root: QWidget, words: str) -> QPushButton:
    (found,) = (
        one for one in root.findChildren(QPushButton) if one.text() == words and one.isVisible()
    )
    return found


def test_a_copy_comes_out_as_a_page_at_the_desk(
    officer: Officer, arrive: Arrive, house: House, queue: FakeCups, qtbot: QtBot
) -> None:
    officer.serve_at("siti", "2")
    ticket = arrive()
    officer.settle()
    officer.key(Qt.Key.Key_F2)
    officer.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(pages(queue)) == 1)
    (words,) = pages(queue)
    assert ticket.label in words
    assert "SALINAN" in words
    (job,) = slips(house, ticket)
    assert (job.printer, job.copy) == ("Meja", True)


def test_a_number_given_at_the_desk_is_printed_there(
    officer: Officer, house: House, queue: FakeCups, qtbot: QtBot
) -> None:
    officer.serve_at("siti", "2")
    officer.desk.workplace.page_wanted.emit("quick_issue")
    officer.settle()
    officer.page.services.take("A")  # type: ignore[attr-defined]
    officer.key(Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: len(pages(queue)) == 1)
    (words,) = pages(queue)
    assert "A-001" in words
    assert "SALINAN" not in words


@pytest.mark.usefixtures("dead_kiosk")
def test_what_waits_at_a_dead_kiosk_is_printed_at_the_desk(
    officer: Officer,
    arrive: Arrive,
    house: House,
    queue: FakeCups,
    printer: VirtualPrinter,
    qtbot: QtBot,
) -> None:
    desk = officer.serve_at("siti", "2")
    tickets = [arrive(printer="Kiosk 1") for _ in range(2)]

    def offered() -> bool:
        officer.settle()
        return any(
            alert.key == AlertKey(AlertKind.SLIPS_ELSEWHERE, "Kiosk 1") for alert in desk.day.alerts
        )

    qtbot.waitUntil(lambda: all(slips(house, one)[0].state is JobState.HELD for one in tickets))
    qtbot.waitUntil(offered)
    officer.click(button_of(desk.day, "Cetak di meja"))
    qtbot.waitUntil(lambda: len(pages(queue)) == 2)
    # The slips themselves, since nothing of them was sent before.
    assert all(one.label in words for one, words in zip(tickets, pages(queue), strict=True))
    assert not any("SALINAN" in words for words in pages(queue))
    qtbot.waitUntil(lambda: all(slips(house, one)[0].state is JobState.PRINTED for one in tickets))
    assert {slips(house, one)[0].printer for one in tickets} == {"Meja"}
    qtbot.waitUntil(lambda: not offered())
    printer.repair()
    with house.database.read() as session:
        assert list(spool.waiting_jobs(session, "Kiosk 1")) == []
    assert printer.receipts == []


@pytest.mark.usefixtures("dead_kiosk")
def test_one_slip_can_be_printed_at_the_desk_from_the_list(
    officer: Officer, arrive: Arrive, house: House, queue: FakeCups, qtbot: QtBot
) -> None:
    officer.serve_at("siti", "2")
    ticket = arrive(printer="Kiosk 1")
    qtbot.waitUntil(lambda: slips(house, ticket)[0].state is JobState.HELD)
    sheet = PrintJobsSheet(officer.desk.workplace, slips(house, ticket))
    officer.desk.workplace.open_sheet(sheet)
    officer.settle()
    officer.click(button_of(sheet, "Cetak di meja"))
    qtbot.waitUntil(lambda: len(pages(queue)) == 1)
    first, copy = slips(house, ticket)
    assert first.state is JobState.CANCELLED
    assert (copy.printer, copy.copy) == ("Meja", True)


def test_a_stopped_office_queue_holds_the_page(
    officer: Officer, arrive: Arrive, house: House, queue: FakeCups, qtbot: QtBot
) -> None:
    queue.set(disabled=True)
    officer.serve_at("siti", "2")
    ticket = arrive()
    officer.settle()
    officer.key(Qt.Key.Key_F2)
    officer.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [one.state for one in slips(house, ticket)] == [JobState.HELD])
    assert pages(queue) == []
