"""Administration through real clicks and keys, on a real house."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.admin.account_sheets import AccountSheet, PasswordSheet, PinSheet
from desk.admin.accounts import AccountsPart
from desk.admin.calendar import HolidaysPart
from desk.admin.devices import DevicesPart, LanguagesPart
from desk.admin.field import Field
from desk.admin.fields import ChecksField, IntervalsField, TextField, WordsField
from desk.admin.form import Form
from desk.admin.items import ItemsField
from desk.admin.page import AdminPage
from desk.admin.section import FormPart
from desk.admin.transfer import ChangesSheet, Choosers, TransferPart
from desk.dialogs.typed_word import TypedWordSheet
from shared.office.editing import begin_edit
from shared.office.export import export_profile
from shared.office.profile import HouseProfile, load_profile
from shared.printing.jobs.printer_board import take_charge, write_condition
from shared.printing.status import Condition, PrinterState
from shared.queue.house_edit import change_house
from shared.queue.kiosks import heartbeat, kiosks
from shared.staff.accounts import officers
from shared.staff.records import AuditEntry
from shared.staff.rights import Role
from shared.staff.sign_in import check_pin, sign_in
from tests.desk.page_stage import PageStage, say_word, staged
from tests.helpers.staffed_house import MORNING, PASSWORD, StaffedHouse, account, staffed_house
from tests.helpers.visits import seated

NOW = MORNING


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as here:
        yield here


@pytest.fixture
def stage(here: StaffedHouse, qtbot: QtBot) -> Iterator[PageStage[AdminPage]]:
    with staged(here, AdminPage, here.administrator) as stage:
        yield stage


def open_form(stage: PageStage[AdminPage], name: str) -> FormPart:
    QTest.mouseClick(stage.page.choices.buttons[name], Qt.MouseButton.LeftButton)
    stage.drain()
    part = stage.page.part
    assert isinstance(part, FormPart)
    return part


def items(part: FormPart, key: str) -> ItemsField:
    found = part.form.fields[key]
    assert isinstance(found, ItemsField)
    return found


def field(form: Form, *way: str) -> Any:
    found: Field = form
    for key in way:
        assert isinstance(found, Form)
        found = found.fields[key]
    return found


def retype(line_of: TextField, words: str) -> None:
    line_of.line.selectAll()
    QTest.keyClicks(line_of.line, words)


def paste(line_of: TextField, words: str) -> None:
    """Words with letters that no key of the test's keyboard has."""
    line_of.line.selectAll()
    line_of.line.insert(words)


def save(stage: PageStage[AdminPage]) -> None:
    part = stage.page.part
    assert isinstance(part, FormPart)
    QTest.mouseClick(part.save_button, Qt.MouseButton.LeftButton)
    stage.drain()


def house(stage: PageStage[AdminPage]) -> HouseProfile:
    return stage.here.house.refresh_profile()


def elsewhere(stage: PageStage[AdminPage], change: Any, who: Any = None) -> None:
    """Another administrator's edit, from another desk."""
    with stage.here.house.database.write() as session:
        draft = begin_edit(session)
        document = draft.document
        change(document)
        change_house(
            session,
            based_on=draft.revision,
            document=document,
            officer=(who or stage.here.administrator).id,
            at=NOW,
            what="Layanan",
        )


def test_services_open_first_with_what_is_in_force(stage: PageStage[AdminPage]) -> None:
    part = stage.page.part
    assert isinstance(part, FormPart)
    services = items(part, "services")
    shown = [services.model.index(row).data() for row in range(services.model.rowCount())]
    assert shown[0] == "A · Pengaduan & Aspirasi"
    assert not part.save_button.isEnabled()


@pytest.mark.parametrize(
    "name",
    ["services", "counters", "hours", "holidays", "outcomes", "notices", "talks",
     "agencies", "rules", "house"],
)  # fmt: skip
def test_looking_changes_nothing(stage: PageStage[AdminPage], name: str) -> None:
    part = open_form(stage, name)
    assert not part.unsaved
    for each in part.findChildren(ItemsField):
        for place in range(each.model.rowCount()):
            each.choose(place)
    assert not part.unsaved
    assert part.form.value() == part._loaded


