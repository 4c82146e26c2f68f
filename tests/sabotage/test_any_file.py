"""Whatever a file, a printer's answer or a page of keys holds: a sentence, never a traceback.

Some dozens of inputs a day; ten thousand at each door with ``SAPA_LONG=1``.
"""

import io
import os
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from secrets import token_bytes

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from shared.complaints.attachments.preparing import prepare
from shared.complaints.exchange.columns import LaporColumn
from shared.i18n import Refusal
from shared.keys.key_paper import from_paper, paper_lines
from shared.keys.secret import Purpose, Secret
from shared.office.house import House
from shared.office.profile import load_profile, shipped_profiles
from shared.printing.slips.logo_file import picture_on_white
from shared.printing.status import Condition, Listener, condition_of
from shared.qt.pdf_pages import pdf_pages
from shared.reports.lapor.bridge import look_over
from shared.storage.stored_files import files_of
from shared.survey.questionnaire import questionnaire
from shared.survey.sheet_file import read_sheets

MANY = 10_000 if os.environ.get("SAPA_LONG") else 40
often = settings(max_examples=MANY)
pytestmark = pytest.mark.timeout(3000 if os.environ.get("SAPA_LONG") else 110)

PALEMBANG = load_profile(shipped_profiles()["palembang"])
TODAY = date(2026, 11, 24)
NAMES = [column.value for column in LaporColumn]
CELLS = ["5049672", "Proses", "7 Jan 2026", "PLG-260213-0001-1", "=1+1", "31 Feb 2026", ""]
SHEETS = "date,half,service,remark,U1,U2,U3,U4,U5,U6,U7,U8,U9\n" + (
    "2026-11-23,pagi,A,Ramah,4,4,3,4,4,2,4,4,4\n" * 3
)
PAPER = "\n".join(
    paper_lines([Secret(one, token_bytes(32), datetime(2026, 1, 1, tzinfo=UTC)) for one in Purpose])
)


def lapor_csv() -> bytes:
    rows = [NAMES, [(CELLS * 5)[column] for column in range(len(NAMES))]]
    return "\n".join(["Judul Laporan", *(",".join(row) for row in rows)]).encode()


def lapor_workbook() -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet()
    for column, name in enumerate(NAMES):
        sheet.write(0, column, name)
        sheet.write(1, column, (CELLS * 5)[column])
    book.close()
    return out.getvalue()


def picture(kind: str) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((40, 30), 60).save(out, kind)
    return out.getvalue()


def garbled(whole: bytes) -> st.SearchStrategy[bytes]:
    """``whole`` with a few bytes at a few places taken out and others put in."""
    cut = st.tuples(st.integers(0, len(whole)), st.integers(0, 30), st.binary(max_size=12))

    def made(cuts: list[tuple[int, int, bytes]]) -> bytes:
        content = whole
        for start, gone, new in cuts:
            content = content[:start] + new + content[start + gone :]
        return content

    return st.one_of(
        st.lists(cut, min_size=1, max_size=4).map(made),
        st.integers(0, len(whole)).map(lambda end: whole[:end]),
        st.binary(max_size=80),
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("files")


LAPOR = {".csv": lapor_csv(), ".xlsx": lapor_workbook()}


@pytest.mark.parametrize("kind", LAPOR)
@often
@given(data=st.data())
def test_an_export_of_lapor(house: House, folder: Path, kind: str, data: st.DataObject) -> None:
    path = folder / f"lapor{kind}"
    path.write_bytes(data.draw(garbled(LAPOR[kind])))
    with suppress(Refusal):
        look_over(house, path)


@often
@given(content=garbled(SHEETS.encode()), order=st.sampled_from([(), ("U1", "U2"), ("", "x" * 99)]))
def test_a_file_of_survey_sheets(folder: Path, content: bytes, order: tuple[str, ...]) -> None:
    path = folder / "lembar.csv"
    path.write_bytes(content)
    with suppress(Refusal):
        read_sheets(path, of=questionnaire(), profile=PALEMBANG, today=TODAY, order=order)


@often
@given(garbled(PAPER.encode()))
def test_a_page_of_keys(content: bytes) -> None:
    with suppress(Refusal):
        from_paper(content.decode("utf-8", "replace"))


PICTURES = {kind: picture(kind) for kind in ("PNG", "JPEG")}


@pytest.mark.parametrize("kind", PICTURES)
@often
@given(data=st.data())
def test_a_picture_of_the_house(folder: Path, kind: str, data: st.DataObject) -> None:
    path = folder / f"logo.{kind.lower()}"
    path.write_bytes(data.draw(garbled(PICTURES[kind])))
    with suppress(Refusal):
        picture_on_white(path)


ATTACHED = {**PICTURES, "PDF": picture("PDF")}


@pytest.mark.parametrize("kind", ATTACHED)
@often
@given(data=st.data())
def test_a_file_attached_to_a_report(house: House, kind: str, data: st.DataObject) -> None:
    content = data.draw(garbled(ATTACHED[kind]))
    with suppress(Refusal):
        prepare(
            files_of(house.database), name=f"f.{kind.lower()}", content=content, pages_of=pdf_pages
        )


@often
@given(st.lists(st.binary(max_size=12), max_size=6))
def test_the_answers_of_a_printer(pieces: list[bytes]) -> None:
    listener = Listener()
    for piece in pieces:
        listener.hear(piece)
    told = condition_of(dict(enumerate(listener.answers, start=1)))
    assert isinstance(told, Condition)
    assert listener.confirmations <= sum(map(len, pieces))
