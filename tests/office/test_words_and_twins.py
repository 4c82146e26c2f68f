"""Whatever administrators may write: refused with the field's name, or taken in one spelling."""

import re
import unicodedata
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from shared.office import lengths
from shared.office.editing import EditRefused, checked, document_of
from shared.office.house import House, save_profile
from shared.office.lengths import Room
from shared.office.part import Words
from shared.office.profile import HouseProfile, kept_profile, load_profile, shipped_profiles
from shared.office.toml_problem import TomlProblem
from tests.helpers.longest import longest, longest_house

PALEMBANG = load_profile(shipped_profiles()["palembang"])
Place = tuple[str | int, ...]

TALK = {"title": {"id": "Bincang"}, "starts": "2026-11-24T09:00", "place": "Aula"}
CHANGE = {"day": "2026-12-24", "name": "Natal", "kind": "public"}
EXCEPTION = {"day": "2026-12-24", "reason": "Rapat", "intervals": []}
SIGNATORY = {"title": "Kepala", "name": "Siti"}
DISTRICT = {
    "code": "16.71.01",
    "name": "Ilir",
    "villages": [{"code": "16.71.01.1", "name": "Satu"}],
}

TEXTS: dict[Place, Room] = {
    ("name",): lengths.HOUSE_NAME,
    ("place",): lengths.HOUSE_PLACE,
    ("slip_title",): lengths.SLIP_TITLE,
    ("slip_lines", 0): lengths.SLIP_LINE,
    ("slip", "opening", 0): lengths.SLIP_LINE,
    ("slip", "closing", 0): lengths.SLIP_LINE,
    ("slip", "second_sheet"): lengths.SLIP_MARK,
    ("contact", "number"): lengths.CONTACT_NUMBER,
    ("counters", 0, "name"): lengths.COUNTER_NAME,
    ("agencies", 0): lengths.AGENCY_NAME,
    ("talks", 0, "place"): lengths.TALK_PLACE,
    ("calendar", "exceptions", 0, "reason"): lengths.DAY_REASON,
    ("calendar", "holiday_changes", 0, "name"): lengths.DAY_REASON,
    ("closing", "folder"): lengths.FOLDER,
    ("privacy", "officer"): lengths.OFFICER_TITLE,
    ("privacy", "contact"): lengths.OFFICER_CONTACT,
    ("privacy", "agency"): lengths.AUTHORITY,
    ("complaints", "districts", 0, "name"): lengths.DISTRICT_NAME,
    ("complaints", "districts", 0, "villages", 0, "name"): lengths.DISTRICT_NAME,
    ("complaints", "signatories", 0, "title"): lengths.SIGNATORY_TITLE,
    ("complaints", "signatories", 0, "name"): lengths.PERSON_NAME,
    ("complaints", "signatories", 0, "nip"): lengths.NIP,
    ("complaints", "signatories", 0, "rank"): lengths.RANK,
    ("complaints", "letterhead", "lines", 0): lengths.LETTERHEAD_LINE,
    ("complaints", "letterhead", "address"): lengths.LETTERHEAD_ADDRESS,
    ("complaints", "promises", 0, "law"): lengths.LAW,
    ("complaints", "numbers", 0, "template"): lengths.LETTER_TEMPLATE,
    ("complaints", "numbers", 0, "unit"): lengths.LETTER_UNIT,
    ("complaints", "numbers", 0, "classification"): lengths.LETTER_UNIT,
    ("complaints", "ombudsman"): lengths.OMBUDSMAN,
    ("complaints", "answers", 0, "text"): lengths.LONG_TEXT,
}
WORDS: dict[Place, Room] = {
    ("services", 0, "name"): lengths.SERVICE_NAME,
    ("services", 0, "short_name"): lengths.SHORT_NAME,
    ("services", 0, "description"): lengths.SERVICE_DESCRIPTION,
    ("services", 0, "requirements", 0): lengths.REQUIREMENT,
    ("services", 1, "subservices", 0, "name"): lengths.SUBSERVICE_NAME,
    ("outcomes", 0, "name"): lengths.OUTCOME_NAME,
    ("contact", "label"): lengths.CONTACT_LABEL,
    ("notices", 0): lengths.NOTICE,
    ("talks", 0, "title"): lengths.TALK_TITLE,
    ("pause_reasons", 0): lengths.PAUSE_REASON,
    ("complaints", "channels", 0, "name"): lengths.CHANNEL_NAME,
    ("complaints", "categories", 0, "name"): lengths.CATEGORY_NAME,
    ("complaints", "categories", 0, "diversion"): lengths.DIVERSION,
    ("complaints", "instructions", 0, "name"): lengths.INSTRUCTION,
    ("complaints", "notice", "text"): lengths.LONG_TEXT,
}
LISTS: dict[Place, str] = {
    ("calendar", "exceptions"): "2026-12-24",
    ("calendar", "holiday_changes"): "2026-12-24",
    ("languages",): "id",
    ("services",): "A",
    ("services", 1, "subservices"): "",
    ("counters",): "",
    ("counters", 0, "serves"): "",
    ("outcomes",): "",
    ("agencies",): "",
    ("pause_reasons",): "",
    ("complaints", "channels"): "",
    ("complaints", "categories"): "",
    ("complaints", "instructions"): "",
    ("complaints", "answers"): "",
    ("complaints", "numbers"): "",
    ("complaints", "districts"): "16.71.01",
}


