"""Naming the file, line and key of what is wrong in a TOML file that a person wrote."""

import codecs
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from shared.i18n import Message, Refusal
from shared.office.field_problem import MISTAKE, field_problem

Model = TypeVar("Model", bound=BaseModel)
Key = int | str
_UNKNOWN = "extra_forbidden"
_UNKNOWN_KEY = Message("Sentences", "kunci tidak dikenal")
_SAYS_ALL = ("missing", _UNKNOWN, MISTAKE)


class TomlProblem(Refusal):
    """A file that a person wrote cannot be used: which file, line and key, and why.

    ``detail`` is the parser's own word where ``reason`` is ours.
    """

    sentence = Message("Sentences", "{path}{line}{key}: {reason}")

    def __init__(
        self,
        path: Path,
        *,
        line: int | None = None,
        key: str = "",
        reason: Message,
        detail: str = "",
    ) -> None:
        self.path, self.line, self.key, self.detail = path, line, key, detail
        super().__init__(
            path=str(path),
            line=Message("Sentences", ", baris {line}").filled(line=line) if line else "",
            key=Message("Sentences", ", kunci “{key}”").filled(key=key) if key else "",
            reason=reason,
        )

    @property
    def for_technicians(self) -> str:
        return f"[{self.detail}]" if self.detail else ""


def read_toml(path: Path) -> tuple[dict[str, Any], str]:
    """The parsed file and its text. Raises :class:`TomlProblem`."""
    try:
        text = _text(path.read_bytes())
    except (OSError, UnicodeDecodeError) as error:
        unreadable = Message("Sentences", "tidak dapat dibaca ({detail})")
        raise TomlProblem(path, reason=unreadable.filled(detail=str(error))) from None
    try:
        return tomllib.loads(text), text
    except RecursionError:
        nested = Message("Sentences", "kurung bertingkat terlalu dalam")
        raise TomlProblem(path, reason=nested) from None
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        no_toml = Message("Sentences", "bukan TOML ({detail})")
        raise TomlProblem(
            path,
            line=int(found[1]) if found else None,
            reason=no_toml.filled(detail=str(error)),
        ) from None


def _text(content: bytes) -> str:
    """The letters of a file as Notepad and Excel save it, too: with a mark at its beginning, or
    in UTF-16. Raises UnicodeDecodeError."""
    marks = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    encoding = "utf-16" if content.startswith(marks) else "utf-8-sig"
    return content.decode(encoding).replace("\r\n", "\n")


def validated(model: type[Model], data: object, text: str, path: Path) -> Model:
    """``data`` as ``model``; the first thing wrong with it becomes a :class:`TomlProblem`."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        # A misspelt key is both unknown and missing; the unknown one shows the mistake.
        first = min(error.errors(include_url=False), key=lambda one: one["type"] != _UNKNOWN)
        keys = [key for key in first["loc"] if not _is_pydantic_tag(key)]
        problem = field_problem(first)
        raise TomlProblem(
            path,
            line=line_of(text, keys),
            key=dotted(keys),
            reason=_UNKNOWN_KEY if problem.kind == _UNKNOWN else problem.message,
            detail="" if problem.kind in _SAYS_ALL else str(first["msg"]),
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
