"""Files as reporters bring them, and as nobody should."""

import zlib
from io import BytesIO

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

MADE_BY, WHERE = 0x010F, 0x8825
"""EXIF: who made the camera, and the directory of where it was."""


def png(width: int = 60, height: int = 40, colour: str = "navy") -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "PNG")
    return out.getvalue()


def photograph(width: int = 60, height: int = 40) -> bytes:
    """A JPEG that tells camera and place, taken with the telephone on its side."""
    out, exif = BytesIO(), Image.Exif()
    exif[MADE_BY] = "Kamera Contoh"
    exif[0x0112] = 6
    exif.get_ifd(WHERE)[1] = "S"
    exif.get_ifd(WHERE)[2] = (2.0, 59.0, 27.0)
    Image.new("RGB", (width, height), "teal").save(out, "JPEG", exif=exif)
    return out.getvalue()


def vast_png(side: int = 30_000) -> bytes:
    """A whole picture of ``side`` squared that weighs next to nothing."""
    packed = zlib.compressobj(9)
    row = bytes(1 + side // 8)
    data = b"".join(packed.compress(row) for _line in range(side)) + packed.flush()
    head = side.to_bytes(4) * 2 + bytes((1, 0, 0, 0, 0))
    chunks = ((b"IHDR", head), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(body).to_bytes(4) + name + body + zlib.crc32(name + body).to_bytes(4)
        for name, body in chunks
    )


def pdf(pages: int = 2, *, script: str = "") -> bytes:
    """Pages with a word each; a viewer that runs scripts would run ``script``."""
    out = BytesIO()
    canvas = Canvas(out, pageCompression=0)
    for number in range(pages):
        canvas.drawString(72, 700, f"Halaman {number + 1}")
        canvas.rect(72, 500, 200, 100, fill=1)
        canvas.showPage()
    canvas.save()
    made = out.getvalue()
    if script:
        action = f"/OpenAction << /S /JavaScript /JS ({script}) >> /Type /Catalog".encode()
        # The table of places is wrong now, as in many files people bring; readers mend it.
        made = made.replace(b"/Type /Catalog", action)
    return made
