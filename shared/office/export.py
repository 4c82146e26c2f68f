"""The house as a TOML file that a person can read, mail and import elsewhere."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from shared.office.profile import HouseProfile

_WIDTH = 96
_LONG_TEXT = 200
_HEAD = "# Profil rumah Sapa. Impor kembali lewat meja petugas: Administrasi, Ekspor dan impor.\n"


def profile_toml(profile: HouseProfile) -> str:
    """The profile as TOML: every value that is set, empty lists left out."""
    document = profile.model_dump(mode="json", by_alias=True, exclude_none=True)
    # TOML has no null, and leaving the key out would bring the default series back.
    if profile.queue.priority_series is None:
        document["queue"]["priority_series"] = ""
    return _HEAD + to_toml(_without_empty(document))


def export_profile(profile: HouseProfile, path: Path) -> None:
    """Write the profile to ``path``, whole or not at all. Raises OSError."""
    unfinished = path.with_name(path.name + ".partial")
    unfinished.write_text(profile_toml(profile), encoding="utf-8", newline="\n")
    unfinished.replace(path)


def to_toml(document: Mapping[str, Any]) -> str:
    """A mapping of str, bool, int, float, list and mapping as TOML text."""
    return "\n".join(_table(document, ())) + "\n"


def _table(table: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    below = {name: value for name, value in table.items() if _stands_alone(value)}
    for name, value in table.items():
        if name not in below:
            yield _entry(name, value)
    for name, value in below.items():
        here = (*path, name)
        title = ".".join(_key(part) for part in here)
        if isinstance(value, Mapping):
            yield f"\n[{title}]"
            yield from _table(value, here)
        else:
            for item in value:
                yield f"\n[[{title}]]"
                yield from _table(item, here)


def _stands_alone(value: Any) -> bool:
    """A section of its own rather than one line: bigger than a text in a few languages."""
    if isinstance(value, Mapping):
        texts = [part for part in value.values() if isinstance(part, str)]
        return len(texts) < len(value) or sum(map(len, texts)) > _LONG_TEXT
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(item, Mapping) for item in value)
        and any(not isinstance(part, str) for item in value for part in item.values())
    )


def _entry(name: str, value: Any) -> str:
    line = f"{_key(name)} = {_value(value)}"
    if isinstance(value, list) and len(line) > _WIDTH:
        items = "".join(f"  {_value(item)},\n" for item in value)
        return f"{_key(name)} = [\n{items}]"
    return line


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # JSON's escapes are TOML's too, except that TOML wants DEL escaped as well.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, Mapping):
        inside = ", ".join(f"{_key(name)} = {_value(part)}" for name, part in value.items())
        return f"{{ {inside} }}" if inside else "{}"
    return f"[{', '.join(_value(item) for item in value)}]"


def _key(name: str) -> str:
    bare = name.replace("-", "").replace("_", "")
    return name if bare.isascii() and bare.isalnum() else _value(name)


def _without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_empty(part) for name, part in value.items() if part != []}
    if isinstance(value, list):
        return [_without_empty(item) for item in value]
    return value
