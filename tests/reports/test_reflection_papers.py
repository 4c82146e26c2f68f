"""Laporan refleksi on paper and as a workbook: the counted month, and nothing runs off."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from click.testing import CliRunner

from shared.cli.main import sapa
from shared.figures.definition import Wording
from shared.figures.figure import Figure
from shared.figures.findings import ReflectionFinding
from shared.figures.reflection import (
    AgencyLine,
    NamedCount,
    PromiseLine,
    ReflectedElement,
    ReflectedService,
    Reflection,
)
from shared.reports.reflection.files import reflection_paper, write_reflection
from shared.reports.reflection.paper import ReflectionPaper, reflection_pdf
from shared.reports.reflection.saying import Saying
from tests.figures.expected import FIGURES, SERVICES, SUPPRESSED
from tests.helpers.counted_month import FIRST, LAST, counted_month
from tests.helpers.engines import Engine
from tests.helpers.register import Register
from tests.reports.sheets import cells, names

A4_WIDE, MARGIN = 595.3, 47.0


@pytest.fixture(scope="module")
def month(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    with counted_month(tmp_path_factory.mktemp("month")) as register:
        yield register


@pytest.fixture(scope="module")
def paper(month: Register) -> ReflectionPaper:
    house = month.place.house
    with house.database.read() as session:
        return reflection_paper(
            session, profile=house.profile, first=FIRST, last=LAST, now=house.now()
        )


def texts(document: bytes) -> list[str]:
    pdf = pypdfium2.PdfDocument(document)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf]
    finally:
        pdf.close()


def test_the_paper_says_what_a_hand_counts(paper: ReflectionPaper) -> None:
    text = " ".join(texts(reflection_pdf(paper)))
    for code, (n, d, value) in FIGURES.items():
        row = text[text.rindex(f" {code} ") :]
        row = row[: row.find(" F0", 4) if " F0" in row[4:] else None]
        if code in SUPPRESSED:
            assert "< 5 – –" in row
        elif value is not None:
            whole = "–" if d is None else str(d)
            assert f"{n} {whole} {value}".replace(".", ",") in row
    for code, (served, median, p90, _, _) in SERVICES.items():
        line = text[text.index(f" {code} {names_of(paper, code)}") :]
        numbers = f"{median} {p90}".replace(".", ",")
        assert f"{served} " in line[:60]
        assert numbers in line[:80]
    assert "35,0 jam" in text
    assert "41,7 % (5)" in text


def names_of(paper: ReflectionPaper, code: str) -> str:
    return next(one.name.id for one in paper.content.services if one.code == code)


def test_the_workbook_says_the_same(paper: ReflectionPaper, tmp_path: Path) -> None:
    _, workbook = write_reflection(paper, tmp_path)
    sheets = names(workbook)
    rows = {row[0]: row for row in cells(workbook, sheets.index("Lima belas angka") + 1)}
    for code, (n, d, value) in FIGURES.items():
        if code in SUPPRESSED:
            assert rows[code][2] == "< 5"
            continue
        told = [str(n)] + [str(d)] * (d is not None)
        told += [] if value is None else [str(value).removesuffix(".0")]
        got = [one.removesuffix(".0") for one in rows[code][2 : 2 + len(told)]]
        assert got == told, code
    services = {row[0]: row for row in cells(workbook, sheets.index("Layanan") + 1)}
    for code, (served, median, p90, _, _) in SERVICES.items():
        assert int(services[code][2]) == served
        assert [float(one) for one in services[code][4:6]] == [float(median), float(p90)]


def test_no_gift_log_is_said_and_never_a_nought(paper: ReflectionPaper, tmp_path: Path) -> None:
    told = "tidak menyimpan catatan gratifikasi di Sapa. Ini bukan nol."
    assert told in " ".join(texts(reflection_pdf(paper)))
    workbook = write_reflection(paper, tmp_path)[1]
    house = cells(workbook, names(workbook).index("Rumah") + 1)
    assert any(told in row[-1] for row in house)


def test_an_empty_period_draws_no_axes(paper: ReflectionPaper) -> None:
    nothing = replace(
        paper.content, issued=0, days=0, parts=(), services=(), kinds=(), agencies=(),
        districts=(), figures=tuple(Figure(one, 0, None, None) for one in FIGURES),
    )  # fmt: skip
    text = " ".join(texts(reflection_pdf(replace(paper, content=nothing, findings=()))))
    assert "Tidak ada kunjungan dalam masa ini." in text
    assert "Tidak ada laporan dalam masa ini." in text
    assert "Rata-rata tiap" not in text
    assert "Menurut OPD" not in text


@pytest.mark.parametrize(
    ("language", "lang", "title"),
    [("id", "id-ID", "Laporan refleksi Desember 2024"),
     ("en", "en-GB", "Reflection report December 2024")],
)  # fmt: skip
def test_a_reader_is_told_language_title_outline_and_pages(
    paper: ReflectionPaper, language: str, lang: str, title: str
) -> None:
    made = reflection_pdf(replace(paper, say=Saying(language, paper.say.zone)))
    pdf = pypdfium2.PdfDocument(made)
    try:
        assert pdf.get_metadata_dict()["Title"] == title
        assert f"/Lang ({lang})".encode() in made
        assert b"/DisplayDocTitle true" in made
        outline = [(one.get_title(), one.get_dest().get_index()) for one in pdf.get_toc()]
        pages = [page for _, page in outline]
        assert len(outline) > 10
        assert pages == sorted(pages)
        assert len(set(pages)) > 1
        for number, text in enumerate(texts(made), start=1):
            assert f"{number} / {len(pdf)}" in text
        # Reading goes as the outline does: every heading comes after the one before it.
        whole = " ".join(texts(made))
        at = 0
        for words, _ in outline:
            at = whole.index(words, at)
    finally:
        pdf.close()


def test_every_face_is_embedded(paper: ReflectionPaper) -> None:
    pdf = pypdfium2.PdfDocument(reflection_pdf(paper))
    try:
        for page in pdf:
            for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
                face = pdfium.FPDFTextObj_GetFont(each)
                assert pdfium.FPDFFont_GetIsEmbedded(face) == 1
    finally:
        pdf.close()


def long(of: Reflection) -> Reflection:
    """The same with every name as long as a house may write it, and every part full."""
    codes = "ABCDEFGHIJ"
    word = Wording("Ketenagakerjaan dan Transmigrasi Masyarakat Pesisir Kota",
                   "Manpower and Transmigration of the Coastal Communities")  # fmt: skip
    return Reflection(
        **{
            **vars(of),
            "services": tuple(
                ReflectedService(code, word, 123456, None, None, None, 480, None) for code in codes
            ),
            "agencies": tuple(AgencyLine(word, 12345 - n, 9000, 45 - n, 3300) for n in range(8)),
            "districts": tuple(NamedCount(word, 12345 - n) for n in range(17)),
            "promises": tuple(
                PromiseLine("tanggapan_pertama", Wording("1000 hari kerja", "1000 working days"),
                            "Peraturan " * 18, 10000, 12345, None)
                for _ in range(6)
            ),
            "survey": replace(
                of.survey,
                elements=tuple(
                    ReflectedElement(f"U{n}", word, 5, None, None, "") for n in range(1, 10)
                ),
            ),
        }
    )  # fmt: skip


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_longest_words_stay_on_the_paper(paper: ReflectionPaper, language: str) -> None:
    findings = tuple(
        ReflectionFinding("Sangat panjang sekali " * 5, "kata " * 80) for _ in range(8)
    )
    full = replace(
        paper, content=long(paper.content), findings=findings, say=Saying(language, paper.say.zone)
    )
    pdf = pypdfium2.PdfDocument(reflection_pdf(full))
    try:
        for page in pdf:
            for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
                left, low, right, high = each.get_bounds()
                assert left >= MARGIN
                assert right <= A4_WIDE - MARGIN
                assert 0 < low <= high
    finally:
        pdf.close()


def test_the_command_writes_both_files(
    month: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAPA_HOME", str(month.place.house.folder))
    words = ["report", "refleksi", "--from", str(FIRST), "--to", str(LAST), "--out", str(tmp_path)]
    done = CliRunner().invoke(sapa, words)
    assert done.exit_code == 0, done.output
    report, workbook = (Path(line) for line in done.output.split())
    assert "Desember 2024" in texts(report.read_bytes())[0]
    assert zipfile.is_zipfile(io.BytesIO(workbook.read_bytes()))
    backwards = ["report", "refleksi", "--from", str(LAST), "--to", str(FIRST), "--out", "x"]
    assert CliRunner().invoke(sapa, backwards).exit_code == 2
