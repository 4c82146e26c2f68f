"""Editing the house: merging, checking, revisions, and the administrator's act."""

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sqlalchemy import select

from shared.office.differences import ChangeKind, Difference, differences
from shared.office.editing import (
    EditedMeanwhile,
    EditRefused,
    ProfileDraft,
    Saved,
    begin_edit,
    checked,
    document_of,
    profile_at,
    revisions,
)
from shared.office.merging import MergeConflict, merged
from shared.queue.house_edit import StillInUse, change_house
from shared.staff.acting import NotAllowed
from shared.staff.records import AuditEntry
from shared.staff.rights import Role
from shared.storage.feed import Topic
from tests.helpers.staffed_house import (
    MORNING,
    StaffedHouse,
    account,
    palembang,
    staffed_house,
)
from tests.helpers.visits import seated, taken

LISTED = [{"code": "A", "n": 1}, {"code": "B", "n": 2}]


def test_edits_of_different_places_are_joined() -> None:
    base = {"a": 1, "b": {"c": 2, "d": 3}, "list": LISTED}
    mine = {"a": 1, "b": {"c": 9, "d": 3}, "list": [{"code": "A", "n": 7}, LISTED[1]]}
    theirs = {"a": 5, "b": {"c": 2, "d": 3}, "list": [*LISTED, {"code": "C", "n": 3}]}
    assert merged(base, mine, theirs) == {
        "a": 5,
        "b": {"c": 9, "d": 3},
        "list": [{"code": "A", "n": 7}, {"code": "B", "n": 2}, {"code": "C", "n": 3}],
    }


@pytest.mark.parametrize(
    ("mine", "theirs", "where"),
    [
        ({"a": 2}, {"a": 3}, ("a",)),
        ({"a": 2}, {}, ("a",)),
        ({"a": 1, "new": 1}, {"a": 1, "new": 2}, ("new",)),
        ({"a": [1]}, {"a": [2]}, ("a",)),
    ],
)
def test_edits_of_one_place_conflict(
    mine: dict[str, Any], theirs: dict[str, Any], where: tuple[str, ...]
) -> None:
    with pytest.raises(MergeConflict) as raised:
        merged({"a": 1}, mine, theirs)
    assert raised.value.path == where


def test_a_removal_and_a_change_of_one_item_conflict() -> None:
    changed = [{"code": "A", "n": 7}, LISTED[1]]
    with pytest.raises(MergeConflict) as raised:
        merged({"list": LISTED}, {"list": changed}, {"list": LISTED[1:]})
    assert raised.value.path == ("list", "A")


def test_order_is_joined_with_an_addition_and_conflicts_with_another_order() -> None:
    more = [*LISTED, {"code": "C", "n": 3}]
    turned = list(reversed(LISTED))
    assert [one["code"] for one in merged(LISTED, turned, more)] == ["B", "A", "C"]
    assert [one["code"] for one in merged(LISTED, more, turned)] == ["B", "A", "C"]
    three = [*LISTED, {"code": "C", "n": 3}]
    with pytest.raises(MergeConflict):
        merged(three, [three[1], three[0], three[2]], [three[0], three[2], three[1]])


items = st.fixed_dictionaries({"code": st.sampled_from("ABCD"), "n": st.integers(0, 2)})
lists = st.lists(items, max_size=4, unique_by=lambda item: item["code"])
documents = st.dictionaries(
    st.sampled_from(["a", "b", "c"]),
    st.one_of(st.integers(0, 2), lists, st.dictionaries(st.sampled_from("xy"), st.integers(0, 2))),
)


@given(documents, documents)
def test_one_edit_alone_wins(base: dict[str, Any], other: dict[str, Any]) -> None:
    assert merged(base, other, base) == other
    assert merged(base, base, other) == other
    assert merged(base, other, other) == other


