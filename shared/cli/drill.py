"""``sapa drill``: does the newest copy help on a bad day?"""

import click

from shared.cli.at_house import at_house
from shared.office.drill import rehearse


@click.command("drill")
def drill() -> None:
    """Pulihkan cadangan terbaru di tempat terpisah, periksa, lalu hapus lagi."""
    with at_house() as house:
        found = rehearse(house)
    click.echo(f"Latihan berhasil: {found.copy.name} dapat dibuka sebagai rumah {found.house}.")
    click.echo("Rumah yang sedang dipakai tidak diubah.")
