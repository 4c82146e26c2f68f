"""A day at the counter, by keys and clicks on a real house."""

import multiprocessing
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desk.counter.actions import DeskAct
from desk.counter.dialogs.reason import ParkSheet, ReasonSheet
from desk.counter.dialogs.transfer import ContinueSheet, TransferSheet
from desk.counter.line_model import Head, Line
from desk.counter.page import CounterPage
from desk.dialogs.numbers import NumberSheet, WhySheet
from desk.intake.page import IntakePage
from desk.intake.receipt_sheet import ReceiptSheet
from shared.complaints.listing import lines
from shared.complaints.reading import read_case
from shared.office.clock import SetClock
from shared.office.house import House, open_house, save_profile
from shared.office.profile import Ask, Outcome, Words
from shared.queue.floor.alerts import AlertKey, AlertKind
from shared.queue.history.search import VisitFilter, find_tickets
from shared.queue.issue import Request, issue_ticket
from shared.queue.kiosks import ask_help
from shared.queue.lifecycle import State
from shared.queue.setting_aside import cancel
from shared.queue.today import ticket_by_id
from shared.queue.views import TicketView
from tests.desk.conftest import Officer
from tests.helpers.drafts import open_texts
from tests.helpers.visits import read_whole as visit

F2, F3, F4, F5 = Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F5
F6, F7, F8, F9 = Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9
CTRL = Qt.KeyboardModifier.ControlModifier

Arrive = Callable[..., TicketView]


def now_of(house: House, ticket: TicketView) -> TicketView:
    with house.database.read() as session:
        found = ticket_by_id(session, ticket.id)
    assert found is not None
    return found


def shown(officer: Officer) -> list[str]:
    return [
        row.title if isinstance(row, Head) else row.ticket.label
        for row in officer.counter.line.model.rows
    ]


def test_the_line_is_grouped_priority_first_then_own_services(
    officer: Officer, arrive: Arrive, clock: SetClock
) -> None:
    for service in "CABA":
        arrive(service)
    arrive("B", priority=True)
    officer.serve_at("siti", "2")
    assert shown(officer) == [
        "Prioritas",
        "P-001",
        "A · Pengaduan & Aspirasi",
        "A-001",
        "A-002",
        "B · Adm. Kependudukan",
        "B-001",
        "C · Pelayanan Sosial",
        "C-001",
    ]
    clock.advance(timedelta(minutes=25))
    officer.desk.workplace.ticked.emit()
    officer.counter.tick()
    late = {
        row.ticket.label
        for row in officer.counter.line.model.rows
        if isinstance(row, Line) and row.late
    }
    assert late == {"A-001", "A-002"}, "A promises 20 minutes, B and C 30"


def test_a_visit_by_keys_alone(officer: Officer, arrive: Arrive, house: House) -> None:
    first, second = arrive("A"), arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    assert counter.visitor.number.text() == "A-001"
    assert now_of(house, first).state is State.CALLED
    officer.key(F3)
    assert now_of(house, first).call_count == 2
    officer.key(F5)
    assert now_of(house, first).state is State.SERVING
    officer.key(F9)
    assert counter.form.problem.text() == "Pilih hasil layanan dahulu."
    officer.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert counter.form.outcome == "helped"
    officer.write(counter.form.note.editor, "KTP dan KK diperiksa")
    officer.key(F2)
    done = now_of(house, first)
    assert (done.state, done.outcome) == (State.DONE, "helped")
    assert visit(house, first.id).legs[0].note == "KTP dan KK diperiksa"
    assert counter.visitor.number.text() == "A-002"
    assert counter.form.outcome is None
    assert not counter.form.note.editor.toPlainText()
    assert now_of(house, second).state is State.CALLED


