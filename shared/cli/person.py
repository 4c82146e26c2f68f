"""``sapa person``: the rights of the person whose data it is, without a desk."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from sqlalchemy.orm import Session

from shared.cli.at_house import at_house
from shared.cli.person_asking import Asking, found_under, leave_receipt, moment_at
from shared.cli.person_duties import breach, processing, purge
from shared.cli.signing_in import signed_in
from shared.complaints.papers import head_of
from shared.i18n import short_date
from shared.office.papers import write_paper
from shared.persons.access import carry_out_access
from shared.persons.consents import EXTRA_WORDS, Extra, carry_out_withdrawal, give_consent
from shared.persons.correcting import PARTICULARS, carry_out_correction
from shared.persons.erasing import carry_out_erasure
from shared.persons.erasure_list import keep_erasures
from shared.persons.requests import (
    CLAIM_WORDS,
    GROUND_WORDS,
    Claim,
    Ground,
    Proof,
    RequestView,
    refuse_request,
    request_numbered,
    requests,
)
from shared.persons.restraining import carry_out_restriction
from shared.reports.papers.person_papers import access_pdf

_ERASE_WORD = "HAPUS"
_Command = Callable[..., Any]


@click.group("person")
def person() -> None:
    """Hak pemilik data pribadi (UU 27/2022): cari, akses, betulkan, batasi, hapus, tarik."""


def _as(command: _Command) -> _Command:
    return click.option("--as", "name", required=True, help="Nama pengguna; sandinya ditanyakan.")(
        command
    )


def _asked(command: _Command) -> _Command:
    """What every request is told: who asks, by what proof, about which of the person's data."""
    for option in (
        click.argument("who", metavar="ORANG"),
        _as,
        click.option(
            "--proof",
            type=click.Choice([one.value for one in Proof]),
            default=Proof.ID_CARD.value,
            help="Dengan apa pemilik data membuktikan dirinya.",
        ),
        click.option("--only", multiple=True, metavar="NOMOR", help="Hanya ini; boleh berulang."),
        click.option(
            "--to",
            type=click.Path(file_okay=False, path_type=Path),
            help="Folder untuk berkas PDF; bawaannya folder papers rumah.",
        ),
    ):
        command = option(command)
    return command


for _command in (breach, processing, purge):
    person.add_command(_command)


@person.command("find")
@click.argument("who", metavar="ORANG")
@_as
def find_person(who: str, name: str) -> None:
    """Cari menurut telepon, NIK, surel, nomor aduan, atau "2026-11-23 A-012"."""
    with at_house() as house:
        for one in found_under(house, who, signed_in(house, name).id, ()):
            states = [
                words
                for words, holds in (
                    ("terbuka", one.open), ("dibatasi", one.restricted), ("dihapus", one.erased)
                )
                if holds
            ]  # fmt: skip
            click.echo(f"{one.name}  {short_date(one.day)}  {', '.join(states)}".rstrip(", "))


@person.command("requests")
@click.option("--all", "everything", is_flag=True, help="Juga yang sudah dijawab.")
def list_requests(everything: bool) -> None:
    """Permintaan yang belum dijawab dan kapan waktunya habis."""
    with at_house() as house:
        found = house.read(lambda session: requests(session, unanswered=not everything))
        for one in found:
            late = "  LEWAT" if one.late(house.now()) else ""
            answer = f"  {one.answer.value}" if one.answer else ""
            due = moment_at(house, one.due)
            click.echo(f"{one.number}  {due}  {CLAIM_WORDS[one.claim]}{answer}{late}")
    if not found:
        click.echo("Tidak ada.")


@person.command("take")
@click.argument("claim", type=click.Choice([one.value for one in Claim]))
@_asked
def take(claim: str, **asked: Any) -> None:
    """Terima permintaan dan cetak tanda terimanya; dijawab kemudian dengan nomornya."""
    with at_house() as house:
        Asking(house, Claim(claim), **asked).keep_receipt()


@person.command("refuse")
@click.argument("number", metavar="DP-NOMOR")
@click.option(
    "--why",
    required=True,
    type=click.Choice([one.value for one in Ground]),
    help="; ".join(f"{one.value}: {words}" for one, words in GROUND_WORDS.items()),
)
@_as
def refuse(number: str, why: str, name: str) -> None:
    """Tolak permintaan, dengan alasan."""
    with at_house() as house:
        officer = signed_in(house, name).id

        def work(session: Session, at: datetime) -> RequestView:
            request = request_numbered(session, number)
            return refuse_request(
                session, request=request.id, ground=Ground(why), officer=officer, at=at
            )

        leave_receipt(house, house.write(work), None)


