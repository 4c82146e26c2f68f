"""What was typed and is not saved yet, kept on disk until it is."""

import contextlib
import json
import os
from collections.abc import Collection
from pathlib import Path
from typing import Any
from uuid import UUID

FOLDER = "drafts"
Name = UUID | str
"""A visitor's ticket, or the name of a form."""


class Drafts:
    """One small file a ticket or form in the house's folder, readable by its owner alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER

    def keep(self, name: Name, state: dict[str, Any]) -> None:
        """Write the draft whole or not at all."""
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._path(name)
        new = path.with_suffix(".new")
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(state, file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)

    def read(self, name: Name) -> dict[str, Any] | None:
        """The draft of that name, or None; a spoilt file is none."""
        try:
            found = json.loads(self._path(name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return found if isinstance(found, dict) else None

    def drop(self, name: Name) -> None:
        """It is on record or given up: nothing of it stays here."""
        with contextlib.suppress(OSError):
            self._path(name).unlink()

    def kept(self, names: Collection[str]) -> list[str]:
        """Which of ``names`` have a draft."""
        return [name for name in names if self._path(name).exists()]

    def _path(self, name: Name) -> Path:
        return self._folder / f"{name}.json"
