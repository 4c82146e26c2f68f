"""``sapa account``: the way back in when nobody knows an administrator's password."""

import click

from shared.cli.at_house import at_house
from shared.cli.computer_user import computer_user
from shared.staff.accounts import account_name, prepare_password, reset_administrator


@click.group("account")
def account() -> None:
    """Akun administrator."""


@account.command("reset")
@click.option("--admin", help="Nama pengguna, bila administratornya lebih dari satu.")
def reset(admin: str | None) -> None:
    """Beri administrator kata sandi sekali pakai yang baru. Tercatat dalam jejak."""
    username = None if admin is None else account_name(admin).lower()
    password = prepare_password()
    with at_house() as house, house.database.write() as session:
        given = reset_administrator(
            session, username=username, password=password, at=house.now(), by=computer_user()
        )
    click.echo(f"nama pengguna   : {given.officer.username}")
    click.echo(f"kata sandi baru : {given.one_time_password}   (diganti saat masuk)")
    click.echo("Tindakan ini tercatat dalam jejak rumah.")
