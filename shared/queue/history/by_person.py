"""Finding visits by who came, or by what was written about it.

A telephone is found by its blind index; words only by opening what is sealed, a stretch of days at
a time, newest first, so that whoever waits may stop. The caller writes the search on the trail.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.office.profile import HouseProfile
from shared.privacy.findable import Findable, folded
from shared.privacy.vault import Subject, find, look_in_each
from shared.queue.history.search import After, FoundPage, VisitFilter, find_tickets
from shared.queue.records import Leg, MoveRow
from shared.queue.words import LEG, TYPED, leg_subject, may_know, move_subject, ticket_of
from shared.staff.acting import needs
from shared.staff.rights import Right

AT_A_TIME = 100
"""How many visits are opened before the next reader has its turn."""


def tickets_of_person(
    session: Session, *, sort: Findable, text: str, reader: UUID
) -> tuple[UUID, ...]:
    """The visits at which somebody noted exactly this, and which the reader may know.

    Raises :class:`~shared.keys.problems.KeyMissing`.
    """
    subjects = set(find(session, sort=sort, text=text, kind=LEG))
    if not subjects:
        return ()
    query = select(Leg).where(Leg.ticket_id.in_({ticket_of(one) for one in subjects}))
    known = {
        leg.ticket_id
        for leg in session.scalars(query)
        if leg_subject(leg) in subjects and may_know(session, leg, reader)
    }
    return tuple(sorted(known))


@needs(Right.REVEAL)
def visits_with_words(
    session: Session,
    *,
    profile: HouseProfile,
    wanted: VisitFilter,
    words: str,
    officer: UUID,
    after: After | None = None,
) -> FoundPage:
    """Those of the next :data:`AT_A_TIME` visits behind ``after`` about which all of the words
    were written; call again with the answer's ``after`` until it is None."""
    wanted = replace(wanted, number="")
    page = find_tickets(session, profile=profile, wanted=wanted, after=after, limit=AT_A_TIME)
    told = _told(session, [one.ticket.id for one in page.found], officer)
    found = tuple(one for one in page.found if holds(words, told.get(one.ticket.id, ())))
    return FoundPage(found, page.after)


def holds(words: str, told: Iterable[str]) -> bool:
    """Whether every typed word is somewhere in what is told."""
    text = folded(" ".join(told))
    return all(word in text for word in folded(words).split())


def texts_in(values: Mapping[str, Any]) -> list[str]:
    """The texts among a subject's opened values."""
    lists = [part for value in values.values() if isinstance(value, list) for part in value]
    return [part for part in (*values.values(), *lists) if isinstance(part, str)]


def _told(session: Session, tickets: list[UUID], reader: UUID) -> dict[UUID, list[str]]:
    legs = session.scalars(select(Leg).where(Leg.ticket_id.in_(tickets)))
    moves = session.execute(
        select(MoveRow.ticket_id, MoveRow.seq).where(
            MoveRow.ticket_id.in_(tickets), MoveRow.move.in_(TYPED)
        )
    )
    subjects: list[Subject] = [leg_subject(leg) for leg in legs if may_know(session, leg, reader)]
    subjects += [move_subject(ticket, seq) for ticket, seq in moves]
    told: dict[UUID, list[str]] = {}
    for subject, opened in look_in_each(session, of=subjects).items():
        told.setdefault(ticket_of(subject), []).extend(texts_in(opened.values))
    return told
