"""``sapa server``: what concerns a house on a PostgreSQL server as a whole."""

import click

from shared.office.house import house_folder
from shared.office.house_store import store_of
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
    store = store_of(folder, load_settings(folder))
    before = revision_of(store)
    if before is None:
        raise DatabaseMissing(store)
    migrate(store, backups=folder / "backups")
    after = newest_revision()
    click.echo(
        f"{store} sudah di versi ini (skema {after})."
        if before == after
        else f"{store} dimutakhirkan dari skema {before} ke {after}."
    )
