"""The survey at the desk: its figures, and forms typed key by key."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.survey.page import SurveyPage
from desk.survey.papers_sheet import PapersSheet
from desk.survey.period import span_before, span_of
from desk.survey.remarks_sheet import RemarksSheet
from shared.staff.rights import Right
from shared.survey.answering import hand_in, sheet_now
from shared.survey.batches import batches, papers
from shared.survey.counting import survey_figures
from shared.survey.questionnaire import questionnaire
from shared.survey.sheet import AnswerSheet, Half
from tests.desk.page_stage import PageStage, say_word, staged
from tests.helpers.staffed_house import MORNING, StaffedHouse, staffed_house
from tests.survey.vectors import CODES, V2, sheets

SKM = questionnaire()
DAY = MORNING.date()


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as made:
        yield made


@pytest.fixture
def stage(here: StaffedHouse, qtbot: QtBot) -> Iterator[PageStage[SurveyPage]]:
    with staged(here, SurveyPage, here.supervisor) as made:
        yield made


def answer(here: StaffedHouse, rows: list[dict[str, int | None]]) -> None:
    for scores in rows:
        sheet = sheet_now(
            here.house.profile, here.house.now(), scores=scores, respondent={}, service="A"
        )
        with here.house.database.write() as session:
            hand_in(session, sheet=sheet)


def lines(stage: PageStage[SurveyPage]) -> list[list[str]]:
    model = stage.page.results.elements
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def counted(stage: PageStage[SurveyPage]) -> None:
    stage.page.again.click()
    stage.drain()


def begun(stage: PageStage[SurveyPage], *, twice: bool = False) -> None:
    stage.page.forms.click()
    stage.page.typing.twice.setChecked(twice)
    stage.page.typing.new.click()
    stage.drain()


def typed(stage: PageStage[SurveyPage], keys: str) -> None:
    """Keys, each into whatever field has the keyboard."""
    for key in keys:
        focus = stage.window.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, key)


def kept(stage: PageStage[SurveyPage]) -> None:
    stage.page.typing.save.click()
    stage.drain()


def stored(here: StaffedHouse) -> dict[int, AnswerSheet]:
    with here.house.database.read() as session:
        return papers(session, batch=batches(session, instrument="skm")[0].id)


def test_value_mark_and_elements_lowest_first(
    stage: PageStage[SurveyPage], here: StaffedHouse
) -> None:
    answer(here, sheets(V2))
    counted(stage)
    results = stage.page.results
    assert results.value.text() == "79,72"
    assert results.mark.text() == "Mutu B · Baik"
    assert [line[0][:2] for line in lines(stage)][:3] == ["U3", "U8", "U9"]
    assert lines(stage)[0][1:] == ["67,50", "C", "2,7000", "10", "0"]
    assert [(one.label, one.words) for one in results.trend.points] == [("11.2026", "79,72")]


def test_nothing_yet_is_told_as_such(stage: PageStage[SurveyPage]) -> None:
    assert stage.page.results.value.text() == "–"
    assert stage.page.results.mark.text() == "Belum dapat dihitung"
    assert stage.page.results.respondents.text() == "0"
    assert stage.page.results.explained.isHidden()


def test_all_good_explains_its_c(stage: PageStage[SurveyPage], here: StaffedHouse) -> None:
    answer(here, [dict.fromkeys(CODES, 3)])
    counted(stage)
    assert stage.page.results.mark.text() == "Mutu C · Kurang baik"
    assert "3 × 25 = 75,00" in stage.page.results.explained.text()


def test_an_element_without_an_answer_is_named(
    stage: PageStage[SurveyPage], here: StaffedHouse
) -> None:
    answer(here, [dict.fromkeys(CODES, 4) | {"U4": None}])
    counted(stage)
    assert stage.page.results.value.text() == "–"
    assert "U4" in stage.page.results.explained.text()
    assert lines(stage)[-1][0].startswith("U4")


def test_a_form_is_typed_by_keys_in_the_order_it_asks(
    stage: PageStage[SurveyPage], here: StaffedHouse
) -> None:
    begun(stage)
    typed(stage, "43343442")
    typing = stage.page.typing
    assert typing.form.words["U9"].text() == "Cukup"
    typed(stage, "d")
    assert typing.form.words["U8"].text() == "Dikelola dengan baik"
    assert typing.save.hasFocus()
    kept(stage)
    sheet = stored(here)[1]
    assert (sheet.scores["U8"], sheet.scores["U9"]) == (4, 2)
    assert typing.head.number.value() == 2
    assert all(not line.text() for line in typing.form.lines.values())


def test_the_words_of_the_question_stand_beside_its_key(stage: PageStage[SurveyPage]) -> None:
    begun(stage)
    eighth = stage.page.typing.form.lines["U9"]
    assert eighth.accessibleName() == "8. Bagaimana kualitas sarana dan prasarana?"


def test_what_is_left_out_and_what_the_form_says_besides(
    stage: PageStage[SurveyPage], here: StaffedHouse
) -> None:
    begun(stage)
    head = stage.page.typing.head
    head.half.setCurrentIndex(1)
    head.service.setCurrentIndex(1)
    head.respondent["sex"].setCurrentIndex(2)
    head.age.setText("67")
    head.remark.setText("AC ruang tunggu mati")
    typed(stage, "4-3333333")
    kept(stage)
    sheet = stored(here)[1]
    assert sheet.scores["U2"] is None
    assert (sheet.half, sheet.service) == (Half.MORNING, "A")
    assert dict(sheet.respondent) == {"sex": "P", "age": "60-150"}


def test_backspace_steps_back_and_a_second_key_corrects(stage: PageStage[SurveyPage]) -> None:
    begun(stage)
    typed(stage, "43")
    focus = stage.window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Backspace)
    typed(stage, "1")
    form = stage.page.typing.form
    assert (form.lines["U1"].text(), form.lines["U2"].text()) == ("4", "1")


def test_a_blank_form_is_refused_with_a_sentence(
    stage: PageStage[SurveyPage], here: StaffedHouse
) -> None:
    begun(stage)
    kept(stage)
    assert "belum berisi" in stage.told
    assert stored(here) == {}


def test_two_typings_that_differ_are_shown_and_put_right(
    stage: PageStage[SurveyPage], here: StaffedHouse
) -> None:
    begun(stage, twice=True)
    typed(stage, "433434442")
    kept(stage)
    typing = stage.page.typing
    typing.second.setChecked(True)
    typing.head.number.setValue(1)
    typed(stage, "433434424")
    kept(stage)
    shown = typing.differences.text()
    assert "sarana dan prasarana? Pertama: 4 Sangat baik. Kedua: 2 Cukup." in shown
    assert "pengaduan pengguna layanan? Pertama: 2" in shown
    typing.form.lines["U9"].take(4)
    typing.form.lines["U8"].take(2)
    kept(stage)
    assert (stored(here)[1].scores["U9"], stored(here)[1].scores["U8"]) == (4, 2)
    with here.house.database.read() as session:
        assert batches(session, instrument="skm")[0].different == 0


def test_two_typings_that_agree_go_on(stage: PageStage[SurveyPage], here: StaffedHouse) -> None:
    begun(stage, twice=True)
    typed(stage, "333333333")
    kept(stage)
    stage.page.typing.second.setChecked(True)
    stage.page.typing.head.number.setValue(1)
    typed(stage, "333333333")
    kept(stage)
    assert stage.page.typing.differences.isHidden()
    with here.house.database.read() as session:
        batch = batches(session, instrument="skm")[0]
    assert (batch.typed_again, batch.different) == (1, 0)


def test_a_batch_is_opened_again_and_a_form_taken_out(
    stage: PageStage[SurveyPage], here: StaffedHouse
) -> None:
    begun(stage)
    typed(stage, "333333333")
    kept(stage)
    typing = stage.page.typing
    typing.batch = None
    index: QModelIndex = typing.table.index(0, 0)
    typing.view.opened.emit(index)
    stage.drain()
    typing.head.number.setValue(1)
    assert typing.remove.isEnabled()
    typing.remove.click()
    stage.drain()
    say_word(stage, "BUANG")
    assert stored(here) == {}


def test_typed_forms_are_counted_at_once(stage: PageStage[SurveyPage], here: StaffedHouse) -> None:
    begun(stage)
    typed(stage, "444444444")
    kept(stage)
    assert stage.page.results.value.text() == "100,00"
    with here.house.database.read() as session:
        assert survey_figures(session, of=SKM, first=DAY, last=DAY).respondents == 1


def test_remarks_are_read_by_right_and_on_the_trail(
    stage: PageStage[SurveyPage], here: StaffedHouse
) -> None:
    begun(stage)
    stage.page.typing.head.remark.setText("Tambah kursi")
    typed(stage, "333333333")
    kept(stage)
    stage.page.forms.click()
    stage.page.remarks.click()
    stage.drain()
    assert isinstance(stage.sheet, RemarksSheet)
    assert [one.text for one in stage.sheet.remarks] == ["Tambah kursi"]


def test_an_officer_types_forms_and_sees_no_figures(here: StaffedHouse, qtbot: QtBot) -> None:
    answer(here, sheets(V2))
    with staged(here, SurveyPage, here.officer) as stage:
        assert not here.officer.may(Right.FIGURES)
        assert not stage.page.results.isVisible()
        assert not stage.page.remarks.isVisible()
        stage.page.typing.new.click()
        stage.drain()
        typed(stage, "333333333")
        kept(stage)
    assert len(stored(here)) == 1


@pytest.mark.parametrize(
    ("span", "kind", "first", "last"),
    [
        (span_of, "month", date(2026, 11, 1), date(2026, 11, 23)),
        (span_before, "month", date(2026, 10, 1), date(2026, 10, 31)),
        (span_of, "quarter", date(2026, 10, 1), date(2026, 11, 23)),
        (span_before, "quarter", date(2026, 7, 1), date(2026, 9, 30)),
        (span_before, "half", date(2026, 1, 1), date(2026, 6, 30)),
        (span_before, "year", date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_spans(
    span: Callable[[str, date], tuple[date, date]], kind: str, first: date, last: date
) -> None:
    assert span(kind, DAY) == (first, last)


def test_another_period_reads_again(stage: PageStage[SurveyPage], here: StaffedHouse) -> None:
    answer(here, sheets(V2))
    stage.page.period.span.setCurrentIndex(1)
    stage.drain()
    assert stage.page.results.respondents.text() == "0"
    stage.page.period.span.setCurrentIndex(6)
    stage.drain()
    assert stage.page.results.respondents.text() == "10"


def test_plans_and_papers(stage: PageStage[SurveyPage], here: StaffedHouse, tmp_path: Path) -> None:
    answer(here, sheets(V2))
    counted(stage)
    figures = stage.page.figures
    assert figures is not None
    folder = tmp_path / "laporan"
    sheet = PapersSheet(stage.page.workplace, SKM, figures, choose=lambda _: str(folder))
    stage.page.workplace.open_sheet(sheet)
    stage.drain()
    assert sheet.element.currentData() == "U3"
    sheet.add.click()
    stage.drain()
    assert "penanggung jawab" in stage.told
    sheet.action.setText("Buka loket kelima")
    sheet.owner.setText("Kepala Seksi")
    sheet.add.click()
    stage.drain()
    assert [(one.element, one.owner) for one in sheet.plans] == [("U3", "Kepala Seksi")]
    sheet.action.setText("dibuka 1 Desember")
    sheet.finish(sheet.plans[0])
    stage.drain()
    assert sheet.plans[0].outcome == "dibuka 1 Desember"
    sheet.on_board.setChecked(True)
    sheet.confirm()
    stage.drain()
    assert len(list(folder.iterdir())) == 5
    assert (here.house.folder / "slides" / "survei-skm.png").is_file()
    assert stage.sheet is None


def test_the_papers_open_from_the_page(stage: PageStage[SurveyPage]) -> None:
    stage.page.papers.click()
    stage.drain()
    assert isinstance(stage.sheet, PapersSheet)
