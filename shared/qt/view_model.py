"""What a QML screen reads: frozen props, swapped as one."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import Property, QObject, Signal

from shared.qt.rows import props_of

_Props = TypeVar("_Props")


class ViewModel(QObject, Generic[_Props]):
    """What a screen of QML is given: the map ``props``, and one signal when it differs."""

    propsChanged = Signal()  # noqa: N815 - QML reads it

    def __init__(self, props: _Props, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = props
        self._map = props_of(props)

    @property
    def shown(self) -> _Props:
        """The frozen props on screen now."""
        return self._shown

    def show(self, props: _Props) -> None:
        """Show ``props``; nothing is said when they equal what is shown."""
        if props != self._shown:
            self._shown = props
            self._map = props_of(props)
            self.propsChanged.emit()

    def _read(self) -> dict[str, Any]:
        return self._map

    props = Property("QVariantMap", _read, notify=propsChanged)  # type: ignore[arg-type]
