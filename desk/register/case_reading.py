"""Which case of the register is read, when it is read again, and the opening of a sealed one."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desk.register.case_pane import CasePane
from desk.register.covered_sheet import CoveredSheet
from desk.workplace import Workplace
from shared.complaints.reading import open_case, read_case
from shared.complaints.registering import open_covered, reporter_subject
from shared.complaints.views import Case, ComplaintLine
from shared.privacy.vault import Opened, look_in
from shared.staff.rights import Right
from shared.storage.database import Session


class CaseReading(QObject):
    """Fills the pane. What somebody else changed is told first, what the officer did is shown.
    ``read`` carries the complaint that the pane shows now."""

    read = Signal(object)

    def __init__(self, workplace: Workplace, pane: CasePane, parent: QObject) -> None:
        super().__init__(parent)
        self.workplace, self.pane = workplace, pane
        self._wanted: UUID | None = None
        self._opened: UUID | None = None
        self._own = False

    def is_opened(self, case: Case) -> bool:
        """Whether this officer opened the sealed case and still reads it."""
        return self._opened == case.line.id

    @Slot(object)
    def pick(self, complaint: UUID) -> None:
        """Read another case; one that was opened is covered again."""
        if self._opened != complaint:
            self._opened = None
        if self.pane.case is None or self.pane.case.line.id != complaint:
            self._read(complaint)

    def look_for_change(self, now: ComplaintLine) -> None:
        """Read the case again if ``now`` is a newer version of it."""
        case = self.pane.case
        if case is None or now.id != case.line.id or now.version == case.line.version:
            return
        own, self._own = self._own, False
        self._read(now.id, quiet=not own)

    @Slot()
    def acted(self) -> None:
        """The officer changed the case: read it, and the change feed's word of it is no news."""
        self._own = True
        self.reload()

    @Slot()
    def reload(self) -> None:
        if self.pane.case is not None:
            self._read(self.pane.case.line.id)

    @Slot()
    def open_sealed(self) -> None:
        """Open a covered case for a supervisor; the opening is on the trail."""
        case, workplace = self.pane.case, self.workplace
        if case is None or not case.locked or not workplace.may(Right.READ_SECRET):
            return
        complaint, officer = case.line.id, workplace.officer.id

        def work(session: Session, at: datetime) -> None:
            open_case(session, complaint=complaint, officer=officer, at=at)

        def done(_none: None) -> None:
            self._opened = complaint
            self._read(complaint)

        workplace.write(self, work, done)

    @Slot()
    def uncover(self) -> None:
        """Show covered words as they were told; that is on the trail."""
        case, workplace = self.pane.case, self.workplace
        if case is None:
            return
        complaint, officer = case.line.id, workplace.officer.id

        def work(session: Session, at: datetime) -> Opened:
            return open_covered(session, complaint=complaint, officer=officer, at=at)

        workplace.write(self, work, lambda found: workplace.open_sheet(CoveredSheet(found.values)))

    def _read(self, complaint: UUID, *, quiet: bool = False) -> None:
        self._wanted = complaint
        workplace = self.workplace
        reader = workplace.officer.id if self._opened == complaint else None
        profile, now = workplace.profile, workplace.now()

        def work(session: Session) -> tuple[Case, Opened]:
            case = read_case(session, profile=profile, complaint=complaint, now=now, reader=reader)
            reporter = Opened() if case.locked else look_in(session, of=reporter_subject(complaint))
            return case, reporter

        workplace.read(self, work, lambda found: self._show(*found, quiet=quiet))

    def _show(self, case: Case, reporter: Opened, *, quiet: bool) -> None:
        if case.line.id != self._wanted or not self.workplace.signed_in:
            return
        last = case.events[-1]
        mine = last.officer == self.workplace.officer.name
        if quiet and not mine:
            self.pane.say_changed(last.officer or "–", self.workplace.clock(last.at))
            return
        self.pane.show_case(case, reporter)
        self.read.emit(case.line.id)
        self.pane.offer_opening(may=self.workplace.may(Right.READ_SECRET))
