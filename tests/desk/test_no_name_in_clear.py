"""A busy morning at the desk names no visitor in any file it leaves, nor in what it logs."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk.counter.dialogs.reason import ReasonSheet
from desk.dialogs.purpose import PurposeSheet
from desk.find.page import FindPage
from desk.intake.page import IntakePage
from desk.intake.receipt_sheet import ReceiptSheet
from shared.office.house import House
from shared.privacy.reveal import RevealPurpose
from shared.queue.housekeeping import keep_house
from shared.queue.views import TicketView
from tests.desk.conftest import Officer
from tests.helpers.drafts import open_texts

CTRL = Qt.KeyboardModifier.ControlModifier
F2, F5, F9 = Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_F9
CAST = ("Zulaikha", "Wirosableng", "3456-7890", "81234567890", "1671014107850003", "zul@contoh")


def naming(folder: Path) -> dict[str, list[str]]:
    """Which files tell whom."""
    found = {
        str(path.relative_to(folder)): [word for word in CAST if word.encode() in path.read_bytes()]
        for path in folder.rglob("*")
        if path.is_file()
    }
    return {name: words for name, words in found.items() if words}


def write_over(officer: Officer, field: QWidget, words: str) -> None:
    officer.write(field, words)
    officer.settle()


def test_a_busy_morning_names_nobody_in_any_file(
    officer: Officer,
    arrive: Callable[..., TicketView],
    house: House,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    for _ in range(4):
        arrive("A")
    counter = officer.serve_at("siti", "2")

    # A complaint, taken down whole.
    officer.key(F2)
    form = counter.form
    officer.click(form.buttons["complaint"])
    form.agency.combo.setEditText("Dinas PUPR")
    write_over(officer, form.particulars.story, "Air menggenang setiap hujan")
    write_over(officer, form.particulars.name, "Zulaikha Wirosableng")
    write_over(officer, form.particulars.phone, "0812-3456-7890")
    officer.click(form.particulars.anonymous)
    officer.key(F9)
    intake = officer.page
    assert isinstance(intake, IntakePage)
    officer.click(intake.form.secret.choices.buttons["no"])
    officer.click(intake.side.notice)
    officer.key(F9)
    qtbot.waitUntil(lambda: isinstance(officer.window.sheet, ReceiptSheet))
    officer.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: officer.page is counter)

    # A visitor who left, another one's note, and a note that is not finished.
    qtbot.waitUntil(lambda: counter.current() is None)
    officer.key(F2)
    officer.key(Qt.Key.Key_Delete, CTRL)
    sheet = officer.window.sheet
    assert isinstance(sheet, ReasonSheet)
    officer.write(sheet.other, "dijemput Bu Zulaikha")
    officer.click(sheet.confirm_button)
    officer.key(F2)
    officer.key(F5)
    officer.click(counter.form.buttons["informed"])
    write_over(officer, counter.form.note.editor, "minta kabar ke 0812-3456-7890")
    officer.key(F9)
    officer.key(F2)
    officer.key(F5)
    write_over(officer, counter.form.note.editor, "Pak Wirosableng belum")
    qtbot.waitUntil(lambda: bool(open_texts(house)))

    # Looked for and looked at.
    officer.key(Qt.Key.Key_3, CTRL)
    page = officer.page
    assert isinstance(page, FindPage)
    for typed in ("0812-3456-7890", "Zulaikha"):
        page.filters.number.clear()
        officer.write(page.filters.number, typed)
        officer.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.model.rowCount() > 0 and not page.halt.isVisible())
    page.view.selectRow(0)
    qtbot.waitUntil(lambda: page.visit.reveal_button is not None)
    officer.key(Qt.Key.Key_D, CTRL)
    purpose = officer.window.sheet
    assert isinstance(purpose, PurposeSheet)
    officer.click(purpose.purposes.buttons[RevealPurpose.SERVING.value])
    officer.click(purpose.confirm_button)
    assert page.visit.shown

    keep_house(house)
    officer.key(Qt.Key.Key_L, CTRL)
    assert any(house.backups.glob("*.db"))
    assert naming(house.folder) == {}
    assert not [word for word in CAST if word in caplog.text]
