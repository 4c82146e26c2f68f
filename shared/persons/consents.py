"""Consent to what goes beyond the public task: written with its words, withdrawn at any time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from shared.i18n import Message
from shared.persons.records import Consent
from shared.persons.requests import (
    Claim,
    RequestAnswer,
    RequestView,
    answered,
    open_request,
    owners_of,
)
from shared.privacy.vault import Subject
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.storage.feed import Topic, announce


class Extra(StrEnum):
    """What the house may do only with consent; everything else is its public task."""

    MESSAGES = "messages"
    PUBLISHING = "publishing"
    INTERVIEW = "interview"


EXTRA_WORDS = {
    Extra.MESSAGES: Message("Persons", "Kabar lewat WhatsApp atau SMS"),
    Extra.PUBLISHING: Message("Persons", "Memuat kisahnya dalam terbitan"),
    Extra.INTERVIEW: Message("Persons", "Wawancara di bincang-bincang rumah"),
}

WORDING = {
    Extra.MESSAGES: Message(
        "Persons",
        "Saya setuju rumah ini mengirim kabar tentang kunjungan atau laporan saya lewat WhatsApp "
        "atau SMS ke nomor yang saya berikan. Persetujuan ini dapat saya tarik kapan saja.",
    ),
    Extra.PUBLISHING: Message(
        "Persons",
        "Saya setuju kisah laporan saya dimuat dalam terbitan rumah ini tanpa nama saya. "
        "Persetujuan ini dapat saya tarik kapan saja.",
    ),
    Extra.INTERVIEW: Message(
        "Persons",
        "Saya setuju diwawancarai dalam bincang-bincang rumah ini dan rekamannya dipublikasikan. "
        "Persetujuan ini dapat saya tarik kapan saja.",
    ),
}
"""What is read out; each row keeps the words as they were."""


@dataclass(frozen=True)
class ConsentView:
    """One consent; in force until it is withdrawn."""

    owner: Subject
    what: Extra
    wording: str
    given_at: datetime
    withdrawn_at: datetime | None


@needs(Right.PERSON_DATA)
def give_consent(
    session: Session, *, owner: Subject, what: Extra, officer: UUID, at: datetime
) -> None:
    """Write down that the person of a visit or report agreed. Once is enough. Raises NotAllowed."""
    if any(one.what is what and one.withdrawn_at is None for one in consents(session, of=[owner])):
        return
    wording = str(WORDING[what])
    session.add(
        Consent(
            kind=owner.kind,
            row=owner.row,
            what=what.value,
            wording=wording,
            given_at=at,
            given_by=officer,
        )
    )
    _note(session, "consent.give", owner, what, officer=officer, at=at)


@needs(Right.PERSON_DATA)
def carry_out_withdrawal(
    session: Session, *, request: UUID, what: Extra, officer: UUID, at: datetime
) -> RequestView:
    """End a consent on everything that a request is about, and answer it.

    Raises NotAllowed, AnsweredAlready.
    """
    row = open_request(session, request)
    assert row.kind == Claim.WITHDRAWAL
    for one in _rows(session, owners_of(row)):
        if one.what == what and one.withdrawn_at is None:
            one.withdrawn_at, one.withdrawn_by = at, officer
            owner = Subject(one.kind, one.row)
            _note(session, "consent.withdraw", owner, what, officer=officer, at=at)
    return answered(session, request, RequestAnswer.DONE, officer=officer, at=at)


def consents(session: Session, *, of: Iterable[Subject]) -> tuple[ConsentView, ...]:
    """What was agreed to for these visits and reports, also what was withdrawn since."""
    return tuple(
        ConsentView(
            Subject(one.kind, one.row), Extra(one.what), one.wording, one.given_at, one.withdrawn_at
        )
        for one in _rows(session, of)
    )


def _rows(session: Session, of: Iterable[Subject]) -> list[Consent]:
    wanted = [(one.kind, one.row) for one in of]
    if not wanted:
        return []
    query = select(Consent).where(tuple_(Consent.kind, Consent.row).in_(wanted))
    return list(session.scalars(query.order_by(Consent.given_at, Consent.id)))


def _note(
    session: Session, action: str, owner: Subject, what: Extra, *, officer: UUID, at: datetime
) -> None:
    record_act(
        session,
        action=action,
        subject=f"{owner.kind} {owner.row}",
        at=at,
        officer=officer,
        detail={"what": what.value},
    )
    announce(session, Topic.PERSONS)
