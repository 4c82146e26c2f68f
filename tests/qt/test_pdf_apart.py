"""A stranger's PDF, drawn by a process that may die of it."""

import subprocess
import sys
from io import BytesIO

import pytest
from PIL import Image

from shared.cli.main import sapa
from shared.qt.draw_pdf import HEAD
from shared.qt.pdf_apart import VERB, pdf_pages_apart
from tests.helpers.files import pdf


def test_its_pages_come_back_as_pictures_and_no_more_than_asked() -> None:
    pages = pdf_pages_apart(pdf(pages=3), 2)
    assert len(pages) == 2
    with Image.open(BytesIO(pages[0])) as picture:
        assert picture.format == "PNG"
        assert picture.convert("L").getextrema()[0] < 128


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.7", pdf()[:200], b"%PDF-1.4\n" + bytes(range(256)) * 400],
    ids=["nothing", "head", "cut", "noise"],
)
def test_what_cannot_be_drawn_gives_no_page(content: bytes) -> None:
    assert pdf_pages_apart(content, 30) == []


def test_one_that_takes_too_long_is_ended() -> None:
    assert pdf_pages_apart(pdf(), 1, seconds=0.001) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of its own there")
def test_the_process_that_draws_has_little_and_writes_no_file() -> None:
    asked = (
        "import resource; from shared.qt.draw_pdf import _be_small; _be_small(); "
        "print([resource.getrlimit(one)[1] for one in"
        " (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE)]); bytearray(3 << 30)"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", asked], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "[0, 0]"
    assert "MemoryError" in done.stderr


def test_the_bundles_word_draws_the_same_and_stands_in_no_list() -> None:
    given = HEAD.pack(1) + pdf()
    code = f"from shared.cli.main import main; import sys; sys.argv[1:] = ['{VERB}']; main()"
    done = subprocess.run(
        [sys.executable, "-c", code], input=given, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout[HEAD.size :] == pdf_pages_apart(pdf(), 1)[0]
    listed = subprocess.run(
        [sys.executable, "-c", "from shared.cli.main import main; main()", "--help"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "complaint" in listed.stdout
    assert VERB not in listed.stdout
    assert sapa.commands[VERB].hidden
