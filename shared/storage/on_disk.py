"""Writing so that a kill or a power cut leaves the old file or the new one."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from shared.storage.owner_only import FILE_MODE


def write_whole(path: Path, content: bytes) -> None:
    """Write ``path`` whole or not at all, for our account's eyes only; on the disk when this
    returns. Raises OSError."""
    unfinished = path.with_name(f"{path.name}.new")
    try:
        unfinished.unlink(missing_ok=True)
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise
    settle_folder(path.parent)


def settle(path: Path) -> None:
    """Wait until the file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def settle_folder(folder: Path) -> None:
    """Wait until the names in ``folder`` are on the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        # Some sticks' file systems cannot; their names are written when they are taken out.
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)
