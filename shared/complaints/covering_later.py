"""Tutupi: covering words of a report that is on record, for who may, and on the trail.

Whoever took it down covers within the minutes of a correction; later it takes the right to verify.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from shared.complaints.advance import Act, Said, actor_of, complaint_for, take
from shared.complaints.covering import Telling, TellingWords, covered, found_in
from shared.complaints.lifecycle import CaseState, CaseStep
from shared.complaints.problems import NothingToCover, StepRefused
from shared.complaints.records import Complaint
from shared.complaints.registering import covered_subject, reporter_subject
from shared.complaints.sealing import TEXTS
from shared.office.profile import HouseProfile
from shared.privacy.vault import fields_held, keep, look_in
from shared.staff.acting import acting, needs
from shared.staff.audit import record_act
from shared.staff.rights import Right


@needs(Right.HANDLE, actor="act", who=actor_of)
def cover_words(
    session: Session,
    *,
    profile: HouseProfile,
    act: Act,
    covers: Iterable[TellingWords],
    name: bool = False,
) -> Complaint:
    """Put marks in the place of words in the report's title, story, hope and place, and with
    ``name`` in the place of its reporter's name; what was told stays sealed.

    Raises NotAllowed, NothingToCover, StepRefused for a secret report, KeyMissing.
    """
    record = complaint_for(session, act)
    if not freely(profile, record.entered_by, record.entered_at, act.officer, act.at):
        acting(session, act.officer, Right.VERIFY, "cover_words")
    if record.sealed:
        raise StepRefused(record.number, CaseState(record.state), CaseStep.EDIT)
    told = {field: text for field in TEXTS if (text := getattr(record, field))}
    wanted = [*covers, *(_name_in(session, record, told.values()) if name else ())]
    rest = {field: covered(text, wanted) for field, text in told.items()}
    changed = {field: text for field, text in told.items() if rest[field] != text}
    if not changed:
        raise NothingToCover
    subject = covered_subject(record.id)
    held = fields_held(session, of=[subject]).get(subject, frozenset())
    first = {field: text for field, text in changed.items() if field not in held}
    keep(session, of=subject, values=first, at=act.at)
    for field in changed:
        setattr(record, field, rest[field])
    kinds = sorted({one.what.value for one in wanted})
    take(session, record, CaseStep.EDIT, act, said=Said(detail={"covered": kinds}))
    record_act(
        session,
        action="complaint.cover",
        subject=f"complaint {record.id}",
        at=act.at,
        officer=act.officer,
        detail={"fields": sorted(changed), "kinds": kinds},
    )
    return record


def freely(
    profile: HouseProfile,
    entered_by: UUID | str | None,
    entered_at: datetime,
    officer: UUID | str | None,
    at: datetime,
) -> bool:
    """Whether it is the officer's own report and was taken down some minutes ago."""
    minutes = timedelta(minutes=profile.complaints.correction_minutes)
    return officer is not None and entered_by == officer and at - entered_at <= minutes


def words_in(text: str) -> tuple[TellingWords, ...]:
    """Words that an officer typed to be covered, those of one line together."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return tuple(TellingWords(Telling.OTHER, line) for line in lines if line)


def _name_in(session: Session, record: Complaint, texts: Iterable[str]) -> tuple[TellingWords, ...]:
    reporter = look_in(session, of=reporter_subject(record.id), fields=["name"]).values
    found = found_in(texts, name=str(reporter.get("name") or ""))
    return tuple(one for one in found if one.what is Telling.NAME)
