"""How many different people reported, told by blind indexes: nothing is opened for it."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints.registering import reporter_subject
from shared.privacy.records import BlindIndexRow


def distinct_reporters(session: Session, *, cases: Iterable[UUID]) -> tuple[int, int]:
    """Different reporters of these cases, and how many cases do not tell theirs.

    Two cases have one reporter when any of telephone, NIK and e-mail is the same.
    """
    wanted = {reporter_subject(case).row: case for case in cases}
    if not wanted:
        return 0, 0
    kind = reporter_subject(next(iter(wanted.values()))).kind
    rows = session.execute(
        select(BlindIndexRow.subject, BlindIndexRow.sort, BlindIndexRow.digest).where(
            BlindIndexRow.kind == kind
        )
    )
    head: dict[object, object] = {}

    def top(one: object) -> object:
        while head.setdefault(one, one) != one:
            head[one] = head[head[one]]
            one = head[one]
        return one

    told = set()
    for subject, sort, digest in rows:
        if subject in wanted:
            told.add(subject)
            head[top((sort, digest))] = top(subject)
    return len({top(subject) for subject in told}), len(wanted) - len(told)
