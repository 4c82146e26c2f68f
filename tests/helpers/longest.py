"""A house whose every word is as long as it may be, for looking at screens and paper."""

from copy import deepcopy
from string import ascii_uppercase
from typing import Any

from shared.office import lengths
from shared.office.editing import checked, document_of
from shared.office.lengths import Room
from shared.office.profile import HouseProfile

_ROOMS = {
    "name": lengths.HOUSE_NAME,
    "place": lengths.HOUSE_PLACE,
    "slip_title": lengths.SLIP_TITLE,
}


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
    marks = iter(range(10, 1000))

    def words(room: Room) -> dict[str, str]:
        return {code: _told_apart(room, next(marks)) for code in languages}

    def text(room: Room) -> str:
        return _told_apart(room, next(marks))

    for field, room in _ROOMS.items():
        document[field] = longest(room)
    document["contact"]["label"] = words(lengths.CONTACT_LABEL)
    document["notices"] = [words(lengths.NOTICE) for _ in document["notices"]]
    document["pause_reasons"] = [words(lengths.PAUSE_REASON) for _ in document["pause_reasons"]]
    document["agencies"] = [text(lengths.AGENCY_NAME) for _ in document["agencies"]]
    for counter in document["counters"]:
        counter["name"] = text(lengths.COUNTER_NAME)
    for outcome in document["outcomes"]:
        outcome["name"] = words(lengths.OUTCOME_NAME)
    for service in document["services"]:
        _lengthen(service, words)
    for channel in document["complaints"]["channels"]:
        channel["name"] = words(lengths.CHANNEL_NAME)
    for category in document["complaints"]["categories"]:
        category["name"] = words(lengths.CATEGORY_NAME)
    return checked(document)


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


def _lengthen(service: dict[str, Any], words: Any) -> None:
    service["name"] = words(lengths.SERVICE_NAME)
    service["short_name"] = words(lengths.SHORT_NAME)
    service["description"] = words(lengths.SERVICE_DESCRIPTION)
    for holder in (service, *service["subservices"]):
        holder["requirements"] = [words(lengths.REQUIREMENT) for _ in holder["requirements"]]
    for kind in service["subservices"]:
        kind["name"] = words(lengths.SUBSERVICE_NAME)


def _told_apart(room: Room, mark: int) -> str:
    return longest(room)[: -len(str(mark))] + str(mark)
