"""A house whose every word is as long as it may be, for looking at screens and paper."""

from collections.abc import Iterator
from copy import deepcopy
from string import ascii_uppercase
from types import NoneType
from typing import Annotated, Any, get_args, get_origin

from pydantic import AfterValidator
from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.office import lengths
from shared.office.editing import checked, document_of
from shared.office.lengths import Room
from shared.office.part import Part, Words
from shared.office.profile import HouseProfile
from shared.staff.records import Officer

_EVERY_LIST: dict[str, Any] = {
    "slip_lines": ["x"],
    "slip": {"opening": ["x", "x"], "closing": ["x", "x"], "second_sheet": "x"},
    "talks": [{"title": {"id": "x"}, "starts": "2026-11-24T09:00", "place": "x"}],
    "calendar": {
        "exceptions": [{"day": "2026-12-23", "reason": "x", "intervals": []}],
        "holiday_changes": [{"day": "2026-12-22", "name": "x", "kind": "public", "source": "x"}],
    },
    "complaints": {
        "districts": [
            {"code": "16.71.01", "name": "x", "villages": [{"code": "16.71.01.1", "name": "x"}]}
        ],
        "signatories": [{"title": "x", "name": "x", "nip": "x", "rank": "x"}],
    },
}
"""What a shipped house leaves empty, with one entry each."""


def longest(room: Room) -> str:
    """As many letters as there is room for: words as long as they may be, wide and narrow."""
    word = ("Ketenagakerjaan" * 14)[: room.word]
    text = " ".join([word] * (room.letters // (room.word + 1) + 1))[: room.letters]
    return text[:-1] + "n" if text.endswith(" ") else text


def longest_house(
    profile: HouseProfile, languages: tuple[str, ...], *, services: int = 0, counters: int = 0
) -> HouseProfile:
    """``profile`` with all its texts at their limit, each a little different, in each language;
    with so many services and counters where that is more than it has."""
    document = document_of(profile)
    document["languages"] = list(languages)
    _multiply(document, services, counters)
    _fill_empty(document, _EVERY_LIST)
    document["complaints"]["letterhead"] |= {"lines": ["x", "x", "x"], "address": "x"}
    for service in document["services"]:
        service["short_name"] = {"id": "x"}
    for category in document["complaints"]["categories"]:
        category["diversion"] = {"id": "x"}
    marks = iter(range(100, 10_000))
    return checked(_filled(HouseProfile, None, document, languages, marks))


def _multiply(document: dict[str, Any], services: int, counters: int) -> None:
    """More of the last service and of the last counter, by codes that nobody has."""
    taken = {one["code"] for one in document["services"]} | {document["queue"]["priority_series"]}
    free = (code for code in ascii_uppercase if code not in taken)
    while len(document["services"]) < services:
        document["services"].append(deepcopy(document["services"][-1]) | {"code": next(free)})
    while len(document["counters"]) < counters:
        code = str(len(document["counters"]) + 1)
        document["counters"].append(deepcopy(document["counters"][-1]) | {"code": code})
    for counter in document["counters"]:
        counter["serves"] = [one["code"] for one in document["services"]]


def _fill_empty(part: dict[str, Any], held: dict[str, Any]) -> None:
    for key, value in held.items():
        if isinstance(value, dict):
            _fill_empty(part[key], value)
        else:
            part[key] = part[key] or value


def lengthen_officers(session: Session) -> None:
    """Give every officer a name as long as a name may be."""
    for mark, officer in enumerate(session.scalars(select(Officer).order_by(Officer.username))):
        officer.name = _told_apart(lengths.PERSON_NAME, mark)


def _filled(
    kind: Any, room: Room | None, value: Any, languages: tuple[str, ...], marks: Iterator[int]
) -> Any:
    """``value``, which is of ``kind``, with a longest text wherever there is a room for one."""

    def inner(kind: Any, room: Room | None, value: Any) -> Any:
        return _filled(kind, room, value, languages, marks)

    origin, inside = get_origin(kind), get_args(kind)
    if value is None:
        return None
    if origin is Annotated:
        return inner(inside[0], _room(inside[1:]) or room, value)
    if origin is tuple:
        return [inner(inside[0], None, one) for one in value]
    if NoneType in inside:
        return inner(next(one for one in inside if one is not NoneType), room, value)
    if isinstance(kind, type) and issubclass(kind, Part):
        return {
            name: inner(field.annotation, _room(field.metadata), value[name])
            for name, field in kind.model_fields.items()
        }
    if room is None or room is lengths.LETTER_TEMPLATE:
        return value
    if kind is Words:
        return {code: _told_apart(room, next(marks)) for code in languages}
    return _told_apart(room, next(marks))


def _room(metadata: Any) -> Room | None:
    for one in metadata:
        held = getattr(one.func, "__self__", None) if isinstance(one, AfterValidator) else None
        if isinstance(held, Room):
            return held
    return None


def _told_apart(room: Room, mark: int) -> str:
    return longest(room)[: -len(str(mark))] + str(mark)
