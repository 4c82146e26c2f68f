"""``sapa move-house``: from one computer's file to a server, and back."""

import click

from shared.office.house import house_folder
from shared.office.moving import move_house


@click.command("move-house")
@click.option(
    "--to",
    required=True,
    help="postgresql://nama:sandi@server:5432/sapa, atau nama berkas untuk kembali (sapa.db).",
)
def move(to: str) -> None:
    """Pindahkan seluruh isi rumah ke server, atau kembali ke berkas. Tutup dahulu semua program."""
    moved = move_house(house_folder(), to)
    if not moved:
        click.echo("Rumah sudah ada di sana.")
        return
    rows = sum(table.rows for table in moved.values())
    click.echo(f"Pindah: {rows} baris dari {len(moved)} tabel, semuanya dibandingkan dan sama.")
    click.echo("Basis data lama tidak dipakai lagi. Berikutnya: “sapa doctor”.")
