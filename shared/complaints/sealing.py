"""Moving the words of a case that became secret from the clear columns into the vault."""

from datetime import datetime

from sqlalchemy.orm import Session

from shared.complaints.advance import event_subject, events_of
from shared.complaints.records import Complaint
from shared.complaints.registering import text_subject
from shared.privacy.vault import keep

TEXTS = ("title", "story", "hope", "place")


def seal_case(session: Session, record: Complaint, *, at: datetime) -> None:
    """Seal the case's texts and those of its events; afterwards only the vault has them.

    The events' rows keep step, time and officer: what happened is not changed, only covered.
    """
    keep(
        session,
        of=text_subject(record.id),
        values={name: getattr(record, name) for name in TEXTS},
        at=at,
    )
    for name in TEXTS:
        setattr(record, name, None)
    for event in events_of(session, record.id):
        words = {"reason": event.reason, "text": event.text}
        if any(words.values()):
            keep(session, of=event_subject(record.id, event.seq), values=words, at=at)
            event.reason, event.text = None, None
    record.sealed = True
    session.flush()
