"""A logo as it comes from somebody's disk, made fit for slips and kept in the house's folder."""

import hashlib
from enum import Enum
from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from shared.i18n import Message, Refusal

_LARGEST_FILE = 10_000_000
_LARGEST_SIDE = 6000
_KEPT = (1152, 480)
"""Dots kept: twice the widest paper, twice the tallest logo."""
_FAINT = 150
"""Lighter grey than this leaves nothing on thermal paper."""


class LogoFault(Enum):
    """What is wrong with a picture; the value is the sentence for staff."""

    PALE = Message(
        "Sentences", "{name} terlalu pucat; di kertas tidak akan terlihat. Pakai logo gelap."
    )
    NOT_KEPT = Message("Sentences", "Logo tidak dapat disimpan: {detail}.")
    HEAVY = Message("Sentences", "{name} terlalu besar; paling banyak 10 MB.")
    WIDE = Message("Sentences", "{name} terlalu besar; paling lebar 6000 titik.")
    NOT_OPENED = Message("Sentences", "{name} tidak dapat dibuka: {detail}.")
    NO_PICTURE = Message("Sentences", "{name} bukan gambar PNG atau JPEG yang utuh.")


class LogoRefused(Refusal):
    """The file called ``name`` cannot be a logo; ``detail`` is the system's word for it."""

    def __init__(self, why: LogoFault, name: str, detail: str = "") -> None:
        self.why, self.name, self.detail = why, name, detail
        super().__init__(why.value, name=name, detail=detail)


def keep_logo(source: Path, *, house: Path) -> str:
    """Copy a PNG or JPEG, in greys on white, into the house's folder; returns its file name.

    The name comes from the content, so slips that wait keep their picture when the logo changes.
    Raises :class:`LogoRefused`.
    """
    grey = _read(source)
    if grey.getextrema()[0] > _FAINT:  # type: ignore[operator]
        raise LogoRefused(LogoFault.PALE, source.name)
    out = BytesIO()
    grey.save(out, "PNG", optimize=True)
    data = out.getvalue()
    name = f"logo-{hashlib.sha256(data).hexdigest()[:8]}.png"
    try:
        unfinished = house / f"{name}.part"
        unfinished.write_bytes(data)
        unfinished.replace(house / name)
    except OSError as error:
        raise LogoRefused(LogoFault.NOT_KEPT, source.name, error.strerror or "") from error
    return name


def _read(source: Path) -> Image.Image:
    try:
        if source.stat().st_size > _LARGEST_FILE:
            raise LogoRefused(LogoFault.HEAVY, source.name)
        with Image.open(source, formats=("PNG", "JPEG")) as opened:
            if max(opened.size) > _LARGEST_SIDE:
                raise LogoRefused(LogoFault.WIDE, source.name)
            picture = opened.convert("RGBA")
    except UnidentifiedImageError:
        raise LogoRefused(LogoFault.NO_PICTURE, source.name) from None
    except OSError as error:
        if error.strerror:
            raise LogoRefused(LogoFault.NOT_OPENED, source.name, error.strerror) from error
        raise LogoRefused(LogoFault.NO_PICTURE, source.name) from error
    except (ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise LogoRefused(LogoFault.NO_PICTURE, source.name) from error
    flat = Image.new("RGBA", picture.size, "white")
    flat.alpha_composite(picture)
    grey = flat.convert("L")
    grey.thumbnail(_KEPT, Image.Resampling.LANCZOS)
    return grey