def whole() -> dict[str, Any]:
    """A document with something in every list."""
    document = document_of(PALEMBANG)
    document["slip_lines"] = ["Silakan menunggu."]
    document["slip"] |= {"opening": ["Selamat datang"], "closing": ["Terima kasih"]}
    document["services"][0] |= {"short_name": {"id": "Aduan"}, "requirements": [{"id": "KTP"}]}
    document["talks"] = [dict(TALK)]
    document["calendar"] |= {"exceptions": [dict(EXCEPTION)], "holiday_changes": [dict(CHANGE)]}
    document["complaints"] |= {"districts": [DISTRICT], "signatories": [SIGNATORY]}
    document["complaints"]["letterhead"]["lines"] = ["PEMERINTAH KOTA"]
    return deepcopy(document)


def at(document: Any, place: Place) -> Any:
    for step in place:
        document = document[step]
    return document


def put(document: Any, place: Place, value: Any) -> None:
    at(document, place[:-1])[place[-1]] = value


def refusal(document: dict[str, Any]) -> EditRefused:
    with pytest.raises(EditRefused) as told:
        checked(document)
    return told.value


def refused_at(place: Place, value: Any) -> str:
    """The sentence at exactly that field."""
    document = whole()
    put(document, place, value)
    told = {problem.path: str(problem.message) for problem in refusal(document).problems}
    assert set(told) == {place}
    return told[place]


def both(places: dict[Place, Room]) -> Any:
    return pytest.mark.parametrize(
        ("place", "room"), places.items(), ids=[".".join(map(str, place)) for place in places]
    )


def test_the_document_with_everything_in_it_holds() -> None:
    checked(whole())


UNSEEN = ["a\x00b", "a\u202eb", "a\u2066b\u2069", "a\u200bb", "a\ufeffb", "a\x1bb", "a\u2028b"]


@both(TEXTS)
def test_a_text_is_measured_and_seen(place: Place, room: Room) -> None:
    for text in UNSEEN:
        assert "tidak terlihat" in refused_at(place, text)
    if room.word < room.letters:
        assert f"Satu kata paling panjang {room.word}" in refused_at(place, "w" * (room.word + 1))
    assert "Paling banyak" in refused_at(place, "ab " * room.letters)
    if not room.blank:
        for blank in ("", "   ", "\u00a0", "\t"):
            assert re.search("kosong|Sedikitnya", refused_at(place, blank))


@both(WORDS)
def test_words_are_measured_and_seen_in_every_language(place: Place, room: Room) -> None:
    for text in UNSEEN:
        assert "tidak terlihat" in refused_at(place, {"id": "Baik", "en": text})
    assert "Paling banyak" in refused_at(place, {"id": "Baik", "jv": "ab " * room.letters})
    assert "huruf" in refused_at(place, {"id": "w" * 300})
    assert refused_at(place, {"id": "  "})


@both(TEXTS | WORDS)
def test_what_fits_exactly_is_taken(place: Place, room: Room) -> None:
    text = longest(room)
    if room is lengths.LETTER_TEMPLATE:
        text = "{urut}/" + text[len("{urut}/") :]
    assert len(text) == room.letters
    document = whole()
    put(document, place, {"id": text} if place in WORDS else text)
    kept = at(document_of(checked(document)), place)
    assert (kept["id"] if place in WORDS else kept) == text


@pytest.mark.parametrize("place", LISTS, ids=lambda place: ".".join(map(str, place)))
def test_nothing_stands_twice(place: Place) -> None:
    document = whole()
    items = at(document, place)
    items.append(items[0])
    problems = refusal(document).problems
    assert place in [problem.path for problem in problems]
    words = [str(each.message) for each in problems if each.path == place]
    assert any("dipakai dua kali" in each and LISTS[place] in each for each in words)


TWINS: list[Callable[[str], str]] = [
    str.upper,
    lambda name: f"  {name} ",
    lambda name: name.replace(" ", "  "),
    lambda name: unicodedata.normalize("NFD", name),
]


