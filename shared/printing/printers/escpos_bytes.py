"""A slip as the bytes of an ESC/POS printer. python-escpos knows the commands; nothing is sent.

A picture goes out in bands that end where white paper begins, each only as wide as its ink:
white costs one byte a row instead of 48 or 72, which matters on a serial line.
"""

import contextlib
import importlib
import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PIL import Image, ImageChops

from shared.printing.drawing.plain import columns, plain_lines
from shared.printing.drawing.raster import render
from shared.printing.printers.printer_url import Cut, Mode, PrinterUrl
from shared.printing.slips.slip import Number, Slip
from shared.printing.status import ASK_CONFIRMATION

if TYPE_CHECKING:
    from escpos.printer import Dummy

_PICKLES = "ESCPOS_CAPABILITIES_PICKLE_DIR"
_WHITE_RUN = 12
"""Rows of white worth a band of their own; shorter runs would only add seams."""


def slip_bytes(
    slip: Slip, printer: PrinterUrl, *, house: Path | None = None, number_first: bool = False
) -> bytes:
    """All sheets of a slip, each fed and cut, and the request to confirm behind the last one.

    ``number_first`` sends the number as text ahead of the picture: when paper may end inside
    it, the visitor still holds the number.
    """
    out = _press()
    for sheet in slip.pages():
        out.hw("INIT")
        if printer.mode is Mode.TEXT:
            _put_text(out, sheet, printer.width)
        else:
            if number_first and sheet.number:
                _put_number(out, sheet.number, columns(printer.width))
                sheet = Slip(tuple(b for b in sheet.blocks if not isinstance(b, Number)))
            picture = render(sheet, width=printer.width, house=house)
            for band in bands(picture, rows=printer.band):
                out._raw(_raster(band))
        _end_sheet(out, printer)
    if printer.confirm:
        out._raw(ASK_CONFIRMATION)
    data: bytes = out.output
    return data


def prepare(printer: PrinterUrl) -> None:
    """Loads what the first slip would otherwise wait for, about a quarter of a second."""
    slip_bytes(Slip((Number("A-0123456789"),)), printer)


def bands(picture: Image.Image, *, rows: int) -> Iterator[Image.Image]:
    """Cuts a picture into bands of at most ``rows`` rows; white ones come 8 dots wide."""
    for top, bottom, right in _strips(picture, rows):
        yield picture.crop((0, top, right, bottom))


_INK_IS_ONE = bytes(255 - byte for byte in range(256))


def _raster(band: Image.Image) -> bytes:
    """``GS v 0`` at normal density. python-escpos' own image command prints a complaint about
    its profile to standard output each time and converts through RGBA, ten times slower."""
    size = (band.width // 8).to_bytes(2, "little") + band.height.to_bytes(2, "little")
    return b"\x1dv0\x00" + size + band.tobytes().translate(_INK_IS_ONE)


def _strips(picture: Image.Image, rows: int) -> Iterator[tuple[int, int, int]]:
    stride = picture.width // 8
    data = picture.tobytes()
    white = b"\xff" * stride
    inked = [data[i : i + stride] != white for i in range(0, len(data), stride)]
    top = 0
    while top < picture.height:
        bottom = top + 1
        while bottom < picture.height and bottom - top < rows:
            ahead = inked[bottom : bottom + _WHITE_RUN]
            if inked[top] and not any(ahead):
                break
            if not inked[top] and inked[bottom]:
                break
            bottom += 1
        right = 8
        if inked[top]:
            ink = ImageChops.invert(picture.crop((0, top, picture.width, bottom)))
            box = ink.getbbox()
            right = -(-box[2] // 8) * 8 if box else 8
        yield top, bottom, right
        top = bottom


def _put_text(out: "Dummy", slip: Slip, width: int) -> None:
    for line in plain_lines(slip, columns=columns(width)):
        if line.is_number:
            _put_number(out, line.text, columns(width))
        else:
            out._raw(line.text.encode("ascii") + b"\n")


def _put_number(out: "Dummy", number: str, room: int) -> None:
    """As large as the built-in letters go (eight times) and still one line."""
    scale = max(1, min(8, room // max(1, len(number))))
    size = bytes((0x1D, 0x21, (scale - 1) << 4 | (scale - 1)))
    out._raw(b"\x1ba\x01" + size + number.encode("ascii", "replace") + b"\n\x1d!\x00\x1ba\x00")


def _end_sheet(out: "Dummy", printer: PrinterUrl) -> None:
    if printer.cut is Cut.FEED:
        out.cut(feed=False)
        return
    if printer.feed:
        out.print_and_feed(printer.feed)
    if printer.cut is Cut.PARTIAL:
        out._raw(b"\x1dV\x01")
    elif printer.cut is Cut.FULL:
        out._raw(b"\x1dV\x00")


def _press() -> "Dummy":
    if "escpos.printer" not in sys.modules:
        _import_quietly()
    from escpos.printer import Dummy

    return Dummy()


def _import_quietly() -> None:
    """Importing python-escpos 3.1 configures the root logger, makes a temporary folder that it
    leaves behind, and keeps a pickle in a folder of our choice; a pickle is code to whoever
    loads it, so that folder must be nobody else's."""
    cache = Path(platformdirs.user_cache_dir("sapa", appauthor=False)) / "escpos"
    root = logging.getLogger()
    handlers, level, temporary = list(root.handlers), root.level, tempfile.tempdir
    scratch = Path(tempfile.mkdtemp(prefix="sapa-"))
    try:
        cache.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        cache = scratch
    chosen = os.environ.get(_PICKLES)
    os.environ.setdefault(_PICKLES, str(cache))
    tempfile.tempdir = str(scratch)
    try:
        importlib.import_module("escpos.printer")
    finally:
        tempfile.tempdir = temporary
        if chosen is None:
            del os.environ[_PICKLES]
        for handler in [each for each in root.handlers if each not in handlers]:
            root.removeHandler(handler)
        root.setLevel(level)
        with contextlib.suppress(OSError):
            for left in scratch.iterdir():
                left.rmdir()
            scratch.rmdir()
