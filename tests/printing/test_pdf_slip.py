import pypdfium2
import pytest
import zxingcpp

from shared.printing.drawing.pdf_slip import a4_pdf, roll_pdf
from shared.printing.slips.slip import Logo, Row, Rule, RuleStyle, Slip, SlipMark
from tests.printing.conftest import slip_of

SLIP = Slip(
    (
        SlipMark(),
        Rule(RuleStyle.KAWUNG),
        Rule(RuleStyle.PUCUK_REBUNG),
        Logo("icons/none.png"),
        *slip_of("A-012", "TOKEN").blocks,
        Row("Loket", "2"),
    ),
    sheets=("", "Untuk loket"),
)


@pytest.mark.parametrize("made", [roll_pdf(SLIP), roll_pdf(SLIP, width=384), a4_pdf(SLIP)])
def test_words_are_words_and_the_code_is_readable(made: bytes) -> None:
    document = pypdfium2.PdfDocument(made)
    assert len(document) == 2
    page = document[1]
    words = page.get_textpage().get_text_bounded()
    for expected in ("RUMAH ASPIRASI", "PALEMBANG", "A-012", "SALINAN", "Untuk loket"):
        assert expected in words
    (code,) = zxingcpp.read_barcodes(page.render(scale=3).to_pil().convert("L"))
    assert code.text == "TOKEN"
    document.close()


def test_a4_is_a4_and_a_very_long_slip_still_fits() -> None:
    long = Slip(SLIP.blocks * 4)
    document = pypdfium2.PdfDocument(a4_pdf(long))
    assert [round(side) for side in document[0].get_size()] == [595, 842]
    assert len(document) == 1
    document.close()


def test_the_same_slip_makes_the_same_file() -> None:
    assert a4_pdf(SLIP) == a4_pdf(SLIP)


def test_no_font_is_left_to_the_reader() -> None:
    made = a4_pdf(SLIP)
    assert b"/FontFile2" in made
    assert b"Helvetica" not in made
