"""The survey's papers: what they say, that nothing runs off them, and whom they keep back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from shared.reports.survey.content import LEAST_SHOWN, SurveyPaper, apart
from shared.reports.survey.files import survey_paper, write_papers
from shared.reports.survey.publication import publication_pdf, slide_png
from shared.reports.survey.report import report_pdf
from shared.survey.answering import hand_in, sheet_now
from shared.survey.plans import add_plan, finish_plan
from shared.survey.questionnaire import questionnaire
from tests.helpers.staffed_house import MORNING, StaffedHouse, staffed_house
from tests.survey.vectors import CODES, V2, sheets, with_blanks

SKM = questionnaire()
DAY = MORNING.date()
FIRST = DAY.replace(day=1)
A4_HIGH, A3_HIGH = 841, 1190


@pytest.fixture
def here(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as made:
        yield made


def answered(
    here: StaffedHouse,
    rows: list[dict[str, int | None]],
    *,
    service: str = "A",
    respondent: dict[str, str] | None = None,
) -> None:
    for scores in rows:
        sheet = sheet_now(
            here.house.profile,
            here.house.now(),
            scores=scores,
            respondent=respondent or {},
            service=service,
        )
        with here.house.database.write() as session:
            hand_in(session, sheet=sheet)


def paper_of(here: StaffedHouse) -> SurveyPaper:
    with here.house.database.read() as session:
        return survey_paper(
            session, profile=here.house.profile, of=SKM, first=FIRST, last=DAY, today=DAY
        )


def pages(document: bytes) -> list[str]:
    pdf = pypdfium2.PdfDocument(document)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf]
    finally:
        pdf.close()


def test_the_report_has_its_five_parts_and_its_annexes(here: StaffedHouse) -> None:
    answered(here, sheets(V2))
    text = " ".join(pages(report_pdf(paper_of(here))))
    parts = ["I. Pendahuluan", "II. Pelaksanaan", "III. Hasil", "IV. Analisis", "V. Penutup",
             "Lampiran: kuesioner", "Pengolahan data SKM"]  # fmt: skip
    found = [text.index(part) for part in parts]
    assert found == sorted(found)
    assert "IKM 79,72 · mutu B (Baik)" in text
    assert "Terendah: U3 Waktu Penyelesaian (67,50)" in text
    assert "PermenPANRB 14/2017" in text


def test_the_processing_sheet_has_its_foot_rows_in_order(here: StaffedHouse) -> None:
    blanks = {1: "U8", 2: "U8", 6: "U8", 3: "U4", 9: "U4", 5: "U5"}
    answered(here, with_blanks(sheets(V2), blanks))
    last = pages(report_pdf(paper_of(here)))[-1]
    rows = [
        "Jumlah nilai/unsur 32 31 27 32 28 34 34 20 29",
        "Jumlah jawaban 10 10 10 8 9 10 10 7 10",
        "NRR/unsur 3,2000 3,1000 2,7000 4,0000 3,1111 3,4000 3,4000 2,8571 2,9000",
        "NRR tertimbang 0,3556 0,3444 0,3000 0,4444 0,3457 0,3778 0,3778 0,3175 0,3222 *) ",
        "*) 3,1854",
        "IKM unit pelayanan **) 79,63",
    ]
    found = [last.index(row) for row in rows]
    assert found == sorted(found)
    assert "1/9 (≈ 0,111)" in last


def test_the_plan_names_who_and_when_and_the_last_one_what_came_of_it(here: StaffedHouse) -> None:
    answered(here, sheets(V2))
    officer = here.supervisor.id
    with here.house.database.write() as session:
        before = add_plan(
            session, instrument="skm", first=date(2026, 9, 1), last=date(2026, 9, 30),
            element="U9", action="Tambah kursi tunggu", owner="Kasubbag Umum",
            due=date(2026, 10, 31), officer=officer, at=MORNING,
        )  # fmt: skip
        finish_plan(
            session, plan=before.id, outcome="20 kursi", day=date(2026, 10, 12),
            officer=officer, at=MORNING,
        )  # fmt: skip
        add_plan(
            session, instrument="skm", first=FIRST, last=DAY, element="U3",
            action="Buka loket kelima pada jam sibuk", owner="Kepala Seksi",
            due=DAY + timedelta(days=60), officer=officer, at=MORNING,
        )  # fmt: skip
    text = " ".join(pages(report_pdf(paper_of(here))))
    assert "U3 Buka loket kelima pada jam sibuk Kepala Seksi" in text
    assert "U9 Tambah kursi tunggu Kasubbag Umum selesai" in text
    assert "20 kursi" in text


def test_without_a_plan_the_lowest_elements_have_room_to_write(here: StaffedHouse) -> None:
    answered(here, sheets(V2))
    text = " ".join(pages(report_pdf(paper_of(here))))
    assert "Selesai paling lambat U3 … U8 … U9 …" in text


def test_nobody_asked_is_said_and_no_figure_made_up(here: StaffedHouse) -> None:
    paper = paper_of(here)
    for document in (report_pdf(paper), publication_pdf(paper)):
        text = " ".join(pages(document))
        assert "belum dapat dihitung" in text
        assert "0,00" not in text


def test_the_sheet_for_the_wall_in_two_sizes(here: StaffedHouse) -> None:
    answered(here, sheets(V2), respondent={"sex": "P"})
    paper = paper_of(here)
    for large, high in ((False, A4_HIGH), (True, A3_HIGH)):
        document = publication_pdf(paper, large=large)
        (text,) = pages(document)
        for words in ("79,72", "Mutu B (Baik)", "10 orang", "Perempuan 10", "Terima kasih"):
            assert words in text
        pdf = pypdfium2.PdfDocument(document)
        assert int(pdf[0].get_height()) == high
        pdf.close()


def test_the_slide_is_a_picture_of_the_boards_shape(here: StaffedHouse) -> None:
    answered(here, sheets(V2))
    picture = Image.open(BytesIO(slide_png(paper_of(here))))
    assert picture.size == (1920, 1080)
    colours = picture.crop((700, 420, 1200, 640)).getcolors(500 * 220)
    assert colours is not None
    assert len(colours) > 2


def test_small_groups_are_not_told_apart(here: StaffedHouse) -> None:
    answered(here, sheets(V2), respondent={"sex": "P"})
    answered(here, sheets(V2)[:3], respondent={"sex": "L"}, service="B")
    (text,) = pages(publication_pdf(paper_of(here)))
    assert "Laki-laki" not in text
    assert "Perempuan" not in text
    assert "kelompok lain bersama-sama 13" in text


@given(st.dictionaries(st.text("abcdefgh", min_size=1, max_size=3), st.integers(0, 40)))
def test_what_is_kept_back_cannot_be_worked_out(counts: dict[str, int]) -> None:
    groups, rest = apart(counts)
    assert sum(count for _, count in groups) + rest == sum(counts.values())
    assert all(count >= LEAST_SHOWN for _, count in groups)
    assert rest == 0 or rest >= LEAST_SHOWN or not groups


def test_an_all_good_survey_explains_its_mark(here: StaffedHouse) -> None:
    answered(here, [dict.fromkeys(CODES, 3)])
    assert "3 × 25 = 75,00" in " ".join(pages(report_pdf(paper_of(here))))


def test_the_same_survey_gives_the_same_bytes(here: StaffedHouse) -> None:
    answered(here, sheets(V2))
    assert report_pdf(paper_of(here)) == report_pdf(paper_of(here))


def test_five_hundred_respondents_run_over_the_pages(here: StaffedHouse) -> None:
    answered(here, sheets(V2))
    paper = paper_of(here)
    many = paper.figures.sheets * 50
    longer = replace(paper, figures=replace(paper.figures, sheets=many))
    found = pages(report_pdf(longer))
    assert len(found) > 8
    assert all("No. U1 U2" in page for page in found[3:-1])


def test_everything_goes_into_one_folder_and_the_slide_to_the_board(
    here: StaffedHouse, tmp_path: Path
) -> None:
    answered(here, sheets(V2))
    slides = here.house.folder / "slides"
    written = write_papers(paper_of(here), tmp_path / "laporan", slides=slides)
    assert [path.suffix for path in written] == [".pdf", ".pdf", ".pdf", ".png", ".xlsx"]
    assert all(path.stat().st_size > 1000 for path in written)
    assert [path.name for path in slides.iterdir()] == ["survei-skm.png"]
