"""``sapa clock``: what time the house goes by, and what to do after the computer's was wrong."""

from datetime import datetime

import click

from shared.cli.at_house import at_house
from shared.i18n import clock_time, long_date
from shared.office.house import House
from shared.office.service_day import service_day
from shared.queue.days import latest_day
from shared.queue.house_time import decide, keep_time


@click.group("clock")
def clock() -> None:
    """Jam dan tanggal rumah."""


@clock.command("show")
def show() -> None:
    """Tampilkan jam rumah, jam komputer, dan hari terakhir yang bernomor."""
    with at_house() as house:
        state = keep_time(house)
        with house.database.read() as session:
            latest = latest_day(session)
        click.echo(f"Jam rumah              : {_words(house, state.now)} ({house.profile.zone})")
        click.echo(f"Jam komputer           : {_words(house, state.shown)}")
        click.echo(f"Nomor terakhir terbit  : {long_date(latest) if latest else 'belum ada'}")
        if state.in_doubt:
            click.echo(
                "Jam komputer tidak dapat dipercaya. “sapa clock confirm” bila jam rumah benar, "
                "“sapa clock accept” bila jam komputer benar, “sapa clock set” untuk waktu lain."
            )


@clock.command("confirm")
def confirm() -> None:
    """Jam rumah benar, apa pun yang ditunjukkan komputer."""
    with at_house() as house:
        _decide(house, house.now())


@clock.command("accept")
@click.confirmation_option(
    prompt="Tanggal dan jam komputer sekarang benar, dan nomor pada tanggal sesudahnya terbit "
    "karena jam yang salah?"
)
def accept() -> None:
    """Jam komputer benar: rumah mengikutinya mulai sekarang."""
    with at_house() as house:
        state = keep_time(house)
        with house.database.read() as session:
            latest = latest_day(session)
        today = service_day(state.shown, house.profile.tz)
        wrong_days = latest is not None and latest > today
        if not (state.in_doubt or house.clock.aside or wrong_days):
            click.echo("Tidak ada yang perlu diubah: jam rumah dan jam komputer sama.")
            return
        _decide(house, house.clock.computer.now())


@clock.command("set")
@click.argument("moment", type=click.DateTime(["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M"]))
def set_to(moment: datetime) -> None:
    """Setel jam rumah ke MOMENT setempat, misalnya "2026-11-25 08:10"."""
    with at_house() as house:
        _decide(house, moment.replace(tzinfo=house.profile.tz))


def _decide(house: House, at: datetime) -> None:
    with house.database.write() as session:
        trusted = decide(session, house, at=at, officer=None)
    house.clock.follow(trusted)
    click.echo(f"Jam rumah sekarang {_words(house, house.now())}.")


def _words(house: House, moment: datetime) -> str:
    local = moment.astimezone(house.profile.tz)
    return f"{long_date(local.date())} {clock_time(local)}"
