"""Fields for words that people type: none takes more than the screens and papers can hold."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from shared.office import lengths


class TypedLine(QLineEdit):
    """One line of words; what is pasted beyond ``most`` letters is left out."""

    def __init__(self, words: str = "", *, most: int = lengths.TYPED_LINE) -> None:
        super().__init__()
        self.setMaxLength(most)
        self.setText(words)


class TypedText(QPlainTextEdit):
    """Lines of words, as many as a long letter has."""

    def __init__(self, *, most: int = lengths.TYPED_TEXT) -> None:
        super().__init__()
        self.most = most
        self.textChanged.connect(self._hold)

    def _hold(self) -> None:
        # The document counts the end of its last line too.
        over = self.document().characterCount() - 1 - self.most
        if over > 0:
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            left = QTextCursor.MoveOperation.Left
            cursor.movePosition(left, QTextCursor.MoveMode.KeepAnchor, over)
            cursor.removeSelectedText()


def let_type(box: QComboBox, *, most: int = lengths.TYPED_LINE) -> None:
    """Let words be typed into ``box`` that are not in its list."""
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    line = box.lineEdit()
    assert line is not None
    line.setMaxLength(most)
