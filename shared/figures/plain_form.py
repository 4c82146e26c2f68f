"""Frozen values as plain JSON and back, so that what was published is read as it was. Pure."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

_T = TypeVar("_T")


def plain(value: Any) -> Any:
    """Dataclasses as mappings, numbers with decimals and days as text, tuples as lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal | StrEnum):
        return str(value)
    return value


def rebuilt(kind: type[_T], value: Any) -> _T:
    """What :func:`plain` was made of. A field that is newer than the text keeps its default."""
    made: _T = _rebuilt(kind, value)
    return made


def _rebuilt(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _rebuilt(next(one for one in arguments if one is not type(None)), value)
    if origin is tuple:
        if arguments[-1] is Ellipsis:
            return tuple(_rebuilt(arguments[0], part) for part in value)
        return tuple(_rebuilt(one, part) for one, part in zip(arguments, value, strict=True))
    if origin is not None and issubclass(origin, Mapping):
        return {key: _rebuilt(arguments[1], part) for key, part in value.items()}
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        make: Any = kind
        return make(
            **{
                one.name: _rebuilt(hints[one.name], value[one.name])
                for one in fields(kind)
                if one.name in value
            }
        )
    if kind is datetime or kind is date:
        return kind.fromisoformat(value)
    return kind(value) if kind in (Decimal, str, int, bool) or issubclass(kind, StrEnum) else value
