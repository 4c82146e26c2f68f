"""``sapa restore``: back to work from a copy."""

from pathlib import Path

import click

from shared.cli.computer_user import computer_user
from shared.office.house import house_folder
from shared.queue.number import label
from shared.staff.restoring import restore_house


class _Last(click.ParamType[tuple[str, int]]):
    """``A=17``."""

    name = "SERI=NOMOR"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, int]:
        series, _, number = str(value).partition("=")
        if not series.strip() or not (number.isascii() and number.isdigit()):
            self.fail(f"{value!r}: tulis seri dan nomor terakhirnya, misalnya A=17", param, ctx)
        return series.strip(), int(number)


@click.command("restore")
@click.argument("copy", metavar="BERKAS", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--last",
    "typed",
    type=_Last(),
    multiple=True,
    help="Nomor terakhir menurut slip atau buku, misalnya A=17, agenda/2026=52; boleh berulang.",
)
def restore(copy: Path, typed: tuple[tuple[str, int], ...]) -> None:
    """Pulihkan rumah dari cadangan BERKAS. Tutup dahulu semua program."""
    done = restore_house(house_folder(), copy, last=dict(typed), by=computer_user())
    click.echo(f"Pulih: {done.house}, dari {copy}.")
    for series, last in done.goes_on.items():
        click.echo(f"Seri {series} berlanjut dengan {label(series, last + 1)}.")
    if done.kept is not None:
        click.echo(f"Berkas sebelumnya disimpan: {done.kept}")
    if done.listed is not None:
        click.echo(f"Nomor yang tidak ada di cadangan, untuk diketik di meja: {done.listed}")
    if done.files_lost:
        click.echo(f"Lampiran yang tidak ada di cadangan: {done.files_lost}", err=True)
    click.echo("Berikutnya: “sapa doctor”.")
