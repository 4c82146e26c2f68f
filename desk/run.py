"""``sapa desk``: one desk of this computer."""

import sys
from pathlib import Path

import click
from PySide6.QtWidgets import QApplication

from desk.app import DeskApp
from shared.i18n import DESK, languages_of
from shared.office.house import house_folder, open_house
from shared.office.log_file import log_to
from shared.qt.crash import CrashHandler
from shared.qt.house_face import set_apart


@click.command("desk")
@click.option("--home", type=click.Path(path_type=Path), default=None, help="Folder rumah.")
@click.option(
    "--language", type=click.Choice([one.code for one in languages_of(DESK)]), default=None
)
def command(home: Path | None, language: str | None) -> None:
    """Meja petugas: memanggil, melayani, mencatat."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Sapa")
    application.setStyle("Fusion")
    handler = CrashHandler()
    handler.install()
    house = open_house(home or house_folder())
    log_to(house.folder, "desk", house.settings.log.level)
    desk = DeskApp(house, language=language)
    handler.happened.connect(desk.crashed)
    desk.show()
    set_apart()
    code = application.exec()
    desk.close()
    house.close()
    handler.uninstall()
    sys.exit(code)