def test_an_edit_is_saved_audited_and_in_force(stage: PageStage[AdminPage], qtbot: QtBot) -> None:
    part = open_form(stage, "services")
    services = items(part, "services")
    services.choose(1)
    retype(field(services.form, "target_minutes"), "25")
    assert part.unsaved
    assert stage.page.choices.buttons["services"].text().endswith("•")
    QTest.keyClick(stage.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    stage.drain()
    assert house(stage).service("B").target_minutes == 25
    assert stage.told == "Layanan tersimpan dan langsung berlaku."
    assert not part.unsaved
    with stage.here.house.database.read() as session:
        entry = session.scalars(select(AuditEntry).where(AuditEntry.action == "office.edit")).one()
    assert entry.subject == "Layanan"
    assert entry.officer_id == stage.here.administrator.id


def test_letters_that_nothing_can_show_are_told_when_saved(
    stage: PageStage[AdminPage],
) -> None:
    counters = items(open_form(stage, "counters"), "counters")
    counters.choose(0)
    paste(field(counters.form, "name"), "Loket 中")
    save(stage)
    assert house(stage).counters[0].name == "Loket 中"
    assert "中 (U+4E2D)" in stage.told
    assert "kotak" in stage.told


def test_letters_of_other_scripts_that_can_be_shown_need_no_word(
    stage: PageStage[AdminPage],
) -> None:
    counters = items(open_form(stage, "counters"), "counters")
    counters.choose(0)
    paste(field(counters.form, "name"), "Окно Ṣ")
    save(stage)
    assert house(stage).counters[0].name == "Окно Ṣ"
    assert "kotak" not in stage.told


def test_a_mistake_is_told_at_its_field_and_nothing_is_saved(
    stage: PageStage[AdminPage],
) -> None:
    part = open_form(stage, "services")
    services = items(part, "services")
    services.choose(3)
    retype(field(services.form, "usual_minutes"), "0")
    retype(field(services.form, "target_minutes"), "lama")
    services.choose(0)
    save(stage)
    assert services.position == 3
    assert field(services.form, "usual_minutes").problem.text() == "Harus lebih dari 0."
    assert field(services.form, "target_minutes").problem.text() == "Harus berupa angka bulat."
    assert house(stage).service("D").usual_minutes == 6
    assert part.unsaved
    assert stage.told == "Belum tersimpan. Perbaiki isian yang ditandai."


def test_a_whole_house_mistake_is_told_under_the_form(stage: PageStage[AdminPage]) -> None:
    part = open_form(stage, "services")
    services = items(part, "services")
    retype(field(services.form, "code"), "P")
    save(stage)
    assert part.form.problem.text() == "Seri prioritas P sudah dipakai sebuah layanan."


def test_what_stands_twice_is_told_at_its_list(stage: PageStage[AdminPage]) -> None:
    part = open_form(stage, "services")
    services = items(part, "services")
    retype(field(services.form, "code"), "B")
    save(stage)
    assert services.problem.text() == "“B” dipakai dua kali."


def test_undo_takes_back_what_was_typed(stage: PageStage[AdminPage]) -> None:
    part = open_form(stage, "rules")
    retype(field(part.form, "queue", "ageing_minutes"), "60")
    QTest.mouseClick(part.undo_button, Qt.MouseButton.LeftButton)
    assert field(part.form, "queue", "ageing_minutes").value() == 45
    assert not part.unsaved


def test_a_new_service_with_a_kind_reaches_the_counters(stage: PageStage[AdminPage]) -> None:
    part = open_form(stage, "services")
    services = items(part, "services")
    QTest.mouseClick(services.add_button, Qt.MouseButton.LeftButton)
    form = services.form
    assert field(form, "code").value() == "F"
    for key, words in (("name", "Ketenagakerjaan"), ("description", "Kartu kuning")):
        words_field = field(form, key)
        assert isinstance(words_field, WordsField)
        QTest.keyClicks(words_field.lines["id"], words)
    kinds = field(form, "subservices")
    assert isinstance(kinds, ItemsField)
    QTest.mouseClick(kinds.add_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(field(kinds.form, "name").lines["id"], "Kartu AK-1")
    requirements = field(kinds.form, "requirements")
    QTest.mouseClick(requirements.add_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(requirements.lines[0].edits["id"], "Ijazah terakhir")
    save(stage)
    added = house(stage).service("F")
    assert added.subservices[0].name.say() == "Kartu AK-1"
    assert added.subservices[0].requirements[0].say() == "Ijazah terakhir"
    stage.drain()
    counters = items(open_form(stage, "counters"), "counters")
    serves = field(counters.form, "serves")
    assert isinstance(serves, ChecksField)
    QTest.keyClick(serves.boxes["F"], Qt.Key.Key_Space)
    save(stage)
    assert "F" in house(stage).counter("1").serves


def test_a_counter_in_use_is_not_removed(stage: PageStage[AdminPage]) -> None:
    seated(stage.here, "1", stage.here.officer.id, NOW)
    part = open_form(stage, "counters")
    QTest.mouseClick(items(part, "counters").remove_button, Qt.MouseButton.LeftButton)
    save(stage)
    assert "Loket 1 (Siti Rahma) masih dipakai (1)" in part.form.problem.text()
    assert house(stage).counter("1").name == "Loket 1"


def test_hours_and_an_exception(stage: PageStage[AdminPage]) -> None:
    part = open_form(stage, "hours")
    friday = field(part.form, "hours", "friday")
    assert isinstance(friday, IntervalsField)
    retype(friday, "08.00-11.00; 13.30-15")
    save(stage)
    assert "harus ditulis seperti" in friday.problem.text()
    retype(friday, "08.00-11.00; 13.30-15.00")
    exceptions = field(part.form, "calendar", "exceptions")
    QTest.mouseClick(exceptions.add_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(field(exceptions.form, "reason").line, "Upacara")
    save(stage)
    profile = house(stage)
    assert [str(one) for one in profile.hours.friday] == ["08.00-11.00", "13.30-15.00"]
    assert profile.calendar.exceptions[0].reason == "Upacara"
    assert profile.calendar.closed_on_public_holidays


def test_years_without_cuti_bersama_are_told(here: StaffedHouse, qtbot: QtBot) -> None:
    here.clock.set(NOW.replace(year=2028))
    with staged(here, AdminPage, here.administrator) as stage:
        part = open_form(stage, "holidays")
        assert isinstance(part, HolidaysPart)
        assert part.warning.text() == "Data cuti bersama 2028, 2029 belum lengkap"
        changes = field(part.form, "calendar", "holiday_changes")
        QTest.mouseClick(changes.add_button, Qt.MouseButton.LeftButton)
        QTest.keyClicks(field(changes.form, "name").line, "Cuti Natal")
        save(stage)
        assert part.warning.text() == "Data cuti bersama 2029 belum lengkap"
        assert any(one.name == "Cuti Natal" for one in part.days.rows)


def test_other_lists_and_rules_save(stage: PageStage[AdminPage]) -> None:
    part = open_form(stage, "agencies")
    lines = field(part.form, "agencies").lines
    QTest.keyClick(lines, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(lines, "Inspektorat")
    QTest.keyClick(lines, Qt.Key.Key_Return)
    save(stage)
    part = open_form(stage, "rules")
    retype(field(part.form, "queue", "priority_series"), " ")
    save(stage)
    part = open_form(stage, "outcomes")
    outcomes = items(part, "outcomes")
    QTest.keyClick(field(outcomes.form, "asks").boxes["note"], Qt.Key.Key_Space)
    save(stage)
    part = open_form(stage, "notices")
    QTest.mouseClick(field(part.form, "notices").lines[1].remove, Qt.MouseButton.LeftButton)
    save(stage)
    part = open_form(stage, "house")
    retype(field(part.form, "place"), "Jalan Tasik")
    save(stage)
    profile = house(stage)
    assert profile.agencies[0] == "Inspektorat"
    assert profile.queue.priority_series is None
    assert profile.outcome("helped").asks == ("note",)
    assert len(profile.notices) == 1
    assert profile.place == "Jalan Tasik"


def test_a_public_talk_is_announced_and_taken_back(stage: PageStage[AdminPage]) -> None:
    part = open_form(stage, "talks")
    talks = items(part, "talks")
    QTest.mouseClick(talks.add_button, Qt.MouseButton.LeftButton)
    save(stage)
    assert "wajib ada" in field(talks.form, "title").problem.text()
    assert house(stage).talks == ()
    QTest.keyClicks(field(talks.form, "title").lines["id"], "Perizinan di Mal Pelayanan Publik")
    QTest.keyClicks(field(talks.form, "place").line, "Pendopo")
    moment = field(talks.form, "starts").moment
    moment.setFocus()
    moment.setSelectedSection(moment.Section.HourSection)
    QTest.keyClick(moment, Qt.Key.Key_Up)
    save(stage)
    (talk,) = house(stage).talks
    assert (talk.title.say(), talk.place) == ("Perizinan di Mal Pelayanan Publik", "Pendopo")
    week = NOW.astimezone(house(stage).tz) + timedelta(days=7)
    assert talk.starts == week.replace(hour=10, minute=0, second=0, tzinfo=None)
    assert talks.model.index(0).data() == f"{week:%d-%m-%Y} · Perizinan di Mal Pelayanan Publik"
    QTest.mouseClick(talks.remove_button, Qt.MouseButton.LeftButton)
    save(stage)
    assert house(stage).talks == ()


def test_another_administrators_edit_shows_where_nothing_is_typed(
    stage: PageStage[AdminPage], qtbot: QtBot
) -> None:
    part = open_form(stage, "rules")
    elsewhere(stage, lambda document: document["queue"].update(ageing_minutes=90))
    shown = lambda: field(part.form, "queue", "ageing_minutes").value()  # noqa: E731
    qtbot.waitUntil(lambda: shown() == 90)


def test_two_administrators_changes_are_joined(stage: PageStage[AdminPage], qtbot: QtBot) -> None:
    part = open_form(stage, "rules")
    retype(field(part.form, "queue", "return_after"), "7")
    elsewhere(stage, lambda document: document["queue"].update(ageing_minutes=90))
    qtbot.waitUntil(lambda: "digabungkan" in part.hint.text())
    save(stage)
    assert "ikut dipertahankan" in stage.told
    rules = house(stage).queue
    assert (rules.return_after, rules.ageing_minutes) == (7, 90)
    assert field(part.form, "queue", "ageing_minutes").value() == 90


def test_two_administrators_at_one_place_are_told(
    stage: PageStage[AdminPage], qtbot: QtBot
) -> None:
    other = account(stage.here.house, "tono", "Tono Prasetyo", Role.ADMINISTRATOR)
    part = open_form(stage, "rules")
    retype(field(part.form, "queue", "ageing_minutes"), "60")
    elsewhere(stage, lambda document: document["queue"].update(ageing_minutes=90), other)
    save(stage)
    assert "Tono Prasetyo baru saja mengubah bagian yang sama" in part.hint.text()
    assert house(stage).queue.ageing_minutes == 90
    assert field(part.form, "queue", "ageing_minutes").value() == 60
    QTest.mouseClick(part.reload_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert field(part.form, "queue", "ageing_minutes").value() == 90
    retype(field(part.form, "queue", "ageing_minutes"), "60")
    save(stage)
    assert house(stage).queue.ageing_minutes == 60


def accounts(stage: PageStage[AdminPage]) -> AccountsPart:
    stage.page.choices.take("accounts")
    stage.drain()
    part = stage.page.part
    assert isinstance(part, AccountsPart)
    return part


def test_a_new_account_gets_a_password_shown_once(stage: PageStage[AdminPage]) -> None:
    part = accounts(stage)
    tester = QAbstractItemModelTester(
        part.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    QTest.mouseClick(part.add_button, Qt.MouseButton.LeftButton)
    sheet = stage.sheet
    assert isinstance(sheet, AccountSheet)
    QTest.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    assert sheet.username.problem.text()
    assert sheet.full_name.problem.text()
    QTest.keyClicks(sheet.username.line, "siti")
    QTest.keyClicks(sheet.full_name.line, "Siti Kedua")
    QTest.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert "sudah dipakai" in sheet.username.problem.text()
    retype(sheet.username, "siti.k")
    QTest.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    stage.drain()
    shown = stage.sheet
    assert isinstance(shown, PasswordSheet)
    entered = sign_in(
        stage.here.house.database, username="siti.k", password=shown.password.text(), at=NOW
    )
    assert entered.must_change
    assert entered.name == "Siti Kedua"
    assert len(part.model.rows) == 5
    del tester


def test_the_last_administrator_stays(stage: PageStage[AdminPage]) -> None:
    part = accounts(stage)
    part.focus_first()
    part.view.select(part.model.position_of(stage.here.administrator.id))
    QTest.keyClick(part.view, Qt.Key.Key_Return)
    sheet = stage.sheet
    assert isinstance(sheet, AccountSheet)
    sheet.role.take(Role.OFFICER.value)
    QTest.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert "sedikitnya satu administrator" in sheet.role.problem.text()


def test_an_account_is_changed_and_switched_off(stage: PageStage[AdminPage]) -> None:
    part = accounts(stage)
    part.view.select(part.model.position_of(stage.here.officer.id))
    QTest.mouseClick(part.change_button, Qt.MouseButton.LeftButton)
    sheet = stage.sheet
    assert isinstance(sheet, AccountSheet)
    QTest.keyClick(sheet.active.tick, Qt.Key.Key_Space)
    QTest.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    stage.drain()
    with stage.here.house.database.read() as session:
        changed = next(one for one in officers(session) if one.username == "siti")
    assert not changed.active


def test_a_new_password_and_a_pin(stage: PageStage[AdminPage]) -> None:
    part = accounts(stage)
    part.view.select(part.model.position_of(stage.here.officer.id))
    QTest.mouseClick(part.password_button, Qt.MouseButton.LeftButton)
    stage.drain()
    say_word(stage, "ganti")
    shown = stage.sheet
    assert isinstance(shown, PasswordSheet)
    sign_in(stage.here.house.database, username="siti", password=shown.password.text(), at=NOW)
    QTest.mouseClick(shown.confirm_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(part.pin_button, Qt.MouseButton.LeftButton)
    sheet = stage.sheet
    assert isinstance(sheet, PinSheet)
    QTest.keyClicks(sheet.pin.line, "123456")
    QTest.keyClick(sheet.pin.line, Qt.Key.Key_Return)
    stage.drain()
    assert "mudah ditebak" in sheet.pin.problem.text()
    retype(sheet.pin, "482915")
    QTest.keyClick(sheet.pin.line, Qt.Key.Key_Return)
    stage.drain()
    assert check_pin(stage.here.house.database, pin="482915", at=NOW).username == "siti"


def test_a_password_is_not_replaced_without_the_word(stage: PageStage[AdminPage]) -> None:
    part = accounts(stage)
    seated(stage.here, "2", stage.here.officer.id, NOW)
    part.view.select(part.model.position_of(stage.here.officer.id))
    QTest.mouseClick(part.password_button, Qt.MouseButton.LeftButton)
    stage.drain()
    asked = stage.sheet
    assert isinstance(asked, TypedWordSheet)
    said = " ".join(label.text() for label in asked.findChildren(QLabel))
    assert "1 akun" in said
    assert "Loket 2" in said
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    stage.drain()
    sign_in(stage.here.house.database, username="siti", password=PASSWORD, at=NOW)


def test_kiosks_and_printers_are_listed_and_forgotten(stage: PageStage[AdminPage]) -> None:
    with stage.here.house.database.write() as session:
        heartbeat(session, kiosk="Kiosk 1", at=NOW, last_label="A-004")
        take_charge(session, "Kiosk 1", "here", NOW)
        write_condition(session, "Kiosk 1", Condition(PrinterState.PAPER_OUT, "Kertas habis."), NOW)
    stage.page.choices.take("devices")
    stage.drain()
    part = stage.page.part
    assert isinstance(part, DevicesPart)
    assert part.kiosks.index(0, 2).data() == "A-004"
    assert part.printers.index(0, 1).data() == "Kertas habis."
    QTest.mouseClick(part.forget_kiosk_button, Qt.MouseButton.LeftButton)
    assert stage.told == "Pilih dahulu di daftar."
    part.kiosk_view.select(0)
    QTest.mouseClick(part.forget_kiosk_button, Qt.MouseButton.LeftButton)
    say_word(stage, "HAPUS")
    part.printer_view.select(0)
    QTest.mouseClick(part.forget_printer_button, Qt.MouseButton.LeftButton)
    say_word(stage, "HAPUS")
    with stage.here.house.database.read() as session:
        assert kiosks(session) == []
    assert part.printers.rows == ()


def test_languages_show_how_far_they_are(stage: PageStage[AdminPage]) -> None:
    stage.page.choices.take("languages")
    stage.drain()
    part = stage.page.part
    assert isinstance(part, LanguagesPart)
    assert part.model.rowCount() == len(part.model.rows)


class Paths:
    """Answers to the file dialogs."""

    def __init__(self, folder: Path) -> None:
        self.target, self.source = str(folder / "rumah.toml"), ""

    def choosers(self) -> Choosers:
        return Choosers(self._target, self._source)

    def _target(self, _parent: QWidget, suggested: str) -> str:
        assert suggested == "palembang.toml"
        return self.target

    def _source(self, _parent: QWidget) -> str:
        return self.source


def transfer(stage: PageStage[AdminPage], paths: Paths) -> TransferPart:
    makes = dict(stage.page._makes)
    makes["transfer"] = lambda: TransferPart(stage.workplace, paths.choosers())
    stage.page._makes = makes
    stage.page.choices.take("transfer")
    stage.drain()
    part = stage.page.part
    assert isinstance(part, TransferPart)
    return part


def test_a_house_goes_out_and_comes_in(stage: PageStage[AdminPage], tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    part = transfer(stage, paths)
    QTest.mouseClick(part.export_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert load_profile(tmp_path / "rumah.toml") == house(stage)
    changed = house(stage).model_copy(update={"place": "Jalan Tasik 中"})
    export_profile(changed, tmp_path / "lain.toml")
    paths.source = str(tmp_path / "lain.toml")
    QTest.mouseClick(part.import_button, Qt.MouseButton.LeftButton)
    stage.drain()
    sheet = stage.sheet
    assert isinstance(sheet, ChangesSheet)
    expected = "place diubah: Rumah Dinas Wali Kota Palembang → Jalan Tasik 中"
    assert sheet.list.toPlainText() == expected
    QTest.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert house(stage).place == "Jalan Tasik 中"
    assert "中 (U+4E2D)" in stage.told
    assert [str(row.note) for row in part.model.rows] == ["Impor lain.toml", "sapa init"]


def test_a_bad_file_names_line_and_key(stage: PageStage[AdminPage], tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    part = transfer(stage, paths)
    bad = tmp_path / "buruk.toml"
    export_profile(house(stage), bad)
    bad.write_text(
        bad.read_text(encoding="utf-8").replace("target_minutes = 20", "target_minutes = 0"),
        encoding="utf-8",
    )
    paths.source = str(bad)
    QTest.mouseClick(part.import_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert "services[1].target_minutes" in part.problem.text()
    assert "baris" in part.problem.text()
    assert stage.sheet is None


def test_an_earlier_revision_comes_back(stage: PageStage[AdminPage], tmp_path: Path) -> None:
    part = transfer(stage, Paths(tmp_path))
    elsewhere(stage, lambda document: document.update(place="Jalan Tasik"))
    stage.page.refresh(stage.page.topics)
    stage.drain()
    assert len(part.model.rows) == 2
    part.view.select(1)
    QTest.mouseClick(part.restore_button, Qt.MouseButton.LeftButton)
    stage.drain()
    sheet = stage.sheet
    assert isinstance(sheet, ChangesSheet)
    QTest.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    stage.drain()
    assert house(stage).place == "Rumah Dinas Wali Kota Palembang"
    assert len(part.model.rows) == 3


def test_a_supervisor_saves_nothing(here: StaffedHouse, qtbot: QtBot) -> None:
    with staged(here, AdminPage, here.supervisor) as stage:
        part = open_form(stage, "rules")
        retype(field(part.form, "queue", "return_after"), "9")
        save(stage)
        assert stage.told == (
            "Akun Anda tidak boleh mengubah pengaturan rumah. Mintalah administrator melakukannya."
        )
        assert house(stage).queue.return_after == 5


def test_every_field_is_named_for_screen_readers(stage: PageStage[AdminPage]) -> None:
    for name in ("services", "counters", "hours", "rules", "house"):
        part = open_form(stage, name)
        for each in part.findChildren(Field):
            if not isinstance(each, Form | ItemsField):
                assert each.first.accessibleName(), each.key
