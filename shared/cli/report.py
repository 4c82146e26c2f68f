"""``sapa report``: papers about a period, for whoever answers for the house."""

from datetime import datetime
from pathlib import Path

import click

from shared.cli.at_house import at_house
from shared.cli.figures import FROM, TO
from shared.office.service_day import service_day
from shared.reports.daily.content import daily_sheet
from shared.reports.daily.files import write_daily
from shared.reports.reflection.files import reflection_paper, write_reflection

_OUT = click.option(
    "--out",
    "folder",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder tujuan.",
)
_LANGUAGE = click.option(
    "--language", type=click.Choice(["id", "en"]), default="id", show_default=True, help="Bahasa."
)


@click.group("report")
def report() -> None:
    """Laporan rumah: refleksi sebuah masa, dan lembar harian."""


@report.command("refleksi")
@FROM
@TO
@_OUT
@_LANGUAGE
def refleksi(first: datetime, last: datetime, folder: Path, language: str) -> None:
    """Laporan refleksi sebagai PDF, dan angkanya sebagai XLSX.

    Masa yang sudah ditandatangani dicetak seperti ketika ditandatangani; hitungan sekarang berdiri
    di sampingnya.
    """
    if last < first:
        raise click.BadParameter(
            "hari terakhir lebih awal daripada hari pertama", param_hint="--to"
        )
    with at_house() as house:
        with house.database.read() as session:
            paper = reflection_paper(
                session,
                profile=house.profile,
                first=first.date(),
                last=last.date(),
                now=house.now(),
                house=house.folder,
                language=language,
            )
        for path in write_reflection(paper, folder):
            click.echo(path)


@report.command("daily")
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="Hari lain dari hari ini.")
@_OUT
@_LANGUAGE
def daily(day: datetime | None, folder: Path, language: str) -> None:
    """Lembar harian satu halaman A4: angka, tenggat, peringatan, kepala jejak."""
    with at_house() as house:
        now, profile = house.now(), house.profile
        with house.database.read() as session:
            found = daily_sheet(
                session,
                profile=profile,
                day=day.date() if day else service_day(now, profile.tz),
                now=now,
                house=house.folder,
            )
        click.echo(write_daily(found, folder, profile, language))