@pytest.mark.parametrize("twin", TWINS, ids=["capitals", "around", "between", "decomposed"])
@pytest.mark.parametrize("place", [("agencies",), ("counters",), ("services",)], ids=str)
def test_names_that_look_alike_are_one(place: Place, twin: Callable[[str], str]) -> None:
    document = whole()
    if place == ("agencies",):
        document["agencies"] = ["Dinas Kafé Kota", twin("Dinas Kafé Kota")]
    else:
        first, second = at(document, place)[:2]
        words = {"id": twin("Loket Kafé")} if place == ("services",) else twin("Loket Kafé")
        first["name"] = {"id": "Loket Kafé"} if place == ("services",) else "Loket Kafé"
        second["name"] = words
    assert place in [problem.path for problem in refusal(document).problems]


def test_the_end_of_a_day_is_told() -> None:
    document = whole()
    document["hours"]["monday"] = ["08.00-24.00"]
    (problem,) = refusal(document).problems
    assert problem.path[:2] == ("hours", "monday")
    assert "23.59" in str(problem.message)


def test_a_letters_head_leaves_room_for_the_letter() -> None:
    document = whole()
    document["complaints"]["letterhead"]["lines"] = ["satu", "dua", "tiga", "empat"]
    checked(document)
    document["complaints"]["letterhead"]["lines"].append("lima")
    (problem,) = refusal(document).problems
    assert problem.path == ("complaints", "letterhead", "lines")
    assert str(problem.message) == "Baris kop paling banyak 4."


def test_a_profile_file_names_line_and_key(tmp_path: Path) -> None:
    text = shipped_profiles()["palembang"].read_text("utf-8")
    path = tmp_path / "rumah.toml"
    path.write_text(text.replace('name = "Rumah Aspirasi"', 'name = "Rumah\\u202eAspirasi"', 1))
    with pytest.raises(TomlProblem, match=r"baris \d+, kunci “name”.*U\+202E"):
        load_profile(path)


def test_words_are_kept_in_one_spelling() -> None:
    document = whole()
    document["name"] = unicodedata.normalize("NFD", " Rumah Kafé ")
    document["services"][0]["name"]["en"] = "  "
    profile = checked(document)
    assert profile.name == "Rumah Kafé"
    assert profile.services[0].name.root.get("en") is None


def test_a_house_made_under_older_rules_keeps_opening(house: House) -> None:
    document = document_of(house.profile)
    document["name"] = "R" * 300
    document["calendar"]["exceptions"] = [EXCEPTION, EXCEPTION]
    document["languages"] = ["id", "id"]
    old = kept_profile(document)
    with house.database.write() as session:
        save_profile(session, old, at=house.now(), by=None, note="lama")
    assert house.refresh_profile().name == "R" * 300
    with pytest.raises(EditRefused):
        checked(document)


@pytest.mark.parametrize("name", sorted(shipped_profiles()))
def test_the_longest_house_has_something_everywhere(name: str) -> None:
    """What the screens' tests are drawn with: no list of it is empty."""
    profile = longest_house(load_profile(shipped_profiles()[name]), ("id", "en"))
    assert set(_empty(document_of(profile), ())) <= _MAY_BE_EMPTY


_MAY_BE_EMPTY = {"monday", "saturday", "sunday", "intervals", "subservices", "requirements", "asks"}
"""Days without hours, and what some services and outcomes have and others have not."""


def _empty(part: Any, path: tuple[str, ...]) -> list[str]:
    if isinstance(part, dict):
        return [one for key, each in part.items() for one in _empty(each, (*path, key))]
    if isinstance(part, list):
        return [one for each in part for one in _empty(each, path)] if part else [path[-1]]
    return []


def test_every_text_of_the_profile_has_a_room() -> None:
    """A new field for words must be measured, too."""
    assert _unmeasured(HouseProfile, ()) == []


_FIXED = {
    # Not for screens: a key, a pattern, a choice, or a limit of its own.
    "key", "code", "icon", "zone", "theme", "languages", "serves", "asks", "priority_series",
    "logo", "kind", "kinds", "step", "state", "restarts", "site", "intervals", "qr", "service",
}  # fmt: skip


def _unmeasured(part: Any, path: tuple[str, ...]) -> list[str]:
    found = []
    for name, field in part.model_fields.items():
        text = repr(field.annotation) + repr(field.metadata)
        for inner in _parts_in(field.annotation):
            found += _unmeasured(inner, (*path, name))
        is_text = field.annotation is str or field.annotation is Words or "Words" in text
        if is_text and name not in _FIXED and "Room(" not in text:
            found.append(".".join((*path, name)))
    return found


def _parts_in(annotation: Any) -> list[Any]:
    from typing import get_args

    from shared.office.part import Part

    if isinstance(annotation, type):
        return [annotation] if issubclass(annotation, Part) else []
    return [part for each in get_args(annotation) for part in _parts_in(each)]
