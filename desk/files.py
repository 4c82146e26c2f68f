"""Files that the desk makes for people: where they lie, how they are opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from shared.storage.on_disk import write_whole

PAPERS = "papers"
ChooseFolder = Callable[[QWidget], str]


def write_paper(house: Path, name: str, document: bytes) -> Path:
    """Put a paper into the house's folder, readable by its owner alone. Raises OSError."""
    folder = house / PAPERS
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{name.replace('/', '-')}.pdf"
    write_whole(path, document)
    return path


def open_file(path: Path) -> None:
    """Show a file with the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def choose_folder(parent: QWidget) -> str:
    """Ask for a folder; an empty text when given up."""
    start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return QFileDialog.getExistingDirectory(parent, "", start)
