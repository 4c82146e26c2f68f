"""A letter that the slip's own type lacks is drawn all the same."""

from io import BytesIO

import pypdfium2
import pytest

from shared.printing.drawing.lettering import inked, length
from shared.printing.drawing.letters import runs, without_form
from shared.printing.drawing.pdf_slip import a4_pdf, roll_pdf
from shared.printing.drawing.raster import render
from shared.printing.slips.slip import Row, Size, Slip, Text, Weight

STRANGE = ["Жизнь", "Ωμέγα", "Ṣalāḥ", "№ 7", "कख"]


def ink(text: str) -> bytes:
    return inked(text, 32, Weight.BOLD)[0].tobytes()


@pytest.mark.parametrize("text", STRANGE)
def test_every_letter_has_its_own_form(text: str) -> None:
    letters = sorted(set(text) - {" "})
    forms = {ink(letter) for letter in letters}
    assert len(forms) == len(letters)
    assert ink("中") not in forms
    assert without_form(text) == ""


@pytest.mark.parametrize("text", STRANGE)
@pytest.mark.parametrize("weight", list(Weight))
def test_what_is_drawn_keeps_to_what_was_measured(text: str, weight: Weight) -> None:
    line = f"Loket {text} ya"
    picture, left, _ = inked(line, 32, weight)
    assert abs(left + picture.width - length(line, 32, weight)) <= 4


def test_a_mark_stays_with_its_letter() -> None:
    line = "a" + "s\N{COMBINING MACRON BELOW}" + "b"
    assert "".join(run for run, _ in runs(line)) == line
    assert ("s\N{COMBINING MACRON BELOW}", True) in runs(line)


@pytest.mark.parametrize("width", [256, 384, 576])
def test_a_slip_holds_them_within_its_paper(width: int) -> None:
    mixed = " ".join(["Layanan", *STRANGE]) * 3
    slip = Slip((Text(mixed, Size.TITLE, Weight.EXTRABOLD), Row(mixed, "Жизнь" * 12)))
    picture = render(slip, width=width).convert("L")
    box = picture.point([255 - level for level in range(256)]).getbbox()
    assert box is not None
    assert box[0] >= 0
    assert box[2] <= width


@pytest.mark.parametrize("text", STRANGE)
@pytest.mark.parametrize("made", [roll_pdf, a4_pdf])
def test_they_are_words_in_a_pdf_too(made: object, text: str) -> None:
    assert callable(made)
    document = pypdfium2.PdfDocument(BytesIO(made(Slip((Text(f"Loket {text} ya"),)))))
    words = document[0].get_textpage().get_text_bounded()
    document.close()
    assert f"Loket {text} ya" in words
