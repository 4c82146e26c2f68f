"""Requests of persons at the command line: whose data it is, taken now or by an earlier number."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

import click
from sqlalchemy.orm import Session

from shared.cli.signing_in import signed_in
from shared.complaints.papers import head_of
from shared.i18n import clock_time, short_date
from shared.office.house import House
from shared.office.papers import write_paper
from shared.persons.belongings import Belonging, find_belongings
from shared.persons.problems import NobodyFound
from shared.persons.requests import (
    CLAIM_WORDS,
    Claim,
    Proof,
    RequestView,
    request_numbered,
    take_request,
)
from shared.reports.papers.person_papers import request_receipt_pdf


@dataclass(init=False)
class Asking:
    """One request at the command line: taken now, or an earlier one by its number."""

    house: House
    officer: UUID
    request: RequestView
    to: Path | None

    def __init__(
        self,
        house: House,
        claim: Claim,
        *,
        who: str,
        name: str,
        proof: str,
        only: tuple[str, ...],
        to: Path | None,
    ) -> None:
        self.house, self.to = house, to
        self.officer = signed_in(house, name).id
        if who.upper().startswith("DP-"):
            self.request = house.read(lambda session: request_numbered(session, who))
            if self.request.claim is not claim:
                raise click.ClickException(
                    f"{self.request.number}: {CLAIM_WORDS[self.request.claim]}"
                )
            return
        owners = [one.owner for one in found_under(house, who, self.officer, only)]
        self.request = house.write(
            lambda session, at: take_request(
                session,
                profile=house.profile,
                claim=claim,
                owners=owners,
                proof=Proof(proof),
                officer=self.officer,
                at=at,
            )
        )
        due = moment_at(house, self.request.due)
        click.echo(f"{self.request.number}, dijawab paling lambat {due}")

    def carry_out(self, work: Callable[[Session, datetime], RequestView]) -> None:
        """Do what was asked, and leave the answer on paper."""
        self.keep_receipt(self.house.write(work))

    def keep_receipt(self, answer: RequestView | None = None) -> None:
        leave_receipt(self.house, answer or self.request, self.to)


def leave_receipt(house: House, request: RequestView, to: Path | None) -> None:
    """Write the receipt of a request, or its answer, and tell where."""
    head = head_of(house.profile, house.folder)
    name = request.number if request.answer is None else f"{request.number}-jawaban"
    document = request_receipt_pdf(head, house.profile, request)
    click.echo(f"Tanda terima: {write_paper(house.folder, name, document, to=to)}")


def found_under(house: House, who: str, officer: UUID, only: tuple[str, ...]) -> list[Belonging]:
    """What is known under what was typed, or of it only the named numbers. Raises NobodyFound."""
    found = house.write(
        lambda session, at: find_belongings(
            session, profile=house.profile, text=who, officer=officer, at=at
        )
    )
    wanted = [one.strip().upper() for one in only]
    chosen = [one for one in found if not wanted or one.number in wanted]
    if not chosen:
        raise NobodyFound
    return chosen


def moment_at(house: House, at: datetime) -> str:
    """A moment by the house's clock."""
    local = at.astimezone(house.profile.tz)
    return f"{short_date(local.date())} {clock_time(local)}"
