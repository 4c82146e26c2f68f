"""The one word that must not lie in ``sapa.toml``: what the server asks this computer for."""

import os
import stat
from pathlib import Path

from shared.storage.errors import SecretExposed

FILE_NAME = "sapa.secret"
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def write_secret(folder: Path, secret: str) -> None:
    """Keep ``secret`` where only this account reads it; an empty one removes the file."""
    path = folder / FILE_NAME
    path.unlink(missing_ok=True)
    if not secret:
        return
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(f"{secret}\n")
        file.flush()
        os.fsync(file.fileno())


def read_secret(folder: Path) -> str:
    """The secret, empty where there is none. Raises SecretExposed when others may read it."""
    path = folder / FILE_NAME
    try:
        with path.open(encoding="utf-8") as file:
            if os.name == "posix" and os.fstat(file.fileno()).st_mode & _OTHERS:
                raise SecretExposed(path)
            return file.readline().rstrip("\n")
    except FileNotFoundError:
        return ""
