"""Naming the file, line and key of what is wrong in a TOML file that a person wrote."""

import re
import tomllib
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from shared.office.field_problem import FieldProblem, field_problem

Model = TypeVar("Model", bound=BaseModel)
Key = int | str
_UNKNOWN = "extra_forbidden"


class TomlFault(StrEnum):
    """What kind of trouble a file is in."""

    UNREADABLE = "unreadable"
    NOT_TOML = "not_toml"
    VALUE = "value"


class TomlProblem(Exception):
    """A file cannot be used; ``str()`` names file, line, key and reason.

    ``detail`` is the system's or the parser's own word; ``problem`` is there for a ``VALUE``.
    """

    def __init__(
        self,
        path: Path,
        *,
        line: int | None,
        key: str,
        reason: str,
        fault: TomlFault = TomlFault.VALUE,
        detail: str = "",
        problem: FieldProblem | None = None,
    ) -> None:
        self.path, self.line, self.key, self.reason = path, line, key, reason
        self.fault, self.detail, self.problem = fault, detail, problem
        place = f"{path}, baris {line}" if line else str(path)
        about = f", kunci `{key}`" if key else ""
        super().__init__(f"{place}{about}: {reason}")


def read_toml(path: Path) -> tuple[dict[str, Any], str]:
    """The parsed file and its text. Raises :class:`TomlProblem`."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TomlProblem(
            path,
            line=None,
            key="",
            reason=f"tidak dapat dibaca ({error})",
            fault=TomlFault.UNREADABLE,
            detail=str(error),
        ) from None
    try:
        return tomllib.loads(text), text
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else None
        raise TomlProblem(
            path,
            line=line,
            key="",
            reason=f"bukan TOML ({error})",
            fault=TomlFault.NOT_TOML,
            detail=str(error),
        ) from None


def validated(model: type[Model], data: object, text: str, path: Path) -> Model:
    """``data`` as ``model``; the first thing wrong with it becomes a :class:`TomlProblem`."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        # A misspelt key is both unknown and missing; the unknown one shows the mistake.
        first = min(error.errors(include_url=False), key=lambda one: one["type"] != _UNKNOWN)
        keys = [key for key in first["loc"] if not _is_pydantic_tag(key)]
        raise TomlProblem(
            path,
            line=line_of(text, keys),
            key=dotted(keys),
            reason=_reason(first),
            problem=field_problem(first),
        ) from None


def dotted(keys: Sequence[Key]) -> str:
    """``services[2].code`` for ("services", 1, "code"): people count from one."""
    name = ""
    for key in keys:
        if isinstance(key, int):
            name += f"[{key + 1}]"
        else:
            name += f".{key}" if name else key
    return name


def line_of(text: str, keys: Sequence[Key]) -> int | None:
    """The line where ``keys`` stands in TOML ``text``, or of its nearest parent there."""
    best: int | None = None
    table: list[Key] = []
    seen: dict[str, int] = {}
    best_depth = 0
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if header := re.match(r"(\[\[?)\s*([^\]]+?)\s*\]\]?", line):
            table = _table_path(header[2], is_array=header[1] == "[[", seen=seen)
            path = table
        elif entry := re.match(r"""([A-Za-z0-9_.\-"']+)\s*=""", line):
            path = [*table, *(part.strip("\"'") for part in entry[1].split("."))]
        else:
            continue
        depth = len(path)
        if depth > best_depth and list(keys[:depth]) == path:
            best, best_depth = number, depth
    return best


def _table_path(name: str, *, is_array: bool, seen: dict[str, int]) -> list[Key]:
    path: list[Key] = []
    parts = [part.strip().strip("\"'") for part in name.split(".")]
    for depth, part in enumerate(parts, start=1):
        path.append(part)
        whole = dotted(path)
        if is_array and depth == len(parts):
            seen[whole] = seen.get(whole, -1) + 1
            path.append(seen[whole])
        elif whole in seen:
            path.append(seen[whole])
    return path


def _is_pydantic_tag(key: Key) -> bool:
    # Root models and plain validators add steps such as "function-after[...]" to the path.
    return isinstance(key, str) and ("[" in key or key == "__root__")


def _reason(error: Any) -> str:
    kind, message = error["type"], str(error["msg"])
    if kind == "missing":
        return "wajib diisi"
    if kind == _UNKNOWN:
        return "kunci tidak dikenal"
    return message.removeprefix("Value error, ")
