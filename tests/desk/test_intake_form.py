"""The intake's form under an officer's hands: ticks, keys, cover, gaps, room, failure, power."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk.intake.blocks import Block
from desk.intake.page import IntakePage
from desk.look.dark import Look
from shared.complaints.registering import reporter_subject
from shared.complaints.results import Class
from shared.office.house import House
from shared.privacy.vault import look_in
from shared.queue.floor.seats import seats
from shared.queue.lifecycle import State
from shared.queue.serving import Result, finish
from shared.queue.today import ticket_by_id
from shared.queue.views import TicketView
from tests.desk.conftest import Officer
from tests.desk.intake_stage import (
    ALT,
    CTRL,
    F9,
    STORY,
    answer,
    choose,
    fill_by_mail,
    open_intake,
    registered,
    tell_at_counter,
)
from tests.desk.page_stage import staged
from tests.helpers.drafts import open_texts
from tests.helpers.staffed_house import StaffedHouse, staffed_house
from tests.helpers.transactions import threads_of_transactions

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def page(officer: Officer) -> IntakePage:
    officer.serve_at("siti", "2")
    return open_intake(officer)


def done(page: IntakePage) -> set[Block]:
    return {block for block, tick in page.form.ticks.items() if tick.is_done}


def in_window(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())


def test_each_block_is_ticked_once_nothing_in_it_is_open(
    officer: Officer, page: IntakePage, house: House
) -> None:
    assert done(page) == set()
    fill_by_mail(officer, page)
    assert done(page) == {Block.STORY, Block.PERSON}
    officer.write(page.form.lines["place"], "Jl. Kolonel Atmo")
    officer.write(page.form.lines["happened_on"], "01-11-2026")
    assert done(page) == {Block.STORY, Block.PERSON, Block.WHERE}
    choose(officer, page, "category", house.profile.complaints.categories[0].name.say())
    assert done(page) == set(Block)


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        (Qt.Key.Key_1, Class.COMPLAINT),
        (Qt.Key.Key_2, Class.ASPIRATION),
        (Qt.Key.Key_3, Class.INFORMATION),
    ],
)
def test_the_kind_is_taken_by_its_key_also_while_the_story_is_typed(
    officer: Officer, page: IntakePage, key: Qt.Key, kind: Class
) -> None:
    page.form.texts["story"].setFocus()
    officer.key(key, ALT)
    assert page.form.report_kind is kind
    assert page.form.texts["story"].toPlainText() == ""


def test_what_is_typed_lies_in_the_house_at_the_key(
    officer: Officer, page: IntakePage, house: House, qtbot: QtBot
) -> None:
    officer.write(page.form.texts["story"], STORY)
    officer.key(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.kept.text().startswith("Draf tersimpan"))
    assert [(one.state or {})["story"] for one in open_texts(house)] == [STORY]


def test_a_nik_is_covered_unless_somebody_types_in_it_or_asks(
    officer: Officer, page: IntakePage
) -> None:
    field = page.form.nik
    officer.write(field, "1671015708900001")
    assert field.painted_text == "1671015708900001"
    page.form.lines["name"].setFocus()
    assert field.painted_text == "1671••••••••0001"
    field.eye.trigger()
    assert field.painted_text == "1671015708900001"
    assert page.report().reporter.nik == "1671015708900001"


def test_an_emergency_is_told_where_to_call_first_and_still_taken_down(
    officer: Officer, page: IntakePage, house: House
) -> None:
    assert not page.form.diversion.isVisible()
    emergency = house.profile.complaints.category("darurat")
    choose(officer, page, "category", emergency.name.say())
    assert page.form.diversion.isVisible()
    assert "112" in page.form.diversion.text()
    fill_by_mail(officer, page)
    officer.key(F9)
    (line,) = registered(house)
    assert line.category == "darurat"


def test_a_report_for_somebody_else_keeps_both(
    officer: Officer, page: IntakePage, house: House
) -> None:
    fill_by_mail(officer, page)
    officer.click(page.form.more)
    officer.write(page.form.lines["name"], "Ibu Contoh")
    officer.write(page.form.lines["on_behalf_of"], "Bapak Contoh, ayah")
    officer.write(page.form.lines["representative"], "Pendamping Contoh")
    officer.key(F9)
    (line,) = registered(house)
    with house.database.read() as session:
        kept = look_in(session, of=reporter_subject(line.id)).values
    assert kept["name"] == "Ibu Contoh"
    assert kept["on_behalf_of"] == "Bapak Contoh, ayah"
    assert kept["representative"] == "Pendamping Contoh"


def test_nothing_is_on_record_and_nothing_is_lost_when_the_visit_cannot_end(
    officer: Officer, arrive: Callable[..., TicketView], house: House
) -> None:
    ticket = tell_at_counter(officer, arrive)
    page = officer.page
    assert isinstance(page, IntakePage)
    answer(officer, page)
    with house.database.write() as session:
        (seat,) = seats(session, house.profile)
        finish(
            session,
            profile=house.profile,
            seat=seat.id,
            ticket=ticket.id,
            result=Result("informed"),
            at=house.now(),
        )
    officer.key(F9)
    assert registered(house) == ()
    assert officer.notices()
    assert page.form.texts["story"].toPlainText() == STORY
    assert page.save_button.isEnabled()
    with house.database.read() as session:
        ended = ticket_by_id(session, ticket.id)
    assert ended is not None
    assert (ended.state, ended.outcome) == (State.DONE, "informed")


def test_a_report_by_another_way_is_begun_while_a_visitor_sits_there(
    officer: Officer, arrive: Callable[..., TicketView], house: House, qtbot: QtBot
) -> None:
    ticket = tell_at_counter(officer, arrive)
    page = officer.page
    assert isinstance(page, IntakePage)
    officer.write(page.form.lines["name"], "Warga Contoh")
    officer.click(page.elsewhere)
    assert page.form.channel_box.isVisible()
    assert page.form.lines["name"].text() == ""
    fill_by_mail(officer, page)
    officer.key(F9)
    (line,) = registered(house)
    assert line.channel == "email"
    with house.database.read() as session:
        waiting = ticket_by_id(session, ticket.id)
    assert waiting is not None
    assert waiting.state is not State.DONE


def test_no_notice_covers_the_tick_of_the_notice(officer: Officer, page: IntakePage) -> None:
    officer.desk.workplace.tell("Isian yang belum disimpan dikembalikan.")
    officer.settle()
    card = page.side.notice_card
    assert officer.notices()
    assert not in_window(officer.window.notices).intersects(in_window(card))
    officer.click(page.side.notice)
    assert page.side.notice.isChecked()


@pytest.fixture
def place(tmp_path: Path) -> StaffedHouse:
    with staffed_house(tmp_path) as made:
        yield made


@pytest.mark.parametrize("look", list(Look))
def test_in_a_narrow_window_the_side_stands_under_the_form_and_promises_in_sight(
    place: StaffedHouse, look: Look
) -> None:
    with staged(place, IntakePage, place.officer, size=(1180, 700), look=look) as stage:
        page = stage.page
        assert page.frame.area.isAncestorOf(page.side.notice)
        assert page.frame.promised.isVisible()
        promises = dict(page.side.promised)
        assert promises
        for day in promises.values():
            assert day in page.frame.promised.text()
        assert in_window(page.frame.promised).bottom() <= stage.window.height()
        page.save()
        stage.drain()
        for question in (page.form.anonymous, page.form.secret):
            question.choices.take("no")
        page.form.kind.take(Class.COMPLAINT.value)
        page.form.texts["story"].setPlainText(STORY)
        page.form.combos["channel"].setCurrentIndex(1)
        page.save()
        stage.drain()
        seen = page.side.notice.visibleRegion()
        assert not seen.isEmpty(), "what is lacking is brought into sight"


def test_typing_asks_neither_database_nor_disk_on_the_thread_that_types(
    officer: Officer, page: IntakePage
) -> None:
    with threads_of_transactions() as threads:
        officer.write(page.form.texts["story"], STORY)
        officer.write(page.form.lines["phone"], "0812-0000-0012")
        page.look_for_similar()
        officer.settle()
    assert threads == {"sapa-jobs"}
