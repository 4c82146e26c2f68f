from pathlib import Path

import pytest
from PIL import Image

from shared.printing.drawing.raster import preview_png
from shared.printing.slips.design import (
    PLAIN,
    SlipDesign,
    complaints_about,
    design_from_json,
    design_to_json,
    dress,
    sample_slip,
)
from shared.printing.slips.slip import Logo, Rule, Slip, SlipMark, SlipUnreadable, Text

RICH = SlipDesign("logo.png", 120, ("Lantai 1",), ("WA 0811 0000 000", " "), "Untuk loket")


def test_a_plain_design_changes_nothing() -> None:
    assert dress(sample_slip(), PLAIN) == sample_slip()


def test_additions_stand_where_they_belong() -> None:
    slip = dress(sample_slip("RUMAH"), RICH)
    rule, logo, title, opening = slip.blocks[:4]
    assert isinstance(rule, Rule)
    assert logo == Logo("logo.png", 120)
    assert isinstance(title, Text)
    assert title.text == "RUMAH"
    assert isinstance(opening, Text)
    assert opening.text == "Lantai 1"
    last = slip.blocks[-1]
    assert isinstance(last, Text)
    assert last.text == "WA 0811 0000 000"  # the empty line is not printed
    assert slip.pages()[1].blocks[0] == SlipMark("Untuk loket")


def test_any_slip_can_be_dressed() -> None:
    assert len(dress(Slip(()), RICH).blocks) == 3


@pytest.mark.parametrize("design", [PLAIN, RICH])
def test_a_design_survives_json(design: SlipDesign) -> None:
    assert design_from_json(design_to_json(design)) == design


def test_a_design_of_a_newer_version_is_read_as_far_as_known() -> None:
    assert design_from_json('{"logo":"a.png","colour":"red"}') == SlipDesign("a.png")
    with pytest.raises(SlipUnreadable):
        design_from_json("nonsense")


def test_complaints_name_what_to_mend(tmp_path: Path) -> None:
    Image.new("L", (10, 10)).save(tmp_path / "logo.png")
    assert complaints_about(RICH, house=tmp_path) == ()
    assert complaints_about(PLAIN) == ()
    bad = SlipDesign("gone.png", 900, tuple("abcdefg"), ("x" * 300,))
    assert len(complaints_about(bad, house=tmp_path)) == 4


@pytest.mark.parametrize("width", [384, 576])
def test_the_preview_follows_the_design(width: int) -> None:
    plain = preview_png(dress(sample_slip(), PLAIN), width=width)
    assert preview_png(dress(sample_slip(), RICH), width=width) != plain
