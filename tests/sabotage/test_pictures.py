"""A picture with more points than a slip is worth is refused before one of them is decoded.

Each line: a file, and the sentence. ``6000 x 6000`` took half a gigabyte.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from shared.cli.main import run
from shared.office.export import export_profile
from shared.printing.drawing.raster import render
from shared.printing.slips.logo_file import LogoRefused, keep_logo, look_at_logo
from shared.printing.slips.slip import Logo, Number, Slip
from tests.helpers.staffed_house import palembang


def painted(width: int, height: int) -> Callable[[Path], object]:
    return lambda path: Image.new("1", (width, height)).save(path)


PICTURES: dict[str, tuple[Callable[[Path], object], str]] = {
    "square": (painted(6000, 6000), "9 juta titik"),
    "long": (painted(30000, 400), "9 juta titik"),
    "a bomb": (painted(12000, 12000), "9 juta titik"),
    "empty": (lambda path: path.write_bytes(b""), "bukan gambar"),
    "half": (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "bukan gambar"),
    "words": (lambda path: path.write_text("x" * 999), "bukan gambar"),
    "heavy": (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(10_000_001)), "10 MB"),
}


@pytest.mark.parametrize("name", PICTURES)
def test_it_is_refused_at_each_door(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
) -> None:
    make, sentence = PICTURES[name]
    source = tmp_path / "logo.png"
    make(source)
    slip = palembang().slip.model_copy(update={"logo": "logo.png"})
    profile = palembang().model_copy(update={"slip": slip})
    export_profile(profile, tmp_path / "rumah.toml")
    with pytest.raises(LogoRefused, match=sentence):
        keep_logo(source, house=tmp_path)
    with pytest.raises(LogoRefused, match=sentence):
        look_at_logo(profile, tmp_path)
    # One that lies there already: the slip is printed without it.
    bare = Slip((Number("A-001"),))
    dressed = Slip((Logo("logo.png"), Number("A-001")))
    pictures = [render(slip, width=384, house=tmp_path).tobytes() for slip in (bare, dressed)]
    assert pictures[0] == pictures[1]
    monkeypatch.setenv("SAPA_HOME", str(tmp_path / "house"))
    with pytest.raises(SystemExit):
        run(["init", "--profile", str(tmp_path / "rumah.toml")])
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "house").exists()


def test_the_largest_is_taken(tmp_path: Path) -> None:
    Image.new("1", (3000, 3000)).save(tmp_path / "logo.png")
    assert (tmp_path / keep_logo(tmp_path / "logo.png", house=tmp_path)).is_file()
