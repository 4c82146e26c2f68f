"""``sapa server``: what concerns a house on a PostgreSQL server as a whole."""

import click

from shared.office.house import house_folder
from shared.office.house_place import place_of
from shared.office.settings import load_settings
from shared.storage.errors import DatabaseMissing
from shared.storage.migrate import migrate, newest_revision, revision_of


@click.group("server")
def server() -> None:
    """Rumah di server PostgreSQL (lihat docs/network.md)."""


@server.command("upgrade")
def upgrade() -> None:
    """Mutakhirkan basis data di server ke versi Sapa ini, sesudah salinan diperiksa."""
    folder = house_folder()
    place = place_of(folder, load_settings(folder))
    before = revision_of(place)
    if before is None:
        raise DatabaseMissing(place)
    migrate(place, backups=folder / "backups")
    after = newest_revision()
    click.echo(
        f"{place} sudah di versi ini (skema {after})."
        if before == after
        else f"{place} dimutakhirkan dari skema {before} ke {after}."
    )
