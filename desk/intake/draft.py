"""The draft of a report that is being written: of its visit, or of whoever told it another way."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from desk.draft import Draft, State
from shared.drafts.keeping import open_drafts
from shared.drafts.text import DraftOf, DraftText
from shared.storage.database import Session


class IntakeDraft(Draft):
    """Goes over from one report to another; until one of them it keeps nothing."""

    def of_visit(self, ticket: UUID, offered: Callable[[State | None], Any]) -> None:
        """Go over to the report of a visitor."""
        self.begin(f"{DraftOf.INTAKE}-{ticket}", offered)

    def of_report(
        self, key: str, offered: Callable[[State | None], Any], *, draft: UUID | None = None
    ) -> None:
        """Go over to a report that comes another way: the text ``draft``, else what the officer
        wrote last and has not saved, else a new one of that key."""
        self.flush()
        fresh = f"{DraftOf.REPORT}-{key}"
        self._begin_anew(fresh)
        officer = self._officer

        def find(session: Session) -> list[DraftText]:
            return [
                one
                for one in open_drafts(session, officer=officer)
                if one.state
                and (
                    one.id == draft
                    if draft is not None
                    else one.kind is DraftOf.REPORT and officer in (one.by, one.meant_for)
                )
            ]

        def found(texts: list[DraftText]) -> None:
            if self._about != fresh or self._lies:
                return
            if not texts:
                offered(None)
                return
            self._about = texts[0].about
            self._taken(texts[0].about, (texts[0],), offered)
            self._look_for_others()

        self._workplace.read(self, find, found, lambda _error: offered(None))

    def of_new_report(self, key: str) -> None:
        """Go over to a report of which nothing is written yet."""
        self.flush()
        self._begin_anew(f"{DraftOf.REPORT}-{key}")
