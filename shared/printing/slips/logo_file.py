"""A logo as it comes from somebody's disk, made fit for slips and kept in the house's folder."""

import hashlib
from enum import Enum
from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from shared.i18n import Message, Refusal
from shared.office.profile import HouseProfile

_LARGEST_FILE = 10_000_000
MOST_POINTS = 9_000_000
"""Of a picture that is decoded at all: four bytes each, three times over."""
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
    LARGE = Message("Sentences", "{name} terlalu besar; paling banyak 9 juta titik (3000 × 3000).")
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
    grey = picture_on_white(source)
    grey.thumbnail(_KEPT, Image.Resampling.LANCZOS)
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


def look_at_logo(profile: HouseProfile, folder: Path) -> None:
    """Raises :class:`LogoRefused` where the profile's logo lies in ``folder`` and cannot be one;
    decodes nothing."""
    source = folder / profile.slip.logo
    if profile.slip.logo and source.is_file():
        _opened(source).close()


def picture_on_white(source: Path) -> Image.Image:
    """The picture in greys on white. Raises :class:`LogoRefused`."""
    try:
        with _opened(source) as opened:
            picture = opened.convert("RGBA")
    except OSError as error:
        raise LogoRefused(LogoFault.NO_PICTURE, source.name) from error
    except (ValueError, SyntaxError, MemoryError) as error:
        raise LogoRefused(LogoFault.NO_PICTURE, source.name) from error
    flat = Image.new("RGBA", picture.size, "white")
    flat.alpha_composite(picture)
    return flat.convert("L")


def _opened(source: Path) -> Image.Image:
    """The picture before a point of it is decoded: its head says how many there are."""
    try:
        if source.stat().st_size > _LARGEST_FILE:
            raise LogoRefused(LogoFault.HEAVY, source.name)
        opened = Image.open(source, formats=("PNG", "JPEG"))
    except UnidentifiedImageError:
        raise LogoRefused(LogoFault.NO_PICTURE, source.name) from None
    except OSError as error:
        if error.strerror:
            raise LogoRefused(LogoFault.NOT_OPENED, source.name, error.strerror) from error
        raise LogoRefused(LogoFault.NO_PICTURE, source.name) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise LogoRefused(LogoFault.LARGE, source.name) from error
    except (ValueError, SyntaxError) as error:
        raise LogoRefused(LogoFault.NO_PICTURE, source.name) from error
    if opened.width * opened.height > MOST_POINTS:
        opened.close()
        raise LogoRefused(LogoFault.LARGE, source.name)
    return opened
