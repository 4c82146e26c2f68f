"""``sapa backup``: a checked copy now."""

from pathlib import Path

import click

from shared.cli.at_house import at_house
from shared.cli.computer_user import computer_user
from shared.staff.anchors import anchor
from shared.staff.audit import record_act
from shared.storage.backup import back_up


@click.command("backup")
@click.option(
    "--to",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder tujuan, misalnya di diska lain; bawaannya folder backups rumah.",
)
def backup(folder: Path | None) -> None:
    """Salin basis data sambil dipakai, lalu periksa salinannya."""
    with at_house() as house:
        with house.database.write() as session:
            record_act(
                session,
                action="house.backup",
                subject="",
                at=house.now(),
                officer=None,
                detail={"by": computer_user()},
            )
        anchor(house.database, house.keys, at=house.now())
        copy = back_up(house.database.store, folder or house.backups, at=house.now(), why="by-hand")
    click.echo(f"Tersimpan dan sudah diperiksa: {copy}")