@given(documents, documents, documents)
def test_a_join_holds_both_edits_and_nothing_else(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    try:
        joined = merged(base, mine, theirs)
    except MergeConflict:
        assume(False)
        raise
    turned = merged(base, theirs, mine)
    assert {one.where for one in differences(joined, turned)} <= {
        one.where for one in differences(joined, turned) if one.kind is ChangeKind.REORDERED
    }
    places = {one.path for one in differences(base, joined)}
    allowed = {one.path for one in differences(base, mine)}
    allowed |= {one.path for one in differences(base, theirs)}
    assert all(any(path[: len(one)] == one for one in allowed) for path in places)


@given(documents)
def test_nothing_differs_from_itself(document: dict[str, Any]) -> None:
    assert differences(document, copy.deepcopy(document)) == []


def test_differences_name_places() -> None:
    before = {"list": LISTED, "a": 1, "gone": 1}
    after = {"list": [{"code": "B", "n": 5}, {"code": "C", "n": 1}], "a": 1}
    assert differences(before, after) == [
        Difference(("list", "B", "n"), ChangeKind.CHANGED, 2, 5),
        Difference(("list", "C"), ChangeKind.ADDED, None, {"code": "C", "n": 1}),
        Difference(("list", "A"), ChangeKind.REMOVED, {"code": "A", "n": 1}, None),
        Difference(("gone",), ChangeKind.REMOVED, 1, None),
    ]
    assert differences(LISTED, list(reversed(LISTED)))[0].kind is ChangeKind.REORDERED


def problems(**changes: Any) -> dict[tuple[str | int, ...], str]:
    document = document_of(palembang())
    for place, value in changes.items():
        *way, last = place.split("__")
        part: Any = document
        for step in way:
            part = part[int(step) if step.isdigit() else step]
        part[int(last) if last.isdigit() else last] = value
    with pytest.raises(EditRefused) as raised:
        checked(document)
    return {problem.path: str(problem.message) for problem in raised.value.problems}


def test_a_document_is_the_profile_and_back() -> None:
    assert checked(document_of(palembang())) == palembang()


@pytest.mark.parametrize(
    ("change", "value", "where", "sentence"),
    [
        ("name", "", ("name",), "Sedikitnya 2 huruf."),
        (
            "services__0__usual_minutes",
            0,
            ("services", 0, "usual_minutes"),
            "Harus lebih dari 0.",
        ),
        ("services__0__target_minutes", "x", ("services", 0, "target_minutes"), "bulat"),
        ("services__1__code", "ab", ("services", 1, "code"), "Bentuknya tidak benar."),
        ("services__0__name", {"en": "Hi"}, ("services", 0, "name"), "bahasa Indonesia"),
        ("services__1__code", "A", ("services",), "dipakai dua kali"),
        ("counters__0__serves", ["Z"], (), "layanan itu tidak ada"),
        ("counters__0__serves", [], ("counters", 0, "serves"), "Sedikitnya 1 isian."),
        ("hours__monday", ["12.00-08.00"], ("hours", "monday", 0), "berakhir sebelum mulai"),
        ("hours__monday", ["08.00-12.00", "11.00-15.00"], ("hours", "monday"), "bertumpuk"),
        ("hours__monday", ["pagi"], ("hours", "monday", 0), "harus ditulis seperti"),
        ("queue__ageing_minutes", 0, ("queue", "ageing_minutes"), "Sedikitnya 1."),
        ("zone", "Asia/Palembang", ("zone",), "tidak dikenal"),
        (
            "calendar__exceptions",
            [{"day": "2026-02-30", "reason": "x"}],
            ("calendar", "exceptions", 0, "day"),
            "Tanggal tidak benar.",
        ),
        ("outcomes__0__asks", ["shoe_size"], ("outcomes", 0, "asks", 0), "tidak ada"),
    ],
)
def test_each_mistake_is_told_at_its_field(
    change: str, value: Any, where: tuple[str | int, ...], sentence: str
) -> None:
    assert sentence in problems(**{change: value})[where]


def test_every_mistake_is_told_at_once() -> None:
    found = problems(name="", services__0__usual_minutes=-1, queue__return_after=99)
    assert set(found) == {("name",), ("services", 0, "usual_minutes"), ("queue", "return_after")}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as place:
        yield place


def begin(place: StaffedHouse) -> ProfileDraft:
    with place.house.database.read() as session:
        return begin_edit(session)


def save(
    place: StaffedHouse, draft: ProfileDraft, document: dict[str, Any], who: Any = None
) -> Saved:
    with place.house.database.write() as session:
        return change_house(
            session,
            based_on=draft.revision,
            document=document,
            officer=(who or place.administrator).id,
            at=place.clock.now(),
            what="Layanan",
        )


def test_an_edit_is_in_force_at_once_and_on_the_trail(place: StaffedHouse) -> None:
    draft = begin(place)
    document = draft.document
    document["services"][0]["target_minutes"] = 15
    with place.house.database.watch() as watch:
        watch.changed()
        saved = save(place, draft, document)
        assert watch.changed() == {Topic.OFFICE}
    assert not saved.joined
    assert place.house.refresh_profile().service("A").target_minutes == 15
    with place.house.database.read() as session:
        assert [one.number for one in revisions(session)] == [saved.revision, draft.revision]
        assert profile_at(session, draft.revision) == draft.profile
        entry = session.scalars(select(AuditEntry).where(AuditEntry.action == "office.edit")).one()
    assert entry.officer_id == place.administrator.id
    assert entry.detail is not None
    assert entry.detail["changed"] == ["changed services.A.target_minutes"]


def test_two_administrators_keep_each_others_changes(place: StaffedHouse) -> None:
    draft = begin(place)
    one, two = draft.document, draft.document
    one["services"][0]["target_minutes"] = 15
    two["services"][1]["target_minutes"] = 45
    two["agencies"].append("Dinas Baru")
    save(place, draft, one)
    assert save(place, draft, two).joined
    now = place.house.refresh_profile()
    assert (now.service("A").target_minutes, now.service("B").target_minutes) == (15, 45)
    assert now.agencies[-1] == "Dinas Baru"


def test_two_administrators_at_one_place_are_told(place: StaffedHouse) -> None:
    other = account(place.house, "tono", "Tono Prasetyo", Role.ADMINISTRATOR)
    draft = begin(place)
    one, two = draft.document, draft.document
    one["services"][0]["target_minutes"] = 15
    two["services"][0]["target_minutes"] = 10
    save(place, draft, one, other)
    with pytest.raises(EditedMeanwhile, match="Tono Prasetyo") as raised:
        save(place, draft, two)
    assert raised.value.path == ("services", "A", "target_minutes")
    assert place.house.refresh_profile().service("A").target_minutes == 15


def test_a_joined_house_must_hold_together_too(place: StaffedHouse) -> None:
    draft = begin(place)
    one, two = draft.document, draft.document
    for counter in one["counters"]:
        counter["serves"] = [code for code in counter["serves"] if code != "E"]
    one["services"] = one["services"][:4]
    two["counters"].append({"code": "6", "name": "Loket 6", "serves": ["E"]})
    save(place, draft, one)
    with pytest.raises(EditRefused, match="Loket 6"):
        save(place, draft, two)


def test_an_edit_may_rest_on_what_another_has_just_added(place: StaffedHouse) -> None:
    draft = begin(place)
    one, two = draft.document, draft.document
    one["services"].append(dict(one["services"][4], code="F", name={"id": "Arsip"}))
    two["counters"][0]["serves"].append("F")
    save(place, draft, one)
    assert save(place, draft, two).joined
    assert "F" in place.house.refresh_profile().counter("1").serves


def test_only_administrators_change_the_house(place: StaffedHouse) -> None:
    draft = begin(place)
    with pytest.raises(NotAllowed):
        save(place, draft, draft.document, place.supervisor)


def test_what_is_in_use_is_not_removed(place: StaffedHouse) -> None:
    taken(place, "E", MORNING)
    seated(place, "4", place.officer.id, MORNING)
    draft = begin(place)
    document = draft.document
    document["counters"] = [one for one in document["counters"] if one["code"] != "4"]
    with pytest.raises(StillInUse, match=r"Loket 4 \(Siti Rahma\)"):
        save(place, draft, document)
    document = draft.document
    document["services"] = document["services"][:4]
    for counter in document["counters"]:
        counter["serves"] = [code for code in counter["serves"] if code != "E"]
    with pytest.raises(StillInUse, match="Layanan E"):
        save(place, draft, document)
