"""Reading as much of a worklist as somebody sees, and the case in the pane with it."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk.workplace import Workplace
from shared.complaints.listing import read_line
from shared.complaints.views import ComplaintLine, Worklist
from shared.complaints.worklists import Group, ListFilter, WorklistPage, read_worklist
from shared.storage.database import Session

_FIRST, _STEP = 60, 200
"""How many lines are read for a list that is opened, and how many more where they end."""


class ListReading(QObject):
    """``came`` brings the list that was asked for last, in ``page`` too; ``case_came`` the line of
    the case that is shown."""

    came = Signal()
    case_came = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._most, self._asked = _FIRST, 0
        self.page = WorklistPage()

    def begin_again(self) -> None:
        """Another list, or a narrower one: begin at its top."""
        self._most = _FIRST

    def go_on(self) -> bool:
        """Somebody came to where the lines end; whether there is more to ask for than was."""
        if self._most > len(self.page.lines):
            return False
        self._most += _STEP
        return True

    def ask(
        self,
        worklist: Worklist,
        *,
        narrowed: ListFilter,
        folded: Iterable[Group],
        shown: UUID | None,
    ) -> None:
        """Read the list, and the line of the case ``shown``, off the GUI thread."""
        workplace, most = self._workplace, self._most
        profile, now = workplace.profile, workplace.now()
        self._asked += 1
        asked = self._asked

        def work(session: Session) -> tuple[WorklistPage, ComplaintLine | None]:
            page = read_worklist(
                session,
                worklist,
                profile=profile,
                now=now,
                most=most,
                narrowed=narrowed,
                folded=folded,
            )
            return page, read_line(session, shown, profile=profile, now=now) if shown else None

        def done(found: tuple[WorklistPage, ComplaintLine | None]) -> None:
            page, line = found
            if asked == self._asked:
                self.page = page
                self.came.emit()
            if line is not None:
                self.case_came.emit(line)

        workplace.read(self, work, done)
