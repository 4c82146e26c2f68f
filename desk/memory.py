"""What this computer's desk remembers between days: window, columns, look, language."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

FILE_NAME = "desk.ini"


class Memory:
    """Plain values in an INI file of the house's folder; nothing of a visitor is kept here."""

    def __init__(self, folder: Path) -> None:
        self._store = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    def text(self, key: str, otherwise: str = "") -> str:
        value = self._store.value(key, otherwise)
        return value if isinstance(value, str) else otherwise

    def number(self, key: str, otherwise: int) -> int:
        try:
            return int(self.text(key, str(otherwise)))
        except ValueError:
            return otherwise

    def keep(self, key: str, value: str | int) -> None:
        self._store.setValue(key, str(value))

    def shape(self, key: str) -> QByteArray:
        """A saved geometry, splitter or header state; empty when there is none."""
        return QByteArray.fromBase64(self.text(key).encode("ascii", "ignore"))

    def keep_shape(self, key: str, shape: QByteArray) -> None:
        self._store.setValue(key, shape.toBase64().toStdString())

    def save(self) -> None:
        self._store.sync()
