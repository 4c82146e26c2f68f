"""What was typed and the house could not take yet: kept at this computer, sealed, until it can."""

import base64
import contextlib
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import Enum, auto
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import UUID, uuid5

from PySide6.QtCore import QObject, Signal

from shared.drafts.keeping import put_text
from shared.drafts.text import DraftMark, DraftOf, Typed
from shared.i18n import Refusal
from shared.keys.keys import Keys, Sealed
from shared.keys.problems import KeyProblem
from shared.office.house import House
from shared.privacy.vault import Subject, open_value, seal_value
from shared.storage.database import Session
from shared.storage.errors import StorageProblem
from shared.storage.file_trouble import FileTrouble
from shared.storage.on_disk import write_whole
from shared.storage.owner_only import own_folder

_FIELD = "state"
_log = logging.getLogger(__name__)
_one_at_a_time = Lock()


class Where(Enum):
    """Where lies what was typed last."""

    HOUSE = auto()
    HERE = auto()
    NOWHERE = auto()


class Drafts:
    """One small file a text in the house's folder at this computer.

    Where the house's keys are missing nothing is kept: a draft in clear would tell a visitor's
    name to whoever reads the disk.
    """

    def __init__(self, folder: Path, keys: Keys) -> None:
        self._folder, self._keys = folder, keys

    def keep(self, typed: Typed) -> None:
        """Write it whole or not at all. Raises KeyProblem and FileTrouble."""
        self._write(str(typed.mark.id), _plain(typed))

    def drop(self, draft: UUID) -> None:
        """The house has it: nothing of it stays here."""
        with _one_at_a_time, contextlib.suppress(OSError):
            self._path(str(draft)).unlink()

    def waiting(self) -> Iterator[tuple[Path, Typed]]:
        """What lies here and can be opened, whichever version wrote it."""
        for path in sorted(self._folder.glob("*.json")):
            found = self._read(path)
            typed = None if found is None else _typed(path, found)
            if typed is not None:
                yield path, typed

    def about(self, about: str) -> list[Typed]:
        """What waits here about a case, the newest first."""
        found = [typed for _path, typed in self.waiting() if typed.about == about]
        return sorted(found, key=lambda one: one.at, reverse=True)

    def bring_in(self, house: House) -> int:
        """Put into the house what waits here, and tell how many. Raises StorageProblem."""
        done = 0
        for path, typed in self.waiting():
            before = path.read_bytes()
            house.write(partial(_put, typed))
            with _one_at_a_time, contextlib.suppress(OSError):
                if path.read_bytes() == before:
                    path.unlink()
            done += 1
        return done

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
                with contextlib.suppress(KeyProblem, FileTrouble):
                    self._write(path.stem, state)
                    done += 1
        for unfinished in self._folder.glob("*.new"):
            unfinished.unlink(missing_ok=True)
        return done

    def _write(self, name: str, state: dict[str, Any]) -> None:
        sealed = seal_value(self._keys, _subject(name), _FIELD, state)
        told = {"key": sealed.key_id, "sealed": base64.b64encode(sealed.data).decode("ascii")}
        try:
            with _one_at_a_time:
                own_folder(self._folder)
                write_whole(self._path(name), json.dumps(told).encode())
        except OSError as error:
            raise FileTrouble(error) from error

    def _read(self, path: Path) -> dict[str, Any] | None:
        """The content of a file; a spoilt one is none, and so is a locked one."""
        try:
            told = json.loads(path.read_text(encoding="utf-8"))
            sealed = Sealed(str(told["key"]), base64.b64decode(told["sealed"]))
            found = open_value(self._keys, _subject(path.stem), _FIELD, sealed)
        except (OSError, ValueError, KeyError, TypeError, KeyProblem):
            return None
        return found if isinstance(found, dict) else None

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.json"


class DraftStanding(QObject):
    """Where lies what was typed last at this window. ``changed`` when that is another."""

    changed = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._said = (Where.HOUSE, "")

    def say(self, where: Where, why: Refusal | None) -> None:
        """The text lies there; ``why`` it is not in the house."""
        if self._said != (where, str(why or "")):
            self._said = where, str(why or "")
            self.changed.emit(where, why)


def lay_down(drafts: Drafts, typed: Typed, why: Refusal) -> tuple[Where, Refusal]:
    """Keep at this computer what the house could not take because of ``why``."""
    try:
        drafts.keep(typed)
    except (KeyProblem, FileTrouble) as problem:
        _log.info("what is typed lies nowhere: %s", problem)
        return Where.NOWHERE, problem
    return Where.HERE, why


UNTAKEN = (StorageProblem, KeyProblem)
"""Why a house takes nothing just now."""


def _put(typed: Typed, session: Session, _at: datetime) -> None:
    put_text(session, typed=typed)


def _plain(typed: Typed) -> dict[str, Any]:
    mark = typed.mark
    return {
        "about": typed.about,
        "mark": [mark.id.hex, mark.hand.hex, mark.version],
        "by": typed.by.hex if typed.by else None,
        "at": typed.at.isoformat(),
        "counter": typed.counter,
        "typed": dict(typed.state),
    }


def _typed(path: Path, found: dict[str, Any]) -> Typed | None:
    try:
        if "typed" not in found:
            return _of_an_earlier_version(path, found)
        draft, hand, version = found["mark"]
        return Typed(
            str(found["about"]),
            DraftMark(UUID(draft), UUID(hand), int(version)),
            dict(found["typed"]),
            UUID(found["by"]) if found["by"] else None,
            datetime.fromisoformat(found["at"]),
            str(found["counter"]),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _of_an_earlier_version(path: Path, state: dict[str, Any]) -> Typed:
    """Named by its ticket, by ``intake-`` and its ticket, or by its form and officer."""
    name, by = path.stem, None
    kind, _, rest = name.partition("-")
    if kind == DraftOf.FORM:
        by = UUID(name.rpartition("-")[2])
        about = name
        if rest.startswith("intake-"):
            about = f"{DraftOf.REPORT}-{state.get('key') or by.hex}"
    elif kind == DraftOf.INTAKE:
        about = name
    else:
        about = f"{DraftOf.VISIT}-{UUID(name)}"
    same = uuid5(UUID(int=0), name)
    at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return Typed(about, DraftMark(same, same), state, by, at)


def _subject(name: str) -> Subject:
    return Subject("draft", name)
