"""What an edit changed, place by place. Pure: two documents in, differences out."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from shared.office.merging import Path, by_identity


class ChangeKind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    REORDERED = "reordered"


@dataclass(frozen=True)
class Difference:
    """One place that differs; ``before`` and ``after`` are JSON values (None when absent)."""

    path: Path
    kind: ChangeKind
    before: Any = None
    after: Any = None

    @property
    def where(self) -> str:
        """``services.B.usual_minutes``."""
        return ".".join(self.path)


def differences(before: Any, after: Any, path: Path = ()) -> list[Difference]:
    """Every place where ``after`` differs from ``before``, in ``after``'s order."""
    if before == after:
        return []
    if isinstance(before, dict) and isinstance(after, dict):
        return _of_maps(before, after, path)
    old, new = by_identity(before), by_identity(after)
    if old is not None and new is not None:
        found = _of_maps(old, new, path)
        return found or [Difference(path, ChangeKind.REORDERED, list(old), list(new))]
    return [Difference(path, ChangeKind.CHANGED, before, after)]


def _of_maps(before: dict[str, Any], after: dict[str, Any], path: Path) -> list[Difference]:
    found: list[Difference] = []
    for name in dict.fromkeys([*after, *before]):
        here = (*path, name)
        if name not in before:
            found.append(Difference(here, ChangeKind.ADDED, None, after[name]))
        elif name not in after:
            found.append(Difference(here, ChangeKind.REMOVED, before[name], None))
        else:
            found.extend(differences(before[name], after[name], here))
    return found
