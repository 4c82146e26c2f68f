"""What a file is by what it holds, and how big a picture says it is; nothing is decoded."""

from enum import StrEnum

MOST_BYTES = 20 * 2**20
MOST_POINTS = 50_000_000
"""Of a picture that is decoded at all: three bytes each in memory."""
MOST_PAGES = 30
"""Of a document that are shown; the original has them all."""
MOST_FILES = 10
"""At one report."""

_PNG, _JPEG, _PDF = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"%PDF-"
_SIZES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""The marks of a JPEG's frame head, which says how big the picture is."""
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
"""Marks without a length."""


class FileKind(StrEnum):
    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"


def kind_of(content: bytes) -> FileKind | None:
    """By its first bytes; a name tells nothing. None for whatever else it is."""
    for kind, head in ((FileKind.PNG, _PNG), (FileKind.JPEG, _JPEG), (FileKind.PDF, _PDF)):
        if content.startswith(head):
            return kind
    return None


def points_of(content: bytes, kind: FileKind) -> int | None:
    """Width times height as a picture's head tells it; None where the head is not whole."""
    if kind is FileKind.PNG:
        if len(content) < 24 or content[12:16] != b"IHDR":
            return None
        return int.from_bytes(content[16:20]) * int.from_bytes(content[20:24])
    at = 2
    while at + 9 <= len(content):
        if content[at] != 0xFF:
            return None
        mark = content[at + 1]
        if mark == 0xFF:
            at += 1
        elif mark in _SIZES:
            height = int.from_bytes(content[at + 5 : at + 7])
            return height * int.from_bytes(content[at + 7 : at + 9])
        elif mark in _ALONE:
            at += 2
        else:
            at += 2 + int.from_bytes(content[at + 2 : at + 4])
    return None
