"""A logo as it comes from somebody's disk, made fit for slips and kept in the house's folder."""

import hashlib
from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError

_LARGEST_FILE = 10_000_000
_LARGEST_SIDE = 6000
_KEPT = (1152, 480)
"""Dots kept: twice the widest paper, twice the tallest logo."""
_FAINT = 150
"""Lighter grey than this leaves nothing on thermal paper."""


class LogoRefused(Exception):
    """The file cannot be a logo; ``str()`` says why, for staff."""


def keep_logo(source: Path, *, house: Path) -> str:
    """Copy a PNG or JPEG, in greys on white, into the house's folder; returns its file name.

    The name comes from the content, so slips that wait keep their picture when the logo changes.
    Raises :class:`LogoRefused`.
    """
    grey = _read(source)
    if grey.getextrema()[0] > _FAINT:  # type: ignore[operator]
        raise LogoRefused(
            f"{source.name} terlalu pucat; di kertas tidak akan terlihat. Pakai logo gelap."
        )
    out = BytesIO()
    grey.save(out, "PNG", optimize=True)
    data = out.getvalue()
    name = f"logo-{hashlib.sha256(data).hexdigest()[:8]}.png"
    try:
        unfinished = house / f"{name}.part"
        unfinished.write_bytes(data)
        unfinished.replace(house / name)
    except OSError as error:
        raise LogoRefused(f"Logo tidak dapat disimpan: {error.strerror}.") from error
    return name


def _read(source: Path) -> Image.Image:
    unreadable = f"{source.name} bukan gambar PNG atau JPEG yang utuh."
    try:
        if source.stat().st_size > _LARGEST_FILE:
            raise LogoRefused(f"{source.name} terlalu besar; paling banyak 10 MB.")
        with Image.open(source, formats=("PNG", "JPEG")) as opened:
            if max(opened.size) > _LARGEST_SIDE:
                raise LogoRefused(f"{source.name} terlalu besar; paling lebar 6000 titik.")
            picture = opened.convert("RGBA")
    except UnidentifiedImageError:
        raise LogoRefused(unreadable) from None
    except OSError as error:
        if error.strerror:
            raise LogoRefused(f"{source.name} tidak dapat dibuka: {error.strerror}.") from error
        raise LogoRefused(unreadable) from error
    except (ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise LogoRefused(unreadable) from error
    flat = Image.new("RGBA", picture.size, "white")
    flat.alpha_composite(picture)
    grey = flat.convert("L")
    grey.thumbnail(_KEPT, Image.Resampling.LANCZOS)
    return grey
