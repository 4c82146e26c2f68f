"""What an officer typed and has not saved yet, kept on disk until the visit ends."""

import contextlib
import json
import os
from pathlib import Path
from typing import Any
from uuid import UUID

FOLDER = "drafts"


class Drafts:
    """One small file a ticket in the house's folder, readable by its owner alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER

    def keep(self, ticket: UUID, state: dict[str, Any]) -> None:
        """Write the draft whole or not at all."""
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._path(ticket)
        new = path.with_suffix(".new")
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(state, file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)

    def read(self, ticket: UUID) -> dict[str, Any] | None:
        """The draft of a ticket, or None; a spoilt file is none."""
        try:
            found = json.loads(self._path(ticket).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return found if isinstance(found, dict) else None

    def drop(self, ticket: UUID) -> None:
        """The visit ended: nothing of it stays here."""
        with contextlib.suppress(OSError):
            self._path(ticket).unlink()

    def drop_all_but(self, tickets: set[UUID]) -> None:
        """Throw away what belongs to none of ``tickets``: drafts of days gone by."""
        names = {str(ticket) for ticket in tickets}
        for path in self._folder.glob("*.json"):
            if path.stem not in names:
                with contextlib.suppress(OSError):
                    path.unlink()

    def _path(self, ticket: UUID) -> Path:
        return self._folder / f"{ticket}.json"
