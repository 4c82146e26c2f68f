"""``sapa person``: what the house owes by itself: retention, the record of processing, breaches."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from shared.cli.at_house import at_house
from shared.cli.person_asking import moment_at
from shared.cli.signing_in import signed_in
from shared.complaints.papers import head_of
from shared.i18n import short_date
from shared.office.house import House
from shared.office.papers import write_paper
from shared.persons.belongings import belongings
from shared.persons.breaches import affected_by, breaches, note_breach
from shared.persons.erasure_list import keep_erasures
from shared.persons.processing import risks
from shared.persons.retention import (
    PurgeView,
    announce_purge,
    carry_out_purge,
    past_retention,
    purges,
)
from shared.reports.papers.duty_papers import breach_letters_pdf, processing_pdf, purge_pdf


class _Day(click.ParamType[date]):
    """``2026-11-23``."""

    name = "TANGGAL"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r}: tulis tahun-bulan-hari, misalnya 2026-11-23", param, ctx)


_AS = click.option("--as", "name", required=True, help="Nama pengguna; sandinya ditanyakan.")
_TO = click.option(
    "--to",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder untuk berkas PDF; bawaannya folder papers rumah.",
)


@click.command("purge")
@click.option("--announce", is_flag=True, help="Buat daftarnya; dilaksanakan kemudian oleh lain.")
@click.option("--carry-out", "number", metavar="PH-NOMOR", help="Laksanakan daftar; orang kedua.")
@click.option("--list", "listing", is_flag=True, help="Daftar yang pernah dibuat.")
@_TO
@_AS
def purge(announce: bool, number: str | None, listing: bool, to: Path | None, name: str) -> None:
    """Hapus yang lewat masa simpan. Tanpa pilihan: hanya lihat, tidak ada yang dihapus."""
    with at_house() as house:
        officer = signed_in(house, name).id
        if listing:
            for one in house.read(purges):
                state = f"dihapus {one.erased}" if one.done_at else f"mulai {one.not_before}"
                click.echo(f"{one.number}  {len(one.items)} data  {state}")
        elif number is not None:
            done = carry_out_purge(house, number=number, officer=officer)
            keep_erasures(house)
            click.echo(f"Dihapus {done.erased}, disisakan {done.spared}.")
            _keep_list(house, done, to)
        elif announce:
            made = house.write(
                lambda session, at: announce_purge(
                    session, profile=house.profile, officer=officer, at=at
                )
            )
            click.echo(
                f"{made.number}: {len(made.items)} data, mulai {short_date(made.not_before)}"
            )
            _keep_list(house, made, to)
        else:
            due = house.write(
                lambda session, at: past_retention(
                    session, profile=house.profile, officer=officer, at=at
                )
            )
            for each in house.read(
                lambda session: belongings(session, profile=house.profile, owners=due)
            ):
                click.echo(f"{each.name}  {short_date(each.day)}")
            click.echo(f"{len(due)} data lewat masa simpan. Tidak ada yang dihapus.")


@click.command("processing")
@_TO
def processing(to: Path | None) -> None:
    """Catatan pemrosesan (Pasal 31) dan konsep penilaian dampak (Pasal 34) sebagai PDF."""
    with at_house() as house:
        found = house.read(lambda session: risks(session, house.profile))
        head = head_of(house.profile, house.folder)
        document = processing_pdf(head, house.profile, found)
        path = write_paper(house.folder, "catatan-pemrosesan", document, to=to)
        click.echo(f"Catatan: {path}")


@click.command("breach")
@click.option("--from", "first", type=_Day(), help="Hari pertama yang datanya terungkap.")
@click.option("--until", "last", type=_Day(), help="Hari terakhirnya.")
@click.option("--happened", default="", help="Kapan dan bagaimana terjadi.")
@click.option("--handling", default="", help="Apa yang sudah dilakukan.")
@click.option("--letters", "number", metavar="KP-NOMOR", help="Buat lagi surat-suratnya.")
@_TO
@_AS
def breach(number: str | None, to: Path | None, name: str, **said: Any) -> None:
    """Kegagalan pelindungan data: siapa yang terkena, dan surat dalam 3 x 24 jam."""
    with at_house() as house:
        officer = signed_in(house, name).id
        if number is None:
            if said["first"] is None or said["last"] is None:
                for one in house.read(breaches):
                    click.echo(f"{one.number}  {moment_at(house, one.due)}  {one.happened}")
                return
            made = house.write(
                lambda session, at: note_breach(
                    session, profile=house.profile, officer=officer, at=at, **said
                )
            )
            number = made.number
            due = moment_at(house, made.due)
            click.echo(f"{number}: beri tahu paling lambat {due}")
        told = number
        view, affected = house.write(
            lambda session, at: affected_by(
                session, profile=house.profile, number=told, officer=officer, at=at
            )
        )
        head = head_of(house.profile, house.folder)
        document = breach_letters_pdf(head, house.profile, view, affected)
        click.echo(f"Terkena: {len(affected)}")
        click.echo(f"Surat: {write_paper(house.folder, f'{view.number}-surat', document, to=to)}")


def _keep_list(house: House, made: PurgeView, to: Path | None) -> None:
    items = house.read(
        lambda session: belongings(session, profile=house.profile, owners=made.items)
    )
    head = head_of(house.profile, house.folder)
    name = made.number if made.done_at is None else f"{made.number}-laporan"
    document = purge_pdf(head, house.profile, made, items)
    click.echo(f"Berkas: {write_paper(house.folder, name, document, to=to)}")
