"""Finding reports by what somebody types: a number or LAPOR!'s first, else words, newest first.

The index of words is kept by the database (docs/adr/0126). It holds no reporter and nothing of
secret and supervision cases: those are found by opening them, for who may read them.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from shared.complaints.exchange.incoming import tracking_id
from shared.complaints.listing import lines_where
from shared.complaints.number import ComplaintNumber, NotANumber
from shared.complaints.records import Complaint
from shared.complaints.registering import text_subject
from shared.complaints.views import ComplaintLine
from shared.office.profile import HouseProfile
from shared.privacy.findable import folded
from shared.privacy.vault import look_in_each
from shared.queue.history.by_person import holds, texts_in
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right

MOST = 50
AT_A_TIME = 100
_LEAST_LETTERS, _LONGEST, _MOST_WORDS = 2, 100, 16
_T = Complaint.__table__.c
_WORD = re.compile(r"[^\W_]+")
_ON_FILE = text(
    "SELECT e.complaint_id FROM search_words w JOIN search_entry e ON e.ordinal = w.rowid"
    " WHERE search_words MATCH :words ORDER BY w.rowid DESC LIMIT :most"
).columns(complaint_id=_T.id.type)
_ON_SERVER = text(
    "SELECT complaint_id FROM search_words WHERE words @@ to_tsquery('simple', :words)"
    " ORDER BY complaint_id DESC LIMIT :most"
).columns(complaint_id=_T.id.type)


@dataclass(frozen=True)
class RegisterFinds:
    """What was found, newest first; ``exact`` by a number, ``more`` when there is more of it."""

    lines: tuple[ComplaintLine, ...] = ()
    exact: bool = False
    more: bool = False


def search_register(
    session: Session, typed: str, *, profile: HouseProfile, now: datetime, most: int = MOST
) -> RegisterFinds:
    """The report with this number or Tracking ID, else those that hold every word, the last one as
    it begins; at most ``most``. Words of one letter are passed over."""
    exact = _numbered(session, typed)
    if exact:
        return RegisterFinds(_lines(session, exact, profile, now), exact=True)
    found = _with_words(session, typed, most + 1)
    return RegisterFinds(_lines(session, found[:most], profile, now), more=len(found) > most)


@needs(Right.READ_SECRET)
def begin_sealed_search(session: Session, *, officer: UUID, at: datetime) -> None:
    """Write down that somebody looks through sealed reports, before they do."""
    detail = {"by": "words", "sealed": True}
    record_act(session, action="person.search", subject="", at=at, officer=officer, detail=detail)


@needs(Right.READ_SECRET)
def sealed_with_words(
    session: Session,
    words: str,
    *,
    profile: HouseProfile,
    officer: UUID,
    now: datetime,
    after: UUID | None = None,
) -> tuple[tuple[ComplaintLine, ...], UUID | None]:
    """Of the next :data:`AT_A_TIME` sealed reports those whose text holds all of the words, newest
    first, and behind which to go on; None at the end. Opens each: outside any bound of time."""
    query = select(_T.id).where(_T.sealed).order_by(_T.id.desc()).limit(AT_A_TIME)
    if after is not None:
        query = query.where(_T.id < after)
    looked_at = list(session.scalars(query))
    opened = look_in_each(session, of=[text_subject(one) for one in looked_at])
    found = [
        UUID(subject.row)
        for subject, values in opened.items()
        if holds(words, texts_in(values.values))
    ]
    rest = looked_at[-1] if len(looked_at) == AT_A_TIME else None
    return _lines(session, found, profile, now), rest


def _numbered(session: Session, typed: str) -> list[UUID]:
    try:
        number = str(ComplaintNumber.parse(typed))
    except NotANumber:
        lapor_id = tracking_id(typed.strip())
        if lapor_id is None:
            return []
        return list(session.scalars(select(_T.id).where(_T.lapor_id == lapor_id)))
    return list(session.scalars(select(_T.id).where(_T.number == number)))


def _with_words(session: Session, typed: str, most: int) -> list[UUID]:
    on_server = session.get_bind().dialect.name == "postgresql"
    # A file's index folds what it is asked; a server's was folded when it was written.
    told = folded(typed) if on_server else unicodedata.normalize("NFC", typed)
    words = [word[:_LONGEST] for word in _WORD.findall(told) if len(word) >= _LEAST_LETTERS]
    words = words[-_MOST_WORDS:]
    if not words:
        return []
    if on_server:
        query, given = _ON_SERVER, " & ".join(words) + ":*"
    else:
        query, given = _ON_FILE, " ".join(f'"{word}"' for word in words) + "*"
    return list(session.scalars(query, {"words": given, "most": most}))


def _lines(
    session: Session, found: list[UUID], profile: HouseProfile, now: datetime
) -> tuple[ComplaintLine, ...]:
    if not found:
        return ()
    lines = {
        line.id: line for line in lines_where(session, _T.id.in_(found), profile=profile, now=now)
    }
    return tuple(lines[one] for one in found if one in lines)
