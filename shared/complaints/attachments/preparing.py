"""A file on its way to a report: looked at by what it holds, drawn anew, sealed and put away.

Nobody ever looks at the file itself, only at pages of our own making: whatever hides in it (where a
picture was taken, a script, a second file behind the first) is not in them.
"""

import base64
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

from PIL import Image, ImageOps

from shared.complaints.attachments.sniffing import (
    MOST_BYTES,
    MOST_PAGES,
    MOST_POINTS,
    FileKind,
    kind_of,
    points_of,
)
from shared.i18n import Message, Refusal
from shared.keys.content import new_content_key, seal_content
from shared.storage.base import new_id
from shared.storage.stored_files import Files

PagesOf = Callable[[bytes, int], Sequence[bytes]]
"""Draws the first pages of a PDF as pictures, none where it cannot; a face brings it, and a
process of its own does it."""
_WIDEST, _QUALITY, _LONGEST_NAME = 2000, 85, 120


class AttachmentFault(Enum):
    """What is wrong with a file; the value is the sentence for staff."""

    HEAVY = Message("Sentences", "{name} terlalu besar; paling banyak 20 MB.")
    LARGE = Message("Sentences", "{name} terlalu besar; paling banyak 50 juta titik.")
    OTHER = Message(
        "Sentences", "{name} bukan PDF, PNG, atau JPEG menurut isinya. Simpan dulu sebagai itu."
    )
    BROKEN = Message("Sentences", "{name} rusak, terpotong, atau terkunci; mintalah berkas lain.")
    NOT_WRITTEN = Message("Sentences", "{name} tidak dapat disimpan: {detail}.")
    NOT_READ = Message("Sentences", "{name} tidak dapat dibaca: {detail}.")
    MANY = Message("Sentences", "{name} tidak dilampirkan; paling banyak {most} berkas.")


class AttachmentRefused(Refusal):
    """The file called ``name`` cannot be attached."""

    def __init__(self, why: AttachmentFault, name: str, **more: str | int) -> None:
        self.why, self.name = why, name
        super().__init__(why.value, name=name, **more)


@dataclass(frozen=True)
class PreparedFile:
    """A file that was put away sealed and waits for its report. ``key`` opens it, and is told to
    the vault and to sealed drafts alone."""

    id: UUID
    name: str
    kind: FileKind
    size: int
    key: bytes
    original: tuple[str, int]
    pages: tuple[tuple[str, int], ...]

    def to_plain(self) -> dict[str, Any]:
        """As a draft keeps it."""
        return {
            "id": str(self.id),
            "name": self.name,
            "kind": self.kind.value,
            "size": self.size,
            "key": base64.b64encode(self.key).decode(),
            "original": list(self.original),
            "pages": [list(page) for page in self.pages],
        }

    @staticmethod
    def of_plain(plain: Mapping[str, Any]) -> "PreparedFile":
        return PreparedFile(
            UUID(plain["id"]),
            plain["name"],
            FileKind(plain["kind"]),
            plain["size"],
            base64.b64decode(plain["key"]),
            (plain["original"][0], plain["original"][1]),
            tuple((digest, size) for digest, size in plain["pages"]),
        )


def read_whole(path: Path) -> bytes:
    """A file from somebody's disk. Raises :class:`AttachmentRefused`."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise AttachmentRefused(AttachmentFault.NOT_READ, path.name, detail=detail) from error


def prepare(files: Files, *, name: str, content: bytes, pages_of: PagesOf) -> PreparedFile:
    """Look at the file, draw it anew, and put both away sealed.

    Takes its time: not for the GUI thread, and not within a transaction. Raises
    :class:`AttachmentRefused`, OSError, StorageProblem.
    """
    name = Path(name).name[-_LONGEST_NAME:]
    if len(content) > MOST_BYTES:
        raise AttachmentRefused(AttachmentFault.HEAVY, name)
    kind = kind_of(content)
    if kind is None:
        raise AttachmentRefused(AttachmentFault.OTHER, name)
    if kind is FileKind.PDF:
        drawn = [_drawn_anew(page, name) for page in pages_of(content, MOST_PAGES)]
    else:
        drawn = [_drawn_anew(content, name)]
    if not drawn:
        raise AttachmentRefused(AttachmentFault.BROKEN, name)
    made, key = new_id(), new_content_key()

    def put(part: str, plain: bytes) -> tuple[str, int]:
        sealed = seal_content(key, plain, str(made), part)
        return files.put(sealed), len(sealed)

    original = put(ORIGINAL, content)
    pages = tuple(put(page_part(number), page) for number, page in enumerate(drawn))
    return PreparedFile(made, name, kind, len(content), key, original, pages)


ORIGINAL = "original"


def page_part(number: int) -> str:
    """What a page's bytes are bound to."""
    return f"page {number}"


def _drawn_anew(content: bytes, name: str) -> bytes:
    """A picture decoded, turned upright, and written as ours: points and nothing else."""
    kind = kind_of(content)
    points = None if kind in (None, FileKind.PDF) else points_of(content, kind)
    if kind is None or points is None:
        raise AttachmentRefused(AttachmentFault.BROKEN, name)
    if points > MOST_POINTS:
        raise AttachmentRefused(AttachmentFault.LARGE, name)
    try:
        with Image.open(BytesIO(content), formats=(kind.value.upper(),)) as opened:
            if opened.width * opened.height != points:
                raise AttachmentRefused(AttachmentFault.BROKEN, name)
            opened.draft("RGB", (_WIDEST, _WIDEST))
            upright = ImageOps.exif_transpose(opened)
            picture = upright.convert("RGBA")
    except (OSError, ValueError, SyntaxError, MemoryError, ArithmeticError, LookupError) as error:
        raise AttachmentRefused(AttachmentFault.BROKEN, name) from error
    picture.thumbnail((_WIDEST, _WIDEST), Image.Resampling.LANCZOS)
    flat = Image.new("RGB", picture.size, "white")
    flat.paste(picture, mask=picture.getchannel("A"))
    out = BytesIO()
    flat.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()
