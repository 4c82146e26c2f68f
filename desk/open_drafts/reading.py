"""The open drafts of an officer, and where the visitors are whom they are about."""

from dataclasses import dataclass
from uuid import UUID

from shared.drafts.keeping import open_drafts
from shared.drafts.text import OPEN_TO, DraftText, ticket_of
from shared.queue.lifecycle import State
from shared.queue.today import ticket_by_id
from shared.queue.views import TicketView
from shared.staff.accounts import OfficerView, officers
from shared.staff.rights import Right
from shared.storage.database import Session

_AT_COUNTER = (State.CALLED, State.SERVING)


@dataclass(frozen=True)
class OpenDraft:
    """A text and its visitor, if it is about one."""

    text: DraftText
    ticket: TicketView | None = None

    def is_at(self, counter: str | None) -> bool:
        """Whether the visitor stands at that counter now."""
        ticket = self.ticket
        return (
            ticket is not None
            and ticket.state in _AT_COUNTER
            and counter is not None
            and ticket.counter_code == counter
        )


def read_open_drafts(session: Session, *, officer: UUID) -> tuple[OpenDraft, ...]:
    """Every text that the officer may go on with."""
    found = []
    for text in open_drafts(session, officer=officer):
        ticket = ticket_of(text.about)
        found.append(OpenDraft(text, ticket_by_id(session, ticket) if ticket else None))
    return tuple(found)


def who_could_go_on(session: Session, *, text: DraftText, officer: UUID) -> tuple[OfficerView, ...]:
    """To whom the text can be handed over."""
    right = OPEN_TO.get(text.kind, Right.DRAFTS)
    return tuple(
        one
        for one in officers(session)
        if one.active and one.id != officer and one.may(right) and one.may(Right.DRAFTS)
    )
