"""The intake page by the keys and clicks of an officer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desk.intake.page import IntakePage
from shared.complaints.listing import lines
from shared.complaints.reading import read_case
from shared.complaints.views import Case, ComplaintLine
from shared.office.house import House
from shared.queue.views import TicketView
from shared.staff.accounts import officers
from shared.staff.rights import Right
from tests.desk.conftest import Officer

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
F2, F5, F9 = Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_F9
STORY = "Air menggenang setiap hujan sejak awal November dan masuk ke teras rumah warga."


def registered(house: House) -> tuple[ComplaintLine, ...]:
    with house.database.read() as session:
        return lines(session, profile=house.profile, now=house.now())


def case_of(house: House, line: ComplaintLine) -> Case:
    with house.database.read() as session:
        reader = next(one.id for one in officers(session) if one.may(Right.READ_SECRET))
        return read_case(
            session, profile=house.profile, complaint=line.id, now=house.now(), reader=reader
        )


def texts(officer: Officer) -> list[str]:
    """Every word of the sheet that is open."""
    return [label.text() for label in officer.window.sheet.findChildren(QLabel)]


def open_intake(officer: Officer) -> IntakePage:
    """From the register, by its key."""
    officer.window.shell.open_page("register")
    officer.settle()
    officer.key(Qt.Key.Key_N, CTRL)
    page = officer.page
    assert isinstance(page, IntakePage)
    return page


def choose(officer: Officer, page: IntakePage, name: str, words: str) -> None:
    combo = page.form.combos[name]
    combo.setFocus()
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())
    officer.settle()


def answer(officer: Officer, page: IntakePage) -> None:
    officer.click(page.form.anonymous.choices.buttons["no"])
    officer.click(page.form.secret.choices.buttons["no"])
    officer.click(page.side.notice)


def fill_by_mail(officer: Officer, page: IntakePage) -> None:
    officer.key(Qt.Key.Key_1, ALT)
    officer.write(page.form.texts["story"], STORY)
    choose(officer, page, "channel", "E-mail")
    answer(officer, page)


def tell_at_counter(officer: Officer, arrive: Callable[..., TicketView]) -> TicketView:
    """A visitor tells a complaint at counter 2; the intake stands open with what was typed."""
    ticket = arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    officer.key(F5)
    officer.click(counter.form.buttons["complaint"])
    counter.form.agency.combo.setEditText("Dinas PUPR")
    officer.write(counter.form.particulars.story, STORY)
    officer.key(F9)
    return ticket


def register_a_visit(officer: Officer, arrive: Callable[..., TicketView]) -> TicketView:
    """A visitor tells a complaint at counter 2, and it is saved; the sheet stands open."""
    ticket = tell_at_counter(officer, arrive)
    page = officer.page
    assert isinstance(page, IntakePage)
    assert not page.form.channel_box.isVisible()
    answer(officer, page)
    officer.key(F9)
    return ticket
