"""Frozen rows as a list model that moves as little as it can."""

import dataclasses
import re
from collections.abc import Sequence
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)

_Row = TypeVar("_Row")
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FIRST_ROLE = 0x0101


def camel(name: str) -> str:
    """``people_ahead`` as QML writes it: ``peopleAhead``."""
    return re.sub(r"_([a-z0-9])", lambda match: match.group(1).upper(), name)


def props_of(frozen: Any) -> dict[str, Any]:
    """A frozen dataclass as the map QML reads: camelCase keys, enums as their values, nested
    ones alike."""
    return {camel(key): _plain(getattr(frozen, key)) for key in _names(type(frozen))}


def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return props_of(value)
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    if isinstance(value, Enum):
        return value.value
    return value


class FrozenRows(QAbstractListModel, Generic[_Row]):
    """A list model of one frozen dataclass; each field is a role of its (camelCase) name.

    `swap` compares the rows by ``key`` so that a delegate under a finger stays alive while
    its figures change.
    """

    def __init__(self, kind: type[_Row], *, key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = _names(kind)
        self._key = key
        self._rows: tuple[_Row, ...] = ()

    @property
    def rows(self) -> tuple[_Row, ...]:
        return self._rows

    def swap(self, rows: Sequence[_Row]) -> None:
        """Show ``rows``; same keys in the same order change in place, else all is reset."""
        new = tuple(rows)
        if [getattr(row, self._key) for row in new] != [
            getattr(row, self._key) for row in self._rows
        ]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        old, self._rows = self._rows, new
        for number, (before, after) in enumerate(zip(old, new, strict=True)):
            roles = [
                _FIRST_ROLE + position
                for position, name in enumerate(self._fields)
                if getattr(before, name) != getattr(after, name)
            ]
            if roles:
                index = self.index(number)
                self.dataChanged.emit(index, index, roles)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            _FIRST_ROLE + position: QByteArray(camel(name).encode())
            for position, name in enumerate(self._fields)
        }

    def data(self, index: _Index, role: int = _FIRST_ROLE) -> Any:
        position = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= position < len(self._fields):
            return None
        return _plain(getattr(self._rows[index.row()], self._fields[position]))
