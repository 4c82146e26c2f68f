"""Reports that may be about the same thing: a hint for whoever writes one down, never a bar."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from shared.complaints.listing import lines_where
from shared.complaints.records import Complaint, ComplaintEvent
from shared.complaints.views import ComplaintLine
from shared.office.profile import HouseProfile
from shared.privacy.findable import folded

MOST = 5
_LOOKED_AT = 500
_A_LETTER_COUNT, _ENOUGH, _LEAST = 4, 3, 2
_OPENING = 120
_WORD = re.compile(r"[^\W\d_]+")
_SAY_NOTHING = frozenset(
    _WORD.findall(
        "yang dengan untuk dari pada sudah belum tidak akan telah masih juga agar karena oleh saya"
        " kami kita mereka warga mohon minta tolong setiap semua sangat sejak hari bulan tahun lalu"
        " adalah atau serta seperti dalam depan bisa dapat bapak"
    )
)
"""Words that stand in any report."""
_T = Complaint.__table__.c


@dataclass(frozen=True)
class Likeness:
    """What is known so far of the report being written. ``apart`` was found not to be the same."""

    words: frozenset[str] = frozenset()
    category: str | None = None
    district: str | None = None
    village: str | None = None
    apart: frozenset[UUID] = frozenset()

    def __bool__(self) -> bool:
        return len(self.words) >= _LEAST


@dataclass(frozen=True)
class AlikeReport:
    """A report that may be the same: where, how it begins, and what was answered last."""

    line: ComplaintLine
    place: str | None
    opening: str
    answer: str | None


def telling_words(*texts: str) -> frozenset[str]:
    """The words by which two reports are compared: long enough, and not said in every report."""
    found = {word for text in texts for word in _WORD.findall(folded(text))}
    return frozenset(word for word in found - _SAY_NOTHING if len(word) >= _A_LETTER_COUNT)


def similar(
    session: Session, likeness: Likeness, *, profile: HouseProfile, now: datetime
) -> tuple[AlikeReport, ...]:
    """The reports of the last days with most words in common, of the same place or of none; at
    most :data:`MOST`, closed ones too, and no sealed one. ``profile`` says how many days."""
    if not likeness:
        return ()
    since = now - timedelta(days=profile.complaints.duplicate_days)
    found = session.execute(
        select(_T.id, _T.title, _T.story, _T.place, _T.category)
        .where(_T.received_at >= since, _T.sealed.is_(False), *_near(likeness))
        .order_by(_T.received_at.desc(), _T.number.desc())
        .limit(_LOOKED_AT)
    )
    scores = {row.id: (_score(likeness, row), row) for row in found if row.id not in likeness.apart}
    best = sorted((one for one in scores.values() if one[0]), key=lambda one: one[0], reverse=True)[
        :MOST
    ]
    wanted = [row.id for _score, row in best]
    lines = lines_where(session, _T.id.in_(wanted), profile=profile, now=now) if wanted else ()
    by_id, answers = {line.id: line for line in lines}, _last_answers(session, wanted)
    return tuple(
        AlikeReport(by_id[row.id], row.place, _opening(row.story), answers.get(row.id))
        for _score, row in best
        if row.id in by_id
    )


def _near(likeness: Likeness) -> Iterable[ColumnElement[bool]]:
    if likeness.village:
        yield or_(_T.village == likeness.village, _T.village.is_(None))
    if likeness.district:
        yield or_(_T.district == likeness.district, _T.district.is_(None))


def _score(likeness: Likeness, row: Any) -> int:
    """How many words are shared, if enough are; the same category counts as one more."""
    words = telling_words(row.title or "", row.story or "")
    shared, fewer = len(words & likeness.words), min(len(words), len(likeness.words))
    if shared < _LEAST or (shared < _ENOUGH and shared * 2 < fewer):
        return 0
    return shared + (likeness.category is not None and likeness.category == row.category)


def _last_answers(session: Session, complaints: list[UUID]) -> dict[UUID, str]:
    told = session.execute(
        select(ComplaintEvent.complaint_id, ComplaintEvent.text)
        .where(
            ComplaintEvent.complaint_id.in_(complaints),
            ComplaintEvent.visible_to_reporter,
            ComplaintEvent.text.is_not(None),
        )
        .order_by(ComplaintEvent.seq)
    )
    return {row.complaint_id: row.text for row in told}


def _opening(story: str | None) -> str:
    words = " ".join((story or "").split())
    return words if len(words) <= _OPENING else words[:_OPENING].rsplit(" ", 1)[0] + " …"
