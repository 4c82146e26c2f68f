"""What a draft asks of the house and of this computer, off the GUI thread."""

from contextlib import suppress
from datetime import datetime
from uuid import UUID

from desk.drafts import UNTAKEN, Drafts, Where, lay_down
from shared.drafts.keeping import end_draft, keep_draft, texts_about
from shared.drafts.text import DraftMark, DraftText, Typed
from shared.i18n import Refusal
from shared.office.house import House
from shared.staff.acting import NotAllowed
from shared.storage.database import Session

Kept = tuple[Where, Refusal | None, DraftMark]


def end_texts(house: House, drafts: Drafts, ending: list[UUID], officer: UUID) -> None:
    def work(session: Session, at: datetime) -> None:
        for one in ending:
            end_draft(session, officer=officer, draft=one, at=at)

    for one in ending:
        drafts.drop(one)
    with suppress(*UNTAKEN, NotAllowed):
        house.write(work)


def keep_text(house: House, drafts: Drafts, typed: Typed, before: UUID | None) -> Kept:
    """Into the house, or else onto this computer's disk."""
    assert typed.by is not None
    officer = typed.by
    try:
        mark = house.write(
            lambda session, _at: keep_draft(
                session, officer=officer, typed=typed, instead_of=before
            )
        )
    except (*UNTAKEN, NotAllowed) as problem:
        where, why = lay_down(drafts, typed, problem)
        return where, why, typed.mark
    drafts.drop(typed.mark.id)
    return Where.HOUSE, None, mark


def find_texts(
    house: House, drafts: Drafts, about: str, officer: UUID, ended: bool
) -> tuple[DraftText, ...]:
    """The texts of a case; what waits at this computer belongs to them."""
    try:
        drafts.bring_in(house)
        return house.read(
            lambda session: texts_about(session, officer=officer, about=about, ended=ended)
        )
    except NotAllowed:
        return ()
    except UNTAKEN:
        return tuple(
            DraftText(one.mark.id, one.about, one.mark.version, one.state, one.by, "", one.at)
            for one in drafts.about(about)
        )
