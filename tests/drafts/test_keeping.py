"""Texts of a case: who may go on with them, how two writers stay apart, and how they end."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from shared.drafts.keeping import (
    ENDED_KEPT,
    DraftGone,
    discard_draft,
    end_draft,
    forget_case,
    forget_ended,
    hand_over_draft,
    keep_draft,
    open_drafts,
    put_text,
    texts_about,
)
from shared.drafts.records import DraftRow
from shared.drafts.text import DraftMark, Typed, form_about
from shared.privacy.records import VaultRow
from shared.storage.base import new_id
from tests.helpers.staffed_house import StaffedHouse, staffed_house

VISIT = UUID(int=7)
ABOUT = f"visit-{VISIT}"


class Writing:
    """Officers who write in a house."""

    def __init__(self, here: StaffedHouse) -> None:
        self.here = here

    def who(self, name: str) -> UUID:
        return self.here.staff[name].id

    def typed(self, name: str, mark: DraftMark, words: str, about: str = ABOUT) -> Typed:
        return Typed(about, mark, {"note": words}, self.who(name), self.here.house.now(), "2")

    def keep(self, name: str, mark: DraftMark, words: str, about: str = ABOUT) -> DraftMark:
        typed = self.typed(name, mark, words, about)
        return self.here.house.write(
            lambda session, _at: keep_draft(session, officer=self.who(name), typed=typed)
        )

    def do(self, verb: Any, name: str, **more: Any) -> Any:
        who = self.who(name)
        return self.here.house.write(lambda session, at: verb(session, officer=who, at=at, **more))

    def notes(self, name: str, about: str = ABOUT) -> list[str]:
        with self.here.house.database.read() as session:
            texts = texts_about(session, officer=self.who(name), about=about)
        return sorted((one.state or {})["note"] for one in texts)

    def listed(self, name: str) -> list[str]:
        with self.here.house.database.read() as session:
            return [one.about for one in open_drafts(session, officer=self.who(name))]


@pytest.fixture
def writing(tmp_path: Path) -> Iterator[Writing]:
    with staffed_house(tmp_path) as here:
        yield Writing(here)


def fresh() -> DraftMark:
    return DraftMark(new_id(), new_id())


def test_a_hand_that_saw_the_text_goes_on_with_it(writing: Writing) -> None:
    mark = writing.keep("siti", fresh(), "satu")
    other = DraftMark(mark.id, new_id(), mark.version)
    writing.keep("budi", other, "satu dua")
    assert writing.notes("siti") == ["satu dua"]


def test_a_hand_that_did_not_see_it_begins_a_text_of_its_own_and_keeps_to_it(
    writing: Writing,
) -> None:
    mark = writing.keep("siti", fresh(), "satu")
    writing.keep("budi", DraftMark(mark.id, new_id(), mark.version), "budi")
    writing.keep("siti", mark, "siti")
    writing.keep("siti", mark, "siti lagi")
    assert writing.notes("siti") == ["budi", "siti lagi"]


def test_what_waited_outside_and_is_older_takes_the_place_of_nothing(writing: Writing) -> None:
    mark = fresh()
    old = writing.typed("siti", mark, "lama")
    writing.here.clock.advance(timedelta(seconds=1))
    writing.keep("siti", mark, "baru")
    writing.here.house.write(lambda session, _at: put_text(session, typed=old))
    assert writing.notes("siti") == ["baru"]
    writing.here.clock.advance(timedelta(seconds=1))
    writing.do(end_draft, "siti", draft=mark.id)
    writing.here.house.write(lambda session, _at: put_text(session, typed=old))
    assert writing.notes("siti") == []


def test_a_form_outside_any_case_is_its_officers_until_handed_over(writing: Writing) -> None:
    about = form_about("paper", writing.who("siti"))
    mark = writing.keep("siti", fresh(), "kertas", about)
    assert (writing.listed("siti"), writing.listed("budi")) == ([about], [])
    with pytest.raises(DraftGone):
        writing.do(discard_draft, "budi", draft=mark.id)
    writing.do(hand_over_draft, "siti", draft=mark.id, to=writing.who("budi"))
    assert writing.listed("budi") == [form_about("paper", writing.who("budi"))]


def test_a_text_that_is_to_be_secret_is_listed_for_few(writing: Writing) -> None:
    mark, who = fresh(), writing.who("siti")
    secret = Typed("report-k", mark, {"story": "x", "secret": True}, who, writing.here.house.now())
    writing.here.house.write(lambda session, _at: keep_draft(session, officer=who, typed=secret))
    assert writing.listed("siti") == ["report-k"]
    assert writing.listed("budi") == []
    assert writing.listed("rina") == ["report-k"]


def left(writing: Writing) -> int:
    with writing.here.house.database.read() as session:
        rows = session.scalar(select(func.count()).select_from(DraftRow)) or 0
        sealed = session.scalar(
            select(func.count()).select_from(VaultRow).where(VaultRow.kind == "draft")
        )
    return rows + (sealed or 0)


def test_what_is_discarded_or_long_ended_or_of_an_erased_case_is_erased(writing: Writing) -> None:
    mark = writing.keep("siti", fresh(), "satu")
    writing.do(discard_draft, "siti", draft=mark.id)
    assert left(writing) == 0
    mark = writing.keep("siti", fresh(), "dua")
    writing.do(end_draft, "siti", draft=mark.id)
    assert left(writing) == 2
    writing.here.clock.advance(ENDED_KEPT + timedelta(seconds=1))
    writing.here.house.write(lambda session, at: forget_ended(session, before=at - ENDED_KEPT))
    assert left(writing) == 0
    writing.keep("siti", fresh(), "tiga")
    writing.here.house.write(lambda session, _at: forget_case(session, VISIT))
    assert left(writing) == 0
