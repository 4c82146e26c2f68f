"""Coming in: passwords, first sign-in, throttling, counters, locking, leaving."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desk.windows.pick_counter import PickCounter
from desk.windows.shell import Shell
from desk.windows.sign_in import Locked, NewPassword, SignIn
from desk.windows.take_over import TakeOverSheet
from shared.office.clock import SetClock
from shared.office.editing import begin_edit
from shared.office.house import House
from shared.queue.floor.seats import SILENT_AFTER, seats, take_seat
from shared.queue.house_edit import change_house
from shared.queue.views import TicketView
from shared.staff.accounts import OfficerView, change_officer, change_password, create_officer
from shared.staff.rights import Role
from tests.desk.conftest import Officer
from tests.helpers.staffed_house import PASSWORD, hashed


def taken(house: House) -> dict[str, str]:
    with house.database.read() as session:
        return {seat.counter_code: seat.officer_name for seat in seats(session, house.profile)}


def test_a_wrong_password_is_a_sentence_in_the_window(officer: Officer) -> None:
    officer.sign_in("siti", "bukan-ini")
    assert isinstance(officer.screen, SignIn)
    assert officer.screen.complaint == "Nama pengguna atau kata sandi salah."
    assert officer.screen.password.hasFocus()


def test_too_many_wrong_passwords_make_one_wait(officer: Officer) -> None:
    for _ in range(6):
        if officer.screen.go.isEnabled():
            officer.sign_in("siti", "bukan-ini")
    assert "Coba lagi" in officer.screen.complaint
    assert not officer.screen.go.isEnabled()


def test_the_first_administrator_must_choose_a_password(
    house: House, officer: Officer, staff: dict[str, OfficerView]
) -> None:
    with house.database.write() as session:
        create_officer(
            session,
            username="admin",
            name="Administrator",
            roles={Role.ADMINISTRATOR},
            password=(PASSWORD, hashed()),
            at=house.now(),
            by=staff["wati"].id,
        )
    officer.sign_in("admin")
    door = officer.screen
    assert isinstance(door, NewPassword)
    officer.write(door.first, "pendek")
    officer.write(door.again, "pendek")
    officer.click(door.go)
    assert door.complaint.startswith("Kata sandi minimal 12 karakter.")
    for field in (door.first, door.again):
        field.clear()
        officer.write(field, PASSWORD)
    officer.click(door.go)
    assert "berbeda" in door.complaint
    for field in (door.first, door.again):
        field.clear()
        officer.write(field, "ikan-belida-pindang")
    officer.click(door.go)
    assert isinstance(officer.screen, PickCounter)


def take_over(officer: Officer, counter: str) -> None:
    """*Ambil alih…*, and then yes."""
    officer.click(officer.screen.buttons[counter])
    assert isinstance(officer.window.sheet, TakeOverSheet)
    officer.click(officer.window.sheet.confirm_button)


def read_aloud(sheet: Any) -> str:
    return " ".join(label.text() for label in sheet.findChildren(QLabel))


def test_a_counter_is_taken_over_only_after_asking(
    house: House, open_desk: Callable[..., Officer], arrive: Callable[..., TicketView]
) -> None:
    arrive("A")
    first, second = open_desk(), open_desk()
    first.serve_at("siti", "2")
    first.key(Qt.Key.Key_F2)
    second.sign_in("rina")
    second.click(second.screen.buttons["2"])
    for name in ("Loket 2", "Siti Rahma", "A-001"):
        assert name in read_aloud(second.window.sheet)
    second.key(Qt.Key.Key_Space)
    assert second.window.sheet is None, "the first key means no"
    assert taken(house) == {"2": "Siti Rahma"}
    take_over(second, "2")
    assert isinstance(second.screen, Shell)
    assert taken(house) == {"2": "Rina Marlina"}


def test_two_presses_of_space_throw_nobody_out(
    house: House, open_desk: Callable[..., Officer]
) -> None:
    first, second = open_desk(), open_desk()
    first.serve_at("siti", house.profile.counters[0].code)
    second.sign_in("rina")
    second.key(Qt.Key.Key_Space)
    second.key(Qt.Key.Key_Space)
    assert "Siti Rahma" in taken(house).values()


def test_where_everybody_sits_the_first_focus_takes_nothing_over(
    house: House, open_desk: Callable[..., Officer], staff: dict[str, OfficerView]
) -> None:
    for number, counter in enumerate(house.profile.counters):
        name = f"petugas{number}"
        with house.database.write() as session:
            made = create_officer(
                session,
                username=name,
                name=name,
                roles={Role.OFFICER},
                password=(PASSWORD, hashed()),
                at=house.now(),
                by=staff["wati"].id,
            )
            own = made.officer.id
            change_password(session, officer=own, hashed=hashed(), at=house.now(), by=own)
            take_seat(
                session,
                profile=house.profile,
                counter=counter.code,
                officer=made.officer.id,
                at=house.now(),
            )
    before = taken(house)
    officer = open_desk()
    officer.sign_in("rina")
    assert officer.window.focusWidget() is officer.screen.without
    officer.key(Qt.Key.Key_Space)
    assert isinstance(officer.screen, Shell)
    assert taken(house) == before


def test_a_row_says_which_services_and_what_goes_on_there(
    house: House,
    open_desk: Callable[..., Officer],
    arrive: Callable[..., TicketView],
    qtbot: QtBot,
) -> None:
    arrive("A")
    first, second = open_desk(), open_desk()
    first.serve_at("siti", "2")
    second.sign_in("rina")
    assert second.screen.buttons["2"].doing == "Siti Rahma siap memanggil"
    first.key(Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: second.screen.buttons["2"].doing == "Siti Rahma memanggil A-001")
    first.key(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: second.screen.buttons["2"].doing == "Siti Rahma melayani A-001")
    row = second.screen.buttons["2"]
    for code in house.profile.counter("2").serves:
        assert house.profile.service(code).brief("id") in read_aloud(row)
    assert second.screen.buttons["1"].doing == "Kosong"


def test_the_counter_used_last_has_the_first_focus_and_enter_takes_it(
    house: House, open_desk: Callable[..., Officer], clock: SetClock
) -> None:
    first = open_desk()
    first.serve_at("siti", "4")
    first.desk.workplace.sign_out_wanted.emit("")
    first.settle()
    clock.advance(timedelta(days=1))
    second = open_desk()
    second.sign_in("siti")
    assert second.window.focusWidget() is second.screen.buttons["4"]
    assert second.screen.buttons["4"].doing == "Kosong · terakhir Anda pakai"
    second.key(Qt.Key.Key_Return)
    assert taken(house) == {"4": "Siti Rahma"}


def test_where_somebody_sits_at_the_counter_used_last_a_free_one_has_the_focus(
    open_desk: Callable[..., Officer],
) -> None:
    first, second = open_desk(), open_desk()
    first.serve_at("siti", "2")
    first.desk.workplace.sign_out_wanted.emit("")
    first.settle()
    second.serve_at("budi", "2")
    first.sign_in("siti")
    assert first.window.focusWidget() is first.screen.buttons["1"]


def test_an_officer_is_offered_no_living_counter_of_another(
    open_desk: Callable[..., Officer], clock: SetClock
) -> None:
    first, second = open_desk(), open_desk()
    first.serve_at("rina", "2")
    second.sign_in("siti")
    button = second.screen.buttons["2"]
    assert (button.isEnabled(), button.act) == (False, "Dipakai")
    clock.advance(SILENT_AFTER * 2)
    second.screen.refresh()
    second.settle()
    take_over(second, "2")
    assert isinstance(second.screen, Shell)


def test_the_house_may_leave_every_taking_over_to_supervisors(
    house: House,
    open_desk: Callable[..., Officer],
    clock: SetClock,
    staff: dict[str, OfficerView],
) -> None:
    first, second = open_desk(), open_desk()
    first.serve_at("rina", "2")
    with house.database.write() as session:
        draft = begin_edit(session)
        rules = draft.document["queue"] | {"supervisor_takes_over": True}
        change_house(
            session,
            based_on=draft.revision,
            document=draft.document | {"queue": rules},
            officer=staff["wati"].id,
            at=house.now(),
            what="Aturan antrean",
        )
    house.refresh_profile()
    clock.advance(SILENT_AFTER * 2)
    second.sign_in("siti")
    assert not second.screen.buttons["2"].isEnabled()
    second.desk.workplace.sign_out_wanted.emit("")
    second.settle()
    second.sign_in("wati")
    take_over(second, "2")
    assert isinstance(second.screen, Shell)


def test_who_lost_the_counter_is_told_and_picks_another(
    house: House, open_desk: Callable[..., Officer], qtbot: object
) -> None:
    first, second = open_desk(), open_desk()
    first.serve_at("siti", "2")
    second.sign_in("rina")
    take_over(second, "2")
    qtbot.waitUntil(lambda: isinstance(first.screen, PickCounter))  # type: ignore[attr-defined]
    assert "diambil alih" in first.screen.complaint
    first.settle()
    first.sit("3")
    assert taken(house) == {"2": "Rina Marlina", "3": "Siti Rahma"}


def test_an_officer_signed_in_twice_leaves_the_first_counter(
    house: House, open_desk: Callable[..., Officer], qtbot: object
) -> None:
    first, second = open_desk(), open_desk()
    first.serve_at("siti", "2")
    second.serve_at("siti", "5")
    assert taken(house) == {"5": "Siti Rahma"}
    qtbot.waitUntil(lambda: isinstance(first.screen, PickCounter))  # type: ignore[attr-defined]


def test_a_supervisor_may_go_on_without_a_counter(officer: Officer, house: House) -> None:
    officer.sign_in("rina")
    officer.click(officer.screen.without)
    assert isinstance(officer.screen, Shell)
    assert taken(house) == {}


def test_the_screen_locks_when_nobody_touches_it(open_desk: Callable[..., Officer]) -> None:
    seconds = [0.0]
    officer = open_desk(elapsed=lambda: seconds[0])
    officer.serve_at("siti", "2")
    seconds[0] += 10 * 60 + 1
    officer.window.attendance.beat()
    assert isinstance(officer.screen, Locked)
    officer.write(officer.screen.password, "bukan-ini")
    officer.click(officer.screen.go)
    assert officer.window.locked
    officer.screen.password.clear()
    officer.write(officer.screen.password, PASSWORD)
    officer.key(Qt.Key.Key_Return)
    assert isinstance(officer.screen, Shell)


@pytest.mark.parametrize("how", ["key", "press", "pointer"])
def test_the_screen_stays_open_for_somebody_who_works(
    open_desk: Callable[..., Officer], how: str
) -> None:
    seconds = [0.0]
    officer = open_desk(elapsed=lambda: seconds[0])
    officer.serve_at("siti", "2")
    window = officer.window.windowHandle()
    for _ in range(4):
        seconds[0] += 9 * 60
        if how == "key":
            QTest.keyClick(window, Qt.Key.Key_Shift)
        elif how == "press":
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(700, 20))
        else:
            here = QCursor.pos()
            QCursor.setPos(here.x() + 5, here.y() + 5)
        officer.settle()
        officer.window.attendance.beat()
        assert isinstance(officer.screen, Shell)


def test_a_session_left_open_overnight_ends(
    officer: Officer, clock: SetClock, house: House
) -> None:
    officer.serve_at("siti", "2")
    clock.advance(timedelta(hours=20))
    officer.window.attendance.beat()
    officer.settle()
    assert isinstance(officer.screen, SignIn)
    assert "Hari layanan sudah berganti" in officer.screen.sentence.text()
    assert taken(house) == {}


def test_signing_out_frees_the_counter(officer: Officer, house: House) -> None:
    officer.serve_at("siti", "2")
    officer.desk.workplace.sign_out_wanted.emit("")
    officer.settle()
    assert taken(house) == {}
    assert officer.screen.username.text() == "siti", "the name is remembered, nothing else"


def test_the_password_can_be_changed_any_time(officer: Officer) -> None:
    officer.serve_at("siti", "2")
    officer.window.change_password()
    door = officer.screen
    officer.write(door.current, PASSWORD)
    officer.write(door.first, "kata-sandi-lain")
    officer.write(door.again, "kata-sandi-lain")
    officer.click(door.go)
    assert isinstance(officer.screen, Shell)
    officer.desk.workplace.sign_out_wanted.emit("")
    officer.settle()
    officer.sign_in("siti", "kata-sandi-lain")
    assert isinstance(officer.screen, PickCounter)


def test_the_desk_says_every_minute_that_it_is_alive(
    open_desk: Callable[..., Officer], house: House, clock: SetClock
) -> None:
    seconds = [0.0]
    officer = open_desk(elapsed=lambda: seconds[0])
    officer.serve_at("siti", "2")
    seconds[0] += 61
    clock.advance(timedelta(seconds=61))
    officer.window.attendance.beat()
    officer.settle()
    with house.database.read() as session:
        assert [seat.seen_at for seat in seats(session, house.profile)] == [house.now()]


def test_an_unfinished_visit_is_not_lost_with_the_seat(
    open_desk: Callable[..., Officer], arrive: Callable[..., TicketView]
) -> None:
    arrive("A")
    first, second = open_desk(), open_desk()
    first.serve_at("siti", "2")
    first.key(Qt.Key.Key_F2)
    first.key(Qt.Key.Key_F5)
    second.sign_in("rina")
    take_over(second, "2")
    second.settle()
    assert second.counter.visitor.number.text() == "A-001", "who takes over sees the visitor"
    second.click(second.counter.form.buttons["helped"])
    second.key(Qt.Key.Key_F9)
    assert second.counter.visitor.ticket is None


def told(house: House, staff: dict[str, OfficerView], name: str, **change: Any) -> None:
    """The administrator changes an account at another desk."""
    account = staff[name]
    words = {"name": account.name, "roles": account.roles, "active": True} | change
    with house.database.write() as session:
        change_officer(session, officer=account.id, at=house.now(), by=staff["wati"].id, **words)


def test_an_account_that_is_switched_off_loses_every_desk_it_has_open(
    house: House, open_desk: Callable[[], Officer], staff: dict[str, OfficerView], qtbot: QtBot
) -> None:
    desks = [open_desk(), open_desk()]
    for counter, desk in zip("12", desks, strict=True):
        desk.serve_at("siti", counter)
    told(house, staff, "siti", active=False)
    for desk in desks:
        qtbot.waitUntil(lambda one=desk: isinstance(one.screen, SignIn))
        desk.settle()
    assert taken(house) == {}


def test_an_account_that_is_switched_off_loses_its_open_desk_at_once(
    house: House, officer: Officer, staff: dict[str, OfficerView], qtbot: QtBot
) -> None:
    officer.serve_at("siti", "1")
    told(house, staff, "siti", active=False)
    qtbot.waitUntil(lambda: isinstance(officer.screen, SignIn))
    assert "dinonaktifkan" in officer.screen.sentence.text()
    officer.settle()
    assert taken(house) == {}


def test_other_roles_change_the_open_desk_at_once(
    house: House, officer: Officer, staff: dict[str, OfficerView], qtbot: QtBot
) -> None:
    officer.serve_at("siti", "1")
    told(house, staff, "siti", roles={Role.SUPERVISOR})
    qtbot.waitUntil(lambda: "mengubah peran" in " ".join(officer.notices()))
    officer.window.shell.open_page("floor")
    assert officer.page.name == "floor"


def test_a_typed_password_can_be_seen_and_caps_lock_is_told(officer: Officer) -> None:
    door = officer.screen
    assert isinstance(door, SignIn)
    field = door.password
    officer.write(field, "Rumah")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.show_action.trigger()
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert not door.caps.isVisible()
    QTest.keyClick(field, "A")
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, field, Qt.Key.Key_A, "A", Qt.KeyboardModifier.NoModifier
    )
    assert door.caps.isVisible()
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, field, Qt.Key.Key_A, "a", Qt.KeyboardModifier.NoModifier
    )
    assert not door.caps.isVisible()
    field.clear()
    assert field.echoMode() is QLineEdit.EchoMode.Password
