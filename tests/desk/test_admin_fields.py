"""The fields of the administration: what goes in comes out."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desk.admin.field import Field
from desk.admin.fields import (
    ChecksField,
    ChoiceField,
    DayField,
    IntervalsField,
    LinesField,
    MomentField,
    NumberField,
    TextField,
    WordsField,
    YesField,
)
from desk.admin.form import Form
from desk.admin.items import ItemsField
from desk.admin.items_model import ItemsModel
from desk.admin.words_list import WordsListField
from shared.theme import theme_named

PALETTE = theme_named("palembang").palette
LANGUAGES = {"id": "Indonesia", "en": "English"}

MAKERS = {
    "text": (lambda: TextField("k", "Nama"), "Loket 1"),
    "no text": (lambda: TextField("k", "Nama", optional=True), None),
    "number": (lambda: NumberField("k", "Menit"), 30),
    "half": (lambda: NumberField("k", "Menit"), 7.5),
    "no number": (lambda: NumberField("k", "Kuota", optional=True), None),
    "lines": (lambda: LinesField("k", "OPD"), ["DLH", "Dinas PUPR"]),
    "intervals": (lambda: IntervalsField("k", "Senin"), ["08.00-12.00", "13.00-15.00"]),
    "yes": (lambda: YesField("k", "Tutup"), True),
    "choice": (lambda: ChoiceField("k", "Jenis", {"a": "A", "b": "B"}), "b"),
    "unknown choice": (lambda: ChoiceField("k", "Jenis", {"a": "A"}), "c"),
    "checks": (lambda: ChecksField("k", "Loket", {"A": "a", "B": "b"}), ["B"]),
    "day": (lambda: DayField("k", "Tanggal"), "2026-12-24"),
    "moment": (lambda: MomentField("k", "Mulai"), "2026-12-24T09:30:00"),
    "words": (lambda: WordsField("k", "Nama", LANGUAGES), {"id": "Satu", "en": "One"}),
    "other words": (lambda: WordsField("k", "Nama", LANGUAGES), {"id": "Satu", "jv": "Siji"}),
    "no words": (lambda: WordsField("k", "Nama", LANGUAGES, optional=True), None),
    "list": (
        lambda: WordsListField("k", "Syarat", LANGUAGES, PALETTE),
        [{"id": "KTP"}, {"id": "KK", "en": "Family card", "plm": "KK"}],
    ),
    "form": (
        lambda: Form("k", "", [TextField("name", "Nama"), YesField("on", "Ya")]),
        {"name": "x", "on": False, "kept": 5},
    ),
    "no form": (lambda: Form("k", "", [TextField("name", "Nama")], optional=True), None),
}


@pytest.mark.parametrize("kind", sorted(MAKERS))
def test_what_goes_in_comes_out_without_a_word(kind: str, qtbot: QtBot) -> None:
    make, value = MAKERS[kind]
    field: Field = make()  # type: ignore[no-untyped-call]
    qtbot.addWidget(field)
    said: list[bool] = []
    field.changed.connect(lambda: said.append(True))
    field.take(value)
    assert field.value() == value
    assert said == []
    field.take(None if kind not in ("day",) else value)
    assert said == []


def test_a_person_changes_a_text(qtbot: QtBot) -> None:
    field = TextField("k", "Nama")
    qtbot.addWidget(field)
    field.complain("Sedikitnya 2 huruf.")
    assert field.problem.text() == "Sedikitnya 2 huruf."
    assert field.line.accessibleDescription() == "Sedikitnya 2 huruf."
    with qtbot.waitSignal(field.changed):
        QTest.keyClicks(field.line, "L")
    assert field.problem.text() == ""


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=10))
def test_what_is_no_number_is_kept_for_the_check(written: str) -> None:
    field = NumberField("k", "Menit")
    field.line.setText(written)
    value = field.value()
    assert isinstance(value, str | int | float)


@pytest.mark.parametrize(
    ("written", "value"),
    [("08.00-12.00,13.00-15.00", ["08.00-12.00", "13.00-15.00"]), (" ; ", []), ("x", ["x"])],
)
def test_intervals_as_people_write_them(written: str, value: list[str], qtbot: QtBot) -> None:
    field = IntervalsField("k", "Senin")
    qtbot.addWidget(field)
    field.line.setText(written)
    assert field.value() == value


def items(qtbot: QtBot) -> ItemsField:
    form = Form("", "", [TextField("code", "Kode"), TextField("name", "Nama")])
    made = ItemsField(
        "list",
        "Daftar",
        form,
        PALETTE,
        said=lambda item: f"{item['code']} {item['name']}",
        blank=lambda held: {"code": str(len(held) + 1), "name": "", "kept": True},
        add="Tambah",
    )
    qtbot.addWidget(made)
    made.take([{"code": "A", "name": "a"}, {"code": "B", "name": "b"}, {"code": "C", "name": "c"}])
    return made


def codes(made: ItemsField) -> list[str]:
    return [str(item["code"]) for item in made.value()]


def test_the_items_model_holds_under_a_tester(qtbot: QtBot) -> None:
    model = ItemsModel(lambda item: str(item["code"]))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.take([{"code": code} for code in "ABCD"])
    model.put_in(4, {"code": "E"})
    model.move(0, 4)
    model.move(4, 1)
    model.take_out(0)
    model.change(0, {"code": "Z"})
    model.take([{"code": "1"}])
    assert [item["code"] for item in model.items] == ["1"]
    del tester


def test_items_are_added_changed_moved_and_removed(qtbot: QtBot) -> None:
    made = items(qtbot)
    assert made.position == 0
    QTest.mouseClick(made.add_button, Qt.MouseButton.LeftButton)
    name = made.form.fields["name"]
    assert isinstance(name, TextField)
    QTest.keyClicks(name.line, "baru")
    assert made.value()[-1] == {"code": "4", "name": "baru", "kept": True}
    assert made.model.index(3).data() == "4 baru"
    QTest.mouseClick(made.up_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(made.up_button, Qt.MouseButton.LeftButton)
    assert codes(made) == ["A", "4", "B", "C"]
    assert made.position == 1
    assert name.value() == "baru"
    QTest.mouseClick(made.down_button, Qt.MouseButton.LeftButton)
    assert codes(made) == ["A", "B", "4", "C"]
    QTest.mouseClick(made.remove_button, Qt.MouseButton.LeftButton)
    assert codes(made) == ["A", "B", "C"]
    assert name.value() == "c"


def test_items_by_keys(qtbot: QtBot) -> None:
    made = items(qtbot)
    QTest.keyClick(made.list, Qt.Key.Key_Down)
    assert made.form.fields["code"].value() == "B"


def test_removing_all_shows_what_is_next(qtbot: QtBot) -> None:
    made = items(qtbot)
    for _ in range(3):
        QTest.mouseClick(made.remove_button, Qt.MouseButton.LeftButton)
    assert made.value() == []
    assert made.nothing.isVisibleTo(made)
    assert not made.form.isVisibleTo(made)
    assert not made.remove_button.isEnabled()


def test_a_complaint_opens_the_item_it_is_about(qtbot: QtBot) -> None:
    made = items(qtbot)
    made.complain_at((2, "name"), "Sedikitnya 2 huruf.")
    assert made.position == 2
    assert made.form.fields["name"].problem.text() == "Sedikitnya 2 huruf."
    made.complain_at((), "Sedikitnya 1 isian.")
    assert made.problem.text() == "Sedikitnya 1 isian."


def test_a_list_of_words_grows_and_shrinks(qtbot: QtBot) -> None:
    field = WordsListField("k", "Syarat", LANGUAGES, PALETTE)
    qtbot.addWidget(field)
    field.take([{"id": "KTP"}])
    QTest.mouseClick(field.add_button, Qt.MouseButton.LeftButton)
    assert field.value() == [{"id": "KTP"}]
    QTest.keyClicks(field.lines[1].edits["id"], "KK")
    assert field.value() == [{"id": "KTP"}, {"id": "KK"}]
    QTest.mouseClick(field.lines[0].remove, Qt.MouseButton.LeftButton)
    assert field.value() == [{"id": "KK"}]


def test_checks_keep_what_is_no_longer_offered(qtbot: QtBot) -> None:
    field = ChecksField("k", "Layanan", {"A": "a"})
    qtbot.addWidget(field)
    field.take(["A", "Z"])
    assert field.value() == ["A", "Z"]
    field.offer({"A": "a", "B": "b"})
    assert field.value() == ["A"]


def paths() -> list[tuple[Any, ...]]:
    return [("name",), ("nothing", "here"), ()]


@pytest.mark.parametrize("path", paths())
def test_every_complaint_is_shown_somewhere(path: tuple[Any, ...], qtbot: QtBot) -> None:
    form = Form("k", "", [TextField("name", "Nama")])
    qtbot.addWidget(form)
    form.complain_at(path, "Salah.")
    shown = [form.problem.text(), form.fields["name"].problem.text()]
    assert "Salah." in shown
    form.calm()
    assert [form.problem.text(), form.fields["name"].problem.text()] == ["", ""]
