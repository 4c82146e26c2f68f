"""``sapa backup``: a checked copy now."""

from pathlib import Path

import click

from shared.cli.at_house import at_house
from shared.cli.computer_user import computer_user
from shared.queue.clear_copies import forget_copies_in_clear
from shared.queue.sealing_words import seal_words
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
@click.option(
    "--forget-clear",
    is_flag=True,
    help="Hapus salinan lama yang masih memuat catatan pengunjung tanpa segel, sesudah menyalin.",
)
def backup(folder: Path | None, forget_clear: bool) -> None:
    """Salin basis data sambil dipakai, lalu periksa salinannya."""
    forgotten: list[Path] = []
    with at_house() as house:
        if not seal_words(house) and forget_clear:
            raise click.ClickException(
                "Catatan pengunjung belum tersegel seluruhnya: kuncinya tidak ada di komputer ini, "
                "atau program lain sedang membaca. Tutup program lain, lalu coba lagi."
            )
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
        if forget_clear:
            forgotten = forget_copies_in_clear(house, by=computer_user())
    for path in forgotten:
        click.echo(f"Dihapus: {path}")
    click.echo(f"Tersimpan dan sudah diperiksa: {copy}")
