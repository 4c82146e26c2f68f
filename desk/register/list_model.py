"""The rows of the middle list: complaints under the heads of their deadlines, which fold."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Qt

from desk.keyed_rows import Index, KeyedRows
from desk.register.words import chip_of_line, due_words, group_words
from desk.workplace import Workplace
from shared.complaints.deadlines.standing import Urgency
from shared.complaints.views import ComplaintLine

translate = QCoreApplication.translate
ENDED = "ended"


@dataclass(frozen=True)
class CaseGroup:
    """The head of one group: its key is an urgency, or `ENDED`."""

    key: str
    words: str
    count: int
    folded: bool


Row = CaseGroup | ComplaintLine


def group_of(line: ComplaintLine) -> str:
    return line.standing.urgency.value if line.is_open else ENDED


class RegisterRows(KeyedRows[Row]):
    """What the list shows; complaints are told apart by their id."""

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._lines: tuple[ComplaintLine, ...] = ()
        self._folded: set[str] = set()

    @property
    def lines(self) -> tuple[ComplaintLine, ...]:
        """Every complaint of the list, folded away or not."""
        return self._lines

    def show_lines(self, lines: Iterable[ComplaintLine]) -> None:
        self._lines = tuple(lines)
        self._arrange()

    def fold(self, group: str, *, away: bool) -> None:
        (self._folded.add if away else self._folded.discard)(group)
        self._arrange()

    def unfold_all(self) -> None:
        self._folded.clear()
        self._arrange()

    def key(self, row: Row) -> object:
        return row.key if isinstance(row, CaseGroup) else row.id

    def line(self, complaint: UUID) -> ComplaintLine | None:
        return next((one for one in self._lines if one.id == complaint), None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, ComplaintLine):
            return row.title
        return None

    def _said(self, row: Row) -> str:
        if isinstance(row, CaseGroup):
            return f"{row.words} {row.count}"
        due = f"{chip_of_line(row).words}, {due_words(self._workplace, row)}"
        return f"{row.title or covered_words()} · {row.number} · {due}"

    def _arrange(self) -> None:
        by_group: dict[str, list[ComplaintLine]] = {}
        for line in self._lines:
            by_group.setdefault(group_of(line), []).append(line)
        rows: list[Row] = []
        for key in (*Urgency, ENDED):
            members = by_group.get(str(key))
            if not members:
                continue
            words = (
                translate("RegisterPage", "Ditutup") if key == ENDED else group_words(Urgency(key))
            )
            folded = str(key) in self._folded
            rows.append(CaseGroup(str(key), words, len(members), folded))
            rows += () if folded else members
        self.swap(rows)


def covered_words() -> str:
    """What stands in place of the title of a sealed case."""
    return translate("RegisterPage", "Isi hanya untuk penyelia")
