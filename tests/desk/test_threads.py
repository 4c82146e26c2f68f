"""The desk's GUI thread opens no session on a house, whatever the officer does."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from desk.windows.pages import every_page
from shared.queue.views import TicketView
from tests.desk.conftest import Officer
from tests.helpers.transactions import threads_of_transactions

WORKERS = {"sapa-jobs", "sapa-changes"}


def test_signing_in_serving_and_every_page(
    open_desk: Callable[..., Officer], arrive: Callable[..., TicketView]
) -> None:
    first = arrive("A")
    officer = open_desk()
    with threads_of_transactions() as threads:
        counter = officer.serve_at("wati", "2")
        officer.key(Qt.Key.Key_F2)
        assert counter.visitor.number.text() == first.label
        for page in every_page():
            officer.window.shell.open_page(page.name)
            officer.settle()
        officer.desk.workplace.practice_wanted.emit(True)
        officer.settle()
        officer.desk.workplace.practice_wanted.emit(False)
        officer.settle()
    assert threads <= WORKERS
    assert "sapa-jobs" in threads
