"""``sapa clock``: what to do after the computer's clock was wrong."""

import click

from shared.cli.at_house import at_house
from shared.i18n import long_date
from shared.office.service_day import service_day
from shared.queue.days import accept_today, latest_day


@click.group("clock")
def clock() -> None:
    """Tanggal komputer dan hari pelayanan."""


@clock.command("show")
def show() -> None:
    """Tampilkan hari ini dan hari terakhir yang bernomor."""
    with at_house() as house, house.database.read() as session:
        today, latest = service_day(house.now(), house.profile.tz), latest_day(session)
    click.echo(f"Hari ini menurut komputer : {long_date(today)} ({house.profile.zone})")
    click.echo(f"Nomor terakhir terbit     : {long_date(latest) if latest else 'belum ada'}")


@clock.command("accept")
@click.confirmation_option(
    prompt="Tanggal komputer sekarang benar, dan nomor pada tanggal sesudahnya terbit karena jam "
    "yang salah?"
)
def accept() -> None:
    """Nyatakan tanggal komputer sekarang benar, lalu terbitkan nomor lagi."""
    with at_house() as house, house.database.write() as session:
        days = accept_today(session, profile=house.profile, at=house.now(), officer=None)
    click.echo("Tidak ada yang perlu diubah." if not days else f"{len(days)} hari diabaikan.")
