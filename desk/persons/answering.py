"""Carrying out a person's request off the GUI thread: the verb, then its papers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from shared.complaints.papers import head_of
from shared.office.house import House
from shared.office.papers import write_paper
from shared.persons.access import carry_out_access
from shared.persons.consents import Extra, carry_out_withdrawal
from shared.persons.correcting import carry_out_correction
from shared.persons.erasing import carry_out_erasure
from shared.persons.erasure_list import keep_erasures
from shared.persons.requests import Claim, RequestView
from shared.persons.restraining import carry_out_restriction
from shared.reports.papers.person_papers import access_pdf, request_receipt_pdf
from shared.storage.database import Session


@dataclass(frozen=True)
class Given:
    """What the page gives along: the field and value of a correction, which consent is ended."""

    field: str = ""
    value: str = ""
    extra: Extra = Extra.MESSAGES


def carry_out(house: House, request: RequestView, given: Given, officer: UUID) -> list[Path]:
    """Do what a request asks, and write its answer, and for access the data, as PDF.

    Raises what the verbs raise, and OSError.
    """
    papers: list[Path] = []
    if request.claim is Claim.ACCESS:
        gathered, answer = house.write(
            lambda session, at: carry_out_access(
                session, profile=house.profile, request=request.id, officer=officer, at=at
            )
        )
        head = head_of(house.profile, house.folder)
        data = access_pdf(head, house.profile, gathered, answer)
        papers.append(write_paper(house.folder, f"{answer.number}-data", data))
    else:
        answer = house.write(_verb(house, request, given, officer))
    if request.claim is Claim.ERASURE:
        keep_erasures(house)
    papers.append(receipt(house, answer))
    return papers


def receipt(house: House, request: RequestView) -> Path:
    """The receipt of a request, or its answer, in the house's papers. Raises OSError."""
    document = request_receipt_pdf(head_of(house.profile, house.folder), house.profile, request)
    name = request.number if request.answer is None else f"{request.number}-jawaban"
    return write_paper(house.folder, name, document)


def _verb(
    house: House, request: RequestView, given: Given, officer: UUID
) -> Callable[[Session, datetime], RequestView]:
    def work(session: Session, at: datetime) -> RequestView:
        one = request.id
        if request.claim is Claim.CORRECTION:
            values = {given.field: given.value}
            return carry_out_correction(session, request=one, values=values, officer=officer, at=at)
        if request.claim is Claim.ERASURE:
            return carry_out_erasure(
                session, profile=house.profile, request=one, officer=officer, at=at
            )
        if request.claim is Claim.WITHDRAWAL:
            return carry_out_withdrawal(
                session, request=one, what=given.extra, officer=officer, at=at
            )
        return carry_out_restriction(session, request=one, officer=officer, at=at)

    return work
