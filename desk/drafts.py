"""What was typed and is not saved yet, kept on disk until it is, sealed like any person data."""

import base64
import contextlib
import json
import logging
from collections.abc import Collection
from pathlib import Path
from typing import Any
from uuid import UUID

from shared.keys.keys import Keys, Sealed
from shared.keys.problems import KeyProblem
from shared.privacy.vault import Subject, open_value, seal_value
from shared.storage.on_disk import write_whole
from shared.storage.owner_only import own_folder

Name = UUID | str
"""A visitor's ticket, or the name of a form."""
_FIELD = "state"
_log = logging.getLogger(__name__)


class Drafts:
    """One small file a ticket or form in ``folder``, the house's own for drafts.

    Where the house's keys are missing nothing is kept: a draft in clear would tell a visitor's
    name to whoever reads the disk.
    """

    def __init__(self, folder: Path, keys: Keys) -> None:
        self._folder, self._keys = folder, keys

    def keep(self, name: Name, state: dict[str, Any]) -> None:
        """Write the draft whole or not at all."""
        try:
            sealed = seal_value(self._keys, _subject(name), _FIELD, state)
        except KeyProblem as problem:
            _log.info("a draft is not kept: %s", type(problem).__name__)
            return
        own_folder(self._folder)
        told = {"key": sealed.key_id, "sealed": base64.b64encode(sealed.data).decode("ascii")}
        write_whole(self._path(name), json.dumps(told).encode())

    def read(self, name: Name) -> dict[str, Any] | None:
        """The draft of that name, or None; a spoilt file is none, and so is a locked one."""
        try:
            told = json.loads(self._path(name).read_text(encoding="utf-8"))
            sealed = Sealed(str(told["key"]), base64.b64decode(told["sealed"]))
            found = open_value(self._keys, _subject(name), _FIELD, sealed)
        except (OSError, ValueError, KeyError, TypeError, KeyProblem):
            return None
        return found if isinstance(found, dict) else None

    def drop(self, name: Name) -> None:
        """It is on record or given up: nothing of it stays here."""
        with contextlib.suppress(OSError):
            self._path(name).unlink()

    def kept(self, names: Collection[str]) -> list[str]:
        """Which of ``names`` have a draft."""
        return [name for name in names if self._path(name).exists()]

    def seal_what_lies_in_clear(self) -> int:
        """Seal the drafts of an earlier version, and tell how many. Call it off the GUI thread
        before anything is read; what a kill interrupts goes on at the next start."""
        done = 0
        for path in sorted(self._folder.glob("*.json")):
            try:
                state = json.loads(path.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                continue
            if isinstance(state, dict) and "sealed" not in state:
                self.keep(path.stem, state)
                done += 1
        for unfinished in self._folder.glob("*.new"):
            unfinished.unlink(missing_ok=True)
        return done

    def _path(self, name: Name) -> Path:
        return self._folder / f"{name}.json"


def _subject(name: Name) -> Subject:
    return Subject("draft", str(name))
