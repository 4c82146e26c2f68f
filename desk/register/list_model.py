"""The rows of the middle list: complaints under the heads of their deadlines, which fold."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desk.keyed_rows import ROOT, Index, KeyedRows
from desk.register.words import chip_of_line, due_words, group_words
from desk.workplace import Workplace
from shared.complaints.deadlines.standing import Urgency
from shared.complaints.views import ComplaintLine
from shared.complaints.worklists import Group, WorklistPage

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
    return group_key(line.standing.urgency if line.is_open else None)


def group_key(group: Group) -> str:
    return ENDED if group is None else group.value


class RegisterRows(KeyedRows[Row]):
    """What the list shows; complaints are told apart by their id.

    ``more_wanted`` comes when somebody scrolls to where the lines that were read end, ``folding``
    when a group was folded or opened, ``swapped`` when other rows stand there.
    """

    more_wanted = Signal()
    folding = Signal()
    swapped = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._lines: tuple[ComplaintLine, ...] = ()
        self._counts: dict[str, int] = {}
        self._folded: set[str] = set()
        self.swapping = False

    @property
    def lines(self) -> tuple[ComplaintLine, ...]:
        """Every complaint that was read, folded away or not."""
        return self._lines

    @property
    def folded(self) -> frozenset[Group]:
        return frozenset(None if key == ENDED else Urgency(key) for key in self._folded)

    def show_page(self, page: WorklistPage) -> None:
        """The first lines of a list; its groups know how many there are."""
        self._lines = page.lines
        self._counts = {group_key(group): count for group, count in page.groups.items()}
        self._arrange()

    def show_lines(self, lines: Iterable[ComplaintLine]) -> None:
        """All there are."""
        self._lines = tuple(lines)
        self._counts = dict(Counter(group_of(line) for line in self._lines))
        self._arrange()

    def fold(self, group: str, *, away: bool) -> None:
        (self._folded.add if away else self._folded.discard)(group)
        self._arrange()
        self.folding.emit()

    def canFetchMore(self, parent: Index = ROOT) -> bool:
        open_groups = self._counts.keys() - self._folded
        there = sum(self._counts[group] for group in open_groups)
        return not parent.isValid() and there > sum(
            group_of(line) in open_groups for line in self._lines
        )

    def fetchMore(self, _parent: Index = ROOT) -> None:
        self.more_wanted.emit()

    def key(self, row: Row) -> object:
        return row.key if isinstance(row, CaseGroup) else row.id

    def line(self, complaint: UUID) -> ComplaintLine | None:
        return next((one for one in self._lines if one.id == complaint), None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, ComplaintLine):
            return row.title
        return super().data(index, role)

    def said(self, row: Row) -> str:
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
            members, count = by_group.get(str(key), []), self._counts.get(str(key), 0)
            if not count:
                continue
            words = (
                translate("RegisterPage", "Ditutup") if key == ENDED else group_words(Urgency(key))
            )
            folded = str(key) in self._folded
            rows.append(CaseGroup(str(key), words, count, folded))
            rows += () if folded else members
        self.swapping = True
        self.swap(rows)
        self.swapping = False
        self.swapped.emit()


def covered_words() -> str:
    """What stands in place of the title of a sealed case."""
    return translate("RegisterPage", "Isi hanya untuk penyelia")
