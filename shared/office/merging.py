"""Joining two edits of one document that began from the same state. Pure.

Documents are JSON-like. Lists whose items carry a unique ``code``, ``key``, ``day`` or ``starts``
are joined item by item; any other list is one value. Where both edits changed the same value
differently there is no right answer, and :class:`MergeConflict` says where.
"""

from collections.abc import Sequence
from typing import Any

Path = tuple[str, ...]
_IDENTITIES = ("code", "key", "day", "starts")
_GONE = object()


class MergeConflict(Exception):
    """Both edits changed what lies at ``path``, an item of a list being named by its identity."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(".".join(path))


def merged(base: Any, mine: Any, theirs: Any, path: Path = ()) -> Any:
    """``theirs`` with what ``mine`` changed against ``base``. Raises :class:`MergeConflict`."""
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    if all(isinstance(one, dict) for one in (base, mine, theirs)):
        return _merged_maps(base, mine, theirs, path)
    named = [by_identity(one) for one in (base, mine, theirs)]
    if named[0] is not None and named[1] is not None and named[2] is not None:
        items = _merged_maps(named[0], named[1], named[2], path)
        order = _order(list(named[0]), list(named[1]), list(named[2]), path)
        return [items[name] for name in order if name in items]
    raise MergeConflict(path)


def by_identity(value: Any) -> dict[str, Any] | None:
    """A list's items by their identity, or None for what is not such a list."""
    if not isinstance(value, list):
        return None
    for identity in _IDENTITIES:
        if all(isinstance(item, dict) and identity in item for item in value):
            found = {str(item[identity]): item for item in value}
            return found if len(found) == len(value) else None
    return None


def _merged_maps(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any], path: Path
) -> dict[str, Any]:
    result = {}
    for name in dict.fromkeys([*theirs, *mine]):
        values = [one.get(name, _GONE) for one in (base, mine, theirs)]
        value = merged(values[0], values[1], values[2], (*path, name))
        if value is not _GONE:
            result[name] = value
    return result


def _order(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str], path: Path
) -> list[str]:
    common = set(base) & set(mine) & set(theirs)
    was, is_mine, is_theirs = (
        [name for name in names if name in common] for names in (base, mine, theirs)
    )
    if is_mine in (was, is_theirs):
        return list(dict.fromkeys([*theirs, *mine]))
    if is_theirs == was:
        return list(dict.fromkeys([*mine, *theirs]))
    raise MergeConflict(path)
