"""A stranger's PDF drawn in a process of its own: what hides in it takes no desk with it."""

import os
import subprocess
import sys
from pathlib import Path

from shared.qt.draw_pdf import HEAD

VERB = "draw-pdf"
_SECONDS = 90
_FROM_SOURCE = "from shared.qt.draw_pdf import main; main()"


def pdf_pages_apart(content: bytes, most: int, *, seconds: float = _SECONDS) -> list[bytes]:
    """The first ``most`` pages as PNG files; none of what cannot be opened, does not end within
    ``seconds``, or wants more memory than drawing takes.

    Takes its time: for a worker's thread.
    """
    try:
        done = subprocess.run(
            _command(),
            input=HEAD.pack(most) + content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
            # A frozen program that starts another of its folder must not pass itself on.
            env=os.environ | {"PYINSTALLER_RESET_ENVIRONMENT": "1"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        return []
    return _pages_in(done.stdout) if done.returncode == 0 else []


def _command() -> list[str]:
    """The program for technicians lies beside every face of a bundle."""
    if getattr(sys, "frozen", False):
        here = Path(sys.executable)
        return [str(here.with_name("sapa" + here.suffix)), VERB]
    return [sys.executable, "-I", "-c", _FROM_SOURCE]


def _pages_in(told: bytes) -> list[bytes]:
    pages, at = [], 0
    while at + HEAD.size <= len(told):
        (length,) = HEAD.unpack_from(told, at)
        at += HEAD.size
        pages.append(told[at : at + length])
        at += length
    return pages