def test_every_button_of_the_row_works_by_mouse(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    ticket = arrive("A")
    counter = officer.serve_at("siti", "2")
    buttons = counter.bar.buttons
    officer.click(buttons[DeskAct.CALL_NEXT])
    officer.click(buttons[DeskAct.RECALL])
    officer.click(buttons[DeskAct.START])
    officer.click(counter.form.buttons["informed"])
    officer.click(counter.form.save)
    assert now_of(house, ticket).outcome == "informed"
    assert not buttons[DeskAct.RECALL].isEnabled()


def test_typing_about_a_called_visitor_starts_the_service(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    ticket = arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    officer.click(counter.form.buttons["helped"])
    assert now_of(house, ticket).state is State.SERVING


def test_no_show_asks_first_and_can_be_undone_and_reinstated(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    ticket = arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    officer.key(F4)
    assert now_of(house, ticket).state is State.CALLED
    assert any("baru dipanggil 1 dari 3 kali" in words for words in officer.notices())
    officer.key(F4)
    assert now_of(house, ticket).state is State.NO_SHOW
    card = officer.window.notices.cards()[-1]
    officer.click(card.action_button)
    assert now_of(house, ticket).state is State.CALLED
    officer.key(F3)
    officer.key(F3)
    officer.key(F3)
    assert any("sudah dipanggil 3 kali" in words for words in officer.notices())
    officer.key(F4)
    assert shown(officer) == ["Tidak hadir", "A-001"]
    counter.line.view.choose(ticket.id)
    counter.line.view.setFocus()
    officer.key(Qt.Key.Key_Return)
    assert now_of(house, ticket).state is State.WAITING


def test_sending_back_keeps_to_the_stated_place(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    for _ in range(7):
        arrive("A")
    officer.serve_at("siti", "2")
    officer.key(F2)
    officer.key(F8)
    assert shown(officer)[1:] == ["A-002", "A-003", "A-004", "A-005", "A-006", "A-001", "A-007"]


def test_parking_with_a_reason_and_a_reminder(
    officer: Officer, arrive: Arrive, house: House, clock: SetClock
) -> None:
    ticket = arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    officer.key(F7)
    sheet = officer.window.sheet
    assert isinstance(sheet, ParkSheet)
    assert not officer.window.stack.isEnabled(), "the page is out of reach meanwhile"
    officer.click(sheet.reasons.buttons["Fotokopi"])
    officer.click(sheet.confirm_button)
    assert now_of(house, ticket).state is State.PARKED
    assert shown(officer) == ["Ditunda", "A-001"]
    clock.advance(timedelta(minutes=11))
    counter.tick()
    alert = counter.day.alerts[0]
    assert alert.words == "A-001 ditunda dan waktunya diperiksa lagi."
    counter.reminders.act(alert.key)
    officer.settle()
    assert now_of(house, ticket).state is State.WAITING


def test_transfer_to_a_named_counter_keeps_the_number(
    open_desk: Callable[..., Officer], arrive: Arrive, house: House
) -> None:
    ticket = arrive("A")
    first, second = open_desk(), open_desk()
    first.serve_at("siti", "2")
    first.key(F2)
    first.key(F6)
    sheet = first.window.sheet
    assert isinstance(sheet, TransferSheet)
    first.click(sheet.services.buttons["C"])
    sheet.counter.setCurrentIndex(sheet.counter.findData("4"))
    first.write(sheet.note, "sudah bawa KK")
    first.key(Qt.Key.Key_Return)
    moved = now_of(house, ticket)
    assert (moved.state, moved.service_code, moved.wanted_counter) == (State.WAITING, "C", "4")
    page = second.serve_at("budi", "4")
    second.key(F2)
    assert page.visitor.number.text() == "A-001"


def test_several_services_in_one_visit(officer: Officer, arrive: Arrive, house: House) -> None:
    ticket = arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    officer.key(F5)
    officer.key(Qt.Key.Key_N, CTRL)
    sheet = officer.window.sheet
    assert isinstance(sheet, ContinueSheet)
    officer.click(sheet.services.buttons["B"])
    officer.click(sheet.confirm_button)
    moved = now_of(house, ticket)
    assert (moved.state, moved.service_code, moved.leg) == (State.SERVING, "B", 2)
    counter.form.services.spin("B/ktp-el").setValue(2)
    officer.click(counter.form.buttons["helped"])
    officer.key(F9)
    legs = visit(house, ticket.id).legs
    assert [leg.service_code for leg in legs] == ["A", "B"]
    assert legs[1].detail.services == {"B/ktp-el": 2}


@pytest.mark.parametrize(
    ("subservice", "done"), [(None, {}), ("kk", {"B/kk": 1}), ("ktp-el", {"B/ktp-el": 1})]
)
def test_no_part_of_a_service_is_said_done_that_nobody_named(
    officer: Officer, arrive: Arrive, house: House, subservice: str | None, done: dict[str, int]
) -> None:
    ticket = arrive("B", subservice=subservice)
    counter = officer.serve_at("siti", "1")
    officer.key(F2)
    officer.key(F5)
    officer.click(counter.form.buttons["helped"])
    officer.key(F9)
    assert visit(house, ticket.id).legs[0].detail.services == done


def test_a_particular_number_and_the_reason_for_it(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    arrive("A")
    wanted = arrive("B")
    counter = officer.serve_at("siti", "2")
    officer.key(Qt.Key.Key_G, CTRL)
    sheet = officer.window.sheet
    assert isinstance(sheet, NumberSheet)
    officer.write(sheet.number, "b1")
    officer.key(Qt.Key.Key_Return)
    assert now_of(house, wanted).state is State.CALLED
    assert counter.visitor.number.text() == "B-001"
    officer.key(Qt.Key.Key_I, CTRL)
    why = officer.window.sheet
    assert isinstance(why, WhySheet)
    assert "secara khusus" in why.words.text()
    officer.key(Qt.Key.Key_Escape)
    assert officer.window.sheet is None


def test_cancelling_needs_a_reason(officer: Officer, arrive: Arrive, house: House) -> None:
    ticket = arrive("A")
    officer.serve_at("siti", "2")
    officer.key(F2)
    officer.key(Qt.Key.Key_Delete, CTRL)
    sheet = officer.window.sheet
    assert isinstance(sheet, ReasonSheet)
    assert not sheet.confirm_button.isEnabled()
    officer.write(sheet.other, "anaknya menangis")
    officer.click(sheet.confirm_button)
    assert now_of(house, ticket).state is State.CANCELLED
    assert visit(house, ticket.id).steps[-1].reason == "anaknya menangis"


def test_undo_by_key(officer: Officer, arrive: Arrive, house: House) -> None:
    ticket = arrive("A")
    officer.serve_at("siti", "2")
    officer.key(F2)
    officer.key(F5)
    officer.key(Qt.Key.Key_Z, CTRL)
    assert "A-001 dipanggil lagi di loket ini" in officer.notices()[-1]
    assert now_of(house, ticket).state is State.SERVING, "said before it is done"
    officer.key(Qt.Key.Key_Z, CTRL)
    assert now_of(house, ticket).state is State.CALLED


def test_an_offer_to_undo_does_what_its_button_says_and_nothing_else(
    open_desk: Callable[..., Officer], arrive: Arrive, house: House
) -> None:
    seconds = [0.0]
    officer = open_desk(elapsed=lambda: seconds[0])
    ticket = arrive("A")
    officer.serve_at("siti", "2")
    officer.key(F2)
    offered = officer.window.notices.cards()[-1].action_button
    assert offered.text() == "Urungkan: menunggu lagi"
    seconds[0] += 60
    officer.key(Qt.Key.Key_Z, CTRL)
    assert "menunggu lagi di tempatnya semula" in officer.notices()[-1]
    assert now_of(house, ticket).state is State.CALLED
    officer.click(officer.window.notices.cards()[-1].action_button)
    assert now_of(house, ticket).state is State.WAITING


def test_undoing_a_finish_brings_back_what_was_typed(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    ticket = arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    officer.click(counter.form.buttons["informed"])
    officer.write(counter.form.note.editor, "terlalu cepat ditekan")
    officer.key(F9)
    officer.click(officer.window.notices.cards()[-1].action_button)
    assert now_of(house, ticket).state is State.SERVING
    assert counter.form.note.editor.toPlainText() == "terlalu cepat ditekan"
    assert counter.form.outcome == "informed"


def test_a_pause_with_a_reason_ends_with_the_next_call(officer: Officer, arrive: Arrive) -> None:
    counter = officer.serve_at("siti", "2")
    officer.key(Qt.Key.Key_J, CTRL)
    officer.click(officer.window.sheet.reasons.buttons["Salat"])
    officer.click(officer.window.sheet.confirm_button)
    counter.workplace.changed.emit(frozenset())
    officer.desk.window.attendance._look_at_seat()
    officer.settle()
    assert counter.frame.state.text() == "Jeda"
    assert "Salat" in counter.visitor.accessibleName()
    arrive("A")
    officer.key(F2)
    assert counter.visitor.number.text() == "A-001"


def test_outcomes_ask_only_for_what_they_need(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    ticket = arrive("B", subservice="ktp-el")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    form = counter.form
    officer.click(form.buttons["helped"])
    assert not form.particulars.isVisible()
    assert not form.agency.isVisible()
    officer.click(form.buttons["incomplete"])
    assert [box.name for box in form.missing.boxes] == [
        "Fotokopi Kartu Keluarga",
        "KTP-el lama atau surat kehilangan",
    ]
    officer.key(F9)
    assert form.problem.text() == "Tandai berkas yang belum lengkap."
    form.missing.boxes[0].click()
    officer.key(F9)
    assert now_of(house, ticket).outcome == "incomplete"
    detail = visit(house, ticket.id).legs[0].detail
    assert detail.missing_documents == ("Fotokopi Kartu Keluarga",)
    assert detail.particulars is None


def test_a_complaint_keeps_its_particulars(
    officer: Officer, arrive: Arrive, house: House, qtbot: QtBot
) -> None:
    ticket = arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    form = counter.form
    officer.click(form.buttons["complaint"])
    officer.key(F9)
    assert form.problem.text() == "Isi OPD tujuan."
    form.agency.combo.setEditText("Dinas PUPR")
    officer.key(F9)
    assert form.problem.text() == "Isi uraian aduan."
    officer.write(form.particulars.story, "Air menggenang setiap hujan")
    officer.click(form.particulars.anonymous)
    officer.key(F9)
    intake = officer.page
    assert isinstance(intake, IntakePage)
    assert intake.about.text() == "A-001 · Loket 2"
    assert now_of(house, ticket).state is State.SERVING
    officer.click(intake.form.secret.choices.buttons["no"])
    officer.click(intake.side.notice)
    officer.key(F9)
    qtbot.waitUntil(lambda: isinstance(officer.window.sheet, ReceiptSheet))
    officer.key(Qt.Key.Key_Return)
    detail = visit(house, ticket.id).legs[0].detail
    assert (detail.agency, detail.particulars) == ("Dinas PUPR", None)
    with house.database.read() as session:
        (line,) = lines(session, profile=house.profile, now=house.now())
        case = read_case(session, profile=house.profile, complaint=line.id, now=house.now())
    assert (case.story, case.agency_wished) == ("Air menggenang setiap hujan", "Dinas PUPR")
    assert (case.anonymous, line.secret) == (True, False)
    assert now_of(house, ticket).state is State.DONE
    assert officer.page is counter
    qtbot.waitUntil(lambda: counter.day._tiles[3][0].text() == "1")


def test_the_complaint_hangs_on_what_an_outcome_asks_and_not_on_its_key(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    outcomes = (
        Outcome(key="follow_up", name=Words({"id": "Ditindaklanjuti"}), asks=(Ask.COMPLAINT,)),
        Outcome(key="complaint", name=Words({"id": "Tamu dicatat"}), asks=(Ask.PARTICULARS,)),
    )
    with house.database.write() as session:
        profile = house.profile.model_copy(update={"outcomes": outcomes})
        save_profile(session, profile, at=house.now(), by=None, note="")
    house.refresh_profile()
    arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    form = counter.form
    officer.click(form.buttons["complaint"])
    assert form.particulars.isVisible()
    assert not form.particulars.story.isVisible()
    officer.click(form.buttons["follow_up"])
    assert form.particulars.story.isVisible()
    officer.write(form.particulars.story, "Lampu jalan mati")
    officer.key(F9)
    assert isinstance(officer.page, IntakePage)
    assert officer.page.form.texts["story"].toPlainText() == "Lampu jalan mati"


def test_what_was_typed_survives_the_program(
    open_desk: Callable[..., Officer], arrive: Arrive, house: House, qtbot: QtBot
) -> None:
    ticket = arrive("A")
    officer = open_desk()
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    officer.click(counter.form.buttons["helped"])
    officer.write(counter.form.note.editor, "setengah jalan")
    qtbot.waitUntil(lambda: [one.about for one in open_texts(house)] == [f"visit-{ticket.id}"])
    again = open_desk()  # the first desk never saved, never said goodbye
    page = again.serve_at("siti", "2")
    again.settle()
    assert page.visitor.number.text() == "A-001"
    assert page.form.note.editor.toPlainText() == "setengah jalan"
    assert page.form.outcome == "helped"
    again.key(F9)
    assert open_texts(house) == []


def write_complaint(counter: CounterPage, officer: Officer) -> None:
    officer.click(counter.form.buttons["complaint"])
    officer.write(counter.form.particulars.name, "Ibu Rahma")
    officer.write(counter.form.particulars.story, "Lampu jalan mati")


def test_what_was_typed_goes_on_with_a_visitor_who_is_sent_on(
    open_desk: Callable[..., Officer], arrive: Arrive
) -> None:
    arrive("A")
    first, second = open_desk(), open_desk()
    counter = first.serve_at("siti", "2")
    first.key(F2)
    write_complaint(counter, first)
    first.key(F6)
    first.click(first.window.sheet.services.buttons["C"])
    first.click(first.window.sheet.confirm_button)
    page = second.serve_at("budi", "4")
    second.key(F2)
    assert page.visitor.number.text() == "A-001"
    assert page.form.outcome is None, "what became of it here, nobody has said yet"
    assert page.form.particulars.name.text() == "Ibu Rahma"
    assert page.form.particulars.story.toPlainText() == "Lampu jalan mati"


def test_sending_on_undone_brings_everything_typed_back(officer: Officer, arrive: Arrive) -> None:
    arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    write_complaint(counter, officer)
    officer.key(F6)
    officer.click(officer.window.sheet.services.buttons["C"])
    officer.click(officer.window.sheet.confirm_button)
    officer.key(Qt.Key.Key_Z, CTRL)
    assert counter.form.outcome == "complaint"
    assert counter.form.particulars.story.toPlainText() == "Lampu jalan mati"


def test_what_was_typed_goes_on_into_the_next_service_here(
    open_desk: Callable[..., Officer], arrive: Arrive
) -> None:
    arrive("A")
    first = open_desk()
    counter = first.serve_at("siti", "2")
    first.key(F2)
    write_complaint(counter, first)
    first.key(Qt.Key.Key_N, CTRL)
    first.click(first.window.sheet.services.buttons["B"])
    first.click(first.window.sheet.confirm_button)
    assert counter.form.outcome is None
    assert counter.form.particulars.story.toPlainText() == "Lampu jalan mati"
    counter.leaving()
    first.settle()
    again = open_desk()  # the first desk died
    page = again.serve_at("siti", "2")
    again.settle()
    assert page.form.outcome is None
    assert page.form.particulars.name.text() == "Ibu Rahma"


def test_where_no_part_of_a_service_was_named_none_is_recorded(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    ticket = arrive("B")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    officer.click(counter.form.buttons["helped"])
    officer.key(F9)
    assert visit(house, ticket.id).legs[0].detail.services == {}


def test_what_is_typed_without_a_pause_reaches_the_disk_meanwhile(
    officer: Officer, arrive: Arrive, house: House, qtbot: QtBot
) -> None:
    ticket = arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    counter.form.note.editor.setFocus()
    for _ in range(400):  # ten keys a second, never a rest
        QTest.keyClick(counter.form.note.editor, Qt.Key.Key_A)
        qtbot.wait(100)
        if open_texts(house):
            break
    assert [one.about for one in open_texts(house)] == [f"visit-{ticket.id}"]


def test_a_ticket_changed_elsewhere_is_a_sentence(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    ticket = arrive("A")
    officer.serve_at("siti", "2")
    officer.key(F2)
    with house.database.write() as session:
        cancel(session, officer=None, ticket=ticket.id, reason="kiosk", at=house.now())
    officer.key(F5)
    assert any("A-001 sudah berubah di tempat lain" in words for words in officer.notices())
    officer.settle()
    assert officer.counter.visitor.ticket is None


def test_two_desks_never_get_the_same_visitor(
    open_desk: Callable[..., Officer], arrive: Arrive
) -> None:
    for _ in range(2):
        arrive("A")
    first, second = open_desk(), open_desk()
    one, two = first.serve_at("siti", "2"), second.serve_at("budi", "3")
    one.commands.do(DeskAct.CALL_NEXT)
    two.commands.do(DeskAct.CALL_NEXT)
    first.settle()
    second.settle()
    assert {one.visitor.number.text(), two.visitor.number.text()} == {"A-001", "A-002"}


def test_calling_an_empty_line_says_so(officer: Officer) -> None:
    officer.serve_at("siti", "2")
    officer.key(F2)
    assert officer.notices() == ["Tidak ada yang menunggu untuk loket ini."]


def test_still_serving_is_asked_and_a_forgotten_service_ends(
    officer: Officer, arrive: Arrive, house: House, clock: SetClock
) -> None:
    ticket = arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    officer.key(F5)
    clock.advance(timedelta(minutes=25))
    counter.tick()
    assert counter.day.alerts[0].words == "Masih melayani A-001? Sudah 25 menit."
    counter.reminders.act(counter.day.alerts[0].key)
    assert counter.day.alerts == ()
    officer.settle()
    clock.advance(timedelta(minutes=55))
    officer.desk.face.look_at_the_day()
    officer.settle()
    assert now_of(house, ticket).state is State.DONE
    leg = visit(house, ticket.id).legs[0]
    assert leg.forgotten
    assert leg.note == "Ditutup otomatis: layanan terlupa."


def test_a_missed_visitor_is_offered_again_after_five_calls(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    missed = arrive("A")
    for _ in range(5):
        arrive("A")
    counter = officer.serve_at("siti", "2")
    officer.key(F2)
    officer.key(F4)
    officer.key(F4)
    for _ in range(5):
        officer.key(F2)
        officer.click(counter.form.buttons["helped"])
        officer.key(F9)
    counter.tick()
    assert "A-001 tidak hadir 5 panggilan lalu" in counter.day.alerts[0].words
    counter.reminders.act(counter.day.alerts[0].key)
    officer.settle()
    assert now_of(house, missed).state is State.WAITING


def test_a_kiosk_asking_for_help_alerts_every_desk(
    open_desk: Callable[..., Officer], house: House, qtbot: QtBot
) -> None:
    first, second = open_desk(), open_desk()
    one, two = first.serve_at("siti", "2"), second.serve_at("budi", "3")
    with house.database.write() as session:
        ask_help(session, kiosk="Kiosk 1", at=house.now())
    for page in (one, two):
        qtbot.waitUntil(lambda page=page: bool(page.day.alerts))
    one.reminders.act(AlertKey(AlertKind.HELP, "Kiosk 1"))
    first.settle()
    qtbot.waitUntil(lambda: two.day.alerts == ())


def _issue_elsewhere(folder: Path) -> None:
    house = open_house(folder)
    with house.database.write() as session:
        request = Request("A", "elsewhere", "kiosk", by_staff=True)
        issue_ticket(session, profile=house.profile, request=request, at=house.now())
    house.close()


def test_another_process_commits_and_the_list_shows_it(
    open_desk: Callable[..., Officer], house: House, clock: SetClock, qtbot: QtBot
) -> None:
    from datetime import UTC, datetime

    clock.set(datetime.now(UTC))
    officer = open_desk()
    counter = officer.serve_at("siti", "2")
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=_issue_elsewhere, args=(house.folder,))
    process.start()
    qtbot.waitUntil(lambda: counter.line.model.rowCount() == 2)
    process.join()


def test_item_models_hold_to_the_rules_of_qt(officer: Officer, arrive: Arrive) -> None:
    counter = officer.serve_at("siti", "2")
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    models: list[QAbstractItemModel] = [counter.line.model, counter.day.model]
    testers = [QAbstractItemModelTester(model, fatal) for model in models]
    for service in "ABCAB":
        arrive(service, priority=service == "C")
    counter.refresh(counter.topics)
    officer.settle()
    for _ in range(3):
        officer.key(F2)
        officer.key(F4)
        officer.key(F4)
    officer.key(Qt.Key.Key_Z, CTRL)
    assert counter.line.model.rowCount() > 3
    del testers


def test_only_what_changed_is_told_to_the_view(officer: Officer, arrive: Arrive) -> None:
    for _ in range(20):
        arrive("A")
    counter = officer.serve_at("siti", "2")
    changes: list[tuple[int, int]] = []
    resets: list[int] = []
    model = counter.line.model
    model.dataChanged.connect(lambda first, last, _roles: changes.append((first.row(), last.row())))
    model.modelReset.connect(lambda: resets.append(1))
    counter.refresh(counter.topics)
    officer.settle()
    assert changes == []
    assert resets == []
    officer.key(F2)
    assert changes == [(0, 0)], "the head's count; the card itself was removed"
    assert resets == []


def test_a_locked_database_is_named_and_the_list_stays(
    officer: Officer, arrive: Arrive, house: House
) -> None:
    arrive("A")
    counter = officer.serve_at("siti", "2")
    hidden = house.database.store.path.with_suffix(".away")
    house.database.store.path.rename(hidden)
    officer.key(F2)
    assert any("tidak ditemukan" in words for words in officer.notices())
    assert shown(officer)[-1] == "A-001", "the last good picture stays"
    hidden.rename(house.database.store.path)
    officer.key(F2)
    assert counter.visitor.number.text() == "A-001"


def test_every_visit_of_the_day_is_found(officer: Officer, arrive: Arrive, house: House) -> None:
    arrive("A")
    officer.serve_at("siti", "2")
    officer.key(F2)
    officer.click(officer.counter.form.buttons["left"])
    officer.key(F9)
    with house.database.read() as session:
        page = find_tickets(session, profile=house.profile, wanted=VisitFilter(outcome="left"))
    assert [found.officer for found in page.found] == ["Siti Rahma"]
