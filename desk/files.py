"""Files that the desk makes for people: where they lie, how they are opened."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.workplace import Tone, Workplace

translate = QCoreApplication.translate
ChooseFolder = Callable[[QWidget], str]


def open_file(path: Path) -> None:
    """Show a file with the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def choose_folder(parent: QWidget) -> str:
    """Ask for a folder; an empty text when given up."""
    start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return QFileDialog.getExistingDirectory(parent, "", start)


def tell_written(workplace: Workplace, files: Sequence[Path]) -> None:
    """Say that files lie in the folder that was chosen."""
    words = translate("Files", "{count} berkas tersimpan di {folder}.")
    workplace.tell(words.format(count=len(files), folder=files[0].parent), Tone.GOOD)


def tell_unwritten(workplace: Workplace, error: Exception) -> None:
    """Say why files could not be written into the folder that was chosen."""
    if not isinstance(error, OSError):
        workplace.explain(error)
        return
    words = translate("Files", "Berkas tidak dapat ditulis: {why}. Pilih folder lain.")
    workplace.tell(words.format(why=error.strerror or str(error)), Tone.PROBLEM)