@person.command("access")
@_asked
def access(**asked: Any) -> None:
    """Semua data seseorang dan siapa yang melihatnya, sebagai PDF."""
    with at_house() as house:
        asking = Asking(house, Claim.ACCESS, **asked)
        gathered, answer = house.write(
            lambda session, at: carry_out_access(
                session,
                profile=house.profile,
                request=asking.request.id,
                officer=asking.officer,
                at=at,
            )
        )
        head = head_of(house.profile, house.folder)
        document = access_pdf(head, house.profile, gathered, answer)
        path = write_paper(house.folder, f"{answer.number}-data", document, to=asking.to)
        click.echo(f"Data: {path}")
        asking.keep_receipt(answer)


@person.command("correct")
@_asked
@click.option("--set", "values", multiple=True, required=True, metavar="ISIAN=NILAI",
              help=f"Boleh berulang: {', '.join(PARTICULARS)}.")  # fmt: skip
def correct(values: tuple[str, ...], **asked: Any) -> None:
    """Betulkan nama, telepon, dan isian lain; nilai sebelumnya tersimpan tersegel."""
    pairs = [one.partition("=") for one in values]
    given = {field: value for field, _, value in pairs}
    with at_house() as house:
        asking = Asking(house, Claim.CORRECTION, **asked)
        asking.carry_out(
            lambda session, at: carry_out_correction(
                session, request=asking.request.id, values=given, officer=asking.officer, at=at
            )
        )


@person.command("restrict")
@_asked
@click.option("--release", is_flag=True, help="Cabut pembatasan.")
def restrict(release: bool, **asked: Any) -> None:
    """Batasi: data hanya disimpan, sampai dicabut dengan --release."""
    with at_house() as house:
        asking = Asking(house, Claim.RELEASE if release else Claim.RESTRICTION, **asked)
        asking.carry_out(
            lambda session, at: carry_out_restriction(
                session, request=asking.request.id, officer=asking.officer, at=at
            )
        )


@person.command("erase")
@_asked
def erase(**asked: Any) -> None:
    """Hapus data pribadi; nomor, waktu, dan angka tetap. Tidak dapat dibatalkan."""
    with at_house() as house:
        asking = Asking(house, Claim.ERASURE, **asked)
        count = len(asking.request.owners)
        typed = click.prompt(f"Ketik {_ERASE_WORD} untuk menghapus {count} data", err=True)
        if typed.strip() != _ERASE_WORD:
            raise click.ClickException("Tidak ada yang dihapus.")
        asking.carry_out(
            lambda session, at: carry_out_erasure(
                session,
                profile=house.profile,
                request=asking.request.id,
                officer=asking.officer,
                at=at,
            )
        )
        keep_erasures(house)


@person.command("withdraw")
@_asked
@click.option("--what", required=True, type=click.Choice([one.value for one in Extra]))
def withdraw(what: str, **asked: Any) -> None:
    """Tarik persetujuan."""
    with at_house() as house:
        asking = Asking(house, Claim.WITHDRAWAL, **asked)
        asking.carry_out(
            lambda session, at: carry_out_withdrawal(
                session,
                request=asking.request.id,
                what=Extra(what),
                officer=asking.officer,
                at=at,
            )
        )


@person.command("consent")
@click.argument("who", metavar="ORANG")
@click.option("--what", required=True, type=click.Choice([one.value for one in Extra]))
@click.option("--only", multiple=True, metavar="NOMOR", help="Hanya ini; boleh berulang.")
@_as
def consent(who: str, what: str, only: tuple[str, ...], name: str) -> None:
    """Catat persetujuan yang diberikan, dengan kata-kata yang dibacakan."""
    with at_house() as house:
        officer = signed_in(house, name).id
        found = found_under(house, who, officer, only)

        def work(session: Session, at: datetime) -> None:
            for one in found:
                give_consent(session, owner=one.owner, what=Extra(what), officer=officer, at=at)

        house.write(work)
        for one in found:
            click.echo(f"{one.name}: {EXTRA_WORDS[Extra(what)]}")
