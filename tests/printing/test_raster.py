"""What a visitor holds: readable, whole, and quick to make."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from shared.printing.drawing.lettering import inked, length, set_lines
from shared.printing.drawing.raster import preview_png, render
from shared.printing.drawing.sheet import UnknownPaper, sheet_of
from shared.printing.slips.slip import (
    QR,
    Banner,
    Facts,
    Logo,
    Number,
    Row,
    Rule,
    RuleStyle,
    Size,
    Slip,
    SlipFact,
    SlipMark,
    Space,
    Text,
    Weight,
)
from tests.printing.test_slip import slips

WIDTHS = [256, 384, 512, 576, 832]
LONG = "Administrasi Kependudukan: Pindah Datang Antarkabupaten/Kota dan Antarprovinsi"


def ink_box(picture: Image.Image) -> tuple[int, int, int, int] | None:
    return ImageChops.invert(picture).getbbox()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("caption", ["", "Senin, 23 November 2026\n09.41 WIB"])
@pytest.mark.parametrize(
    "data", ["7", "01JDXV7K8Q2M4N6P8R0S2T4V6W", "https://sapa.example/t/" + "x" * 60]
)
def test_a_telephone_reads_the_code(width: int, caption: str, data: str) -> None:
    picture = render(Slip((Text("Atas"), QR(data, caption), Text("Bawah"))), width=width)
    (code,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert code.text == data


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "block",
    [
        Text(LONG, Size.TITLE, Weight.EXTRABOLD, max_lines=2),
        Text("Ketenagakerjaan" * 6, Size.LARGE),
        Number("W-100000"),
        Row(LONG, LONG),
        Facts(
            (
                SlipFact("1 jam 35–2 jam 10 menit", LONG),
                SlipFact("128", "orang"),
                SlipFact("09.41", "waktu"),
            )
        ),
        Banner(LONG),
        SlipMark(LONG),
        QR("TOKEN", LONG * 2),
    ],
    ids=lambda block: type(block).__name__,
)
def test_long_words_stay_on_the_paper(width: int, block: object) -> None:
    picture = render(Slip((Space(20), block, Space(20))), width=width)  # type: ignore[arg-type]
    box = ink_box(picture)
    assert box is not None
    left, top, right, bottom = box
    sheet = sheet_of(width)
    assert left >= sheet.left - 3
    assert right <= sheet.left + sheet.width + 3
    assert top >= 16
    assert bottom <= picture.height - 16


@given(st.text(alphabet="abcdefghij WIB.-/&", min_size=1, max_size=120), st.integers(60, 560))
def test_setting_drops_no_letter_and_fits(text: str, width: int) -> None:
    lines = set_lines(text, width=width, size=30, weight=Weight.BOLD, max_lines=2, balance=True)
    assert "".join("".join(lines.lines).split()) == "".join(text.split())
    for line in lines.lines:
        assert length(line, lines.size, lines.weight) <= width or len(line) == 1


def test_a_no_break_space_holds() -> None:
    lines = set_lines(
        "Senin, 23\u00a0November\u00a02026", width=290, size=28, weight=Weight.BOLD, max_lines=3
    )
    assert "23\u00a0November\u00a02026" in lines.lines


@given(slips)
def test_any_slip_can_be_drawn(slip: Slip) -> None:
    blocks = tuple(b for b in slip.blocks if not (isinstance(b, QR) and not b.data))
    picture = render(Slip(blocks), width=576)
    assert picture.mode == "1"
    assert picture.width == 576


def test_the_number_fills_the_paper() -> None:
    for width in WIDTHS:
        box = ink_box(render(Slip((Number("A-012"),)), width=width))
        assert box is not None
        assert box[2] - box[0] > width * 0.85


def test_a_slip_looks_the_same_every_time() -> None:
    slip = Slip((Rule(RuleStyle.KAWUNG), Number("A-001"), QR("X", "y"), Banner("GRATIS")))
    assert render(slip, width=576).tobytes() == render(slip, width=576).tobytes()


@pytest.mark.parametrize("width", [0, 248, 500, 1256])
def test_papers_that_no_printer_has_are_refused(width: int) -> None:
    with pytest.raises(UnknownPaper, match="384"):
        render(Slip((Number("A"),)), width=width)


def test_a_coarser_printer_gives_the_same_slip() -> None:
    """512 dots at 180 to the inch are the 72 mm that 576 are at 203."""
    block = Text(LONG, Size.BODY)
    fine, coarse = (render(Slip((block,)), width=width) for width in (576, 512))
    assert coarse.height / 180 == pytest.approx(fine.height / 203, rel=0.05)


def test_a_logo_of_the_house_is_printed(tmp_path: Path) -> None:
    Image.new("RGBA", (2000, 1000), (122, 28, 44, 255)).save(tmp_path / "logo.png")
    slip = Slip((Logo("logo.png", 120),))
    assert ink_box(render(slip, width=384, house=tmp_path)) is not None
    assert render(slip, width=384, house=tmp_path).height == 130


def test_a_missing_logo_costs_nothing_but_itself(tmp_path: Path) -> None:
    (tmp_path / "bad.png").write_bytes(b"not a picture")
    for source in ("gone.png", "bad.png"):
        picture = render(Slip((Logo(source), Number("A-1"))), width=384, house=tmp_path)
        assert ink_box(picture) is not None


def test_the_preview_is_a_png() -> None:
    assert preview_png(Slip((Number("A-1"),)), width=384).startswith(b"\x89PNG")


def test_threads_draw_without_disturbing_each_other() -> None:
    slips = [Slip((Number(f"A-{n:03}"), Text(f"Loket {n} " * 9), QR(f"T{n}"))) for n in range(24)]
    alone = [render(slip, width=576).tobytes() for slip in slips]
    inked.cache_clear()
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda slip: render(slip, width=576).tobytes(), slips * 3))
    assert together == alone * 3
